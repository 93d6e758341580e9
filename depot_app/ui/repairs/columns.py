"""The columns of the list of repairs, and the pill of each state."""

from collections.abc import Mapping
from typing import assert_never

from depot_app.domain.repairs import RepairRow, RepairState
from depot_app.domain.types import InstrumentType
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import repairs_screen as said
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Voice


def sign_of(state: RepairState) -> tuple[Icon, Tone]:
    """Icon and tone of a state."""
    match state:
        case RepairState.REPORTED:
            return Icon.FLAG_OUTLINE, Tone.ATTENTION
        case RepairState.ASSESSED:
            return Icon.CLIPBOARD_TEXT_OUTLINE, Tone.ATTENTION
        case RepairState.AWAITING_APPROVAL | RepairState.AWAITING_PARTS:
            return Icon.CLOCK_OUTLINE, Tone.IDLE
        case RepairState.IN_HAND:
            return Icon.WRENCH_OUTLINE, Tone.ACCENT
        case RepairState.WITH_FIRM:
            return Icon.DOMAIN, Tone.IDLE
        case RepairState.TESTING:
            return Icon.EAR_HEARING, Tone.ACCENT
        case RepairState.DONE:
            return Icon.CHECK_CIRCLE_OUTLINE, Tone.GOOD
        case RepairState.REJECTED:
            return Icon.CLOSE_CIRCLE_OUTLINE, Tone.WRONG
        case RepairState.CANCELLED:
            return Icon.CANCEL, Tone.IDLE
        case _:
            assert_never(state)


def pill_of(voice: Voice, state: RepairState) -> Pill:
    """The pill of a state."""
    icon, tone = sign_of(state)
    return Pill(icon, voice(REPAIR_STATES[state]).capitalize(), tone)


def repair_columns(types: Mapping[str, InstrumentType]) -> tuple[Column, ...]:
    """The columns of the list of repairs."""

    def instrument(voice: Voice, row: RepairRow) -> str:
        return describe.joined(row.instrument.printed, describe.what(voice, types[row.type_code], row.size))

    return (
        Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
        Column("instrument", said.INSTRUMENT, instrument, 18),
        Column("complaint", said.COMPLAINT, lambda _, row: row.complaint.splitlines()[0], 12, stretch=True),
        Column("state", said.STATE, lambda voice, row: pill_of(voice, row.state), 18, "state"),
        Column("atelier", said.ATELIER, lambda _, row: row.atelier, 12, "atelier", yields=2),
        Column(
            "opened", said.OPENED, lambda v, row: dates.short(v, row.opened_on), 11, "opened", Align.RIGHT, yields=1
        ),
        Column("expected", said.EXPECTED, _expected, 11, "expected", Align.RIGHT, yields=3),
    )


def _expected(voice: Voice, row: RepairRow) -> str:
    """When it is expected; nothing where nobody said."""
    return dates.short(voice, row.expected_on) if row.expected_on else ""
