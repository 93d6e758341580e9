"""Loans as the tab shows them, without a window: rows, cards, and the terms of a new one."""

from datetime import date, timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.loans import LoanState
from depot_app.domain.refusals import Refusal
from depot_app.ui.loans.card import MOST_LINES, card_of
from depot_app.ui.loans.columns import PILLS, RETURN_COLUMNS, loan_columns, row_of
from depot_app.ui.loans.parts import NEXT
from depot_app.ui.loans.refusing import refused, way_to_another
from depot_app.ui.loans.terms import SHORTEST, proposed_due
from depot_app.ui.table.columns import ready, words_of
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Language, Voice
from tests.kit.builders import DAY, DUE, a_cello, a_family, a_violin, lent, violins

NL, EN = Voice(Language.NL), Voice(Language.EN)


def _card(desks: Desks, code: str, voice: Voice = NL, today: date = DAY):
    types = {kind.code: kind for kind in desks.inventory.types()}
    return card_of(voice, desks.loans.folder(code), types, today)


def test_every_state_has_its_own_sign():
    assert set(PILLS) == set(LoanState)
    assert len({icon for icon, _, _ in PILLS.values()}) == len(LoanState)


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 9, 1), date(2027, 7, 9)),
        (date(2027, 5, 14), date(2027, 7, 9)),
        (date(2027, 5, 15), date(2028, 7, 9)),
        (date(2027, 7, 9), date(2028, 7, 9)),
    ],
)
def test_a_loan_is_proposed_until_the_end_of_the_school_year(today: date, due: date):
    assert proposed_due(today) == due
    assert due - today >= SHORTEST


def test_three_presses_bring_a_part_back_to_where_it_was():
    for state in NEXT:
        assert NEXT[NEXT[NEXT[state]]] is state


def test_a_scanned_row_is_said_in_either_language(desks: Desks):
    card = desks.inventory.card(a_violin(desks).number.digits)
    row = row_of(card, (Icon.CHECK, said.BACK_COMPLETE, Tone.GOOD), "Bs De Regenboog")
    dutch, english = ([words_of(cell) for cell in ready(RETURN_COLUMNS, voice, (row,))[0].cells] for voice in (NL, EN))
    assert dutch == [row.number.printed, "Viool 1/2", "Bs De Regenboog", "compleet", "Compleet"]
    assert english == [row.number.printed, "Violin 1/2", "Bs De Regenboog", "complete", "Complete"]


def test_a_refused_scan_shows_the_number_as_printed_and_a_foreign_code_as_it_is(desks: Desks):
    number = a_violin(desks).number
    assert refused(said.NOT_ALONG, number.digits)(NL).detail == number.printed
    assert refused(said.NOT_ALONG, "77301294")(NL).detail == "77301294"


def test_the_way_out_is_a_free_one_of_the_same_size(desks: Desks):
    broken, _, _ = a_violin(desks), a_violin(desks, "3/4"), a_cello(desks)
    desks.repairs.open(broken.number.digits, "kam om")
    assert way_to_another(desks, broken.number.digits) is None
    free = a_violin(desks)
    assert way_to_another(desks, broken.number.digits) == (free.number.printed, free.number.digits)
    assert way_to_another(desks, "77301294") is None


def test_a_card_offers_what_its_state_allows(desks: Desks):
    violin = a_violin(desks)
    loan = lent(desks, violin).loan.number.digits
    assert _card(desks, loan).primary == "loans.contract"
    assert "loans.go_on" in _card(desks, loan).quiet
    desks.loans.take_back([violin.number.digits])
    assert _card(desks, loan).quiet == ("loans.receipt",)


def test_a_card_says_how_late_a_loan_is(desks: Desks):
    loan = lent(desks, a_violin(desks)).loan.number.digits
    assert _card(desks, loan).note == ""
    assert _card(desks, loan, today=DUE + timedelta(days=3)).note == "3 dagen te laat"
    assert _card(desks, loan, EN, today=DUE + timedelta(days=1)).note == "1 day overdue"


def test_a_card_lists_what_is_out_before_what_is_back_and_not_without_end(desks: Desks):
    several = violins(desks, MOST_LINES + 2)
    loan = lent(desks, *several).loan.number.digits
    desks.loans.take_back([several[0].number.digits])
    items = _card(desks, loan).blocks[-1].items
    assert len(items) == MOST_LINES + 1
    assert items[-1].name == "en nog 2"
    assert several[1].number.printed in items[0].name


def test_what_was_agreed_is_on_the_card_where_anything_was(desks: Desks):
    free = lent(desks, a_violin(desks)).loan.number.digits
    paid = lent(desks, a_cello(desks), to=a_family(desks), fee=7500).loan.number.digits
    assert not _card(desks, free).blocks[0].items
    assert _card(desks, paid).blocks[0].items[0].note == "€ 75,00"


def test_an_unknown_loan_has_no_card(desks: Desks):
    with pytest.raises(Refusal):
        _card(desks, "77301294")


def test_a_day_of_ten_signs_fits_its_column():
    signs = {column.key: column.signs for column in loan_columns(lambda: DAY)}
    assert min(signs["from"], signs["due"]) > len("25-12-2026")
