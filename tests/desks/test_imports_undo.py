"""Taking an import back: exactly what it did goes, and what was touched since stays with all it needs."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.imports import Outcome
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import UnknownImport
from depot_app.storage import tables
from tests.desks.lists import BORROWERS, DEPOT, REPAIRS, STRINGS
from tests.kit.builders import a_violin

HEAD = "Nr;Soort;Status;Uitgeleend aan;Locatie"
ON_LOAN = "LO1;viool;uitgeleend;De Boog;"
ON_LOAN_TOO = "LO2;viool;uitgeleend;De Boog;"
FREE = "LO3;cello;beschikbaar;;B-17-3"
MENDED = "LO4;cello;in reparatie;;B-17-4"

KEPT = (
    tables.instruments, tables.codes, tables.places, tables.borrowers, tables.loans, tables.loan_lines, tables.repairs,
    tables.import_rows,
)  # fmt: skip


def contents(desks: Desks) -> dict[str, list[Any]]:
    """Every row of every table that an import fills."""
    with desks.house.reading() as registers:
        connection = registers.work.connection
        return {table.name: sorted(map(repr, connection.execute(table.select()))) for table in KEPT}


def numbers_left(desks: Desks) -> list[str]:
    """The old numbers that are still known."""
    with desks.house.reading() as registers:
        return sorted(registers.instruments.codes.owners())


def test_an_import_taken_back_at_once_leaves_nothing(lists, desks):
    before = contents(desks)
    number = lists.taken(DEPOT).record.number
    taken = desks.imports.undo(number).thing
    assert (taken.removed, taken.kept) == (9746, ())
    assert contents(desks) == before
    assert desks.inventory.count(Listing(text="viool")) == 0
    with desks.house.reading() as registers:
        assert list(registers.journal.broken_links()) == []


def test_an_import_taken_back_leaves_what_was_there_before(lists, desks):
    lists.rows(HEAD, ON_LOAN, FREE)
    before = contents(desks)
    number = lists.rows(HEAD, ON_LOAN_TOO, MENDED, "LO5;viool;uitgeleend;De Kring;").record.number
    desks.imports.undo(number)
    assert contents(desks) == before


def test_a_list_that_was_taken_back_can_come_in_again(lists, desks):
    path = lists.written(HEAD, ON_LOAN, FREE, ";viool;;;")
    desks.imports.undo(lists.taken(path).record.number)
    assert list(lists.taken(path).forecast.outcomes.values()) == [Outcome.CREATED] * 3


@pytest.mark.parametrize("number", [7, 0])
def test_an_import_that_is_not_there_cannot_be_taken_back(desks, number):
    with pytest.raises(UnknownImport):
        desks.imports.undo(number)


def test_an_import_is_taken_back_once(lists, desks):
    number = lists.rows(HEAD, FREE).record.number
    desks.imports.undo(number)
    with pytest.raises(UnknownImport):
        desks.imports.undo(number)
    assert desks.imports.imports()[0].undone_at is not None


def changes_notes(desks: Desks) -> None:
    desks.inventory.change(replace(desks.inventory.card("LO3").instrument, notes="mooi"))


def moves(desks: Desks) -> None:
    desks.inventory.move(["LO3"], to="C-1-1")


def reports(desks: Desks) -> None:
    desks.repairs.open("LO3", "kam om")


@pytest.mark.parametrize("touch", [changes_notes, moves, reports])
def test_an_instrument_that_was_touched_since_stays_and_is_named(lists, desks, touch: Callable[[Desks], None]):
    number = lists.rows(HEAD, ON_LOAN, FREE).record.number
    touch(desks)
    kept = desks.inventory.card("LO3").instrument
    taken = desks.imports.undo(number).thing
    assert (taken.removed, taken.kept) == (1, (kept.number,))
    assert numbers_left(desks) == ["LO3"]
    assert desks.inventory.card("LO3").instrument == kept


def test_what_came_back_from_loan_since_stays_with_its_loan(lists, desks):
    number = lists.rows(HEAD, ON_LOAN, ON_LOAN_TOO).record.number
    desks.loans.take_back(["LO1"])
    taken = desks.imports.undo(number).thing
    assert (taken.removed, len(taken.kept)) == (1, 1)
    with desks.house.reading() as registers:
        assert (registers.loans.total(), registers.loans.lines.total(), registers.borrowers.total()) == (1, 1, 1)
    assert numbers_left(desks) == ["LO1"]


def test_an_instrument_that_stays_keeps_the_repair_that_came_with_it(lists, desks):
    number = lists.rows(HEAD, MENDED).record.number
    desks.inventory.change(replace(desks.inventory.card("LO4").instrument, notes="mooi"))
    assert desks.imports.undo(number).thing.removed == 0
    card = desks.inventory.card("LO4")
    assert card.instrument.state is InstrumentState.IN_REPAIR
    assert card.standing.mending is not None


def test_an_instrument_whose_label_was_printed_since_stays(lists, desks):
    number = lists.rows("Nr;Soort", "LO1;viool", "LO2;viool").record.number
    labels = desks.labels.of(("LO1",), "nl")
    desks.labels.printed(labels, stock="avery-l7160", language="nl")
    taken = desks.imports.undo(number).thing
    assert (taken.removed, taken.kept) == (1, (labels[0].number,))


def test_a_place_that_holds_something_else_since_stays(lists, desks):
    violin = a_violin(desks)
    number = lists.rows(HEAD, FREE).record.number
    desks.inventory.move([violin.number.digits], to="B-17-3")
    assert desks.imports.undo(number).thing.removed == 1
    assert sorted(place.name for place in desks.inventory.places()) == ["B", "B-17", "B-17-3"]


def test_a_borrower_who_borrowed_something_since_stays(lists, desks):
    number = lists.rows(HEAD, ON_LOAN).record.number
    violin = a_violin(desks)
    desks.loans.lend([violin.number.digits], to="De Boog", due_on=desks.house.today)
    desks.imports.undo(number)
    assert desks.borrowers.find("De Boog").name == "De Boog"
    assert numbers_left(desks) == []


def test_what_an_import_changed_is_as_it_was_before(lists, desks):
    violin = a_violin(desks, brand="Gewa")
    before = desks.inventory.card(violin.number.digits)
    head = "number;old_number;type;brand;borrower"
    number = lists.rows(head, f"{violin.number.digits};LO8;VLN;Stentor;De Boog").record.number
    assert desks.inventory.card("LO8").instrument.state is InstrumentState.ON_LOAN
    taken = desks.imports.undo(number).thing
    assert (taken.removed, taken.kept) == (1, ())
    after = desks.inventory.card(violin.number.digits)
    assert replace(after.instrument, version=0) == replace(before.instrument, version=0)
    assert (after.standing, after.codes) == (before.standing, ())
    assert desks.inventory.count(Listing(text="LO8")) == 0


def test_what_an_import_changed_and_someone_changed_again_stays(lists, desks):
    violin = a_violin(desks, brand="Gewa")
    number = lists.rows("number;type;brand", f"{violin.number.digits};VLN;Stentor").record.number
    desks.inventory.change(replace(desks.inventory.card(violin.number.digits).instrument, model="X"))
    taken = desks.imports.undo(number).thing
    assert (taken.removed, taken.kept) == (0, (violin.number,))
    assert desks.inventory.card(violin.number.digits).instrument.brand == "Stentor"


def test_lists_of_borrowers_and_repairs_are_taken_back_too(lists, desks):
    lists.taken(STRINGS)
    before = contents(desks)
    borrowers = lists.rows("naam", "De Boog", "De Kring", kind=BORROWERS).record.number
    repairs = lists.taken(STRINGS, REPAIRS, sheet="Reparaties").record.number
    assert desks.imports.undo(repairs).thing.removed == 40
    assert desks.imports.undo(borrowers).thing.removed == 2
    assert contents(desks) == before


def test_an_instrument_whose_repair_goes_is_free_again(lists, desks):
    lists.rows("Nr;Soort", "LO1;viool")
    number = lists.rows("Nr;Klacht", "LO1;kam om", kind=REPAIRS).record.number
    assert desks.inventory.card("LO1").instrument.state is InstrumentState.IN_REPAIR
    desks.imports.undo(number)
    assert desks.inventory.card("LO1").instrument.state is InstrumentState.AVAILABLE


def test_an_instrument_stays_while_repairs_of_a_later_list_need_it(lists, desks):
    number = lists.rows("Nr;Soort", "LO1;viool", "LO2;viool").record.number
    lists.rows("Nr;Klacht;Gereed", "LO1;kam om;1-4-2026", kind=REPAIRS)
    assert desks.imports.undo(number).thing.removed == 1
    assert numbers_left(desks) == ["LO1"]
