"""Sizes as people call them, and those of several types in one order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.search import words
from depot_app.domain.sizes import SIZES_SAID, SizeSaid, in_one_order, sizes_meant

VIOLIN = ("1/16", "1/10", "1/8", "1/4", "1/2", "3/4", "4/4")
VIOLA = ("12in", "13in", "15.5in", "16in")


def meant(text: str) -> list[str]:
    asked = sizes_meant([words(piece) for piece in text.split()])
    return [one.size if isinstance(one, SizeSaid) else " ".join(one) for one in asked]


@pytest.mark.parametrize(("size", "name"), [(size, name) for size, names in SIZES_SAID.items() for name in names])
def test_every_name_of_a_size_stands_for_it_with_and_without_the_word_size(size, name):
    assert meant(f"cello {name}") == ["cello", size]
    assert meant(f"{name} size cello") == [size, "cello"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("three", ["three"]),
        ("three q", ["3/4"]),
        ("full siz violin", ["4/4", "siz", "violin"]),
        ("maat", ["maat"]),
        ("maat bes", ["maat", "bes"]),
        ("maat 1/2", ["1/2"]),
        ("altviool 15 inch", ["altviool", "15in"]),
        ("in", ["in"]),
        ("b-17-3 half", ["b 17 3", "1/2"]),
    ],
)
def test_only_what_names_a_size_is_taken_for_one(text, asked):
    assert meant(text) == asked


def test_sizes_of_types_that_share_some_are_one_list_in_which_each_keeps_its_order():
    assert in_one_order([("3/4", "4/4"), VIOLIN]) == VIOLIN
    assert in_one_order([VIOLIN, VIOLA]) == (*VIOLIN, *VIOLA)
    assert in_one_order([VIOLIN, ("1/8", "7/8", "4/4")]) == (*VIOLIN[:-1], "7/8", "4/4")


@given(st.lists(st.sets(st.sampled_from(VIOLIN)), max_size=4))
def test_no_size_is_lost_and_none_comes_twice(chosen):
    lists = [[size for size in VIOLIN if size in some] for some in chosen]
    merged = in_one_order(lists)

    assert sorted(merged) == sorted({size for some in chosen for size in some})
