"""The desk of two records of one instrument: side by side, and made one with both histories."""

from collections.abc import Collection

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.inventory import card_of
from depot_app.domain.faults import UnknownField
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Deed, Done
from depot_app.domain.merging import (
    FIELDS,
    Merged,
    MergeView,
    differing,
    gone_into,
    may_merge,
    merged_fields,
    proposed,
)
from depot_app.storage.merging import lead_over, moves_of
from depot_app.storage.registers import Registers
from depot_app.storage.settle import settle_values


class MergeDesk:
    """Makes one record of two that are about one instrument."""

    def __init__(self, house: House) -> None:
        self.house = house

    def compare(self, kept: str, other: str, taken: Collection[str] | None = None) -> MergeView:
        """Two records side by side, and what stands against merging them; `taken` are fields taken from the other.

        Raises `UnknownThing`, or `NotAnInstrument`.
        """
        with self.house.reading() as registers:
            one, two = self._cards(registers, kept, other)
            chosen = _chosen(one, two, taken)
            return MergeView(
                kept=one,
                other=two,
                differing=differing(one.instrument, two.instrument),
                taken=chosen,
                moves=moves_of(registers, two.instrument.id, one.instrument.id),
                no=may_merge(one, two, chosen, other),
            )

    def merge(self, kept: str, other: str, taken: Collection[str] | None = None) -> Done[Merged]:
        """Makes one record of two: the kept one has both histories, and the other's number leads to it ever after.

        `taken` are the fields that are taken from the other; what the kept one leaves empty is filled from it in any
        case. Papers keep what they said. Raises what stands against it, and `UnknownField` for a field that is none.
        """
        with self.house.deed(Deed.MERGE) as registers:
            one, two = self._cards(registers, kept, other)
            chosen = _chosen(one, two, taken)
            if refusal := may_merge(one, two, chosen, other):
                raise refusal
            stays, goes = one.instrument, two.instrument
            after = merged_fields(stays, goes, chosen)
            registers.instruments.keep(gone_into(goes, stays, self.house.today))
            lead_over(registers, goes, stays, self.house.today)
            registers.instruments.keep(after)
            registers.instruments.settle([goes.id, stays.id])
            settle_values(registers, [stays.id])
            result = registers.instruments.get(stays.id)
            registers.instruments.refresh([result])
            registers.about(number=result.number.digits, old=goes.number.digits)
            return registers.done(Merged(result, goes.number))

    def _cards(self, registers: Registers, *codes: str) -> tuple[Card, Card]:
        """The cards of two records."""
        one, two = (card_of(registers, lookup.instrument(registers, code), self.house.today) for code in codes)
        return one, two


def _chosen(one: Card, two: Card, taken: Collection[str] | None) -> frozenset[str]:
    """The fields that are taken from the other record."""
    if taken is None:
        return proposed(one.instrument, two.instrument)
    for key in taken:
        if key not in FIELDS:
            raise UnknownField(key=key, known=tuple(FIELDS))
    return frozenset(taken)
