"""How an instrument, a kit and an agreement are described in a few words, on every screen alike."""

from depot_app.domain.instruments import Instrument
from depot_app.domain.kits import Kit, Part, PartState
from depot_app.domain.types import InstrumentType
from depot_app.wording.kits import PART_STATES, PARTS
from depot_app.wording.voice import Text, Voice

COMPLETE = Text(nl="compleet", en="complete")
NO_KIT = Text(nl="geen toebehoren", en="no kit")
SOME = Text(nl="{n} van {all}", en="{n} of {all}")
PART_IS = Text(nl="{part} {state}", en="{part} {state}")

BETWEEN = " · "


def what(voice: Voice, kind: InstrumentType, size: str) -> str:
    """Type and size: Viool 1/2."""
    name = kind.name(voice.language)
    return f"{name} {size}" if size else name


def make(brand: str, model: str) -> str:
    """Brand and model: Stentor Student I."""
    return " ".join(part for part in (brand, model) if part)


def joined(*parts: str) -> str:
    """Words with dots between them; what is empty is left out."""
    return BETWEEN.join(part for part in parts if part)


def identity(voice: Voice, instrument: Instrument, kind: InstrumentType) -> str:
    """Number, type and size, brand and model."""
    made = make(instrument.brand, instrument.model)
    return joined(instrument.number.printed, what(voice, kind, instrument.size), made)


def kit_in_short(voice: Voice, kit: Kit) -> str:
    """A kit in a word: complete, 3 of 4, or that there is none."""
    there = sum(1 for part in kit if part.state is PartState.PRESENT)
    if not kit:
        return voice(NO_KIT)
    return voice(COMPLETE) if there == len(kit) else voice(SOME, n=there, all=len(kit))


def part_is(voice: Voice, part: Part) -> str:
    """A part and how it is: schoudersteun ontbreekt."""
    return voice(PART_IS, part=voice(PARTS[part.kind]), state=voice(PART_STATES[part.state]))


def kit_in_words(voice: Voice, kit: Kit) -> str:
    """A kit with what is wrong with it, or that it is complete."""
    wrong = [part_is(voice, part) for part in kit if part.state is not PartState.PRESENT]
    return ", ".join(wrong) if wrong else kit_in_short(voice, kit)
