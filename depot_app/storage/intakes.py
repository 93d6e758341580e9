"""The register of intake: what was offered, and how far it is."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from depot_app.domain.intakes import ENDED, Intake, IntakeRow
from depot_app.domain.journal import Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.search import fold, words
from depot_app.storage.donors import DonorRegister
from depot_app.storage.inventory_tables import donors, intakes
from depot_app.storage.register import Register
from depot_app.storage.work import Work

_ENDED = tuple(sorted(state.value for state in ENDED))


class IntakeRegister(Register[Intake]):
    """What was offered."""

    table = intakes
    value = Intake
    thing = Thing.INTAKE

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.donors = DonorRegister(work)

    def by_number(self, number: int) -> Intake | None:
        """The intake with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def next_number(self) -> int:
        """The number of the next intake."""
        return (self.work.connection.scalar(select(func.max(self.table.c.number))) or 0) + 1

    def of_donor(self, donor: UUID) -> tuple[Intake, ...]:
        """Everything of one donor, in order."""
        return self._many(self._select().where(self.table.c.donor == donor).order_by(self.table.c.number))

    def of_instrument(self, instrument: UUID) -> Intake | None:
        """The intake that an instrument came in by."""
        return self._one(self._select().where(self.table.c.instrument == instrument))

    def count(self, listing: Listing) -> int:
        """How many intakes a list shows."""
        query = select(func.count()).select_from(intakes.outerjoin(donors, donors.c.id == intakes.c.donor))
        return self.work.connection.scalar(_filtered(query, listing)) or 0

    def page(self, listing: Listing, window: Window) -> tuple[IntakeRow, ...]:
        """One stretch of a list of intakes; its filters are `state` (a state's word, or open) and `way`."""
        of = intakes.c
        orders = {
            "state": of.state,
            "offered": of.offered_on,
            "description": of.search_text,
            "giver": donors.c.name_key,
        }
        column = orders.get(listing.order)
        order = [of.number] if column is None else [column, of.number]
        query = self._stretch(_filtered(_row_query(order[0]), listing), window, order, listing.descending)
        return tuple(_row(row) for row in self.work.connection.execute(query))

    def _derived(self, value: Intake) -> dict[str, Any]:
        said = (value.description, value.brand, value.model, value.serial)
        return {"search_text": fold(" ".join(said))}


def _filtered(query: Select[Any], listing: Listing) -> Select[Any]:
    """Only the intakes that have the words, the states and the ways asked for."""
    of = intakes.c
    if states := listing.wanted("state"):
        wanted = of.state.in_([state for state in states if state != "open"])
        query = query.where(wanted | of.state.notin_(_ENDED) if "open" in states else wanted)
    if ways := listing.wanted("way"):
        query = query.where(of.way.in_(ways))
    for word in words(listing.text):
        own = (" " + of.search_text).contains(f" {word}", autoescape=True)
        giver = (" " + func.coalesce(donors.c.name_key, "")).contains(f" {word}", autoescape=True)
        query = query.where(own | giver | (of.number == (int(word) if word.isdecimal() else 0)))
    return query


def _row_query(ordered_by: ColumnElement[Any]) -> Select[Any]:
    """The columns of a list's rows, with the name of who gave."""
    of = intakes.c
    return select(
        ordered_by, of.number, of.id, of.way, of.description, of.type_code, of.size, of.brand,
        func.coalesce(donors.c.name, ""), donors.c.erased_on.isnot(None), of.state, of.outcome, of.offered_on,
    ).select_from(intakes.outerjoin(donors, donors.c.id == intakes.c.donor))  # fmt: skip


def _row(row: Sequence[Any]) -> IntakeRow:
    """An intake as lists show it."""
    first, number, key, way, description, type_code, size, brand, giver, erased, *rest = row
    plain = first.isoformat() if hasattr(first, "isoformat") else first
    return IntakeRow(
        (None if plain == number else plain, number), key, number, way, description, type_code, size, brand, giver,
        bool(erased), *rest,
    )  # fmt: skip
