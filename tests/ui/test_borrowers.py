"""Borrowers as the tab shows them, without a window."""

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import BorrowerKind
from depot_app.ui.borrowers.card import card_of
from depot_app.ui.borrowers.columns import pill_of
from depot_app.ui.borrowers.form import changed, draft_of
from depot_app.ui.theme.roles import Tone
from depot_app.wording.voice import Language, Voice
from tests.kit.builders import a_family, a_school, a_violin, lent

NL = Voice(Language.NL)


def test_one_who_may_not_borrow_is_marked():
    assert pill_of(NL, BorrowerKind.HOUSEHOLD, "").tone is Tone.IDLE
    assert pill_of(NL, BorrowerKind.HOUSEHOLD, "betaalt niet").words == "Geblokkeerd"


def test_a_card_leaves_out_what_is_not_known(desks: Desks):
    bare = card_of(NL, desks.borrowers.card(a_school(desks).number.digits))
    assert bare.blocks == ()
    known = a_family(desks, street="Kerkstraat", house_number="1", postcode="1234 AB", city="Utrecht")
    items = card_of(NL, desks.borrowers.card(known.number.digits)).blocks[0].items
    assert [item.note for item in items] == ["Kerkstraat 1", "1234 AB Utrecht", "Noor"]


def test_a_card_lists_the_loans_that_are_open(desks: Desks):
    school = a_school(desks)
    loan = lent(desks, a_violin(desks), to=school).loan
    card = card_of(NL, desks.borrowers.card(school.number.digits))
    assert "1 instrument" in card.line
    assert loan.number.printed in card.blocks[-1].items[0].name


def test_an_empty_field_is_an_empty_text():
    draft = draft_of({"name": "Bs Noord", "kind": BorrowerKind.ORGANISATION, "language": Language.EN, "city": None})
    assert (draft.name, draft.kind, draft.language, draft.city) == ("Bs Noord", BorrowerKind.ORGANISATION, "en", "")


def test_a_change_leaves_the_rest_as_it_was(desks: Desks):
    school = a_school(desks, city="Utrecht")
    after = changed(school, {"contact": "J. Bakker", "phone": None})
    assert (after.city, after.contact, after.phone) == ("Utrecht", "J. Bakker", "")
