"""The ledger of missing parts, as pure rules: what begins a search, what ends it, and when kit and ledger disagree."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.keys import new_key
from depot_app.domain.kit_changes import lacking, with_parts, without_parts
from depot_app.domain.kits import Kit, Part, PartKind, PartState, found, missing
from depot_app.domain.parts import LossOutcome, PartLoss, contradicts, ended_searches, lost_now

DAY = date(2026, 9, 1)
VIOLIN = UUID(int=1)
KINDS = (PartKind.CASE, PartKind.BOW, PartKind.ROSIN)
states = st.sampled_from(PartState)
kits = st.dictionaries(st.sampled_from(KINDS), states).map(lambda by: tuple(Part(k, s) for k, s in by.items()))


def follow(before: Kit, after: Kit, ledger: list[PartLoss], today: date) -> list[PartLoss]:
    """The ledger after a kit changed, as the register keeps it."""
    if before == after:
        return ledger
    open_ones = [loss for loss in ledger if loss.closed_on is None]
    ended = {loss.id: loss for loss in ended_searches(open_ones, after, today)}
    kept = [ended.get(loss.id, loss) for loss in ledger]
    lost = lost_now(before, after, {loss.kind for loss in ledger})
    searched = {loss.kind for loss in open_ones}
    return kept + [PartLoss(new_key(), VIOLIN, part.kind, today) for part in lost if part.kind not in searched]


@given(st.lists(kits, max_size=6))
def test_whatever_becomes_of_a_kit_each_missing_part_has_one_open_search_and_nothing_else_has(
    history: list[Kit],
) -> None:
    kit: Kit = ()
    ledger: list[PartLoss] = []
    for n, now in enumerate(history):
        ledger = follow(kit, now, ledger, DAY + timedelta(days=n))
        kit = now
        searched = [loss.kind for loss in ledger if loss.closed_on is None]
        assert sorted(searched) == sorted(part.kind for part in missing(kit))
        assert contradicts(kit, ledger) == frozenset()
        assert all(loss.closed_on is None or loss.closed_on >= loss.missing_on for loss in ledger)


@given(kits, kits)
def test_what_was_given_up_stays_missing_and_no_search_begins_for_it(kit: Kit, other: Kit) -> None:
    given_up = [PartLoss(new_key(), VIOLIN, part.kind, DAY).closed(LossOutcome.GIVEN_UP, DAY) for part in missing(kit)]
    assert contradicts(kit, given_up) == frozenset()
    still = tuple(part for part in other if part.kind in {one.kind for one in missing(kit)})
    begun = lost_now(kit, tuple(replace(part, state=PartState.MISSING) for part in still), {x.kind for x in given_up})
    assert begun == ()


def test_what_the_ledger_never_knew_is_no_contradiction_and_is_taken_up() -> None:
    kit = (Part(PartKind.BOW, PartState.MISSING),)
    assert contradicts(kit, ()) == frozenset()
    assert lost_now(kit, kit, ()) == kit
    assert lost_now(kit, kit, {PartKind.BOW}) == ()


def test_a_part_that_is_missing_although_it_was_found_is_a_contradiction() -> None:
    kit = (Part(PartKind.BOW, PartState.MISSING),)
    found_again = PartLoss(new_key(), VIOLIN, PartKind.BOW, DAY).closed(LossOutcome.FOUND, DAY)
    assert contradicts(kit, (found_again,)) == {PartKind.BOW}
    assert contradicts((), (PartLoss(new_key(), VIOLIN, PartKind.BOW, DAY),)) == {PartKind.BOW}


def test_a_search_ends_on_the_day_the_part_was_found_and_not_before_it_began() -> None:
    loss = PartLoss(new_key(), VIOLIN, PartKind.BOW, DAY)
    later, earlier = DAY + timedelta(days=3), DAY - timedelta(days=3)
    (ended,) = ended_searches(
        [loss], found((Part(PartKind.BOW, PartState.MISSING),), {PartKind.BOW: PartState.PRESENT}, later), DAY
    )
    assert (ended.closed_on, ended.outcome) == (later, LossOutcome.FOUND)
    assert loss.closed(LossOutcome.FOUND, earlier).closed_on == DAY


@given(kits)
def test_what_a_type_proposes_is_added_once_and_can_be_taken_out_again(kit: Kit) -> None:
    more = lacking(kit, [kind.value for kind in KINDS])
    whole = with_parts(kit, more, DAY)
    assert {part.kind for part in whole} >= set(KINDS)
    assert lacking(whole, [kind.value for kind in KINDS]) == ()
    assert without_parts(whole, more) == kit
