"""A printer measured with its test sheet, and a label sheet of the depot's own, measured and printed on."""

from depot_app.domain.label_stocks import Shift
from depot_app.domain.lists import Listing, Window
from depot_app.tour.stage import Stage
from depot_app.ui.instruments.card import LABEL
from depot_app.ui.labels.printers import Printers

PRINTER = "HP LaserJet bij de balie"
CODE = "herma-4226"
MEASURED = (("width", "63"), ("height", "37"), ("columns", "3"), ("rows", "7"), ("left", "8"))


def correct_printer(stage: Stage) -> None:
    """The test sheet says that the printer prints 1,5 mm too far to the left and 0,4 mm too low."""
    robot = stage.robot
    _to_labels(stage)
    robot.button("labels-correction")
    robot.rewrite("printer", PRINTER)
    robot.button("printer-sheet")
    stage.keep_paper("test-sheet")
    for field, text in (("line", "100"), ("across", "48,5"), ("down", "50,4")):
        robot.rewrite(field, text)
    robot.picture("label-printer")
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: robot.may_press("labels-show"), "labels-show")
    kept = Printers(robot.program.kit.memory)
    stage.must((kept.chosen, kept.shift(PRINTER)) == (PRINTER, Shift(150, -40)), kept.chosen)


def measure_stock(stage: Stage) -> None:
    """A copy of a sheet that comes with the program is measured anew, and labels are printed on it."""
    robot = stage.robot
    robot.button("labels-own-stock")
    robot.fill("code", CODE)
    robot.fill("name", "Herma 4226")
    robot.press("Return")
    for field, text in MEASURED:
        robot.fill(field, text)
    robot.picture("own-stock")
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: robot.may_press("labels-show"), "labels-show")
    made = stage.desks.label_stocks.own()
    stage.must([(one.code, one.width, one.left) for one in made] == [(CODE, 6300, 800)], CODE)
    robot.picture("own-stock-chosen")
    robot.button("labels-show")
    stage.keep_paper("own-stock")
    run = stage.desks.label_queue.runs(Listing(descending=True), Window(size=1))[0]
    stage.must(run.stock == CODE, run.stock)


def _to_labels(stage: Stage) -> None:
    """The label panel for what was just registered."""
    robot = stage.robot
    number = stage.desks.inventory.card(stage.found["new"]).instrument.number
    robot.scan(number.digits)
    robot.wait_for(lambda: robot.card() == number.printed, number.printed)
    robot.button(LABEL)
    robot.wait_for(lambda: robot.may_press("labels-show"), "labels-show")
