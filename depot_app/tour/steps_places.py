"""The places of a new hall from a pattern, and things that are moved there by scanning."""

from depot_app.domain.instruments import Condition
from depot_app.tour.stage import Stage
from depot_app.ui.places.deeds import MANY

PATTERN = "N-[01..03]-[1..4]"
MOVED = 3


def new_hall(stage: Stage) -> None:
    """Twelve shelves in one line."""
    robot = stage.robot
    robot.go_to("places")
    robot.picture("places")
    robot.button(MANY)
    robot.fill("pattern", PATTERN)
    robot.settle()
    robot.picture("new-places")
    names = {place.name for place in stage.desks.inventory.places()}
    stage.must({f"N-{rack:02d}-{shelf}" for rack in (1, 2, 3) for shelf in (1, 2, 3, 4)} <= names, PATTERN)


def scan_and_change(stage: Stage) -> None:
    """Chosen once, then the shelf, then what goes there."""
    robot = stage.robot
    shelf = stage.desks.places.card("N-01-1").place
    things = stage.instruments(MOVED, state="available")
    robot.go_to("instruments")
    robot.press("Ctrl+Shift+M")
    robot.fill("condition", "B")
    robot.picture("scan-and-change")
    robot.save_form()
    for number in (shelf.number, *(one.number for one in things)):
        robot.scan(number.digits)
    robot.picture("changed")
    cards = [stage.desks.inventory.card(one.number.digits) for one in things]
    stage.must(all(card.place == shelf.name for card in cards), shelf.name)
    stage.must(all(card.instrument.condition is Condition.B for card in cards), "B")
    robot.press("Ctrl+Return")
