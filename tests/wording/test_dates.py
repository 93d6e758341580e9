"""Dates as people here write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.exchange.dates import read_date
from depot_app.wording import dates
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)
DAY = date(2027, 7, 9)


def test_a_day_is_written_short_with_its_month_in_words_and_with_its_weekday():
    assert (dates.short(NL, DAY), dates.short(EN, DAY)) == ("9-7-2027", "9-7-2027")
    assert (dates.long(NL, DAY), dates.long(EN, DAY)) == ("9 juli 2027", "9 July 2027")
    assert (dates.with_weekday(NL, DAY), dates.with_weekday(EN, DAY)) == ("vr 9 juli 2027", "Fri 9 July 2027")


@pytest.mark.parametrize("say", [dates.short, dates.long, dates.with_weekday])
def test_a_day_that_nobody_knows_is_said_to_be_unknown(say):
    assert (say(NL, None), say(EN, None)) == ("onbekend", "unknown")


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)), st.sampled_from([NL, EN]))
def test_every_way_of_writing_a_day_is_read_back_as_that_day(day, voice):
    assert read_date(dates.short(voice, day)) == day
    assert read_date(dates.long(voice, day)) == day


@pytest.mark.parametrize(
    ("days_ago", "dutch", "english"),
    [
        (0, "vandaag 08:02", "today 08:02"),
        (1, "gisteren 08:02", "yesterday 08:02"),
        (2, "7-7-2027 08:02", "7-7-2027 08:02"),
        (-1, "10-7-2027 08:02", "10-7-2027 08:02"),
    ],
)
def test_a_moment_is_said_with_how_long_ago_it_was_where_that_is_short(days_ago, dutch, english):
    at = datetime(2027, 7, 9, 8, 2, tzinfo=datetime.now(UTC).astimezone().tzinfo) - timedelta(days=days_ago)

    assert (dates.moment(NL, at, today=DAY), dates.moment(EN, at, today=DAY)) == (dutch, english)


def test_a_moment_is_said_in_local_time():
    at = datetime(2027, 7, 9, 8, 2, tzinfo=UTC)
    local = at.astimezone()

    assert dates.moment(NL, at, today=local.date()) == f"vandaag {local:%H:%M}"
