"""Columns as data, and the ready words of a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording.voice import Text, Voice


@dataclass(frozen=True, slots=True)
class Pill:
    """A state as shown: icon and word in a tone, never a colour alone."""

    icon: Icon
    words: str
    tone: Tone


class Align(Enum):
    """To which side a column's words stand."""

    LEFT = "left"
    RIGHT = "right"


class Face(Enum):
    """In which type a column is set."""

    WORDS = "words"
    NUMBERS = "numbers"
    STRONG = "strong"


Cell = str | Pill
Say = Callable[[Voice, Any], Cell]
"""Makes the words of a cell of a row; called once for each row when it arrives, in the background."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    `signs` is its width in digits of body type; `stretch` gives it what is left over. `sort` is the key by which
    the desk orders, none where it cannot. `yields` hides it in a narrow window, the highest first; `shown` is whether
    it is there before anyone chose. `keeps_last` cuts the words before the last ` · ` short, never those behind it.
    """

    key: str
    label: Text
    say: Say
    signs: int = 14
    sort: str | None = None
    align: Align = Align.LEFT
    face: Face = Face.WORDS
    stretch: bool = False
    yields: int = 0
    shown: bool = True
    keeps_last: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its words, ready to paint."""

    row: Any
    cells: tuple[Cell, ...]


def ready(columns: Sequence[Column], voice: Voice, rows: Sequence[Any]) -> tuple[Line, ...]:
    """The rows with every cell said; done in the background, so that painting formats nothing."""
    return tuple(Line(row, tuple(column.say(voice, row) for column in columns)) for row in rows)


def words_of(cell: Cell) -> str:
    """A cell as plain text: for copying, for the screen reader and for tests."""
    return cell if isinstance(cell, str) else cell.words
