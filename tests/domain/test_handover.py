"""What passes over the counter: terms, findings, and how a line ends."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.handover import (
    AS_IT_WAS,
    Found,
    LoanFolder,
    Outstanding,
    ended,
    inspected,
    line_of,
    may_agree,
    may_come_back,
)
from depot_app.domain.instruments import Condition, Instrument
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind, PartState, kit_of
from depot_app.domain.loans import Loan, Outcome, Template
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import (
    BorrowerBlocked,
    ChildOnSchoolLoan,
    DuePast,
    FeeOnLoanForUse,
    NegativeAmount,
    Refusal,
    ReturnDayOutside,
)

DAY = date(2026, 9, 1)
DUE = date(2027, 7, 9)
SCHOOL = Borrower(new_key(), Number.of(Kind.BORROWER, 1), BorrowerKind.ORGANISATION, "Bs De Regenboog")
FAMILY = replace(SCHOOL, kind=BorrowerKind.HOUSEHOLD, name="M. de Vries")
LOAN = Loan(new_key(), Number.of(Kind.LOAN, 1), SCHOOL.id, Template.LOAN_FOR_USE, DAY, DUE)
VIOLIN = Instrument(
    new_key(),
    Number.of(Kind.INSTRUMENT, 1),
    "VLN",
    kit=kit_of(("CASE", "BOW")),
    condition=Condition.B,
    value=Cents(25000),
)
LINE = line_of(LOAN, VIOLIN, 1, DAY)
STATES = st.dictionaries(st.sampled_from(PartKind), st.sampled_from(PartState))


@pytest.mark.parametrize(
    ("loan", "borrower", "refusal"),
    [
        (LOAN, replace(SCHOOL, blocked="kwijt"), BorrowerBlocked),
        (replace(LOAN, fee=Cents(1)), SCHOOL, FeeOnLoanForUse),
        (replace(LOAN, due_on=DAY - timedelta(days=1)), SCHOOL, DuePast),
        (replace(LOAN, deposit=Cents(-1)), SCHOOL, NegativeAmount),
        (replace(LOAN, child="Noor"), SCHOOL, ChildOnSchoolLoan),
    ],
)
def test_terms_that_do_not_hold_are_refused(loan: Loan, borrower: Borrower, refusal: type[Refusal]):
    assert isinstance(may_agree(loan, borrower, DAY), refusal)


def test_terms_that_hold_are_allowed():
    assert may_agree(replace(LOAN, deposit=Cents(5000)), SCHOOL, DAY) is None
    assert may_agree(replace(LOAN, child="Noor"), FAMILY, DAY) is None


@given(back=st.dates(date(2026, 1, 1), date(2027, 12, 31)), today=st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_what_went_out_comes_back_between_then_and_now(back: date, today: date):
    refusal = may_come_back(Outstanding(VIOLIN, LINE, LOAN, SCHOOL), back, today)
    assert (refusal is None) == (back == today or DAY <= back <= today)
    assert refusal is None or isinstance(refusal, ReturnDayOutside)


@given(STATES)
def test_what_is_not_named_stays_as_it_was(states: dict[PartKind, PartState]):
    now = inspected(VIOLIN, Found(states), DAY)
    assert [part.kind for part in now.kit] == [PartKind.CASE, PartKind.BOW]
    for was, part in zip(VIOLIN.kit, now.kit, strict=True):
        assert part.state is states.get(part.kind, was.state)
        assert part.since == (None if part.state is was.state else DAY)
    assert (now.condition, now.inspected_on) == (Condition.B, None)


def test_a_grade_is_kept_with_the_day_it_was_given():
    now = inspected(VIOLIN, Found(condition=Condition.D), DAY)
    assert (now.condition, now.inspected_on, now.kit) == (Condition.D, DAY, VIOLIN.kit)
    assert inspected(VIOLIN, AS_IT_WAS, DAY) == VIOLIN


def test_a_line_ends_with_what_was_found():
    now = inspected(VIOLIN, Found({PartKind.BOW: PartState.MISSING}, Condition.C), DUE)
    line = ended(LINE, now, Outcome.RETURNED, DUE)
    assert (line.closed_on, line.outcome, line.condition_back, line.kit_back) == (
        DUE,
        Outcome.RETURNED,
        Condition.C,
        now.kit,
    )
    assert (line.condition_out, line.kit_out, line.value) == (Condition.B, VIOLIN.kit, Cents(25000))


def test_a_folder_knows_what_is_out_and_what_came_by_a_swap():
    back = ended(LINE, VIOLIN, Outcome.SWAPPED, DUE)
    swapped = replace(line_of(LOAN, VIOLIN, 2, DUE), swapped_from=back.id)
    folder = LoanFolder(LOAN, SCHOOL, ((back, VIOLIN), (swapped, VIOLIN)))
    assert folder.out == ((swapped, VIOLIN),)
    assert folder.swaps == (swapped,)
