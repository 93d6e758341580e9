"""The borrowers' desk: who borrows, and what they have."""

from dataclasses import fields, replace
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.drafts import BorrowerDraft
from depot_app.domain.faults import MissingField
from depot_app.domain.import_keys import EXPORT_KEYS, ListKind
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import (
    BrokenRule,
    ChangedMeanwhile,
    ChildOnSchoolLoan,
    CodeTaken,
    SeveralBorrowers,
    UnknownBorrower,
    UnknownThing,
)
from tests.kit.builders import a_family, a_school


def test_a_name_alone_makes_a_borrower(desks: Desks):
    done = desks.borrowers.add(BorrowerDraft(0, "  Bs  De Regenboog "))
    assert (done.thing.name, done.thing.version) == ("Bs De Regenboog", 1)
    assert done.thing.number == Number.of(Kind.BORROWER, 1)
    assert done.kinds == {Thing.BORROWER}


def test_a_borrower_without_a_name_is_sent_back(desks: Desks):
    with pytest.raises(MissingField):
        desks.borrowers.add(BorrowerDraft(0, "  "))


@pytest.mark.parametrize("said", ["bs de regenboog", "BS DE RÉGENBOOG", "12ab00", "{number}"])
def test_a_borrower_is_found_by_number_site_code_or_name_whatever_the_capitals(desks: Desks, said: str):
    school = a_school(desks, code="12AB00")
    assert desks.borrowers.find(said.format(number=school.number.printed)) == school


def test_an_unknown_borrower_is_answered_with_names_that_come_near(desks: Desks):
    a_school(desks, "Bs De Regenboog")
    with pytest.raises(UnknownBorrower) as refused:
        desks.borrowers.find("De Regenbog")
    assert refused.value.near == ("Bs De Regenboog",)


def test_two_borrowers_of_one_name_are_told_apart_by_number(desks: Desks):
    first, second = a_school(desks, "De Vlinder"), a_school(desks, "de vlinder")
    with pytest.raises(SeveralBorrowers) as refused:
        desks.borrowers.find("De Vlinder")
    assert refused.value.numbers == (first.number, second.number)


def test_every_field_of_a_borrower_is_one_of_its_list_and_is_kept(desks: Desks):
    known = {field.name for field in fields(Borrower)} - {"id", "version"}
    assert known == set(EXPORT_KEYS[ListKind.BORROWERS])
    texts: dict[str, Any] = {key: f"x {key}" for key in known - {"number", "kind", "language", "code"}}
    plain = BorrowerDraft(0, "", kind=BorrowerKind.HOUSEHOLD, language="en", code="12AB00")
    draft = replace(plain, **texts)
    kept = desks.borrowers.add(draft).thing
    assert {key: getattr(kept, key) for key in texts} == texts
    assert (kept.kind, kept.language, kept.code) == (BorrowerKind.HOUSEHOLD, "en", "12AB00")


def test_namesakes_are_all_others_of_the_very_same_name(desks: Desks):
    first, second, third = (a_school(desks, name) for name in ("De Vlinder", "de vlinder", "De Vlinders"))

    assert desks.borrowers.namesakes(second) == (first,)
    assert desks.borrowers.namesakes(third) == ()


def test_a_school_code_belongs_to_one_school(desks: Desks):
    school = a_school(desks, code="12AB00")
    with pytest.raises(CodeTaken) as refused:
        a_school(desks, "Another", code=" 12ab00 ")
    assert refused.value.by == school.number


def test_a_number_that_was_brought_along_is_kept_and_never_handed_out_again(desks: Desks):
    brought = Number.of(Kind.BORROWER, 7)
    assert desks.borrowers.add(BorrowerDraft(0, "A", number=brought)).thing.number == brought
    assert a_school(desks, "B").number.running == 8
    with pytest.raises(CodeTaken):
        desks.borrowers.add(BorrowerDraft(0, "C", number=brought))


def test_a_number_of_another_kind_is_no_number_for_a_borrower(desks: Desks):
    with pytest.raises(UnknownThing):
        desks.borrowers.add(BorrowerDraft(0, "A", number=Number.of(Kind.INSTRUMENT, 7)))


def test_a_school_never_has_a_childs_name(desks: Desks):
    with pytest.raises(ChildOnSchoolLoan):
        a_school(desks, child="Noor")
    school = a_school(desks)
    with pytest.raises(ChildOnSchoolLoan):
        desks.borrowers.change(replace(school, child="Noor"))


def test_the_database_itself_keeps_a_childs_name_off_a_school(desks: Desks):
    school = a_school(desks)
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.CHANGE_BORROWER) as registers:
        registers.borrowers.keep(replace(school, child="Noor"))
    assert "no_child_at_school" in refused.value.rule


def test_a_household_has_the_first_name_of_its_child(desks: Desks):
    family = a_family(desks, child="Noor")
    assert (family.kind, family.child) == (BorrowerKind.HOUSEHOLD, "Noor")


def test_a_change_is_kept_and_told_in_the_history(desks: Desks):
    school = a_school(desks)
    desks.borrowers.change(replace(school, phone="020 123 45 67"))
    with desks.house.reading() as registers:
        (entry, change), _ = registers.journal.of(school.id)
    assert (entry.deed, change.after) == (Deed.CHANGE_BORROWER, {"phone": "020 123 45 67"})


def test_a_change_made_from_an_old_version_is_refused(desks: Desks):
    school = a_school(desks)
    desks.borrowers.change(replace(school, phone="1"))
    with pytest.raises(ChangedMeanwhile):
        desks.borrowers.change(replace(school, phone="2"))


def test_a_list_is_searched_by_the_beginnings_of_words(desks: Desks):
    a_school(desks, "Bs De Regenboog", city="Amsterdam")
    a_school(desks, "Bs De Vlinder", city="Almere")
    listing = Listing(text="regen amst")
    assert desks.borrowers.count(listing) == 1
    assert [one.name for one in desks.borrowers.page(listing, Window())] == ["Bs De Regenboog"]


def test_a_card_of_a_borrower_without_loans_is_empty(desks: Desks):
    school = a_school(desks)
    card = desks.borrowers.card(school.number.digits)
    assert (card.borrower, card.loans, card.instruments) == (school, (), 0)
