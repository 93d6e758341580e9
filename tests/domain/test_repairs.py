"""Repairs: what may be opened, where it may go, and what becomes of the instrument."""

from datetime import date

import pytest

from depot_app.domain.instruments import Held, Instrument, InstrumentState, Life, Mending, Standing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import InstrumentWrittenOff, RepairClosed, RepairOpenAlready, RepairStep
from depot_app.domain.repairs import (
    ENDED,
    NO_NOTES,
    Notes,
    Repair,
    RepairFolder,
    RepairOrigin,
    RepairState,
    may_open,
    may_set,
    moved_on,
    next_states,
    origin_of,
    usual_next,
)

DAY = date(2026, 9, 1)
OPEN = [state for state in RepairState if state not in ENDED]
FREE = Standing()
BROKEN = Standing(mending=Mending(Number.of(Kind.REPAIR, 7), "kam scheef"))
OUT = Standing(held=Held(Number.of(Kind.LOAN, 1), new_key(), "Bs De Regenboog", None, new_key()))


def a_violin(life: Life = Life.IN_USE, state: InstrumentState = InstrumentState.AVAILABLE) -> Instrument:
    """A violin in the house."""
    return Instrument(new_key(), Number.of(Kind.INSTRUMENT, 12), "VLN", life=life, state=state)


def a_repair(state: RepairState = RepairState.REPORTED) -> Repair:
    """A repair in a state."""
    closed_on = DAY if state in ENDED else None
    return Repair(new_key(), Number.of(Kind.REPAIR, 1), new_key(), "kam scheef", DAY, state=state, closed_on=closed_on)


def test_the_usual_steps_lead_from_reported_to_done() -> None:
    way, state = [RepairState.REPORTED], usual_next(RepairState.REPORTED)
    while state is not None:
        way.append(state)
        state = usual_next(state)
    assert way == [
        RepairState.REPORTED,
        RepairState.ASSESSED,
        RepairState.IN_HAND,
        RepairState.TESTING,
        RepairState.DONE,
    ]
    for state in RepairState:
        after = usual_next(state)
        assert (after is None) == (state in ENDED)
        assert after is None or after in next_states(state)


def test_what_is_broken_may_be_reported():
    assert may_open(a_violin(), FREE, blocking=True) is None


def test_what_is_on_loan_may_be_reported_too():
    assert may_open(a_violin(), OUT, blocking=True) is None


def test_a_second_blocking_repair_is_refused_and_names_the_first():
    refusal = may_open(a_violin(), BROKEN, blocking=True)
    assert isinstance(refusal, RepairOpenAlready)
    assert refusal.repair == Number.of(Kind.REPAIR, 7)


def test_a_repair_that_does_not_block_may_stand_beside_one_that_does():
    assert may_open(a_violin(), BROKEN, blocking=False) is None


@pytest.mark.parametrize("blocking", [True, False])
def test_what_was_written_off_is_not_repaired(blocking: bool):
    assert isinstance(may_open(a_violin(Life.WRITTEN_OFF), FREE, blocking=blocking), InstrumentWrittenOff)


@pytest.mark.parametrize("state", OPEN)
def test_an_open_repair_may_stay_as_it_is_and_go_to_every_state_but_the_first(state: RepairState):
    assert set(next_states(state)) == set(RepairState) - {state, RepairState.REPORTED}
    assert all(may_set(a_repair(state), other) is None for other in (state, *next_states(state)))


def test_what_was_looked_at_is_not_just_reported_any_more():
    refusal = may_set(a_repair(RepairState.IN_HAND), RepairState.REPORTED)
    assert isinstance(refusal, RepairStep)
    assert (refusal.now, refusal.wanted) == ("in-hand", "reported")
    assert "testing" in refusal.possible


@pytest.mark.parametrize("state", sorted(ENDED))
def test_an_ended_repair_goes_nowhere(state: RepairState):
    assert next_states(state) == ()
    assert all(isinstance(may_set(a_repair(state), other), RepairClosed) for other in RepairState)


@pytest.mark.parametrize("state", RepairState)
def test_a_repair_is_closed_on_the_day_it_ends_and_not_before(state: RepairState):
    assert moved_on(a_repair(), state, DAY).closed_on == (DAY if state in ENDED else None)


def test_notes_change_only_what_they_say():
    repair = Notes(diagnosis="zangbalk los", expected_on=DAY).on(a_repair())
    assert (repair.diagnosis, repair.expected_on, repair.complaint) == ("zangbalk los", DAY, "kam scheef")
    assert NO_NOTES.on(repair) == repair
    assert Notes(diagnosis="").on(repair).diagnosis == ""


def test_what_breaks_with_a_borrower_was_found_on_loan():
    assert origin_of(OUT) is RepairOrigin.LOAN
    assert origin_of(FREE) is RepairOrigin.BENCH


def test_only_a_rejected_repair_offers_to_write_off_what_still_counts():
    rejected = RepairFolder(a_repair(RepairState.REJECTED), a_violin())
    assert rejected.offers_write_off
    assert not RepairFolder(a_repair(RepairState.DONE), a_violin()).offers_write_off
    assert not RepairFolder(a_repair(RepairState.REJECTED), a_violin(Life.WRITTEN_OFF)).offers_write_off


def test_an_instrument_is_free_to_go_when_its_repair_ended_and_nothing_else_holds_it():
    assert RepairFolder(a_repair(RepairState.DONE), a_violin()).lendable
    assert not RepairFolder(a_repair(RepairState.TESTING), a_violin()).lendable
    assert not RepairFolder(a_repair(RepairState.DONE), a_violin(state=InstrumentState.ON_LOAN)).lendable
