"""What may be shown in a moment is asked for already, and never seen before it is shown."""

import threading

import pytest

from depot_app.domain.lists import Listing
from depot_app.ui.table.model import PagedModel
from tests.ui.lists import COLUMNS, Numbers


@pytest.fixture
def numbers() -> Numbers:
    return Numbers()


@pytest.fixture
def model(kit, numbers, settle) -> PagedModel:
    made = PagedModel(COLUMNS, numbers.source(), door=kit.door, speech=kit.speech)
    made.show(Listing())
    settle()
    numbers.told.clear()
    return made


def first(model: PagedModel) -> str | None:
    return model.data(model.index(0, 0))


def test_what_is_foreseen_is_not_in_sight(model, settle):
    model.foresee(Listing(text="990"))
    settle()
    assert first(model) == "0000"
    assert model.rowCount() == model.count == 1_000


def test_what_was_foreseen_is_shown_without_another_question(model, numbers, settle):
    model.foresee(Listing(text="990"))
    settle()
    model.show(Listing(text="990"))
    assert first(model) == "0990"
    settle()
    assert numbers.told == ["page"]


def test_what_is_still_on_its_way_is_asked_for_once(model, numbers, settle):
    numbers.gate = threading.Event()
    model.foresee(Listing(text="990"))
    model.show(Listing(text="990"))
    assert first(model) == "0000"
    numbers.gate.set()
    settle()
    assert first(model) == "0990"
    assert numbers.told == ["page"]


def test_something_else_is_shown_than_was_foreseen(model, settle):
    model.foresee(Listing(text="990"))
    settle()
    model.show(Listing(text="500"))
    settle()
    assert first(model) == "0500"


def test_what_was_dropped_is_asked_for_anew(model, numbers, settle):
    model.foresee(Listing(text="990"))
    settle()
    model.foresee(Listing())
    numbers.amount = 995
    model.show(Listing(text="990"))
    settle()
    assert model.rowCount() == 5


def test_what_changed_meanwhile_is_asked_for_anew(model, numbers, settle):
    model.foresee(Listing(text="990"))
    settle()
    numbers.amount = 995
    model.refresh()
    model.show(Listing(text="990"))
    settle()
    assert model.rowCount() == 5


def test_what_could_not_be_foreseen_is_asked_for_when_it_is_shown(model, settle):
    model.foresee(Listing(text="no number"))
    settle()
    model.show(Listing(text="990"))
    settle()
    assert first(model) == "0990"
