"""How the states of instruments look: icon, word and tone, the same in every tab."""

from collections.abc import Mapping

from depot_app.domain.instruments import InstrumentState
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import instruments as words
from depot_app.wording.voice import Text, Voice

LOOKS: Mapping[InstrumentState, tuple[Icon, Tone]] = {
    InstrumentState.AVAILABLE: (Icon.CHECK_CIRCLE_OUTLINE, Tone.GOOD),
    InstrumentState.RESERVED: (Icon.CALENDAR_CLOCK, Tone.IDLE),
    InstrumentState.ON_LOAN: (Icon.ARROW_TOP_RIGHT, Tone.ACCENT),
    InstrumentState.IN_REPAIR: (Icon.WRENCH_OUTLINE, Tone.ATTENTION),
    InstrumentState.MISSING: (Icon.HELP_CIRCLE_OUTLINE, Tone.WRONG),
    InstrumentState.WRITTEN_OFF: (Icon.ARCHIVE_OUTLINE, Tone.IDLE),
}


def capital(voice: Voice, text: Text) -> str:
    """A text with a capital, for where it stands alone."""
    said = voice(text)
    return said[:1].upper() + said[1:]


def state_words(voice: Voice, state: InstrumentState) -> str:
    """A state as it stands alone: Uitgeleend."""
    return capital(voice, words.state(state))


def state_pill(voice: Voice, state: InstrumentState) -> Pill:
    """The pill of a state."""
    icon, tone = LOOKS[state]
    return Pill(icon, state_words(voice, state), tone)
