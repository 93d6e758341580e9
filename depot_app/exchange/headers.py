"""Where a list begins: its header row under whatever titles, and which rows below it are no rows."""

import re
from collections.abc import Sequence

from depot_app.domain.import_keys import ListKind
from depot_app.exchange.cells import EMPTY, Cells, filled
from depot_app.exchange.columns import recognised

PROBE_ROWS = 40
_FULL_ENOUGH = 0.5
_TOTAL = re.compile(r"(?:sub|eind)?tota(?:a|)l(?:en|s)?\b.{0,20}", re.IGNORECASE)
_FORMULA = re.compile(r"=\s*[A-Z]+\(", re.IGNORECASE)
_AMOUNT = re.compile(r"[€$\s]*-?[\d.,]+[\s-]*")


def header_row(rows: Sequence[tuple[int, Cells]], kind: ListKind) -> int | None:
    """The index of the header among the first rows: all words, about as wide as the list, and best known to us.

    Nothing where no row can be one.
    """
    width = max((filled(cells) for _, cells in rows), default=0)
    best: tuple[int, int] | None = None
    for index, (_, cells) in enumerate(rows):
        if not _may_be_header(cells, width):
            continue
        known = recognised(kind, (str(value) for value in cells if value != EMPTY))
        if best is None or known > best[0]:
            best = known, index
    return None if best is None else best[1]


def _may_be_header(cells: Cells, width: int) -> bool:
    """Whether a row has only words, and enough of them."""
    present = [value for value in cells if value != EMPTY]
    wide_enough = len(present) >= max(1, width * _FULL_ENOUGH)
    return wide_enough and all(isinstance(value, str) and not _AMOUNT.fullmatch(value) for value in present)


def is_blank(cells: Cells) -> bool:
    """Whether a row holds nothing."""
    return not any(value != EMPTY for value in cells)


def is_total(cells: Cells) -> bool:
    """Whether a row adds up the list: the word for it, and beside it only numbers and formulas."""
    present = [value for value in cells if value != EMPTY]
    words = [value for value in present if isinstance(value, str) and _TOTAL.fullmatch(value)]
    rest = [value for value in present if value not in words]
    return bool(words) and all(not isinstance(value, str) or _adds_up(value) for value in rest)


def _adds_up(text: str) -> bool:
    """Whether a cell is a formula or a number."""
    return bool(_FORMULA.match(text) or _AMOUNT.fullmatch(text))
