"""The ledger of missing parts: wherever a part goes missing or comes back, with whom, and how a search ends."""

from dataclasses import replace
from datetime import timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.condition_checks import Inspection
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Condition, Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.parts import LossOutcome, PartLoss
from depot_app.domain.refusals import ChangedSince, InstrumentWrittenOff
from depot_app.domain.refusals_kits import LossClosed, NoneInStock, SupplyOfOtherKind
from depot_app.domain.supplies import SupplyReason, Won
from tests.kit.builders import DAY, a_violin, lent, the_school

BOW, CASE = PartKind.BOW, PartKind.CASE
NO_BOW = Found(parts={BOW: PartState.MISSING})
WITH_BOW = Found(parts={BOW: PartState.PRESENT})
OPEN = Listing(where=(("state", "open"),), order="since")


def of(desks: Desks, one: Instrument) -> tuple[PartLoss, ...]:
    """Everything that ever went missing of an instrument, the newest first."""
    with desks.house.reading() as registers:
        return registers.losses.of(one.id)


def the_one(desks: Desks, one: Instrument) -> PartLoss:
    (loss,) = of(desks, one)
    return loss


def state(desks: Desks, one: Instrument, kind: PartKind = BOW) -> PartState:
    return {part.kind: part.state for part in desks.inventory.card(one.number.digits).instrument.kit}[kind]


def all_is_well(desks: Desks) -> None:
    assert desks.housekeeping.check().problems == ()


def test_what_does_not_come_back_is_lost_with_whoever_had_it(desks: Desks) -> None:
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: NO_BOW})
    loss = the_one(desks, violin)
    assert (loss.kind, loss.missing_on, loss.borrower, loss.loan) == (BOW, DAY, loan.borrower, loan.id)
    (told,) = desks.losses.with_borrower(the_school(desks).number.digits)
    assert (told.instrument, told.borrower, told.loan) == (violin.number, the_school(desks).name, loan.number)
    assert desks.losses.on_loan(loan.number.digits) == (told,)
    all_is_well(desks)


def test_a_return_that_is_corrected_later_is_still_about_the_loan(desks: Desks, clock) -> None:
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    desks.loans.take_back([violin.number.digits])
    clock.move_to(DAY + timedelta(days=3))
    desks.loans.inspect(violin.number.digits, NO_BOW)
    loss = the_one(desks, violin)
    assert (loss.loan, loss.missing_on) == (loan.id, DAY + timedelta(days=3))
    desks.loans.inspect(violin.number.digits, WITH_BOW)
    assert the_one(desks, violin).outcome is LossOutcome.FOUND
    all_is_well(desks)


def test_a_swap_and_a_check_while_it_is_out_say_with_whom_too(desks: Desks) -> None:
    old, new, out = a_violin(desks), a_violin(desks, "3/4"), a_violin(desks)
    loan = lent(desks, old, out).loan
    desks.loans.swap(old.number.digits, new.number.digits, found=NO_BOW)
    desks.conditions.check(out.number.digits, Inspection(Condition.C, "Mo", DAY, "", {CASE: PartState.MISSING}))
    assert [the_one(desks, one).loan for one in (old, out)] == [loan.id, loan.id]
    all_is_well(desks)


def test_what_is_found_missing_in_the_house_is_with_nobody(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    desks.loans.take_back([violin.number.digits])
    desks.conditions.check(violin.number.digits, Inspection(Condition.C, "Mo", DAY, "", {BOW: PartState.MISSING}))
    assert (the_one(desks, violin).borrower, the_one(desks, violin).loan) == (None, None)


def test_a_part_that_comes_back_with_the_next_return_is_found(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: NO_BOW})
    lent(desks, violin)
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: WITH_BOW})
    assert the_one(desks, violin).outcome is LossOutcome.FOUND
    all_is_well(desks)


def test_an_undone_return_leaves_no_search_and_a_redone_one_begins_the_same(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: NO_BOW})
    before = the_one(desks, violin)
    desks.history.undo()
    assert of(desks, violin) == ()
    desks.history.redo()
    assert the_one(desks, violin) == before
    all_is_well(desks)


def test_a_list_that_says_what_is_missing_begins_searches_and_taking_it_back_ends_them(desks: Desks, lists) -> None:
    violin = a_violin(desks)
    desks.kits.find(violin.number.digits, CASE, PartState.MISSING)
    code = violin.number.digits
    record = lists.taken(lists.written("Nr;Soort;Strijkstok;Koffer", f"{code};viool;nee;ja", ";viool;nee;ja")).record
    assert {loss.kind: loss.outcome for loss in of(desks, violin)} == {BOW: None, CASE: LossOutcome.FOUND}
    assert desks.losses.count(OPEN) == 2
    all_is_well(desks)
    desks.imports.undo(record.number)
    assert {loss.kind: loss.outcome for loss in of(desks, violin)} == {CASE: None}
    assert (state(desks, violin), state(desks, violin, CASE)) == (PartState.PRESENT, PartState.MISSING)
    all_is_well(desks)


