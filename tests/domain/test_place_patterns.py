"""Patterns of short names: what they stand for, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.place_patterns import MOST_PLACES, names_of
from depot_app.domain.refusals_places import PatternTooLarge, PatternUnclear


def test_a_pattern_names_every_shelf_of_a_hall() -> None:
    assert names_of("C-[1..2]-[1..3]") == ("C-1-1", "C-1-2", "C-1-3", "C-2-1", "C-2-2", "C-2-3")


def test_a_leading_zero_makes_all_numbers_as_wide() -> None:
    assert names_of("D-[08..11]") == ("D-08", "D-09", "D-10", "D-11")


def test_letters_go_through_the_alphabet() -> None:
    assert names_of("Kast [A..C]") == ("Kast A", "Kast B", "Kast C")


def test_a_name_without_brackets_is_itself() -> None:
    assert names_of("  Bus   1 ") == ("Bus 1",)


@pytest.mark.parametrize("pattern", ["", "  ", "C-[1..", "C-1]", "C-[3..1]", "C-[x..3]", "C-[1-5]", "C-[]"])
def test_what_is_no_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(PatternUnclear):
        names_of(pattern)


@pytest.mark.parametrize("pattern", ["C-[1..9999999999]", "C-[1..100]-[1..100]"])
def test_more_places_than_any_depot_has_are_refused(pattern: str) -> None:
    with pytest.raises(PatternTooLarge) as refused:
        names_of(pattern)
    assert refused.value.amount > refused.value.most == MOST_PLACES


@given(first=st.integers(0, 40), more=st.integers(0, 30), inner=st.integers(1, 9))
def test_a_pattern_names_each_place_once(first: int, more: int, inner: int) -> None:
    names = names_of(f"H-[{first}..{first + more}]-[1..{inner}]")
    assert len(set(names)) == len(names) == (more + 1) * inner
