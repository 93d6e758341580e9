"""Where everything stands on a label of a stock: fields that never overlap, in points from its lower left corner."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from depot_app.documents import code128, data_matrix, qr
from depot_app.documents.label_stocks import Stock
from depot_app.documents.type_sheet import MM
from depot_app.domain.label_stocks import StockKind

DOT_MM = 25.4 / 300
"""A dot of a label printer; modules are whole dots, so that no bar is blurred."""
LEAST_DOTS, MOST_DOTS = 3, 6
"""A module is at least 0.254 mm, which every reader reads, and no wider than a hand scanner sees at once."""
BESIDE_DOTS, MOST_SQUARE_DOTS = 4, 8
"""A square code stands beside bars only where the modules of both can be 0.34 mm: cameras need that."""

_MATRIX_BELOW_MM = 14
_COMPACT_BELOW_MM = 20
TAG_FROM_MM = 80, 50
_WIDE_FROM_MM, _WIDE_RATIO = 85, 2.3
_DRIFT_MM = 0.6
_DIGIT_EM = 0.62


@dataclass(frozen=True, slots=True)
class Field:
    """A rectangle of a label, in points."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class LabelLayout:
    """The fields of a label; `module` is the width of one module in points, `centred` how the texts are aligned.

    `square` is a QR code beside the bars, with modules of `square_module`; none on labels that are too small for both.
    """

    code: Field
    title: Field
    detail: Field | None
    digits: Field
    owner: Field
    module: float
    matrix: bool = False
    centred: bool = True
    found: Field | None = None
    """Whom a finder calls; on tags only."""
    square: Field | None = None
    square_module: float = 0.0

    def title_alone(self) -> Field:
        """The title's field where there is no detail: it takes the detail's room as well."""
        if self.detail is None:
            return self.title
        height = self.title.y + self.title.height - self.detail.y
        return Field(self.title.x, self.detail.y, self.title.width, height)


@lru_cache(maxsize=256)
def layout_of(stock: Stock, *, digits: int, place: bool, tag: bool = False) -> LabelLayout:
    """The layout for a stock and numbers of so many digits; a place's short name gets more room than its bars.

    A tag also says whom a finder calls, on stocks that have `room_for_tag`.
    """
    if stock.height_mm < _MATRIX_BELOW_MM:
        return _with_matrix(stock)
    if stock.height_mm < _COMPACT_BELOW_MM:
        return _compact(stock, digits)
    if stock.width_mm >= _WIDE_FROM_MM and stock.width_mm / stock.height_mm >= _WIDE_RATIO:
        return _wide(stock, digits, place=place)
    return _stacked(stock, digits, place=place, tag=tag and room_for_tag(stock))


def room_for_tag(stock: Stock) -> bool:
    """Whether a stock's labels are large enough to tell a finder whom to call."""
    return stock.width_mm >= TAG_FROM_MM[0] and stock.height_mm >= TAG_FROM_MM[1]


def _field(x: float, y: float, width: float, height: float) -> Field:
    """A field from millimetres."""
    return Field(x * MM, y * MM, width * MM, height * MM)


def _between(least: float, value: float, most: float) -> float:
    """A value held between two bounds."""
    return max(least, min(value, most))


def _margins(stock: Stock) -> tuple[float, float]:
    """White at the sides and at top and bottom; rolls need more where the printer pulls."""
    if stock.kind is StockKind.ROLL:
        return 3.0, 1.6
    return (1.0, 1.0) if stock.height_mm < _COMPACT_BELOW_MM else (2.0, _between(1.2, stock.height_mm * 0.06, 3))


def _module_mm(room: float, modules: int) -> float:
    """The widest module of whole dots with which bars and quiet zones fit a room, all in millimetres."""
    dots = int((room - _DRIFT_MM) / (modules * DOT_MM) + 1e-9)
    return max(LEAST_DOTS, min(dots, MOST_DOTS)) * DOT_MM


def _bars(left: float, bottom: float, room: tuple[float, float], digits: int) -> tuple[Field, float]:
    """The bars amid a room of a width and height, with their quiet zones beside them, and their module."""
    width, height = room
    count = code128.modules("0" * digits)
    module = _module_mm(width, count + 2 * code128.QUIET)
    drawn = count * module
    return _field(left + (width - drawn) / 2, bottom, drawn, height), module * MM


def _side(dots: int) -> float:
    """The side of a QR code with modules of so many dots, with its quiet zone."""
    return (qr.SIDE + 2 * qr.QUIET) * dots * DOT_MM


