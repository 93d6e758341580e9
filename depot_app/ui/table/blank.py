"""What an empty table says: nothing yet, with what to do; or nothing found, which is something else."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording.voice import Text


@dataclass(frozen=True, slots=True)
class Blanks:
    """The words of an empty list: when nothing is kept yet, and when nothing fits the search; each with a way on."""

    icon: Icon
    nothing_yet: Text
    begin: Text
    nothing_found: Text
    show_all: Text


class Blank(QWidget):
    """An icon, a sentence and one button, in the middle of an empty table."""

    begin_asked = Signal()
    """The way on from a list that has nothing yet."""
    all_asked = Signal()
    """The way back from a search that found nothing."""

    def __init__(self, blanks: Blanks, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._blanks = blanks
        self._kit = kit
        self._searched = False
        self._icon = QLabel()
        self._words = look(QLabel(), Look.LARGE)
        self._button = QPushButton()
        self._button.setFixedHeight(sizes.BUTTON)
        self._button.clicked.connect(self._on_clicked)
        rows = QVBoxLayout(self)
        rows.setSpacing(sizes.WIDE)
        rows.addStretch()
        for part in (self._icon, self._words, self._button):
            rows.addWidget(part, alignment=Qt.AlignmentFlag.AlignCenter)
        rows.addStretch()

    def tell(self, *, searched: bool) -> None:
        """Says which of the two it is."""
        self._searched = searched
        icon = Icon.MAGNIFY if searched else self._blanks.icon
        words = self._blanks.nothing_found if searched else self._blanks.nothing_yet
        self._kit.theme.picture(self._icon.setPixmap, icon, Role.SOFT_INK, sizes.IconSize.EMPTY)
        self._kit.speech.say(self._words.setText, words)
        self._kit.speech.say(self._button.setText, self._blanks.show_all if searched else self._blanks.begin)

    def _on_clicked(self) -> None:
        (self.all_asked if self._searched else self.begin_asked).emit()
