"""What a scanned or typed code stands for."""

import pytest

from depot_app.desks import lookup
from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place
from depot_app.domain.refusals import (
    NotALoan,
    NotAnInstrument,
    NotAPlace,
    NotARepair,
    SeveralBorrowers,
    UnknownBorrower,
    UnknownThing,
)
from tests.kit.builders import DUE, a_school, a_violin


def looked_up(desks: Desks, ask, *said):
    """The answer of a question of the lookup."""
    with desks.house.reading() as registers:
        return ask(registers, *said)


def test_everything_is_found_by_the_number_on_its_label(desks):
    violin, school = a_violin(desks, place="B-17-3"), a_school(desks)
    loan = desks.loans.lend([violin.number.digits], to=school.name, due_on=DUE).thing.loan
    repair = desks.repairs.open(violin.number.digits, "kam scheef").thing

    for number in (violin.number, school.number, loan.number, repair.number):
        assert looked_up(desks, lookup.thing, number.printed).number == number


@pytest.mark.parametrize("code", ["LO-00127", "lo00127", "B-17-3", "b-17-3", "A-998", "a998"])
def test_a_code_is_found_whatever_its_dashes_and_capitals(desks, code):
    violin = a_violin(desks, old_numbers=("LO-00127",), serial="A998", place="B-17-3")
    found = looked_up(desks, lookup.thing, code)

    assert found.id == (violin.place if code.casefold().startswith("b") else violin.id)


def test_a_number_goes_before_an_old_number_a_place_and_a_serial(desks):
    first = a_violin(desks)
    same = first.number.digits
    old = a_violin(desks, old_numbers=("X-1",))
    placed = a_violin(desks, place="X-2")
    a_violin(desks, serial=same)
    a_violin(desks, serial="X-1")
    a_violin(desks, serial="X-2")

    assert looked_up(desks, lookup.thing, same) == first
    assert looked_up(desks, lookup.thing, "X-1").id == old.id
    assert looked_up(desks, lookup.thing, "X-2").id == placed.place


def test_a_serial_counts_only_where_one_has_it(desks):
    violin = a_violin(desks, serial="A998")
    assert looked_up(desks, lookup.thing, "A998").id == violin.id

    a_violin(desks, serial="a-998")
    with pytest.raises(UnknownThing):
        looked_up(desks, lookup.thing, "A998")


@pytest.mark.parametrize("code", ["", "   ", "-", "nergens", "10000127", "90000012"])
def test_what_nobody_has_is_an_unknown_thing_with_its_code(desks, code):
    a_violin(desks, serial="")

    with pytest.raises(UnknownThing) as refused:
        looked_up(desks, lookup.thing, code)
    assert refused.value.code == code


def test_a_place_is_no_instrument_and_the_other_way_round(desks):
    violin = a_violin(desks, place="B-17-3")

    assert isinstance(looked_up(desks, lookup.instrument, violin.number.digits), Instrument)
    assert isinstance(looked_up(desks, lookup.place, "B-17-3"), Place)
    with pytest.raises(NotAnInstrument) as refused:
        looked_up(desks, lookup.instrument, "B-17-3")
    assert refused.value.code == "B-17-3"
    for ask, no in ((lookup.place, NotAPlace), (lookup.loan, NotALoan), (lookup.repair, NotARepair)):
        with pytest.raises(no):
            looked_up(desks, ask, violin.number.digits)


def test_a_thing_scanned_twice_is_there_once_in_the_order_of_the_first_scans(desks):
    first, second = a_violin(desks, old_numbers=("LO-1",)), a_violin(desks)
    scans = (second.number.digits, first.number.digits, "LO-1", second.number.printed)

    assert looked_up(desks, lookup.instruments, scans) == (second, first)


@pytest.mark.parametrize("said", ["Bs De Regenboog", "bs de  regenboog", "12AB00", "12ab00 "])
def test_a_borrower_is_found_by_name_or_school_code(desks, said):
    school = a_school(desks, code="12AB00")

    assert looked_up(desks, lookup.borrower, said) == school
    assert looked_up(desks, lookup.borrower, school.number.printed) == school


def test_a_name_that_several_borrowers_have_does_not_say_who(desks):
    first, second = a_school(desks, city="Amsterdam"), a_school(desks, city="Utrecht")

    with pytest.raises(SeveralBorrowers) as refused:
        looked_up(desks, lookup.borrower, "Bs De Regenboog")
    assert (refused.value.name, refused.value.numbers) == ("Bs De Regenboog", (first.number, second.number))


def test_a_borrower_nobody_knows_is_refused_with_the_names_that_come_near(desks):
    a_school(desks, "Bs De Regenboog")
    a_school(desks, "Muziekschool West")

    with pytest.raises(UnknownBorrower) as refused:
        looked_up(desks, lookup.borrower, "Bs de Regenbog")
    assert (refused.value.text, refused.value.near) == ("Bs de Regenbog", ("Bs De Regenboog",))


def test_a_number_that_nobody_has_is_no_name_either(desks):
    with pytest.raises(UnknownBorrower):
        looked_up(desks, lookup.borrower, Number.of(Kind.BORROWER, 77).digits)
