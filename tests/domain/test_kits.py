"""Kits: what belongs to an instrument, and what of it was found."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.instruments import Instrument, Life
from depot_app.domain.keys import new_key
from depot_app.domain.kit_changes import may_close
from depot_app.domain.kits import Part, PartKind, PartState, found, kit_of, missing
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.parts import LossOutcome, PartLoss
from depot_app.domain.refusals import InstrumentWrittenOff

DAY = date(2026, 9, 1)
LATER = date(2027, 7, 9)

parts = st.builds(Part, st.sampled_from(PartKind), st.sampled_from(PartState), st.none() | st.just(DAY))
kits = st.lists(parts, unique_by=lambda part: part.kind).map(tuple)
findings = st.dictionaries(st.sampled_from(PartKind), st.sampled_from(PartState))


def test_a_kit_is_made_whole_in_the_order_of_the_catalogue():
    assert kit_of(("CASE", "BOW")) == (Part(PartKind.CASE), Part(PartKind.BOW))


def test_a_part_that_the_program_does_not_know_is_left_out():
    assert kit_of(("CASE", "JETPACK")) == (Part(PartKind.CASE),)


@pytest.mark.parametrize("kind", PartKind)
def test_every_part_of_the_catalogue_can_be_in_a_kit(kind):
    assert kit_of((kind.value,)) == (Part(kind),)


@given(kits)
def test_only_what_is_not_there_is_missing(kit):
    assert missing(kit) == tuple(part for part in kit if part.state is PartState.MISSING)


@given(kits, findings)
def test_what_was_looked_at_is_as_it_was_found_and_the_rest_as_it_was(kit, states):
    after = found(kit, states, LATER)

    assert [part.kind for part in after] == [part.kind for part in kit]
    for was, now in zip(kit, after, strict=True):
        assert now.state is states.get(was.kind, was.state)


@given(kits, findings)
def test_a_part_keeps_the_day_on_which_its_state_was_first_found(kit, states):
    for was, now in zip(kit, found(kit, states, LATER), strict=True):
        assert now.since == (was.since if now.state is was.state else LATER)


def test_nothing_takes_the_place_of_a_part_of_what_is_gone_for_good() -> None:
    gone = Instrument(
        id=new_key(), number=Number.of(Kind.INSTRUMENT, 12), type_code="VLN", life=Life.WRITTEN_OFF, life_reason="brand"
    )
    loss = PartLoss(new_key(), gone.id, PartKind.BOW, date(2026, 9, 1))
    assert isinstance(may_close(loss, gone, LossOutcome.REPLACED), InstrumentWrittenOff)
    assert may_close(loss, gone, LossOutcome.FOUND) is None
