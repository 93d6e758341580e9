"""A label run from a part-used sheet, stuck by scanning back, and a lost label that brings a new number."""

from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import LabelState
from depot_app.domain.lists import Listing, Window
from depot_app.tour.stage import Stage
from depot_app.ui.instruments.card import LABEL_LOST
from depot_app.ui.labels.card import PRINT_ALL, STICK

START = 5
SCANS = 4


def print_run(stage: Stage) -> None:
    """All that is to print, from the fifth label of the first sheet."""
    robot = stage.robot
    robot.go_to("labels")
    robot.picture("label-queue")
    waiting = robot.rows("labels")
    robot.button(PRINT_ALL)
    robot.wait_for(lambda: robot.may_press("labels-show"), "labels-show")
    robot.rewrite("start", str(START))
    robot.picture("label-run")
    robot.button("labels-show")
    stage.keep_paper("label-run")
    run = stage.desks.label_queue.runs(Listing(descending=True), Window(size=1))[0]
    printed = stage.desks.label_queue.run(run.number).run
    stage.must((run.waiting, printed.start) == (waiting, START), f"{run.waiting} {printed.start}")
    stage.found["run"] = str(run.number)


def stick(stage: Stage) -> None:
    """Each label is scanned back on its thing; the last scan is taken back."""
    robot = stage.robot
    sheet = stage.desks.label_queue.run(int(stage.found["run"]))
    robot.button(STICK)
    for line in sheet.lines[: SCANS + 1]:
        robot.scan(line.thing.number.digits)
    robot.picture("stick-labels")
    robot.press("F9")
    robot.picture("stick-undone")
    robot.press("Ctrl+Return")
    waiting = len(stage.desks.label_queue.run(int(stage.found["run"])).waiting)
    stage.must(waiting == len(sheet.lines) - SCANS, str(waiting))
    robot.go_to("label-runs")
    robot.picture("label-runs")
    robot.go_to("instruments")


def renumber(stage: Stage) -> None:
    """The label of an instrument that is out is lost: a new number, and the old one is still scanned."""
    robot = stage.robot
    lost = stage.instruments(1, state="on-loan")[0].number
    robot.scan(lost.digits)
    robot.button(LABEL_LOST)
    robot.press("Down")
    robot.picture("label-lost")
    robot.press("Return")
    fresh = stage.desks.inventory.card(lost.digits).instrument.number
    row = stage.desks.label_queue.card(fresh.digits).row
    is_queued = row is not None and (row.reason, row.state) == (LabelReason.RENUMBERED, LabelState.TO_PRINT)
    stage.must(fresh != lost and is_queued, lost.printed)
    robot.scan(lost.digits)
    robot.picture("renumbered")
    stage.must(robot.card() == fresh.printed, fresh.printed)
