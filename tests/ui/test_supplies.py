"""Supplies as the screen shows them, without a window: rows, cards, the pile at the counter, and what a form says."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.kits import PartKind
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.supplies import Won, won_of
from depot_app.ui.instruments.breaking_up import won_in
from depot_app.ui.loans.card import card_of as loan_card
from depot_app.ui.loans.columns import ISSUE_COLUMNS, ScannedSupply, loan_columns
from depot_app.ui.loans.issue import WAS_SCANNED, goes
from depot_app.ui.loans.pile import Pile
from depot_app.ui.supplies.card import card_of
from depot_app.ui.supplies.columns import COLUMNS
from depot_app.ui.table.columns import ready, words_of
from depot_app.wording.voice import Language, Voice
from tests.kit.builders import DAY, DUE, a_school, a_violin, stands, the_school

NL, EN = Voice(Language.NL), Voice(Language.EN)


def row(desks: Desks, amount: int) -> ScannedSupply:
    """So many of a supply on a loan."""
    supply = stands(desks, amount, name=f"Kruk {amount}")
    loan = desks.loans.lend([supply.number.digits], to=the_school(desks).name, due_on=DUE).thing.loan
    return ScannedSupply(supply.id, supply.number, supply.name, amount, WAS_SCANNED, loan.number)


def test_a_row_says_how_many_of_how_many_and_what_is_short(desks: Desks) -> None:
    supply = stands(desks, 12, minimum=5, place="B-1")
    desks.loans.lend([f"{supply.number.digits}*9"], to=a_school(desks).name, due_on=DUE)
    rows = desks.supplies.page(Listing(order="name"), Window())
    said = [words_of(cell) for cell in ready(COLUMNS, NL, rows)[0].cells]
    assert said == ["Muziekstandaard", "3 van 12", "9", "5", "Onder minimum", "B-1", supply.number.printed]


def test_a_card_says_who_has_how_many_and_where_each_came_from(desks: Desks) -> None:
    supply = stands(desks, 12, value=Cents(1500))
    loan = desks.loans.lend([f"{supply.number.digits}*9"], to=a_school(desks).name, due_on=DUE).thing.loan
    violin = a_violin(desks)
    desks.supplies.break_up(violin.number.digits, "kapot", [Won("Muziekstandaard", 2)])
    content = card_of(EN, desks.supplies.card(supply.number.digits))
    assert content.line == "5 of 14 in the house · 9 on loan"
    with_whom, details, moves = content.blocks
    assert with_whom.items[0].name.replace("\N{NO-BREAK SPACE}", " ") == f"Bs De Regenboog · {loan.number.printed}"
    assert with_whom.items[0].note == "9 until 9-7-2027"
    assert [(item.name, item.note) for item in details.items] == [("Value of one", "€15.00")]
    assert moves.moments[0].words == f"+2 won from a wreck from {violin.number.printed}"


@pytest.mark.parametrize(
    ("amount", "minimum", "says"), [(0, 0, "Niets in huis"), (0, 1, "Onder minimum"), (3, 3, "In huis")]
)
def test_a_supply_is_short_below_its_minimum_only(desks: Desks, amount: int, minimum: int, says: str) -> None:
    content = card_of(NL, desks.supplies.card(stands(desks, amount, minimum=minimum).number.digits))
    assert content.state is not None
    assert content.state.words == says


def test_the_card_of_a_loan_says_what_of_its_supplies_is_out_back_or_lost(desks: Desks) -> None:
    supply = stands(desks)
    loan = desks.loans.lend([f"{supply.number.digits}*5"], to=a_school(desks).name, due_on=DUE).thing.loan

    def said() -> tuple[str, str]:
        (item,) = loan_card(NL, desks.loans.folder(loan.number.digits), {}, DAY).blocks[-1].items
        return item.name, item.note

    assert said() == ("5 × Muziekstandaard", "5 van 5 uit")
    desks.supply_loans.take_back(supply.number.digits, 3)
    assert said() == ("5 × Muziekstandaard", "2 van 5 uit")
    desks.supply_loans.take_back(supply.number.digits, 1, lost=1)
    assert said() == ("5 × Muziekstandaard", "4 terug, 1 kwijt")


def test_a_loan_in_the_list_counts_supplies_beside_instruments(desks: Desks) -> None:
    supply = stands(desks, 20)
    violin = a_violin(desks)
    desks.loans.lend([violin.number.digits, f"{supply.number.digits}*5"], to=a_school(desks, "A").name, due_on=DUE)
    desks.loans.lend([f"{supply.number.digits}*3"], to=a_school(desks, "B").name, due_on=DUE)
    columns = loan_columns(lambda: DAY)
    place = [column.key for column in columns].index("out")
    rows = desks.loans.page(Listing(order="number"), Window())
    assert [words_of(line.cells[place]) for line in ready(columns, NL, rows)] == ["1 van 1 +5", "3 stuks"]


def test_a_scanned_supply_has_no_kit_and_says_what_is_lost(desks: Desks) -> None:
    scanned = row(desks, 4)
    said = [words_of(cell) for cell in ready(ISSUE_COLUMNS, NL, (scanned, replace(scanned, lost=1)))[1].cells]
    assert said == [scanned.number.printed, "4 × Kruk 4", "", "", "Met 1 kwijt"]
    assert goes(replace(scanned, amount=1))(EN).line == "1 × Kruk 4 goes along"


def test_a_step_taken_back_shows_the_row_as_it_was_before_it(desks: Desks) -> None:
    pile, one = Pile(), row(desks, 1)
    pile.step(1, one)
    pile.step(2, replace(one, amount=2))
    assert ([kept.amount for kept in pile.supplies], pile.pieces) == ([2], 2)
    assert pile.take_back(2) == (replace(one, amount=2), one)
    assert pile.rows == [one]
    assert pile.take_back(1) == (one, None)
    assert (pile.rows, pile.newest, pile.last(), pile.take_back(9)) == ([], None, None, None)


def test_a_hidden_row_comes_back_with_its_step(desks: Desks) -> None:
    pile, one = Pile(), row(desks, 1)
    pile.step(1, one)
    pile.step(2, replace(one, amount=0))
    pile.hide(one.key)
    assert pile.rows == []
    pile.take_back(2)
    assert pile.rows == [one]


@pytest.mark.parametrize(
    ("text", "won"),
    [
        ("", ()),
        ("kam", (Won("kam"),)),
        ("4 stemknoppen\n\n  2 x  snaar ", (Won("stemknoppen", 4), Won("snaar", 2))),
        ("4× stemknoppen", (Won("stemknoppen", 4),)),
        ("0 dingen", (Won("0 dingen"),)),
        ("12", (Won("12"),)),
        ("1/2 kam", (Won("1/2 kam"),)),
    ],
)
def test_what_was_won_is_read_line_by_line(text: str, won: tuple[Won, ...]) -> None:
    assert won_of(text) == won


def test_a_form_names_the_parts_that_are_kept(desks: Desks) -> None:
    violin = a_violin(desks)
    values = dict.fromkeys((part.kind.value for part in violin.kit), None) | {"more": "kam"}
    assert won_in(violin, values | {"BOW": "Strijkstok 1/2"}) == (Won("Strijkstok 1/2", 1, PartKind.BOW), Won("kam"))
