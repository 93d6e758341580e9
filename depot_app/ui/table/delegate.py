"""Paints the cells of a table: words, numbers and pills, zebra and thin lines, without asking Qt's style."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.table.lines import LinesModel
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.roles import Role
from depot_app.ui.theme.theme import Theme

INSET = sizes.GRID + sizes.HALF
"""From a column's edge to its words; the header has the same."""
_PILL_INSET = sizes.GRID
_PLACEHOLDER = 3
"""A row that is on its way shows a bar over a third of each cell."""
_MOST_FITTED = 8_000
PART = " · "
"""Stands between the parts of what a cell says."""
_LEAST_SIGNS = 4
"""With room for fewer letters before it, the last part is cut short too."""

_FACES: dict[Face, tuple[QFont.Weight, bool]] = {
    Face.WORDS: (fonts.REGULAR, False),
    Face.STRONG: (fonts.SEMIBOLD, False),
    Face.NUMBERS: (fonts.REGULAR, True),
}


class RowDelegate(QStyledItemDelegate):
    """Paints ready lines; what is asked for each cell is asked once and kept."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = {
            face: fonts.numbers() if mono else fonts.words(weight=weight) for face, (weight, mono) in _FACES.items()
        }
        self._metrics = {face: QFontMetrics(font) for face, font in self._fonts.items()}
        self._pill_font = fonts.words(sizes.Type.SMALL, fonts.SEMIBOLD)
        self._pill_metrics = QFontMetrics(self._pill_font)
        self._fitted: dict[tuple[str, int, Face], str] = {}
        self.stands_on = -1
        """The row that has the keyboard."""
        theme.follow(self._on_theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words; every row is as high as the next."""
        model = index.model()
        if not isinstance(model, LinesModel):
            return super().sizeHint(option, index)
        cell = model.cell(index.row(), index.column())
        if isinstance(cell, Pill):
            return QSize(self._pill_width(cell) + 2 * INSET, sizes.ROW)
        face = model.columns[index.column()].face
        return QSize(self._metrics[face].horizontalAdvance(cell or "") + 2 * INSET, sizes.ROW)

    def widest(self, lines: LinesModel, column: int, rows: Iterable[int]) -> int:
        """How wide a column would be for the words of these rows."""
        told, widest = lines.columns[column], 0
        for cell in (lines.cell(row, column) for row in rows):
            if isinstance(cell, Pill):
                widest = max(widest, self._pill_width(cell) + 2 * INSET)
            elif cell:
                widest = max(widest, self._metrics[told.face].horizontalAdvance(cell) + 2 * INSET)
        return widest + sizes.GRID if widest else 0

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell with its stretch of background, line and focus mark."""
        model = index.model()
        if not isinstance(model, LinesModel):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        self._paint_ground(painter, option, index.row())
        cell = model.cell(index.row(), index.column())
        if cell is None:
            self._paint_placeholder(painter, rect)
        elif isinstance(cell, Pill):
            self._paint_pill(painter, rect, cell)
        elif cell:
            column = model.columns[index.column()]
            self._paint_words(painter, rect, cell, column)

    def _on_theme(self) -> None:
        self._colours = {role: self._theme.colour(role) for role in Role}

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = Role.ACCENT_SOFT if selected else Role.ZEBRA if row % 2 else Role.PANEL
        painter.fillRect(rect, self._colours[ground])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), sizes.LINE, self._colours[Role.LINE])
        if row == self.stands_on:
            bar = QRect(rect.left(), rect.bottom() - sizes.FOCUS, rect.width(), sizes.FOCUS)
            painter.fillRect(bar, self._colours[Role.ACCENT])

    def _paint_placeholder(self, painter: QPainter, rect: QRect) -> None:
        bar = QRect(rect.left() + INSET, 0, rect.width() // _PLACEHOLDER, sizes.GRID)
        bar.moveCenter(rect.center())
        bar.moveLeft(rect.left() + INSET)
        painter.fillRect(bar, self._colours[Role.IDLE_SOFT])

    def _paint_words(self, painter: QPainter, rect: QRect, words: str, column: Column) -> None:
        face, align = column.face, column.align
        inner = rect.adjusted(INSET, 0, -INSET, -sizes.LINE)
        key = (words, inner.width(), face)
        fitted = self._fitted.get(key)
        if fitted is None:
            if len(self._fitted) > _MOST_FITTED:
                self._fitted.clear()
            fitted = cut_short(words, self._metrics[face], inner.width(), keeps_last=column.keeps_last)
            self._fitted[key] = fitted
        side = Qt.AlignmentFlag.AlignRight if align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._fonts[face])
        painter.setPen(self._colours[Role.INK])
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitted)

    def _pill_width(self, pill: Pill) -> int:
        words = self._pill_metrics.horizontalAdvance(pill.words)
        return 2 * _PILL_INSET + sizes.IconSize.SMALL + sizes.GRID + words + sizes.HALF

    def _paint_pill(self, painter: QPainter, rect: QRect, pill: Pill) -> None:
        width = min(self._pill_width(pill), rect.width() - INSET)
        body = QRectF(rect.left() + INSET, rect.top() + (rect.height() - sizes.PILL) / 2, width, sizes.PILL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[pill.tone.soft])
        painter.drawRoundedRect(body, sizes.PILL / 2, sizes.PILL / 2)
        side = sizes.IconSize.SMALL
        picture = self._theme.pixmap(pill.icon, pill.tone.ink, side)
        painter.drawPixmap(round(body.left()) + _PILL_INSET, round(body.center().y() - side / 2), picture)
        inner = body.toRect().adjusted(_PILL_INSET + side + sizes.GRID, 0, -sizes.HALF, 0)
        painter.setFont(self._pill_font)
        painter.setPen(self._colours[pill.tone.ink])
        fitted = self._pill_metrics.elidedText(pill.words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitted)


def cut_short(words: str, metrics: QFontMetrics, width: int, *, keeps_last: bool) -> str:
    """Words that fit in a width; where the last part (a date, a count) has to stay, those before it are cut short."""
    before, sign, last = words.rpartition(PART) if keeps_last else ("", "", "")
    room = width - metrics.horizontalAdvance(sign + last)
    if not before or room < _LEAST_SIGNS * metrics.averageCharWidth():
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(before, Qt.TextElideMode.ElideRight, room) + sign + last
