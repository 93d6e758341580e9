"""Days and amounts as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.ui.form.reading import NotThat, read_day, read_money

TODAY = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5-10", date(2026, 10, 5)),
        ("5-1", date(2027, 1, 5)),
        ("5-3", date(2026, 3, 5)),
        ("05032026", date(2026, 3, 5)),
        ("050327", date(2027, 3, 5)),
        ("0510", date(2026, 10, 5)),
        ("9-7-2027", date(2027, 7, 9)),
        ("2027-07-09", date(2027, 7, 9)),
        ("9 juli 2027", date(2027, 7, 9)),
        ("vandaag", TODAY),
        ("Tomorrow", TODAY + timedelta(1)),
        ("gisteren", TODAY - timedelta(1)),
        ("+14", TODAY + timedelta(14)),
        ("+2w", TODAY + timedelta(14)),
        ("-3", TODAY - timedelta(3)),
    ],
)
def test_a_day_is_read_as_it_was_meant(typed, meant):
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "31-2", "31022026", "soon", "2026", "123", "+", "5-13-2026"])
def test_what_is_no_day_is_said_to_be_none(typed):
    assert isinstance(read_day(typed, TODAY), NotThat)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_whole_day_is_read_whatever_day_it_is_today(day):
    assert read_day(f"{day.day}-{day.month}-{day.year}", TODAY) == day
    assert read_day(f"{day:%d%m%Y}", TODAY) == day


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(-182, 182))
def test_a_day_without_a_year_is_the_one_that_is_nearest(today, away):
    day = today + timedelta(away)
    assert read_day(f"{day.day}-{day.month}", today) == day


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("12,5", 1250),
        ("75.00", 7500),
        ("1234.56", 123456),
        ("12", 1200),
        ("€ 1.234,50", 123450),
        ("1.234", 123400),
        ("0,99", 99),
    ],
)
def test_an_amount_is_read_as_dutch(typed, cents):
    assert read_money(typed) == cents


@pytest.mark.parametrize("typed", ["1.5", "1,234.56", "1,234", "twelve", ""])
def test_an_amount_that_could_be_another_is_refused_with_a_hint(typed):
    assert isinstance(read_money(typed), NotThat)
