"""The strip of facts between two rules: small words above, strong values below."""

from collections.abc import Sequence

from depot_app.documents.blocks import Beside, Line, Lines, Stack, capped_block
from depot_app.documents.setting import wrapped
from depot_app.documents.type_sheet import A4, CAPTION, MM, VALUE, Frame
from depot_app.documents.typefaces import printable, width_of

Fact = tuple[str, str]
"""A small word and its value."""

_GUTTER = 6 * MM
_MOST_LINES = 3


def facts_strip(facts: Sequence[Fact], frame: Frame = A4) -> Stack:
    """The facts beside each other, as wide as they need where there is room, else all as wide."""
    measure = frame.measure
    widths = _widths(facts, measure)
    across, cells = 0.0, []
    for (caption, value), width in zip(facts, widths, strict=True):
        cells.append((across, _cell(caption, value, width - _GUTTER)))
        across += width
    return Stack((Line(measure, below=3 * MM), Beside(tuple(cells)), Line(measure, above=3.2 * MM)))


def _widths(facts: Sequence[Fact], measure: float) -> list[float]:
    """The width of each fact with its gutter."""
    natural = [max(_width(caption, value), 14 * MM) + _GUTTER for caption, value in facts]
    spare = (measure - sum(natural)) / len(facts)
    return [width + spare for width in natural] if spare >= 0 else [measure / len(facts)] * len(facts)


def _width(caption: str, value: str) -> float:
    """How wide a fact would be on one line."""
    return max(width_of(printable(caption, CAPTION.face), CAPTION), width_of(printable(value, VALUE.face), VALUE))


def _cell(caption: str, value: str, width: float) -> Lines:
    """One fact."""
    return Lines(
        tuple((line, CAPTION) for line in wrapped(caption, CAPTION, width))
        + capped_block(width, _MOST_LINES, (value, VALUE)).lines
    )
