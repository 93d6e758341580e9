"""The last guard: rules of lending that the database itself keeps, tried past every rule before them."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.handover import line_of
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.loans import Loan, LoanLine, Outcome, Template
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import BrokenRule, OnLoanAlready
from depot_app.domain.repairs import Repair
from depot_app.storage.depot import Depot
from depot_app.storage.registers import Registers
from tests.kit.builders import DAY, DUE, FixedClock, a_family, a_school, a_violin, codes_of, desks_of, lent, violins


def a_loan(desks: Desks, **terms: Any) -> Loan:
    """A loan to be, to a school of its own."""
    loan = Loan(new_key(), Number.of(Kind.LOAN, 50), a_school(desks, "X").id, Template.LOAN_FOR_USE, DAY, DUE)
    return replace(loan, **terms)


@contextmanager
def past_the_rules(desks: Desks) -> Iterator[Registers]:
    """The registers themselves, where no desk asks what may be done."""
    with desks.house.deed(Deed.LEND) as registers:
        yield registers


def lend_past_the_rules(desks: Desks, loan: Loan, violin: Instrument) -> None:
    """Keeps a loan of an instrument without asking anyone."""
    with past_the_rules(desks) as registers:
        registers.loans.keep(loan)
        registers.loans.lines.keep(line_of(loan, violin, 1, DAY))


def test_one_instrument_has_at_most_one_open_loan(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    loan = a_loan(desks)
    with pytest.raises(BrokenRule) as refused:
        lend_past_the_rules(desks, loan, violin)
    assert "loan_lines.instrument" in refused.value.rule


def test_a_line_that_ended_is_no_open_loan(desks: Desks):
    violin = a_violin(desks)
    for _ in range(3):
        lent(desks, violin)
        desks.loans.take_back(codes_of(violin))
    with desks.house.reading() as registers:
        assert registers.loans.lines.total() == 3


def in_repair(desks: Desks, violin: Instrument) -> None:
    """Gives it an open repair that blocks it."""
    with desks.house.deed(Deed.OPEN_REPAIR) as registers:
        registers.repairs.keep(Repair(new_key(), Number.of(Kind.REPAIR, 9), violin.id, "hals los", DAY))


def written_off(desks: Desks, violin: Instrument) -> None:
    """Takes it out of use."""
    desks.inventory.write_off(violin.number.digits, "gebroken")


@pytest.mark.parametrize("unfit", [in_repair, written_off])
def test_what_is_not_lendable_is_not_lent(desks: Desks, unfit: Callable[[Desks, Instrument], None]):
    violin, loan = a_violin(desks), a_loan(desks)
    unfit(desks, violin)
    with pytest.raises(BrokenRule) as refused:
        lend_past_the_rules(desks, loan, violin)
    assert refused.value.rule == "not-lendable"


def test_no_childs_name_on_a_schools_loan(desks: Desks):
    loan = a_loan(desks, child="Noor")
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.loans.keep(loan)
    assert refused.value.rule == "child-on-school-loan"


def test_no_childs_name_on_a_schools_loan_later_either(desks: Desks):
    loan = lent(desks, a_violin(desks)).loan
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.loans.keep(replace(loan, child="Noor"))
    assert refused.value.rule == "child-on-school-loan"


def test_a_familys_loan_cannot_move_to_a_school_with_the_child(desks: Desks):
    family, school = a_family(desks, child="Noor"), a_school(desks)
    loan = lent(desks, a_violin(desks), to=family).loan
    with pytest.raises(BrokenRule), past_the_rules(desks) as registers:
        registers.loans.keep(replace(loan, borrower=school.id))


def test_a_household_that_becomes_a_school_loses_the_childs_name_first(desks: Desks):
    family = a_family(desks, child="Noor")
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.borrowers.keep(replace(family, kind=BorrowerKind.ORGANISATION))
    assert "no_child_at_school" in refused.value.rule


@pytest.mark.parametrize(
    ("terms", "rule"),
    [
        ({"fee": Cents(1)}, "free_or_rent"),
        ({"template": Template.RENT}, "free_or_rent"),
        ({"due_on": date(2026, 8, 31)}, "due_after_start"),
        ({"due_on": None}, "due_known"),
    ],
)
def test_a_loan_whose_terms_contradict_each_other_is_not_kept(desks: Desks, terms: dict[str, Any], rule: str):
    loan = a_loan(desks, **terms)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.loans.keep(loan)
    assert rule in refused.value.rule


@pytest.mark.parametrize("half", [{"closed_on": DAY}, {"outcome": Outcome.RETURNED}])
def test_a_line_ends_with_a_day_and_an_outcome_or_not_at_all(desks: Desks, half: dict[str, Any]):
    line: LoanLine = lent(desks, a_violin(desks)).lines[0]
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.loans.lines.keep(replace(line, **half))
    assert "closed_with_outcome" in refused.value.rule


def test_a_school_code_stands_for_one_school(desks: Desks):
    a_school(desks, "A", code="12AB00")
    other = a_school(desks, "B")
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.borrowers.keep(replace(other, code="12AB00"))
    assert "borrowers.code" in refused.value.rule


# -- two processes at once


def lend_from_another_process(database: Path, codes: Sequence[str], to: str, ready: Barrier, told: Any) -> None:
    """Lends each of these when the other process is about to as well, and tells who has it after that."""
    depot = Depot.open(database)
    desks = desks_of(House(depot, FixedClock(), to))
    answers = []
    for code in codes:
        ready.wait(timeout=60)
        try:
            answers.append(("lent", desks.loans.lend([code], to=to, due_on=DUE).thing.borrower.name))
        except OnLoanAlready as refusal:
            answers.append(("refused", refusal.to))
    depot.close()
    told.put(answers)


def test_two_processes_that_lend_one_item_at_once_make_one_loan(desks: Desks, database: Path):
    schools, codes = (
        [a_school(desks, name).name for name in ("De Regenboog", "De Vlinder")],
        codes_of(*violins(desks, 20)),
    )
    spawn = multiprocessing.get_context("spawn")
    ready, told = spawn.Barrier(2), spawn.Queue()
    work = [
        spawn.Process(target=lend_from_another_process, args=(database, codes, school, ready, told))
        for school in schools
    ]
    for one in work:
        one.start()
    answers = [told.get(timeout=90) for _ in work]
    for one in work:
        one.join(timeout=60)
    for first, second in zip(*answers, strict=True):
        assert {first[0], second[0]} == {"lent", "refused"}
        assert first[1] == second[1], "the one who was refused was told who has it"
    with desks.house.reading() as registers:
        assert registers.loans.lines.total() == len(codes)
