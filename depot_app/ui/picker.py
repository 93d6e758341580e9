"""A drop-down of options whose values are not words; the wheel turns the page, not the choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from depot_app.ui.form.choice import Option
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.ui.theme.theme import Theme

_SIGNS = 14


class Picker(QComboBox):
    """One of a few; the arrows and letters choose, as in every drop-down."""

    picked = Signal(object)
    """The value that the person chose."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(sizes.FIELD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SIGNS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values: list[object] = []
        self.activated.connect(self._on_activated)

    def offer(self, options: Sequence[Option], value: object) -> None:
        """Shows these options, with the one of this value chosen; nobody is told."""
        self._values = [option.value for option in options]
        self.clear()
        self.addItems([option.words for option in options])
        self.show_value(value)

    def show_value(self, value: object) -> None:
        """Chooses an option as if it had been so; nobody is told."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> object:
        """What is chosen now."""
        place = self.currentIndex()
        return self._values[place] if place >= 0 else None

    def pick(self, value: object) -> None:
        """Chooses as a person does: whoever listens is told."""
        self.show_value(value)
        self.picked.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a list that scrolls must not change what was decided."""
        event.ignore()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The frame of the style, the words cut with dots where they must be, and the arrow: there is more."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        left = self.width() - sizes.IconSize.BODY - sizes.GRID
        room = left - sizes.GRID - sizes.HALF
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        role = Role.SOFT_INK if self.isEnabled() else Role.LINE
        arrow = self._theme.pixmap(Icon.CHEVRON_DOWN, role, sizes.IconSize.BODY)
        painter.drawPixmap(left, (self.height() - sizes.IconSize.BODY) // 2, arrow)
        painter.end()

    def _on_activated(self, place: int) -> None:
        self.picked.emit(self._values[place])
