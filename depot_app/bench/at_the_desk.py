"""The work of the desks, beside what SQLite alone would take."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from depot_app.bench.measuring import by_turns, timed
from depot_app.bench.place import Place
from depot_app.bench.rows import Goal, Row
from depot_app.domain.lists import Listing, Window
from depot_app.ui.table.source import Source
from depot_app.wording import bench as said

SCANS = 200
IN_A_ROW = 600
ON_A_LOAN = 40
LEFT = 150
"""How many instruments are left to be lent by what is measured later."""

SECOND_MS = 1_000
SCANS_A_SECOND = 10
PAGE = 100


def deed(place: Place) -> Row:
    """A scan that lends one more instrument, until it is on the disk; the floor is one row committed."""
    scan = _scanner(place, SCANS + 1)
    with place.bare(place.folder / "floor.sqlite") as connection:
        connection.execute("CREATE TABLE scans (id INTEGER PRIMARY KEY, code TEXT) STRICT")

        def commit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO scans (code) VALUES ('10000127')")
            connection.execute("COMMIT")

        taken = by_turns(SCANS, lambda: next(scan), commit)
    return Row(said.DEED, place.instruments, Goal(ratio=5, p95_ms=20), *taken)


def scans_in_a_row(place: Place) -> Row:
    """As many scans as a minute brings at ten a second, one after the other; each must be there afterwards."""
    before = place.desks.inventory.states(Listing()).get("on-loan", 0)
    amount = max(min(IN_A_ROW, len(place.available(IN_A_ROW + LEFT)) - LEFT), 1)
    scan = _scanner(place, amount)
    samples = [timed(lambda: next(scan)) for _ in range(amount)]
    there = place.desks.inventory.states(Listing()).get("on-loan", 0) - before
    return Row(said.SCANS, place.instruments, Goal(p95_ms=SECOND_MS / SCANS_A_SECOND), samples, lost=amount - there)


def _scanner(place: Place, amount: int) -> Iterator[None]:
    """Lends instruments scan by scan, a new loan after every forty."""
    codes, school, loans = place.available(amount), place.school(), place.desks.loans
    due = place.desks.house.today + timedelta(days=300)
    loan = ""
    for at, code in enumerate(codes):
        if at % ON_A_LOAN == 0:
            loan = loans.lend([code], to=school, due_on=due).thing.loan.number.digits
        else:
            loans.add(loan, code)
        yield


def overview(place: Place) -> Row:
    """How many instruments are in each state."""
    with place.bare() as connection:
        taken = by_turns(
            10,
            lambda: place.desks.inventory.states(Listing()),
            lambda: connection.execute("SELECT state, count(*) FROM instruments GROUP BY state").fetchall(),
        )
    return Row(said.OVERVIEW, place.instruments, Goal(median_ms=SECOND_MS / 2), *taken)


def end_of_list(place: Place) -> Row:
    """The last stretch of the list by type; the floor is the first one."""
    inventory, total = place.desks.inventory, place.instruments
    source = Source(inventory.page, inventory.count, place.desks.house.stop)

    def stretch(start: int) -> Sequence[object]:
        return source.stretch(Listing(order="type"), Window(start, PAGE), total, source.stop())

    taken = by_turns(20, lambda: stretch(max(total - PAGE, 0)), lambda: stretch(0))
    return Row(said.END_OF_LIST, place.instruments, Goal(ratio=2), *taken)


def check(place: Place) -> Row:
    """The check of everything; the floor is SQLite's own look at its pages."""
    with place.bare() as connection:
        taken = by_turns(
            3, place.desks.housekeeping.check, lambda: connection.execute("PRAGMA integrity_check").fetchall()
        )
    return Row(said.CHECK, place.instruments, Goal(), *taken)
