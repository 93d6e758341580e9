"""The columns of the list of counts and of what was scanned, and the pill of each finding."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from depot_app.domain.counts import CountRow, Finding
from depot_app.domain.types import InstrumentType
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import counts as words
from depot_app.wording import counts_screen as said
from depot_app.wording import dates, describe
from depot_app.wording.voice import Text, Voice

_SIGNS: dict[Finding, tuple[Icon, Tone]] = {
    Finding.HERE: (Icon.CHECK, Tone.GOOD),
    Finding.ELSEWHERE: (Icon.MAP_MARKER_ALERT, Tone.ATTENTION),
    Finding.MISSING: (Icon.EYE_OFF_OUTLINE, Tone.WRONG),
    Finding.AWAY: (Icon.ARROW_TOP_RIGHT, Tone.IDLE),
    Finding.UNEXPECTED: (Icon.ALERT_CIRCLE_OUTLINE, Tone.ACCENT),
    Finding.UNKNOWN: (Icon.HELP_CIRCLE_OUTLINE, Tone.WRONG),
}


def sign_of(finding: Finding) -> tuple[Icon, Text, Tone]:
    """Icon, word and tone of a finding."""
    icon, tone = _SIGNS[finding]
    return icon, words.FINDINGS[finding], tone


def pill_of(voice: Voice, finding: Finding) -> Pill:
    """The pill of a finding."""
    icon, text, tone = sign_of(finding)
    return Pill(icon, voice(text), tone)


def state_of(voice: Voice, *, booked: bool) -> Pill:
    """Whether a count is under way or booked."""
    if booked:
        return Pill(Icon.CLIPBOARD_CHECK_OUTLINE, voice(said.BOOKED), Tone.GOOD)
    return Pill(Icon.BARCODE_SCAN, voice(said.UNDER_WAY), Tone.ACCENT)


def count_columns(today: Callable[[], date]) -> tuple[Column, ...]:
    """The columns of the list of counts."""

    def started(voice: Voice, row: CountRow) -> str:
        return dates.moment(voice, row.started_at, today=today())

    return (
        Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
        Column("scope", said.SCOPE, lambda v, row: words.scope(v, row.scope), 10, stretch=True, face=Face.STRONG),
        Column("state", said.STATE, lambda voice, row: state_of(voice, booked=row.booked_on is not None), 12),
        Column("started", said.STARTED, started, 14, "started"),
        Column("by", said.BY, lambda _, row: row.started_by, 12, yields=1),
        Column("expected", said.IN_THE_COUNT, lambda v, row: v.whole(row.expected), 10, align=Align.RIGHT, yields=2),
        Column("scans", said.SCANS, lambda voice, row: voice.whole(row.events), 8, align=Align.RIGHT),
    )


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One scan as the counting desk lists it; its shelf's own label has no finding."""

    id: int
    code: str
    finding: Finding | None
    where: str
    name: str = ""
    kind: InstrumentType | None = None
    size: str = ""
    amount: int | None = None


def what_is(voice: Voice, row: CountedRow) -> str:
    """The place whose label it was, or type and size of the thing; the word for unknown where nobody has the code."""
    if row.name:
        return row.name
    return describe.what(voice, row.kind, row.size) if row.kind else voice(said.UNKNOWN_THING)


def _found(voice: Voice, row: CountedRow) -> Pill:
    """What was found; a shelf's own label is a place, a supply so many of it."""
    if row.amount is not None:
        return Pill(Icon.COUNTER, voice.whole(row.amount), Tone.GOOD)
    if row.finding is None:
        return Pill(Icon.BOOKSHELF, voice(said.SHELF), Tone.IDLE)
    return pill_of(voice, row.finding)


SCAN_COLUMNS = (
    Column("code", said.CODE, lambda _, row: row.code, 10, face=Face.NUMBERS),
    Column("what", said.WHAT, what_is, 14),
    Column("found", said.FOUND, _found, 17),
    Column("where", said.WHERE_IT_IS, lambda _, row: row.where, 11, stretch=True),
)
