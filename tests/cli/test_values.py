"""Days, amounts and pairs as they are typed at a command."""

from datetime import date

import pytest

from depot_app.cli.values import amount, day, not_negative, pairs
from depot_app.domain.faults import FieldTwice, NoAmount, NoDate, NoPair


@pytest.mark.parametrize("text", ["9-7-2027", "2027-07-09", "09/07/2027", " 9 juli 2027 ", "9 July 2027"])
def test_a_day_is_read_as_both_languages_write_it(text):
    assert day(text) == date(2027, 7, 9)


@pytest.mark.parametrize("text", ["", "2027", "morgen", "31-2-2027", "9-7", "7-13-2027"])
def test_what_is_no_day_is_told_as_it_was_typed(text):
    with pytest.raises(NoDate) as told:
        day(text)
    assert told.value.text == text


@pytest.mark.parametrize(
    ("text", "cents"),
    [("75", 7500), ("75,00", 7500), ("75.00", 7500), ("€ 1.234,50", 123_450), ("1,234.50", 123_450), ("0", 0)],
)
def test_an_amount_is_read_as_both_languages_write_it(text, cents):
    assert amount(text) == cents


@pytest.mark.parametrize("text", ["", "veel", "1.234", "12,345", "75,0,0", "1.5", "€ 1.5"])
def test_what_is_no_amount_or_could_be_two_is_told_as_it_was_typed(text):
    with pytest.raises(NoAmount) as told:
        amount(text)
    assert told.value.text == text


def test_pairs_are_read_with_whatever_stands_behind_the_first_sign():
    assert pairs(["brand=Stentor", "notes = a=b ", "model="]) == {"brand": "Stentor", "notes": "a=b", "model": ""}


@pytest.mark.parametrize("text", ["brand", "=Stentor", "", "="])
def test_what_is_no_pair_is_told_as_it_was_typed(text):
    with pytest.raises(NoPair) as told:
        pairs(["type=viool", text])
    assert told.value.text == text


def test_a_key_that_is_given_twice_is_told():
    with pytest.raises(FieldTwice) as told:
        pairs(["brand=a", "brand=b"])
    assert told.value.key == "brand"


def test_a_number_is_whole_and_not_below_nought():
    assert not_negative("0") == 0
    with pytest.raises(ValueError, match="-1"):
        not_negative("-1")
    with pytest.raises(ValueError, match="veel"):
        not_negative("veel")
