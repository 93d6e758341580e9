"""Typing errors in the lists of loans, borrowers and repairs: near hits are shown and said, exact ones never hidden."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing, Window
from tests.kit.builders import a_school, a_violin, lent


@pytest.fixture
def busy(desks: Desks) -> Desks:
    """Two schools with a loan each, and a repair."""
    for name in ("Obs De Regenboog", "Bs De Regenwulp"):
        lent(desks, a_violin(desks), to=a_school(desks, name))
    desks.repairs.open(a_violin(desks, brand="Gewa").number.digits, "stapel omgevallen")
    return desks


@pytest.mark.parametrize(
    ("room", "typed", "meant"),
    [
        ("loans", "regenbog", "regenboog"),
        ("borrowers", "regenwup", "regenwulp"),
        ("repairs", "omgevalen", "omgevallen"),
        ("repairs", "vioool", "viool"),
    ],
)
def test_a_typing_error_finds_what_was_probably_meant_and_says_so(busy: Desks, room: str, typed: str, meant: str):
    desk = getattr(busy, room)
    page = desk.rows if room == "borrowers" else desk.page
    assert desk.near(typed)[0] == meant
    assert desk.count(Listing(text=typed)) == desk.count(Listing(text=meant)) > 0
    assert len(page(Listing(text=typed), Window())) == desk.count(Listing(text=meant))


@pytest.mark.parametrize(("room", "typed"), [("loans", "regen"), ("borrowers", "regenboog"), ("repairs", "gewa")])
def test_what_is_found_as_typed_is_never_hidden_behind_a_guess(busy: Desks, room: str, typed: str):
    desk = getattr(busy, room)
    assert desk.near(typed) == ()
    assert desk.count(Listing(text=typed)) >= 1


@pytest.mark.parametrize("room", ["loans", "borrowers", "repairs"])
def test_nothing_near_is_nothing_at_all(busy: Desks, room: str):
    desk = getattr(busy, room)
    assert desk.near("qqqqqqq") == ()
    assert desk.count(Listing(text="qqqqqqq")) == 0


def test_whoever_chooses_a_borrower_is_shown_those_of_that_name_only(busy: Desks):
    assert busy.borrowers.page(Listing(text="regenbog"), Window()) == ()


def test_a_filter_that_leaves_nothing_is_no_typing_error(busy: Desks):
    assert busy.loans.count(Listing(text="regenboog", where=(("state", "back"),))) == 0
    assert busy.loans.near("regenboog") == ()
