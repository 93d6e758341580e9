"""What the window has to tell, and who hears it: short messages with one button, refusals, and lasting notices."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from depot_app.domain.refusal import Refusal
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording.voice import Text


@dataclass(frozen=True, slots=True)
class WayOut:
    """A button on a message: what it is called, with the facts in its name, and what it does."""

    name: Text
    act: Callable[[], object]
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, how it stands, and the ways out."""

    words: str
    tone: Tone = Tone.IDLE
    icon: Icon = Icon.INFORMATION_OUTLINE
    ways_out: tuple[WayOut, ...] = ()
    entry: int = 0
    """The journal entry that it tells of; 0 where it tells of none."""


class Messages(QObject):
    """Carries messages from whoever has one to the window that shows it."""

    told = Signal(object)
    """A `Message` beside the tabs, for a while."""
    noticed = Signal(str, object)
    """A key and a `Message` above the tab that stays until it is closed; one of the same key takes its place."""
    withdrawn = Signal(str)
    """The key of a notice that no longer holds."""
    swept = Signal()
    """What was told of other work goes: a mode or a panel begins."""
    refused = Signal(object)
    """A rule's no that no place of its own can show."""

    def tell(self, words: str, *ways_out: WayOut, entry: int = 0) -> None:
        """Says something that went well, for a while."""
        self.told.emit(Message(words, Tone.GOOD, Icon.CHECK_CIRCLE, ways_out, entry))

    def notice(self, key: str, message: Message) -> None:
        """Says something that must stay in sight."""
        self.noticed.emit(key, message)

    def withdraw(self, key: str) -> None:
        """Takes a notice back."""
        self.withdrawn.emit(key)

    def sweep(self) -> None:
        """Takes what was told before away."""
        self.swept.emit()

    def refuse(self, refusal: Refusal) -> None:
        """Says a rule's no."""
        self.refused.emit(refusal)
