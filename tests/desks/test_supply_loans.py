"""Supplies on loans: lent by amount on the same contract, taken back by amount, lost ones named."""

from dataclasses import replace
from datetime import timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.loans import Loan
from depot_app.domain.money import Cents
from depot_app.domain.papers import AddendumContent, ContractContent, ReceiptContent, from_json
from depot_app.domain.refusals import (
    BorrowerBlocked,
    ChangedSince,
    DuePast,
    LoanClosed,
    NoAddendum,
    NothingTakenBack,
    UnknownThing,
)
from depot_app.domain.refusals_supplies import (
    AmountUnclear,
    NotASupply,
    NotThatManyOut,
    SeveralHaveSupply,
    SupplyNotOut,
    SupplyStays,
    TooFewSupplies,
)
from depot_app.domain.supplies import Supply, SupplyReason
from depot_app.storage.documents import Document
from tests.kit.builders import DAY, DUE, FixedClock, a_school, a_violin, codes_of, lent, stands, the_school


def lend(desks: Desks, *codes: str, to: str = "") -> Loan:
    """A loan of what these codes stand for."""
    return desks.loans.lend(codes, to=to or the_school(desks).name, due_on=DUE).thing.loan


def on_hand(desks: Desks, supply: Supply) -> tuple[int, int, int]:
    """How many are in the house, are out, and there are in all."""
    card = desks.supplies.card(supply.number.digits)
    return card.on_hand, card.out, card.supply.total


def amounts(desks: Desks, loan: Loan) -> list[tuple[str, int, int, int]]:
    """What is by quantity on a loan: how many went, came back and are lost."""
    pairs = desks.loans.folder(loan.number.digits).supplies
    return [(supply.name, line.amount, line.back, line.lost) for line, supply in pairs]


def content(document: Document) -> object:
    """What stands on a paper."""
    return from_json(document.content)


def test_a_code_twice_and_a_code_with_an_amount_are_so_many_of_a_supply(desks: Desks) -> None:
    supply, violin = stands(desks), a_violin(desks)
    code = supply.number.digits
    loan = lend(desks, violin.number.digits, code, f"{code}*5", code)
    assert amounts(desks, loan) == [("Muziekstandaard", 7, 0, 0)]
    assert on_hand(desks, supply) == (5, 7, 12)


@pytest.mark.parametrize("amount", ["0", "x", "-1", "", "100000", "1.5"])
def test_an_amount_that_is_none_is_refused(desks: Desks, amount: str) -> None:
    supply = stands(desks)
    with pytest.raises(AmountUnclear):
        lend(desks, f"{supply.number.digits}*{amount}")


def test_an_instrument_has_no_amount(desks: Desks) -> None:
    violin = a_violin(desks)
    with pytest.raises(NotASupply):
        lend(desks, f"{violin.number.digits}*2")


def test_no_more_go_out_than_are_in_the_house(desks: Desks) -> None:
    supply = stands(desks, 12)
    lend(desks, f"{supply.number.digits}*10")
    with pytest.raises(TooFewSupplies) as refused:
        lend(desks, f"{supply.number.digits}*3", to=a_school(desks, "De Vlinder").name)
    assert (refused.value.asked, refused.value.on_hand) == (3, 2)
    assert on_hand(desks, supply) == (2, 10, 12)


def test_strings_that_are_used_in_the_house_are_not_lent(desks: Desks) -> None:
    strings = desks.supplies.add("Snaren viool 4/4", amount=20, lendable=False).thing
    with pytest.raises(SupplyStays):
        lend(desks, strings.number.digits)


def test_each_scan_adds_one_and_the_undo_of_it_takes_one_off(desks: Desks) -> None:
    supply = stands(desks)
    loan = lend(desks, a_violin(desks).number.digits)
    for _ in range(3):
        desks.supply_loans.add(loan.number.digits, supply.number.digits)
    assert amounts(desks, loan) == [("Muziekstandaard", 3, 0, 0)]
    desks.history.undo()
    assert amounts(desks, loan) == [("Muziekstandaard", 2, 0, 0)]
    desks.history.undo()
    desks.history.undo()
    assert amounts(desks, loan) == []
    assert list(desks.housekeeping.check().problems) == []


def test_an_amount_is_said_in_place_more_fewer_or_none(desks: Desks) -> None:
    supply = stands(desks)
    loan, code = lend(desks, a_violin(desks).number.digits).number.digits, supply.number.digits
    assert desks.supply_loans.put(loan, code, 10).thing.line is not None
    assert on_hand(desks, supply) == (2, 10, 12)
    desks.supply_loans.put(loan, code, 4)
    assert on_hand(desks, supply) == (8, 4, 12)
    with pytest.raises(TooFewSupplies):
        desks.supply_loans.put(loan, code, 13)
    with pytest.raises(NotThatManyOut):
        desks.supply_loans.put(loan, code, -1)
    assert desks.supply_loans.put(loan, code, 0).thing.line is None
    assert on_hand(desks, supply) == (12, 0, 12)
    desks.history.undo()
    assert on_hand(desks, supply) == (8, 4, 12)


