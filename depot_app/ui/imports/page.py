"""What every page of the assistant is, and the parts that several are made of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from depot_app.ui.imports.job import Job
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.pill import Badge
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.theme.sizes import Type
from depot_app.wording.voice import Text


class Page(QWidget):
    """One step: shows the job as it is understood, and makes a new one of what a person says."""

    changed = Signal(object)
    """The job with what the person just said."""

    def __init__(self, heading: Text, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.heading = look(QLabel(), Look.LARGE)
        kit.speech.say(self.heading.setText, heading)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(sizes.GRID)
        self.rows.addWidget(self.heading)

    def show_job(self, job: Job) -> None:
        """Shows how the list is understood."""

    def hindrance(self, job: Job) -> str:
        """Why one cannot go on yet; empty where one can."""
        return ""

    def begin(self) -> None:
        """Takes the keyboard to where the work of this page starts."""


def badge(kit: Kit, icon: Icon, words: str, tone: Tone) -> Badge:
    """A small pill."""
    made = Badge(kit.theme, Type.SMALL)
    made.show_pill(Pill(icon, words, tone))
    return made


def pane() -> ScrollPane:
    """Where rows of pickers scroll."""
    return ScrollPane(sizes.GRID)
