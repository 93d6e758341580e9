"""A sheet as it will be printed: its labels in their true places; one clicks on the first that is still free."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.domain.label_stocks import StockKind, StockMeasures, may_measure
from depot_app.ui.kit import Kit
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.roles import Role, Tone
from depot_app.ui.theme.sizes import Type
from depot_app.wording import labels_screen as said

_ROUND = 3.0
_LEAST = QSize(200, 220)
_HINT = QSize(420, 594)
_MOST_DRAWN = 600
"""No page holds more labels; what is still being typed may say so."""
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class SheetDrawing(QWidget):
    """Draws the labels of a stock in their true places, also where they lie wrong."""

    def __init__(self, lies: StockMeasures, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._lies = lies
        self._start, self._amount = 1, 0
        self._tone = Tone.ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        kit.theme.changed.connect(self._on_theme)

    @property
    def positions(self) -> int:
        """How many labels the page has."""
        return self._lies.columns * self._lies.rows

    def show_sheet(self, lies: StockMeasures, start: int, amount: int) -> None:
        """Shows a stock, from which position it is printed, and how many labels there are."""
        self._lies, self._start, self._amount = lies, start, amount
        self._tone = Tone.WRONG if may_measure(lies) else Tone.ACCENT
        self.update()

    def label_at(self, position: int) -> QRectF:
        """Where a label lies in the widget, by its position counted from 1."""
        scale, corner = self._scale()
        lies = self._lies
        row, column = divmod(position - 1, lies.columns)
        left, top = lies.left + column * lies.pitch_x, lies.top + row * lies.pitch_y
        at = corner + QPointF(left, top) * scale
        return QRectF(at.x(), at.y(), lies.width * scale, lies.height * scale)

    def sizeHint(self) -> QSize:
        """A sheet that can be read."""
        return _HINT

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, and on it every label: left empty, printed, or free after the last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, corner = self._scale()
        width, height = self._lies.page
        page = QRectF(corner.x(), corner.y(), width * scale, height * scale)
        colour = self._kit.theme.colour
        painter.setPen(QPen(colour(Role.ACCENT if self.hasFocus() else Role.LINE), sizes.FOCUS))
        painter.setBrush(colour(Role.PANEL))
        painter.drawRoundedRect(page, _ROUND, _ROUND)
        painter.setFont(fonts.words(Type.SMALL, fonts.SEMIBOLD))
        for position in range(1, min(self.positions, _MOST_DRAWN) + 1):
            self._paint_label(painter, position)
        painter.end()

    def _paint_label(self, painter: QPainter, position: int) -> None:
        colour, box = self._kit.theme.colour, self.label_at(position).adjusted(1, 1, -1, -1)
        ordinal = position - self._start + 1
        printed = 1 <= ordinal <= self._amount
        line, fill = self._tone.value
        painter.setPen(QPen(colour(line if printed else Role.LINE), sizes.LINE))
        painter.setBrush(colour(fill if printed else Role.ZEBRA))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if printed and box.height() >= painter.fontMetrics().ascent():
            painter.setPen(colour(line))
            is_roll = self._lies.kind is StockKind.ROLL
            words = self._kit.speech(said.TIMES, n=self._amount) if is_roll else str(ordinal)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        elif ordinal < 1:
            painter.setPen(QPen(colour(Role.LINE), sizes.LINE))
            painter.drawLine(box.bottomLeft(), box.topRight())

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels to a hundredth of a millimetre, and where the page's corner lies; the page stands in the middle."""
        width, height = (max(side, 1) for side in self._lies.page)
        room = self.rect().adjusted(sizes.HALF, sizes.HALF, -sizes.HALF, -sizes.HALF)
        scale = min(room.width() / width, room.height() / height)
        if self._lies.kind is StockKind.ROLL:
            scale = min(scale, _HINT.width() / width)
        left = room.left() + (room.width() - width * scale) / 2
        return scale, QPointF(left, room.top())

    def _on_theme(self) -> None:
        self.update()


class SheetGrid(SheetDrawing):
    """The first sheet; arrows and the mouse choose where to start."""

    chosen = Signal(int)
    """The position that the person chose, counted from 1."""

    def __init__(self, lies: StockMeasures, kit: Kit) -> None:
        super().__init__(lies, kit)
        self.setObjectName("labels-sheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kit.speech.say(self.setAccessibleName, said.SHEET)

    def show_sheet(self, lies: StockMeasures, start: int, amount: int) -> None:
        """Shows a stock, and says so to a screen reader too."""
        super().show_sheet(lies, start, amount)
        is_sheet = lies.kind is StockKind.SHEET
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_sheet else Qt.CursorShape.ArrowCursor)
        now = self._kit.speech(said.SHEET_NOW, rows=lies.rows, columns=lies.columns, start=start)
        self.setAccessibleDescription(now)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The label under the mouse is the first."""
        for position in range(1, self.positions + 1):
            if self.label_at(position).contains(event.position()):
                self._choose(position)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next label, Home to the first."""
        if event.key() == Qt.Key.Key_Home:
            self._choose(1)
        elif step := _STEPS.get(Qt.Key(event.key())):
            self._choose(self._start + step[0] * self._lies.columns + step[1])
        else:
            super().keyPressEvent(event)

    def _choose(self, position: int) -> None:
        if 1 <= position <= self.positions:
            self.chosen.emit(position)