def test_nothing_is_added_to_a_loan_that_ended_or_is_late(desks: Desks, clock: FixedClock) -> None:
    supply, violin = stands(desks).number.digits, a_violin(desks)
    over = lent(desks, violin).loan.number.digits
    desks.loans.take_back(codes_of(violin))
    with pytest.raises(LoanClosed):
        desks.supply_loans.add(over, supply)
    runs = lent(desks, violin).loan.number.digits
    clock.move_to(DUE + timedelta(days=1))
    with pytest.raises(DuePast):
        desks.supply_loans.add(runs, supply)


def test_nothing_is_added_for_a_borrower_to_whom_nothing_is_lent(desks: Desks) -> None:
    supply, loan = stands(desks).number.digits, lent(desks, a_violin(desks)).loan.number.digits
    desks.borrowers.change(replace(the_school(desks), blocked="huur niet betaald"))
    with pytest.raises(BorrowerBlocked):
        desks.supply_loans.add(loan, supply)


# -- coming back


def test_a_loan_ends_only_when_instruments_and_supplies_are_back(desks: Desks) -> None:
    supply, violin = stands(desks), a_violin(desks)
    loan = lend(desks, violin.number.digits, f"{supply.number.digits}*4")
    assert desks.loans.take_back(codes_of(violin)).thing.closed == ()
    assert desks.supply_loans.take_back(supply.number.digits, 3).thing.closed is None
    closed = desks.supply_loans.take_back(supply.number.digits).thing.closed
    assert closed is not None
    assert closed.number == loan.number
    desks.history.undo()
    assert desks.loans.folder(loan.number.digits).loan.closed_on is None
    desks.history.redo()
    assert desks.loans.folder(loan.number.digits).loan.closed_on == DAY
    assert list(desks.housekeeping.check().problems) == []


def test_the_last_instrument_ends_a_loan_whose_supplies_came_first(desks: Desks) -> None:
    supply, violin = stands(desks), a_violin(desks)
    lend(desks, violin.number.digits, f"{supply.number.digits}*4")
    desks.supply_loans.take_back(supply.number.digits, 4)
    assert len(desks.loans.take_back(codes_of(violin)).thing.closed) == 1


def test_instruments_and_supplies_come_back_in_one_go_of_the_same_loan(desks: Desks) -> None:
    supply, violin = stands(desks), a_violin(desks)
    code = supply.number.digits
    lend(desks, f"{code}*4", to=a_school(desks, "De Vlinder").name)
    loan = lend(desks, violin.number.digits, f"{code}*6")
    taken = desks.loans.take_back([violin.number.digits, f"{code}*6"]).thing
    assert [one.number for one in taken.closed] == [loan.number]
    assert [(back.back, back.loan.number) for back in taken.supplies] == [(6, loan.number)]
    assert on_hand(desks, supply) == (8, 4, 12)


def test_a_supply_that_several_have_is_taken_back_of_the_loan_that_is_named(desks: Desks) -> None:
    supply = stands(desks)
    code = supply.number.digits
    first, second = lend(desks, f"{code}*2"), lend(desks, f"{code}*3", to=a_school(desks, "De Vlinder").name)
    with pytest.raises(SeveralHaveSupply) as refused:
        desks.supply_loans.take_back(code)
    assert set(refused.value.loans) == {first.number, second.number}
    assert [loan.number for loan in desks.supply_loans.whose(code, [second.number.digits])] == [second.number]
    assert len(desks.supply_loans.whose(code)) == 2
    back = desks.supply_loans.take_back(code, 3, loan=second.number.digits).thing
    assert back.closed is not None
    assert on_hand(desks, supply) == (10, 2, 12)


def test_what_is_on_no_loan_or_not_so_many_does_not_come_back(desks: Desks) -> None:
    supply = stands(desks)
    code = supply.number.digits
    with pytest.raises(SupplyNotOut):
        desks.supply_loans.take_back(code)
    loan = lend(desks, f"{code}*2")
    with pytest.raises(NotThatManyOut) as refused:
        desks.supply_loans.take_back(code, 2, lost=1)
    assert (refused.value.asked, refused.value.out, refused.value.loan) == (3, 2, loan.number)
    with pytest.raises(NotThatManyOut):
        desks.supply_loans.take_back(code, 0)


