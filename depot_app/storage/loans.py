"""The register of loans and their lines."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, bindparam, case, func, or_, select

from depot_app.domain.journal import Thing
from depot_app.domain.lists import Listing, Window, end_of_week
from depot_app.domain.loans import Loan, LoanLine, LoanRow
from depot_app.domain.numbers import Number
from depot_app.domain.search import words
from depot_app.storage import tables
from depot_app.storage.inventory_tables import supply_lines
from depot_app.storage.near_words import MOST_KNOWN
from depot_app.storage.register import Register, beyond


def _last_position(lines: Table) -> ColumnElement[int]:
    """The last place in a loan that these lines take; 0 where they take none."""
    mine = lines.c.loan == bindparam("loan", type_=lines.c.loan.type)
    return func.coalesce(select(func.max(lines.c.position)).where(mine).scalar_subquery(), 0)


_LAST_POSITIONS = select(_last_position(tables.loan_lines), _last_position(supply_lines))


class LineRegister(Register[LoanLine]):
    """One line for each instrument of a loan."""

    table = tables.loan_lines
    value = LoanLine
    thing = Thing.LOAN_LINE

    def of(self, loan: UUID) -> tuple[LoanLine, ...]:
        """The lines of a loan, in the order in which they were scanned."""
        return self._many(self._select().where(self.table.c.loan == loan).order_by(self.table.c.position))

    def next_position(self, loan: UUID) -> int:
        """The place in a loan of what is scanned next, after its instruments and its supplies."""
        of_instruments, of_supplies = self.work.connection.execute(_LAST_POSITIONS, {"loan": loan}).one()
        return 1 + max(of_instruments, of_supplies)

    def open_of(self, instrument: UUID) -> LoanLine | None:
        """The open line of an instrument; a rule of the database says there is one at most."""
        mine = (self.table.c.instrument == instrument) & self.table.c.closed_on.is_(None)
        return self._one(self._select().where(mine))

    def last_of(self, instrument: UUID, by: date | None = None) -> LoanLine | None:
        """The newest line of an instrument, or the newest that went out by a day."""
        mine = self.table.c.instrument == instrument
        if by is not None:
            mine &= self.table.c.out_on <= by
        return self._one(self._select().where(mine).order_by(self.table.c.id.desc()).limit(1))

    def any_open(self, loan: UUID) -> bool:
        """Whether anything of a loan is still out."""
        mine = (self.table.c.loan == loan) & self.table.c.closed_on.is_(None)
        return self.work.connection.scalar(select(self.table.c.id).where(mine).limit(1)) is not None


class LoanRegister(Register[Loan]):
    """Loans; `lines` are kept beside them."""

    table = tables.loans
    value = Loan
    thing = Thing.LOAN

    @property
    def lines(self) -> LineRegister:
        """The lines of all loans."""
        return LineRegister(self.work)

    def by_number(self, number: Number) -> Loan | None:
        """The loan with this number."""
        return self._one(self._by_number, {"_number": number})

    def taken_over_from(self, borrower: UUID) -> Loan | None:
        """The open loan under which a list's "on loan" rows of a borrower were taken over."""
        mine = (self.table.c.borrower == borrower) & self.table.c.closed_on.is_(None)
        return self._one(self._select().where(mine, self.table.c.taken_over.is_(True)))

    def keys_of(self, borrower: UUID) -> tuple[UUID, ...]:
        """Every loan of a borrower, by its key."""
        mine = select(self.table.c.id).where(self.table.c.borrower == borrower)
        return tuple(self.work.connection.scalars(mine))

    def known_words(self) -> tuple[str, ...]:
        """The words that loans are found by: those of whoever borrowed."""
        lent = tables.loans.join(tables.borrowers)
        query = select(tables.borrowers.c.search_text).select_from(lent).distinct()
        return tuple(self.work.connection.scalars(query.limit(MOST_KNOWN)))

    def finds(self, said: str) -> bool:
        """Whether any loan is found by these words."""
        lent = select(self.table.c.id).select_from(tables.loans.join(tables.borrowers))
        return self.work.connection.scalar(self._filtered(lent, Listing(text=said)).limit(1)) is not None

    def count(self, listing: Listing) -> int:
        """How many loans a list shows."""
        query = select(func.count()).select_from(tables.loans.join(tables.borrowers))
        return self.work.connection.scalar(self._filtered(query, listing)) or 0

    def page(self, listing: Listing, window: Window) -> tuple[LoanRow, ...]:
        """One stretch of a list of loans, newest first unless another order is asked for.

        Its filters are `borrower` (a key), and `state`: open, back, taken-over, overdue:DATE (due before that day), or
        week:DATE (due from then until Sunday).
        """
        orders = {"borrower": tables.borrowers.c.name_key, "due": self.table.c.due_on, "from": self.table.c.from_on}
        column = orders.get(listing.order)
        order = [self.table.c.number] if column is None else [column, self.table.c.number]
        query = self._filtered(_row_query(order[0]), listing)
        if window.after is not None:
            query = query.where(beyond(order, window.after, listing.descending))
        else:
            query = query.offset(window.start)
        ordered = query.order_by(*(c.desc() if listing.descending else c.asc() for c in order)).limit(window.size)
        return tuple(_row(row) for row in self.work.connection.execute(ordered))

    def _filtered(self, query: Select[Any], listing: Listing) -> Select[Any]:
        """Only the loans that have the words and the values asked for."""
        if borrowers := listing.wanted("borrower"):
            query = query.where(self.table.c.borrower.in_([UUID(key) for key in borrowers]))
        if states := listing.wanted("state"):
            query = query.where(or_(*map(self._in_state, states)))
        for word in words(listing.text):
            found = tables.borrowers.c.search_text.contains(f" {word}", autoescape=True)
            query = query.where(found | (func.instr(self.table.c.number, word) > 0))
        return query

    def _in_state(self, state: str) -> ColumnElement[bool]:
        """What a state asks of the columns; overdue and week name the day, as in overdue:2027-07-09."""
        word, _, day = state.partition(":")
        match word:
            case "back":
                return self.table.c.closed_on.isnot(None)
            case "taken-over":
                return self.table.c.closed_on.is_(None) & self.table.c.taken_over.is_(True)
            case "overdue":
                return self.table.c.closed_on.is_(None) & (self.table.c.due_on < date.fromisoformat(day))
            case "week":
                first = date.fromisoformat(day)
                return self.table.c.closed_on.is_(None) & self.table.c.due_on.between(first, end_of_week(first))
            case _:
                return self.table.c.closed_on.is_(None)


