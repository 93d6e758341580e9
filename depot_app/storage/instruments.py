"""The register of instruments: what is kept, what is derived from it, and how it is found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select

from depot_app.domain.instruments import Held, Instrument, Mending, Standing, state_of
from depot_app.domain.journal import Thing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Number
from depot_app.domain.search import code_key, fold, search_text
from depot_app.storage import search, tables
from depot_app.storage.codes import Code, CodeRegister
from depot_app.storage.kit_ledger import KitLedger
from depot_app.storage.places import PlaceRegister
from depot_app.storage.register import CHUNK, Register
from depot_app.storage.types import TypeRegister
from depot_app.storage.work import Work

_LINES, _LOANS, _BORROWERS = tables.loan_lines.c, tables.loans.c, tables.borrowers.c
_REPAIRS = tables.repairs.c
_THESE: BindParameter[Any] = bindparam("instruments", type_=_LINES.instrument.type, expanding=True)
_HELD = (
    select(
        _LINES.instrument, _LOANS.number, _BORROWERS.id, _BORROWERS.name, _LOANS.due_on, _LINES.id, _LOANS.taken_over
    )
    .select_from(tables.loan_lines.join(tables.loans).join(tables.borrowers))
    .where(_LINES.instrument.in_(_THESE), _LINES.closed_on.is_(None))
)
_MENDING = select(_REPAIRS.instrument, _REPAIRS.number, _REPAIRS.complaint, _REPAIRS.expected_on).where(
    _REPAIRS.instrument.in_(_THESE), _REPAIRS.closed_on.is_(None), _REPAIRS.blocking.is_(True)
)
_NAME = select(_BORROWERS.name).where(_BORROWERS.id == bindparam("key", type_=_BORROWERS.id.type))

_DERIVED = ("serial_key", "by_type_nl", "by_type_en", "by_brand", "by_where", "search_text")
"""What an instrument is found and sorted by."""


class InstrumentRegister(Register[Instrument]):
    """Instruments, with their state, sort keys and search text kept beside them."""

    table = tables.instruments
    value = Instrument
    thing = Thing.INSTRUMENT

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.types = TypeRegister(work)
        self.places = PlaceRegister(work)
        self.codes = CodeRegister(work)
        self.ledger = KitLedger(work)
        self.former = FormerRecords(self)
        self._fresh_codes: dict[UUID, Sequence[str]] = {}
        self._names_by_holder: dict[UUID, str] = {}

    # -- reading

    def by_number(self, number: Number) -> Instrument | None:
        """The instrument with this number; the record that has its history now, where it was merged into another."""
        return self.former.led(self._one(self._by_number, {"_number": number}))

    def by_code(self, code: str) -> Instrument | None:
        """The instrument with this further or old number."""
        key = self.codes.owner(code)
        return None if key is None else self.former.led(self.find(key))

    def by_serial(self, serial: str) -> tuple[Instrument, ...]:
        """The instruments of this serial number; serials are not unique, so there may be several."""
        key = code_key(serial)
        return self._many(self._select().where(self.table.c.serial_key == key)) if key else ()

    def standing(self, instrument: UUID) -> Standing:
        """Who has it and what ails it."""
        return self.standings([instrument]).get(instrument, Standing())

    def standings(self, instruments: Sequence[UUID]) -> dict[UUID, Standing]:
        """Who has each instrument and what ails it; instruments that are free are not named."""
        found: dict[UUID, Standing] = {}
        for start in range(0, len(instruments), CHUNK):
            chunk = instruments[start : start + CHUNK]
            for key, held in self._held(chunk):
                found[key] = Standing(held=held)
            for key, mending in self._mending(chunk):
                found[key] = replace(found.get(key, Standing()), mending=mending)
        return found

    def _held(self, instruments: Sequence[UUID]) -> Iterable[tuple[UUID, Held]]:
        """The open loan lines of instruments."""
        for instrument, *held in self.work.connection.execute(_HELD, {"instruments": instruments}):
            yield instrument, Held(*held)

    def _mending(self, instruments: Sequence[UUID]) -> Iterable[tuple[UUID, Mending]]:
        """The open blocking repairs of instruments."""
        for instrument, *mending in self.work.connection.execute(_MENDING, {"instruments": instruments}):
            yield instrument, Mending(*mending)

    # -- writing

    def enter(self, values: Sequence[Instrument], codes: Mapping[UUID, Sequence[str]]) -> None:
        """Keeps new instruments in bulk, with the further codes of each."""
        self._fresh_codes = dict(codes)
        self.keep_new(values)
        made = [Code(new_key(), owner, code) for owner, its in codes.items() for code in its]
        self.codes.keep_new(made)
        self._fresh_codes = {}

    def load_with(self, values: Sequence[Instrument], codes: Mapping[UUID, Sequence[str]]) -> None:
        """Enters instruments whose history was told already; whoever does makes the search index anew."""
        self._fresh_codes = dict(codes)
        self.load(values)
        self._fresh_codes = {}

    def add_code(self, instrument: Instrument, code: str) -> None:
        """Gives an instrument a further code, by which it is found and scanned from now on."""
        self.codes.keep_new([Code(new_key(), instrument.id, code)])
        self.refresh([instrument])

    def settle(self, instruments: Sequence[UUID]) -> dict[UUID, Instrument]:
        """Derives state, holder and due day anew after a loan or repair of these instruments changed; answers them."""
        found: dict[UUID, Instrument] = {}
        for start in range(0, len(instruments), CHUNK):
            chunk = instruments[start : start + CHUNK]
            standings = self.standings(chunk)
            kept = self._many(self._select().where(self.table.c.id.in_(chunk)))
            pairs = [(was, settled(was, standings.get(was.id, Standing()))) for was in kept]
            self.keep_changes([(was, now) for was, now in pairs if was != now])
            found |= {now.id: now if was == now else self._at_version(now, was.version + 1) for was, now in pairs}
        return found

    def settle_as(self, was: Instrument, standing: Standing) -> Instrument:
        """Derives the same of one instrument whose standing this deed has made itself; answers it."""
        now = settled(was, standing)
        if was == now:
            return was
        self.keep_changes([(was, now)])
        return self._at_version(now, was.version + 1)

    def refresh(self, instruments: Sequence[Instrument]) -> None:
        """Derives search text and sort keys anew after a code, type, place or holder was renamed."""
        if not instruments:
            return
        numbers = [one.number for one in instruments]
        search.remove(self.work.connection, numbers)
        rows = [columns | {"_key": one.id} for one, columns in zip(instruments, self.derived(instruments), strict=True)]
        self.work.connection.execute(self.table.update().where(self.table.c.id == bindparam("_key")), rows)
        search.add(self.work.connection, numbers)

    def keep_new(self, values: Iterable[Instrument]) -> None:
        """Keeps new instruments and enters them into the search index."""
        listed = list(values)
        super().keep_new(listed)
        search.add(self.work.connection, (one.number for one in listed))
        self.ledger.follow(((), one) for one in listed)

    def keep_changes(self, pairs: Sequence[tuple[Instrument, Instrument]]) -> None:
        """Writes changed instruments and where the index finds them; counts follow numbers, the ledger follows kits."""
        search.remove(self.work.connection, (before.number for before, _ in pairs))
        _renumber_in_counts(self.work, [(was.number, now.number) for was, now in pairs if was.number != now.number])
        super().keep_changes(pairs)
        search.add(self.work.connection, (after.number for _, after in pairs))
        self.ledger.follow((before.kit, after) for before, after in pairs)

    def drop(self, value: Instrument) -> None:
        """Takes an instrument away again with its codes; only undo does this."""
        search.remove(self.work.connection, [value.number])
        for code in self.codes.of(value.id):
            self.codes.drop(code)
        super().drop(value)

    def derived(self, values: Sequence[Instrument]) -> list[dict[str, Any]]:
        """Search text and sort keys that instruments must have, their codes asked for together."""
        self._fresh_codes = self.codes.of_each([one.id for one in values])
        columns = super().derived(values)
        self._fresh_codes = {}
        return columns

    def _derived(self, value: Instrument) -> dict[str, Any]:
        """Search text and sort keys, from the instrument, its type, place, holder and codes; none once merged."""
        if value.merged_into:
            return dict.fromkeys(_DERIVED, "")
        kind = self.types.of(value.type_code)
        where = self._where(value)
        codes = self._fresh_codes.get(value.id)
        if codes is None:
            codes = [code.code for code in self.codes.of(value.id)] if value.version > 1 else []
        rank = kind.size_rank(value.size)
        return {
            "serial_key": code_key(value.serial),
            "by_type_nl": f"{fold(kind.name_nl)} {rank:02d}",
            "by_type_en": f"{fold(kind.name_en)} {rank:02d}",
            "by_brand": fold(f"{value.brand} {value.model}"),
            "by_where": fold(where),
            "search_text": search_text(
                kind,
                value.size,
                codes=(value.number.digits, value.number.printed, *sorted(codes), value.serial),
                texts=(value.brand, value.model, where, value.donor, value.title),
            ),
        }

    def _where(self, value: Instrument) -> str:
        """The name of whoever has it, else of its place."""
        key = value.holder
        if key is None:
            return self.places.name_of(value.place)
        if key not in self._names_by_holder:
            self._names_by_holder[key] = self.work.connection.scalar(_NAME, {"key": key}) or ""
        return self._names_by_holder[key]


class FormerRecords:
    """The records that were merged into another of the same instrument; they alone have no sort keys."""

    def __init__(self, instruments: InstrumentRegister) -> None:
        self._instruments = instruments

    def of(self, kept: UUID) -> tuple[Instrument, ...]:
        """Those that were merged into one, by number; their histories are told with its own."""
        of = tables.instruments.c
        mine = select(of.id).where(of.by_type_nl == "", of.merged_into == kept).order_by(of.number)
        keys = list(self._instruments.work.connection.scalars(mine))
        found = self._instruments.find_many(keys)
        return tuple(found[key] for key in keys)

    def led(self, found: Instrument | None) -> Instrument | None:
        """What was found, or the record that has its history now."""
        return self._instruments.get(found.merged_into) if found and found.merged_into else found

    def total(self) -> int:
        """How many there are."""
        of = tables.instruments.c
        return self._instruments.work.connection.scalar(select(func.count()).where(of.by_type_nl == "")) or 0


def _renumber_in_counts(work: Work, renumbered: Sequence[tuple[Number, Number]]) -> None:
    """Counts expect things by their numbers: what they expect stays the same thing under its other number."""
    of = tables.count_expected.c.instrument
    for was, now in renumbered:
        work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        work.connection.execute(tables.count_expected.update().where(of == was).values(instrument=now))


def settled(instrument: Instrument, standing: Standing) -> Instrument:
    """An instrument with the state, holder and due day that its loan and repair make."""
    held = standing.held
    return replace(
        instrument,
        state=state_of(instrument.life, standing),
        holder=held.borrower if held else None,
        due_on=held.due_on if held else None,
    )
