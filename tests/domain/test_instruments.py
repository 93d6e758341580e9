"""Instruments: the state they are in, and when they may go out, be moved or be written off."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.instruments import (
    Condition,
    Held,
    Instrument,
    InstrumentState,
    Life,
    Mending,
    Standing,
    may_have_size,
    may_lend,
    may_move,
    may_write_off,
    size_called,
    state_of,
)
from depot_app.domain.keys import new_key
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import (
    ConditionTooPoor,
    InRepair,
    InstrumentMissing,
    InstrumentReserved,
    InstrumentWrittenOff,
    KitIncomplete,
    OnLoanAlready,
    SizeNotOfType,
)
from depot_app.domain.types import InstrumentType

DAY = date(2026, 9, 1)
DUE = date(2027, 7, 9)
LOAN = Number.of(Kind.LOAN, 7)
REPAIR = Number.of(Kind.REPAIR, 3)
HELD = Held(loan=LOAN, borrower=new_key(), name="Bs De Regenboog", due_on=DUE, line=new_key())
MENDING = Mending(repair=REPAIR, complaint="kam scheef", expected_on=DAY)
FREE = Standing()
OUT = Standing(held=HELD)
ON_THE_BENCH = Standing(mending=MENDING)
VIOLIN_TYPE = InstrumentType("VLN", "strijk", "Viool", "Violin")
VIOLIN = Instrument(id=new_key(), number=Number.of(Kind.INSTRUMENT, 12), type_code="VLN")
MISSING = replace(VIOLIN, life=Life.MISSING, life_on=DAY)
GONE = replace(VIOLIN, life=Life.WRITTEN_OFF, life_on=DAY, life_reason="hals gebroken")

standings = st.builds(
    Standing, st.none() | st.just(HELD), st.none() | st.just(MENDING), st.just("") | st.just("Leerorkest West")
)


@pytest.mark.parametrize(
    ("life", "standing", "state"),
    [
        (Life.IN_USE, FREE, InstrumentState.AVAILABLE),
        (Life.IN_USE, Standing(reserved_for="Leerorkest West"), InstrumentState.RESERVED),
        (Life.IN_USE, ON_THE_BENCH, InstrumentState.IN_REPAIR),
        (Life.IN_USE, OUT, InstrumentState.ON_LOAN),
        (Life.MISSING, FREE, InstrumentState.MISSING),
        (Life.WRITTEN_OFF, FREE, InstrumentState.WRITTEN_OFF),
    ],
)
def test_an_instrument_is_in_the_state_that_its_life_and_its_papers_say(life, standing, state):
    assert state_of(life, standing) is state


@pytest.mark.parametrize(
    ("life", "standing", "state"),
    [
        (Life.IN_USE, Standing(HELD, MENDING, "West"), InstrumentState.ON_LOAN),
        (Life.MISSING, Standing(HELD), InstrumentState.ON_LOAN),
        (Life.MISSING, Standing(mending=MENDING), InstrumentState.MISSING),
        (Life.IN_USE, Standing(mending=MENDING, reserved_for="West"), InstrumentState.IN_REPAIR),
        (Life.WRITTEN_OFF, Standing(HELD, MENDING, "West"), InstrumentState.WRITTEN_OFF),
    ],
)
def test_who_has_it_goes_before_what_ails_it_and_the_end_before_all(life, standing, state):
    assert state_of(life, standing) is state


@given(st.sampled_from(Life), standings)
def test_what_may_be_lent_is_what_is_available(life, standing):
    instrument = replace(VIOLIN, life=life)

    assert (may_lend(instrument, VIOLIN_TYPE, standing) is None) == (
        state_of(life, standing) is InstrumentState.AVAILABLE
    )


def test_what_is_on_loan_is_refused_with_who_has_it_and_until_when():
    refusal = may_lend(VIOLIN, VIOLIN_TYPE, OUT)

    assert isinstance(refusal, OnLoanAlready)
    assert (refusal.instrument, refusal.to, refusal.until) == (VIOLIN.number, "Bs De Regenboog", DUE)


def test_what_is_in_repair_is_refused_with_the_repair_its_complaint_and_its_day():
    refusal = may_lend(VIOLIN, VIOLIN_TYPE, ON_THE_BENCH)

    assert isinstance(refusal, InRepair)
    assert (refusal.instrument, refusal.repair) == (VIOLIN.number, REPAIR)
    assert (refusal.complaint, refusal.expected) == ("kam scheef", DAY)


def test_what_is_missing_is_refused_with_the_day_since_when():
    refusal = may_lend(MISSING, VIOLIN_TYPE, FREE)

    assert isinstance(refusal, InstrumentMissing)
    assert (refusal.instrument, refusal.since) == (VIOLIN.number, DAY)


def test_what_is_written_off_is_refused_with_the_day_and_the_reason():
    refusal = may_lend(GONE, VIOLIN_TYPE, FREE)

    assert isinstance(refusal, InstrumentWrittenOff)
    assert (refusal.instrument, refusal.on, refusal.why) == (VIOLIN.number, DAY, "hals gebroken")


def test_what_is_reserved_is_refused_with_for_whom():
    refusal = may_lend(VIOLIN, VIOLIN_TYPE, Standing(reserved_for="Leerorkest West"))

    assert isinstance(refusal, InstrumentReserved)
    assert (refusal.instrument, refusal.to) == (VIOLIN.number, "Leerorkest West")


WITHOUT_BOW = replace(VIOLIN, kit=(Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING)))


@pytest.mark.parametrize(("size", "may"), [("", True), ("1/2", True), ("Bes", False), ("1/2 ", False)])
def test_a_new_instrument_is_of_a_size_that_its_type_comes_in_or_of_none(size, may):
    kind = replace(VIOLIN_TYPE, sizes=("1/4", "1/2"))
    refusal = may_have_size(kind, size)

    assert (refusal is None) == may
    if refusal is not None:
        assert isinstance(refusal, SizeNotOfType)
        assert (refusal.type, refusal.size, refusal.sizes) == (kind, size, ("1/4", "1/2"))


def test_a_size_is_known_by_its_name_whatever_the_capitals():
    trumpet = replace(VIOLIN_TYPE, sizes=("Bes", "C"))

    assert [size_called(trumpet, text) for text in ("bes", "C", " BES", "Es")] == ["Bes", "C", "Bes", "Es"]


def test_an_incomplete_kit_stops_no_loan_unless_the_type_says_so():
    assert may_lend(WITHOUT_BOW, VIOLIN_TYPE, FREE) is None

    refusal = may_lend(WITHOUT_BOW, replace(VIOLIN_TYPE, complete_only=True), FREE)

    assert isinstance(refusal, KitIncomplete)
    assert (refusal.instrument, refusal.parts) == (VIOLIN.number, ("BOW",))


def test_a_damaged_part_is_there_and_makes_no_kit_incomplete():
    frayed = replace(VIOLIN, kit=(Part(PartKind.BOW, PartState.DAMAGED),))

    assert may_lend(frayed, replace(VIOLIN_TYPE, complete_only=True), FREE) is None


@pytest.mark.parametrize("condition", [None, *Condition])
def test_only_conditions_d_and_e_stop_a_loan_and_only_where_the_type_says_so(condition):
    worn = replace(VIOLIN, condition=condition)
    strict = may_lend(worn, replace(VIOLIN_TYPE, condition_d_stays=True), FREE)

    assert may_lend(worn, VIOLIN_TYPE, FREE) is None
    if condition in {Condition.D, Condition.E}:
        assert isinstance(strict, ConditionTooPoor)
        assert (strict.instrument, strict.condition) == (VIOLIN.number, condition)
    else:
        assert strict is None


@pytest.mark.parametrize("may", [may_move, may_write_off])
def test_what_someone_has_is_neither_moved_nor_written_off(may):
    refusal = may(VIOLIN, OUT)

    assert isinstance(refusal, OnLoanAlready)
    assert (refusal.instrument, refusal.to, refusal.until) == (VIOLIN.number, "Bs De Regenboog", DUE)


@pytest.mark.parametrize("may", [may_move, may_write_off])
def test_what_is_gone_for_good_is_neither_moved_nor_written_off_again(may):
    refusal = may(GONE, FREE)

    assert isinstance(refusal, InstrumentWrittenOff)
    assert (refusal.on, refusal.why) == (DAY, "hals gebroken")


@pytest.mark.parametrize("may", [may_move, may_write_off])
@pytest.mark.parametrize("instrument", [VIOLIN, MISSING], ids=["here", "missing"])
@pytest.mark.parametrize("standing", [FREE, ON_THE_BENCH], ids=["free", "in repair"])
def test_what_the_house_has_or_looks_for_may_be_moved_and_written_off(may, instrument, standing):
    assert may(instrument, standing) is None
