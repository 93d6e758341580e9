"""The report of a count: the outcome in figures, what differs in full, and signatures."""

from collections import Counter
from collections.abc import Sequence

from depot_app.documents.blocks import Aside, Block, Stack, joined, paragraph, text_block
from depot_app.documents.facts import Fact, facts_strip
from depot_app.documents.flow import Piece, closed
from depot_app.documents.masthead import running_head, top_pieces
from depot_app.documents.paper import Paper, printed
from depot_app.documents.signatures import Signer, signatures
from depot_app.documents.table import Column, Texts, fitting, heading, row, stretched
from depot_app.documents.type_sheet import (
    A4,
    BODY,
    CAPTION,
    CELL,
    CELL_DIGITS,
    CELL_SOFT,
    CELL_STRONG,
    HEADING,
    MM,
)
from depot_app.domain.counts import DIFFERENCES, Finding
from depot_app.domain.numbers import Number
from depot_app.domain.papers import CountedLine, CountedSupply, CountReportContent
from depot_app.wording import count_supplies as amounts
from depot_app.wording import dates
from depot_app.wording import papers as words
from depot_app.wording import papers_count as said
from depot_app.wording.voice import Voice

IN_ORDER = (Finding.AWAY, Finding.HERE)
"""The findings at which nobody has to look; they come last."""
MOST_IN_ORDER = 60
"""So many things in order are listed one by one; of more only their number is said."""

_NOTE = 4
"""The column that is given what room is left: what is special needs a sentence."""


def count_report(content: CountReportContent, voice: Voice) -> bytes:
    """The report as a PDF."""
    title = voice(said.REPORT_OF, count=content.count.printed)
    printed_on = voice(words.PRINTED, day=dates.short(voice, content.printed_on))
    return printed(
        Paper(
            title=title,
            author=content.lender.name,
            foot=joined((title, content.scope, printed_on)),
            pieces=_pieces(content, title, voice),
        ),
        voice,
    )


def _pieces(content: CountReportContent, title: str, voice: Voice) -> tuple[Piece, ...]:
    """Everything on the report; the last words are kept with the signatures."""
    scope = content.scope or voice(said.WHOLE_DEPOT)
    lead = voice(said.SUMMARY, scope=scope, day=dates.long(voice, content.started_on))
    pieces = (
        *top_pieces(content.lender, content.count, title=voice(said.REPORT), lead=lead, voice=voice),
        Piece(facts_strip(_facts(content, voice)), 7 * MM),
        *_figures(content, voice),
        *_findings(content, title, scope, voice),
        *_supplies(content, title, scope, voice),
        *_note(content, title, scope, voice),
    )
    return closed(pieces, Piece(_signatures(content, voice), 9 * MM))


def _note(content: CountReportContent, title: str, scope: str, voice: Voice) -> list[Piece]:
    """That the report changes nothing, while the count is not booked; kept with the signatures."""
    if content.booked_on:
        return []
    note = paragraph(A4.measure - 6 * MM, voice(said.NOT_BOOKED_NOTE), BODY)
    return [Piece(Aside(note, A4.measure), 7 * MM, head=running_head(title, scope))]


def _facts(content: CountReportContent, voice: Voice) -> list[Fact]:
    """When, by whom, how many scans, and whether it was booked."""
    booked = dates.with_weekday(voice, content.booked_on) if content.booked_on else voice(said.NOT_BOOKED)
    facts: list[Fact] = [(voice(said.STARTED), dates.with_weekday(voice, content.started_on))]
    if content.counters:
        facts.append((voice(said.COUNTERS), joined(content.counters, ", ")))
    return [*facts, (voice(said.SCANS), voice.whole(content.scans)), (voice(said.BOOKED), booked)]


def _figures(content: CountReportContent, voice: Voice) -> list[Piece]:
    """How many of each finding, and what each means."""
    counted = Counter(line.finding for line in content.lines)
    columns = stretched((Column(voice(said.RESULT), 130), Column("", 0), Column("", 50, right=True)), A4.measure, 1)
    rows: list[tuple[Texts, ...]] = [
        (
            ((voice(said.FINDINGS[finding]), CELL_STRONG if counted[finding] else CELL),),
            ((voice(said.MEANINGS[finding]), CELL_SOFT),),
            ((voice.whole(counted[finding]), CELL_STRONG if counted[finding] else CELL_SOFT),),
        )
        for finding in (Finding.HERE, Finding.AWAY, *DIFFERENCES)
    ]
    rows.append((((voice(said.IN_ALL), CELL_STRONG),), (), ((voice.whole(len(content.lines)), CELL_STRONG),)))
    return [
        Piece(heading(columns), 6 * MM, keep=True),
        *(Piece(row(columns, cells), keep=at < len(rows) - 1) for at, cells in enumerate(rows)),
    ]


