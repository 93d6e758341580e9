"""What tests of counts are built with: shelves with things on them, and worlds small enough to see through."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.domain.count_ground import Ground, Standing
from depot_app.domain.count_packs import PackScans
from depot_app.domain.count_views import FoundRow
from depot_app.domain.counts import ScanEvent
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.refusals import CodeTaken
from depot_app.exchange.pack_scanning import scanning
from depot_app.exchange.packs import read_pack, write_pack
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
        desks.places.add(name)
    except CodeTaken:
        return


def on_shelf(desks: Desks, name: str, amount: int) -> tuple[Instrument, ...]:
    """So many violins on a shelf."""
    place(desks, name)
    made = tuple(a_violin(desks) for _ in range(amount))
    desks.inventory.move(codes_of(*made), name)
    return tuple(desks.inventory.card(one.number.digits).instrument for one in made)


B_17_3, B_17_4 = "B-17-3", "B-17-4"
DESK = "laptop"


def started(desks: Desks, where: str | None = B_17_3) -> str:
    """The number of a count just started."""
    return desks.counts.start(where).thing.number.digits


def scan(desks: Desks, count: str, *codes: str | Instrument, device: str = DESK) -> list[FoundRow | None]:
    """What each scan finds."""
    texts = [code if isinstance(code, str) else code.number.digits for code in codes]
    return [desks.counts.scan(count, text, device=device).thing.found for text in texts]


def tally(desks: Desks, count: str) -> dict[str, int]:
    """The figures of a count that are not nothing."""
    return {finding.value: n for finding, n in desks.counts.open(count).tally.items() if n}


def now(desks: Desks, instrument: Instrument) -> tuple[InstrumentState, str]:
    """Where an instrument stands."""
    card = desks.inventory.card(instrument.number.digits)
    return card.instrument.state, card.place


def packed(desks: Desks, count: str, path: Path) -> Path:
    """A pack of a count, as a file."""
    write_pack(path, desks.counts.pack(count))
    return path


def scanned_into(path: Path, *codes: str) -> PackScans:
    """A pack into which these codes were scanned."""
    with scanning(path, "bus") as opened:
        opened.scan(codes, at=NOON, by="Bas")
    return read_pack(path)
