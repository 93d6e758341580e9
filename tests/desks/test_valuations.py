"""The valuation desk: dated values are kept, the newest stands, and none is lost whichever way it came in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.desks.valuing import Found
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.money import Cents
from depot_app.domain.refusals import ChangedSince, NegativeAmount
from depot_app.domain.refusals_values import ValuedLater
from depot_app.domain.valuations import Method, Valuation, ValuationSource
from tests.kit.builders import ACTOR, DAY, a_violin

APPRAISAL, ESTIMATE, LIST = ValuationSource.APPRAISAL, ValuationSource.ESTIMATE, ValuationSource.LIST
LONG_AGO = date(2020, 3, 1)


def value(desks: Desks, one: Instrument, cents: int, on: date = DAY) -> Instrument:
    """An appraiser finds it worth so much."""
    return desks.valuations.value(one.number.digits, Found(Cents(cents), on, APPRAISAL, "J. de Boer")).thing


def known(desks: Desks, one: Instrument) -> list[tuple[int, date, ValuationSource]]:
    """The valuations of an instrument, newest first."""
    return [(v.value, v.valued_on, v.source) for v in valuations(desks, one)]


def valuations(desks: Desks, one: Instrument) -> tuple[Valuation, ...]:
    """The same, whole."""
    return desks.inventory.card(one.number.digits).valuations


def now(desks: Desks, one: Instrument) -> tuple[int | None, date | None]:
    """The value that an instrument carries, and its day."""
    kept = desks.inventory.card(one.number.digits).instrument
    return kept.value, kept.valued_on


def all_well(desks: Desks) -> bool:
    """Whether the check finds nothing."""
    return desks.housekeeping.check().problems == ()


def test_the_newest_valuation_is_the_value_and_the_others_are_kept(desks: Desks) -> None:
    violin = a_violin(desks)
    value(desks, violin, 30_000, LONG_AGO)
    value(desks, violin, 45_000)
    assert known(desks, violin) == [(45_000, DAY, APPRAISAL), (30_000, LONG_AGO, APPRAISAL)]
    assert now(desks, violin) == (45_000, DAY)
    assert valuations(desks, violin)[0].by == "J. de Boer"
    assert all_well(desks)


def test_a_valuation_of_an_earlier_day_changes_nothing_now(desks: Desks) -> None:
    violin = value(desks, a_violin(desks), 45_000)
    value(desks, violin, 30_000, LONG_AGO)
    assert now(desks, violin) == (45_000, DAY)
    assert all_well(desks)


def test_a_value_that_a_list_brought_is_not_lost_when_it_is_valued(desks: Desks) -> None:
    violin = a_violin(desks, value=Cents(12_000), valued_on=LONG_AGO)
    value(desks, violin, 45_000)
    assert known(desks, violin) == [(45_000, DAY, APPRAISAL), (12_000, LONG_AGO, LIST)]


def test_an_undated_value_is_of_the_day_it_was_entered(desks: Desks, clock) -> None:
    violin = a_violin(desks, value=Cents(12_000))
    clock.move_to(DAY + timedelta(days=30))
    value(desks, violin, 45_000, DAY + timedelta(days=30))
    assert known(desks, violin)[1] == (12_000, DAY, LIST)


def test_another_value_in_the_form_is_a_valuation_of_whoever_acts(desks: Desks) -> None:
    violin = a_violin(desks, value=Cents(12_000), valued_on=LONG_AGO)
    changed = desks.inventory.change(replace(violin, value=Cents(20_000))).thing
    assert known(desks, violin) == [(20_000, DAY, ESTIMATE), (12_000, LONG_AGO, LIST)]
    assert valuations(desks, violin)[0].by == ACTOR
    again = replace(changed, value=Cents(9_000), valued_on=date(2026, 8, 1))
    assert desks.inventory.change(again).thing.value == 20_000
    assert known(desks, violin)[1] == (9_000, date(2026, 8, 1), ESTIMATE)
    assert all_well(desks)


def test_another_day_in_the_form_is_that_of_the_valuation_that_stands(desks: Desks) -> None:
    violin = value(desks, a_violin(desks), 45_000)
    desks.inventory.change(replace(violin, valued_on=LONG_AGO))
    assert known(desks, violin) == [(45_000, LONG_AGO, APPRAISAL)]
    assert now(desks, violin) == (45_000, LONG_AGO)


def test_a_value_taken_out_of_the_form_leaves_the_one_before_it(desks: Desks) -> None:
    violin = value(desks, value(desks, a_violin(desks), 30_000, LONG_AGO), 45_000)
    left = desks.inventory.change(replace(violin, value=None)).thing
    assert (left.value, left.valued_on) == (30_000, LONG_AGO)
    gone = desks.inventory.change(replace(left, value=None)).thing
    assert (gone.value, gone.valued_on) == (None, None)
    assert all_well(desks)
    desks.history.undo()
    desks.history.undo()
    assert now(desks, violin) == (45_000, DAY)
    assert all_well(desks)


def test_other_changes_leave_the_value_alone(desks: Desks) -> None:
    violin = a_violin(desks, value=Cents(12_000))
    desks.inventory.change(replace(violin, brand="Gewa"))
    assert known(desks, violin) == []
    assert now(desks, violin) == (12_000, None)


@pytest.mark.parametrize(
    ("found", "refused"),
    [
        (Found(Cents(-1), DAY, ESTIMATE), NegativeAmount),
        (Found(Cents(1), DAY + timedelta(days=1), ESTIMATE), ValuedLater),
    ],
)
def test_what_cannot_be_a_value_is_refused_and_changes_nothing(desks: Desks, found: Found, refused: type) -> None:
    violin = a_violin(desks)
    with pytest.raises(refused):
        desks.valuations.value(violin.number.digits, found)
    with pytest.raises(refused):
        desks.inventory.change(replace(violin, value=found.value, valued_on=found.on))
    assert known(desks, violin) == []


def test_undoing_a_valuation_brings_the_one_before_back(desks: Desks) -> None:
    violin = a_violin(desks, value=Cents(12_000))
    value(desks, violin, 45_000)
    desks.history.undo()
    assert (known(desks, violin), now(desks, violin)) == ([], (12_000, None))
    desks.history.redo()
    assert len(known(desks, violin)) == 2
    assert now(desks, violin) == (45_000, DAY)
    assert all_well(desks)


def test_a_valuation_undone_leaves_one_of_an_earlier_day_that_came_after_it(desks: Desks) -> None:
    violin = a_violin(desks)
    first = desks.valuations.value(violin.number.digits, Found(Cents(45_000), DAY, APPRAISAL)).entry
    value(desks, violin, 30_000, LONG_AGO)
    desks.history.undo(first)
    assert now(desks, violin) == (30_000, LONG_AGO)
    assert all_well(desks)


def test_a_valuation_with_a_newer_one_since_is_not_undone(desks: Desks) -> None:
    violin = a_violin(desks)
    first = desks.valuations.value(violin.number.digits, Found(Cents(30_000), LONG_AGO, APPRAISAL)).entry
    value(desks, violin, 45_000)
    with pytest.raises(ChangedSince):
        desks.history.undo(first)


def test_the_card_says_what_it_is_worth_now_and_how_that_was_found(desks: Desks) -> None:
    violin = a_violin(desks)
    with desks.house.deed(Deed.CHANGE_TYPE) as registers:
        kind = registers.types.of("VLN")
        registers.types.keep(replace(kind, life_years=10, residual_percent=10))
    value(desks, violin, 30_000, date(2021, 9, 1))
    worth = desks.inventory.card(violin.number.digits).worth
    assert (worth.value, worth.method, worth.basis) == (16_500, Method.STRAIGHT_LINE, 30_000)


def test_the_history_tells_of_every_valuation(desks: Desks) -> None:
    violin = value(desks, a_violin(desks), 45_000)
    value(desks, violin, 30_000, LONG_AGO)
    steps = desks.history.of(violin.number.digits)
    assert [step.entry.deed for step in steps] == [Deed.VALUE, Deed.VALUE, Deed.ADD_INSTRUMENT]
    assert steps[0].facts["value"] == 30_000


def test_a_list_with_another_value_is_one_more_valuation(desks: Desks, lists) -> None:
    violin = value(desks, a_violin(desks), 45_000, LONG_AGO)
    line = f"{violin.number.digits};viool;400,00"
    taken = lists.rows("Nummer;Soort;Waarde", line)
    assert known(desks, violin) == [(40_000, DAY, LIST), (45_000, LONG_AGO, APPRAISAL)]
    assert valuations(desks, violin)[0].by == "list-1.csv"
    assert all_well(desks)
    lists.rows("Nummer;Soort;Waarde;Maat", f"{line};1/2")
    assert len(known(desks, violin)) == 2
    desks.imports.undo(taken.record.number)
    assert known(desks, violin) == [(45_000, LONG_AGO, APPRAISAL)]
    assert now(desks, violin) == (45_000, LONG_AGO)
    assert all_well(desks)


def test_a_new_instrument_of_a_list_has_its_value_as_the_list_says_it(desks: Desks, lists) -> None:
    lists.rows("Nr;Soort;Waarde", "LO1;viool;125,00")
    violin = desks.inventory.card("LO1").instrument
    assert (violin.value, known(desks, violin)) == (12_500, [])


def test_an_import_whose_instrument_was_valued_since_leaves_it(desks: Desks, lists) -> None:
    number = lists.rows("Nr;Soort;Waarde", "LO1;viool;125,00").record.number
    value(desks, desks.inventory.card("LO1").instrument, 9_900, LONG_AGO)
    assert desks.imports.undo(number).thing.removed == 0
    assert all_well(desks)
