"""The columns of the list of missing parts, and the pill of how far each search is."""

from collections.abc import Mapping

from depot_app.domain.parts import LossOutcome, LossRow
from depot_app.domain.types import InstrumentType
from depot_app.ui.states import capital
from depot_app.ui.table.columns import Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import kits_screen as said
from depot_app.wording.kits import OUTCOMES
from depot_app.wording.voice import Voice

Types = Mapping[str, InstrumentType]

_LOOKS = {
    LossOutcome.FOUND: (Icon.CHECK_CIRCLE_OUTLINE, Tone.GOOD),
    LossOutcome.REPLACED: (Icon.SWAP_HORIZONTAL, Tone.GOOD),
    LossOutcome.GIVEN_UP: (Icon.CLOSE_CIRCLE_OUTLINE, Tone.IDLE),
}


def pill_of(voice: Voice, outcome: LossOutcome | None) -> Pill:
    """Still searched for, or how the search ended."""
    if outcome is None:
        return Pill(Icon.ALERT_OUTLINE, capital(voice, said.OPEN), Tone.ATTENTION)
    icon, tone = _LOOKS[outcome]
    return Pill(icon, capital(voice, OUTCOMES[outcome]), tone)


def loss_columns(types: Types) -> tuple[Column, ...]:
    """The columns, with the names of types."""

    def what(voice: Voice, row: LossRow) -> str:
        return describe.what(voice, types[row.type_code], row.size)

    def part(voice: Voice, row: LossRow) -> str:
        return said.capital(voice, row.kind)

    def since(voice: Voice, row: LossRow) -> str:
        return dates.short(voice, row.missing_on)

    def closed(voice: Voice, row: LossRow) -> str:
        return dates.short(voice, row.closed_on) if row.closed_on else ""

    def own(_: Voice, row: LossRow) -> str:
        return row.label.printed if row.label else ""

    return (
        Column("part", said.PART, part, 12, "part", face=Face.STRONG),
        Column("number", said.INSTRUMENT, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
        Column("type", said.TYPE_AND_SIZE, what, 14, "type", yields=2),
        Column("since", said.MISSING_ON, since, 14, "since", yields=1),
        Column("borrower", said.BORROWER, lambda _, row: row.borrower, 16, "borrower", stretch=True),
        Column("loan", said.LOAN, lambda _, row: row.loan.printed if row.loan else "", 10, face=Face.NUMBERS, yields=3),
        Column("state", said.STATE, lambda voice, row: pill_of(voice, row.outcome), 15),
        Column("closed", said.CLOSED_ON, closed, 12, "closed", shown=False),
        Column("own", said.OWN_NUMBER, own, 10, face=Face.NUMBERS, shown=False),
        Column("note", said.REMARK, lambda _, row: row.note, 18, shown=False),
    )
