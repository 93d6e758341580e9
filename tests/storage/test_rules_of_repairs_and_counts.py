"""The last guard: rules of repairs and counts that the database itself keeps, tried past every rule before them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import delete, update

from depot_app.desks.desks import Desks
from depot_app.domain.counts import Count, ScanEvent
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import BrokenRule
from depot_app.domain.repairs import Repair, RepairState
from depot_app.storage.registers import Registers
from depot_app.storage.tables import count_events
from tests.kit.builders import DAY, a_violin


@contextmanager
def past_the_rules(desks: Desks) -> Iterator[Registers]:
    """The registers themselves, where no desk asks what may be done."""
    with desks.house.deed(Deed.CHANGE_REPAIR) as registers:
        yield registers


def keep(desks: Desks, repair: Repair) -> None:
    """Keeps a repair without asking anyone."""
    with past_the_rules(desks) as registers:
        registers.repairs.keep(repair)


@pytest.fixture
def repair(desks: Desks) -> Repair:
    """A blocking repair to be."""
    violin = a_violin(desks)
    return Repair(new_key(), Number.of(Kind.REPAIR, 50), violin.id, "kam scheef", DAY)


@pytest.fixture
def count(desks: Desks) -> Count:
    """A count with one scan."""
    started = desks.counts.start().thing
    desks.counts.scan(started.number.digits, a_violin(desks).number.digits, device="desk")
    return started


def another(repair: Repair) -> Repair:
    """A second repair of the same instrument."""
    return replace(repair, id=new_key(), number=Number.of(Kind.REPAIR, 51))


def test_one_instrument_has_at_most_one_open_blocking_repair(desks: Desks, repair: Repair):
    keep(desks, repair)
    with pytest.raises(BrokenRule) as refused:
        keep(desks, another(repair))
    assert "repairs.instrument" in refused.value.rule


def test_a_repair_that_does_not_block_or_has_ended_stands_beside_one_that_blocks(desks: Desks, repair: Repair):
    keep(desks, repair)
    keep(desks, replace(another(repair), blocking=False))
    keep(desks, replace(repair, id=new_key(), number=Number.of(Kind.REPAIR, 52), state=RepairState.DONE, closed_on=DAY))


@pytest.mark.parametrize(("state", "closed"), [(RepairState.DONE, False), (RepairState.IN_HAND, True)])
def test_a_repair_is_closed_when_it_ended_and_only_then(desks: Desks, repair: Repair, state: RepairState, closed: bool):
    with pytest.raises(BrokenRule) as refused:
        keep(desks, replace(repair, state=state, closed_on=DAY if closed else None))
    assert "closed_when_ended" in refused.value.rule


def test_a_booked_count_takes_no_more_scans(desks: Desks, count: Count):
    desks.counts.book(count.number.digits)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.counts.events.add(count.id, [ScanEvent("desk", 2, "x")])
    assert "count-booked" in refused.value.rule


def test_a_device_gives_a_number_to_one_scan_of_a_count_only(desks: Desks, count: Count):
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.counts.events.add(count.id, [ScanEvent("desk", 1, "another")])
    assert "count_events" in refused.value.rule


def test_a_scan_is_never_changed(desks: Desks, count: Count):
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.work.connection.execute(update(count_events).values(code="another"))
    assert "append-only" in refused.value.rule


def test_a_scan_never_goes(desks: Desks, count: Count):
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.work.connection.execute(delete(count_events))
    assert "append-only" in refused.value.rule
