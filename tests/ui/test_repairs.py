"""Repairs as the tab shows them, without a window."""

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing, Window
from depot_app.domain.repairs import RepairState
from depot_app.ui.card.content import CardContent
from depot_app.ui.repairs.card import card_of
from depot_app.ui.repairs.columns import repair_columns, sign_of
from depot_app.ui.table.columns import ready, words_of
from depot_app.wording.voice import Language, Voice
from tests.kit.builders import a_violin, lent

NL = Voice(Language.NL)


def _types(desks: Desks):
    return {kind.code: kind for kind in desks.inventory.types()}


def _card(desks: Desks, code: str) -> CardContent:
    folder = desks.repairs.folder(code)
    return card_of(NL, folder, _types(desks)[folder.instrument.type_code])


def _reported(desks: Desks) -> str:
    return desks.repairs.open(a_violin(desks).number.digits, "kam om").thing.number.digits


def test_every_state_has_a_sign():
    assert all(sign_of(state) for state in RepairState)


def test_the_next_step_is_the_primary_deed_until_it_ends(desks: Desks):
    repair = _reported(desks)
    assert _card(desks, repair).primary == "repairs.move_on"
    desks.repairs.set(repair, RepairState.DONE)
    assert (_card(desks, repair).primary, _card(desks, repair).quiet) == ("repairs.slip", ())


def test_what_cannot_be_mended_is_offered_to_be_written_off(desks: Desks):
    repair = _reported(desks)
    desks.repairs.set(repair, RepairState.REJECTED)
    assert _card(desks, repair).primary == "repairs.write_off"


def test_the_card_says_who_has_it_and_that_it_may_go_out(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    repair = desks.repairs.open(violin.number.digits, "kras", blocking=False).thing.number.digits
    assert _card(desks, repair).note == "nu bij Bs De Regenboog · mag intussen mee"


def test_a_row_shows_the_first_line_of_the_complaint(desks: Desks):
    desks.repairs.open(a_violin(desks).number.digits, "kam om\nen een snaar")
    row = desks.repairs.page(Listing(), Window(size=1))
    cells = [words_of(cell) for cell in ready(repair_columns(_types(desks)), NL, row)[0].cells]
    assert cells[2:4] == ["kam om", "Gemeld"]
