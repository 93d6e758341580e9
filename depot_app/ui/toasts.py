"""Short messages at the foot of the window; they go by themselves, but not from under the mouse or the keyboard."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.announce import announce
from depot_app.ui.buttons import button
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Role

STAYS_MS = 12_000
MOST = 3


class Toast(QFrame):
    """One message; it waits while the mouse or the keyboard is on it."""

    gone = Signal()

    def __init__(self, message: Message, kit: Kit) -> None:
        super().__init__()
        self.message = message
        self.setObjectName("toast")
        look(self, Look.TOAST)
        self.setMinimumWidth(sizes.TOAST)
        self.setFixedHeight(sizes.SCAN + sizes.GRID)
        icon = QLabel()
        kit.theme.picture(icon.setPixmap, message.icon, Role.PANEL, sizes.IconSize.BODY)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.WIDE, sizes.GRID, sizes.GRID, sizes.GRID)
        row.setSpacing(sizes.GRID)
        row.addWidget(icon)
        row.addWidget(QLabel(message.words), stretch=1)
        for way_out in message.ways_out:
            pressed = button(kit, way_out.name, way_out.act, facts=way_out.facts)
            pressed.clicked.connect(self.go)
            row.addWidget(pressed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_time_up)
        self._patience.start(STAYS_MS)

    def go(self) -> None:
        """Takes the message away."""
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever reads it with the mouse has time."""
        self._patience.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The time starts again."""
        self._patience.start(STAYS_MS)

    def _on_time_up(self) -> None:
        if QApplication.focusWidget() in self.findChildren(QWidget):
            self._patience.start(STAYS_MS)
        else:
            self.go()


class Toasts(QWidget):
    """The stack of messages, over the foot of the window; the newest lowest."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._around = parent
        self._toasts: list[Toast] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(sizes.GRID)
        parent.installEventFilter(self)
        kit.speech.changed.connect(self._clear)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What is told now, the oldest first."""
        return tuple(toast.message.words for toast in self._toasts)

    def tell(self, message: Message) -> None:
        """Adds a message; the oldest makes room."""
        while len(self._toasts) >= MOST:
            self._toasts[0].go()
        toast = Toast(message, self._kit)
        toast.gone.connect(lambda: self._on_gone(toast))
        self._toasts.append(toast)
        self._rows.addWidget(toast)
        toast.show()
        self.show()
        self.raise_()
        self._stand()
        announce(self, message.words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the foot when the window changes its size."""
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return False

    def _clear(self) -> None:
        """What was said in another language goes with it."""
        for toast in tuple(self._toasts):
            toast.go()

    def _on_gone(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
        self._rows.removeWidget(toast)
        self.setVisible(bool(self._toasts))
        self._stand()

    def _stand(self) -> None:
        """In the middle, above the buttons at the foot."""
        self._rows.activate()
        self.resize(self.sizeHint())
        room = self._around.size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - sizes.FOOT)
