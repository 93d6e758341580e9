"""Numbers that are handed out: only up, and none twice."""

import pytest

from depot_app.domain.journal import Deed
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import BrokenRule, UnknownType


def test_the_first_number_of_a_kind_is_number_one_and_the_next_is_the_next(house):
    with house.deed(Deed.DEMO) as registers:
        assert registers.numbers.take(Kind.REPAIR) == Number.of(Kind.REPAIR, 1)
        assert registers.numbers.take(Kind.REPAIR) == Number.of(Kind.REPAIR, 2)


def test_each_kind_counts_by_itself(house):
    with house.deed(Deed.DEMO) as registers:
        registers.numbers.take_many(Kind.LOAN, 5)

        assert registers.numbers.take(Kind.REPAIR).running == 1


def test_many_are_handed_out_in_order_and_go_on_from_the_last(house):
    with house.deed(Deed.DEMO) as registers:
        registers.numbers.take(Kind.PLACE)

        assert [number.running for number in registers.numbers.take_many(Kind.PLACE, 3)] == [2, 3, 4]
    with house.deed(Deed.DEMO) as registers:
        assert registers.numbers.take(Kind.PLACE).running == 5


def test_a_number_that_came_from_elsewhere_is_passed_over_and_a_lower_one_changes_nothing(house):
    with house.deed(Deed.DEMO) as registers:
        registers.numbers.pass_over(Number.of(Kind.INSTRUMENT, 700))
        registers.numbers.pass_over(Number.of(Kind.INSTRUMENT, 12))

        assert registers.numbers.take(Kind.INSTRUMENT).running == 701


def test_a_deed_that_failed_used_no_number(house):
    with pytest.raises(UnknownType), house.deed(Deed.DEMO) as registers:
        registers.types.of(registers.numbers.take(Kind.COUNT).digits)

    with house.deed(Deed.DEMO) as registers:
        assert registers.numbers.take(Kind.COUNT).running == 1


def test_the_database_itself_hands_no_number_out_again(house):
    with house.deed(Deed.DEMO) as registers:
        registers.numbers.take_many(Kind.COUNT, 5)

    with pytest.raises(BrokenRule) as refused, house.deed(Deed.DEMO) as registers:
        registers.work.connection.exec_driver_sql("UPDATE numbers SET last = 3 WHERE kind = 6")
    assert refused.value.rule == "number-reuse"
