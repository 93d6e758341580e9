"""The places' desk: the tree of halls, racks and shelves, of vehicles and workshops, and what belongs where."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Instrument, Life, may_move
from depot_app.domain.journal import Deed, Done
from depot_app.domain.lists import Listing, Window
from depot_app.domain.place_patterns import names_of
from depot_app.domain.places import Place, PlaceCard, PlaceContents, PlaceKind, PlaceRow, may_stand_in, natural
from depot_app.domain.refusals import ChangedMeanwhile, CodeTaken
from depot_app.domain.refusals_places import NoNewPlaces, NothingAtPlace, SamePlace
from depot_app.domain.search import words
from depot_app.storage.depot import Stop
from depot_app.storage.registers import Registers


class PlaceDesk:
    """Makes, changes and moves places, and says what belongs in them."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many places a list shows."""
        with self.house.reading(stop) as registers:
            return len(_listed(registers, listing))

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[PlaceRow, ...]:
        """One stretch of a list of places, each after what is around it; there are some hundreds in all."""
        with self.house.reading(stop) as registers:
            rows = _listed(registers, listing)
            start = window.start
            if window.after is not None:
                start = next((at + 1 for at, row in enumerate(rows) if row.key == window.after), len(rows))
            return tuple(rows[start : start + window.size])

    def kinds(self, listing: Listing, stop: Stop | None = None) -> dict[str, int]:
        """How many of the places found by the words are of each kind."""
        with self.house.reading(stop) as registers:
            return dict(Counter(row.kind.value for row in _listed(registers, Listing(text=listing.text))))

    def card(self, code: str) -> PlaceCard:
        """Everything the card of a place shows."""
        with self.house.reading() as registers:
            place = lookup.place(registers, code)
            within = registers.places.within(place.id)
            inside = (one for one in registers.places.whole.values() if one.within == place.id)
            return PlaceCard(
                place=place,
                path=tuple(one.name for one in registers.places.path(place.id)),
                instruments=registers.instrument_lists.belonging(within),
                contents=_contents(registers, within),
                inside=tuple(sorted(inside, key=lambda one: natural(one.name))),
            )

    # -- deeds

    def add(self, name: str, *, kind: PlaceKind | None = None, within: str = "", description: str = "") -> Done[Place]:
        """Makes a place, with what its name says is around it: B-17-3 makes hall B and rack B-17 too.

        `within` is any code of another place around it. Raises `CodeTaken` for a name that is known, `UnknownThing`
        where the place around it is not, or `MissingField`.
        """
        name = _required(name)
        with self.house.deed(Deed.ADD_PLACE) as registers:
            if known := registers.places.named(name):
                raise CodeTaken(code=name, by=known.number)
            around = lookup.place(registers, within).id if within else None
            made = registers.places.met(name)
            told = replace(made, kind=kind or made.kind, within=around or made.within, description=description)
            registers.about(place=made.name)
            return registers.done(registers.places.keep(told))

    def add_many(self, pattern: str) -> Done[tuple[Place, ...]]:
        """Makes every place that a pattern names, with what is around them; those that are there already stay.

        Answers the new ones in the order of the pattern. Raises `PatternUnclear`, `PatternTooLarge`, `NoNewPlaces`.
        """
        names = names_of(pattern)
        with self.house.deed(Deed.ADD_PLACE) as registers:
            fresh = [name for name in names if registers.places.named(name) is None]
            if not fresh:
                raise NoNewPlaces(pattern=pattern)
            made = tuple(registers.places.met(name) for name in fresh)
            registers.about(place=made[0].name, places=len(made))
            return registers.done(made)

    def change(self, place: Place, within: str = "") -> Done[Place]:
        """Keeps a changed name, kind or description, and puts the place into another where one is named.

        What belongs there is found by its new name from now on. Raises `CodeTaken`, `PlaceInItself`, `MissingField`,
        or `ChangedMeanwhile` where someone else was first.
        """
        name = _required(place.name)
        with self.house.deed(Deed.CHANGE_PLACE) as registers:
            before = registers.places.get(place.id)
            if before.version != place.version:
                raise ChangedMeanwhile(thing="place", number=place.number)
            known = registers.places.named(name)
            if known is not None and known.id != place.id:
                raise CodeTaken(code=name, by=known.number)
            kept = registers.places.keep(replace(place, name=name, within=_around(registers, place, within)))
            if before.name != kept.name:
                registers.instruments.refresh(_standing_at(registers, {place.id}))
            registers.about(place=kept.name)
            return registers.done(kept)

    def move_contents(self, place: str, to: str) -> Done[tuple[Instrument, ...]]:
        """Gives everything that belongs in a place, or in a place within it, another place, which may be new.

        What is lent keeps its place: it will be found where it was expected. Raises `NothingAtPlace`, `SamePlace`.
        """
        with self.house.deed(Deed.MOVE) as registers:
            source = lookup.place(registers, place)
            target = registers.places.met(_required(to))
            if target.id == source.id:
                raise SamePlace(place=source.name)
            moved = [one for one in _standing_at(registers, registers.places.within(source.id)) if _may(registers, one)]
            if not moved:
                raise NothingAtPlace(place=source.name)
            pairs = [(one, replace(one, place=target.id)) for one in moved]
            registers.instruments.keep_changes(pairs)
            registers.about(place=target.name, instruments=len(moved))
            return registers.done(tuple(registers.instruments.find_many([one.id for one in moved]).values()))


