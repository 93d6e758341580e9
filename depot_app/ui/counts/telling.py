"""The one large answer to a scan of a count: what it is, and what to do with it."""

from collections.abc import Mapping
from functools import partial

from depot_app.domain.count_views import FoundRow, Scanned
from depot_app.domain.counts import Finding
from depot_app.domain.types import InstrumentType
from depot_app.ui.answer import Answer
from depot_app.ui.counts.columns import CountedRow
from depot_app.ui.modes import Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import count_supplies as supplies
from depot_app.wording import counts as words
from depot_app.wording import counts_screen as said
from depot_app.wording import describe
from depot_app.wording.voice import Voice

_ICONS = {
    Finding.HERE: Icon.CHECK_CIRCLE,
    Finding.ELSEWHERE: Icon.MAP_MARKER_ALERT,
    Finding.MISSING: Icon.EYE_OFF_OUTLINE,
    Finding.AWAY: Icon.ARROW_TOP_RIGHT,
    Finding.UNEXPECTED: Icon.ALERT_CIRCLE,
    Finding.UNKNOWN: Icon.HELP_CIRCLE,
}
_TONES = {
    Finding.HERE: Tone.GOOD,
    Finding.ELSEWHERE: Tone.ATTENTION,
    Finding.MISSING: Tone.WRONG,
    Finding.AWAY: Tone.IDLE,
    Finding.UNEXPECTED: Tone.ATTENTION,
    Finding.UNKNOWN: Tone.WRONG,
}


def what_of(voice: Voice, found: FoundRow, types: Mapping[str, InstrumentType]) -> str:
    """Type and size of what was found; the word for unknown where nobody has the code."""
    if found.type_code in types:
        return describe.what(voice, types[found.type_code], found.size)
    return voice(said.UNKNOWN_THING)


def row_of(scanned: Scanned, types: Mapping[str, InstrumentType]) -> CountedRow:
    """A scan as the table lists it."""
    event = scanned.event
    if (supply := scanned.supply) is not None:
        shown = supply.number.printed
        return CountedRow(event.sequence, shown, None, supply.where[0][0], name=supply.name, amount=supply.counted)
    if scanned.place is not None:
        return CountedRow(event.sequence, event.code, None, "", name=scanned.place.name)
    found = scanned.found
    if found is None:
        return CountedRow(event.sequence, event.code, Finding.UNKNOWN, "")
    code, where = found.number.printed if found.number else found.code, found.holder or found.belongs
    return CountedRow(event.sequence, code, found.finding, where, kind=types.get(found.type_code), size=found.size)


def answer_of(scanned: Scanned, types: Mapping[str, InstrumentType]) -> Telling:
    """What a scan led to."""
    return partial(_answer, scanned, types)


def _answer(scanned: Scanned, types: Mapping[str, InstrumentType], voice: Voice) -> Answer:
    if (supply := scanned.supply) is not None:
        n, where = voice.whole(supply.counted or 0), supply.where[0][0]
        note = voice(supplies.COUNTED_NOTE, place=where or "…", expected=voice.whole(supply.expected))
        return Answer(Tone.GOOD, Icon.COUNTER, voice(supplies.COUNTED_HERE, n=n, name=supply.name), note)
    if scanned.place is not None:
        line = voice(said.NOW_AT, place=scanned.place.name)
        return Answer(Tone.ACCENT, Icon.BOOKSHELF, line)
    found = scanned.found
    if found is None or found.finding is Finding.UNKNOWN:
        line = _found_as(voice, Finding.UNKNOWN, scanned.event.code)
        return Answer(Tone.WRONG, Icon.HELP_CIRCLE, line, voice(said.UNKNOWN_NOTE))
    what, number = what_of(voice, found, types), found.number.printed if found.number else found.code
    if scanned.again:
        return Answer(Tone.ATTENTION, Icon.INFORMATION, voice(said.AGAIN, what=what), number)
    detail = describe.joined(number, what, words.remarks(voice, found))
    return Answer(_TONES[found.finding], _ICONS[found.finding], _headline(voice, found, what), detail)


def _headline(voice: Voice, found: FoundRow, what: str) -> str:
    """What a scan says, in the fewest words."""
    if found.finding is not Finding.ELSEWHERE:
        return _found_as(voice, found.finding, what)
    return _found_as(voice, found.finding, found.belongs) if found.belongs else voice(said.BELONGS_NOWHERE)


def _found_as(voice: Voice, finding: Finding, what: str) -> str:
    """A finding with what it is about, in the words of its pill and of the report."""
    return voice(said.FOUND_AS, finding=voice(words.FINDINGS[finding]), what=what)