def _codes(left: float, bottom: float, room: tuple[float, float], digits: int) -> dict[str, Any]:
    """Bars, and a QR code at their right where the room has place for both, each with its quiet zone.

    The QR code is as large as the height of the room and the least module of the bars allow.
    """
    width, height = room
    least = (code128.modules("0" * digits) + 2 * code128.QUIET) * BESIDE_DOTS * DOT_MM + _DRIFT_MM
    for dots in range(MOST_SQUARE_DOTS, BESIDE_DOTS - 1, -1):
        side = _side(dots)
        if side <= height and least <= width - side:
            bars, module = _bars(left, bottom, (width - side, height), digits)
            quiet, drawn = qr.QUIET * dots * DOT_MM, qr.SIDE * dots * DOT_MM
            square = _field(left + width - side + quiet, bottom + (height - drawn) / 2, drawn, drawn)
            return {"code": bars, "module": module, "square": square, "square_module": dots * DOT_MM * MM}
    bars, module = _bars(left, bottom, room, digits)
    return {"code": bars, "module": module}


def _with_matrix(stock: Stock) -> LabelLayout:
    """A low label: a Data Matrix on the left, three lines beside it."""
    side = stock.height_mm - 1.6
    module = int(side / ((data_matrix.SIDE + 2 * data_matrix.QUIET) * DOT_MM)) * DOT_MM
    drawn = module * data_matrix.SIDE
    low = (stock.height_mm - drawn) / 2
    left = 0.8 + drawn + 2 * data_matrix.QUIET * module
    width, inner = stock.width_mm - left - 0.8, stock.height_mm - 1.8
    return LabelLayout(
        code=_field(0.8 + data_matrix.QUIET * module, low, drawn, drawn),
        digits=_field(left, 0.9 + inner * 0.62, width, inner * 0.38),
        title=_field(left, 0.9 + inner * 0.28, width, inner * 0.32),
        detail=None,
        owner=_field(left, 0.9, width, inner * 0.24),
        module=module * MM,
        matrix=True,
        centred=False,
    )


def _compact(stock: Stock, digits: int) -> LabelLayout:
    """A small label: title and number on one line above the bars, the owner below."""
    side, edge = _margins(stock)
    width = stock.width_mm - 2 * side
    top, foot = stock.height_mm * 0.185, 1.9
    reading = (digits + 1) * _DIGIT_EM * top * 0.86
    line = stock.height_mm - edge - top
    bars, module = _bars(0.5, edge + foot + 0.5, (stock.width_mm - 1, line - edge - foot - 1.0), digits)
    return LabelLayout(
        code=bars,
        title=_field(side, line, width - reading - 1, top),
        digits=_field(side + width - reading, line, reading, top),
        detail=None,
        owner=_field(side, edge, width, foot),
        module=module,
        centred=False,
    )


def _stacked(stock: Stock, digits: int, *, place: bool, tag: bool) -> LabelLayout:
    """A label as wide as its bars: title, detail, bars, number, whom to call and owner below each other."""
    side, edge = _margins(stock)
    width, height = stock.width_mm - 2 * side, stock.height_mm
    owner, reading = _between(1.9, height * 0.075, 3.4), _between(2.9, height * 0.12, 5.4)
    detail = _between(2.4, height * 0.095, 4.6) if height >= 24 else 0.0
    gap = _between(0.35, height * 0.018, 1.0)
    found = _between(4.6, height * 0.1, 6.5) if tag else 0.0
    free = height - 2 * edge - owner - found - reading - detail - 3 * gap
    bars_high = _between(8.0, free * (0.42 if place else 0.66), 12.0 if place else 26.0)
    if bars_high < _side(BESIDE_DOTS) <= free * (0.5 if place else 0.74):
        bars_high = _side(BESIDE_DOTS)
    at_owner, at_found = edge, edge + owner
    at_digits = at_found + found + gap / 2
    bottom = at_digits + reading + gap
    at_detail = bottom + bars_high + gap * 1.5
    at_title = at_detail + detail
    return LabelLayout(
        title=_field(side, at_title, width, height - edge - at_title),
        detail=_field(side, at_detail, width, detail) if detail else None,
        digits=_field(side, at_digits, width, reading),
        owner=_field(side, at_owner, width, owner),
        found=_field(side, at_found, width, found) if tag else None,
        **_codes(0.5, bottom, (stock.width_mm - 1, bars_high), digits),
    )


def _wide(stock: Stock, digits: int, *, place: bool) -> LabelLayout:
    """A long low label: bars and number on the left, words on the right."""
    side, edge = _margins(stock)
    height, inner = stock.height_mm, stock.height_mm - 2 * edge
    share = 0.44 if place else 0.52
    left_room = stock.width_mm * share
    reading = _between(3.4, height * 0.14, 5.4)
    codes = _codes(0.5, edge + reading + 0.8, (left_room, inner - reading - 0.8), digits)
    x = left_room + (1.5 if "square" in codes else 0.5)
    width = stock.width_mm - x - side
    owner, detail = _between(2.4, height * 0.1, 3.6), _between(3.0, height * 0.14, 5.0)
    at_detail = edge + owner + height * 0.04
    at_title = at_detail + detail + height * 0.02
    return LabelLayout(
        title=_field(x, at_title, width, height - edge - at_title),
        detail=_field(x, at_detail, width, detail),
        digits=_field(0.5, edge, left_room, reading),
        owner=_field(x, edge, width, owner),
        centred=False,
        **codes,
    )
