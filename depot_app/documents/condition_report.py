"""The report of a check of condition: grade, what was found, what was found before, kit, photos, signatures."""

from collections.abc import Sequence

from depot_app.documents.blocks import Block, Lines, joined, paragraph, text_block
from depot_app.documents.facts import Fact, facts_strip
from depot_app.documents.flow import Piece, closed
from depot_app.documents.lines import UNKNOWN_SIGN, legend, make, type_and_size
from depot_app.documents.masthead import running_head, top_pieces
from depot_app.documents.paper import Paper, printed
from depot_app.documents.photos import photo_pieces
from depot_app.documents.setting import wrapped
from depot_app.documents.signatures import Signer, signatures
from depot_app.documents.table import Column, Texts, heading, row, stretched
from depot_app.documents.type_sheet import (
    A4,
    BODY,
    BODY_SOFT,
    BODY_STRONG,
    CELL,
    CELL_SOFT,
    CELL_WRONG,
    HEADING,
    MM,
    Style,
)
from depot_app.domain.condition_report import ConditionBefore, ConditionReportContent, IllustratedReport
from depot_app.domain.instruments import Condition
from depot_app.domain.kits import Part, PartState
from depot_app.wording import dates
from depot_app.wording import papers as words
from depot_app.wording import papers_condition as said
from depot_app.wording.kits import PART_STATES, PARTS
from depot_app.wording.voice import Text, Voice

_PART = 0


def condition_report(content: ConditionReportContent, voice: Voice) -> bytes:
    """The report as a PDF; its photos come with it where it is illustrated."""
    number, day = content.instrument.number.printed, dates.short(voice, content.checked_on)
    title = voice(said.REPORT_OF, number=number, day=day)
    printed_on = voice(words.PRINTED, day=dates.short(voice, content.printed_on))
    return printed(
        Paper(
            title=title,
            author=content.lender.name,
            foot=joined((title, content.lender.name, printed_on)),
            pieces=_pieces(content, title, voice),
        ),
        voice,
    )


def _pieces(content: ConditionReportContent, title: str, voice: Voice) -> tuple[Piece, ...]:
    """Everything on the report; the signatures never stand alone."""
    line = content.instrument
    what = type_and_size(line.type_name, line.size)
    lead = voice(said.LEAD, what=what, day=dates.long(voice, content.checked_on))
    head = running_head(title, what)
    pieces = (
        *top_pieces(content.lender, line.number, title=voice(said.REPORT), lead=lead, voice=voice),
        Piece(facts_strip(_facts(content, voice)), 7 * MM),
        Piece(_instrument(content, voice), 6 * MM),
        *_told(said.FOUND, content.remarks or voice(said.NO_REMARKS), head, voice),
        *_before(content.before, head, voice),
        *_kit(content, head, voice),
        *_photos(content, head, voice),
        Piece(paragraph(A4.measure, legend(Condition, voice), BODY_SOFT), 6 * MM, head=head),
    )
    return closed(pieces, Piece(_signatures(content, voice), 8 * MM))


def _facts(content: ConditionReportContent, voice: Voice) -> list[Fact]:
    """The grade with its meaning, when and by whom, and the grade before."""
    before = content.before
    then = voice(said.NEVER_BEFORE)
    if before:
        then = voice(said.BEFORE_WAS, grade=before.condition.value, day=dates.short(voice, before.checked_on))
    return [
        (voice(said.GRADE), _grade(content.instrument.condition, voice)),
        (voice(said.CHECKED_ON), dates.with_weekday(voice, content.checked_on)),
        (voice(said.INSPECTOR), content.inspector),
        (voice(said.BEFORE), then),
    ]


def _grade(condition: Condition | None, voice: Voice) -> str:
    """C – playable, signs of use."""
    if condition is None:
        return UNKNOWN_SIGN
    return voice(said.GRADE_MEANS, grade=condition.value, meaning=voice(words.CONDITIONS[condition]))


