"""The receipt of a return: what came back, part by part, and what is still out."""

from depot_app.documents.blocks import Block, Lines, Stack, joined, paragraph, text_block
from depot_app.documents.facts import Fact, facts_strip
from depot_app.documents.flow import Piece, closed
from depot_app.documents.lines import (
    UNKNOWN_SIGN,
    legend,
    make,
    number_cell,
    number_column,
    parts_in,
    type_and_size,
    type_cell,
)
from depot_app.documents.masthead import running_head, top_pieces
from depot_app.documents.paper import Paper, printed
from depot_app.documents.parties import organisation_name
from depot_app.documents.signatures import Signer, signatures
from depot_app.documents.supplies import Told, goods, supply_pieces
from depot_app.documents.table import Column, Texts, fitting, heading, row, stretched
from depot_app.documents.type_sheet import (
    A4,
    BODY,
    BODY_STRONG,
    CELL,
    CELL_DIGITS,
    CELL_SOFT,
    CELL_WRONG,
    HEADING,
    MM,
)
from depot_app.domain.instruments import Condition
from depot_app.domain.kits import PartState
from depot_app.domain.paper_parts import OrganisationParty
from depot_app.domain.papers import OpenLine, ReceiptContent, ReturnedLine
from depot_app.wording import dates
from depot_app.wording import papers as words
from depot_app.wording import papers_return as said
from depot_app.wording import papers_supplies as supplies_said
from depot_app.wording.voice import Voice

_FAULTS = 4


def receipt(content: ReceiptContent, voice: Voice) -> bytes:
    """The receipt as a PDF."""
    title = voice(said.RECEIPT_OF, loan=content.loan.printed)
    printed_on = voice(words.PRINTED, day=dates.short(voice, content.printed_on))
    return printed(
        Paper(
            title=title,
            author=content.lender.name,
            foot=joined((title, printed_on)),
            pieces=_pieces(content, title, voice),
        ),
        voice,
    )


def _pieces(content: ReceiptContent, title: str, voice: Voice) -> tuple[Piece, ...]:
    """Everything on the receipt; the reservation is kept with the signatures."""
    day = dates.long(voice, content.received_on)
    lead = voice.count(said.SUMMARY, len(content.returned), day=day)
    if content.supplies:
        what = goods(len(content.returned), [one.supply for one in content.supplies], voice)
        lead = voice(supplies_said.TAKEN_BACK, what=what, day=day)
    pieces = (
        *top_pieces(content.lender, content.loan, title=voice(said.RECEIPT), lead=lead, voice=voice),
        Piece(facts_strip(_facts(content, voice)), 7 * MM),
        *(_returned(content, title, voice) if content.returned else ()),
        Piece(_notes(content, voice), 3 * MM),
        *_supplies_back(content, title, voice),
        *_still_out(content, title, voice),
        Piece(
            paragraph(A4.measure, voice(said.RESERVATION), BODY),
            6 * MM,
            head=running_head(title, _name(content, voice)),
        ),
    )
    return closed(pieces, Piece(_signatures(content, voice), 8 * MM))


def _facts(content: ReceiptContent, voice: Voice) -> list[Fact]:
    """Whose loan, when, and how many are still out."""
    is_out = content.still_out or content.supplies_out
    still_out = goods(len(content.still_out), content.supplies_out, voice) if is_out else voice(said.NOTHING_OUT)
    return [
        (voice(said.BORROWER), _name(content, voice)),
        (voice(said.TAKEN_BACK_ON), dates.with_weekday(voice, content.received_on)),
        (voice(said.STILL_OUT_COUNT), still_out),
    ]


def _name(content: ReceiptContent, voice: Voice) -> str:
    """The borrower as papers name it."""
    borrower = content.borrower
    return organisation_name(borrower, voice) if isinstance(borrower, OrganisationParty) else borrower.name


def _returned(content: ReceiptContent, title: str, voice: Voice) -> list[Piece]:
    """The table of what came back."""
    lines = [back.line for back in content.returned]
    names = [name for line in lines for name in (type_and_size(line.type_name, line.size), make(line))]
    columns = stretched(
        (
            number_column(lines, 60, voice),
            fitting(Column(voice(words.KIND_AND_SIZE), 142), names),
            Column(voice(said.CONDITION_OUT_AND_IN), 52),
            Column(voice(said.KIT_BACK), 104),
            Column(voice(said.KIT_FAULTS), 0),
        ),
        A4.measure,
        _FAULTS,
    )
    titles = heading(columns)
    head = Stack((running_head(title, _name(content, voice)), titles))
    rows = [Piece(row(columns, _cells(back, voice)), head=head) for back in content.returned]
    return [Piece(titles, 6 * MM, keep=bool(lines)), *rows]