def test_what_is_broken_up_for_parts_is_not_searched_for(desks: Desks) -> None:
    violin = a_violin(desks)
    label = desks.kits.label(violin.number.digits, BOW).thing
    desks.supplies.break_up(violin.number.digits, "gebroken", [Won("Losse strijkstok", kind=BOW)])
    assert desks.kits.labelled(label.number.digits) is None
    all_is_well(desks)


def test_whoever_keeps_a_kit_keeps_the_ledger(desks: Desks) -> None:
    violin = a_violin(desks)
    for states in (("missing", "missing"), ("present", "missing"), ("missing", "damaged"), ("present", "present")):
        kit = tuple(Part(kind, PartState(how)) for kind, how in zip((BOW, CASE), states, strict=True))
        with desks.house.deed(Deed.CHANGE_INSTRUMENT) as registers:
            registers.instruments.keep(replace(registers.instruments.get(violin.id), kit=kit))
        searched = {loss.kind for loss in of(desks, violin) if loss.closed_on is None}
        assert searched == {part.kind for part in kit if part.state is PartState.MISSING}
    assert len(of(desks, violin)) == 3
    all_is_well(desks)


def lost_bow(desks: Desks) -> tuple[Instrument, PartLoss]:
    """A violin whose bow did not come back."""
    violin = a_violin(desks)
    lent(desks, violin)
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: NO_BOW})
    return violin, the_one(desks, violin)


@pytest.mark.parametrize(
    ("end", "outcome", "then"),
    [
        (lambda desks, key: desks.losses.found(key, "lag in de kast"), LossOutcome.FOUND, PartState.PRESENT),
        (lambda desks, key: desks.losses.replaced(key), LossOutcome.REPLACED, PartState.PRESENT),
        (lambda desks, key: desks.losses.given_up(key), LossOutcome.GIVEN_UP, PartState.MISSING),
    ],
)
def test_a_search_ends_in_one_of_three_ways_and_only_once(desks: Desks, end, outcome, then) -> None:
    violin, loss = lost_bow(desks)
    closed = end(desks, loss.id).thing
    assert (closed.loss.outcome, closed.loss.closed_on, state(desks, violin)) == (outcome, DAY, then)
    with pytest.raises(LossClosed):
        desks.losses.found(loss.id)
    all_is_well(desks)
    desks.history.undo()
    assert (the_one(desks, violin).closed_on, state(desks, violin)) == (None, PartState.MISSING)
    desks.history.redo()
    assert (the_one(desks, violin).outcome, state(desks, violin)) == (outcome, then)
    all_is_well(desks)


def test_what_was_given_up_is_not_searched_for_again_by_itself(desks: Desks) -> None:
    violin, loss = lost_bow(desks)
    desks.losses.given_up(loss.id)
    desks.kits.find(violin.number.digits, CASE, PartState.DAMAGED)
    assert len(of(desks, violin)) == 1
    desks.kits.find(violin.number.digits, BOW, PartState.PRESENT)
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    assert [one.outcome for one in of(desks, violin)].count(None) == 1
    all_is_well(desks)


def test_a_part_out_of_stock_takes_the_place_and_there_is_one_fewer(desks: Desks) -> None:
    violin, loss = lost_bow(desks)
    spare = desks.supplies.add("Losse strijkstok", amount=2, kind=BOW).thing
    assert [(one.number, n) for one, n in desks.losses.card(loss.id).spare] == [(spare.number, 2)]
    closed = desks.losses.replaced(loss.id, spare.number.digits, "zelfde maat").thing
    assert closed.supply is not None
    assert closed.supply.total == 1
    assert (closed.loss.note, state(desks, violin)) == (
        f"Losse strijkstok {spare.number.printed} · zelfde maat",
        PartState.PRESENT,
    )
    last = desks.supplies.card(spare.number.digits).moves[0].move
    assert (last.amount, last.reason, last.note) == (-1, SupplyReason.USED, violin.number.printed)
    desks.history.undo()
    assert desks.supplies.card(spare.number.digits).supply.total == 2
    all_is_well(desks)


def test_what_cannot_stand_in_is_refused_and_changes_nothing(desks: Desks) -> None:
    violin, loss = lost_bow(desks)
    other = desks.supplies.add("Koffer", amount=2, kind=CASE).thing
    none = desks.supplies.add("Losse strijkstok", kind=BOW).thing
    with pytest.raises(SupplyOfOtherKind):
        desks.losses.replaced(loss.id, other.number.digits)
    with pytest.raises(NoneInStock):
        desks.losses.replaced(loss.id, none.number.digits)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    with pytest.raises(InstrumentWrittenOff):
        desks.losses.replaced(loss.id)
    assert the_one(desks, violin).closed_on is None
    desks.losses.given_up(loss.id)


