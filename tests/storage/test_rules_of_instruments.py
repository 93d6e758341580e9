"""The last guard on instruments, tried past every rule before it."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Deed
from depot_app.domain.money import Cents
from depot_app.domain.refusals import BrokenRule
from tests.kit.builders import a_violin


def test_no_instrument_is_worth_less_than_nothing(desks: Desks):
    violin = a_violin(desks)
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.CHANGE_INSTRUMENT) as registers:
        registers.instruments.keep(replace(violin, value=Cents(-1)))
    assert "value_not_negative" in refused.value.rule
