"""A list comes in through the assistant, with a slip of the pen to confirm and a row that stays out."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from depot_app.domain.lists import Listing
from depot_app.tour.stage import Stage

NEAR = "violoncelo"
"""A slip of the pen for the cello."""

HEADERS = "Nr.;Soort instrument;Maat;Merk;Serienr.;Status;Locatie"
ROWS = 12


def a_list(folder: Path) -> Path:
    """A depot's own list: Dutch headers, semicolons, a type spelled nearly right, a number that stands twice."""
    kinds = ("Viool", NEAR, "Trompet")
    rows = [f"OUD{n:04d};{kinds[n % 3]};3/4;Gewa;Z{n:05d};beschikbaar;D-{n % 4 + 1:02d}-1" for n in range(ROWS)]
    path = folder / "lijst.csv"
    path.write_text("\r\n".join([HEADERS, *rows, rows[0]]) + "\r\n", encoding="cp1252")
    return path


def take_in(stage: Stage) -> None:
    """Columns as understood, the near spelling confirmed, what would happen, and then it happens."""
    robot = stage.robot
    before = stage.desks.inventory.count(Listing())
    path = a_list(stage.home)
    robot.press("Ctrl+Shift+I")
    QGuiApplication.clipboard().setText(str(path))
    robot.button("import-file")
    robot.press("Ctrl+A")
    robot.press("Ctrl+V")
    robot.press("Return")
    robot.picture("import-file")
    robot.button("import-next")
    robot.picture("import-columns")
    robot.button("import-next")
    robot.picture("import-types")
    robot.button(f"accept-{NEAR}")
    robot.button("import-next")
    robot.picture("import-forecast")
    robot.button("import-next")
    robot.picture("imported")
    stage.must(stage.desks.inventory.count(Listing()) == before + ROWS, f"{before} + {ROWS}")
    stage.must(stage.instruments(1, text="OUD0001")[0].type_code == "VLC", NEAR)
    robot.button("import-close")
