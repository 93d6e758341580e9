"""Deeds as data; buttons, menus, the palette, the page of shortcuts and help are all made from them."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from depot_app.domain.refusal import Refusal
from depot_app.ui.speech import Speech
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.theme import Theme
from depot_app.wording.voice import Plural, Text

ENTER_SIGN = "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}"


class Menu(Enum):
    """The menu in which a deed stands."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    HELP = "help"
    TAB = "tab"
    """The menu of the tab in front."""
    HIDDEN = "hidden"
    """In no menu, but in the palette and on the page of shortcuts."""


def always() -> Refusal | None:
    """What may be done at any time."""
    return None


def never_on() -> bool | None:
    """What is no switch."""
    return None


def as_written() -> Text | None:
    """What is always called the same."""
    return None


def one() -> int:
    """What is done to one thing."""
    return 1


@dataclass(frozen=True, slots=True)
class Deed:
    """What a person can do on screen.

    `may` answers the rule's no, which greys it out with the reason; `count` is how many things it would be done to, for
    a name that counts. `keys` is written as Qt reads it, in English: `Ctrl+N`. `on` answers whether a switch is on;
    `more_keys` do the same, and are shown nowhere but on the page of shortcuts. `now` answers what it is called for the
    thing at hand, where that says more than its name.
    """

    key: str
    name: Text | Plural
    act: Callable[[], object]
    icon: Icon | None = None
    keys: str = ""
    may: Callable[[], Refusal | None] = always
    count: Callable[[], int] = one
    menu: Menu = Menu.TAB
    starts_group: bool = False
    on: Callable[[], bool | None] = never_on
    more_keys: tuple[str, ...] = ()
    now: Callable[[], Text | None] = as_written


def grouped(deed: Deed) -> Deed:
    """The deed, with a line above it in its menu."""
    return replace(deed, starts_group=True)


def name_of(deed: Deed, speech: Speech) -> str:
    """The name as said now, with its number where it counts."""
    if (now := deed.now()) is not None:
        return speech(now)
    if isinstance(deed.name, Plural):
        return speech.voice.count(deed.name, deed.count())
    return speech(deed.name)


def keys_of(deed: Deed) -> str:
    """The shortcut as this system writes it; empty where there is none."""
    return native(deed.keys)


def native(keys: str) -> str:
    """A shortcut as this system writes it, with the sign that is on the Enter key."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return written.replace("Return", ENTER_SIGN)


def all_keys(deed: Deed) -> tuple[str, ...]:
    """Every key that calls it."""
    return tuple(keys for keys in (deed.keys, *deed.more_keys) if keys)


class DeedBook(QObject):
    """The deeds of the window or of one tab, kept able or greyed as the rules say.

    A greyed deed that is called by its key says why, through `refused`. While something lies over the deeds, their keys
    go to it through `key_below`.
    """

    refused = Signal(object)
    key_below = Signal(str)
    changed = Signal()

    def __init__(self, deeds: Sequence[Deed], speech: Speech, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._speech = speech
        self._deeds = {deed.key: deed for deed in deeds}
        self._actions = {deed.key: self._action(deed, theme) for deed in deeds}
        self._covered = False
        self._shortcuts = [self._shortcut(deed, keys, parent) for deed in deeds for keys in all_keys(deed)]
        speech.follow(self.refresh)

    def __iter__(self) -> Iterator[Deed]:
        """All deeds, in the order they were written."""
        return iter(self._deeds.values())

    def action(self, key: str) -> QAction:
        """The action for menus and buttons."""
        return self._actions[key]

    def deed(self, key: str) -> Deed:
        """The deed of this key."""
        return self._deeds[key]

    def refresh(self) -> None:
        """Asks every rule again: after another thing is chosen, or anything was done."""
        for key, deed in self._deeds.items():
            action, refusal = self._actions[key], deed.may()
            name = name_of(deed, self._speech)
            action.setText(f"{name}\t{keys_of(deed)}" if deed.keys else name)
            action.setIconText(name)
            action.setEnabled(refusal is None)
            action.setCheckable(deed.on() is not None)
            action.setChecked(bool(deed.on()))
            reason = "" if refusal is None else self._speech.explain(refusal)
            action.setToolTip(reason or name)
            action.setStatusTip(reason)
        self.changed.emit()

    def listen(self, *, to_keys: bool) -> None:
        """Hears its keys, or leaves them to the mode that lies over it."""
        self._covered = False
        for shortcut in self._shortcuts:
            shortcut.setEnabled(to_keys)

    def lie_below(self, own: Collection[str]) -> None:
        """A form lies over it, with keys of its own; each other key is told through `key_below`."""
        self._covered = True
        for shortcut in self._shortcuts:
            shortcut.setEnabled(shortcut.key().toString(QKeySequence.SequenceFormat.PortableText) not in own)

    def call(self, key: str) -> None:
        """Does it, or says why not."""
        deed = self._deeds[key]
        refusal = deed.may()
        if refusal is None:
            deed.act()
        else:
            self.refused.emit(refusal)
        self.refresh()

    def _action(self, deed: Deed, theme: Theme) -> QAction:
        action = QAction(self)
        action.setObjectName(deed.key)
        if deed.icon is not None:
            theme.dress(action.setIcon, deed.icon)
        action.triggered.connect(lambda: self.call(deed.key))
        return action

    def _shortcut(self, deed: Deed, keys: str, parent: QWidget) -> QShortcut:
        """A key of its own, since Qt gives a greyed action none; it works while the parent is in sight."""
        shortcut = QShortcut(QKeySequence(keys), parent)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._on_key(deed.key))
        return shortcut

    def _on_key(self, key: str) -> None:
        if self._covered:
            self.key_below.emit(key)
        else:
            self.call(key)
