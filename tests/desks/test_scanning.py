"""The counter one scan at a time: each scan is a deed of its own, on disk before it is told."""

from datetime import timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Condition, InstrumentState
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.lists import Listing
from depot_app.domain.papers import ContractContent, ReceiptContent, from_json
from depot_app.domain.refusals import (
    ContractPrinted,
    DuePast,
    LoanClosed,
    NotOnLoan,
    OnLoanAlready,
    UnknownThing,
)
from tests.kit.builders import DAY, DUE, FixedClock, a_violin, codes_of, lent, violins


def test_scans_join_one_loan_until_its_contract_is_printed(desks: Desks):
    first, *more, late = violins(desks, 5)
    loan = lent(desks, first).loan.number.digits
    for one in more:
        desks.loans.add(loan, one.number.digits)
    content = from_json(desks.papers.contract(loan).thing.content)
    assert isinstance(content, ContractContent)
    assert [line.number for line in content.lines] == [one.number for one in (first, *more)]
    with pytest.raises(ContractPrinted):
        desks.loans.add(loan, late.number.digits)
    assert desks.loans.count(Listing()) == 1


def test_a_scan_that_is_refused_leaves_the_loan_as_it_was(desks: Desks):
    violin, taken = violins(desks, 2)
    loan = lent(desks, violin).loan.number.digits
    lent(desks, taken)
    with pytest.raises(OnLoanAlready):
        desks.loans.add(loan, taken.number.digits)
    with pytest.raises(UnknownThing):
        desks.loans.add(loan, "12")
    assert len(desks.loans.folder(loan).lines) == 1


def test_nothing_joins_a_loan_that_ended_or_is_overdue(desks: Desks, clock: FixedClock):
    back, out, other = violins(desks, 3)
    ended, open_one = lent(desks, back).loan.number.digits, lent(desks, out).loan.number.digits
    desks.loans.take_back(codes_of(back))
    with pytest.raises(LoanClosed):
        desks.loans.add(ended, other.number.digits)
    clock.move_to(DUE + timedelta(days=1))
    with pytest.raises(DuePast):
        desks.loans.add(open_one, other.number.digits)


def test_what_joins_later_went_out_on_the_day_it_joined(desks: Desks, clock: FixedClock):
    first, second = violins(desks, 2)
    loan = lent(desks, first).loan.number.digits
    clock.move_to(DAY + timedelta(days=3))
    assert desks.loans.add(loan, second.number.digits).thing.line.out_on == DAY + timedelta(days=3)


def test_how_it_was_found_can_be_said_after_the_scan(desks: Desks):
    violin = a_violin(desks, condition=Condition.B)
    lent(desks, violin)
    code = violin.number.digits
    desks.loans.take_back([code])
    how = Found({PartKind.BOW: PartState.DAMAGED}, Condition.D, "stok gebroken")
    taken = desks.loans.inspect(code, how).thing
    assert (taken.lines[0].condition_back, taken.instruments[0].condition) == (Condition.D, Condition.D)
    assert {part.kind for part in taken.lines[0].kit_back if part.state is PartState.DAMAGED} == {PartKind.BOW}
    assert taken.instruments[0].state is InstrumentState.IN_REPAIR
    assert [one.complaint for one in taken.repairs] == ["stok gebroken"]


def test_only_what_came_back_can_be_inspected_again(desks: Desks):
    out, never = violins(desks, 2)
    lent(desks, out)
    with pytest.raises(OnLoanAlready):
        desks.loans.inspect(out.number.digits, Found())
    with pytest.raises(NotOnLoan):
        desks.loans.inspect(never.number.digits, Found())


def test_one_receipt_names_all_that_was_scanned_one_by_one(desks: Desks):
    one, two, three = violins(desks, 3)
    loan = lent(desks, one, two, three).loan.number.digits
    entries = [desks.loans.take_back([code]).entry for code in codes_of(one, two)]
    content = from_json(desks.papers.receipt(loan, entries).thing.content)
    assert isinstance(content, ReceiptContent)
    assert [line.line.number for line in content.returned] == [one.number, two.number]
    assert [line.number for line in content.still_out] == [three.number]


def test_what_was_said_after_the_scan_stands_on_the_receipt_of_the_scan(desks: Desks):
    one, two = violins(desks, 2)
    loan = lent(desks, one, two).loan.number.digits
    desks.loans.take_back(codes_of(one, two))
    desks.loans.inspect(one.number.digits, Found(condition=Condition.C))
    content = from_json(desks.papers.receipt(loan).thing.content)
    assert isinstance(content, ReceiptContent)
    assert [line.line.condition for line in content.returned] == [Condition.C, None]
