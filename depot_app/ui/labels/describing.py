"""A thing with a label in words: what it is, whichever kind it is of."""

from collections.abc import Mapping
from typing import assert_never

from depot_app.domain.journal import Thing
from depot_app.domain.kits import PartKind
from depot_app.domain.labelling import Labelled, LabelState
from depot_app.domain.types import InstrumentType
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe, label_words
from depot_app.wording import label_room as said
from depot_app.wording.kits import PARTS
from depot_app.wording.voice import Voice

Types = Mapping[str, InstrumentType]


def what(voice: Voice, thing: Labelled, types: Types) -> str:
    """Type and size, the part and what it belongs to, or the name."""
    if thing.type_code not in types:
        return thing.name
    whole = describe.what(voice, types[thing.type_code], thing.size)
    if thing.thing is not Thing.PART:
        return whole
    part = voice(PARTS[PartKind(thing.name)])
    return voice(said.PART_OF, part=part[:1].upper() + part[1:], what=whole)


def state_pill(voice: Voice, state: LabelState) -> Pill:
    """How far a label is."""
    match state:
        case LabelState.TO_PRINT:
            return Pill(Icon.PRINTER_OUTLINE, voice(label_words.STATES[state]), Tone.ATTENTION)
        case LabelState.PRINTED:
            return Pill(Icon.LABEL_OUTLINE, voice(label_words.STATES[state]), Tone.ACCENT)
        case _:
            assert_never(state)
