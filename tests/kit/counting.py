"""What tests of counts are built with: shelves with things on them, and worlds small enough to see through."""

from collections.abc import Iterable, Mapping

from depot_app.desks.desks import Desks
from depot_app.domain.count_result import Ground, Standing
from depot_app.domain.counts import ScanEvent
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.refusals import CodeTaken
from tests.kit.builders import a_violin, codes_of

SHELF, NEXT_SHELF, RACK, FAR = 31, 32, 30, 99
"""Places of a small world: two shelves of one rack, and a place far away."""

WITHIN: Mapping[int, int | None] = {SHELF: RACK, NEXT_SHELF: RACK, RACK: None, FAR: None}
PLACE_CODES = {"shelf": SHELF, "next": NEXT_SHELF, "rack": RACK, "far": FAR}
NOON, EVENING = "2026-09-01T12:00:00.000000+00:00", "2026-09-01T20:00:00.000000+00:00"


def stood(number: int, place: int | None = SHELF, state: InstrumentState = InstrumentState.AVAILABLE) -> Standing:
    """A thing that stands where it stood when the count began."""
    return Standing(number, place, state, place, state)


def ground(*standings: Standing, scope: int | None = SHELF, unplanned: Iterable[int] = ()) -> Ground:
    """A world of these things, whose codes are their numbers; all are expected but the unplanned."""
    by_number = {standing.number: standing for standing in standings}
    return Ground(
        scope=scope,
        standings=by_number,
        expected=[number for number in by_number if number not in set(unplanned)],
        codes={str(number): number for number in by_number},
        places=PLACE_CODES,
        within=WITHIN,
    )


def scans(*codes: str, device: str = "desk", at: str = NOON, first: int = 1) -> list[ScanEvent]:
    """Scans of one device, one after another."""
    return [ScanEvent(device, n, code, at=at, by="Anna") for n, code in enumerate(codes, start=first)]


def place(desks: Desks, name: str) -> None:
    """A place of this name, made where it is not there yet."""
    try:
        desks.inventory.add_place(name)
    except CodeTaken:
        return


def on_shelf(desks: Desks, name: str, amount: int) -> tuple[Instrument, ...]:
    """So many violins on a shelf."""
    place(desks, name)
    made = tuple(a_violin(desks) for _ in range(amount))
    desks.inventory.move(codes_of(*made), name)
    return tuple(desks.inventory.card(one.number.digits).instrument for one in made)
