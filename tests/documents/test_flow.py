"""Filling pages: keeping together, repeating heads, breaking what no page holds."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from depot_app.documents.flow import Page, Piece, closed, filled
from depot_app.documents.pen import Pen

DEPTH = 100.0


@dataclass(frozen=True)
class Slab:
    """A block of a height that draws nothing."""

    name: str
    height: float = 10

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Nothing."""


def names(page: Page) -> list[str]:
    return [placed.block.name for placed in page.placed if isinstance(placed.block, Slab)]


def test_pieces_follow_each_other_with_their_white_between() -> None:
    (page,) = filled([Piece(Slab("a")), Piece(Slab("b"), before=5)], DEPTH)
    assert [placed.down for placed in page.placed] == [0, 15]
    assert page.depth == 25


def test_white_falls_away_at_the_top_of_a_page() -> None:
    _, page = filled([Piece(Slab("a", 90)), Piece(Slab("b", 20), before=30)], DEPTH)
    assert page.placed[0].down == 0


def test_what_is_kept_together_moves_together() -> None:
    first, second = filled([Piece(Slab("a", 85)), Piece(Slab("b"), keep=True), Piece(Slab("c"))], DEPTH)
    assert (names(first), names(second)) == (["a"], ["b", "c"])


def test_a_head_is_repeated_where_a_page_begins_with_a_row() -> None:
    pieces = [Piece(Slab(str(at), 30), head=Slab("head")) for at in range(5)]
    pages = filled([Piece(Slab("title", 30)), *pieces], DEPTH)
    assert [names(page) for page in pages] == [["title", "0", "1"], ["head", "2", "3", "4"]]
    assert [page.goes_on for page in pages] == [True, False]


def test_a_fresh_piece_begins_a_page_without_the_word_that_it_goes_on() -> None:
    pages = filled([Piece(Slab("a")), Piece(Slab("b"), fresh=True, head=Slab("head"))], DEPTH)
    assert [names(page) for page in pages] == [["a"], ["b"]]
    assert not pages[0].goes_on


def test_a_run_that_no_page_holds_is_broken_up() -> None:
    pages = filled([Piece(Slab(str(at), 40), keep=True) for at in range(4)], DEPTH)
    assert [names(page) for page in pages] == [["0", "1"], ["2", "3"]]


def test_the_closing_piece_takes_the_one_before_it_along() -> None:
    pages = filled(closed([Piece(Slab("a", 70)), Piece(Slab("b", 20))], Piece(Slab("signatures", 50))), DEPTH)
    assert [names(page) for page in pages] == [["a"], ["b", "signatures"]]


def test_nothing_is_one_empty_page() -> None:
    assert [names(page) for page in filled([], DEPTH)] == [[]]


@given(st.lists(st.tuples(st.floats(min_value=1, max_value=80), st.booleans(), st.booleans()), max_size=60))
def test_no_page_is_deeper_than_its_field_and_every_piece_stands_once(parts: list[tuple[float, bool, bool]]) -> None:
    head = Slab("head")
    pieces = [
        Piece(Slab(str(at), height), before=3, keep=keep, head=head if headed else None)
        for at, (height, keep, headed) in enumerate(parts)
    ]
    pages = filled(pieces, DEPTH)
    assert all(page.depth <= DEPTH + 1e-6 for page in pages)
    assert [name for page in pages for name in names(page) if name != "head"] == [str(at) for at in range(len(parts))]
