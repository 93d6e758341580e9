"""Loans: one borrower, a period, and a line for each instrument."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.instruments import Condition
from depot_app.domain.kits import Kit
from depot_app.domain.lists import Key
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
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


class Template(StrEnum):
    """Which agreement a loan is: free for use (Book 7A art. 1777), or rent (7:201) as soon as there is a fee."""

    LOAN_FOR_USE = "loan-for-use"
    RENT = "rent"


class LoanState(StrEnum):
    """Where a loan stands on a day."""

    OPEN = "open"
    OVERDUE = "overdue"
    TAKEN_OVER = "taken-over"
    BACK = "back"


class Outcome(StrEnum):
    """How a line ended."""

    RETURNED = "returned"
    SWAPPED = "swapped"


@dataclass(frozen=True, slots=True)
class Loan:
    """A loan; `due_on` is unknown only for one taken over from a list. `closed_on` comes with its last line."""

    id: UUID
    number: Number
    borrower: UUID
    template: Template
    from_on: date
    due_on: date | None
    fee: Cents = Cents(0)
    deposit: Cents = Cents(0)
    programme: str = ""
    children: int | None = None
    child: str = ""
    taken_over: bool = False
    closed_on: date | None = None
    version: int = 0

    def state(self, today: date) -> LoanState:
        """Where the loan stands; the due day itself is still in time."""
        return _stands(self, today)


@dataclass(frozen=True, slots=True)
class LoanLine:
    """One instrument of a loan, with its kit and condition as issued and as returned."""

    id: UUID
    loan: UUID
    instrument: UUID
    position: int
    out_on: date
    condition_out: Condition | None = None
    kit_out: Kit = ()
    value: Cents | None = None
    closed_on: date | None = None
    outcome: Outcome | None = None
    condition_back: Condition | None = None
    kit_back: Kit = ()
    swapped_from: UUID | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class LoanRow:
    """A loan as a list shows it: how many instruments are out of how many, and how many things by quantity are."""

    key: Key
    id: UUID
    number: Number
    borrower: str
    from_on: date
    due_on: date | None
    out: int
    lines: int
    template: Template
    taken_over: bool
    closed_on: date | None
    supplies_out: int = 0

    def state(self, today: date) -> LoanState:
        """Where the loan stands; the due day itself is still in time."""
        return _stands(self, today)


def _stands(loan: Loan | LoanRow, today: date) -> LoanState:
    """Where a loan stands on a day."""
    if loan.closed_on:
        return LoanState.BACK
    if loan.taken_over and loan.due_on is None:
        return LoanState.TAKEN_OVER
    return LoanState.OVERDUE if loan.due_on and loan.due_on < today else LoanState.OPEN


def template_for(fee: Cents) -> Template:
    """The agreement that a fee makes it: none is a loan for use, any is rent."""
    return Template.RENT if fee else Template.LOAN_FOR_USE


def may_charge(template: Template, fee: Cents) -> Refusal | None:
    """Whether template and fee go together (art. 7A:1777 and 7:201)."""
    if fee < 0:
        return NegativeAmount(cents=fee)
    if template is Template.LOAN_FOR_USE and fee:
        return FeeOnLoanForUse()
    if template is Template.RENT and not fee:
        return RentWithoutFee()
    return None


def may_run(start: date, due: date, today: date) -> Refusal | None:
    """Whether a loan may run from one day to another: the due day lies neither before the start nor in the past."""
    if due < today:
        return DuePast(due=due, today=today)
    if due < start:
        return DueBeforeStart(start=start, due=due)
    return None


def may_change(loan: Loan) -> Refusal | None:
    """Whether a loan can still be changed: it must be open."""
    return LoanClosed(loan=loan.number) if loan.closed_on else None


def may_print_contract(loan: Loan) -> Refusal | None:
    """Whether a contract of ours can be printed: not for a loan taken over from a list, nor for the wrong template."""
    if loan.taken_over:
        return LoanTakenOver(loan=loan.number)
    return may_charge(loan.template, loan.fee)
