"""A tick: yes or no in one button, ticked by the mouse or the space bar; Enter goes on as in any other field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from depot_app.ui.form.editors import Editor
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording.voice import Text


class Tick(QPushButton):
    """A box with words behind it."""

    entered = Signal()

    def __init__(self, kit: Kit, words: Text) -> None:
        super().__init__()
        self._kit = kit
        look(self, Look.QUIET)
        self.setCheckable(True)
        self.setMinimumHeight(sizes.FIELD)
        kit.speech.say(self.setText, words)
        self.toggled.connect(self._show)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, the space bar ticks."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, *_: object) -> None:
        icon = Icon.CHECKBOX_MARKED if self.isChecked() else Icon.CHECKBOX_BLANK_OUTLINE
        self._kit.theme.dress(self.setIcon, icon)


class YesOrNo(Editor):
    """One tick as a value; it is never empty, since no tick is a no."""

    def __init__(self, kit: Kit, words: Text) -> None:
        super().__init__()
        self.tick = Tick(kit, words)
        self.row.addWidget(self.tick)
        self.row.addStretch()
        self.setFocusProxy(self.tick)
        self.tick.clicked.connect(self.edited)
        self.tick.entered.connect(self.entered)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.tick.isChecked()

    def set_value(self, value: object) -> None:
        """Ticks it, or not."""
        self.tick.setChecked(bool(value))

    def is_empty(self) -> bool:
        """Never."""
        return False
