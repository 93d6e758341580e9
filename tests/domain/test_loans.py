"""Loans: the law of free and paid, periods, and where a loan stands."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.keys import new_key
from depot_app.domain.loans import (
    Loan,
    LoanState,
    Template,
    may_change,
    may_charge,
    may_print_contract,
    may_run,
    template_for,
)
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import (
    DueBeforeStart,
    DuePast,
    FeeOnLoanForUse,
    LoanClosed,
    LoanTakenOver,
    NegativeAmount,
    Refusal,
    RentWithoutFee,
)

DAY = date(2026, 9, 1)
DUE = date(2027, 7, 9)
LOAN = Loan(new_key(), Number.of(Kind.LOAN, 1), new_key(), Template.LOAN_FOR_USE, DAY, DUE)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(st.integers(0, 10**7))
def test_the_agreement_that_a_fee_makes_goes_with_that_fee(fee: int):
    assert may_charge(template_for(Cents(fee)), Cents(fee)) is None


@pytest.mark.parametrize(
    ("template", "fee", "refusal"),
    [
        (Template.LOAN_FOR_USE, 1, FeeOnLoanForUse),
        (Template.RENT, 0, RentWithoutFee),
        (Template.RENT, -1, NegativeAmount),
        (Template.LOAN_FOR_USE, -1, NegativeAmount),
    ],
)
def test_a_loan_for_use_is_free_and_rent_is_not(template: Template, fee: int, refusal: type[Refusal]):
    assert isinstance(may_charge(template, Cents(fee)), refusal)


@given(start=DAYS, due=DAYS, today=DAYS)
def test_a_loan_runs_forward_and_not_into_the_past(start: date, due: date, today: date):
    refusal = may_run(start, due, today)
    assert (refusal is None) == (due >= start and due >= today)


def test_a_loan_that_cannot_run_says_which_day_is_wrong():
    past = may_run(DAY, DAY, DAY + timedelta(days=1))
    assert isinstance(past, DuePast)
    assert (past.due, past.today) == (DAY, DAY + timedelta(days=1))
    early = may_run(DUE, DAY, DAY)
    assert isinstance(early, DueBeforeStart)
    assert (early.start, early.due) == (DUE, DAY)


@pytest.mark.parametrize(
    ("loan", "today", "state"),
    [
        (LOAN, DUE, LoanState.OPEN),
        (LOAN, DUE + timedelta(days=1), LoanState.OVERDUE),
        (replace(LOAN, closed_on=DUE), DUE + timedelta(days=1), LoanState.BACK),
        (replace(LOAN, taken_over=True, due_on=None), DUE, LoanState.TAKEN_OVER),
        (replace(LOAN, taken_over=True), DUE + timedelta(days=1), LoanState.OVERDUE),
        (replace(LOAN, taken_over=True, due_on=None, closed_on=DUE), DUE, LoanState.BACK),
    ],
)
def test_a_loan_stands_where_its_days_say(loan: Loan, today: date, state: LoanState):
    assert loan.state(today) is state


def test_only_an_open_loan_changes():
    assert may_change(LOAN) is None
    assert isinstance(may_change(replace(LOAN, closed_on=DUE)), LoanClosed)


def test_a_contract_is_printed_of_our_own_loans_and_never_the_wrong_one():
    assert may_print_contract(LOAN) is None
    assert isinstance(may_print_contract(replace(LOAN, taken_over=True)), LoanTakenOver)
    assert isinstance(may_print_contract(replace(LOAN, fee=Cents(1))), FeeOnLoanForUse)
    assert isinstance(may_print_contract(replace(LOAN, template=Template.RENT)), RentWithoutFee)
