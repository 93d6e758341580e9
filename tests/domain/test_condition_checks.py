"""Checks of condition: of what there still is, of days that have come, and which of them is how it is now."""

from dataclasses import replace
from datetime import date, timedelta

from depot_app.domain.condition_checks import ConditionCheck, is_newest, may_check, may_report
from depot_app.domain.instruments import Card, Condition, Instrument, Life, Standing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import InstrumentWrittenOff
from depot_app.domain.refusals_values import CheckedLater, NeverChecked
from depot_app.domain.types import Family, InstrumentType

DAY = date(2026, 9, 1)
VIOLIN = Instrument(id=new_key(), number=Number.of(Kind.INSTRUMENT, 12), type_code="VLN")
CHECK = ConditionCheck(new_key(), VIOLIN.id, DAY, "Mo", Condition.B)


def test_what_was_written_off_is_not_checked() -> None:
    assert isinstance(may_check(replace(VIOLIN, life=Life.WRITTEN_OFF), DAY, DAY), InstrumentWrittenOff)


def test_nobody_has_looked_on_a_day_to_come() -> None:
    assert isinstance(may_check(VIOLIN, DAY + timedelta(days=1), DAY), CheckedLater)
    assert may_check(VIOLIN, DAY, DAY) is None


def test_a_check_of_the_last_day_is_how_it_is_now() -> None:
    earlier = replace(CHECK, checked_on=DAY - timedelta(days=1))
    assert is_newest(CHECK, (earlier,))
    assert is_newest(CHECK, (CHECK,))
    assert not is_newest(earlier, (CHECK,))


def test_there_is_no_report_of_what_nobody_looked_at() -> None:
    card = Card(VIOLIN, InstrumentType("VLN", Family.STRINGS, "Viool", "Violin"), Standing())
    assert isinstance(may_report(card), NeverChecked)
    assert may_report(replace(card, checked=True)) is None
