"""Label stocks by their measures, in hundredths of a millimetre: what can be printed at all, and the depot's own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from depot_app.domain.faults import MissingField
from depot_app.domain.lengths import Length
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_stocks import (
    CodeUnfit,
    HigherThanPage,
    LabelsOverlap,
    MarginBelowNothing,
    NoPositions,
    ShiftTooFarAcross,
    ShiftTooFarDown,
    SizeOutOfRange,
    StockFault,
    WiderThanPage,
)

A4 = 21000, 29700
"""The sheet, in hundredths of a millimetre."""
LEAST, MOST_ON_ROLL = 800, 30000
"""The sides of a label: bars or a Data Matrix need the least, and no roll feeds more at once."""
MOST_SHIFT_ON_ROLL = 150
"""The white that every label of a roll has around what is printed on it."""

_CROSS = 5000, 5000
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{1,39}")


class StockKind(StrEnum):
    """Whether labels come many to a page or one by one; the words of the data."""

    SHEET = "A4 sheet"
    ROLL = "roll"


@dataclass(frozen=True, slots=True)
class Shift:
    """How far everything is printed to the right and down of where it was meant, so that it lands where it was."""

    right: int = 0
    down: int = 0

    def __bool__(self) -> bool:
        """Whether anything moves at all."""
        return bool(self.right or self.down)


NO_SHIFT = Shift()


@dataclass(frozen=True, slots=True)
class StockMeasures:
    """What a stock is called and how its labels lie; `left` and `top` are the first label's distance from the edges."""

    name: str
    kind: StockKind
    width: int
    height: int
    columns: int = 1
    rows: int = 1
    left: int = 0
    top: int = 0
    pitch_x: int = 0
    pitch_y: int = 0

    @property
    def page(self) -> tuple[int, int]:
        """The sheet, or the label itself."""
        return A4 if self.kind is StockKind.SHEET else (self.width, self.height)

    @property
    def reach(self) -> tuple[int, int]:
        """Where the last label ends, from the left and from the top."""
        across = self.left + (self.columns - 1) * self.pitch_x + self.width
        return across, self.top + (self.rows - 1) * self.pitch_y + self.height


@dataclass(frozen=True, slots=True)
class OwnStock:
    """A label stock that the depot measured itself; `kind` is a word of `StockKind`."""

    id: UUID
    code: str
    name: str
    kind: str
    width: int
    height: int
    columns: int = 1
    rows: int = 1
    left: int = 0
    top: int = 0
    pitch_x: int = 0
    pitch_y: int = 0
    version: int = 0

    @property
    def measures(self) -> StockMeasures:
        """How its labels lie."""
        lies = (self.width, self.height, self.columns, self.rows, self.left, self.top, self.pitch_x, self.pitch_y)
        return StockMeasures(self.name, StockKind(self.kind), *lies)

    def with_measures(self, measures: StockMeasures) -> "OwnStock":
        """The same stock, measured anew."""
        names = ("name", "width", "height", "columns", "rows", "left", "top", "pitch_x", "pitch_y")
        fresh = {name: getattr(measures, name) for name in names}
        return replace(self, kind=measures.kind.value, **fresh)


def settled(measures: StockMeasures) -> StockMeasures:
    """The measures as they are kept: a roll has one label; a pitch that was left open spreads the labels evenly."""
    if measures.kind is StockKind.ROLL:
        return replace(measures, columns=1, rows=1, left=0, top=0, pitch_x=0, pitch_y=0)
    across, down = A4
    return replace(
        measures,
        pitch_x=_pitch(measures.pitch_x, measures.columns, across - 2 * measures.left, measures.width),
        pitch_y=_pitch(measures.pitch_y, measures.rows, down - 2 * measures.top, measures.height),
    )


def _pitch(given: int, count: int, room: int, size: int) -> int:
    """From one label to the next: as given, else so that both margins are alike; labels never lie on each other."""
    if count < 2:
        return 0
    return given or max(size, (room - size) // (count - 1))


def faults(measures: StockMeasures) -> tuple[StockFault, ...]:
    """Everything because of which labels would lie on each other, beside the page, or be too small to print."""
    return tuple(fault for look in _LOOKS for fault in look(measures))


def may_measure(measures: StockMeasures) -> StockFault | None:
    """Whether labels can be printed on a stock with these measures."""
    return next(iter(faults(measures)), None)


def may_call(code: str, name: str) -> StockFault | MissingField | None:
    """Whether a stock can have this code, which is typed at a command, and this name."""
    if not code:
        return MissingField(key="code")
    if not _CODE.fullmatch(code):
        return CodeUnfit(key="code", text=code)
    return None if name else MissingField(key="name")


def may_shift(measures: StockMeasures, shift: Shift) -> Refusal | None:
    """Whether every label stays on its page when all of them are moved; a roll allows the white around what it says."""
    if measures.kind is StockKind.ROLL:
        left = right = up = down = MOST_SHIFT_ON_ROLL
    else:
        (across, below), (width, height) = measures.reach, measures.page
        left, right, up, down = measures.left, width - across, measures.top, height - below
    if not -left <= shift.right <= right:
        return ShiftTooFarAcross(stock=measures.name, left=Length(left), right=Length(right))
    if not -up <= shift.down <= down:
        return ShiftTooFarDown(stock=measures.name, up=Length(up), down=Length(down))
    return None


def cross_of(measures: StockMeasures) -> tuple[int, int]:
    """Where the cross of the test sheet stands, from the left and from the top: what a person measures."""
    return _CROSS if measures.kind is StockKind.SHEET else (measures.width // 2, measures.height // 2)


def correction(measures: StockMeasures, across: int, down: int) -> Shift:
    """How everything must be moved, where the cross came out so far from the left and from the top of the paper."""
    meant_across, meant_down = cross_of(measures)
    return Shift(meant_across - across, meant_down - down)


def _sizes(one: StockMeasures) -> Iterator[StockFault]:
    """Labels of a size that can be printed and read."""
    width, height = A4 if one.kind is StockKind.SHEET else (MOST_ON_ROLL, MOST_ON_ROLL)
    for key, size, most in (("width", one.width, width), ("height", one.height, height)):
        if not LEAST <= size <= most:
            yield SizeOutOfRange(key=key, size=Length(size), least=Length(LEAST), most=Length(most))


def _positions(one: StockMeasures) -> Iterator[StockFault]:
    """At least one label, which begins on the page."""
    for key, count in (("columns", one.columns), ("rows", one.rows)):
        if count < 1:
            yield NoPositions(key=key)
    for key, margin in (("left", one.left), ("top", one.top)):
        if margin < 0:
            yield MarginBelowNothing(key=key)


def _overlaps(one: StockMeasures) -> Iterator[StockFault]:
    """Labels beside each other."""
    if one.columns > 1 and one.pitch_x < one.width:
        yield LabelsOverlap(key="pitch_x", pitch=Length(one.pitch_x), size=Length(one.width))
    if one.rows > 1 and one.pitch_y < one.height:
        yield LabelsOverlap(key="pitch_y", pitch=Length(one.pitch_y), size=Length(one.height))


def _beyond(one: StockMeasures) -> Iterator[StockFault]:
    """The last label still on the page."""
    (across, down), (width, height) = one.reach, one.page
    if across > width:
        yield WiderThanPage(key="columns", columns=one.columns, reach=Length(across), page=Length(width))
    if down > height:
        yield HigherThanPage(key="rows", rows=one.rows, reach=Length(down), page=Length(height))


_LOOKS: tuple[Callable[[StockMeasures], Iterator[StockFault]], ...] = (_sizes, _positions, _overlaps, _beyond)
