"""An addendum: a swap, what joined and what left, as a numbered change of an agreement."""

from depot_app.documents.blocks import Block, Lines, Stack, joined, paragraph, text_block
from depot_app.documents.contract import agreement_signatures
from depot_app.documents.facts import Fact, facts_strip
from depot_app.documents.flow import Piece, closed
from depot_app.documents.lines import (
    condition_cell,
    kit_cell,
    legend,
    make,
    make_cell,
    number_cell,
    number_column,
    type_and_size,
    type_cell,
)
from depot_app.documents.masthead import running_head, top_pieces
from depot_app.documents.paper import Paper, printed
from depot_app.documents.parties import parties
from depot_app.documents.supplies import Told, supply_pieces
from depot_app.documents.table import Column, Texts, fitting, heading, row, stretched
from depot_app.documents.type_sheet import A4, BODY, CELL_SOFT, CELL_STRONG, HEADING, MM
from depot_app.domain.paper_parts import PaperLine
from depot_app.domain.papers import AddendumContent, Change
from depot_app.wording import dates
from depot_app.wording import papers as words
from depot_app.wording import papers_contract as said
from depot_app.wording import papers_supplies as supplies_said
from depot_app.wording.voice import Plural, Voice

_KIT = 5


def addendum(content: AddendumContent, voice: Voice) -> bytes:
    """The addendum as a PDF."""
    title = voice(said.ADDENDUM, n=content.sequence)
    belongs_to = voice(said.TITLE_NUMBERED, title=voice(said.TITLES[content.template]), loan=content.loan.printed)
    foot = joined(
        (
            belongs_to,
            title,
            voice(words.TEXT_VERSION, version=content.text_version),
            voice(words.PRINTED, day=dates.short(voice, content.printed_on)),
        )
    )
    return printed(
        Paper(
            title=joined((belongs_to, title)),
            author=content.lender.name,
            foot=foot,
            pieces=_pieces(content, title, belongs_to, voice),
        ),
        voice,
    )


def _pieces(content: AddendumContent, title: str, belongs_to: str, voice: Voice) -> tuple[Piece, ...]:
    """Everything on the addendum; its terms are kept with the signatures."""
    lends, borrows = voice(said.LENDERS[content.template]), voice(said.BORROWERS[content.template])
    terms = voice(said.ADDENDUM_TERMS, title=voice(said.ADDENDUM_TITLES[content.template]), loan=content.loan.printed)
    pieces = (
        *top_pieces(content.lender, content.loan, title=title, lead=_summary(content, voice), voice=voice),
        Piece(parties(content.lender, lends, content.borrower, borrows, voice), 7 * MM),
        Piece(facts_strip(_facts(content, voice)), 6 * MM),
        *_tables(content, title, belongs_to, voice),
        *supply_pieces(
            [Told(one) for one in content.supplies],
            voice,
            title=supplies_said.ADDED,
            values=any(one.value is not None for one in content.supplies),
            head=running_head(title, belongs_to),
        ),
        Piece(_notes(content, voice), 3 * MM),
        Piece(paragraph(A4.measure, terms, BODY), 6 * MM, head=running_head(title, belongs_to)),
    )
    signing = agreement_signatures(content.lender, lends, content.borrower, borrows, voice)
    return closed(pieces, Piece(signing, 9 * MM))


def _summary(content: AddendumContent, voice: Voice) -> str:
    """Which agreement it belongs to."""
    title = voice(said.ADDENDUM_TITLES[content.template])
    if content.agreed_on is None:
        return voice(said.ADDENDUM_SUMMARY_UNDATED, title=title, loan=content.loan.printed)
    day = dates.long(voice, content.agreed_on)
    return voice(said.ADDENDUM_SUMMARY, title=title, loan=content.loan.printed, agreed_on=day)


def _facts(content: AddendumContent, voice: Voice) -> list[Fact]:
    """From when it holds, when all is due, and how many instruments there are from then on."""
    due = dates.with_weekday(voice, content.due_on) if content.due_on else voice(said.TO_BE_AGREED)
    facts: list[Fact] = [
        (voice(said.FROM_ON), dates.with_weekday(voice, content.from_on)),
        (voice(said.DUE), due),
    ]
    if content.lines_now is not None:
        facts.append((voice(said.NOW), voice.count(words.INSTRUMENTS, content.lines_now)))
    return facts


def _tables(content: AddendumContent, title: str, belongs_to: str, voice: Voice) -> list[Piece]:
    """A table for what was swapped, one for what joined, one for what left; only those that have rows."""
    changes = content.changes
    parts: tuple[tuple[Plural, list[Change]], ...] = (
        (said.SWAPPED, [change for change in changes if change.out and change.into]),
        (said.ADDED, [change for change in changes if change.into and not change.out]),
        (said.REMOVED, [change for change in changes if change.out and not change.into]),
    )
    pieces: list[Piece] = []
    columns = _columns(content, voice)
    head = running_head(title, belongs_to)
    repeated = Stack((head, heading(columns)))
    for named, group in parts:
        if not group:
            continue
        pieces.append(
            Piece(paragraph(A4.measure, voice.count(named, len(group)), HEADING), 6 * MM, keep=True, head=head)
        )
        pieces.append(Piece(heading(columns), 1 * MM, keep=True))
        pieces.extend(piece for change in group for piece in _rows(change, columns, repeated, voice))
    return pieces


def _rows(change: Change, columns: tuple[Column, ...], head: Block, voice: Voice) -> list[Piece]:
    """The rows of a change: back, then out; the two of a swap stay together."""
    rows: list[Piece] = []
    if change.out:
        cells = _cells(voice(said.BACK), change.out, voice)
        rows.append(Piece(row(columns, cells), keep=change.into is not None, head=head))
    if change.into:
        rows.append(Piece(row(columns, _cells(voice(said.OUT), change.into, voice)), head=head))
    return rows


def _columns(content: AddendumContent, voice: Voice) -> tuple[Column, ...]:
    """The columns; the first says whether it came back or went out."""
    lines = _lines(content)
    columns = (
        Column("", 38),
        number_column(lines, 60, voice),
        fitting(Column(voice(words.KIND_AND_SIZE), 110), (type_and_size(line.type_name, line.size) for line in lines)),
        fitting(Column(voice(words.MAKE), 150), (make(line) for line in lines)),
        Column(voice(words.CONDITION), 52),
        Column(voice(words.KIT), 0),
    )
    return stretched(columns, A4.measure, _KIT)


def _cells(way: str, line: PaperLine, voice: Voice) -> tuple[Texts, ...]:
    """One instrument's cells."""
    return (
        ((way, CELL_STRONG),),
        number_cell(line, voice),
        type_cell(line),
        make_cell(line),
        condition_cell(line.condition),
        kit_cell(line, voice),
    )


def _lines(content: AddendumContent) -> list[PaperLine]:
    """Every instrument that it names."""
    return [line for change in content.changes for line in (change.out, change.into) if line]


def _notes(content: AddendumContent, voice: Voice) -> Lines:
    """What the grades mean."""
    return text_block(A4.measure, (legend((line.condition for line in _lines(content)), voice), CELL_SOFT))
