"""A state as a badge: icon and word in a tone, on the card and at the head of a mode."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.ui.table.columns import Pill
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.sizes import IconSize, Type
from depot_app.ui.theme.theme import Theme


class Badge(QWidget):
    """Paints one pill; as wide as its word."""

    def __init__(self, theme: Theme, type_size: Type = Type.LARGE) -> None:
        super().__init__()
        self._theme = theme
        self._font: QFont = fonts.words(type_size, fonts.SEMIBOLD)
        self._icon = IconSize.STATE if type_size >= Type.LARGE else IconSize.SMALL
        self._height = sizes.STATE if type_size >= Type.LARGE else sizes.PILL
        self._pill: Pill | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def show_pill(self, pill: Pill) -> None:
        """Shows a state."""
        self._pill = pill
        self.setAccessibleName(pill.words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What it says."""
        return self._pill.words if self._pill else ""

    def sizeHint(self) -> QSize:
        """The icon, the word, and room to breathe."""
        words = QFontMetrics(self._font).horizontalAdvance(self.words)
        return QSize(sizes.GRID + self._icon + sizes.GRID + words + sizes.WIDE, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A round ground, the icon, the word."""
        if self._pill is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._pill.tone.soft))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        picture = self._theme.pixmap(self._pill.icon, self._pill.tone.ink, self._icon)
        painter.drawPixmap(sizes.GRID + 2, round(half - self._icon / 2), picture)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(self._pill.tone.ink))
        inner = self.rect().adjusted(2 * sizes.GRID + self._icon, 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._pill.words)
        painter.end()

    def _on_theme(self) -> None:
        self.update()
