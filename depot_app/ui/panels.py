"""Panels: pieces of work that lie over the tabs without stopping them, such as reading a list or printing labels."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.buttons import icon_button
from depot_app.ui.deck import Deck
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.notices import Notices
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import panels as said
from depot_app.wording.voice import Text


class Panel(QWidget):
    """The frame of a panel: its title, what it has to tell, its body, and its buttons at the foot."""

    left = Signal()
    """The person is done with it."""
    put_aside = Signal()
    """The person wants to see the tab; the panel waits as it is."""

    def __init__(self, key: str, title: Text, icon: Icon, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.key = key
        self.setObjectName(f"panel-{key}")
        self.notices = Notices(kit)
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.foot = QHBoxLayout()
        self._lay_out(title, icon)

    def begin(self) -> None:
        """It came in sight: takes the keyboard to where one starts."""

    def leave(self) -> None:
        """Closes it; those that have something to lose override this."""
        self.left.emit()

    def escape(self) -> None:
        """Escape: closes it; those that have something to lose wait behind the tab."""
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the tab."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, title: Text, icon: Icon) -> None:
        picture = QLabel()
        self.kit.theme.picture(picture.setPixmap, icon, Role.ACCENT, sizes.IconSize.SCAN)
        words = look(QLabel(), Look.TITLE)
        self.kit.speech.say(words.setText, title)
        self.kit.speech.say(self.setAccessibleName, title)
        top = QHBoxLayout()
        top.setSpacing(sizes.CORNER)
        top.addWidget(picture)
        top.addWidget(words)
        top.addSpacing(sizes.WIDE)
        top.addLayout(self.head)
        top.addStretch()
        top.addWidget(icon_button(self.kit, Icon.CLOSE, said.CLOSE, self.leave))
        self.foot.setSpacing(sizes.GRID)
        frame = look(QFrame(), Look.PANEL)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(sizes.PANEL_MARGIN, sizes.WIDE, sizes.PANEL_MARGIN, sizes.WIDE)
        inner.setSpacing(sizes.WIDE)
        inner.addLayout(top)
        inner.addWidget(self.notices)
        inner.addLayout(self.body, stretch=1)
        inner.addLayout(self.foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(sizes.MARGIN, 0, sizes.MARGIN, sizes.WIDE)
        outer.addWidget(frame)


class Panels(QObject):
    """Lays panels over the tabs, one at a time; a tab that is chosen comes in front, and the panel waits as it was."""

    stepped_aside = Signal()
    """The tab is in front again."""

    def __init__(self, deck: Deck) -> None:
        super().__init__(deck)
        self._deck = deck
        self._open: dict[str, Panel] = {}
        for strip in (deck.strip, deck.room_strip):
            strip.tabBarClicked.connect(self.step_aside)

    def find(self, key: str) -> Panel | None:
        """The panel of this key, if it is open; in sight or not."""
        return self._open.get(key)

    def show(self, panel: Panel) -> None:
        """Lays a panel over the tabs; one of the same key goes."""
        if panel is not self._open.get(panel.key):
            self.close(panel.key)
            panel.kit.messages.sweep()
            self._open[panel.key] = panel
            panel.left.connect(lambda: self.close(panel.key))
            panel.put_aside.connect(self.step_aside)
            self._deck.pages.addWidget(panel)
        self._deck.pages.setCurrentWidget(panel)
        panel.begin()

    def bring(self, key: str) -> bool:
        """Brings an open panel in sight, as it was left; false where there is none."""
        panel = self._open.get(key)
        if panel is not None:
            self.show(panel)
        return panel is not None

    def close(self, key: str) -> None:
        """Takes a panel away for good; another that lies over the tabs by then stays in sight."""
        panel = self._open.pop(key, None)
        if panel is None:
            return
        if self._deck.pages.currentWidget() is panel:
            self.step_aside()
        self._deck.pages.removeWidget(panel)
        panel.hide()
        panel.deleteLater()

    def step_aside(self, *_: object) -> None:
        """Brings the tab in front; panels that are open wait behind it."""
        in_front = self._deck.pages.currentIndex()
        self._deck.show_front()
        front = self._deck.front()
        if in_front != self._deck.pages.currentIndex() and front is not None:
            front.come_forward()
            self.stepped_aside.emit()
