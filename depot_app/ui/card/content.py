"""What a card shows, in ready words; the tab makes it from what its desk answers."""

from dataclasses import dataclass, field

from depot_app.ui.table.columns import Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list on the card: a part of a kit and how it is, a field and its value."""

    name: str
    note: str = ""
    tone: Tone = Tone.IDLE
    icon: Icon | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of a history: the day, and what happened."""

    day: str
    words: str


@dataclass(frozen=True, slots=True)
class Block:
    """A list under a heading; items or moments. `more` is the key of a deed that shows more of it."""

    heading: str
    items: tuple[Item, ...] = ()
    moments: tuple[Moment, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class CardContent:
    """A thing as its card shows it.

    `primary` is the key of the deed that comes next, `quiet` are those below it, `corner` the one that stands as an
    icon at the top; all from the tab's own book.
    """

    number: str
    title: str
    line: str = ""
    state: Pill | None = None
    note: str = ""
    place: str = ""
    place_note: str = ""
    primary: str = ""
    quiet: tuple[str, ...] = ()
    corner: str = ""
    blocks: tuple[Block, ...] = field(default=())
