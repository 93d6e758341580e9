"""The one large answer to a scan of a count: what it is, and what to do with it."""

from depot_app.domain.count_views import FoundRow, Scanned
from depot_app.domain.counts import Finding
from depot_app.domain.types import InstrumentType
from depot_app.ui.answer import Answer
from depot_app.ui.counts.columns import CountedRow, sign_of
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import counts as words
from depot_app.wording import counts_screen as said
from depot_app.wording import describe
from depot_app.wording.voice import Voice

_ANSWER_ICONS = {
    Finding.HERE: Icon.CHECK_CIRCLE,
    Finding.ELSEWHERE: Icon.MAP_MARKER_ALERT,
    Finding.UNEXPECTED: Icon.ALERT_CIRCLE,
    Finding.UNKNOWN: Icon.HELP_CIRCLE,
}
_ANSWER_TONES = {
    Finding.HERE: Tone.GOOD,
    Finding.ELSEWHERE: Tone.ATTENTION,
    Finding.UNEXPECTED: Tone.ATTENTION,
    Finding.UNKNOWN: Tone.WRONG,
}


def what_of(voice: Voice, found: FoundRow, types: dict[str, InstrumentType]) -> str:
    """Type and size of what was found; the word for unknown where nobody has the code."""
    if found.type_code in types:
        return describe.what(voice, types[found.type_code], found.size)
    return voice(said.UNKNOWN_THING)


def row_of(voice: Voice, scanned: Scanned, types: dict[str, InstrumentType]) -> CountedRow:
    """A scan as the table lists it."""
    event = scanned.event
    if scanned.place is not None:
        return CountedRow(event.sequence, event.code, scanned.place.name, None, "")
    found = scanned.found
    if found is None:
        return CountedRow(event.sequence, event.code, voice(said.UNKNOWN_THING), Finding.UNKNOWN, "")
    code = found.number.printed if found.number else found.code
    where = found.holder or found.belongs
    return CountedRow(event.sequence, code, what_of(voice, found, types), found.finding, where)


def answer_of(voice: Voice, scanned: Scanned, types: dict[str, InstrumentType]) -> Answer:
    """What a scan led to."""
    if scanned.place is not None:
        line = voice(said.NOW_AT, place=scanned.place.name)
        return Answer(Tone.ACCENT, Icon.BOOKSHELF, line)
    found = scanned.found
    if found is None or found.finding is Finding.UNKNOWN:
        line = voice(said.NOBODY_HAS, code=scanned.event.code)
        return Answer(Tone.WRONG, Icon.HELP_CIRCLE, line, voice(said.UNKNOWN_NOTE))
    what, number = what_of(voice, found, types), found.number.printed if found.number else found.code
    if scanned.again:
        return Answer(Tone.ATTENTION, Icon.INFORMATION, voice(said.AGAIN, what=what), number)
    tone = _ANSWER_TONES.get(found.finding, sign_of(found.finding)[2])
    icon = _ANSWER_ICONS.get(found.finding, Icon.INFORMATION)
    detail = describe.joined(number, what, words.remarks(voice, found))
    return Answer(tone, icon, _headline(voice, found, what), detail)


def _headline(voice: Voice, found: FoundRow, what: str) -> str:
    """What a scan says, in the fewest words."""
    match found.finding:
        case Finding.ELSEWHERE:
            return voice(said.BELONGS_IN, place=found.belongs) if found.belongs else voice(said.BELONGS_NOWHERE)
        case Finding.UNEXPECTED:
            return voice(said.NOT_EXPECTED, what=what)
        case _:
            return voice(said.RIGHT, what=what)
