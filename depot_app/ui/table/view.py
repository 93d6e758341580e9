"""How every table behaves: whole rows, arrows and Enter, copying, and a thing that stays chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.table.columns import Line
from depot_app.ui.table.copying import tsv
from depot_app.ui.table.delegate import RowDelegate
from depot_app.ui.table.header import Header
from depot_app.ui.table.lines import AnyIndex, LinesModel
from depot_app.ui.theme import sizes
from depot_app.wording.voice import Text

_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_TOGGLE = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_OPENERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HELD_DOWN = ~Qt.KeyboardModifier.KeypadModifier


class LineView(QTableView):
    """Shows the lines of a model; `name` is what is remembered under, `title` what a screen reader says."""

    chosen = Signal(object)
    """The row on which the person now stands."""
    opened = Signal(object)
    """A row was double-clicked, or Enter was pressed on it."""
    picked = Signal(int)
    """How many rows are selected."""
    typed = Signal(str)
    """A letter was typed on the table: it is meant for the search box."""
    copied = Signal(int)
    """So many rows were put on the clipboard."""

    def __init__(self, model: LinesModel, kit: Kit, *, name: str, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.lines = model
        self.thing: object = None
        self.setObjectName(name)
        self.head = Header(model.columns, kit, name, self)
        self.setModel(model)
        self.setHorizontalHeader(self.head)
        self._painter = RowDelegate(kit.theme, self)
        self.setItemDelegate(self._painter)
        self._behave()
        self.head.layout_of.begin()
        self.head.layout_of.changed.connect(self._fit)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.doubleClicked.connect(self._on_opened)
        kit.speech.say(self.setAccessibleName, title)

    def _behave(self) -> None:
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(sizes.ROW)
        rows.hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(sizes.ROW)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)

    def chosen_row(self) -> Any | None:
        """The row on which the person stands."""
        line = self.lines.line(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return None if line is None else line.row

    def picked_rows(self) -> tuple[Any, ...]:
        """The selected rows that are at hand, from top to bottom."""
        found = (self.lines.line(row) for first, last in self.picked_stretches() for row in range(first, last + 1))
        return tuple(line.row for line in found if line is not None)

    def picked_stretches(self) -> list[tuple[int, int]]:
        """The selected rows as first and last of each stretch, from top to bottom."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        return sorted((part.top(), part.bottom()) for part in parts)

    def picked_count(self) -> int:
        """How many rows are selected, at hand or not."""
        return sum(last - first + 1 for first, last in self.picked_stretches())

    def choose(self, row: int) -> None:
        """Stands on a row and brings it in sight."""
        index = self.lines.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _ROW)
        self.scrollTo(index)

    def copy(self) -> None:
        """Puts the selected rows on the clipboard."""
        stretches = self.picked_stretches()
        found = [self.lines.line(row) for first, last in stretches for row in range(first, last + 1)]
        self.put_on_clipboard([line for line in found if line is not None])

    def put_on_clipboard(self, lines: Sequence[Line]) -> None:
        """Puts lines on the clipboard under their labels, as a spreadsheet takes them: the columns in sight only."""
        shown = self.head.layout_of.in_sight()
        labels = [self.kit.speech(self.lines.columns[column].label) for column in shown]
        QGuiApplication.clipboard().setText(tsv(labels, lines, shown))
        self.copied.emit(len(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space selects or lets go; Home and End go to the ends of the list; the rest is Qt's."""
        plain = not event.modifiers() & _HELD_DOWN
        if plain and event.key() in _OPENERS:
            self._on_opened(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _TOGGLE)
        elif plain and event.key() in _ENDS and self.lines.rowCount():
            self.choose(0 if event.key() == Qt.Key.Key_Home else self.lines.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing on the table searches the whole list through the desk, not the rows at hand."""
        self.typed.emit(search)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks the row that has the keyboard, over its whole width."""
        self._painter.stands_on = self.currentIndex().row() if self.hasFocus() else -1
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns and looks at what came in sight."""
        super().resizeEvent(event)
        self._fit()
        self._on_scrolled()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Remembers the thing, not the row, that was chosen; one that is on its way is remembered when it comes."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.adopt()

    def adopt(self) -> None:
        """Takes what stands in the current row as what is chosen."""
        row = self.chosen_row()
        if row is None:
            self.thing = None
        elif row.id != self.thing:
            self.thing = row.id
            self.chosen.emit(row)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tells how many rows are selected."""
        super().selectionChanged(selected, deselected)
        self.picked.emit(self.picked_count())

    def _widen(self) -> None:
        """Gives the columns room for the words in sight."""
        shown = self.head.layout_of.in_sight()
        first = max(0, self.rowAt(0))
        in_sight = range(first, min(self.lines.rowCount(), first + self.viewport().height() // sizes.ROW + 2))
        words = {column: self._painter.widest(self.lines, column, in_sight) for column in shown}
        needed = {one: max(width, self.head.label_width(one)) for one, width in words.items() if width}
        if self.head.layout_of.widths.hold(needed):
            self._fit()

    def _fit(self) -> None:
        self.head.layout_of.fit(self.viewport().width())

    def _on_scrolled(self) -> None:
        last = self.rowAt(self.viewport().height() - 1)
        self.lines.look_at(max(0, self.rowAt(0)), last if last >= 0 else self.lines.rowCount() - 1)
        self._widen()

    def _on_opened(self, index: QModelIndex) -> None:
        line = self.lines.line(index.row()) if index.isValid() else None
        if line is not None:
            self.opened.emit(line.row)
