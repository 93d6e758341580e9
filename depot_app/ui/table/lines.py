"""What every table shows: lines with ready words under columns that are data; and a list held in memory."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from depot_app.ui.speech import Speech
from depot_app.ui.table.columns import Cell, Column, Line, ready, words_of

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Qt's side of a table; where its lines come from is said by those below."""

    def __init__(self, columns: tuple[Column, ...], speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._speech = speech
        self._rows = 0
        speech.changed.connect(self._on_voice)

    def line(self, row: int) -> Line | None:
        """The row with its words; none while it is on its way."""
        raise NotImplementedError

    def look_at(self, first: int, last: int) -> None:
        """Says which rows are in sight."""

    def say_again(self) -> None:
        """Makes the words of every line at hand again, in the language of the window."""
        raise NotImplementedError

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As many as were counted; until then as many as came."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """All columns, also those that are hidden."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell | None:
        """What the delegate paints; none while the row is on its way."""
        line = self.line(row)
        return None if line is None else line.cells[column]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Plain words, for copying, screen readers and tests; nothing is formatted here."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        return None if cell is None else words_of(cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The labels of the columns, in the language of the window."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._speech(self.columns[section].label)

    def words_changed(self, first: int, last: int) -> None:
        """Has these rows painted again."""
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _on_voice(self) -> None:
        self.say_again()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.words_changed(0, self._rows - 1)


class HeldModel(LinesModel):
    """A short list held in memory, such as what has been scanned so far; the newest on top."""

    def __init__(self, columns: tuple[Column, ...], speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(columns, speech, parent)
        self._lines: list[Line] = []

    def line(self, row: int) -> Line | None:
        """The row with its words."""
        return self._lines[row] if row < len(self._lines) else None

    def hold(self, rows: Iterable[object]) -> None:
        """Shows these rows and no others."""
        self.beginResetModel()
        self._lines = list(ready(self.columns, self._speech.voice, tuple(rows)))
        self._rows = len(self._lines)
        self.endResetModel()

    def put_first(self, row: object) -> None:
        """Adds a row on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lines[:0] = ready(self.columns, self._speech.voice, (row,))
        self._rows = len(self._lines)
        self.endInsertRows()

    def say_again(self) -> None:
        """Makes the words of every line again."""
        self._lines = list(ready(self.columns, self._speech.voice, [line.row for line in self._lines]))
