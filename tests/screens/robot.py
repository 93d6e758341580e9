"""The real window on a test's own small database, with a pair of hands on it and a look behind it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing, Window
from depot_app.domain.loans import LoanRow
from depot_app.settings import Settings
from depot_app.tour.robot import Robot
from depot_app.ui.answer import Answer, AnswerBar
from depot_app.ui.form.form import Form
from depot_app.ui.list_tab import ListTab
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.modes import ScanMode
from depot_app.ui.program import Program

__all__ = ["Robot", "Seen", "begin"]

NEWEST = Listing(order="number", descending=True)


class Seen(Robot):
    """Hands that also read what stands on the screen, and look into the database."""

    def __init__(self, program: Program, pictures: Path, desks: Desks) -> None:
        super().__init__(program, pictures)
        self.desks = desks
        self.pressed: list[str] = []

    def press(self, keys: str) -> None:
        """Presses a key or a chord, and remembers it."""
        self.pressed.append(keys)
        super().press(keys)

    @property
    def mode(self) -> ScanMode:
        """The mode in front."""
        tab = self.front
        assert isinstance(tab, ModeTab)
        assert tab.mode is not None
        return tab.mode

    @property
    def form(self) -> Form | None:
        """The form in front, if there is one."""
        tab = self.front
        return tab.side.form if isinstance(tab, ListTab) else None

    def in_mode(self) -> bool:
        """Whether the tab in front has a mode over its list."""
        tab = self.front
        return isinstance(tab, ModeTab) and tab.mode is not None

    @property
    def answer(self) -> Answer:
        """The large answer, as it was shown last."""
        bar = self.mode.findChild(AnswerBar)
        assert bar is not None
        assert bar.answer is not None
        return bar.answer

    @property
    def refused(self) -> tuple[str, ...]:
        """The refusals that stand in the mode, newest first."""
        return self.mode.notices.words

    def close_paper(self) -> None:
        """Closes the preview, and is back in the window."""
        self.shown("preview")
        self.press("Esc")
        self.window.activateWindow()
        self.wait_for(lambda: QApplication.activeWindow() is self.window, "window")

    def scan_all(self, *codes: str) -> None:
        """One scan after the other."""
        for code in codes:
            self.scan(code)

    @property
    def figure(self) -> str:
        """The large figure beside the answer."""
        return self.mode.answer._figure.text()

    def column(self, name: str) -> list[str]:
        """What the table of the mode says under a column, from top to bottom."""
        model = self.mode.model
        place = [column.key for column in model.columns].index(name)
        return [str(model.index(row, place).data()) for row in range(model.rowCount())]

    def newest_loan(self) -> LoanRow:
        """The loan that was made last."""
        return self.desks.loans.page(NEWEST, Window(size=1))[0]

    def states(self, *codes: str) -> set[str]:
        """The states that instruments are in."""
        return {self.desks.inventory.card(code).instrument.state.value for code in codes}

    def state_of(self, code: str) -> str:
        """The state of one instrument."""
        return self.states(code).pop()


def begin(app: QApplication, desks: Desks, folder: Path, language: str = "nl", theme: str = "light") -> Seen:
    """Starts the program on these desks and waits until every tab is plugged in."""
    chosen = Settings(language=language, theme=theme, sound=False)
    program = Program(app, lambda: desks, chosen, folder)
    ready: list[bool] = []
    program.ready.connect(lambda: ready.append(True))
    program.window.show()
    program.window.activateWindow()
    robot = Seen(program, folder, desks)
    robot.wait_for(lambda: bool(ready), "ready")
    robot.settle()
    return robot
