"""The columns of the list of types, as data."""

from depot_app.domain.types import Family, InstrumentType, TypeRow
from depot_app.ui.states import capital
from depot_app.ui.table.columns import Align, Column, Face
from depot_app.wording import instruments, kits
from depot_app.wording import types_screen as said
from depot_app.wording.voice import Voice

FEW_SIZES = 3
"""So many sizes are named one by one; of more, the first and the last."""

_PARTS = {part.value: text for part, text in kits.PARTS.items()}


def family_of(voice: Voice, kind: InstrumentType) -> str:
    """The family as people say it; a word that is no family of ours as it is."""
    known = kind.family in set(Family)
    return capital(voice, instruments.FAMILIES[Family(kind.family)]) if known else kind.family


def sizes_of(voice: Voice, kind: InstrumentType) -> str:
    """The sizes in a few words: 1/32 … 4/4."""
    if len(kind.sizes) <= FEW_SIZES:
        return ", ".join(kind.sizes)
    return voice(said.FROM_TO, first=kind.sizes[0], last=kind.sizes[-1])


def kit_of(voice: Voice, kind: InstrumentType) -> str:
    """The parts that belong to it."""
    return ", ".join(voice(_PARTS[part]) for part in kind.kit if part in _PARTS)


def _how_many(voice: Voice, row: TypeRow) -> str:
    """How many instruments; nothing where there is none."""
    return voice.whole(row.instruments) if row.instruments else ""


COLUMNS = (
    Column("name", said.NAME, lambda voice, row: row.kind.name(voice.language), 18, "name", face=Face.STRONG),
    Column("family", said.FAMILY, lambda voice, row: family_of(voice, row.kind), 15, "family", yields=1),
    Column("sizes", said.SIZES, lambda voice, row: sizes_of(voice, row.kind), 11),
    Column("kit", said.KIT, lambda voice, row: kit_of(voice, row.kind), 12, stretch=True),
    Column("code", said.CODE, lambda _, row: row.kind.code, 6, "code", face=Face.NUMBERS, yields=2),
    Column("instruments", said.HOW_MANY, _how_many, 7, "instruments", Align.RIGHT),
)