def _required(name: str) -> str:
    """A short name, its white space single; raises `MissingField` where there is none."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise MissingField(key="name")
    return cleaned


def _around(registers: Registers, place: Place, within: str) -> UUID | None:
    """What a place will stand in; nothing said means where it stands, raises `PlaceInItself`."""
    if not within.strip():
        return None
    around = lookup.place(registers, within)
    path = [one.id for one in registers.places.path(around.id)]
    if refusal := may_stand_in(place, around, path):
        raise refusal
    return around.id


def _may(registers: Registers, one: Instrument) -> bool:
    """Whether an instrument can be carried: it is in the house."""
    return may_move(one, registers.instruments.standing(one.id)) is None and one.life is Life.IN_USE


def _standing_at(registers: Registers, places: Iterable[UUID]) -> list[Instrument]:
    """The instruments that belong in these places."""
    keys = registers.instrument_lists.keys_at(list(places))
    return list(registers.instruments.find_many(keys).values())


def _contents(registers: Registers, places: Iterable[UUID]) -> tuple[PlaceContents, ...]:
    """How many of each type and size belong in these places, in the order of the catalogue."""
    types = registers.types
    found = [PlaceContents(*row) for row in registers.instrument_lists.contents_of(list(places))]
    found.sort(key=lambda one: (types.of(one.type_code).rank, types.of(one.type_code).size_rank(one.size)))
    return tuple(found)


def _listed(registers: Registers, listing: Listing) -> list[PlaceRow]:
    """The places that a list shows, in its order."""
    here = registers.instrument_lists.amounts_at()
    tree = registers.places.whole
    paths = {key: registers.places.path(place.id) for key, place in tree.items()}
    amounts: Counter[UUID] = Counter()
    for key, path in paths.items():
        for around in path:
            amounts[around.id] += here.get(UUID(str(key)), 0)
    rows = [_row(paths[key], amounts[place.id]) for key, place in tree.items()]
    asked, kinds = words(listing.text), listing.wanted("kind")
    shown = [row for row in rows if (not kinds or row.kind in kinds) and _fits(row, asked)]
    shown.sort(key=lambda row: (row.instruments if listing.order == "instruments" else 0, row.key))
    return shown[::-1] if listing.descending else shown


def _row(path: tuple[Place, ...], instruments: int) -> PlaceRow:
    """A place as a list shows it; its key is its path as people order it."""
    place = path[-1]
    key = "\N{INFORMATION SEPARATOR ONE}".join(natural(one.name) for one in path)
    around = tuple(one.name for one in path[:-1])
    return PlaceRow(
        (key, place.number.value),
        place.id,
        place.number,
        place.name,
        place.kind,
        around,
        place.description,
        instruments,
    )


def _fits(row: PlaceRow, asked: tuple[str, ...]) -> bool:
    """Whether each word that is asked for begins a word of the place."""
    said = words(" ".join((row.name, row.number.digits, row.description, *row.path)))
    return all(any(word.startswith(one) for word in said) for one in asked)
