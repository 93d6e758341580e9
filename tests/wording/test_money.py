"""Amounts as people here write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.money import Cents
from depot_app.exchange.amounts import read_amount
from depot_app.wording import money
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)


@pytest.mark.parametrize(
    ("cents", "dutch", "english"),
    [
        (0, "€ 0,00", "€0.00"),
        (5, "€ 0,05", "€0.05"),
        (7_500, "€ 75,00", "€75.00"),
        (123_450, "€ 1.234,50", "€1,234.50"),
        (-50, "-€ 0,50", "-€0.50"),
    ],
)
def test_an_amount_has_its_sign_its_groups_and_two_digits_of_cents(cents, dutch, english):
    assert (money.amount(NL, Cents(cents)), money.amount(EN, Cents(cents))) == (dutch, english)


@pytest.mark.parametrize(
    ("cents", "dutch", "english"),
    [
        (0, "€ 0", "€0"),
        (49, "€ 0", "€0"),
        (50, "€ 1", "€1"),
        (250, "€ 3", "€3"),
        (99_950, "€ 1.000", "€1,000"),
        (-50, "-€ 1", "-€1"),
    ],
)
def test_whole_euros_are_rounded_with_a_half_upwards(cents, dutch, english):
    assert (money.whole_euros(NL, Cents(cents)), money.whole_euros(EN, Cents(cents))) == (dutch, english)


@pytest.mark.parametrize("say", [money.amount, money.whole_euros])
def test_no_amount_is_said_as_nothing(say):
    assert say(NL, None) == say(EN, None) == ""


@given(st.integers(0, 10**11).map(Cents), st.sampled_from([NL, EN]))
def test_an_amount_that_is_written_is_read_back_as_that_amount(cents, voice):
    assert read_amount(money.amount(voice, cents)) == cents
