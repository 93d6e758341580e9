"""The list of values as of a day: what there was then, where it was, and what it was worth."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.desks.valuing import Found
from depot_app.domain.instruments import Condition, Instrument, Life
from depot_app.domain.journal import Deed
from depot_app.domain.money import Cents
from depot_app.domain.valuations import Method, ValuationSource
from depot_app.domain.value_list import ValueLine, summed
from tests.kit.builders import DAY, FixedClock, a_cello, a_violin, an_instrument, lent

LATER = DAY + timedelta(days=60)


def line(desks: Desks, one: Instrument, on: date) -> ValueLine | None:
    """How an instrument is listed on a day."""
    found = [line for line in desks.value_lists.list_on(on, "nl").lines if line.number == one.number]
    return found[0] if found else None


def test_everything_the_depot_has_stands_on_the_list_once_by_type_and_size(desks: Desks) -> None:
    trumpet, cello = an_instrument(desks, "TPT"), a_cello(desks)
    half, whole = a_violin(desks, "1/2"), a_violin(desks, "4/4")
    content = desks.value_lists.list_on(DAY, "nl")
    assert [line.number for line in content.lines] == [half.number, whole.number, cello.number, trumpet.number]
    assert [family for family, _ in content.by_family] == ["strijk", "koper"]
    assert content.lines[0].type_name == "Viool"
    assert desks.value_lists.list_on(DAY, "en").lines[0].type_name == "Violin"


def test_what_has_no_value_is_counted_and_does_not_count(desks: Desks) -> None:
    a_violin(desks, value=Cents(12_050))
    a_violin(desks, value=Cents(10_000))
    a_violin(desks)
    assert summed(desks.value_lists.list_on(DAY, "nl").lines) == (
        summed([]).__class__(instruments=3, without_value=1, value=Cents(22_050))
    )


def test_a_value_is_that_of_the_day(desks: Desks, clock: FixedClock) -> None:
    violin = a_violin(desks, acquired_on=date(2019, 1, 1), price=Cents(50_000))
    clock.move_to(LATER)
    desks.valuations.value(violin.number.digits, Found(Cents(30_000), LATER, ValuationSource.APPRAISAL))
    before, after = line(desks, violin, DAY), line(desks, violin, LATER)
    assert before is not None
    assert after is not None
    assert (before.value, before.method) == (50_000, Method.AS_BOUGHT)
    assert (after.value, after.method, after.since) == (30_000, Method.AS_VALUED, LATER)


def test_a_value_from_a_list_does_not_count_before_its_valuation_once_it_has_one(desks: Desks) -> None:
    violin = a_violin(desks, value=Cents(12_000), valued_on=date(2026, 1, 1), acquired_on=date(2019, 1, 1))
    desks.valuations.value(violin.number.digits, Found(Cents(30_000), DAY, ValuationSource.APPRAISAL))
    earlier = line(desks, violin, date(2025, 12, 31))
    between = line(desks, violin, date(2026, 8, 31))
    assert earlier is not None
    assert between is not None
    assert (earlier.value, between.value) == (None, 12_000)


def test_who_had_it_that_day_is_told_and_the_place_it_came_back_to_after(desks: Desks, clock: FixedClock) -> None:
    violin = a_violin(desks, place="B-17-3")
    lent(desks, violin)
    clock.move_to(LATER)
    desks.loans.take_back([violin.number.digits])
    where = [line(desks, violin, day) for day in (DAY, LATER - timedelta(days=1), LATER)]
    assert [one and one.where for one in where] == ["Bs De Regenboog", "Bs De Regenboog", "B-17-3"]


def test_a_place_and_a_grade_are_those_of_the_day(desks: Desks, clock: FixedClock) -> None:
    violin = a_violin(desks, place="B-17-3", condition=Condition.B)
    clock.move_to(LATER)
    desks.inventory.move([violin.number.digits], "C-01")
    clock.move_to(LATER + timedelta(days=9))
    moved = desks.inventory.move([violin.number.digits], "D-01").thing[0]
    desks.inventory.change(replace(moved, condition=Condition.D))
    days = (DAY, LATER, LATER + timedelta(days=9))
    told = [line(desks, violin, day) for day in days]
    assert [(one.where, one.condition) for one in told if one] == [
        ("B-17-3", Condition.B),
        ("C-01", Condition.B),
        ("D-01", Condition.D),
    ]


def test_what_was_written_off_stands_on_the_lists_of_before(desks: Desks, clock: FixedClock) -> None:
    violin = a_violin(desks)
    clock.move_to(LATER)
    desks.inventory.write_off(violin.number.digits, "hals gebroken")
    assert line(desks, violin, DAY) is not None
    assert line(desks, violin, LATER) is None


def test_what_came_later_does_not_stand_on_the_lists_of_before(desks: Desks, clock: FixedClock, lists) -> None:
    bought = a_violin(desks, acquired_on=date(2026, 3, 1))
    clock.move_to(LATER)
    by_hand = a_violin(desks)
    lists.rows("Nr;Soort", "LO1;viool")
    listed = desks.inventory.card("LO1").instrument
    assert line(desks, bought, date(2026, 2, 28)) is None
    assert line(desks, bought, date(2026, 3, 1)) is not None
    assert line(desks, by_hand, DAY) is None
    assert line(desks, by_hand, LATER) is not None
    assert line(desks, listed, DAY) is not None


def test_a_missing_instrument_is_listed_as_such(desks: Desks) -> None:
    violin = a_violin(desks, place="B-17-3")
    with desks.house.deed(Deed.CHANGE_INSTRUMENT) as registers:
        registers.instruments.keep(replace(violin, life=Life.MISSING, life_on=DAY))
    found = line(desks, violin, DAY)
    assert found is not None
    assert (found.missing, found.where) == (True, "B-17-3")


def test_a_record_merged_into_another_is_not_listed(desks: Desks) -> None:
    violin, same = a_violin(desks), a_violin(desks)
    with desks.house.deed(Deed.MERGE) as registers:
        registers.instruments.keep(replace(same, merged_into=violin.id))
    assert [one.number for one in desks.value_lists.list_on(DAY, "nl").lines] == [violin.number]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_same_values_are_the_same_list(desks: Desks, language: str) -> None:
    a_violin(desks, value=Cents(12_050))
    first, again = (desks.value_lists.list_on(DAY, language) for _ in range(2))
    assert first == again
    assert desks.value_lists.printed(first) == desks.value_lists.printed(again)
