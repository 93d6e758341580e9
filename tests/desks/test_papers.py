"""Papers of a loan: frozen with the first printing, the same bytes ever after."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest

from depot_app.desks.desks import Desks
from depot_app.desks.papers import OURSELVES
from depot_app.domain.borrowers import Borrower
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Condition
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.loans import Loan, Template
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.paper_parts import HouseholdParty, Lender
from depot_app.domain.papers import AddendumContent, ContractContent, ReceiptContent, from_json
from depot_app.domain.people import NOBODY
from depot_app.domain.refusals import BrokenRule, LoanTakenOver, NoAddendum, NothingTakenBack, UnknownThing
from depot_app.storage.documents import Document
from tests.kit.builders import (
    DAY,
    DUE,
    FixedClock,
    a_cello,
    a_family,
    a_school,
    a_violin,
    codes_of,
    desks_of,
    lent,
    violins,
)

C = TypeVar("C")


def content_of(document: Document, kind: type[C]) -> C:
    """What stands on a paper."""
    content = from_json(document.content)
    assert isinstance(content, kind)
    return content


def test_a_contract_is_the_same_bytes_for_ever(desks: Desks, clock: FixedClock):
    violin, school = a_violin(desks, value=Cents(25000)), a_school(desks)
    loan = lent(desks, violin, to=school).loan
    first = desks.papers.contract(loan.number.digits).thing
    clock.move_to(DAY + timedelta(days=300))
    desks.borrowers.change(replace(school, name="Bs De Nachtegaal"))
    desks.inventory.change(replace(desks.inventory.card(violin.number.digits).instrument, value=Cents(1)))
    desks.loans.take_back(codes_of(violin))
    assert desks.papers.contract(loan.number.printed).thing == first
    assert hashlib.sha256(first.pdf).hexdigest() == first.sha256


def test_a_contract_printed_again_leaves_no_entry_in_the_journal(desks: Desks):
    loan = lent(desks, a_violin(desks)).loan
    done = desks.papers.contract(loan.number.digits)
    assert done.kinds == {Thing.DOCUMENT}
    assert desks.papers.contract(loan.number.digits).touched == frozenset()
    with desks.house.reading() as registers:
        assert [entry.deed for entry in registers.journal.recent(2)] == [Deed.PRINT_CONTRACT, Deed.LEND]


def test_a_contract_lists_each_instrument_as_it_went_out(desks: Desks):
    violin = a_violin(desks, old_numbers=("L-0042",), condition=Condition.B, value=Cents(25000))
    loan = lent(
        desks, violin, a_cello(desks), fee=Cents(7500), deposit=Cents(5000), children=25, programme="Zuidoost"
    ).loan
    content = content_of(desks.papers.contract(loan.number.digits).thing, ContractContent)
    assert (content.template, content.fee, content.deposit) == (Template.RENT, Cents(7500), Cents(5000))
    assert (content.from_on, content.due_on, content.children, content.programme) == (DAY, DUE, 25, "Zuidoost")
    first, second = content.lines
    assert (first.type_name, first.size, first.old_number) == ("Viool", "1/2", "L-0042")
    assert (first.condition, first.value) == (Condition.B, Cents(25000))
    assert {part.kind for part in first.kit} >= {PartKind.BOW, PartKind.CASE}
    assert second.type_name == "Cello"


def test_a_contract_speaks_the_borrowers_language_unless_asked_otherwise(desks: Desks):
    school = a_school(desks, "British School", language="en")
    loan = lent(desks, a_violin(desks), to=school).loan
    english = desks.papers.contract(loan.number.digits).thing
    dutch = desks.papers.contract(loan.number.digits, "nl").thing
    assert [content_of(one, ContractContent).lines[0].type_name for one in (english, dutch)] == ["Violin", "Viool"]
    assert desks.papers.about(loan.number.digits) == (english, dutch)


def test_a_family_signs_for_the_child_of_this_loan(desks: Desks):
    family = a_family(desks, "M. de Vries", child="Noor", city="Almere")
    loan = lent(desks, a_violin(desks), to=family, child="Sam").loan
    party = content_of(desks.papers.contract(loan.number.digits).thing, ContractContent).borrower
    assert isinstance(party, HouseholdParty)
    assert (party.name, party.child, party.address) == ("M. de Vries", "Sam", ("Almere",))


def test_a_borrower_known_by_name_only_leaves_blanks(desks: Desks):
    loan = lent(desks, a_violin(desks), to=a_school(desks, "Orkest Zuid")).loan
    party = content_of(desks.papers.contract(loan.number.digits).thing, ContractContent).borrower
    assert (party.name, party.address, party.email) == ("Orkest Zuid", (), "")


def test_names_with_any_sign_stay_as_they_are(desks: Desks):
    name = "Ruud <b>Nagy</b> & Zn. ő ♭"
    loan = lent(desks, a_violin(desks), to=a_school(desks, name)).loan
    assert content_of(desks.papers.contract(loan.number.digits).thing, ContractContent).borrower.name == name


def test_a_loan_taken_over_from_a_list_has_no_contract_of_ours(desks: Desks):
    loan = taken_over(desks, a_school(desks))
    with pytest.raises(LoanTakenOver):
        desks.papers.contract(loan.number.digits)
    assert desks.papers.about(loan.number.digits) == ()


def taken_over(desks: Desks, borrower: Borrower) -> Loan:
    """A loan as a list brings it."""
    number = Number.of(Kind.LOAN, 77)
    loan = Loan(new_key(), number, borrower.id, Template.LOAN_FOR_USE, DAY, None, taken_over=True)
    with desks.house.deed(Deed.IMPORT) as registers:
        return registers.loans.keep(loan)


def test_only_a_loan_has_a_contract(desks: Desks):
    violin = a_violin(desks)
    with pytest.raises(UnknownThing):
        desks.papers.contract(violin.number.digits)


def test_a_paper_that_cannot_be_pressed_leaves_nothing_behind(desks: Desks):
    def jammed(content: object, language: str) -> bytes:
        raise MemoryError

    loan = lent(desks, a_violin(desks)).loan
    with pytest.raises(MemoryError):
        desks_of(desks.house, jammed).papers.contract(loan.number.digits)
    assert desks.papers.about(loan.number.digits) == ()


# -- addenda


def test_a_swap_is_told_by_a_numbered_addendum(desks: Desks):
    small, large, other = a_violin(desks, "1/4"), a_violin(desks, "1/2"), a_violin(desks)
    loan = lent(desks, small, other).loan
    desks.papers.contract(loan.number.digits)
    desks.loans.swap(small.number.digits, large.number.digits, Found({PartKind.BOW: PartState.MISSING}, Condition.C))
    content = content_of(desks.papers.addendum(loan.number.digits).thing, AddendumContent)
    (change,) = content.changes
    assert change.out is not None
    assert change.into is not None
    assert (change.out.number, change.out.condition) == (small.number, Condition.C)
    assert [part.kind for part in change.out.kit if part.state is PartState.MISSING] == [PartKind.BOW]
    assert (change.into.number, change.into.size) == (large.number, "1/2")
    assert (content.sequence, content.agreed_on, content.from_on, content.lines_now) == (1, DAY, DAY, 2)


def swap_on(content: AddendumContent) -> tuple[Number, Number]:
    """What came back and what went out, on an addendum."""
    (change,) = content.changes
    assert change.out is not None
    assert change.into is not None
    return change.out.number, change.into.number


def test_the_contract_stays_as_it_was_after_a_swap_even_when_first_printed_then(desks: Desks):
    small, large = a_violin(desks, "1/4"), a_violin(desks, "1/2")
    loan = lent(desks, small).loan
    desks.loans.swap(small.number.digits, large.number.digits)
    content = content_of(desks.papers.contract(loan.number.digits).thing, ContractContent)
    assert [line.number for line in content.lines] == [small.number]


def test_addenda_are_counted_for_each_loan_and_printed_in_any_order(desks: Desks):
    one, two, three, four = violins(desks, 4)
    loan = lent(desks, one, four).loan
    desks.loans.swap(one.number.digits, two.number.digits)
    desks.loans.swap(two.number.digits, three.number.digits)
    desks.loans.take_back(codes_of(four))
    second = content_of(desks.papers.addendum(loan.number.digits).thing, AddendumContent)
    first = content_of(desks.papers.addendum(loan.number.digits, 1).thing, AddendumContent)
    assert (first.sequence, second.sequence) == (1, 2)
    assert swap_on(first) == (one.number, two.number)
    assert swap_on(second) == (two.number, three.number)
    assert (first.lines_now, second.lines_now) == (2, 2)
    assert first.agreed_on is None


@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_addendum_that_is_not_there_is_refused(desks: Desks, number: int):
    loan = lent(desks, a_violin(desks)).loan
    with pytest.raises(NoAddendum):
        desks.papers.addendum(loan.number.digits, number)


# -- receipts


def test_a_receipt_tells_what_came_back_and_what_is_still_out(desks: Desks):
    one, two, three = violins(desks, 3)
    loan = lent(desks, one, two, three).loan
    how = Found({PartKind.BOW: PartState.DAMAGED}, Condition.D, "stok gebroken")
    taken = desks.loans.take_back(codes_of(one, two), {two.number.digits: how}).thing
    content = content_of(desks.papers.receipt(loan.number.digits).thing, ReceiptContent)
    assert [line.line.number for line in content.returned] == [one.number, two.number]
    assert [line.repair for line in content.returned] == [None, taken.repairs[0].number]
    assert content.returned[1].line.condition is Condition.D
    assert [line.number for line in content.still_out] == [three.number]
    assert (content.received_by, content.received_on) == ("Anna", DAY)


def test_a_receipt_leaves_a_blank_for_who_took_it_back_where_nobody_chose_a_name(desks: Desks):
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    desks.house.actor = NOBODY
    desks.loans.take_back(codes_of(violin))
    assert content_of(desks.papers.receipt(loan.number.digits).thing, ReceiptContent).received_by == ""


def test_each_return_has_a_receipt_of_its_own(desks: Desks):
    one, two = violins(desks, 2)
    loan = lent(desks, one, two).loan
    first_return = desks.loans.take_back(codes_of(one)).entry
    first = desks.papers.receipt(loan.number.digits).thing
    desks.loans.take_back(codes_of(two))
    second = desks.papers.receipt(loan.number.digits).thing
    assert desks.papers.receipt(loan.number.digits, [first_return]).thing == first
    assert [line.line.number for line in content_of(second, ReceiptContent).returned] == [two.number]


def test_without_a_return_there_is_no_receipt(desks: Desks):
    loan = lent(desks, a_violin(desks)).loan
    with pytest.raises(NothingTakenBack):
        desks.papers.receipt(loan.number.digits)


# -- who lends, and the last guard


def test_who_lends_stands_on_every_paper_from_then_on(desks: Desks):
    assert desks.setup.lender() == OURSELVES
    lender = Lender(
        "Stichting Proef", address=("Straat 1", "1012 AB Amsterdam"), representative="A. Jansen", role="directeur"
    )
    desks.setup.name_lender(lender)
    assert desks.setup.lender() == lender
    loan = lent(desks, a_violin(desks)).loan
    assert content_of(desks.papers.contract(loan.number.digits).thing, ContractContent).lender == lender


@pytest.mark.parametrize("statement", ["UPDATE documents SET pdf = x'00'", "DELETE FROM documents"])
def test_the_database_itself_keeps_papers_as_they_are(desks: Desks, statement: str):
    desks.papers.contract(lent(desks, a_violin(desks)).loan.number.digits)
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.PRINT_CONTRACT) as registers:
        registers.work.connection.exec_driver_sql(statement)
    assert refused.value.rule == "frozen"


def test_the_database_itself_files_one_paper_in_each_slot(desks: Desks):
    loan = lent(desks, a_violin(desks)).loan
    filed = desks.papers.contract(loan.number.digits).thing
    with pytest.raises(BrokenRule), desks.house.deed(Deed.PRINT_CONTRACT) as registers:
        registers.documents.file(
            filed.kind,
            about=filed.about,
            issue=filed.issue,
            language=filed.language,
            text_version="",
            content="",
            pdf=b"",
            on=DAY,
        )
