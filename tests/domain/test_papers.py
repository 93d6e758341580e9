"""Papers' contents: kept as text and read back, and never one that the law calls something else."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.frozen import NotThatValue, freeze, thaw
from depot_app.domain.instruments import Condition, Instrument
from depot_app.domain.keys import new_key
from depot_app.domain.kits import kit_of
from depot_app.domain.loans import LoanLine, Template
from depot_app.domain.money import NOTHING, Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.paper_parts import HouseholdParty, OrganisationParty, PaperLine, paper_line, party_of
from depot_app.domain.papers import ContractContent, PaperContent, from_json, may_print, to_json
from depot_app.domain.refusals import FeeOnLoanForUse, NegativeAmount, RentWithoutFee
from depot_app.domain.types import InstrumentType
from tests.documents.samples import EVERY_PAPER, FAMILY_LOAN, contract_of

NUMBERS = st.builds(Number.of, st.sampled_from(Kind), st.integers(min_value=0, max_value=9_999_999))
LINES = st.builds(
    PaperLine,
    number=NUMBERS,
    type_name=st.text(),
    serial=st.text(),
    condition=st.none() | st.sampled_from(Condition),
    kit=st.lists(st.sampled_from(["CASE", "BOW", "MPC"]), max_size=3).map(kit_of),
    value=st.none() | st.integers(min_value=0, max_value=10**9).map(Cents),
)


@pytest.mark.parametrize("name", EVERY_PAPER)
def test_a_paper_is_read_back_as_it_was_kept(name: str) -> None:
    content = EVERY_PAPER[name]
    assert from_json(to_json(content)) == content
    assert to_json(from_json(to_json(content))) == to_json(content)


@given(st.lists(LINES, max_size=5), st.none() | st.dates(), st.text())
def test_any_content_is_read_back(lines: list[PaperLine], due: date | None, programme: str) -> None:
    content = contract_of(lines=tuple(lines), due_on=due, programme=programme)
    assert from_json(to_json(content)) == content


def test_both_kinds_of_party_are_told_apart() -> None:
    read = from_json(to_json(FAMILY_LOAN))
    assert isinstance(read, ContractContent)
    assert isinstance(read.borrower, HouseholdParty)


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.pop("loan"),
        lambda plain: plain.update(loan="no number"),
        lambda plain: plain.update(surprise=1),
        lambda plain: plain.update(children=True),
        lambda plain: plain.update(children="96"),
        lambda plain: plain.update(template="gift"),
        lambda plain: plain.update(from_on="24-8-2026"),
        lambda plain: plain.update(lines={}),
        lambda plain: plain.update({"$": "Nothing"}),
        lambda plain: plain["borrower"].update({"$": "Lender"}),
        lambda plain: plain["lines"][0]["kit"][0].update(state="lost"),
    ],
)
def test_a_text_that_holds_something_else_is_not_read(change: Callable[[dict[str, Any]], object]) -> None:
    plain = json.loads(to_json(contract_of(1)))
    change(plain)
    with pytest.raises(NotThatValue):
        from_json(json.dumps(plain))


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"$": 1}', "{"])
def test_a_text_that_holds_no_paper_is_not_read(text: str) -> None:
    with pytest.raises(NotThatValue):
        from_json(text)


def test_a_field_that_came_later_has_its_default() -> None:
    plain = json.loads(to_json(contract_of(1)))
    del plain["deposit"]
    read = from_json(json.dumps(plain))
    assert isinstance(read, ContractContent)
    assert read.deposit == NOTHING


def test_only_frozen_values_are_kept() -> None:
    with pytest.raises(TypeError):
        freeze({"a": 1})
    with pytest.raises(NotThatValue):
        thaw(PaperLine, "3")


def test_a_loan_for_use_with_a_fee_does_not_exist() -> None:
    with pytest.raises(FeeOnLoanForUse) as refused:
        contract_of(1, fee=Cents(1))
    assert refused.value.loan == Number.of(Kind.LOAN, 31)
    plain = json.loads(to_json(contract_of(1)))
    plain["fee"] = 7500
    with pytest.raises(FeeOnLoanForUse):
        from_json(json.dumps(plain))


def test_rent_without_a_fee_does_not_exist() -> None:
    with pytest.raises(RentWithoutFee) as refused:
        contract_of(1, template=Template.RENT)
    assert refused.value.loan == Number.of(Kind.LOAN, 31)


def test_a_fee_below_nothing_does_not_exist() -> None:
    with pytest.raises(NegativeAmount):
        contract_of(1, template=Template.RENT, fee=Cents(-1))


@given(st.integers(min_value=0, max_value=10**6))
def test_a_deposit_makes_no_rent(deposit: int) -> None:
    assert may_print(contract_of(1, deposit=Cents(deposit))) is None


def test_values_are_shown_only_where_there_are_some() -> None:
    content = contract_of(2)
    assert content.has_values
    assert not replace(content, values_shown=False).has_values
    bare = tuple(replace(line, value=None) for line in content.lines)
    assert not replace(content, lines=bare).has_values


def borrower(kind: BorrowerKind) -> Borrower:
    """A borrower of a kind, known by name only."""
    return Borrower(id=new_key(), number=Number.of(Kind.BORROWER, 5), kind=kind, name="De Regenboog")


def test_a_school_is_a_party_without_a_child() -> None:
    school = replace(
        borrower(BorrowerKind.ORGANISATION), code="12AB00", contact="J. Bakker", role="directeur", street="Dreef",
        house_number="1", postcode="1102 AB", city="Amsterdam",
    )  # fmt: skip
    party = party_of(school)
    assert isinstance(party, OrganisationParty)
    assert party.address == ("Dreef 1", "1102 AB Amsterdam")
    assert (party.representative, party.code) == ("J. Bakker", "12AB00")


def test_of_a_household_the_adult_signs() -> None:
    party = party_of(replace(borrower(BorrowerKind.HOUSEHOLD), contact="S. El Idrissi", child="Noor"))
    assert party == HouseholdParty(name="S. El Idrissi", number=Number.of(Kind.BORROWER, 5), child="Noor")
    assert party_of(borrower(BorrowerKind.HOUSEHOLD)).name == "De Regenboog"


def test_a_line_stands_on_paper_as_it_was_issued_and_without_notes_of_the_house() -> None:
    violin = InstrumentType("VLN", "strijk", "Viool", "Violin")
    instrument = Instrument(
        id=new_key(), number=Number.of(Kind.INSTRUMENT, 7), type_code="VLN", size="1/2", condition=Condition.C,
        notes="niet aan dhr. X", kit=kit_of(["CASE"]), value=Cents(20000),
    )  # fmt: skip
    issued = LoanLine(
        id=new_key(), loan=new_key(), instrument=instrument.id, position=1, out_on=date(2026, 8, 24),
        condition_out=Condition.B, kit_out=kit_of(["CASE", "BOW"]), value=Cents(18500),
    )  # fmt: skip
    line = paper_line(instrument, violin, language="nl", issued=issued)
    assert (line.type_name, line.condition, line.value, len(line.kit)) == ("Viool", Condition.B, Cents(18500), 2)
    now = paper_line(instrument, violin, language="en", defects="kras")
    assert (now.type_name, now.condition, now.value, now.defects) == ("Violin", Condition.C, Cents(20000), "kras")
    assert "dhr" not in repr((line, now))


def test_a_content_is_one_of_the_papers() -> None:
    assert {type(content) for content in EVERY_PAPER.values()} == set(get_args(PaperContent))
