"""The receipt for whoever gave, sold or handed over: what came in, what was agreed, and two signatures."""

from depot_app.documents.blocks import Aside, Beside, Block, Stack, joined, paragraph, text_block
from depot_app.documents.flow import Piece, closed
from depot_app.documents.lines import UNKNOWN_SIGN, legend, parts_in, type_and_size
from depot_app.documents.masthead import running_head, top_pieces
from depot_app.documents.paper import Paper, printed
from depot_app.documents.parties import SECOND, giver_side, lender_side
from depot_app.documents.signatures import Signer, signatures
from depot_app.documents.table import Column, Texts, heading, row, stretched
from depot_app.documents.type_sheet import A4, BODY, CELL, CELL_DIGITS, CELL_SOFT, CELL_STRONG, MM
from depot_app.domain.gift_papers import GiftReceiptContent, GivenThing
from depot_app.domain.kits import PartState
from depot_app.wording import dates, money
from depot_app.wording import papers as words
from depot_app.wording import papers_gift as said
from depot_app.wording.voice import Voice

_WHAT = 1


def gift_receipt(content: GiftReceiptContent, voice: Voice) -> bytes:
    """The receipt as a PDF."""
    title = voice(said.RECEIPT_OF, day=dates.short(voice, content.received_on))
    version = voice(words.TEXT_VERSION, version=content.text_version)
    printed_on = voice(words.PRINTED, day=dates.short(voice, content.printed_on))
    return printed(
        Paper(
            title=title,
            author=content.lender.name,
            foot=joined((title, version, printed_on)),
            pieces=_pieces(content, title, voice),
        ),
        voice,
    )


def _pieces(content: GiftReceiptContent, title: str, voice: Voice) -> tuple[Piece, ...]:
    """Everything on the receipt; the last sentence is kept with the signatures."""
    day = dates.long(voice, content.received_on)
    lead = voice.count(said.SUMMARIES[content.way], len(content.things), day=day)
    head = running_head(title, content.giver.name)
    sentences = _sentences(content, voice)
    pieces = (
        *top_pieces(content.lender, None, title=voice(said.RECEIPT), lead=lead, voice=voice),
        Piece(_parties(content, voice), 7 * MM),
        *_table(content, head, voice),
        Piece(_legend(content, voice), 3 * MM),
        *_agreed(content, head, voice),
        *(Piece(paragraph(A4.measure, text, BODY), 3 * MM, head=head) for text in sentences),
    )
    return closed(pieces, Piece(_signatures(content, voice), 9 * MM))


def _parties(content: GiftReceiptContent, voice: Voice) -> Beside:
    """Who gave, and who received it."""
    giver = giver_side(content.giver, voice(said.GIVERS[content.way]), voice)
    return Beside(((0, giver), (SECOND, lender_side(content.lender, voice(said.RECEIVER), voice))))


def _table(content: GiftReceiptContent, head: Stack, voice: Voice) -> list[Piece]:
    """What came in."""
    valued = (Column(voice(said.VALUE), 78, right=True),) if content.has_values else ()
    columns = stretched(
        (
            Column(voice(said.INTAKE), 44),
            Column(voice(said.WHAT), 0),
            Column(voice(said.MAKE), 118),
            Column(voice(said.CONDITION_AND_KIT), 106),
            *valued,
        ),
        A4.measure,
        _WHAT,
    )
    titles = heading(columns)
    again = Stack((head, titles))
    rows = [Piece(row(columns, _cells(content, thing, voice)), head=again) for thing in content.things]
    return [Piece(titles, 8 * MM, keep=True), *rows]


def _cells(content: GiftReceiptContent, thing: GivenThing, voice: Voice) -> tuple[Texts, ...]:
    """One thing: what it was offered as, what it was found to be, and how it is."""
    what = type_and_size(thing.type_name, thing.size)
    named = ((what, CELL_STRONG), (thing.description, CELL_SOFT)) if what else ((thing.description, CELL_STRONG),)
    made = joined((f"{thing.brand} {thing.model}".strip(), thing.serial)) or UNKNOWN_SIGN
    kit = parts_in(thing.kit, PartState.PRESENT, voice)
    found = joined((thing.condition.value if thing.condition else "", kit), ", ") or UNKNOWN_SIGN
    value = money.amount(voice, thing.value) if thing.value is not None else UNKNOWN_SIGN
    valued: tuple[Texts, ...] = (((value, CELL),),) if content.has_values else ()
    return (((str(thing.intake), CELL_DIGITS),), named, ((made, CELL),), ((found, CELL),), *valued)


def _legend(content: GiftReceiptContent, voice: Voice) -> Block:
    """What the grades mean, and what the value is."""
    grades = legend([thing.condition for thing in content.things], voice)
    value = voice(said.VALUE_NOTE) if content.has_values else ""
    return text_block(A4.measure, (grades, CELL_SOFT), (value, CELL_SOFT))


def _agreed(content: GiftReceiptContent, head: Stack, voice: Voice) -> list[Piece]:
    """What was agreed and what the giver hopes for: on a tint where it is one thing, else thing by thing."""
    told = [(thing, text) for thing in content.things for text in _promised(thing, voice)]
    if len(content.things) == 1 and told:
        lines = text_block(A4.measure - 6 * MM, *((text, BODY) for _, text in told))
        return [Piece(Aside(lines, A4.measure), 4 * MM, head=head)]
    named = [voice(said.OF_INTAKE, intake=thing.intake, text=text) for thing, text in told]
    return [
        Piece(paragraph(A4.measure, text, BODY), (5 if at == 0 else 1) * MM, head=head) for at, text in enumerate(named)
    ]


def _promised(thing: GivenThing, voice: Voice) -> list[str]:
    """What was agreed about one thing, and what its giver hopes for."""
    restriction = voice(said.RESTRICTION, restriction=thing.restriction) if thing.restriction else ""
    wish = voice(said.WISH, wish=thing.wish) if thing.wish else ""
    return [text for text in (restriction, wish) if text]


def _sentences(content: GiftReceiptContent, voice: Voice) -> list[str]:
    """What both sign for."""
    parted = [str(thing.intake) for thing in content.things if thing.may_part]
    texts = [voice(said.OWNERSHIP[content.way], lender=content.lender.name)]
    if len(parted) == len(content.things):
        texts.append(voice(said.MAY_PART))
    elif parted:
        texts.append(voice(said.MAY_PART_SOME, intakes=", ".join(parted)))
    if any(thing.wish for thing in content.things):
        texts.append(voice(said.WISH_NOTE))
    return [*texts, voice(said.PRIVACY, years=content.years)]


def _signatures(content: GiftReceiptContent, voice: Voice) -> Block:
    """Who gave, and who took it in."""
    return signatures(
        Signer(voice(said.GIVERS[content.way]), content.giver.name),
        Signer(voice(said.RECEIVED_FOR), content.lender.name, content.received_by, content.lender.seat),
        voice,
    )
