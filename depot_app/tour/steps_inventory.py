"""Finding, registering, labelling."""

from depot_app.domain.lists import Listing
from depot_app.tour.stage import Stage
from depot_app.ui.instruments.card import LABEL

WORDS = "viool 1/2"
MISSPELT = "vioool 1/2"
BRAND = "Stentor"
PLACE = "A-01-1"
SERIAL = "R0ND123"


def open_depot(stage: Stage) -> None:
    """The window stands, with its first rows."""
    robot = stage.robot
    robot.settle()
    robot.picture("inventory")
    stage.must(bool(stage.instruments(1)), "instruments")


def find(stage: Stage) -> None:
    """Words find; a typing error finds the same."""
    robot = stage.robot
    robot.search(WORDS)
    robot.picture("found")
    shown = robot.rows("instruments")
    robot.press("Esc")
    robot.search(MISSPELT)
    meant = robot.rows("instruments")
    robot.press("Esc")
    known = stage.desks.inventory.count(Listing(text=WORDS))
    stage.must(known == shown == meant, f"{known} {shown} {meant}")


def scan_label(stage: Stage) -> None:
    """A scan anywhere shows the card."""
    violin = stage.instruments(1, type="VLN", size="1/2", state="available")[0]
    stage.robot.scan(violin.number.digits)
    stage.robot.picture("card")
    stage.must(stage.robot.card() == violin.number.printed, violin.number.printed)


def add(stage: Stage) -> None:
    """Five fields and Enter."""
    robot = stage.robot
    robot.press("Ctrl+N")
    robot.picture("new-instrument")
    for field, text in (("type_code", "viool"), ("size", "3/4"), ("brand", BRAND), ("serial", SERIAL)):
        robot.fill(field, text)
    robot.fill("place", PLACE)
    robot.settle()
    made = stage.instruments(1, text=SERIAL)
    stage.must([one.place for one in made] == [PLACE], SERIAL)
    stage.found["new"] = made[0].number.digits
    robot.picture("registered")


def label(stage: Stage) -> None:
    """The label of what was just registered."""
    robot = stage.robot
    number = stage.desks.inventory.card(stage.found["new"]).instrument.number
    robot.scan(number.digits)
    robot.wait_for(lambda: robot.card() == number.printed, number.printed)
    robot.button(LABEL)
    robot.wait_for(lambda: robot.may_press("labels-show"), "labels-show")
    robot.picture("label")
    robot.button("labels-show")
    stage.keep_paper("label")
    needed = stage.desks.inventory.card(stage.found["new"]).label
    stage.must(needed is not None and needed.printed_on is not None, "printed_on")
