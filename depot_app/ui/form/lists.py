"""Lists in a form: words in an order that can be changed, and ticks; both walked through by keys."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from depot_app.ui.buttons import icon_button
from depot_app.ui.form.choice import Option
from depot_app.ui.form.editors import Editor
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import form as said

MOST_ROWS = 7
"""Rows in sight at once; a longer list scrolls."""

_VALUE = Qt.ItemDataRole.UserRole
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BETWEEN = ";"
_AS_HIGH_AS_IT_IS = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Rows(QListWidget):
    """A short list whose rows can be moved by Alt and an arrow, or dragged, where their order matters."""

    entered = Signal()
    moved = Signal()
    dropped = Signal()
    """Delete was pressed on a row."""

    def __init__(self, *, movable: bool) -> None:
        super().__init__()
        self._movable = movable
        look(self, Look.LINES)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.model().rowsMoved.connect(self.moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the row, Delete takes it away, Enter goes on; the rest is Qt's."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Up if alt:
                self.move_by(-1)
            case Qt.Key.Key_Down if alt:
                self.move_by(1)
            case Qt.Key.Key_Delete:
                self.dropped.emit()
            case key if key in _ENTERS:
                self.entered.emit()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The keys that change the list are its own before they are any shortcut's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            moves = (
                event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and event.modifiers() & Qt.KeyboardModifier.AltModifier
            )
            if self._movable and (moves or event.key() == Qt.Key.Key_Delete):
                event.accept()
                return True
        return super().event(event)

    def move_by(self, by: int) -> None:
        """Moves the row that one stands on, stopping at the ends."""
        row = self.currentRow()
        if not self._movable or row < 0 or not 0 <= row + by < self.count():
            return
        self.insertItem(row + by, self.takeItem(row))
        self.setCurrentRow(row + by)
        self.moved.emit()

    def fit(self) -> None:
        """As high as its rows, up to what is in sight at once."""
        shown = max(1, min(self.count(), MOST_ROWS))
        self.setFixedHeight(shown * max(self.sizeHintForRow(0), sizes.CHIP) + 2 * sizes.HALF)

    def all(self) -> list[QListWidgetItem]:
        """Its rows, from top to bottom."""
        return [self.item(row) for row in range(self.count())]


class OrderedWords(Editor):
    """Words in an order: typed one by one, moved up and down, taken away."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setSizePolicy(_AS_HIGH_AS_IT_IS)
        self.line = QLineEdit()
        self.line.setFixedHeight(sizes.FIELD)
        self.rows = Rows(movable=True)
        self.rows.setObjectName("rows")
        kit.speech.say(self.line.setPlaceholderText, said.ADD_HINT)
        kit.speech.say(self.rows.setAccessibleName, said.ROWS)
        self._lay_out(kit)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._on_typed)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.left)
        self.rows.entered.connect(self.entered)
        self.rows.moved.connect(self.edited)
        self.rows.dropped.connect(self._drop)

    def value(self) -> tuple[str, ...]:
        """The words in their order; one that was typed and not yet added comes last."""
        return (*(item.text() for item in self.rows.all()), *self._typed())

    def set_value(self, value: object) -> None:
        """Puts words in."""
        self.line.clear()
        self.rows.clear()
        self.rows.addItems(list(cast("Sequence[str]", value or ())))
        self._show_rows()

    def is_empty(self) -> bool:
        """Whether there are no words."""
        return not self.value()

    def _lay_out(self, kit: Kit) -> None:
        self._buttons = QWidget()
        buttons = QVBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        for icon, name, act in (
            (Icon.ARROW_UP, said.MOVE_UP, lambda: self.rows.move_by(-1)),
            (Icon.ARROW_DOWN, said.MOVE_DOWN, lambda: self.rows.move_by(1)),
            (Icon.CLOSE, said.TAKE_AWAY, self._drop),
        ):
            buttons.addWidget(icon_button(kit, icon, name, act))
        beside = QHBoxLayout()
        beside.setSpacing(sizes.HALF)
        beside.addWidget(self.rows, stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._buttons, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(sizes.HALF)
        column.addWidget(self.line)
        column.addLayout(beside)
        self.row.addLayout(column, stretch=1)

    def _typed(self) -> tuple[str, ...]:
        parts = (" ".join(part.split()) for part in self.line.text().split(_BETWEEN))
        return tuple(part for part in parts if part)

    def _on_typed(self) -> None:
        """Enter adds what was typed; on an empty line it goes on to the next field."""
        typed = self._typed()
        if not typed:
            self.entered.emit()
            return
        known = {item.text().casefold() for item in self.rows.all()}
        self.rows.addItems([word for word in typed if word.casefold() not in known])
        self.line.clear()
        self._show_rows()
        self.edited.emit()

    def _drop(self) -> None:
        row = self.rows.currentRow()
        if row >= 0:
            self.rows.takeItem(row)
            self._show_rows()
            self.edited.emit()

    def _show_rows(self) -> None:
        """Nothing stands below the line while there are no words."""
        there = self.rows.count() > 0
        self._buttons.setVisible(there)
        self.rows.setVisible(there)
        self.rows.fit()


class Ticks(Editor):
    """Some of a list, ticked; with `movable` in an order too."""

    def __init__(self, kit: Kit, options: Callable[[], Sequence[Option]], *, movable: bool = False) -> None:
        super().__init__()
        self.setSizePolicy(_AS_HIGH_AS_IT_IS)
        self._theme = kit.theme
        self._options = options
        self._movable = movable
        self.rows = Rows(movable=movable)
        self.rows.setObjectName("ticks")
        self.row.addWidget(self.rows, stretch=1)
        self.setFocusProxy(self.rows)
        self.set_value(())
        self.rows.itemChanged.connect(self._on_ticked)
        self.rows.itemClicked.connect(_turn)
        self.rows.moved.connect(self.edited)
        self.rows.entered.connect(self.entered)
        kit.speech.changed.connect(self._on_voice)
        kit.theme.changed.connect(self._show_ticks)

    def value(self) -> tuple[object, ...]:
        """What is ticked, from top to bottom."""
        ticked = (item for item in self.rows.all() if item.checkState() is Qt.CheckState.Checked)
        return tuple(item.data(_VALUE) for item in ticked)

    def set_value(self, value: object) -> None:
        """Ticks these; where the order matters, they come first and in their order."""
        ticked = tuple(cast("Sequence[object]", value or ()))
        self.rows.blockSignals(True)
        self.rows.clear()
        for option in self._in_order(ticked):
            item = QListWidgetItem(option.words)
            item.setData(_VALUE, option.value)
            item.setSizeHint(QSize(0, sizes.CHIP))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if option.value in ticked else Qt.CheckState.Unchecked)
            self.rows.addItem(item)
        self.rows.blockSignals(False)
        self._show_ticks()
        self.rows.fit()

    def is_empty(self) -> bool:
        """Whether nothing is ticked."""
        return not self.value()

    def _in_order(self, ticked: tuple[object, ...]) -> list[Option]:
        options = self._options()
        if not self._movable:
            return list(options)
        first = [option for option in options if option.value in ticked]
        first.sort(key=lambda option: ticked.index(option.value))
        return [*first, *(option for option in options if option.value not in ticked)]

    def _show_ticks(self) -> None:
        """Each tick as a sign of ours, which is seen in the light and in the dark."""
        self.rows.blockSignals(True)
        for item in self.rows.all():
            ticked = item.checkState() is Qt.CheckState.Checked
            icon = Icon.CHECKBOX_MARKED if ticked else Icon.CHECKBOX_BLANK_OUTLINE
            role = Role.ACCENT if ticked else Role.SOFT_INK
            item.setIcon(QIcon(self._theme.pixmap(icon, role, sizes.IconSize.BODY)))
        self.rows.blockSignals(False)

    def _on_ticked(self, _: QListWidgetItem) -> None:
        self._show_ticks()
        self.edited.emit()

    def _on_voice(self) -> None:
        self.set_value(self.value())


def _turn(item: QListWidgetItem) -> None:
    """A click anywhere on a row ticks it, or lets it go."""
    ticked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
