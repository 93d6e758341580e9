"""The top of every A4 paper: who sends it, the number as bars, the title and the line below it."""

from dataclasses import dataclass

from depot_app.documents import code128
from depot_app.documents.blocks import Bars, Beside, Lines, Stack, White, baseline, capped_block, joined
from depot_app.documents.flow import Piece
from depot_app.documents.pen import Pen
from depot_app.documents.setting import shortened
from depot_app.documents.type_sheet import A4, BAR_DIGITS, BRAND, CAPTION, LEAD, MM, TITLE, Style
from depot_app.documents.typefaces import width_of
from depot_app.domain.numbers import Number
from depot_app.domain.paper_parts import Lender
from depot_app.wording import papers as words
from depot_app.wording.voice import Voice

_MODULE = 0.254 * MM
_RIGHT_SHARE = 0.6


def masthead(lender: Lender, number: Number | None, voice: Voice) -> Beside:
    """The sender on the left, the number on the right, where the paper is about something that has one."""
    if number is None:
        return Beside(((0, sender(lender, A4.measure, voice)),))
    bars = Bars(number.digits, number.printed, A4.measure, BAR_DIGITS)
    measure = A4.measure - code128.modules(number.digits) * _MODULE - 24
    return Beside(((0, sender(lender, measure, voice)), (0, bars)))


def sender(lender: Lender, measure: float, voice: Voice) -> Lines:
    """The brand, and in small type the legal person."""
    registration = voice(words.REGISTRATION, registration=lender.registration) if lender.registration else ""
    legal = joined((lender.name if lender.brand else "", lender.seat, registration))
    return capped_block(measure, 2, (lender.brand or lender.name, BRAND), (legal, CAPTION))


def top_pieces(lender: Lender, number: Number | None, *, title: str, lead: str, voice: Voice) -> tuple[Piece, ...]:
    """Masthead and title, with which a paper begins."""
    titles = capped_block(A4.measure, 3, (title, TITLE), (lead, LEAD))
    return (Piece(masthead(lender, number, voice), chapter=title), Piece(titles, before=7 * MM))


@dataclass(frozen=True, slots=True)
class Opposite:
    """One line on the left and one that ends at the right, such as a title and where it belongs."""

    left: str
    left_style: Style
    right: str
    right_style: Style
    measure: float

    @property
    def height(self) -> float:
        """The higher leading."""
        return max(self.left_style.leading, self.right_style.leading)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Both on one baseline; they are shortened where they would meet."""
        stand = baseline(top, self.left_style)
        right = shortened(self.right, self.right_style, self.measure * _RIGHT_SHARE)
        room = self.measure - width_of(right, self.right_style) - 12
        pen.text(left, stand, shortened(self.left, self.left_style, room), self.left_style)
        pen.text_to(left + self.measure, stand, right, self.right_style)


def running_head(title: str, belongs_to: str, below: float = 5 * MM, measure: float = A4.measure) -> Stack:
    """The small head of a page that goes on: what goes on, and of which paper."""
    return Stack((Opposite(title, CAPTION, belongs_to, CAPTION, measure), White(below)))
