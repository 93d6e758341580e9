"""The tabs of the window: a strip to choose from, and the pages, each with a place kept until it is plugged in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar

from depot_app.ui.kit import Kit
from depot_app.ui.skeleton import Skeleton
from depot_app.ui.tab import Tab, TabSign
from depot_app.wording import window as said


class Deck(QObject):
    """Strip and pages; knows which tab is in front."""

    changed = Signal(str)
    """The key of the tab that came forward."""

    def __init__(self, signs: Sequence[TabSign], kit: Kit) -> None:
        super().__init__()
        self.signs = tuple(signs)
        self._kit = kit
        self._tabs: dict[str, Tab] = {}
        self.strip = QTabBar()
        self.pages = QStackedWidget()
        self.strip.setDrawBase(False)
        self.strip.setExpanding(False)
        self.strip.setObjectName("tabs")
        kit.speech.say(self.strip.setAccessibleName, said.TABS)
        self._kept = {sign.key: Skeleton(kit) for sign in self.signs}
        for skeleton in self._kept.values():
            self.strip.addTab("")
            self.pages.addWidget(skeleton)
        kit.speech.follow(self._say)
        self.strip.currentChanged.connect(self._on_changed)

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The tabs that are plugged in."""
        return tuple(self._tabs.values())

    def front(self) -> Tab | None:
        """The tab in front; none while it is not plugged in yet."""
        return self._tabs.get(self.front_sign().key)

    def in_sight(self) -> Tab | None:
        """The tab in front, unless a panel lies over it."""
        front = self.front()
        return front if front is self.pages.currentWidget() else None

    def front_sign(self) -> TabSign:
        """What is known of the tab in front, plugged in or not."""
        return self.signs[self.strip.currentIndex()]

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
        self._on_changed(self.strip.currentIndex())

    def bring(self, key: str) -> None:
        """Brings a tab forward; a key that no tab has changes nothing."""
        if key in [sign.key for sign in self.signs]:
            self.strip.setCurrentIndex(self._place(key))

    def show_thing(self, key: str, code: str) -> None:
        """Brings the tab forward that shows this thing, with its card."""
        self.bring(key)
        tab = self.front()
        if tab is not None:
            tab.show_thing(code)

    def may_close(self, then: Callable[[], object]) -> bool:
        """Whether no tab would lose anything; one that would comes forward and asks, and calls `then` after."""
        for key, tab in self._tabs.items():
            if not tab.may_go(then):
                self.bring(key)
                return False
        return True

    def _place(self, key: str) -> int:
        return [sign.key for sign in self.signs].index(key)

    def _say(self) -> None:
        for place, sign in enumerate(self.signs):
            self.strip.setTabText(place, self._kit.speech(sign.name))

    def _on_changed(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        front = self.front()
        if front is not None:
            front.come_forward()
        self.changed.emit(self.signs[place].key)
