"""Every work that the design holds to a target, in its order."""

from collections.abc import Iterator

from depot_app.bench import at_the_desk, in_the_window, on_paper, with_copies, with_counts, with_lists
from depot_app.bench.place import Place
from depot_app.bench.processes import CAN_START
from depot_app.bench.rows import Row


def all_rows(place: Place) -> Iterator[Row]:
    """Measures one after the other; what needs a process of its own only where one can be started."""
    if CAN_START:
        yield from in_the_window.rows(place)
    yield at_the_desk.overview(place)
    yield at_the_desk.end_of_list(place)
    yield at_the_desk.deed(place)
    yield at_the_desk.scans_in_a_row(place)
    rows = with_lists.MANY_ROWS if place.is_large else with_lists.ROWS
    yield with_lists.import_list(place, rows)
    for amount in (on_paper.FEW, on_paper.MANY):
        yield on_paper.labels(place, amount)
    yield on_paper.contract(place)
    if CAN_START:
        yield with_lists.import_memory(place, rows)
        yield on_paper.labels_memory(place, on_paper.MANY)
    yield from with_counts.merge_and_open(place)
    yield with_copies.backup(place)
    yield with_copies.pauses(place)
    yield at_the_desk.check(place)