def test_what_is_lost_leaves_the_total_and_names_the_loan(desks: Desks) -> None:
    supply = stands(desks)
    loan = lend(desks, f"{supply.number.digits}*12")
    back = desks.supply_loans.take_back(supply.number.digits, 11, lost=1).thing
    assert (back.back, back.lost, back.closed and back.closed.number) == (11, 1, loan.number)
    assert on_hand(desks, supply) == (11, 0, 11)
    told = desks.supplies.card(supply.number.digits).moves[0]
    assert (told.move.amount, told.move.reason, told.loan) == (-1, SupplyReason.LOST, loan.number)
    desks.history.undo()
    assert on_hand(desks, supply) == (0, 12, 12)
    desks.history.redo()
    assert on_hand(desks, supply) == (11, 0, 11)
    assert list(desks.housekeeping.check().problems) == []


def test_a_loan_with_supplies_out_is_not_unmade_by_undoing_them_after_they_came_back(desks: Desks) -> None:
    supply = stands(desks)
    loan = lend(desks, a_violin(desks).number.digits)
    added = desks.supply_loans.add(loan.number.digits, supply.number.digits, 2).entry
    desks.supply_loans.take_back(supply.number.digits)
    with pytest.raises(ChangedSince) as refused:
        desks.history.undo(added)
    assert refused.value.number == supply.number


# -- on paper


def test_the_contract_lists_supplies_by_amount_with_values_only_where_known(desks: Desks) -> None:
    supply, plain = stands(desks, value=Cents(1500)), desks.supplies.add("Cellokruk", amount=3).thing
    loan = lend(desks, a_violin(desks).number.digits, f"{supply.number.digits}*12", plain.number.digits)
    contract = content(desks.papers.contract(loan.number.digits).thing)
    assert isinstance(contract, ContractContent)
    assert [(one.name, one.amount, one.value) for one in contract.supplies] == [
        ("Muziekstandaard", 12, 1500),
        ("Cellokruk", 1, None),
    ]
    assert contract.has_values


def test_what_is_added_after_the_contract_is_told_by_an_addendum(desks: Desks) -> None:
    supply = stands(desks)
    small, large = a_violin(desks, "1/4"), a_violin(desks, "1/2")
    loan = lend(desks, small.number.digits, f"{supply.number.digits}*5")
    number = loan.number.digits
    desks.papers.contract(number)
    for _ in range(2):
        desks.supply_loans.add(number, supply.number.digits)
    with pytest.raises(NoAddendum):
        desks.papers.addendum(number, 2)
    first = content(desks.papers.addendum(number).thing)
    assert isinstance(first, AddendumContent)
    assert (first.sequence, first.lines_now, [(one.name, one.amount) for one in first.supplies]) == (
        1,
        1,
        [("Muziekstandaard", 2)],
    )
    assert desks.loans.swap(small.number.digits, large.number.digits).thing.addendum == 2
    desks.supply_loans.add(number, supply.number.digits)
    second, third = (content(desks.papers.addendum(number, n).thing) for n in (2, 3))
    assert isinstance(second, AddendumContent)
    assert isinstance(third, AddendumContent)
    assert (len(second.changes), second.supplies) == (1, ())
    assert (third.changes, [one.amount for one in third.supplies]) == ((), [1])


def test_the_receipt_says_how_many_came_back_are_lost_and_are_still_out(desks: Desks) -> None:
    supply, violin = stands(desks), a_violin(desks)
    loan = lend(desks, violin.number.digits, f"{supply.number.digits}*12")
    number = loan.number.digits
    with pytest.raises(NothingTakenBack):
        desks.papers.receipt(number)
    entries = [
        desks.loans.take_back(codes_of(violin)).entry,
        desks.supply_loans.take_back(supply.number.digits, 8).entry,
        desks.supply_loans.take_back(supply.number.digits, 1, lost=1).entry,
    ]
    receipt = content(desks.papers.receipt(number, entries).thing)
    assert isinstance(receipt, ReceiptContent)
    assert len(receipt.returned) == 1
    assert [(one.supply.amount, one.lost) for one in receipt.supplies] == [(9, 1)]
    assert [one.amount for one in receipt.supplies_out] == [2]


def test_a_receipt_of_the_last_return_leaves_out_what_was_undone(desks: Desks) -> None:
    supply = stands(desks)
    loan = lend(desks, f"{supply.number.digits}*5")
    desks.supply_loans.take_back(supply.number.digits, 2)
    desks.supply_loans.take_back(supply.number.digits, 1)
    desks.history.undo()
    receipt = content(desks.papers.receipt(loan.number.digits).thing)
    assert isinstance(receipt, ReceiptContent)
    assert [(one.supply.amount, one.lost) for one in receipt.supplies] == [(2, 0)]


def test_the_history_of_a_loan_tells_of_its_supplies(desks: Desks) -> None:
    supply = stands(desks)
    loan = lend(desks, a_violin(desks).number.digits).number.digits
    added = desks.supply_loans.add(loan, supply.number.digits).entry
    assert desks.history.of(loan)[0].entry.seq == added


def test_a_number_of_a_supply_that_is_not_there_is_unknown(desks: Desks) -> None:
    with pytest.raises(UnknownThing):
        desks.supply_loans.take_back("20000985")
