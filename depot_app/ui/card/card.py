"""The card's frame: filled from ready words and the tab's deeds; it knows no rules."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from depot_app.ui.announce import announce
from depot_app.ui.buttons import DeedButton, DeedIcon, DeedLink, WhyNot
from depot_app.ui.card.blocks import block_widget
from depot_app.ui.card.content import CardContent
from depot_app.ui.deeds import DeedBook
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.pill import Badge
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording.voice import Text

_IN_A_ROW = 3
"""Quiet buttons beside each other, where there is room."""
_COLUMNS = 6
"""Columns of the grid of buttons: one, two or three buttons share a row evenly."""


class Card(QFrame):
    """Shows one thing, or in a sentence that none is chosen."""

    dropped = Signal(object)
    """What was dropped on the card of a thing, as `QMimeData`."""

    def __init__(self, book: DeedBook, kit: Kit, *, nothing: Text) -> None:
        super().__init__()
        self._book = book
        self._kit = kit
        self._deed_keys: tuple[str, ...] = ()
        self._scroll = ScrollPane(sizes.WIDE)
        self._scroll.setMinimumHeight(sizes.PILL)  # in a low window the lists give way, never the buttons
        self.content: CardContent | None = None
        self.setObjectName("card")
        look(self, Look.PANEL)
        self.setMinimumWidth(sizes.CARD_LEAST)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing_page(nothing))
        self._pages.addWidget(self._thing_page())

    def take_drops(self, wanted: Callable[[QMimeData], bool]) -> None:
        """What may be dropped on a thing's card; anything else goes to the window."""
        self._wanted = wanted
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Whether this is for the card."""
        if self.content is not None and self._wanted(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands on what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def put_under_deeds(self, widget: QWidget) -> None:
        """Gives what a tab shows beside words its place, above the lists; the tab itself fills it."""
        self._strip.addWidget(widget)

    def clear(self) -> None:
        """No thing is chosen."""
        self.content = None
        self._pages.setCurrentIndex(0)

    def show_content(self, content: CardContent) -> None:
        """Shows a thing; the same thing again keeps its history where it was scrolled to."""
        same = self.content is not None and self.content.number == content.number
        self.content = content
        self._tell_head(content)
        self._tell_place(content)
        self._put_deeds(content)
        self._put_blocks(content)
        if not same:
            self._scroll.to_top()
        self._pages.setCurrentIndex(1)
        announce(self, f"{content.number}, {content.title}, {self._state.words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The quiet buttons share their rows anew."""
        super().resizeEvent(event)
        if self.content is not None and event.size().width() != event.oldSize().width():
            self._deed_keys = ()
            self._put_deeds(self.content)

    def _nothing_page(self, nothing: Text) -> QWidget:
        page = QWidget()
        icon = QLabel()
        self._kit.theme.picture(icon.setPixmap, Icon.BARCODE_SCAN, Role.LINE, sizes.IconSize.EMPTY)
        words = look(QLabel(), Look.SOFT_BODY)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kit.speech.say(words.setText, nothing)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.PANEL_MARGIN, sizes.PANEL_MARGIN, sizes.PANEL_MARGIN)
        rows.setSpacing(sizes.WIDE)
        rows.addStretch()
        rows.addWidget(icon, alignment=Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(words)
        rows.addStretch()
        return page

    def _thing_page(self) -> QWidget:
        page = QWidget()
        self._number = look(QLabel(), Look.NUMBER)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._title = look(QLabel(), Look.HERO)
        self._line = look(QLabel(), Look.SOFT_BODY)
        self._state = Badge(self._kit.theme)
        self._note = look(QLabel(), Look.SOFT_BODY)
        for words in (self._title, self._line, self._note):
            words.setWordWrap(True)
        self._deeds = QGridLayout()
        self._deeds.setSpacing(sizes.CORNER)
        for column in range(_COLUMNS):
            self._deeds.setColumnStretch(column, 1)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, sizes.PANEL_MARGIN, 0)
        head.setSpacing(sizes.GRID)
        head.addLayout(self._number_row())
        for part in (self._title, self._line, self._state, self._note, self._place_row()):
            head.addWidget(part)
        head.addLayout(self._deeds)
        self._strip, self._blocks = QVBoxLayout(), QVBoxLayout()
        self._blocks.setSpacing(sizes.WIDE)
        self._scroll.rows.addLayout(self._strip)
        self._scroll.rows.addLayout(self._blocks, stretch=1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.GRID, 0, sizes.GRID)
        rows.setSpacing(sizes.WIDE)
        rows.addLayout(head)
        rows.addWidget(self._scroll, stretch=1)
        return page

    def _number_row(self) -> QHBoxLayout:
        self._corner = QHBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self._number, stretch=1)
        row.addLayout(self._corner)
        row.addStrut(sizes.BUTTON)
        return row

    def _place_row(self) -> QWidget:
        self._place_box = QWidget()
        pin = QLabel()
        self._kit.theme.picture(pin.setPixmap, Icon.MAP_MARKER_OUTLINE, Role.INK, sizes.IconSize.LARGE)
        self._place = look(QLabel(), Look.TITLE)
        self._place_note = look(QLabel(), Look.SOFT)
        self._place_note.setWordWrap(True)
        row = QHBoxLayout(self._place_box)
        row.setContentsMargins(0, 0, 0, sizes.HALF)
        row.setSpacing(sizes.GRID)
        row.addWidget(pin)
        row.addWidget(self._place)
        row.addWidget(self._place_note, stretch=1)
        return self._place_box

    def _tell_head(self, content: CardContent) -> None:
        self._number.setText(content.number)
        for label, words in ((self._title, content.title), (self._line, content.line), (self._note, content.note)):
            label.setText(words)
            label.setVisible(bool(words))
        self._state.setVisible(content.state is not None)
        if content.state is not None:
            self._state.show_pill(content.state)

    def _tell_place(self, content: CardContent) -> None:
        self._place.setText(content.place)
        self._place_note.setText(content.place_note)
        self._place_box.setVisible(bool(content.place))

    def _put_deeds(self, content: CardContent) -> None:
        """The primary button over the whole width, the quiet ones below it; the same deeds keep their buttons."""
        keys = (content.primary, content.corner, *content.quiet)
        if keys == self._deed_keys:
            return
        self._deed_keys = keys
        _clear(self._deeds)
        _clear(self._corner)
        if content.primary:
            primary = DeedButton(self._book, content.primary, self._kit, primary=True)
            self._deeds.addWidget(primary, 0, 0, 1, _COLUMNS)
            self._deeds.addWidget(WhyNot(self._book, content.primary, self), 1, 0, 1, _COLUMNS)
        quiet = [DeedButton(self._book, key, self._kit, with_keys=False) for key in content.quiet]
        across = self._across(quiet)
        span = _COLUMNS // across
        for place, button in enumerate(quiet):
            self._deeds.addWidget(button, 2 + place // across, place % across * span, 1, span)
        if content.corner:
            self._corner.addWidget(DeedIcon(self._book, content.corner, self._kit))

    def _across(self, buttons: list[DeedButton]) -> int:
        """How many quiet buttons stand beside each other: as many as can be read whole."""
        for button in buttons:
            button.setParent(self)
            button.ensurePolished()
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        room = max(self.width(), sizes.CARD_LEAST) - 2 * sizes.PANEL_MARGIN
        fitting = (room + sizes.CORNER) // (widest + sizes.CORNER)
        return max(1, min(_IN_A_ROW, fitting))

    def _put_blocks(self, content: CardContent) -> None:
        _clear(self._blocks)
        for block in content.blocks:
            if block.items or block.moments:
                more = DeedLink(self._book, block.more, self._kit) if block.more else None
                self._blocks.addWidget(block_widget(block, self._kit, more))
        self._blocks.addStretch()


def _clear(layout: QLayout) -> None:
    """Takes everything out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
