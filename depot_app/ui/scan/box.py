"""The scan box: always there, on top; what is scanned or typed goes in, and it is empty again at once."""

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.photos.brought import picture_is_copied
from depot_app.ui.scan.burst import FASTEST_HAND_MS
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import window as said
from depot_app.wording.voice import Text

_DOWN = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}


_OF_THE_WORK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_JUST_COME = "/"


class ScanBox(QLineEdit):
    """Where one scans, types a number, or searches while typing."""

    entered = Signal(str)
    """Enter was pressed on this text; the box is empty already."""
    searched = Signal(str)
    """The text to search for; empty when it was cleared."""
    foreseen = Signal(str)
    """What will be searched for in a moment, unless it was the beginning of a scan; then what is searched for now."""
    left = Signal()
    """Escape in an empty box, or an arrow down: the person wants to be in the list."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setObjectName("scan-box")
        look(self, Look.SCAN)
        self.setFixedHeight(sizes.SCAN)
        self.setMinimumWidth(sizes.SCAN_LEAST)
        self.setMaximumWidth(sizes.SCAN_WIDTH)
        self.setTextMargins(sizes.SCAN - sizes.HALF, 0, sizes.GRID, 0)
        kit.theme.changed.connect(self._on_theme)
        kit.speech.say(self.setAccessibleName, said.SCAN_BOX)
        self.ask(said.SCAN_OR_SEARCH)
        self._sought = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.setInterval(FASTEST_HAND_MS)
        self._pause.timeout.connect(self._search)
        self._last_key = QElapsedTimer()
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)

    def ask(self, hint: Text) -> None:
        """Says in the empty box what to scan or type next."""
        self._kit.speech.say(self.setPlaceholderText, hint)

    def receive(self) -> None:
        """Takes the keyboard, with what is in it selected, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def type_on(self, letters: str) -> None:
        """Goes on with letters that were typed elsewhere but meant for here; a slash only brings the keyboard here."""
        if letters == _JUST_COME:
            self.receive()
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.text() + letters)
        self._search()

    def empty(self) -> None:
        """Clears the box, and the search with it."""
        self.clear()
        if self._pause.isActive():
            self.foreseen.emit(self._sought)
        self._search()

    def sizeHint(self) -> QSize:
        """As wide as there is room, up to its own width."""
        return QSize(sizes.SCAN_WIDTH, sizes.SCAN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign of a barcode stands before the words."""
        super().paintEvent(event)
        side = sizes.IconSize.SCAN
        painter = QPainter(self)
        picture = self._kit.theme.pixmap(Icon.BARCODE_SCAN, Role.ACCENT, side)
        painter.drawPixmap((sizes.SCAN - side) // 2 + sizes.FOCUS, (self.height() - side) // 2, picture)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, then leaves; the arrow down goes to the list; the rest is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
        elif event.key() == Qt.Key.Key_Escape or event.key() in _DOWN:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape is the box's before it is any shortcut's; undoing what was done is the window's."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if self._leaves_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        """Undo, redo, copy with nothing selected and a picture to paste are not about the letters in the box."""
        copies = event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText()
        pastes = event.matches(QKeySequence.StandardKey.Paste) and picture_is_copied()
        return copies or pastes or any(event.matches(key) for key in _OF_THE_WORK)

    def _on_theme(self) -> None:
        self.update()

    def _on_edited(self, text: str) -> None:
        """Searches at each key of a hand; those of a scanner, and the first, wait until it is clear what they are.

        What the first will show if it was typed is asked for meanwhile.
        """
        fast = self._last_key.isValid() and self._last_key.elapsed() < FASTEST_HAND_MS
        self._last_key.start()
        if not fast and len(text) > 1:
            self._search()
            return
        self._pause.start()
        if not fast:
            self.foreseen.emit(text)

    def _search(self) -> None:
        self._pause.stop()
        if self.text() != self._sought:
            self._sought = self.text()
            self.searched.emit(self._sought)

    def _on_return(self) -> None:
        text = self.text().strip()
        if text:
            self.entered.emit(text)