def _findings(content: CountReportContent, title: str, scope: str, voice: Voice) -> list[Piece]:
    """A table for each finding that has lines; what is in order is listed only where that is short."""
    head = running_head(title, scope)
    columns = _columns(content, voice)
    pieces: list[Piece] = []
    unlisted: list[str] = []
    for finding in (*DIFFERENCES, *IN_ORDER):
        lines = [line for line in content.lines if line.finding is finding]
        if finding in IN_ORDER and len(lines) > MOST_IN_ORDER:
            unlisted.append(voice(said.FINDINGS[finding]))
        elif lines:
            pieces.extend(_table(finding, lines, columns, head, voice))
    if unlisted:
        note = voice(said.NOT_LISTED, names=joined(unlisted, ", "))
        pieces.append(Piece(paragraph(A4.measure, note, CAPTION), 5 * MM, head=head))
    return pieces


def _columns(content: CountReportContent, voice: Voice) -> tuple[Column, ...]:
    """The columns, the same in every table of the report."""
    listed = [line for line in content.lines if line.finding not in IN_ORDER] or content.lines
    return stretched(
        (
            fitting(Column(voice(said.CODE), 110), (_code(line) for line in listed)),
            fitting(Column(voice(said.WHAT), 130), (line.what for line in listed)),
            fitting(Column(voice(said.BELONGS), 95), (line.belongs for line in listed)),
            fitting(Column(voice(said.SEEN), 95), (line.seen for line in listed)),
            Column(voice(said.NOTE), 0),
        ),
        A4.measure,
        _NOTE,
    )


def _table(
    finding: Finding, lines: Sequence[CountedLine], columns: tuple[Column, ...], head: Block, voice: Voice
) -> list[Piece]:
    """The things of one finding."""
    named = voice.count(said.HEADING, len(lines), name=voice(said.FINDINGS[finding]))
    titles = text_block(A4.measure, (named, HEADING), (voice(said.MEANINGS[finding]), CAPTION))
    repeated = Stack((head, heading(columns)))
    return [
        Piece(titles, 8 * MM, keep=True, head=head),
        Piece(heading(columns), 1 * MM, keep=True),
        *(Piece(row(columns, _cells(line)), head=repeated) for line in lines),
    ]


def _supplies(content: CountReportContent, title: str, scope: str, voice: Voice) -> list[Piece]:
    """Things by quantity: n of how many, and the difference."""
    if not content.supplies:
        return []
    told = [
        Column(voice(amounts.NUMBER), 60),
        Column(voice(amounts.WHAT), 0),
        fitting(Column(voice(amounts.BELONGS), 95), (one.belongs for one in content.supplies)),
        Column(voice(amounts.EXPECTED), 55, right=True),
        Column(voice(amounts.COUNTED), 55, right=True),
        Column(voice(amounts.DIFFERENCE), 60, right=True),
    ]
    if any(one.note for one in content.supplies):
        told.append(Column("", 5 * MM))
        told.append(fitting(Column(voice(amounts.NOTE), 95), (one.note for one in content.supplies)))
    columns = stretched(tuple(told), A4.measure, 1)
    head = running_head(title, scope)
    titles = text_block(A4.measure, (voice(amounts.HEADING), HEADING))
    repeated = Stack((head, heading(columns)))
    return [
        Piece(titles, 8 * MM, keep=True, head=head),
        Piece(heading(columns), 1 * MM, keep=True),
        *(Piece(row(columns, _amounts(one, voice)[: len(columns)]), head=repeated) for one in content.supplies),
    ]


def _amounts(one: CountedSupply, voice: Voice) -> tuple[Texts, ...]:
    """One supply's cells."""
    counted = "" if one.counted is None else voice.whole(one.counted)
    by = 0 if one.counted is None else one.counted - one.expected
    return (
        ((one.number.printed, CELL_DIGITS),),
        ((one.name, CELL),),
        ((one.belongs, CELL),),
        ((voice.whole(one.expected), CELL),),
        ((counted or "–", CELL_STRONG),),
        ((f"{by:+d}" if by else "", CELL_STRONG),),
        (),
        ((one.note, CELL_SOFT),),
    )


def _code(line: CountedLine) -> str:
    """The code as scanned, or grouped as a number is printed."""
    number = Number.read(line.code)
    return number.printed if number else line.code


def _cells(line: CountedLine) -> tuple[Texts, ...]:
    """One finding's cells."""
    return (
        ((_code(line), CELL_DIGITS),),
        ((line.what, CELL),),
        ((line.belongs, CELL),),
        ((line.seen, CELL),),
        ((line.note, CELL_SOFT),),
    )


def _signatures(content: CountReportContent, voice: Voice) -> Block:
    """Who counted, and who looked at the result."""
    counter = content.counters[0] if len(content.counters) == 1 else ""
    seat = content.lender.seat
    return signatures(
        Signer(voice(said.SIGN_COUNTED), content.lender.brand or content.lender.name, counter, seat),
        Signer(voice(said.SIGN_REVIEWED), content.lender.brand or content.lender.name, "", seat),
        voice,
    )
