"""The window: scan box on top, tabs below it, notices, messages; it stands before the register is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from depot_app.domain.journal import Thing
from depot_app.ui.deck import Deck
from depot_app.ui.deeds import Deed, DeedBook
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.menus import MenuBar
from depot_app.ui.notices import Notices
from depot_app.ui.scan.ear import Ear
from depot_app.ui.scan.router import ScanRouter
from depot_app.ui.tab import Tab, TabSign
from depot_app.ui.theme import sizes
from depot_app.ui.toasts import Toasts
from depot_app.ui.top import TopBar
from depot_app.wording import window as said

_SHAPE, _LAST_TAB = "window/shape", "window/tab"
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Window(QWidget):
    """The frame into which tabs are plugged, one for each sign."""

    painted = Signal()
    """The window is on the screen for the first time."""
    closed = Signal()
    file_dropped = Signal(object)
    """The path of a file that was dropped on the window."""

    def __init__(self, signs: Sequence[TabSign], kit: Kit, app: QApplication) -> None:
        super().__init__()
        self.kit = kit
        self._painted = False
        self.setObjectName("window")
        kit.speech.say(self.setWindowTitle, said.PROGRAM)
        self.setMinimumSize(*sizes.WINDOW_LEAST)
        self.setAcceptDrops(True)
        self.book: DeedBook | None = None
        self.top = TopBar(kit)
        self.deck = Deck(signs, kit)
        self.notices = Notices(kit, gap=sizes.WIDE)
        self.menu_bar = MenuBar(kit, self.books, lambda: self.deck.front_sign().name)
        self.toasts = Toasts(kit, after=self.deck.strip)
        self._lay_out()
        self.ear = Ear(app, self.top.scan_box)
        self.scans = ScanRouter(self.top.scan_box, self.ear, kit, self.deck.front)
        self._listen()
        self._recall()

    def books(self) -> list[DeedBook]:
        """The deeds that can be called now: the front tab's first, then the window's."""
        front = self.deck.in_sight()
        return [book for book in (front.book if front else None, self.book) if book is not None]

    def write_deeds(self, deeds: Sequence[Deed]) -> None:
        """Says what can be done in any tab; once."""
        self.book = DeedBook(deeds, self.kit.speech, self.kit.theme, self)
        self.book.refused.connect(self.kit.messages.refuse)

    def plug(self, tab: Tab) -> None:
        """Puts a tab in the place kept for it."""
        tab.hint_changed.connect(self._say_hint)
        tab.typed.connect(self.top.scan_box.type_on)
        tab.emptied.connect(self.top.scan_box.empty)
        self.deck.plug(tab)

    def come_back(self) -> None:
        """After a dialog: the keyboard is in the scan box again."""
        self.activateWindow()
        self.top.scan_box.receive()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells, once, that the window is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nothing else wanted: letters are a search, Escape leads to the scan box."""
        if event.key() == Qt.Key.Key_Escape:
            self.top.scan_box.receive()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS:
            self.top.scan_box.type_on(event.text())
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes when no tab would lose anything; deeds under way are finished first."""
        if not self.deck.may_close(self.close):
            event.ignore()
            return
        self.kit.memory.write_shape(_SHAPE, self.saveGeometry())
        self.kit.memory.write(_LAST_TAB, self.deck.front_sign().key)
        self.kit.memory.keep()
        self.ear.stop()
        self.kit.door.close()
        event.accept()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first file that was dropped."""
        self.file_dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _lay_out(self) -> None:
        head = look(QFrame(), Look.TOP)
        upper = QVBoxLayout(head)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self.menu_bar)
        upper.addWidget(self.top)
        strip = QHBoxLayout()
        strip.setContentsMargins(sizes.MARGIN, 0, sizes.MARGIN, 0)
        strip.addWidget(self.deck.strip, alignment=Qt.AlignmentFlag.AlignBottom)
        strip.addWidget(self.toasts, stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        upper.addLayout(strip)
        above = QVBoxLayout()
        above.setContentsMargins(sizes.MARGIN, sizes.WIDE, sizes.MARGIN, 0)
        above.addWidget(self.notices)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(head)
        rows.addLayout(above)
        rooms = QVBoxLayout()
        rooms.setContentsMargins(sizes.MARGIN, 0, sizes.MARGIN, sizes.CORNER)
        rooms.addWidget(self.deck.room_strip)
        rows.addLayout(rooms)
        rows.addWidget(self.deck.pages, stretch=1)

    def _listen(self) -> None:
        self.deck.changed.connect(self._on_tab_changed)
        self.top.scan_box.searched.connect(self._on_searched)
        self.top.scan_box.foreseen.connect(self._on_foreseen)
        self.top.scan_box.left.connect(self._on_box_left)
        self.scans.found.connect(self.deck.show_thing)
        messages = self.kit.messages
        messages.told.connect(self.toasts.tell)
        messages.noticed.connect(self.notices.put)
        messages.withdrawn.connect(self.notices.take)
        messages.refused.connect(self.notices.refuse)
        self.kit.door.refused.connect(self.notices.refuse)
        self.kit.doing.touched.connect(self._on_touched)

    def _recall(self) -> None:
        """As it was left, on a screen that is still there."""
        self.resize(*sizes.WINDOW)
        shape = self.kit.memory.read_shape(_SHAPE)
        if shape is not None:
            self.restoreGeometry(shape)
        self.deck.bring(self.kit.memory.read(_LAST_TAB))
        self.top.scan_box.receive()

    def _on_tab_changed(self, _: str) -> None:
        self.menu_bar.say()
        self._say_hint()
        self.top.scan_box.empty()
        self.top.scan_box.receive()

    def _say_hint(self) -> None:
        front = self.deck.front()
        self.top.scan_box.ask(front.hint if front else self.deck.front_sign().hint)

    def _on_searched(self, text: str) -> None:
        front = self.deck.front()
        if front is not None:
            front.search(text)

    def _on_foreseen(self, text: str) -> None:
        front = self.deck.front()
        if front is not None:
            front.foresee(text)

    def _on_box_left(self) -> None:
        front = self.deck.front()
        if front is not None:
            front.step_in()

    def _on_touched(self, kinds: frozenset[Thing]) -> None:
        """Every tab that shows what was touched asks again; all deeds ask their rules again."""
        for tab in self.deck.tabs:
            if tab.sign.shows & kinds:
                tab.refresh()
        for book in self.books():
            book.refresh()