def test_a_return_whose_search_ended_since_cannot_be_undone(desks: Desks) -> None:
    _, loss = lost_bow(desks)
    entry = desks.history.recent(1)[0].entry.seq
    desks.losses.given_up(loss.id)
    with pytest.raises(ChangedSince):
        desks.history.undo(entry)


def test_the_ledger_is_listed_by_who_and_what(desks: Desks) -> None:
    violin, loss = lost_bow(desks)
    other = a_violin(desks)
    desks.kits.find(other.number.digits, CASE, PartState.MISSING)
    desks.kits.find(other.number.digits, CASE, PartState.PRESENT)
    school = the_school(desks)

    def shown(**how) -> list[str]:
        return [row.kind.value for row in desks.losses.page(Listing(**how), Window())]

    assert shown(where=(("state", "open"),)) == ["BOW"]
    assert shown(where=(("state", "found"),)) == ["CASE"]
    assert shown(where=(("kind", "CASE"), ("kind", "BOW")), order="part") == ["BOW", "CASE"]
    assert shown(where=(("borrower", str(school.id)),)) == ["BOW"]
    assert shown(text="regenboog") == ["BOW"]
    assert shown(text=other.number.printed) == ["CASE"]
    assert desks.losses.tally(Listing()) == {"open": 1, "found": 1}
    assert desks.losses.kinds(Listing()) == {"BOW": 1}
    (row,) = desks.losses.page(OPEN, Window())
    assert (row.number, row.borrower, row.missing_on, row.id) == (violin.number, school.name, DAY, loss.id)
    for order in ("number", "since", "part", "borrower", "type", "type_en", "closed"):
        both = desks.losses.page(Listing(order=order), Window())
        assert desks.losses.page(Listing(order=order), Window(after=both[0].key)) == both[1:]
        assert desks.losses.page(Listing(order=order, descending=True), Window()) == both[::-1]


def before_the_ledger(desks: Desks, violin: Instrument) -> None:
    """A missing bow as an older program left it: in the kit, and nowhere else."""
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    with desks.house.deed(Deed.CHANGE_KIT) as registers:
        registers.losses.drop(registers.losses.of(violin.id)[0])


def test_what_was_missing_before_there_was_a_ledger_is_no_fault_and_is_taken_up_with_the_next_change(desks) -> None:
    violin = a_violin(desks)
    before_the_ledger(desks, violin)
    all_is_well(desks)
    assert desks.losses.untold() == 1
    desks.kits.find(violin.number.digits, CASE, PartState.DAMAGED)
    assert the_one(desks, violin).missing_on == DAY
    assert desks.losses.untold() == 0
    all_is_well(desks)


def test_what_was_missing_before_there_was_a_ledger_can_be_taken_up_at_once(desks: Desks) -> None:
    violin, whole = a_violin(desks), a_violin(desks)
    before_the_ledger(desks, violin)
    assert desks.losses.take_up().thing == 1
    assert (the_one(desks, violin).closed_on, of(desks, whole)) == (None, ())
    desks.history.undo()
    assert of(desks, violin) == ()
    assert desks.losses.take_up().thing == 1
    assert desks.losses.take_up().thing == 0


def test_a_deed_of_an_older_program_is_undone_with_what_it_comes_to_now(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    desks.kits.find(violin.number.digits, BOW, PartState.PRESENT)
    entry = desks.history.recent(1)[0].entry.seq
    with desks.house.deed(Deed.CHANGE_KIT) as registers:
        registers.losses.drop(registers.losses.of(violin.id)[0])
    with pytest.raises(ChangedSince):
        desks.history.undo(entry)


def test_a_check_names_a_part_of_which_kit_and_ledger_say_different_things(desks: Desks) -> None:
    violin, loss = lost_bow(desks)
    with desks.house.deed(Deed.CLOSE_LOSS) as registers:
        registers.losses.keep(registers.losses.get(loss.id).closed(LossOutcome.FOUND, DAY))
    (problem,) = desks.housekeeping.check().problems
    assert (problem.kind.value, problem.number, problem.field) == ("missing-part", violin.number, "BOW")
    desks.history.undo()
    with desks.house.deed(Deed.CLOSE_LOSS) as registers:
        registers.losses.keep(PartLoss(violin.id, violin.id, CASE, DAY))
    (problem,) = desks.housekeeping.check().problems
    assert (problem.kind.value, problem.field, problem.found) == ("missing-part", "CASE", "present")
