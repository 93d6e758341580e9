"""The tabs of the window and the rooms in them: strips to choose from, and pages, each with a place kept for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.skeleton import Skeleton
from depot_app.ui.tab import Tab, TabSign
from depot_app.wording import window as said


class Deck(QObject):
    """Strips and pages; knows which tab, or which room of it, is in front.

    A tab with rooms keeps the one that was last in front; its second strip names the tab's own list first.
    """

    changed = Signal(str)
    """The key of the tab or room that came forward."""

    def __init__(self, signs: Sequence[TabSign], kit: Kit) -> None:
        super().__init__()
        self.signs = tuple(sign for sign in signs if not sign.within)
        self._all = tuple(signs)
        self._kit = kit
        self._tabs: dict[str, Tab] = {}
        self._rooms = {sign.key: sign for sign in self.signs}
        self.strip, self.room_strip = _strip("tabs"), look(_strip("rooms"), Look.ROOMS)
        self.pages = QStackedWidget()
        kit.speech.say(self.strip.setAccessibleName, said.TABS)
        kit.speech.say(self.room_strip.setAccessibleName, said.ROOMS)
        self._kept = {sign.key: Skeleton(kit) for sign in self._all}
        for skeleton in self._kept.values():
            self.pages.addWidget(skeleton)
        for _ in self.signs:
            self.strip.addTab("")
        self._show_rooms()
        kit.speech.follow(self._say)
        self.strip.currentChanged.connect(self._on_tab_changed)
        self.room_strip.currentChanged.connect(self._on_room_changed)

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The tabs and rooms that are plugged in."""
        return tuple(self._tabs.values())

    def front(self) -> Tab | None:
        """The tab or room in front; none while it is not plugged in yet."""
        return self._tabs.get(self.front_sign().key)

    def in_sight(self) -> Tab | None:
        """The tab in front, unless a panel lies over it."""
        front = self.front()
        return front if front is self.pages.currentWidget() else None

    def front_sign(self) -> TabSign:
        """What is known of the tab or room in front, plugged in or not."""
        return self._rooms[self.signs[self.strip.currentIndex()].key]

    def tab(self, key: str) -> Tab | None:
        """The tab with this key, if it is plugged in."""
        return self._tabs.get(key)

    def plug(self, tab: Tab) -> None:
        """Puts a tab in the place kept for it, and has it ask for what it shows."""
        place = self._place(tab.sign.key)
        kept = self._kept.pop(tab.sign.key)
        self._tabs[tab.sign.key] = tab
        self.pages.removeWidget(kept)
        self.pages.insertWidget(place, tab)
        kept.deleteLater()
        tab.refresh()
        if tab.sign is self.front_sign():
            self._come_forward()
            self.changed.emit(tab.sign.key)

    def bring(self, key: str) -> None:
        """Brings a tab or a room forward; a key that none has changes nothing."""
        sign = next((sign for sign in self._all if sign.key == key), None)
        if sign is None:
            return
        tab = sign.within or key
        if self.front_sign() is sign:
            return
        self._rooms[tab] = sign
        if self.signs[self.strip.currentIndex()].key != tab:
            self.strip.setCurrentIndex([one.key for one in self.signs].index(tab))
        else:
            self._on_tab_changed()

    def show_thing(self, key: str, code: str) -> None:
        """Brings the tab forward that shows this thing, with its card."""
        self.bring(key)
        tab = self.front()
        if tab is not None:
            tab.show_thing(code)

    def show_front(self) -> None:
        """Shows the page of the tab in front, whatever lay over it."""
        self.pages.setCurrentIndex(self._place(self.front_sign().key))

    def may_close(self, then: Callable[[], object]) -> bool:
        """Whether no tab would lose anything; one that would comes forward and asks, and calls `then` after."""
        for key, tab in self._tabs.items():
            if not tab.may_go(then):
                self.bring(key)
                return False
        return True

    def rooms_of_all(self) -> tuple[TabSign, ...]:
        """Every room, of whichever tab."""
        return tuple(sign for sign in self._all if sign.within)

    def rooms(self) -> tuple[TabSign, ...]:
        """The tab in front and the rooms in it, as its second strip names them."""
        key = self.signs[self.strip.currentIndex()].key
        return tuple(sign for sign in self._all if key in {sign.key, sign.within})

    def _place(self, key: str) -> int:
        return [sign.key for sign in self._all].index(key)

    def _say(self) -> None:
        for place, sign in enumerate(self.signs):
            self.strip.setTabText(place, self._kit.speech(sign.name))
        self._say_rooms()

    def _say_rooms(self) -> None:
        for place, sign in enumerate(self.rooms()):
            self.room_strip.setTabText(place, self._kit.speech(sign.list_name or sign.name))

    def _show_rooms(self) -> None:
        """Lays the second strip out for the tab in front; a tab with one list has none."""
        rooms = self.rooms()
        self.room_strip.blockSignals(True)
        while self.room_strip.count():
            self.room_strip.removeTab(0)
        for _ in rooms:
            self.room_strip.addTab("")
        self.room_strip.setCurrentIndex(rooms.index(self.front_sign()))
        self.room_strip.blockSignals(False)
        self.room_strip.setVisible(len(rooms) > 1)
        self._say_rooms()

    def _on_tab_changed(self) -> None:
        self._show_rooms()
        self._come_forward()
        self.changed.emit(self.front_sign().key)

    def _on_room_changed(self, place: int) -> None:
        room = self.rooms()[place]
        self._rooms[room.within or room.key] = room
        self._come_forward()
        self.changed.emit(room.key)

    def _come_forward(self) -> None:
        self.show_front()
        front = self.front()
        if front is not None:
            front.come_forward()


def _strip(name: str) -> QTabBar:
    """A strip of names to choose from."""
    strip = QTabBar()
    strip.setDrawBase(False)
    strip.setExpanding(False)
    strip.setObjectName(name)
    return strip
