"""Chips above a list: counts that are filters, and the filters that are on, each with its cross."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from depot_app.ui.flow import FlowLayout
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import window as said

_GAP = "\N{EN SPACE}"
"""Between the words of a chip and its cross."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter: its key, its ready words (with a count where that is known), and whether it is on."""

    key: str
    words: str
    on: bool = False


class Chips(QWidget):
    """A row of chips, the menu with more of them, and how many rows the list shows of how many."""

    toggled = Signal(str)
    """The chip with this key was clicked."""
    cleared = Signal()
    """All filters off."""

    def __init__(self, kit: Kit, more: QMenu | None) -> None:
        super().__init__()
        self._kit = kit
        self._first: QWidget | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(sizes.GRID)
        self._more = self._more_button(more) if more is not None else None
        self._clear = self._clear_button()
        self._shown = look(QLabel(), Look.SOFT)
        self._shown.setObjectName("shown-of")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.WIDE)
        row.addLayout(self._flow, stretch=1)
        row.addWidget(self._shown, alignment=Qt.AlignmentFlag.AlignTop)
        self._shown.setFixedHeight(sizes.CHIP)
        self._shown.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Shows these chips, those that are on with a cross; the buttons that stay keep the keyboard."""
        while self._flow.takeAt(0) is not None:
            pass
        for key in self._buttons.keys() - {chip.key for chip in chips}:
            self._buttons.pop(key).deleteLater()
        if self._first is not None:
            self._flow.addWidget(self._first)
        for chip in chips:
            self._flow.addWidget(self._button(chip))
        if self._more is not None:
            self._flow.addWidget(self._more)
        self._flow.addWidget(self._clear)
        self._clear.setVisible(any(chip.on for chip in chips))
        self._flow.invalidate()
        self.updateGeometry()

    def put_first(self, button: QWidget) -> None:
        """Takes a button that stands before all chips."""
        self._first = button
        self._flow.addWidget(button)

    def tell_shown(self, shown: int | None, total: int) -> None:
        """Says `612 van 9.814`, or that it is being counted."""
        if shown is None:
            self._kit.speech.say(self._shown.setText, said.COUNTING)
            return
        whole = self._kit.speech.voice.whole
        self._kit.speech.say(self._shown.setText, said.SHOWN_OF, shown=whole(shown), total=whole(total))

    def _button(self, chip: Chip) -> QPushButton:
        button = self._buttons.get(chip.key) or self._new_button(chip.key)
        button.setText(f"{chip.words}{_GAP}" if chip.on else chip.words)
        button.setChecked(chip.on)
        button.setAccessibleName(chip.words)
        if chip.on:
            self._kit.theme.dress(button.setIcon, Icon.CLOSE, Role.ACCENT, sizes.IconSize.SMALL)
        else:
            self._kit.theme.undress(button.setIcon)
        return button

    def _new_button(self, key: str) -> QPushButton:
        button = look(QPushButton(self), Look.CHIP)
        button.setObjectName(f"chip-{key}")
        button.setCheckable(True)
        button.setFixedHeight(sizes.CHIP)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIconSize(QSize(sizes.IconSize.SMALL + sizes.GRID, sizes.IconSize.SMALL))
        button.clicked.connect(lambda: self.toggled.emit(key))
        self._buttons[key] = button
        return button

    def _more_button(self, menu: QMenu) -> QPushButton:
        button = look(QPushButton(self), Look.CHIP)
        button.setObjectName("chip-more")
        button.setFixedHeight(sizes.CHIP)
        button.setMenu(menu)
        self._kit.speech.say(button.setText, said.MORE_FILTERS)
        return button

    def _clear_button(self) -> QPushButton:
        button = look(QPushButton(self), Look.FLAT)
        button.setObjectName("chip-clear")
        button.setFixedHeight(sizes.CHIP)
        self._kit.speech.say(button.setText, said.CLEAR_FILTERS)
        button.clicked.connect(self.cleared)
        button.hide()
        return button
