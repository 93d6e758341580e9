"""Bars that stay: a refusal in place with the way out as a button, and notices about the whole window."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from depot_app.domain.refusal import Refusal
from depot_app.ui.announce import announce
from depot_app.ui.buttons import button, icon_button
from depot_app.ui.flow import FlowLayout
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import window as said
from depot_app.wording.voice import Text

MOST = 3
"""Bars in sight at once; the oldest makes room."""


_BESIDE = 48
"""So many letters of ways out stand beside the sentence; more stand below it."""


class NoticeBar(QFrame):
    """One sentence in its tone, its ways out as buttons, and a cross that closes it.

    In a narrow place, or where they are long, the buttons stand below the sentence.
    """

    closed = Signal()

    def __init__(self, message: Message, kit: Kit, *, narrow: bool = False) -> None:
        super().__init__()
        self.message = message
        self.setObjectName("notice")
        look(self, Look.BANNER)
        tone(self, message.tone)
        icon = QLabel()
        kit.theme.picture(icon.setPixmap, message.icon, message.tone.ink, sizes.IconSize.LARGE)
        words = tone(look(QLabel(message.words), Look.STRONG), message.tone)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(sizes.WIDE if narrow else sizes.PANEL_MARGIN, sizes.GRID, sizes.GRID, sizes.GRID)
        self._grid.setSpacing(sizes.GRID)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(icon, 0, 0)
        self._grid.addWidget(words, 0, 1)
        self._grid.addWidget(icon_button(kit, Icon.CLOSE, said.CLOSE_MESSAGE, self.go), 0, 3)
        below = narrow or sum(len(kit.speech(way.name, **way.facts)) for way in message.ways_out) > _BESIDE
        ways_out = FlowLayout(sizes.GRID) if below else QHBoxLayout()
        for way_out in message.ways_out:
            ways_out.addWidget(button(kit, way_out.name, self._and_go(way_out), facts=way_out.facts))
        if below and message.ways_out:
            self._grid.addLayout(ways_out, 1, 1, 1, 3)
        elif message.ways_out:
            self._grid.addLayout(ways_out, 0, 2)

    def go(self) -> None:
        """Takes the bar away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _and_go(self, way_out: WayOut) -> Callable[[], None]:
        """Does what the way out does, and takes the bar away."""

        def act() -> None:
            self.go()
            way_out.act()

        return act


class Notices(QWidget):
    """The bars above a tab, or within a mode; each key has one bar, the newest stands on top.

    `gap` is left below them while there are any.
    """

    def __init__(self, kit: Kit, *, narrow: bool = False, gap: int = 0) -> None:
        super().__init__()
        self._kit = kit
        self._narrow = narrow
        self._bars: dict[str, NoticeBar] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, gap)
        self._rows.setSpacing(sizes.GRID)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What the bars in sight say, newest first."""
        return tuple(bar.message.words for bar in reversed(self._bars.values()))

    def put(self, key: str, message: Message) -> None:
        """Puts a bar up; one of the same key goes."""
        self.take(key)
        if len(self._bars) >= MOST:
            self.take(next(iter(self._bars)))
        bar = NoticeBar(message, self._kit, narrow=self._narrow)
        bar.closed.connect(lambda: self._on_closed(key, bar))
        self._bars[key] = bar
        self._rows.insertWidget(0, bar)
        self.show()
        announce(self, message.words)

    def refuse(self, refusal: Refusal, *ways_out: WayOut) -> None:
        """Puts up a rule's no, with its ways out."""
        words = self._kit.speech.explain(refusal)
        self.put(_key(words), Message(words, Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE, ways_out))

    def offer(self, refusal: Refusal, name: Text, act: Callable[[], object], **facts: object) -> None:
        """Adds a way out to a refusal that still stands; one that was closed meanwhile stays closed."""
        words = self._kit.speech.explain(refusal)
        bar = self._bars.get(_key(words))
        if bar is not None:
            self.refuse(refusal, *bar.message.ways_out, WayOut(name, act, facts))

    def take(self, key: str) -> None:
        """Takes a bar away."""
        if key in self._bars:
            self._bars[key].go()

    def clear(self) -> None:
        """Takes all bars away."""
        for bar in list(self._bars.values()):
            bar.go()

    def _on_closed(self, key: str, bar: NoticeBar) -> None:
        if self._bars.get(key) is bar:
            del self._bars[key]
        self.setVisible(bool(self._bars))


def _key(words: str) -> str:
    """Under which a refusal stands: the same no twice is one bar."""
    return f"refused {words}"