def _row_query(ordered_by: ColumnElement[Any]) -> Select[Any]:
    """The columns of a list's rows, with the lines counted."""
    lines, loans = tables.loan_lines.c, tables.loans.c
    counted = select(func.count()).where(lines.loan == loans.id).correlate(tables.loans).scalar_subquery()
    still_out = func.coalesce(func.sum(case((lines.closed_on.is_(None), 1), else_=0)), 0)
    out = select(still_out).where(lines.loan == loans.id).correlate(tables.loans).scalar_subquery()
    of = supply_lines.c
    pieces = func.coalesce(func.sum(of.amount - of.back - of.lost), 0)
    supplies_out = select(pieces).where(of.loan == loans.id).correlate(tables.loans).scalar_subquery()
    return select(
        ordered_by, loans.number, loans.id, tables.borrowers.c.name, loans.from_on, loans.due_on, out, counted,
        loans.template, loans.taken_over, loans.closed_on, supplies_out,
    ).select_from(tables.loans.join(tables.borrowers))  # fmt: skip


def _row(row: Sequence[Any]) -> LoanRow:
    """A loan as lists show it."""
    first, number, key, *rest = row
    plain = first.isoformat() if hasattr(first, "isoformat") else first
    return LoanRow((None if plain == number else plain, number.value), key, number, *rest)
