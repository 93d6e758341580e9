"""Addenda: later changes of a loan, numbered in the order in which they came."""

from collections.abc import Sequence
from itertools import count

from depot_app.domain.loans import LoanLine
from depot_app.domain.supplies import SupplyLine

Addenda = dict[int, tuple[LoanLine, ...] | tuple[SupplyLine, ...]]
"""By its number what each addendum tells: the line that came by a swap, or the supplies that were added later."""


def addenda(lines: Sequence[LoanLine], supplies: Sequence[SupplyLine]) -> Addenda:
    """The addenda of a loan. Supplies know their number; swaps have the numbers between, in their order."""
    told: dict[int, list[SupplyLine]] = {}
    for line in supplies:
        if line.addendum is not None:
            told.setdefault(line.addendum, []).append(line)
    free = (number for number in count(1) if number not in told)
    swapped: Addenda = {next(free): (line,) for line in lines if line.swapped_from}
    return dict(sorted((swapped | {number: tuple(its) for number, its in told.items()}).items()))


def next_addendum(lines: Sequence[LoanLine], supplies: Sequence[SupplyLine]) -> int:
    """The number of the addendum that comes after all there are."""
    return 1 + max(addenda(lines, supplies), default=0)
