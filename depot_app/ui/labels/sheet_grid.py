"""The first sheet as it will be printed: one clicks on the first label that is still free."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.documents.label_stocks import Stock
from depot_app.domain.label_stocks import StockKind
from depot_app.ui.kit import Kit
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.roles import Role
from depot_app.ui.theme.sizes import Type
from depot_app.wording import labels_screen as said

_ROUND = 3.0
_LEAST = QSize(240, 340)
_HINT = QSize(420, 594)
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class SheetGrid(QWidget):
    """Draws the labels of a stock in their true places; arrows and the mouse choose where to start."""

    chosen = Signal(int)
    """The position that the person chose, counted from 1."""

    def __init__(self, stock: Stock, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._stock = stock
        self._start, self._amount = 1, 0
        self.setObjectName("labels-sheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        kit.speech.say(self.setAccessibleName, said.SHEET)
        kit.theme.changed.connect(self._on_theme)

    def show_sheet(self, stock: Stock, start: int, amount: int) -> None:
        """Shows a stock, from which position it is printed, and how many labels there are."""
        self._stock, self._start, self._amount = stock, start, amount
        is_sheet = stock.kind is StockKind.SHEET
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_sheet else Qt.CursorShape.ArrowCursor)
        now = self._kit.speech(said.SHEET_NOW, rows=stock.rows, columns=stock.columns, start=start)
        self.setAccessibleDescription(now)
        self.update()

    def label_at(self, position: int) -> QRectF:
        """Where a label lies in the widget, by its position counted from 1."""
        scale, corner = self._scale()
        (left, low), (width, height) = self._stock.corner(position - 1), self._stock.size
        top = self._stock.page[1] - low - height
        return QRectF(corner.x() + left * scale, corner.y() + top * scale, width * scale, height * scale)

    def sizeHint(self) -> QSize:
        """A sheet that can be read."""
        return _HINT

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The label under the mouse is the first."""
        for position in range(1, self._stock.positions + 1):
            if self.label_at(position).contains(event.position()):
                self._choose(position)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next label, Home to the first."""
        if event.key() == Qt.Key.Key_Home:
            self._choose(1)
        elif step := _STEPS.get(Qt.Key(event.key())):
            self._choose(self._start + step[0] * self._stock.columns + step[1])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, and on it every label: left empty, printed, or free after the last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, corner = self._scale()
        width, height = self._stock.page
        page = QRectF(corner.x(), corner.y(), width * scale, height * scale)
        colour = self._kit.theme.colour
        painter.setPen(QPen(colour(Role.ACCENT if self.hasFocus() else Role.LINE), sizes.FOCUS))
        painter.setBrush(colour(Role.PANEL))
        painter.drawRoundedRect(page, _ROUND, _ROUND)
        painter.setFont(fonts.words(Type.SMALL, fonts.SEMIBOLD))
        for position in range(1, self._stock.positions + 1):
            self._paint_label(painter, position)
        painter.end()

    def _paint_label(self, painter: QPainter, position: int) -> None:
        colour, box = self._kit.theme.colour, self.label_at(position).adjusted(1, 1, -1, -1)
        ordinal = position - self._start + 1
        printed = 1 <= ordinal <= self._amount
        painter.setPen(QPen(colour(Role.ACCENT if printed else Role.LINE), sizes.LINE))
        painter.setBrush(colour(Role.ACCENT_SOFT if printed else Role.ZEBRA))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if printed and box.height() >= painter.fontMetrics().ascent():
            painter.setPen(colour(Role.ACCENT))
            is_roll = self._stock.kind is StockKind.ROLL
            words = self._kit.speech(said.TIMES, n=self._amount) if is_roll else str(ordinal)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        elif ordinal < 1:
            painter.setPen(QPen(colour(Role.LINE), sizes.LINE))
            painter.drawLine(box.bottomLeft(), box.topRight())

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels to a point, and where the page's corner lies; the page stands in the middle."""
        width, height = self._stock.page
        room = self.rect().adjusted(sizes.HALF, sizes.HALF, -sizes.HALF, -sizes.HALF)
        scale = min(room.width() / width, room.height() / height)
        if self._stock.kind is StockKind.ROLL:
            scale = min(scale, _HINT.width() / width)
        left = room.left() + (room.width() - width * scale) / 2
        return scale, QPointF(left, room.top())

    def _choose(self, position: int) -> None:
        if 1 <= position <= self._stock.positions:
            self.chosen.emit(position)

    def _on_theme(self) -> None:
        self.update()
