"""The labels' desk: what stands on labels, what still needs one, and what was printed."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.papers import Press, lender_of
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done
from depot_app.domain.lists import Listing
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.domain.places import Place
from depot_app.domain.refusals import NotAnInstrument, NothingScanned, NothingToLabel
from depot_app.domain.supplies import Supply
from depot_app.storage.registers import Registers

Labelled = Instrument | Place | Supply
"""What can have a label of ours."""


class LabelDesk:
    """Says what stands on labels, and notes for which instruments they were printed."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    # -- questions

    def of(self, codes: Sequence[str], language: str) -> tuple[LabelContent, ...]:
        """The labels of instruments and places with these codes, each once; raises `UnknownThing`, `NothingScanned`."""
        with self.house.reading() as registers:
            things = _things(registers, codes)
            if not things:
                raise NothingScanned
            return _contents(registers, things, language)

    def found(self, listing: Listing, language: str) -> tuple[LabelContent, ...]:
        """The labels of every instrument that a list shows."""
        with self.house.reading() as registers:
            keys = registers.instrument_lists.found(listing)
            return _contents(registers, [registers.instruments.get(key) for key in keys], language)

    def queue(self, language: str) -> tuple[LabelContent, ...]:
        """The labels of all instruments that never had one printed, but for those written off."""
        with self.house.reading() as registers:
            keys = registers.instrument_lists.without_label()
            return _contents(registers, [registers.instruments.get(key) for key in keys], language)

    def pressed(
        self, labels: Sequence[LabelContent], *, stock: str, language: str, start: int = 1, copies: int = 1
    ) -> bytes:
        """The labels as a PDF on a stock, from a position of the first sheet; the queue stays as it was.

        Raises `NothingToLabel`, `UnknownStock`, `StartBeyondSheet`.
        """
        if not labels:
            raise NothingToLabel
        return self._press(LabelSheetContent(stock, tuple(labels), start, copies), language)

    # -- deeds

    def printed(self, labels: Sequence[LabelContent]) -> Done[tuple[LabelContent, ...]]:
        """Notes that these labels were printed: their instruments leave the queue."""
        with self.house.deed(Deed.PRINT_LABELS) as registers:
            things = (lookup.thing(registers, label.number.digits) for label in labels)
            instruments = [one for one in things if isinstance(one, Instrument)]
            pairs = [(one, replace(one, labelled_on=self.house.today)) for one in instruments]
            registers.instruments.keep_changes([(was, now) for was, now in pairs if was != now])
            registers.about(labels=len(labels))
            return registers.done(tuple(labels))


def _things(registers: Registers, codes: Sequence[str]) -> list[Labelled]:
    """The instruments and places with these codes, each once."""
    found: dict[UUID, Labelled] = {}
    for code in codes:
        one = lookup.thing(registers, code)
        if not isinstance(one, Instrument | Place | Supply):
            raise NotAnInstrument(code=code)
        found[one.id] = one
    return list(found.values())


def _contents(registers: Registers, things: Sequence[Labelled], language: str) -> tuple[LabelContent, ...]:
    """What stands on the labels of these things."""
    owner = lender_of(registers)
    return tuple(_content(registers, one, language, owner.brand or owner.name) for one in things)


def _content(registers: Registers, thing: Labelled, language: str, owner: str) -> LabelContent:
    """An instrument's type and size with its brand and model; a place's or supply's name with where that is."""
    if isinstance(thing, Place):
        around = " · ".join(place.name for place in registers.places.path(thing.within))
        return LabelContent(thing.number, thing.name, thing.description or around, owner)
    if isinstance(thing, Supply):
        return LabelContent(thing.number, thing.name, registers.places.name_of(thing.place), owner)
    kind = registers.types.of(thing.type_code)
    title = f"{kind.name(language)} {thing.size}".strip()
    return LabelContent(thing.number, title, f"{thing.brand} {thing.model}".strip(), owner)
