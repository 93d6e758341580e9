"""The columns of the list of borrowers."""

from depot_app.domain.borrowers import BorrowerKind, BorrowerRow
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import borrowers as words
from depot_app.wording import borrowers_screen as said
from depot_app.wording.voice import Voice

_ICONS = {BorrowerKind.ORGANISATION: Icon.DOMAIN, BorrowerKind.HOUSEHOLD: Icon.HOME_ACCOUNT}


def pill_of(voice: Voice, kind: BorrowerKind, blocked: str) -> Pill:
    """What kind of borrower it is; one who may not borrow now is marked so."""
    if blocked:
        return Pill(Icon.ACCOUNT_CANCEL_OUTLINE, voice(said.BLOCKED), Tone.WRONG)
    return Pill(_ICONS[kind], voice(words.kind(kind)).capitalize(), Tone.IDLE)


def _has(voice: Voice, row: BorrowerRow) -> str:
    """How many instruments it has; nothing where it has none."""
    return voice.whole(row.instruments) if row.instruments else ""


COLUMNS = (
    Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
    Column("name", said.NAME, lambda _, row: row.name, 14, "name", face=Face.STRONG, stretch=True),
    Column("kind", said.KIND, lambda voice, row: pill_of(voice, row.kind, row.blocked), 13),
    Column("city", said.CITY, lambda _, row: row.city, 11, "city"),
    Column("contact", said.CONTACT, lambda _, row: row.contact, 18, yields=2),
    Column("code", said.CODE, lambda _, row: row.code, 11, "code", yields=1, face=Face.NUMBERS),
    Column("has", said.HAS, _has, 7, align=Align.RIGHT),
)
