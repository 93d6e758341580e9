"""Tables drawn straight on the page: columns as data, cells of broken lines, rows as high as their highest cell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from depot_app.documents.blocks import baseline
from depot_app.documents.pen import Pen
from depot_app.documents.setting import capped, wrapped
from depot_app.documents.type_sheet import CELL, COLUMN, FIRM, HAIR, INK, SOFT, THIN, Rgb, Style
from depot_app.documents.typefaces import printable, width_of

GUTTER = 7.0
"""White between two columns."""
PADDING = 3.5
"""White above and below the lines of a row."""
MOST_LINES = 12
"""Lines of one text in a cell; a longer text is shortened, so that no row is higher than a page."""

_TICK = 6.4

Texts = tuple[tuple[str, Style], ...]
"""What stands in a cell: texts below each other, each in its style."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, its width with the gutter, and whether its texts end at its right edge."""

    title: str
    width: float
    right: bool = False


@dataclass(frozen=True)
class Row:
    """One row: cells already broken into lines; `tick` is a box to tick in the first column."""

    columns: tuple[Column, ...]
    cells: tuple[tuple[tuple[str, Style], ...], ...]
    ink: Rgb = HAIR
    weight: float = THIN
    tick: bool = False

    @cached_property
    def height(self) -> float:
        """The highest cell and the white."""
        return max(sum(style.leading for _, style in lines) for lines in self.cells) + 2 * PADDING

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """The cells, and a rule below them."""
        x = left
        for column, lines in zip(self.columns, self.cells, strict=True):
            _draw_cell(pen, column, lines, x, top - PADDING)
            x += column.width
        if self.tick:
            pen.box(left, top - PADDING - CELL.leading / 2 - _TICK / 2, _TICK, _TICK, SOFT)
        pen.rule(left, x, top - self.height, self.ink, self.weight)


def _draw_cell(pen: Pen, column: Column, lines: Texts, x: float, top: float) -> None:
    """One cell's lines."""
    for line, style in lines:
        stand = baseline(top, style)
        if column.right:
            pen.text_to(x + column.width, stand, line, style)
        else:
            pen.text(x, stand, line, style)
        top -= style.leading


def row(columns: Sequence[Column], cells: Iterable[Texts], *, tick: bool = False) -> Row:
    """A row of texts, broken to the widths of their columns."""
    broken = tuple(
        tuple(
            (line, style)
            for text, style in texts
            for line in capped(text, style, column.width - (0 if column is columns[-1] else GUTTER), MOST_LINES)
        )
        for column, texts in zip(columns, cells, strict=True)
    )
    return Row(tuple(columns), tuple(lines or (("", CELL),) for lines in broken), tick=tick)


def heading(columns: Sequence[Column]) -> Row:
    """The row of the columns' titles, with a firm rule."""
    cells = (wrapped(column.title, COLUMN, column.width) for column in columns)
    lines = tuple(tuple((line, COLUMN) for line in cell) or (("", COLUMN),) for cell in cells)
    return Row(tuple(columns), lines, ink=INK, weight=FIRM)


def stretched(columns: Sequence[Column], measure: float, which: int) -> tuple[Column, ...]:
    """The columns with one of them as wide as the measure leaves."""
    rest = measure - sum(column.width for at, column in enumerate(columns) if at != which)
    return tuple(replace(column, width=rest) if at == which else column for at, column in enumerate(columns))


def fitting(widest: Column, texts: Iterable[str]) -> Column:
    """The column made as narrow as its heading and its texts allow, and never wider than it was."""
    heads = width_of(printable(widest.title, COLUMN.face), COLUMN)
    needed = max((width_of(printable(text, CELL.face), CELL) for text in texts), default=0.0)
    return replace(widest, width=min(widest.width, max(heads, needed) + 2 * GUTTER))
