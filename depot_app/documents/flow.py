"""Filling pages: which pieces stand on which page, what stays together, what is repeated where a page begins."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from depot_app.documents.blocks import Block


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in the flow.

    `before` is white above it, but not at the top of a page; `keep` holds it on one page with the next; `fresh` begins
    a page; `head` is drawn above it where it happens to be first on a page; `chapter` is its name in the viewer's list.
    """

    block: Block
    before: float = 0
    keep: bool = False
    fresh: bool = False
    head: Block | None = None
    chapter: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block so far below the top of the field."""

    block: Block
    down: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what stands on it, its chapters, and how deep it is; `goes_on` where the next page repeats a head."""

    placed: tuple[Placed, ...]
    chapters: tuple[str, ...]
    depth: float
    goes_on: bool = False


class Filler:
    """Fills pages one piece after another."""

    def __init__(self, depth: float) -> None:
        """For fields of this depth."""
        self._depth = depth
        self._pages: list[Page] = []
        self._placed: list[Placed] = []
        self._chapters: list[str] = []
        self._down = 0.0

    def add(self, run: tuple[Piece, ...]) -> None:
        """Puts pieces that stay together on this page, or on the next; what no page holds is broken up."""
        if self._placed and (run[0].fresh or self._down + _needed(run) > self._depth):
            self._turn(goes_on=not run[0].fresh and run[0].head is not None)
        if len(run) > 1 and self._with_head(run) > self._depth:
            for piece in run:
                self.add((piece,))
            return
        for piece in run:
            self._put(piece)

    def pages(self) -> tuple[Page, ...]:
        """All pages, the last one closed."""
        if self._placed or not self._pages:
            self._turn(goes_on=False)
        return tuple(self._pages)

    def _with_head(self, run: tuple[Piece, ...]) -> float:
        """How deep the pieces are on a page of their own."""
        head = run[0].head
        return _needed(run) - run[0].before + (head.height if head else 0)

    def _put(self, piece: Piece) -> None:
        """Puts a piece where the page stands now."""
        if self._placed:
            self._down += piece.before
        elif piece.head and not piece.fresh:
            self._place(piece.head)
        if piece.chapter:
            self._chapters.append(piece.chapter)
        self._place(piece.block)

    def _place(self, block: Block) -> None:
        """Puts a block and goes below it."""
        self._placed.append(Placed(block, self._down))
        self._down += block.height

    def _turn(self, *, goes_on: bool) -> None:
        """Closes this page."""
        self._pages.append(Page(tuple(self._placed), tuple(self._chapters), self._down, goes_on))
        self._placed, self._chapters, self._down = [], [], 0.0


def closed(pieces: Iterable[Piece], closing: Piece) -> tuple[Piece, ...]:
    """The pieces with a last one that never stands alone on a page, such as signatures."""
    *most, last = pieces
    return (*most, replace(last, keep=True), closing)


def filled(pieces: Iterable[Piece], depth: float) -> tuple[Page, ...]:
    """The pages that the pieces fill."""
    filler = Filler(depth)
    for run in _runs(pieces):
        filler.add(run)
    return filler.pages()


def _runs(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """The pieces in groups that stay together."""
    run: list[Piece] = []
    for piece in pieces:
        run.append(piece)
        if not piece.keep:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _needed(run: tuple[Piece, ...]) -> float:
    """How deep the pieces are below others."""
    return sum(piece.before + piece.block.height for piece in run)
