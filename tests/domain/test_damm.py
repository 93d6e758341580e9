"""The check digit: its known example, and what it must notice."""

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain import damm

DIGITS = st.text("0123456789", min_size=2, max_size=10)


def test_the_example_of_the_thesis_holds():
    assert damm.check_digit("572") == "4"
    assert damm.is_valid("5724")


@given(DIGITS, st.data())
def test_a_wrong_digit_is_noticed(digits: str, data: st.DataObject):
    whole = digits + damm.check_digit(digits)
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != whole[at]]))
    assert not damm.is_valid(whole[:at] + other + whole[at + 1 :])


@given(DIGITS, st.data())
def test_neighbours_that_changed_places_are_noticed(digits: str, data: st.DataObject):
    whole = digits + damm.check_digit(digits)
    at = data.draw(st.integers(0, len(whole) - 2))
    swapped = whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :]
    assert damm.is_valid(swapped) == (swapped == whole)
