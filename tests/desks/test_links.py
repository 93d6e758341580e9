"""An unknown code linked to an instrument that is there: found by it ever after, and taken back."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Instrument
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import CodeTaken, UnknownThing
from tests.kit.builders import a_violin, stands

FACTORY = "8712345 678906"


def found(desks: Desks, code: str) -> Instrument:
    """The instrument that a code stands for."""
    one = desks.inventory.find(code)
    assert isinstance(one, Instrument)
    return one


def test_a_linked_code_finds_its_instrument_and_undo_lets_it_go(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.link(violin.number.printed, FACTORY)
    assert found(desks, FACTORY.replace(" ", "")).id == violin.id
    assert desks.inventory.card(violin.number.digits).codes == (FACTORY,)
    assert desks.housekeeping.check().problems == ()
    desks.history.undo()
    with pytest.raises(UnknownThing):
        desks.inventory.find(FACTORY)
    desks.history.redo()
    assert found(desks, FACTORY).id == violin.id
    assert desks.housekeeping.check().problems == ()


def test_a_code_that_something_has_is_refused_with_its_number(desks: Desks) -> None:
    violin, other, supply = a_violin(desks, old_numbers=("V-17",)), a_violin(desks), stands(desks)
    desks.places.add("K-3")
    for code in ("V-17", violin.number.digits, supply.number.digits, "K-3"):
        with pytest.raises(CodeTaken):
            desks.inventory.link(other.number.digits, code)


def test_a_number_of_ours_that_was_linked_is_never_given_out(desks: Desks) -> None:
    violin = a_violin(desks)
    ahead = Number.of(Kind.INSTRUMENT, violin.number.running + 1)
    desks.inventory.link(violin.number.digits, ahead.digits)
    assert a_violin(desks).number.running == ahead.running + 1
    assert found(desks, ahead.digits).id == violin.id


def test_an_unknown_instrument_or_no_code_is_said(desks: Desks) -> None:
    with pytest.raises(UnknownThing):
        desks.inventory.link("99", FACTORY)
    with pytest.raises(MissingField):
        desks.inventory.link(a_violin(desks).number.digits, "  ")
