"""The command palette: every deed that can be called now, found by a few letters of its name, with its key."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from depot_app.domain.search import fold
from depot_app.ui.deeds import DeedBook, keys_of, name_of
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import window as said

_KEYS = int(Qt.ItemDataRole.UserRole)
_AT_A_WORD = 4
_FOLLOWING = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed as offered."""

    name: str
    keys: str
    icon: Icon | None
    reason: str
    call: Callable[[], None]


def closeness(typed: str, name: str) -> int:
    """How well letters fit a name: all in order, better side by side or at the start of a word; 0 is not at all."""
    letters, text = fold(typed).replace(" ", ""), fold(name)
    score, place, last = 1, 0, -2
    for letter in letters:
        found = text.find(letter, place)
        if found < 0:
            return 0
        score += _FOLLOWING if found == last + 1 else 0
        score += _AT_A_WORD if found == 0 or text[found - 1] == " " else 0
        last, place = found, found + 1
    return score


def entries(books: Iterable[DeedBook], kit: Kit) -> list[Entry]:
    """What the books offer now; what may not be done says why."""
    found = []
    for book in books:
        for deed in book:
            refusal = deed.may()
            reason = "" if refusal is None else kit.speech.explain(refusal)
            found.append(Entry(name_of(deed, kit.speech), keys_of(deed), deed.icon, reason, _caller(book, deed.key)))
    return found


def _caller(book: DeedBook, key: str) -> Callable[[], None]:
    return lambda: book.call(key)


class _Line(QLineEdit):
    """The search line; its arrows walk the list."""

    def __init__(self, offered: QListWidget) -> None:
        super().__init__()
        self._offered = offered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down stay within the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self._offered.currentRow() + steps[Qt.Key(event.key())]
            self._offered.setCurrentRow(max(0, min(self._offered.count() - 1, row)))
        else:
            super().keyPressEvent(event)


class _WithKeys(QStyledItemDelegate):
    """Paints the key of a deed at the right end of its line."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The line as Qt paints it, and the key."""
        super().paint(painter, option, index)
        painter.setPen(self._kit.theme.colour(Role.SOFT_INK))
        rect: QRect = option.rect
        inner = rect.adjusted(0, 0, -sizes.WIDE, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_KEYS))


class Palette(QDialog):
    """Opens over the window; Enter does the deed that stands out, Escape goes."""

    def __init__(self, offered: Sequence[Entry], kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._entries = offered
        self._shown: list[Entry] = []
        self.setObjectName("palette")
        self.setWindowTitle(kit.speech(said.PALETTE))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        look(self, Look.PALETTE)
        self.setFixedWidth(sizes.PALETTE)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_WithKeys(kit, self._list))
        self._list.setAccessibleName(kit.speech(said.PALETTE))
        self._line = _Line(self._list)
        self._line.setFixedHeight(sizes.SCAN)
        self._line.setAccessibleName(kit.speech(said.PALETTE_HINT))
        self._line.setPlaceholderText(kit.speech(said.PALETTE_HINT))
        self._reason = look(QLabel(), Look.SOFT)
        self._reason.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.GRID, sizes.GRID, sizes.GRID, sizes.GRID)
        for part in (self._line, self._list, self._reason):
            rows.addWidget(part)
        self._line.textChanged.connect(self._offer)
        self._line.returnPressed.connect(self._on_return)
        self._list.itemClicked.connect(self._on_return)
        self._list.currentRowChanged.connect(self._on_row)
        self._offer("")
        self._stand(parent)

    def _offer(self, typed: str) -> None:
        """Shows what fits, the best first; without letters all, in the order of the menus."""
        scored = [(closeness(typed, entry.name), entry) for entry in self._entries]
        fitting = [one for one in scored if one[0]]
        if typed.strip():
            fitting.sort(key=lambda one: -one[0])
        self._shown = [entry for _, entry in fitting]
        self._list.clear()
        for entry in self._shown:
            self._list.addItem(self._item(entry))
        self._list.setCurrentRow(0)

    def _item(self, entry: Entry) -> QListWidgetItem:
        item = QListWidgetItem(entry.name)
        item.setData(_KEYS, entry.keys)
        role = Role.SOFT_INK if entry.reason else Role.INK
        item.setForeground(self._kit.theme.colour(role))
        if entry.icon is not None:
            item.setIcon(self._kit.theme.icon(entry.icon, role))
        return item

    def _on_row(self, row: int) -> None:
        reason = self._shown[row].reason if 0 <= row < len(self._shown) else self._kit.speech(said.PALETTE_NOTHING)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def _on_return(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.accept()
            entry.call()

    def _stand(self, parent: QWidget) -> None:
        self._list.setFixedHeight(sizes.PALETTE_ROWS * sizes.ROW)
        self.adjustSize()
        top = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 2 * sizes.PRIMARY))
        self.move(top)
