"""Types, saved lists, columns, and the history of a thing."""

from depot_app.domain.lists import Listing
from depot_app.tour.stage import Stage
from depot_app.wording import lists_screen as lists_said

SYNONYM = "strijkplank"
LIST = "Violen te laat"
MISSPELT = "celo kwrat"


def change_type(stage: Stage) -> None:
    """A type is given another name to be found by; its instruments are found by it at once."""
    robot = stage.robot
    robot.go_to("types")
    robot.search("viool")
    robot.press("Esc")
    robot.picture("types")
    robot.search("VLN")
    robot.press("Esc")
    robot.press("F2")
    robot.fill("synonyms", SYNONYM)
    robot.picture("type-form")
    robot.press("Ctrl+Return")
    violins = stage.desks.inventory.count(Listing(where=(("type", "VLN"),)))
    stage.must(stage.desks.inventory.count(Listing(SYNONYM)) == violins > 0, SYNONYM)


def find_by_size(stage: Stage) -> None:
    """A size by what people call it, with two typing errors: the list says that these are near hits."""
    robot = stage.robot
    robot.go_to("instruments")
    robot.search(MISSPELT)
    robot.picture("near")
    stage.must(robot.rows("instruments") == len(stage.instruments(type="VLC", size="1/4")), MISSPELT)
    robot.press("Esc")


def save_list(stage: Stage) -> None:
    """What is late, of one type, is kept under a name and opened again."""
    robot = stage.robot
    robot.open_list(robot.program.kit.speech(lists_said.OVERDUE))
    robot.search("viool")
    robot.press("Ctrl+Shift+S")
    robot.type(LIST)
    robot.picture("save-list")
    robot.press("Return")
    (saved,) = stage.desks.saved_lists.of("instruments")
    stage.must((saved.name, saved.text, saved.where) == (LIST, "viool", ("due=overdue:today",)), LIST)
    robot.press("Ctrl+F")
    robot.press("Esc")
    robot.button("chip-clear")
    robot.open_list(LIST)
    stage.must(robot.rows("instruments") == stage.desks.inventory.count(saved.listing), LIST)
    robot.picture("saved-list")
    robot.button("chip-clear")
    robot.press("Ctrl+F")
    robot.press("Esc")


def choose_columns(stage: Stage) -> None:
    """Columns are chosen and put in order by the keyboard."""
    robot = stage.robot
    robot.press("Ctrl+Shift+K")
    robot.press("Home")
    robot.press("Alt+Down")
    robot.picture("columns")
    robot.press("Ctrl+Return")
    robot.picture("columns-chosen")
    robot.command("lists.reset_columns")


def tell_history(stage: Stage) -> None:
    """Who did what with an instrument, and when."""
    robot = stage.robot
    violin = stage.instruments(1, type="VLN", state="on-loan")[0]
    robot.scan(violin.number.digits)
    robot.press("Ctrl+H")
    robot.picture("history")
    steps = stage.desks.history.of(violin.number.digits)
    stage.must(any(step.entry.by for step in steps), "history")
    robot.press("Esc")
