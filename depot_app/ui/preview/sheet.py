"""The pages of a paper below each other; each is drawn when it comes in sight, as sharp as the screen."""

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.preview.papers import POINTS_PER_INCH, Paper
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Role

SCREEN = 96.0
"""Dots per inch of a screen at zoom 1, as Qt counts."""
STEP = 1.25
LEAST, MOST = 0.25, 6.0


class _Page(QWidget):
    """One page, drawn when it is painted, and again when the zoom changes."""

    def __init__(self, paper: Paper, number: int, kit: Kit) -> None:
        super().__init__()
        self._paper = paper
        self._number = number
        self._kit = kit
        self._zoom = 1.0
        self._picture: QImage | None = None

    def zoom(self, zoom: float) -> None:
        """Takes another size."""
        self._zoom = zoom
        self._picture = None
        size: QSizeF = self._paper.size(self._number) * (zoom * SCREEN / POINTS_PER_INCH)
        self.setFixedSize(QSize(round(size.width()), round(size.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with a thin line around it."""
        if self._picture is None:
            ratio = self.devicePixelRatio()
            self._picture = self._paper.picture(self._number, self._zoom * SCREEN * ratio)
            self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(self._kit.theme.colour(Role.LINE))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
        painter.end()


class Sheet(QScrollArea):
    """All pages of all papers that are shown together."""

    turned = Signal(int)
    """The page that is most in sight, from 1."""

    def __init__(self, papers: tuple[Paper, ...], kit: Kit) -> None:
        super().__init__()
        self._pages = [_Page(paper, number, kit) for paper in papers for number in range(paper.pages)]
        self._widest = max(paper.size(number).width() for paper in papers for number in range(paper.pages))
        self._zoom = 1.0
        self._fits = True
        self._inside = QWidget()
        for page in self._pages:
            page.setParent(self._inside)
        self.setWidget(self._inside)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(sizes.ROW)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.fit()

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages)

    def larger(self) -> None:
        """One step closer."""
        self._fits = False
        self._set_zoom(self._zoom * STEP)

    def smaller(self) -> None:
        """One step away."""
        self._fits = False
        self._set_zoom(self._zoom / STEP)

    def fit(self) -> None:
        """As wide as the window."""
        self._fits = True
        room = self.viewport().width() - 2 * sizes.MARGIN - sizes.SCROLL_BAR
        self._set_zoom(room / (self._widest * SCREEN / POINTS_PER_INCH))

    def resizeEvent(self, event: object) -> None:
        """Fits again, unless the person chose a size."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._fits:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn a page, Home and End go to the ends."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(self._top_of(min(self._current() + 1, len(self._pages) - 1)))
            case Qt.Key.Key_PageUp:
                bar.setValue(self._top_of(max(self._current() - 1, 0)))
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def _set_zoom(self, zoom: float) -> None:
        """Gives every page its size and its place below the one before."""
        self._zoom = max(LEAST, min(MOST, zoom))
        for page in self._pages:
            page.zoom(self._zoom)
        widest = max(page.width() for page in self._pages)
        top = sizes.MARGIN
        for page in self._pages:
            page.move(sizes.MARGIN + (widest - page.width()) // 2, top)
            top += page.height() + sizes.MARGIN
        self._inside.setFixedSize(widest + 2 * sizes.MARGIN, top)

    def _top_of(self, page: int) -> int:
        return self._pages[page].y() - sizes.MARGIN

    def _current(self) -> int:
        """The page at the middle of what is in sight."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max((place for place, page in enumerate(self._pages) if page.y() <= middle), default=0)

    def _on_scrolled(self) -> None:
        self.turned.emit(self._current() + 1)
