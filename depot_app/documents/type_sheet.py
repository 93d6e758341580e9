"""The type sheet of all papers: every face, size, ink and measure, and nowhere else a point size or a colour.

Lengths are in points (1/72 inch) unless a name says millimetres.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

POINTS = 72
"""Points in an inch."""
MM = POINTS / 25.4
"""Points in a millimetre."""

Rgb = tuple[float, float, float]


class Face(StrEnum):
    """The faces that are embedded; the values are their names in the PDF and of their files."""

    WORDS = "DejaVuSans"
    STRONG = "DejaVuSans-Bold"
    DIGITS = "DejaVuSansMono"


INK: Rgb = (0.106, 0.137, 0.188)
SOFT: Rgb = (0.357, 0.400, 0.459)
ACCENT: Rgb = (0.043, 0.373, 0.647)
HAIR: Rgb = (0.80, 0.83, 0.87)
TINT: Rgb = (0.945, 0.961, 0.980)
BLACK: Rgb = (0.0, 0.0, 0.0)
WHITE: Rgb = (1.0, 1.0, 1.0)
WRONG: Rgb = (0.702, 0.149, 0.118)


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of text is set; `leading` is the distance from baseline to baseline."""

    face: Face
    size: float
    leading: float
    ink: Rgb = INK

    def sized(self, size: float) -> Self:
        """The same style at another size, its leading in proportion."""
        return replace(self, size=size, leading=self.leading * size / self.size)


BRAND = Style(Face.STRONG, 12.5, 15, ACCENT)
TITLE = Style(Face.STRONG, 22, 26)
TITLE_SMALL = Style(Face.STRONG, 16, 20)
LEAD = Style(Face.WORDS, 10.5, 14, SOFT)
HEADING = Style(Face.STRONG, 8.6, 12.5, ACCENT)
BODY = Style(Face.WORDS, 8.6, 12.5)
BODY_STRONG = Style(Face.STRONG, 8.6, 12.5)
BODY_SOFT = Style(Face.WORDS, 8.6, 12.5, SOFT)
CLAUSE = Style(Face.WORDS, 8.4, 11.9)
CLAUSE_TITLE = Style(Face.STRONG, 8.4, 11.9)
CLAUSE_NUMBER = Style(Face.STRONG, 8.4, 11.9, ACCENT)
CAPTION = Style(Face.WORDS, 7, 9.5, SOFT)
VALUE = Style(Face.STRONG, 9, 12)
COLUMN = Style(Face.STRONG, 7.3, 10)
CELL = Style(Face.WORDS, 7.7, 10.4)
CELL_SOFT = Style(Face.WORDS, 7.2, 10.4, SOFT)
CELL_STRONG = Style(Face.STRONG, 7.7, 10.4)
CELL_WRONG = Style(Face.STRONG, 7.7, 10.4, WRONG)
CELL_DIGITS = Style(Face.DIGITS, 7.9, 10.4)
FOOT = Style(Face.WORDS, 6.8, 9, SOFT)
BAR_DIGITS = Style(Face.DIGITS, 8.2, 10)
SLIP_TITLE = Style(Face.STRONG, 15, 18)
SLIP_NUMBER = Style(Face.DIGITS, 13, 16)
SLIP_COMPLAINT = Style(Face.STRONG, 10, 13.5)

LABEL_TITLE = Style(Face.STRONG, 26, 28, BLACK)
LABEL_PLACE = Style(Face.STRONG, 44, 46, BLACK)
LABEL_DIGITS = Style(Face.DIGITS, 14, 16, BLACK)
LABEL_DETAIL = Style(Face.WORDS, 11, 13, BLACK)
LABEL_FOUND = Style(Face.STRONG, 12, 14, BLACK)
LABEL_OWNER = Style(Face.WORDS, 8, 9.6, BLACK)
LABEL_HINT = Style(Face.WORDS, 6, 8, SOFT)
LEAST_HINT = 4.0
RULER_DIGITS = Style(Face.DIGITS, 5, 6, SOFT)
LEAST_TITLE = 5.0
LEAST_SMALL = 3.8
"""Sizes below which a label's text is not shrunk any further, but wrapped and then shortened."""

THIN = 0.5
FIRM = 0.9
"""Widths of rules."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A page and the field in which its text stands; `foot` is the height of the rule above the footer."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    foot: float

    @property
    def measure(self) -> float:
        """How wide the text is."""
        return self.right - self.left

    @property
    def depth(self) -> float:
        """How high the field is."""
        return self.top - self.bottom


A4_WIDTH, A4_HEIGHT = 210 * MM, 297 * MM
A4 = Frame(
    width=A4_WIDTH,
    height=A4_HEIGHT,
    left=22 * MM,
    right=188 * MM,
    top=A4_HEIGHT - 20 * MM,
    bottom=23.5 * MM,
    foot=16 * MM,
)
A4_WIDE = Frame(
    width=A4_HEIGHT,
    height=A4_WIDTH,
    left=15 * MM,
    right=A4_HEIGHT - 15 * MM,
    top=A4_WIDTH - 15 * MM,
    bottom=20 * MM,
    foot=13 * MM,
)
"""The same sheet on its side, for lists of many columns."""
A6 = Frame(
    width=105 * MM,
    height=148 * MM,
    left=8 * MM,
    right=97 * MM,
    top=140 * MM,
    bottom=12 * MM,
    foot=9 * MM,
)
