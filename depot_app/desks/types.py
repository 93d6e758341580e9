"""The types' desk: the catalogue, as the depot changes it."""

from dataclasses import replace

from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Deed, Done
from depot_app.domain.lists import Listing, Window
from depot_app.domain.type_rules import is_found_anew, may_add, may_be, may_lose_sizes, may_remove, tidied
from depot_app.domain.types import InstrumentType, TypeCard, TypeRow
from depot_app.storage.depot import Stop
from depot_app.storage.registers import Registers
from depot_app.storage.settle import settle_type


class TypeDesk:
    """Adds, changes and removes types of instrument."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many types a list shows."""
        with self.house.reading(stop) as registers:
            return registers.type_lists.count(listing)

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[TypeRow, ...]:
        """One stretch of a list of types."""
        with self.house.reading(stop) as registers:
            return registers.type_lists.page(listing, window)

    def families(self, listing: Listing) -> dict[str, int]:
        """How many of the types found by the words are of each family."""
        with self.house.reading() as registers:
            return dict(registers.type_lists.families(listing))

    def card(self, code: str) -> TypeCard:
        """Everything the card of a type shows; raises `UnknownType`."""
        with self.house.reading() as registers:
            return registers.type_lists.card(code)

    # -- deeds

    def add(self, kind: InstrumentType) -> Done[InstrumentType]:
        """Adds a type at the end of the catalogue.

        Raises `MissingField`, or the refusal of what a type may not be: a code or a name of another, a contradiction.
        """
        made = tidied(kind)
        with self.house.deed(Deed.ADD_TYPE) as registers:
            known = registers.types.by_code
            if refusal := may_add(made, known):
                raise refusal
            last = max((one.rank for one in known.values()), default=-1)
            kept = registers.types.keep(_checked(registers, replace(made, rank=last + 1, version=0)))
            registers.about(type=kept.name_nl, code=kept.code)
            return registers.done(kept)

    def change(self, kind: InstrumentType) -> Done[InstrumentType]:
        """Keeps what was changed of a type; its instruments are found and sorted by it from then on.

        Raises as `add` does, `SizeInUse` for a size that instruments have, or `ChangedMeanwhile`.
        """
        with self.house.deed(Deed.CHANGE_TYPE) as registers:
            before = registers.types.of(kind.code)
            changed = _checked(registers, tidied(kind))
            if refusal := may_lose_sizes(before, changed.sizes, registers.type_lists.sizes_in_use(kind.code)):
                raise refusal
            kept = registers.types.keep(changed)
            if is_found_anew(before, kept):
                settle_type(registers, kept.code)
            registers.about(type=kept.name_nl, code=kept.code)
            return registers.done(kept)

    def remove(self, code: str) -> Done[InstrumentType]:
        """Takes a type that nothing is of out of the catalogue; raises `TypeInUse`."""
        with self.house.deed(Deed.DROP_TYPE) as registers:
            kind = registers.types.of(code)
            if refusal := may_remove(kind, registers.type_lists.of_type(code)):
                raise refusal
            registers.types.drop(kind)
            registers.about(type=kind.name_nl, code=kind.code)
            return registers.done(kind)


def _checked(registers: Registers, kind: InstrumentType) -> InstrumentType:
    """A type that has both names and says nothing that it may not."""
    for key in ("name_nl", "name_en"):
        if not getattr(kind, key):
            raise MissingField(key=key)
    if refusal := may_be(kind, registers.types.by_code.values()):
        raise refusal
    return kind
