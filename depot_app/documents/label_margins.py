"""Where a sheet has room beside its labels for the hint that it must be printed in true size."""

from dataclasses import dataclass

from depot_app.documents.label_stocks import Stock
from depot_app.documents.type_sheet import LABEL_HINT, LEAST_HINT, MM, Style
from depot_app.domain.label_stocks import StockKind
from depot_app.domain.lengths import Length

_WIDE_MM, _WIDE_AT_MM = 10.0, 6.5
"""A margin from here on has room to spare: the line stands amid it."""
_UNPRINTED_MM, _GAP_MM = 4.2, 0.5
"""What printers leave white along the edge, and what keeps off the labels."""
_UP, _DOWN = 0.73, 0.24
"""How far signs rise above and fall below their line, as a share of the size."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Where the hint stands: along which edge, how far its line is from it in points, and how it is set."""

    edge: str
    at: float
    style: Style


def hint_on(on: Stock) -> Hint | None:
    """Where a sheet has room beside its labels, as they are moved for the printer; a roll has none."""
    if on.kind is StockKind.ROLL:
        return None
    (across, down), (width, height) = on.measures.reach, on.measures.page
    lies, moved = on.measures, on.shift
    margins = {
        "top": lies.top + moved.down,
        "bottom": height - down - moved.down,
        "left": lies.left + moved.right,
        "right": width - across - moved.right,
    }
    found = (_within(edge, margin / Length.mm(1)) for edge, margin in margins.items())
    return next((hint for hint in found if hint), None)


def _within(edge: str, margin: float) -> Hint | None:
    """The hint in a margin of so many millimetres, as large as it may be."""
    if margin >= _WIDE_MM and edge == "top":
        return Hint(edge, _WIDE_AT_MM * MM, LABEL_HINT)
    room = (margin - _UNPRINTED_MM - _GAP_MM) * MM
    size = min(LABEL_HINT.size, room / (_UP + _DOWN))
    if size < LEAST_HINT:
        return None
    towards_edge = _UP if edge in {"top", "left"} else _DOWN
    return Hint(edge, _UNPRINTED_MM * MM + towards_edge * size, LABEL_HINT.sized(size))
