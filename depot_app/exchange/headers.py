"""Where a list begins: its header row under whatever titles, and which rows below it are no rows."""

import re
from collections.abc import Sequence

from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.exchange.cells import EMPTY, Cells, filled
from depot_app.exchange.columns import recognised

PROBE_ROWS = 40
_FULL_ENOUGH = 0.5
_TOTAL = re.compile(r"(?:sub|eind)?tota(?:a|)l(?:en|s)?\b.{0,20}", re.IGNORECASE)
_FORMULA = re.compile(r"=\s*[A-Z]+\(", re.IGNORECASE)
_AMOUNT = re.compile(r"[€$\s]*-?[\d.,]+[\s-]*")
_TOTALS_BEGIN = frozenset("tTsSeE")
_FOOT = re.compile(
    r"(?:afgedrukt|geprint|gegenereerd|aangemaakt|uitgedraaid|printed|generated|exported|created|report)\s"
    r"(?:op|om|door|on|at|by|:).*|(?:pagina|page|blad|bladzijde|sheet)\s*\d+(?:\s*(?:van|of|/)\s*\d+)?"
    r"|einde (?:van de )?(?:lijst|rapport)|end of (?:list|report)",
    re.IGNORECASE,
)


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
    return cells.count(EMPTY) == len(cells)


def aside(cells: Cells, header: Cells) -> FindingKind | None:
    """What a row is that stands under a header and is no row of the list: totals, the header again, a foot."""
    if is_total(cells):
        return FindingKind.TOTALS_ROW
    if cells.count(EMPTY) == len(cells) - 1:
        only = next(value for value in cells if value != EMPTY)
        return FindingKind.FOOTER if isinstance(only, str) and _FOOT.fullmatch(only) else None
    return FindingKind.HEADER_AGAIN if is_header_again(cells, header) else None


def is_header_again(cells: Cells, header: Cells) -> bool:
    """Whether a row says what the header says, more than one word of it, and nothing else."""
    if cells[0] != header[0] and str(cells[0]).casefold() != str(header[0]).casefold():
        return False
    said = [(value, name) for value, name in zip(cells, header, strict=False) if value != EMPTY]
    return len(said) > 1 and all(str(value).casefold() == str(name).casefold() for value, name in said)


def is_total(cells: Cells) -> bool:
    """Whether a row adds up the list: the word for it, and beside it only numbers and formulas."""
    words = [
        value for value in cells if isinstance(value, str) and value[:1] in _TOTALS_BEGIN and _TOTAL.fullmatch(value)
    ]
    if not words:
        return False
    rest = [value for value in cells if value != EMPTY and value not in words]
    return all(not isinstance(value, str) or _adds_up(value) for value in rest)


def _adds_up(text: str) -> bool:
    """Whether a cell is a formula or a number."""
    return bool(_FORMULA.match(text) or _AMOUNT.fullmatch(text))
