"""Short messages beside the tabs; they go by themselves, but not from under the mouse or the keyboard."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from depot_app.ui.announce import announce
from depot_app.ui.buttons import button
from depot_app.ui.elided import Elided
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
        self.setFixedHeight(sizes.TOAST)
        icon = QLabel()
        kit.theme.picture(icon.setPixmap, message.icon, Role.PANEL, sizes.IconSize.BODY)
        self._words = Elided(message.words, Look.STRONG)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.WIDE, 0, sizes.FOCUS, 0)
        self._row.setSpacing(sizes.GRID)
        self._row.addWidget(icon)
        self._row.addWidget(self._words, stretch=1)
        for way_out in message.ways_out:
            pressed = button(kit, way_out.name, way_out.act, facts=way_out.facts)
            pressed.setFixedHeight(sizes.TOAST_BUTTON)
            pressed.clicked.connect(self.go)
            self._row.addWidget(pressed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_time_up)

    @property
    def stays(self) -> bool:
        """Whether its time runs."""
        return self._patience.isActive()

    @property
    def whole(self) -> int:
        """The width in which all its words can be read."""
        self._words.ensurePolished()
        words = self._words.fontMetrics().horizontalAdvance(self.message.words)
        return self._row.minimumSize().width() + words + sizes.WIDE

    def go(self) -> None:
        """Takes the message away."""
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """The time it stays is the time it can be read."""
        super().showEvent(event)
        self._patience.start(STAYS_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """While it waits for room, no time goes by."""
        super().hideEvent(event)
        self._patience.stop()

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
    """The messages in the free strip beside the tabs, the newest at the right; those without room wait for it.

    The keyboard comes to the newest right behind `after`.
    """

    def __init__(self, kit: Kit, after: QWidget) -> None:
        super().__init__()
        self._kit = kit
        self._after = after
        self._toasts: list[Toast] = []
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(sizes.WIDE, 0, 0, 0)
        self._row.setSpacing(sizes.GRID)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(sizes.TOAST)
        kit.speech.changed.connect(self._clear)
        kit.messages.swept.connect(self._clear)
        kit.doing.undone.connect(self._on_undone)

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
        toast.hide()
        self._toasts.append(toast)
        self._row.addWidget(toast)
        self._chain(toast)
        self._fit()
        announce(self, message.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _clear(self) -> None:
        """What was said in another language, or before a mode or a panel began, goes."""
        for toast in tuple(self._toasts):
            toast.go()

    def _on_undone(self, entry: int) -> None:
        """What was taken back is not told of any more, and cannot be taken back twice."""
        for toast in tuple(self._toasts):
            if toast.message.entry == entry:
                toast.go()

    def _on_gone(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
        self._row.removeWidget(toast)
        self._fit()

    def _chain(self, toast: Toast) -> None:
        """Puts the buttons of a message in the keyboard's way."""
        before = self._after
        for pressed in toast.findChildren(QPushButton):
            QWidget.setTabOrder(before, pressed)
            before = pressed

    def _fit(self) -> None:
        """Shows the newest, cut with dots where it must be, and of the others those for which there is room."""
        room = self.width() - sizes.WIDE
        for toast in reversed(self._toasts):
            newest = toast is self._toasts[-1]
            wide = min(toast.whole, room) if newest else toast.whole
            toast.setFixedWidth(max(0, wide))
            toast.setVisible(newest or wide <= room)
            room = room - wide - sizes.GRID if toast.isVisibleTo(self) else 0