def _instrument(content: ConditionReportContent, voice: Voice) -> Lines:
    """What it is, who made it, and the number it had before."""
    line = content.instrument
    old = voice(words.OLD_NUMBER, number=line.old_number) if line.old_number else ""
    return text_block(
        A4.measure,
        (voice(said.THE_INSTRUMENT), HEADING),
        (type_and_size(line.type_name, line.size), BODY_STRONG),
        (make(line), BODY),
        (old, BODY_SOFT),
    )


def _told(name: Text, text: str, head: Block, voice: Voice, style: Style = BODY) -> list[Piece]:
    """A heading and a text, which may run over to the next page."""
    lines = [Lines(((line, style),)) for line in wrapped(text, style, A4.measure)]
    titles = text_block(A4.measure, (voice(name), HEADING))
    return [Piece(titles, 6 * MM, keep=True, head=head), *(Piece(line, head=head) for line in lines)]


def _before(before: ConditionBefore | None, head: Block, voice: Voice) -> list[Piece]:
    """What was found the time before; nothing where nobody looked before."""
    if before is None:
        return []
    told = voice(
        said.FOUND_BEFORE_ON,
        day=dates.long(voice, before.checked_on),
        inspector=before.inspector,
        grade=before.condition.value,
        meaning=voice(words.CONDITIONS[before.condition]),
    )
    return _told(said.FOUND_BEFORE, f"{told}\n{before.remarks or voice(said.NO_REMARKS)}", head, voice)


def _kit(content: ConditionReportContent, head: Block, voice: Voice) -> list[Piece]:
    """Each part as it was found, and as it was the time before."""
    kit = content.instrument.kit
    if not kit:
        return _told(said.KIT, voice(said.NO_KIT), head, voice, BODY_SOFT)
    before = {part.kind: part for part in content.before.kit} if content.before else {}
    columns = [Column(voice(said.PART), 0), Column(voice(said.NOW), 150)]
    if before:
        columns.append(Column(voice(said.THEN), 150))
    fitted = stretched(columns, A4.measure, _PART)
    titles = text_block(A4.measure, (voice(said.KIT), HEADING))
    rows = [_part_cells(part, before.get(part.kind), voice)[: len(fitted)] for part in kit]
    return [
        Piece(titles, 6 * MM, keep=True, head=head),
        Piece(heading(fitted), keep=True),
        *(Piece(row(fitted, cells), head=head) for cells in rows),
    ]


def _part_cells(part: Part, before: Part | None, voice: Voice) -> Sequence[Texts]:
    """A part and its states."""
    name = voice(PARTS[part.kind])
    now = CELL if part.state is PartState.PRESENT else CELL_WRONG
    then = voice(PART_STATES[before.state]) if before else UNKNOWN_SIGN
    return (
        ((name[:1].upper() + name[1:], CELL),),
        ((voice(PART_STATES[part.state]), now),),
        ((then, CELL_SOFT),),
    )


def _photos(content: ConditionReportContent, head: Block, voice: Voice) -> list[Piece]:
    """The photos with their captions, two beside each other."""
    pictures = content.pictures if isinstance(content, IllustratedReport) else ()
    if not pictures:
        return _told(said.PHOTOS, voice(said.NO_PHOTOS), head, voice, BODY_SOFT)
    rows = photo_pieces(list(zip(content.photos, pictures, strict=True)), head, voice)
    titles = text_block(A4.measure, (voice(said.PHOTOS), HEADING))
    return [Piece(titles, 6 * MM, keep=True, head=head), *rows]


def _signatures(content: ConditionReportContent, voice: Voice) -> Block:
    """Who looked, and who saw the report."""
    party, seat = content.lender.brand or content.lender.name, content.lender.seat
    return signatures(
        Signer(voice(said.SIGN_CHECKED), party, content.inspector, seat), Signer(voice(said.SIGN_SEEN), ""), voice
    )
