"""The words of papers: clauses that are whole in both languages, and words for every value."""

import string

import pytest

from depot_app.domain.counts import Finding
from depot_app.domain.instruments import Condition
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.loans import Template
from depot_app.domain.papers import TEXT_VERSION
from depot_app.domain.repairs import RepairOrigin
from depot_app.wording import papers, papers_contract, papers_count, papers_workshop
from depot_app.wording.clauses import Clause, all_clauses, clauses
from depot_app.wording.kits import PART_STATES, PARTS
from depot_app.wording.voice import Language, Voice

CLAUSES = all_clauses(TEXT_VERSION)
CONDITIONS = {
    "loan-for-use", "rent", "organisation", "household", "fixed-term", "open-end", "values", "deposit", "taken-over",
    "supplies",
}  # fmt: skip
FACTS = {"lender", "borrower", "from_on", "due_on", "fee", "deposit", "contact"}
IDS = [f"{clause.key}-{'-'.join(sorted(clause.when)) or 'always'}" for clause in CLAUSES]
DUTCH = Voice(Language.NL)


def placeholders(text: str) -> set[str]:
    """The facts that a text asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("clause", CLAUSES, ids=IDS)
def test_a_clause_asks_for_the_same_known_facts_in_both_languages(clause: Clause) -> None:
    asked = {language: placeholders(clause.texts[language]) for language in Language}
    assert asked[Language.NL] == asked[Language.EN]
    assert asked[Language.NL] <= FACTS
    assert all(clause.titles[language].strip() and clause.texts[language].strip() for language in Language)


@pytest.mark.parametrize("clause", CLAUSES, ids=IDS)
def test_a_clause_depends_only_on_what_an_agreement_can_say(clause: Clause) -> None:
    assert clause.when <= CONDITIONS
    if "{fee}" in clause.texts[Language.NL]:
        assert "rent" in clause.when
    if "{deposit}" in clause.texts[Language.NL]:
        assert "deposit" in clause.when
    if "{due_on}" in clause.texts[Language.NL]:
        assert "fixed-term" in clause.when


def test_a_loan_for_use_never_speaks_of_rent_nor_rent_of_a_loan_for_use() -> None:
    for party in ("organisation", "household"):
        for term in ("fixed-term", "open-end"):
            free = clauses(TEXT_VERSION, {"loan-for-use", party, term, "values", "deposit"})
            paid = clauses(TEXT_VERSION, {"rent", party, term, "values", "deposit"})
            assert not any("huurprijs" in clause.texts[Language.NL] for clause in free)
            assert not any("bruikleen" in clause.texts[Language.NL].lower() for clause in paid)
            assert not any("om niet" in clause.texts[Language.NL] for clause in paid)


def test_the_price_comes_only_with_rent_and_the_stated_value_only_with_values() -> None:
    keys = {clause.key for clause in clauses(TEXT_VERSION, {"loan-for-use", "organisation", "fixed-term"})}
    assert keys.isdisjoint({"price", "values", "deposit", "taken-over"})
    assert "price" in {clause.key for clause in clauses(TEXT_VERSION, {"rent", "household", "open-end"})}


def test_a_version_that_the_program_does_not_have_is_its_own_fault() -> None:
    with pytest.raises(FileNotFoundError):
        all_clauses("1999-1")


def test_a_clause_is_said_with_its_facts() -> None:
    (price,) = [clause for clause in CLAUSES if clause.key == "price"]
    assert "De huurprijs is € 75,00" in price.text(DUTCH, {"fee": "€ 75,00", "borrower": "huurder"})
    assert price.title(DUTCH) == "Huurprijs"


def test_every_value_on_paper_has_its_words() -> None:
    assert set(papers.CONDITIONS) == set(Condition)
    assert (
        set(papers_contract.TITLES) == set(papers_contract.LENDERS) == set(papers_contract.BORROWERS) == set(Template)
    )
    assert set(papers_contract.ADDENDUM_TITLES) == set(Template)
    assert set(papers_count.FINDINGS) == set(papers_count.MEANINGS) == set(Finding)
    assert set(papers_workshop.ORIGINS) == set(RepairOrigin)
    assert set(PARTS) == set(PartKind)
    assert set(PART_STATES) == set(PartState)
