"""What an instrument is worth on a day: from its last valuation by then, by the life of its type or as valued."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.instruments import Instrument
from depot_app.domain.keys import new_key
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import NegativeAmount
from depot_app.domain.refusals_values import ValuedLater
from depot_app.domain.types import InstrumentType
from depot_app.domain.valuations import (
    UNVALUED,
    Method,
    Valuation,
    ValuationSource,
    Worth,
    may_value,
    newest,
    told_before,
    worth,
)

DAY = date(2026, 9, 1)
VIOLIN = Instrument(id=new_key(), number=Number.of(Kind.INSTRUMENT, 12), type_code="VLN")
KEEPS = InstrumentType("VLN", "strijk", "Viool", "Violin")
LOSES = replace(KEEPS, life_years=10, residual_percent=20)

DAYS = st.dates(date(1990, 1, 1), date(2120, 12, 31))
VALUES = st.integers(min_value=0, max_value=10_000_000).map(Cents)
TYPES = st.builds(
    replace,
    st.just(KEEPS),
    life_years=st.none() | st.integers(0, 60),
    residual_percent=st.none() | st.integers(0, 100),
)


def found(value: int, on: date, by: str = "") -> Valuation:
    """A valuation of the violin."""
    return Valuation(new_key(), VIOLIN.id, on, Cents(value), ValuationSource.APPRAISAL, by)


VALUATIONS = st.lists(st.builds(found, VALUES, DAYS), max_size=4)


@given(VALUES, DAYS, TYPES)
def test_on_the_day_of_a_valuation_it_is_worth_just_that(value: Cents, on: date, kind: InstrumentType) -> None:
    assert worth(VIOLIN, kind, [found(value, on)], on).value == value


@given(VALUATIONS, DAYS, TYPES)
def test_nothing_is_ever_worth_less_than_nothing(known: list[Valuation], on: date, kind: InstrumentType) -> None:
    value = worth(replace(VIOLIN, price=Cents(5)), kind, known, on).value
    assert value is None or value >= 0


@given(VALUATIONS, DAYS, st.integers(0, 20_000), TYPES)
def test_a_value_never_rises_without_a_new_valuation(
    known: list[Valuation], on: date, days: int, kind: InstrumentType
) -> None:
    later = on + timedelta(days=days)
    if any(on < one.valued_on <= later for one in known):
        return
    before, after = (worth(VIOLIN, kind, known, day).value for day in (on, later))
    assert (before is None) == (after is None)
    assert before is None or after is None or after <= before


@given(VALUES, DAYS)
def test_when_its_life_is_over_the_residue_is_left(value: Cents, on: date) -> None:
    over = on + timedelta(days=3_653)
    assert worth(VIOLIN, LOSES, [found(value, on)], over).value == value * 20 // 100


def test_half_way_through_its_life_it_lost_half_of_what_it_can_lose() -> None:
    known = [found(30_000, date(2021, 9, 1))]
    assert worth(VIOLIN, LOSES, known, DAY) == Worth(
        Cents(18_000), Method.STRAIGHT_LINE, Cents(30_000), date(2021, 9, 1)
    )


def test_a_type_without_a_life_keeps_the_value_last_found() -> None:
    known = [found(30_000, date(2001, 1, 1))]
    assert worth(VIOLIN, KEEPS, known, DAY).value == 30_000
    assert worth(VIOLIN, KEEPS, known, DAY).method is Method.AS_VALUED


def test_a_later_valuation_says_nothing_of_earlier_days() -> None:
    known = [found(30_000, date(2020, 1, 1)), found(50_000, date(2025, 1, 1))]
    assert worth(VIOLIN, KEEPS, known, date(2024, 12, 31)).value == 30_000
    assert worth(VIOLIN, KEEPS, known, date(2025, 1, 1)).value == 50_000
    assert worth(VIOLIN, KEEPS, known, date(2019, 12, 31)) == UNVALUED


def test_of_one_day_the_valuation_made_last_stands() -> None:
    known = [found(30_000, DAY), found(40_000, DAY)]
    assert newest(reversed(known)) == known[1]


def test_without_a_valuation_the_price_paid_counts_from_the_day_it_came() -> None:
    bought = replace(VIOLIN, price=Cents(40_000), acquired_on=date(2016, 9, 1))
    assert worth(bought, KEEPS, [], DAY) == Worth(Cents(40_000), Method.AS_BOUGHT, Cents(40_000), date(2016, 9, 1))
    assert worth(bought, LOSES, [], DAY).value == 8_000
    assert worth(bought, KEEPS, [], date(2016, 8, 31)) == UNVALUED


def test_a_value_from_a_list_counts_until_it_has_a_valuation() -> None:
    listed = replace(VIOLIN, value=Cents(9_900), valued_on=date(2020, 1, 1))
    assert worth(listed, KEEPS, [], DAY).value == 9_900
    assert worth(listed, KEEPS, [], date(2019, 1, 1)) == UNVALUED
    assert worth(replace(listed, valued_on=None), LOSES, [], date(2019, 1, 1)).value == 9_900
    assert worth(listed, KEEPS, [found(5_000, DAY)], date(2020, 1, 1)) == UNVALUED


def test_a_valuation_of_29_february_runs_for_whole_years() -> None:
    known = [found(10_000, date(2024, 2, 29))]
    one_year = replace(LOSES, life_years=1, residual_percent=None)
    assert worth(VIOLIN, one_year, known, date(2025, 2, 28)).value > 0  # type: ignore[operator]
    assert worth(VIOLIN, one_year, known, date(2025, 3, 1)).value == 0


@pytest.mark.parametrize(
    ("value", "on", "refused"),
    [(-1, DAY, NegativeAmount), (0, DAY + timedelta(days=1), ValuedLater), (0, DAY, type(None))],
)
def test_a_value_is_not_negative_and_not_of_a_day_to_come(value: int, on: date, refused: type) -> None:
    assert type(may_value(Cents(value), on, DAY)) is refused


def test_a_value_kept_without_a_valuation_becomes_one_of_its_own_day() -> None:
    listed = replace(VIOLIN, value=Cents(9_900), valued_on=date(2020, 1, 1))
    before = told_before(listed, [], DAY, entered=DAY)
    assert before is not None
    assert (before.value, before.valued_on, before.source) == (9_900, date(2020, 1, 1), ValuationSource.LIST)


def test_an_undated_value_is_of_when_it_came_and_never_hides_the_new_one() -> None:
    listed = replace(VIOLIN, value=Cents(9_900), acquired_on=date(2022, 5, 5))
    entered, earlier = date(2023, 1, 1), date(2021, 1, 1)
    days = [
        told_before(one, [], new, entered)
        for one, new in ((listed, DAY), (replace(listed, acquired_on=None), DAY), (listed, earlier))
    ]
    assert [one and one.valued_on for one in days] == [date(2022, 5, 5), entered, earlier]


def test_what_has_valuations_or_no_value_tells_nothing_of_before() -> None:
    assert told_before(VIOLIN, [], DAY, entered=DAY) is None
    assert told_before(replace(VIOLIN, value=Cents(1)), [found(1, DAY)], DAY, entered=DAY) is None
