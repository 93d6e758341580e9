"""Whole registers as rows for a file, in the order of their numbers; streamed, never held in memory."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Select, and_, func, select

from depot_app.domain.import_keys import EXPORT_KEYS, ListKind
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.numbers import Number
from depot_app.storage import tables
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Work

Exported = tuple[object, ...]
"""The values of one row, in the order of the kind's export keys."""

_TERM_KEYS = ("fee", "deposit", "loan_programme", "children", "child")
_TERMS = tuple(tables.loans.c[key] for key in ("fee", "deposit", "programme", "children", "child"))
_SHOWN_AS_FREE = {InstrumentState.RESERVED: InstrumentState.AVAILABLE}
_BORROWER_COLUMNS = tuple(tables.borrowers.c[key] for key in EXPORT_KEYS[ListKind.BORROWERS])


class ExportLists:
    """What goes into exports."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def rows(self, kind: ListKind, only: Sequence[UUID] | None = None) -> Iterator[Exported]:
        """Every row of one kind of export by number, or `only` those of some things, in the order of these."""
        match kind:
            case ListKind.INSTRUMENTS:
                return self._instruments(only)
            case ListKind.BORROWERS:
                return self._borrowers(only)
            case ListKind.REPAIRS:
                return self._repairs(only)
            case ListKind.LOANS:
                return self._loans(only)
            case ListKind.PLACES:
                return self._places(only)

    def _stream(self, query: Select[Any], key: Column[Any], only: Sequence[UUID] | None) -> Iterator[Any]:
        """The rows of a query, some at a time: all of them, or those of some things in the order of these."""
        if only is None:
            yield from self.work.connection.execution_options(yield_per=CHUNK).execute(query)
            return
        for start in range(0, len(only), CHUNK):
            chunk = only[start : start + CHUNK]
            found: dict[UUID, list[Any]] = {}
            for *row, owner in self.work.connection.execute(query.add_columns(key).where(key.in_(chunk))):
                found.setdefault(owner, []).append(row)
            for thing in chunk:
                yield from found.get(thing, ())

    def _instruments(self, only: Sequence[UUID] | None) -> Iterator[Exported]:
        """Instruments with their old numbers, who has them, and the repair that blocks them."""
        of, lines = tables.instruments, tables.loan_lines
        shared = self._shared_names()
        out = and_(lines.c.instrument == of.c.id, lines.c.closed_on.is_(None))
        repairs = tables.repairs
        blocked = and_(repairs.c.instrument == of.c.id, repairs.c.closed_on.is_(None), repairs.c.blocking.is_(True))
        joined = (
            of.outerjoin(tables.places, tables.places.c.id == of.c.place)
            .outerjoin(lines, out)
            .outerjoin(tables.loans, tables.loans.c.id == lines.c.loan)
            .outerjoin(tables.borrowers, tables.borrowers.c.id == tables.loans.c.borrower)
            .outerjoin(repairs, blocked)
        )
        own = [of.c[name] for name in Instrument.__slots__]
        query = select(
            *own, tables.places.c.name, tables.borrowers.c.number, tables.borrowers.c.name, tables.loans.c.number,
            tables.loans.c.from_on, tables.loans.c.due_on, *_TERMS, repairs.c.number,
        ).select_from(joined).where(of.c.merged_into.is_(None)).order_by(of.c.number)  # fmt: skip
        portion: list[Any] = []
        for row in self._stream(query, of.c.id, only):
            portion.append(row)
            if len(portion) == CHUNK:
                yield from self._with_codes(portion, shared)
                portion = []
        yield from self._with_codes(portion, shared)

    def _with_codes(self, portion: list[Any], shared: set[Number]) -> Iterator[Exported]:
        """Some instruments as rows, with the old numbers of each."""
        width = len(Instrument.__slots__)
        things = [Instrument(*row[:width]) for row in portion]
        codes = self._codes([thing.id for thing in things])
        for thing, row in zip(things, portion, strict=True):
            place, borrower, name, loan, lent_on, due, *terms, repair = row[width:]
            said = {
                "old_number": tuple(codes.get(thing.id, ())),
                "type": thing.type_code,
                "place": place,
                "state": _SHOWN_AS_FREE.get(thing.state, thing.state),
                "state_on": thing.life_on,
                "state_reason": thing.life_reason,
                "borrower": f"{borrower.digits} {name}" if borrower and borrower in shared else name,
                "loan": loan,
                "lent_on": lent_on,
                "due": due,
                "repair": repair,
            } | dict(zip(_TERM_KEYS, _said(terms), strict=True))
            yield tuple(said[key] if key in said else getattr(thing, key) for key in EXPORT_KEYS[ListKind.INSTRUMENTS])

    def _codes(self, instruments: list[UUID]) -> dict[UUID, list[str]]:
        """The old numbers of some instruments, oldest first."""
        of = tables.codes.c
        found: dict[UUID, list[str]] = {}
        query = select(of.instrument, of.code).where(of.instrument.in_(instruments)).order_by(of.id)
        for instrument, code in self.work.connection.execute(query):
            found.setdefault(instrument, []).append(code)
        return found

    def _shared_names(self) -> set[Number]:
        """The numbers of borrowers whose name alone does not say who they are."""
        of = tables.borrowers.c
        names = select(of.name_key).group_by(of.name_key).having(func.count() > 1)
        return set(self.work.connection.scalars(select(of.number).where(of.name_key.in_(names))))

    def _borrowers(self, only: Sequence[UUID] | None) -> Iterator[Exported]:
        """Borrowers, each with all its fields."""
        query = select(*_BORROWER_COLUMNS).order_by(tables.borrowers.c.number)
        return (tuple(row) for row in self._stream(query, tables.borrowers.c.id, only))

    def _repairs(self, only: Sequence[UUID] | None) -> Iterator[Exported]:
        """Repairs, open and ended, each with its instrument's number."""
        own = {"instrument": tables.instruments.c.number}
        columns = [own[key] if key in own else tables.repairs.c[key] for key in EXPORT_KEYS[ListKind.REPAIRS]]
        joined = tables.repairs.join(tables.instruments, tables.instruments.c.id == tables.repairs.c.instrument)
        query = select(*columns).select_from(joined).order_by(tables.repairs.c.number)
        return (tuple(row) for row in self._stream(query, tables.repairs.c.id, only))

    def _places(self, only: Sequence[UUID] | None) -> Iterator[Exported]:
        """Places, each with the short name of what is around it."""
        of, around = tables.places, tables.places.alias()
        query = (
            select(of.c.number, of.c.name, of.c.kind, around.c.name, of.c.description)
            .select_from(of.outerjoin(around, around.c.id == of.c.within))
            .order_by(of.c.number)
        )
        return (tuple(row) for row in self._stream(query, of.c.id, only))

    def _loans(self, only: Sequence[UUID] | None) -> Iterator[Exported]:
        """What is out: each instrument of each open loan."""
        lines, loans, borrowers = tables.loan_lines.c, tables.loans.c, tables.borrowers.c
        shared = self._shared_names()
        query = (
            select(
                loans.number,
                borrowers.number,
                borrowers.name,
                tables.instruments.c.number,
                loans.from_on,
                loans.due_on,
                *_TERMS,
            )
            .select_from(tables.loan_lines.join(tables.loans, loans.id == lines.loan))
            .join(tables.borrowers, borrowers.id == loans.borrower)
            .join(tables.instruments, tables.instruments.c.id == lines.instrument)
            .where(lines.closed_on.is_(None))
            .order_by(loans.number, tables.instruments.c.number)
        )
        for loan, number, name, instrument, start, due, *terms in self._stream(query, loans.id, only):
            called = f"{number.digits} {name}" if number in shared else name
            yield (loan, called, instrument, start, due, *_said(terms))


def _said(terms: Sequence[Any]) -> tuple[Any, ...]:
    """The terms of a loan; no fee is not said."""
    return tuple(term or None for term in terms)
