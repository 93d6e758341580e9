"""What the window asks of each of its tabs, and what every tab can do with the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from depot_app.domain.journal import Thing
from depot_app.ui.deeds import Deed, DeedBook
from depot_app.ui.kit import Kit
from depot_app.ui.theme.icons import Icon
from depot_app.wording.voice import Text


@dataclass(frozen=True, slots=True)
class TabSign:
    """What the window must know of a tab before it is built: its key, name, icon and what its scan box says.

    `page` is its help page, `shows` the kinds of thing that, when touched, have it ask again. A sign `within` another's
    key is a room of that tab: it stands in a second strip, which is in sight while the tab is in front.
    """

    key: str
    name: Text
    icon: Icon
    hint: Text
    page: str
    shows: frozenset[Thing]
    within: str = ""
    list_name: Text | None = None
    """What a tab's own list is called beside its rooms."""


class Tab(QWidget):
    """One tab. Those below it override what they need; a tab without a mode takes no scans."""

    hint_changed = Signal()
    """The scan box is to ask for something else."""
    typed = Signal(str)
    """A letter typed here, meant for the scan box."""
    emptied = Signal()
    """The scan box is to be emptied."""

    def __init__(self, sign: TabSign, kit: Kit) -> None:
        super().__init__()
        self.sign = sign
        self.kit = kit
        self.book: DeedBook = DeedBook((), kit.speech, kit.theme, self)
        self.setObjectName(f"tab-{sign.key}")

    def write_deeds(self, deeds: Sequence[Deed]) -> None:
        """Says what can be done here; once, before the deeds are put on buttons."""
        self.book = DeedBook(deeds, self.kit.speech, self.kit.theme, self)
        self.book.refused.connect(self.kit.messages.refuse)

    @property
    def hint(self) -> Text:
        """What the empty scan box says."""
        return self.sign.hint

    def search(self, text: str) -> None:
        """Shows what fits the text typed in the scan box; called at each key."""

    def foresee(self, text: str) -> None:
        """Asks already for what this text will show in a moment, unless it was the beginning of a scan."""

    def take_scan(self, code: str, done: Callable[[], None]) -> bool:
        """Handles a scan in this tab's mode, and calls `done` when through with it; false where there is no mode."""
        return False

    def show_thing(self, code: str) -> None:
        """Brings the thing with this number in sight, with its card."""

    def refresh(self) -> None:
        """Asks again for what is in sight."""

    def come_forward(self) -> None:
        """The tab is in front now."""
        self.book.refresh()

    def step_in(self) -> None:
        """Takes the keyboard from the scan box: to the list."""

    def copy(self) -> None:
        """Puts on the clipboard what is selected."""

    def may_go(self, then: Callable[[], object]) -> bool:
        """Whether the tab can be left or closed without losing anything; if not, it asks, and calls `then` after."""
        return True

    def make_way(self, then: Callable[[], object], what: str) -> bool:
        """The same for what was scanned: that `what` has to wait is told in large words too."""
        return self.may_go(then)
