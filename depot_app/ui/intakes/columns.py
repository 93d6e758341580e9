"""The columns of the list of intakes, the pill of each state, and what an intake is called."""

from collections.abc import Mapping
from typing import assert_never

from depot_app.domain.intakes import Intake, IntakeOutcome, IntakeRow, IntakeState
from depot_app.domain.types import InstrumentType
from depot_app.ui.states import capital
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe, instruments
from depot_app.wording import intakes as words
from depot_app.wording import intakes_screen as said
from depot_app.wording.voice import Voice

Types = Mapping[str, InstrumentType]

_ENDS = {
    IntakeOutcome.LENDABLE: (Icon.CHECK_CIRCLE_OUTLINE, Tone.GOOD),
    IntakeOutcome.REPAIR: (Icon.WRENCH_OUTLINE, Tone.ATTENTION),
    IntakeOutcome.PARTS: (Icon.TOOLS, Tone.IDLE),
    IntakeOutcome.SOLD: (Icon.CURRENCY_EUR, Tone.IDLE),
    IntakeOutcome.RECYCLED: (Icon.DELETE_OUTLINE, Tone.IDLE),
}


def sign_of(state: IntakeState) -> tuple[Icon, Tone]:
    """Icon and tone of a state."""
    match state:
        case IntakeState.OFFERED:
            return Icon.TRAY_ARROW_DOWN, Tone.ATTENTION
        case IntakeState.ACCEPTED:
            return Icon.CLOCK_OUTLINE, Tone.IDLE
        case IntakeState.RECEIVED:
            return Icon.CLIPBOARD_SEARCH_OUTLINE, Tone.ACCENT
        case IntakeState.ASSESSED:
            return Icon.TAG_OUTLINE, Tone.ACCENT
        case IntakeState.REFUSED:
            return Icon.CLOSE_CIRCLE_OUTLINE, Tone.IDLE
        case IntakeState.CLOSED:
            return Icon.CHECK_CIRCLE_OUTLINE, Tone.GOOD
        case _:
            assert_never(state)


def pill_of(voice: Voice, state: IntakeState, outcome: IntakeOutcome | None) -> Pill:
    """The pill of a state; of one that ended, what became of it."""
    if outcome is not None:
        icon, tone = _ENDS[outcome]
        return Pill(icon, capital(voice, words.OUTCOMES[outcome]), tone)
    icon, tone = sign_of(state)
    return Pill(icon, capital(voice, words.STATES[state]), tone)


def giver_of(voice: Voice, name: str, *, erased: bool) -> str:
    """Who gave; a neutral word where that is not known, or not any more."""
    if erased:
        return voice(words.ERASED)
    return name or voice(words.NOBODY)


def what(voice: Voice, types: Types, thing: Intake | IntakeRow) -> str:
    """What it is, once that is known; else what it was offered as."""
    kind = types.get(thing.type_code)
    if kind is None:
        return thing.description
    return describe.joined(describe.what(voice, kind, thing.size), thing.brand)


def intake_columns(types: Types) -> tuple[Column, ...]:
    """The columns of the list of intakes."""

    def giver(voice: Voice, row: IntakeRow) -> str:
        return giver_of(voice, row.giver, erased=row.erased)

    def way(voice: Voice, row: IntakeRow) -> str:
        return voice(instruments.acquisition(row.way))

    def offered(voice: Voice, row: IntakeRow) -> str:
        return dates.short(voice, row.offered_on)

    return (
        Column("number", said.NUMBER, lambda _, row: str(row.number), 10, "number", face=Face.NUMBERS),
        Column("what", said.WHAT, lambda voice, row: what(voice, types, row), 13, "description", stretch=True),
        Column("giver", said.GIVER, giver, 13, "giver", yields=1),
        Column("state", said.STATE, lambda voice, row: pill_of(voice, row.state, row.outcome), 18, "state"),
        Column("way", said.WAY, way, 11, yields=3),
        Column("offered", said.OFFERED_ON, offered, 12, "offered", Align.RIGHT, yields=2),
    )
