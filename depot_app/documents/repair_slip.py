"""The repair slip: one A6 page that lies in the case, to scan, to read and to write on."""

from dataclasses import dataclass

from depot_app.documents.blocks import Aside, Bars, Beside, Block, Lines, Stack, White, baseline, capped_block, joined
from depot_app.documents.flow import Piece
from depot_app.documents.lines import make, parts_in, type_and_size
from depot_app.documents.paper import Paper, printed
from depot_app.documents.pen import Pen
from depot_app.documents.signatures import Ruled
from depot_app.documents.type_sheet import (
    A6,
    BAR_DIGITS,
    BODY_STRONG,
    CAPTION,
    CELL,
    CELL_SOFT,
    CELL_STRONG,
    CELL_WRONG,
    HAIR,
    MM,
    SLIP_COMPLAINT,
    SLIP_TITLE,
    Style,
)
from depot_app.domain.kits import PartState
from depot_app.domain.numbers import Number
from depot_app.domain.papers import RepairSlipContent
from depot_app.wording import dates
from depot_app.wording import papers as words
from depot_app.wording import papers_workshop as said
from depot_app.wording.voice import Text, Voice

_BARS = 32 * MM
_HALF = A6.measure / 2
_GAP = 3.2 * MM
_WRITE_EVERY = 8 * MM
_COMPLAINT_LINES = 5
_DIAGNOSIS_LINES = 2


def repair_slip(content: RepairSlipContent, voice: Voice) -> bytes:
    """The slip as a PDF of one page."""
    title = voice(said.SLIP_OF, repair=content.repair.printed)
    printed_on = voice(words.PRINTED, day=dates.short(voice, content.printed_on))
    lender = content.lender
    known = [
        _top(content, voice),
        _instrument(content, voice),
        _complaint(content, voice),
        _facts(content, voice),
    ]
    closing = _closing(voice)
    room = A6.depth - sum(block.height + _GAP for block in known) - closing.height
    blocks = (*known, WritingRoom(voice(said.DIAGNOSIS), room), closing)
    return printed(
        Paper(
            title=title,
            author=lender.name,
            foot=joined((lender.brand or lender.name, lender.phone, printed_on)),
            pieces=(Piece(Stack((Stack(tuple(known), _GAP), White(_GAP), *blocks[len(known) :]))),),
            frame=A6,
        ),
        voice,
    )


@dataclass(frozen=True, slots=True)
class WritingRoom:
    """Lines to write on under a small word, as many as the height holds."""

    caption: str
    height: float

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """The word, then a line every so often."""
        pen.text(left, baseline(top, CAPTION), self.caption, CAPTION)
        line = top - CAPTION.leading - _WRITE_EVERY
        while line > top - self.height + 1:
            pen.rule(left, left + A6.measure, line, HAIR)
            line -= _WRITE_EVERY


def _bars(number: Number) -> Bars:
    """A number to scan, at the right edge."""
    return Bars(number.digits, number.printed, A6.measure, BAR_DIGITS, bars_height=8 * MM)


def _top(content: RepairSlipContent, voice: Voice) -> Block:
    """What paper this is, whether the instrument may go out, and the repair's number."""
    words_of = capped_block(
        A6.measure - _BARS, 2, (voice(said.SLIP), SLIP_TITLE), (voice(said.IN_THE_CASE), CAPTION), _may(content, voice)
    )
    return Beside(((0, words_of), (0, _bars(content.repair))))


def _may(content: RepairSlipContent, voice: Voice) -> tuple[str, Style]:
    """Whether the instrument may go out while its repair runs; of a repair that has ended, how and when."""
    if ended := said.ENDED.get(content.state):
        return voice(ended, day=dates.short(voice, content.closed_on or content.printed_on)), CELL_STRONG
    return (voice(said.BLOCKING), CELL_WRONG) if content.blocking else (voice(said.LENDABLE), CELL_STRONG)


def _instrument(content: RepairSlipContent, voice: Voice) -> Block:
    """Which instrument, with its own number to scan."""
    line = content.instrument
    old = voice(words.OLD_NUMBER, number=line.old_number) if line.old_number else ""
    names = capped_block(
        A6.measure - _BARS,
        2,
        (voice(said.INSTRUMENT), CAPTION),
        (type_and_size(line.type_name, line.size), BODY_STRONG),
        (make(line), CELL),
        (old, CELL_SOFT),
    )
    return Beside(((0, names), (0, _bars(line.number))))


def _complaint(content: RepairSlipContent, voice: Voice) -> Block:
    """The complaint, large enough to be read from where the instrument lies; then what is known of its cause."""
    measure = A6.measure - 6 * MM
    complaint = capped_block(measure, _COMPLAINT_LINES, (content.complaint, SLIP_COMPLAINT))
    diagnosis = capped_block(measure, _DIAGNOSIS_LINES, (content.diagnosis, CELL))
    caption = capped_block(measure, 1, (voice(said.COMPLAINT), CAPTION))
    return Aside(Stack((caption, complaint, diagnosis)), A6.measure)


def _facts(content: RepairSlipContent, voice: Voice) -> Block:
    """When, where and from whom it came, and who has it, in two columns."""
    came_with = parts_in(content.instrument.kit, PartState.PRESENT, voice)
    due = dates.short(voice, content.expected_on) if content.expected_on else ""
    left = _column(
        voice,
        (said.REPORTED_ON, dates.short(voice, content.opened_on)),
        (said.ORIGIN, voice(said.ORIGINS[content.origin])),
        (said.CAME_FROM, content.came_from),
        (said.BELONGS, content.place),
    )
    right = _column(
        voice,
        (said.ATELIER, joined((content.atelier, content.assignee))),
        (said.EXPECTED, due),
        (said.KIT, came_with),
    )
    return Beside(((0, left), (_HALF, right)))


def _column(voice: Voice, *facts: tuple[Text, str]) -> Stack:
    """Facts below each other, small words above; those that are not known are left out."""
    cells: list[Lines] = [
        capped_block(_HALF - 4 * MM, 2, (voice(caption), CAPTION), (value, CELL)) for caption, value in facts if value
    ]
    return Stack(tuple(cells), 2)


def _closing(voice: Voice) -> Block:
    """What is filled in when the work is done."""
    third = A6.measure / 3
    captions = (said.DONE_ON, said.TESTED_BY, said.MINUTES)
    return Beside(
        tuple((at * third, Ruled(voice(caption), third - 4 * MM, 6 * MM)) for at, caption in enumerate(captions))
    )
