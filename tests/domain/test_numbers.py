"""Numbers that people scan: kinds, check digits, and every slip of the pen noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.numbers import LONG_RUNNING, SHORT_RUNNING, Kind, Number, as_printed

kinds = st.sampled_from(Kind)
numbers = st.builds(Number.of, kinds, st.integers(0, LONG_RUNNING))


def test_the_number_of_the_design_is_made_as_it_says():
    number = Number.of(Kind.INSTRUMENT, 12)

    assert (number.digits, number.printed, str(number)) == ("10000127", "1000 0127", "1000 0127")


def test_a_kind_that_passes_its_six_digits_gets_eight():
    assert len(Number.of(Kind.PLACE, SHORT_RUNNING).digits) == 8
    assert len(Number.of(Kind.PLACE, SHORT_RUNNING + 1).digits) == 10


def test_ten_digits_are_printed_in_two_fives():
    first, second = Number.of(Kind.INSTRUMENT, SHORT_RUNNING + 1).printed.split(" ")

    assert (len(first), len(second)) == (5, 5)


@pytest.mark.parametrize("running", [-1, LONG_RUNNING + 1])
def test_a_running_number_out_of_range_is_an_error(running):
    with pytest.raises(ValueError, match=str(running)):
        Number.of(Kind.LOAN, running)


@given(kinds, st.integers(0, LONG_RUNNING))
def test_a_number_knows_its_kind_and_its_place_in_the_row(kind, running):
    number = Number.of(kind, running)

    assert (number.kind, number.running) == (kind, running)


@given(numbers)
def test_what_is_printed_or_scanned_reads_back_as_the_same_number(number):
    assert Number.read(number.digits) == Number.read(number.printed) == number


@given(numbers, st.data())
def test_any_one_wrong_digit_is_noticed(number, data):
    at = data.draw(st.integers(0, len(number.digits) - 1))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != number.digits[at]))

    assert Number.read(number.digits[:at] + wrong + number.digits[at + 1 :]) is None


@given(numbers, st.data())
def test_two_neighbours_changed_about_are_noticed(number, data):
    digits = number.digits
    at = data.draw(st.integers(0, len(digits) - 2))
    turned = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]

    assert (Number.read(turned) is None) == (turned != digits)


@given(numbers, st.integers(0, 9))
def test_a_digit_lost_or_gained_is_noticed(number, digit):
    assert Number.read(number.digits[:-1]) is None
    assert Number.read(f"{number.digits}{digit}") is None


@pytest.mark.parametrize(
    "text", ["", "  ", "viool", "1000012", "00000000", "1000-0127", "¹0000127", "١٠٠٠٠١٢٧", "LO00001"]
)
def test_what_is_no_number_reads_as_none(text):
    assert Number.read(text) is None


def test_numbers_sort_by_kind_and_then_as_they_were_handed_out():
    in_order = [Number.of(kind, running) for kind in (Kind.INSTRUMENT, Kind.LOAN) for running in (1, 2, 999_999)]

    assert sorted(set(in_order)) == in_order


def test_a_number_of_ours_is_shown_as_printed_and_any_other_code_as_it_is() -> None:
    assert as_printed("10000127") == "1000 0127"
    assert [as_printed(code) for code in ("10000128", "LO-180", "")] == ["10000128", "LO-180", ""]
