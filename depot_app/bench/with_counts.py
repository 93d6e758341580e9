"""Merging packs and opening a large count, beside reading the files and the rows."""

from pathlib import Path

from depot_app.bench.measuring import timed
from depot_app.bench.place import Place
from depot_app.bench.rows import Goal, Row
from depot_app.domain.counts import stamp
from depot_app.domain.lists import Listing, Window
from depot_app.exchange.pack_scanning import scanning
from depot_app.exchange.packs import read_scans, write_pack
from depot_app.wording import bench as said

PACKS, SCANS = 20, 5_000
MERGE_MS, OPEN_MS = 3_000, 1_000


def merge_and_open(place: Place) -> tuple[Row, Row]:
    """Twenty packs of five thousand scans each merged into one count, and that count opened."""
    counts = place.desks.counts
    count = counts.start().thing.number.digits
    paths = _packs(place, count)
    floor = timed(lambda: [path.read_bytes() for path in paths])
    merging = timed(lambda: counts.merge(count, [read_scans(path) for path in paths]))
    with place.bare() as connection:
        query = "SELECT device, sequence, code, place, at FROM count_events"
        floors = [timed(lambda: connection.execute(query).fetchall()) for _ in range(3)]
    opening = [timed(lambda: counts.open(count)) for _ in range(3)]
    events = counts.open(count).result.events
    lost = PACKS * SCANS - events
    return (
        Row(said.MERGE, place.instruments, Goal(median_ms=MERGE_MS), [merging], [floor], lost=lost),
        Row(said.COUNT, place.instruments, Goal(median_ms=OPEN_MS), opening, floors),
    )


def _packs(place: Place, count: str) -> list[Path]:
    """The packs of twenty hands, each of whom scanned what lies here, some of it twice."""
    desks = place.desks
    packed = desks.counts.pack(count)
    codes = [row.number.digits for row in desks.inventory.page(Listing(), Window(size=PACKS * SCANS))]
    at = stamp(desks.house.clock())
    paths = [place.folder / f"pack-{n}.depot-pack" for n in range(PACKS)]
    for n, path in enumerate(paths):
        write_pack(path, packed)
        with scanning(path, f"hand-{n}") as opened:
            opened.scan([codes[(n * SCANS + k) % len(codes)] for k in range(SCANS)], at=at, by=desks.house.actor)
    return paths
