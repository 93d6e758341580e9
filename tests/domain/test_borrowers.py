"""Borrowers: who may borrow, and whose child may be named."""

from dataclasses import replace

from depot_app.domain.borrowers import Borrower, BorrowerKind, may_borrow, may_name_child
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import BorrowerBlocked, ChildOnSchoolLoan

SCHOOL = Borrower(new_key(), Number.of(Kind.BORROWER, 1), BorrowerKind.ORGANISATION, "Bs De Regenboog")
FAMILY = replace(SCHOOL, kind=BorrowerKind.HOUSEHOLD, name="M. de Vries", child="Noor")


def test_a_borrower_who_is_blocked_borrows_nothing_and_is_told_why():
    assert may_borrow(SCHOOL) is None
    refusal = may_borrow(replace(SCHOOL, blocked="drie violen kwijt"))
    assert isinstance(refusal, BorrowerBlocked)
    assert (refusal.name, refusal.why) == ("Bs De Regenboog", "drie violen kwijt")


def test_only_a_household_has_the_name_of_a_child():
    assert may_name_child(FAMILY) is None
    assert may_name_child(SCHOOL) is None
    assert isinstance(may_name_child(replace(SCHOOL, child="Noor")), ChildOnSchoolLoan)
