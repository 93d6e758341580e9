"""A few pages of a long list are held; never more."""

from dataclasses import dataclass

from depot_app.ui.table.columns import Line
from depot_app.ui.table.pages import Pages


@dataclass
class Row:
    key: tuple[None, int]


def lines(first: int, amount: int) -> tuple[Line, ...]:
    return tuple(Line(Row((None, n)), (str(n),)) for n in range(first, first + amount))


def filled(pages: Pages, *numbers: int) -> Pages:
    for number in numbers:
        pages.keep(number, lines(number * pages.size, pages.size))
    return pages


def test_rows_in_memory_are_bounded_however_long_the_list():
    pages = filled(Pages(size=10, kept=3), *range(1_000))
    assert pages.rows_held == 30


def test_the_page_longest_unused_is_dropped_first():
    pages = filled(Pages(size=10, kept=3), 0, 1, 2)
    pages.lacking(0, 9)
    filled(pages, 3)
    assert pages.line(5) is not None
    assert pages.line(15) is None


def test_a_page_is_asked_for_from_the_key_of_the_row_before_it():
    pages = filled(Pages(size=10, kept=3), 4)
    assert pages.window(5).after == (None, 49)
    assert pages.window(5).start == 50
    assert pages.window(9).after is None


def test_after_a_refresh_pages_are_shown_but_asked_again():
    pages = filled(Pages(size=10, kept=3), 0)
    assert pages.lacking(0, 9) == []
    pages.age()
    assert pages.line(3) is not None
    assert pages.lacking(0, 9) == [0]
    assert pages.window(1).after is None


def test_a_stretch_over_two_pages_lacks_both_in_order():
    assert Pages(size=10).lacking(8, 12) == [0, 1]
