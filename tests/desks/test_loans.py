"""The loans desk: lending, taking back, swapping."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Condition, Instrument, InstrumentState
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.loans import LoanState, Outcome, Template
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import (
    BorrowerBlocked,
    ChildOnSchoolLoan,
    DueBeforeStart,
    DuePast,
    InRepair,
    InstrumentWrittenOff,
    NegativeAmount,
    NotAnInstrument,
    NothingScanned,
    NotOnLoan,
    OnLoanAlready,
    Refusal,
    ReturnDayOutside,
    SwapWithItself,
    UnknownBorrower,
    UnknownThing,
)
from depot_app.domain.repairs import Repair, RepairOrigin, RepairState
from tests.kit.builders import DAY, DUE, FixedClock, a_family, a_school, a_violin, codes_of, lent, violins


def state_of(desks: Desks, instrument: Instrument) -> InstrumentState:
    """Where an instrument stands now."""
    return desks.inventory.card(instrument.number.digits).instrument.state


# -- lending


def test_forty_violins_go_out_on_one_loan(desks: Desks):
    school, forty = a_school(desks), violins(desks, 40)
    done = desks.loans.lend(codes_of(*forty), to=school.name, due_on=DUE)
    assert done.thing.loan.number == Number.of(Kind.LOAN, 1)
    assert [line.instrument for line in done.thing.lines] == [one.id for one in forty]
    assert {one.state for one in done.thing.instruments} == {InstrumentState.ON_LOAN}
    assert done.kinds == {Thing.LOAN, Thing.LOAN_LINE, Thing.INSTRUMENT}


def test_the_one_who_has_it_stands_on_its_card(desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    lent(desks, violin, to=school)
    held = desks.inventory.card(violin.number.digits).standing.held
    assert held is not None
    assert (held.name, held.due_on) == (school.name, DUE)


def test_an_instrument_on_loan_is_found_by_the_name_of_who_has_it(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin, to=a_school(desks, "Obs Kwikstaart"))
    found = desks.inventory.page(Listing(text="kwikst"), Window())
    assert [row.number for row in found] == [violin.number]


def test_a_loan_without_a_fee_is_for_use_and_with_one_is_rent(desks: Desks):
    free = lent(desks, a_violin(desks), to=a_school(desks, "A"))
    paid = lent(desks, a_violin(desks), to=a_school(desks, "B"), fee=Cents(7500))
    assert (free.loan.template, paid.loan.template) == (Template.LOAN_FOR_USE, Template.RENT)


def test_the_same_code_twice_is_a_note_and_no_fault(desks: Desks):
    violin = a_violin(desks, old_numbers=("A-12",))
    a_school(desks)
    done = desks.loans.lend((violin.number.digits, "a-12"), to="Bs De Regenboog", due_on=DUE)
    assert (len(done.thing.lines), done.thing.repeated) == (1, ("a-12",))


def test_what_went_out_is_frozen_on_the_line(desks: Desks):
    violin = a_violin(desks, condition=Condition.B, value=Cents(25000))
    line = lent(desks, violin).lines[0]
    desks.inventory.change(replace(desks.inventory.card(violin.number.digits).instrument, value=Cents(1), kit=()))
    kept = desks.loans.folder(Number.of(Kind.LOAN, 1).digits).lines[0][0]
    assert kept == line
    assert (kept.value, kept.condition_out) == (Cents(25000), Condition.B)
    assert [part.kind for part in kept.kit_out][:2] == [PartKind.CASE, PartKind.BOW]


def test_all_go_or_none(desks: Desks):
    free, taken = violins(desks, 2)
    lent(desks, taken)
    with pytest.raises(OnLoanAlready) as refused:
        desks.loans.lend(codes_of(free, taken), to="Bs De Regenboog", due_on=DUE)
    assert (refused.value.instrument, refused.value.to) == (taken.number, "Bs De Regenboog")
    assert state_of(desks, free) is InstrumentState.AVAILABLE
    assert desks.loans.count(Listing()) == 1


def test_a_refused_loan_uses_no_number(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    with pytest.raises(OnLoanAlready):
        lent(desks, violin)
    assert lent(desks, a_violin(desks)).loan.number == Number.of(Kind.LOAN, 2)


@pytest.mark.parametrize(
    ("terms", "refusal"),
    [
        ({"due_on": DAY - timedelta(days=1)}, DuePast),
        ({"due_on": DAY, "from_on": DAY + timedelta(days=1)}, DueBeforeStart),
        ({"to": "Nobody"}, UnknownBorrower),
        ({"fee": Cents(-1)}, NegativeAmount),
        ({"deposit": Cents(-1)}, NegativeAmount),
        ({"child": "Noor"}, ChildOnSchoolLoan),
        ({"codes": ()}, NothingScanned),
        ({"codes": ("99",)}, UnknownThing),
        ({"codes": (Number.of(Kind.BORROWER, 1).digits,)}, NotAnInstrument),
    ],
)
def test_terms_that_do_not_hold_are_refused_and_nothing_is_kept(
    desks: Desks, terms: dict[str, object], refusal: type[Refusal]
):
    violin, school = a_violin(desks), a_school(desks)
    asked: dict[str, object] = {"codes": codes_of(violin), "to": school.name, "due_on": DUE}
    with pytest.raises(refusal):
        desks.loans.lend(**asked | terms)  # type: ignore[arg-type]
    assert desks.loans.count(Listing()) == 0
    assert state_of(desks, violin) is InstrumentState.AVAILABLE


def test_a_loan_may_be_due_today(desks: Desks):
    assert lent(desks, a_violin(desks), due_on=DAY).loan.due_on == DAY


def test_nothing_goes_to_a_borrower_who_is_blocked(desks: Desks):
    a_school(desks, "De Vlinder", blocked="drie violen kwijt")
    with pytest.raises(BorrowerBlocked) as refused:
        desks.loans.lend(codes_of(a_violin(desks)), to="De Vlinder", due_on=DUE)
    assert refused.value.why == "drie violen kwijt"


def test_what_was_written_off_never_goes_out(desks: Desks):
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken hals")
    with pytest.raises(InstrumentWrittenOff):
        lent(desks, violin)


def test_a_scan_is_judged_before_anything_is_lent(desks: Desks):
    free, taken = violins(desks, 2)
    lent(desks, taken)
    assert desks.loans.may_lend(free.number.printed) is None
    assert isinstance(desks.loans.may_lend(taken.number.digits), OnLoanAlready)
    assert isinstance(desks.loans.may_lend("rubbish"), UnknownThing)
    assert desks.loans.count(Listing()) == 1


def test_a_familys_loan_names_the_child_it_is_for(desks: Desks):
    family = a_family(desks, child="Noor")
    assert lent(desks, a_violin(desks), to=family).loan.child == "Noor"
    assert lent(desks, a_violin(desks), to=family, child="Sam").loan.child == "Sam"


def test_a_loan_is_overdue_from_the_day_after_it_was_due(desks: Desks):
    loan = lent(desks, a_violin(desks)).loan
    assert loan.state(DUE) is LoanState.OPEN
    assert loan.state(DUE + timedelta(days=1)) is LoanState.OVERDUE


# -- taking back


def test_a_pile_comes_back_without_asking_whose_it_is(desks: Desks):
    ours, theirs, rest = violins(desks, 3)
    first = lent(desks, ours, rest, to=a_school(desks, "A"))
    second = lent(desks, theirs, to=a_school(desks, "B"))
    taken = desks.loans.take_back(codes_of(ours, theirs)).thing
    assert [one.number for one in taken.instruments] == [ours.number, theirs.number]
    assert {loan.number for loan in taken.loans} == {first.loan.number, second.loan.number}
    assert [loan.number for loan in taken.closed] == [second.loan.number]
    assert {one.state for one in taken.instruments} == {InstrumentState.AVAILABLE}


def test_a_loan_ends_with_its_last_line(desks: Desks, clock: FixedClock):
    one, other = violins(desks, 2)
    loan = lent(desks, one, other).loan
    desks.loans.take_back(codes_of(one))
    assert desks.loans.folder(loan.number.digits).loan.closed_on is None
    clock.move_to(DAY + timedelta(days=30))
    desks.loans.take_back(codes_of(other))
    closed = desks.loans.folder(loan.number.digits).loan
    assert closed.closed_on == DAY + timedelta(days=30)
    assert closed.state(DUE) is LoanState.BACK


def test_a_returned_instrument_can_be_lent_again(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    desks.loans.take_back(codes_of(violin))
    assert lent(desks, violin).loan.number == Number.of(Kind.LOAN, 2)


def test_what_is_not_out_cannot_come_back_and_then_nothing_does(desks: Desks):
    out, here = violins(desks, 2)
    lent(desks, out)
    with pytest.raises(NotOnLoan) as refused:
        desks.loans.take_back(codes_of(out, here))
    assert refused.value.instrument == here.number
    assert state_of(desks, out) is InstrumentState.ON_LOAN


def test_parts_and_condition_are_kept_as_they_were_found(desks: Desks):
    violin = a_violin(desks, condition=Condition.B)
    lent(desks, violin)
    how = Found({PartKind.BOW: PartState.MISSING, PartKind.CASE: PartState.DAMAGED}, Condition.C)
    taken = desks.loans.take_back(codes_of(violin), {violin.number.digits: how}).thing
    line, back = taken.lines[0], taken.instruments[0]
    assert (line.outcome, line.condition_out, line.condition_back) == (Outcome.RETURNED, Condition.B, Condition.C)
    states = {part.kind: (part.state, part.since) for part in back.kit}
    assert states[PartKind.BOW] == (PartState.MISSING, DAY)
    assert states[PartKind.CASE] == (PartState.DAMAGED, DAY)
    assert states[PartKind.CLOTH] == (PartState.PRESENT, None)
    assert (back.condition, back.inspected_on) == (Condition.C, DAY)
    assert line.kit_back == back.kit


def test_a_missing_part_that_turns_up_is_present_again(desks: Desks):
    violin = a_violin(desks)
    for state in (PartState.MISSING, PartState.PRESENT):
        lent(desks, violin)
        desks.loans.take_back(codes_of(violin), {violin.number.digits: Found({PartKind.BOW: state})})
    kit = desks.inventory.card(violin.number.digits).instrument.kit
    assert {part.state for part in kit} == {PartState.PRESENT}


def test_damage_suggests_a_repair_and_a_complaint_opens_one(desks: Desks):
    assert Found({PartKind.BOW: PartState.DAMAGED}).suggests_repair
    assert Found(condition=Condition.D).suggests_repair
    assert not Found({PartKind.BOW: PartState.MISSING}, Condition.C).suggests_repair
    violin = a_violin(desks)
    lent(desks, violin)
    taken = desks.loans.take_back(codes_of(violin), {violin.number.digits: Found(complaint="kam gebroken")}).thing
    assert [(one.complaint, one.origin, one.state) for one in taken.repairs] == [
        ("kam gebroken", RepairOrigin.LOAN, RepairState.REPORTED)
    ]
    assert taken.instruments[0].state is InstrumentState.IN_REPAIR
    assert isinstance(desks.loans.may_lend(violin.number.digits), InRepair)


def test_a_repair_that_is_open_already_gets_the_new_complaint_too(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    known = Repair(new_key(), Number.of(Kind.REPAIR, 900), violin.id, "hals los", DAY)
    with desks.house.deed(Deed.OPEN_REPAIR) as registers:
        registers.repairs.keep(known)
    taken = desks.loans.take_back(codes_of(violin), {violin.number.digits: Found(complaint="kam gebroken")}).thing
    assert [(one.number, one.complaint) for one in taken.repairs] == [(known.number, "hals los; kam gebroken")]


def test_a_return_can_be_noted_for_an_earlier_day_but_not_before_it_went_out(desks: Desks, clock: FixedClock):
    violin = a_violin(desks)
    lent(desks, violin)
    clock.move_to(DAY + timedelta(days=10))
    for wrong in (DAY - timedelta(days=1), DAY + timedelta(days=11)):
        with pytest.raises(ReturnDayOutside):
            desks.loans.take_back(codes_of(violin), on=wrong)
    taken = desks.loans.take_back(codes_of(violin), on=DAY + timedelta(days=5)).thing
    assert taken.closed[0].closed_on == DAY + timedelta(days=5)


def test_where_an_instrument_is_out_is_told_by_its_code(desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    loan = lent(desks, violin, to=school).loan
    out = desks.loans.outstanding(violin.number.digits)
    assert (out.loan, out.borrower, out.line.instrument) == (loan, school, violin.id)
    with pytest.raises(NotOnLoan):
        desks.loans.outstanding(a_violin(desks).number.digits)


# -- swapping


def test_a_larger_size_goes_out_for_the_smaller_one(desks: Desks):
    small, large, other = a_violin(desks, "1/4"), a_violin(desks, "1/2"), a_violin(desks)
    loan = lent(desks, small, other).loan
    swapped = desks.loans.swap(small.number.digits, large.number.digits, Found(condition=Condition.C)).thing
    folder = desks.loans.folder(loan.number.digits)
    assert (swapped.old.state, swapped.new.state) == (InstrumentState.AVAILABLE, InstrumentState.ON_LOAN)
    assert swapped.old.condition is Condition.C
    assert [(line.outcome, line.swapped_from is not None) for line, _ in folder.lines] == [
        (Outcome.SWAPPED, False),
        (None, False),
        (None, True),
    ]
    assert (swapped.addendum, folder.swaps, folder.loan.closed_on) == (1, (swapped.line,), None)


def test_swapping_the_only_instrument_keeps_the_loan_open(desks: Desks):
    small, large, larger = violins(desks, 3)
    loan = lent(desks, small).loan
    desks.loans.swap(small.number.digits, large.number.digits)
    second = desks.loans.swap(large.number.digits, larger.number.digits).thing
    assert second.addendum == 2
    assert desks.loans.folder(loan.number.digits).loan.closed_on is None
    desks.loans.take_back(codes_of(larger))
    assert desks.loans.folder(loan.number.digits).loan.closed_on == DAY


def test_a_swap_is_refused_as_a_whole(desks: Desks):
    out, taken, here = violins(desks, 3)
    lent(desks, out)
    lent(desks, taken)
    with pytest.raises(SwapWithItself):
        desks.loans.swap(out.number.digits, out.number.printed)
    with pytest.raises(OnLoanAlready):
        desks.loans.swap(out.number.digits, taken.number.digits)
    with pytest.raises(NotOnLoan):
        desks.loans.swap(here.number.digits, taken.number.digits)
    assert state_of(desks, out) is InstrumentState.ON_LOAN


def test_nothing_is_swapped_for_a_borrower_who_is_blocked(desks: Desks):
    out, here, school = a_violin(desks), a_violin(desks), a_school(desks)
    lent(desks, out, to=school)
    desks.borrowers.change(replace(school, blocked="op zwart zaad"))
    with pytest.raises(BorrowerBlocked):
        desks.loans.swap(out.number.digits, here.number.digits)


# -- lists and history


def test_loans_are_listed_by_borrower_and_by_state(desks: Desks):
    first, second = violins(desks, 2)
    lent(desks, first, to=a_school(desks, "De Vlinder"))
    lent(desks, second, to=a_school(desks, "De Regenboog"), due_on=date(2026, 10, 1))
    desks.loans.take_back(codes_of(first))
    rows = desks.loans.page(Listing(order="borrower"), Window())
    assert [(row.borrower, row.out, row.lines) for row in rows] == [("De Regenboog", 1, 1), ("De Vlinder", 0, 1)]
    assert desks.loans.count(Listing(where=(("state", "back"),))) == 1
    assert desks.loans.count(Listing(where=(("state", "overdue:2026-10-02"),))) == 1
    assert desks.loans.count(Listing(text="vlind")) == 1


def test_a_borrowers_card_shows_what_is_out(desks: Desks):
    school = a_school(desks)
    lent(desks, *violins(desks, 3), to=school)
    done = lent(desks, back := a_violin(desks), to=school)
    desks.loans.take_back(codes_of(back))
    card = desks.borrowers.card(school.number.digits)
    assert card.instruments == 3
    assert done.loan.number not in [row.number for row in card.loans]


def test_a_renamed_borrower_is_found_by_the_new_name_on_what_it_has(desks: Desks):
    violin, school = a_violin(desks), a_school(desks, "Obs Kwikstaart")
    lent(desks, violin, to=school)
    desks.borrowers.change(replace(school, name="Obs Nachtegaal"))
    assert desks.inventory.count(Listing(text="nachteg")) == 1
    assert desks.inventory.count(Listing(text="kwikst")) == 0


def test_every_deed_at_the_counter_is_one_entry_in_the_journal(desks: Desks):
    violin, larger = violins(desks, 2)
    lent(desks, violin)
    desks.loans.swap(violin.number.digits, larger.number.digits)
    desks.loans.take_back(codes_of(larger), {larger.number.digits: Found(condition=Condition.D, complaint="barst")})
    with desks.house.reading() as registers:
        told = [entry.deed for entry in registers.journal.recent(3)]
        assert list(registers.journal.broken_links()) == []
    assert told == [Deed.TAKE_BACK, Deed.SWAP, Deed.LEND]
