"""What stands on the labels of things, borrowers, staff and commands."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.papers import lender_of
from depot_app.domain.borrowers import Borrower
from depot_app.domain.commands import Command, command_of
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Thing
from depot_app.domain.labelling import Labelled
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent
from depot_app.domain.parts import LabelledPart
from depot_app.domain.people import Person
from depot_app.domain.places import Place
from depot_app.domain.refusals import NotAnInstrument, UnknownThing
from depot_app.domain.supplies import Supply
from depot_app.storage.registers import Registers

Subject = Instrument | Place | LabelledPart | Supply | Borrower | Person | Command
"""What can have a label of ours."""


def things(registers: Registers, codes: Sequence[str]) -> list[Subject]:
    """The things with these codes, each once; raises `UnknownThing`, or `NotAnInstrument` for what has no label."""
    read = {code: Number.read(code) for code in codes}
    ours = registers.label_queue.numbered(number for number in read.values() if number)
    found: dict[Number, Subject] = {}
    for code, number in read.items():
        if number in ours and ours[number].thing in _MADE_HERE:
            (one,) = subjects(registers, [ours[number]])
        else:
            one = _special(registers, number) or _scanned(registers, code)
        found[one.number] = one
    return list(found.values())


_MADE_HERE = frozenset({Thing.PART, Thing.SUPPLY})
"""Kinds that only their own number leads to."""


def _special(registers: Registers, number: Number | None) -> Person | Command | None:
    """The command with this number, or who has it on a badge; nothing where it is a thing's."""
    if number is None or number.kind not in {Kind.COMMAND, Kind.PERSON}:
        return None
    found = command_of(number) or registers.people.by_number(number)
    if found is None:
        raise UnknownThing(code=number.digits)
    return found


def _scanned(registers: Registers, code: str) -> Instrument | Place | Borrower:
    """The instrument, place or borrower with this code."""
    one = lookup.thing(registers, code)
    if not isinstance(one, Instrument | Place | Borrower):
        raise NotAnInstrument(code=code)
    return one


def subjects(registers: Registers, things: Sequence[Labelled]) -> list[Subject]:
    """The things themselves, in the same order."""
    kept: dict[UUID | str, Subject] = {}
    for kind, register in (
        (Thing.INSTRUMENT, registers.instruments),
        (Thing.PART, registers.parts),
        (Thing.PLACE, registers.places),
        (Thing.SUPPLY, registers.supplies),
    ):
        kept |= register.find_many([one.id for one in things if one.thing is kind])
    return [kept[one.id] for one in things]


def contents(registers: Registers, of: Iterable[Subject], language: str) -> tuple[LabelContent, ...]:
    """What stands on the labels of these things."""
    owner = lender_of(registers)
    return tuple(_content(registers, one, language, owner.brand or owner.name) for one in of)


def _content(registers: Registers, thing: Subject, language: str, owner: str) -> LabelContent:
    """What it is, in two lines: a part is known by what it belongs to, a supply by where it lies.

    A command has no name here: it is named where it is printed, in the language of the label.
    """
    match thing:
        case Command():
            return LabelContent(thing.number, "", "", owner)
        case Person():
            return LabelContent(thing.number, thing.name, "", owner)
        case Borrower():
            return LabelContent(thing.number, thing.name, thing.city, owner)
        case Place():
            around = " · ".join(place.name for place in registers.places.path(thing.within))
            return LabelContent(thing.number, thing.name, thing.description or around, owner)
        case Supply():
            return LabelContent(thing.number, thing.name, registers.places.name_of(thing.place), owner)
        case LabelledPart():
            whole = registers.instruments.get(thing.instrument)
            return LabelContent(thing.number, _type_and_size(registers, whole, language), whole.number.printed, owner)
        case Instrument():
            title = _type_and_size(registers, thing, language)
            return LabelContent(thing.number, title, f"{thing.brand} {thing.model}".strip(), owner)


def _type_and_size(registers: Registers, one: Instrument, language: str) -> str:
    """Such as Viool 1/2."""
    return f"{registers.types.of(one.type_code).name(language)} {one.size}".strip()
