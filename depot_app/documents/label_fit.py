"""What fits on which stock, before anything is printed: codes wide enough to be read, words with some room."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from depot_app.documents import code128, data_matrix
from depot_app.documents.label_layout import DOT_MM, LEAST_DOTS, Field, LabelLayout, layout_of
from depot_app.documents.label_stocks import Stock
from depot_app.documents.type_sheet import LEAST_SMALL, MM
from depot_app.domain.label_stocks import A4
from depot_app.domain.lengths import Length
from depot_app.domain.numbers import Kind
from depot_app.domain.papers import LabelContent
from depot_app.domain.refusals_stocks import LabelTooLow, LabelTooNarrow, StockUnfit

LEAST_BARS_MM = 6.0
"""Lower bars than this a hand scanner misses too often."""
_SIGN_EM = 0.62
_SLACK = 1e-6
_STEP = Length.mm(0.5)
_NAMED = 3

Shape = tuple[int, bool]
"""What a layout depends on: how many digits a number has, and whether it is a place's."""


def shapes(labels: Iterable[LabelContent]) -> frozenset[Shape]:
    """The shapes that labels have; thousands have two or three."""
    return frozenset((len(label.number.digits), label.number.kind is Kind.PLACE) for label in labels)


def may_print_on(on: Stock, wanted: Iterable[Shape], known: Sequence[Stock] = ()) -> StockUnfit | None:
    """Whether every label fits on a stock; if not, the refusal names some of the known stocks that would do."""
    every = sorted(wanted)
    refusal = next((found for shape in every if (found := _unfit(on, shape))), None)
    if refusal is not None:
        would_do = (one for one in known if not any(_unfit(one, shape) for shape in every))
        refusal.better = tuple(one.code for one, _ in zip(would_do, range(_NAMED), strict=False))
    return refusal


@lru_cache(maxsize=512)
def _unfit(on: Stock, shape: Shape) -> StockUnfit | None:
    """What is too small on a stock for labels of a shape, and how large it would have to be."""
    if _fits(on, shape):
        return None
    lies = on.measures
    across, down = A4
    alone = replace(lies, columns=1, rows=1, left=0, top=0)
    for width in range(lies.width, across, _STEP):
        if _fits(Stock(on.code, replace(alone, width=width)), shape):
            return LabelTooNarrow(on.name, shape[0], (), needs=Length(width), has=Length(lies.width))
    for height in range(lies.height, down, _STEP):
        if _fits(Stock(on.code, replace(alone, height=height)), shape):
            return LabelTooLow(on.name, shape[0], (), needs=Length(height), has=Length(lies.height))
    return StockUnfit(on.name, shape[0], ())


def _fits(on: Stock, shape: Shape) -> bool:
    """Whether a label of a shape can be read on a stock."""
    digits, place = shape
    layout = layout_of(on, digits=digits, place=place)
    return _is_readable(layout, on) and _has_room(layout, on, digits)


def _is_readable(layout: LabelLayout, on: Stock) -> bool:
    """Whether the code has modules that any reader reads, and white around it."""
    if layout.module < LEAST_DOTS * DOT_MM * MM - _SLACK:
        return False
    code = layout.code
    if not layout.matrix and code.height < LEAST_BARS_MM * MM:
        return False
    quiet = layout.module * (data_matrix.QUIET if layout.matrix else code128.QUIET)
    beside = (field.x for field in _fields(layout) if field.x > code.x and _at_one_height(field, code))
    right = min([*beside, on.size[0]])
    return code.x - quiet >= -_SLACK and code.x + code.width + quiet <= right + _SLACK


def _has_room(layout: LabelLayout, on: Stock, digits: int) -> bool:
    """Whether each text has a field on the label, and the number one in which it can be read."""
    width, height = on.size
    every = tuple(_fields(layout))
    lies = all(field.x >= -_SLACK and field.x + field.width <= width + _SLACK for field in every)
    stands = all(field.y >= -_SLACK and field.y + field.height <= height + _SLACK for field in every)
    room = all(field.width > 0 and field.height > 0 for field in every)
    return lies and stands and room and layout.digits.width >= (digits + 1) * _SIGN_EM * LEAST_SMALL


def _fields(layout: LabelLayout) -> Iterator[Field]:
    """Every field of a layout."""
    of = layout
    yield from (of.code, of.title, of.digits, of.owner)
    yield from filter(None, (of.detail, of.square, of.found))


def _at_one_height(one: Field, other: Field) -> bool:
    """Whether two fields stand beside each other."""
    return one.y < other.y + other.height - _SLACK and other.y < one.y + one.height - _SLACK
