"""The blocks of which pages are built: each knows its height and draws itself below a given top."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from depot_app.documents import code128
from depot_app.documents.pen import Pen
from depot_app.documents.setting import balanced, capped, wrapped
from depot_app.documents.type_sheet import (
    ACCENT,
    BODY,
    CAPTION,
    HAIR,
    INK,
    MM,
    TINT,
    Rgb,
    Style,
)
from depot_app.documents.typefaces import width_of

_STAND = 0.76
"""How far a line stands below the top of its leading, as a share of it: lines of one leading stand on one line."""


class Block(Protocol):
    """Something on a page."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draws it with its upper left corner there."""


def baseline(top: float, style: Style) -> float:
    """Where a line of a style stands when its leading begins at a top."""
    return top - style.leading * _STAND


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines below each other, each in its own style, already broken."""

    lines: tuple[tuple[str, Style], ...]

    @property
    def height(self) -> float:
        """All leadings together."""
        return sum(style.leading for _, style in self.lines)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """From the top down."""
        for line, style in self.lines:
            pen.text(left, baseline(top, style), line, style)
            top -= style.leading


def text_block(measure: float, *texts: tuple[str, Style]) -> Lines:
    """Texts below each other, broken to a measure; empty ones take no room."""
    return Lines(tuple((line, style) for text, style in texts for line in wrapped(text, style, measure)))


def capped_block(measure: float, most: int, *texts: tuple[str, Style]) -> Lines:
    """The same, each text in so many lines at most."""
    return Lines(tuple((line, style) for text, style in texts for line in capped(text, style, measure, most)))


@dataclass(frozen=True, slots=True)
class Blank:
    """A line to write on, with a small word before it of what belongs there."""

    caption: str
    measure: float
    height: float = 6.2 * MM

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """The caption and the line stand on the foot of the block."""
        foot = top - self.height + 1.2 * MM
        pen.text(left, foot + 1.5, self.caption, CAPTION)
        pen.rule(left + width_of(self.caption, CAPTION) + 4, left + self.measure, foot, INK)


@dataclass(frozen=True, slots=True)
class White:
    """Nothing, so high."""

    height: float

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Nothing is drawn."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks below each other."""

    blocks: tuple[Block, ...]
    gap: float = 0

    @property
    def height(self) -> float:
        """All of them and the gaps between."""
        return sum(block.height for block in self.blocks) + self.gap * max(0, len(self.blocks) - 1)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """From the top down."""
        for block in self.blocks:
            block.draw(pen, left, top)
            top -= block.height + self.gap


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks beside each other, each so far from the left."""

    blocks: tuple[tuple[float, Block], ...]

    @property
    def height(self) -> float:
        """The highest of them."""
        return max((block.height for _, block in self.blocks), default=0)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """All from the same top."""
        for across, block in self.blocks:
            block.draw(pen, left + across, top)


@dataclass(frozen=True, slots=True)
class Line:
    """A thin rule over the measure, with white above and below."""

    measure: float
    above: float = 0
    below: float = 0
    ink: Rgb = HAIR

    @property
    def height(self) -> float:
        """The white."""
        return self.above + self.below

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """The rule between the white."""
        pen.rule(left, left + self.measure, top - self.above, self.ink)


@dataclass(frozen=True, slots=True)
class Bars:
    """A number as Code 128 with its digits below, its right edge at `measure`."""

    digits: str
    printed: str
    measure: float
    style: Style
    module: float = 0.254 * MM
    bars_height: float = 9 * MM

    @property
    def height(self) -> float:
        """Bars and digits."""
        return self.bars_height + self.style.leading + 1

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Bars above, digits amid them below."""
        width = code128.modules(self.digits) * self.module
        x = left + self.measure - width
        pen.modules(
            x, top - self.bars_height, code128.bars(self.digits), across=self.module, up=self.bars_height, ink=INK
        )
        pen.text_to(left + self.measure, baseline(top - self.bars_height - 1, self.style), self.printed, self.style)


@dataclass(frozen=True, slots=True)
class Aside:
    """A note on a tint, with an accent at its left edge."""

    inside: Block
    measure: float
    padding: float = 3 * MM

    @property
    def height(self) -> float:
        """The note and the tint above and below it."""
        return self.inside.height + 2 * self.padding

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """The tint, the accent, the note."""
        pen.field(left, top - self.height, self.measure, self.height, TINT)
        pen.field(left, top - self.height, 2, self.height, ACCENT)
        self.inside.draw(pen, left + self.padding, top - self.padding)


def paragraph(measure: float, text: str, style: Style = BODY) -> Lines:
    """One text, broken to a measure without a lone last word."""
    return Lines(tuple((line, style) for line in balanced(text, style, measure)))


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """The parts that are not empty, with a sign between."""
    return between.join(part for part in parts if part)