def _cells(back: ReturnedLine, voice: Voice) -> tuple[Texts, ...]:
    """One instrument: what it is, its grades, its kit, and what is wrong."""
    line = back.line
    return (
        number_cell(line, voice),
        (*type_cell(line), (make(line), CELL_SOFT)),
        ((_grades(back.condition_out, line.condition, voice), CELL),),
        ((parts_in(line.kit, PartState.PRESENT, voice) or UNKNOWN_SIGN, CELL),),
        _wrong(back, voice),
    )


def _grades(out: Condition | None, back: Condition | None, voice: Voice) -> str:
    """The grade, or both where it is another than when it went."""
    if out is None or out is back:
        return back.value if back else UNKNOWN_SIGN
    return voice(said.GRADES, out=out.value, back=back.value if back else UNKNOWN_SIGN)


def _wrong(back: ReturnedLine, voice: Voice) -> Texts:
    """What is missing or damaged, and the repair it became."""
    line = back.line
    missing = parts_in(line.kit, PartState.MISSING, voice)
    damaged = parts_in(line.kit, PartState.DAMAGED, voice)
    texts = (
        (voice(said.MISSING, parts=missing) if missing else "", CELL_WRONG),
        (voice(said.DAMAGED, parts=damaged) if damaged else "", CELL_WRONG),
        (line.defects, CELL),
        (voice(said.REPAIR, number=back.repair.printed) if back.repair else "", CELL_SOFT),
    )
    return texts if any(text for text, _ in texts) else ((voice(said.NOTHING_WRONG), CELL_SOFT),)


def _notes(content: ReceiptContent, voice: Voice) -> Lines:
    """What the grades mean."""
    grades = [grade for back in content.returned for grade in (back.condition_out, back.line.condition)]
    return text_block(A4.measure, (legend(grades, voice), CELL_SOFT))


def _still_out(content: ReceiptContent, title: str, voice: Voice) -> list[Piece]:
    """What is still out, or that nothing is."""
    if not content.still_out and not content.supplies_out:
        return [Piece(paragraph(A4.measure, voice(said.ALL_BACK), BODY_STRONG), 6 * MM)]
    head = running_head(title, _name(content, voice))
    supplies = supply_pieces(
        [Told(one) for one in content.supplies_out], voice, title=supplies_said.STILL_OUT, head=head
    )
    return [*(_instruments_out(content, head, voice) if content.still_out else ()), *supplies]


def _supplies_back(content: ReceiptContent, title: str, voice: Voice) -> tuple[Piece, ...]:
    """How many of each supply came back, and how many were said to be lost."""
    told = [
        Told(one.supply, voice(supplies_said.LOST, n=voice.whole(one.lost)) if one.lost else "")
        for one in content.supplies
    ]
    head = running_head(title, _name(content, voice))
    return supply_pieces(told, voice, title=supplies_said.RETURNED, head=head)


def _instruments_out(content: ReceiptContent, head: Block, voice: Voice) -> list[Piece]:
    """The instruments that are still out."""
    columns = stretched(
        (Column(voice(words.NUMBER), 66), Column(voice(words.KIND_AND_SIZE), 0), Column(voice(said.DUE), 110)),
        A4.measure,
        1,
    )
    named = voice.count(said.STILL_OUT, len(content.still_out))
    repeated = Stack((head, heading(columns)))
    return [
        Piece(paragraph(A4.measure, named, HEADING), 7 * MM, keep=True, head=head),
        Piece(heading(columns), 1 * MM, keep=True),
        *(Piece(row(columns, _open_cells(line, voice)), head=repeated) for line in content.still_out),
    ]


def _open_cells(line: OpenLine, voice: Voice) -> tuple[Texts, ...]:
    """One instrument that is still out."""
    due = dates.short(voice, line.due_on) if line.due_on else UNKNOWN_SIGN
    return (
        ((line.number.printed, CELL_DIGITS),),
        ((type_and_size(line.type_name, line.size), CELL),),
        ((due, CELL),),
    )


def _signatures(content: ReceiptContent, voice: Voice) -> Block:
    """Who took it back, and who brought it."""
    return signatures(
        Signer(voice(said.TAKEN_BACK_BY), content.lender.name, content.received_by, content.lender.seat),
        Signer(voice(said.BROUGHT_BY), _name(content, voice)),
        voice,
    )
