"""Counting one shelf, booking it, undoing it."""

from depot_app.domain.lists import Listing, Window
from depot_app.tour.stage import Stage

UNKNOWN = "77301294"


def count(stage: Stage) -> None:
    """A shelf: what is here but for one, one from elsewhere, and a code that nobody has."""
    robot = stage.robot
    free = stage.instruments(state="available")
    shelf = next(row.place for row in free if row.place and sum(1 for one in free if one.place == row.place) > 2)
    here = [row.number.digits for row in free if row.place == shelf]
    stray = next(row for row in free if row.place and row.place != shelf).number.digits
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.picture("start-count")
    robot.fill("place", shelf)
    robot.settle()
    for code in (*here[1:], UNKNOWN, stray):
        robot.scan(code)
    robot.picture("count")
    started = stage.desks.counts.page(Listing(descending=True), Window(size=1))[0]
    tally = stage.desks.counts.open(started.number.digits).result.tally
    told = {finding.value: amount for finding, amount in tally.items()}
    stage.must((told["here"], told["elsewhere"], told["unknown"]) == (len(here) - 1, 1, 1), str(told))
    stage.must(stage.state_of(here[0]) == "available", "counting changes nothing")
    stage.found |= {"count": started.number.digits, "lost": here[0], "stray": stray, "shelf": shelf}


def book(stage: Stage) -> None:
    """The result is made true in one step."""
    robot = stage.robot
    robot.press("Ctrl+Return")
    robot.picture("counted")
    robot.button("counts.book")
    stage.must(stage.state_of(stage.found["lost"]) == "missing", stage.found["lost"])
    stage.must(stage.desks.inventory.card(stage.found["stray"]).place == stage.found["shelf"], stage.found["shelf"])


def undo(stage: Stage) -> None:
    """Ctrl+Z takes the booking back, Ctrl+Shift+Z does it again."""
    robot = stage.robot
    robot.press("Ctrl+Z")
    robot.picture("undone")
    stage.must(stage.state_of(stage.found["lost"]) == "available", stage.found["lost"])
    robot.press("Ctrl+Shift+Z")
    stage.must(stage.state_of(stage.found["lost"]) == "missing", stage.found["lost"])


def print_report(stage: Stage) -> None:
    """The report, with what was missing."""
    stage.robot.press("Ctrl+P")
    stage.keep_paper("count-report")
    stage.robot.picture("booked")
