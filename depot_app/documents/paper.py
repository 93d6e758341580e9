"""A paper: pieces on pages of one frame, with a foot that says what it is and which page of how many."""

from dataclasses import dataclass

from depot_app.documents.blocks import baseline
from depot_app.documents.flow import Page, Piece, filled
from depot_app.documents.pen import Pen, pen_for
from depot_app.documents.type_sheet import A4, A6, FOOT, HAIR, Frame
from depot_app.wording import papers as words
from depot_app.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that makes a PDF: its title and author, what its foot says, and its pieces in order."""

    title: str
    author: str
    foot: str
    pieces: tuple[Piece, ...]
    frame: Frame = A4


def printed(paper: Paper, voice: Voice) -> bytes:
    """The paper as a PDF; the same paper makes the same bytes."""
    frame = paper.frame
    pen = pen_for(frame, title=paper.title, author=paper.author, language=voice.language)
    pages = filled(paper.pieces, frame.depth)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            pen.turn()
        _draw(pen, page, frame, voice)
        which = voice(words.PAGE_OF, page=number, pages=len(pages)) if len(pages) > 1 or frame is not A6 else ""
        _foot(pen, frame, paper.foot, which)
    return pen.finished()


def _draw(pen: Pen, page: Page, frame: Frame, voice: Voice) -> None:
    """One page's blocks, its chapters, and the word that it goes on."""
    for chapter in page.chapters:
        pen.bookmark(chapter)
    for placed in page.placed:
        placed.block.draw(pen, frame.left, frame.top - placed.down)
    if page.goes_on:
        pen.text(frame.left, baseline(frame.top - page.depth - FOOT.size, FOOT), voice(words.CONTINUED), FOOT)


def _foot(pen: Pen, frame: Frame, left: str, right: str) -> None:
    """The rule and the two words below it."""
    pen.rule(frame.left, frame.right, frame.foot, HAIR)
    stand = frame.foot - FOOT.leading - 1
    pen.text_within(frame.left, stand, left, FOOT, frame.measure * (0.8 if right else 1))
    pen.text_to(frame.right, stand, right, FOOT)
