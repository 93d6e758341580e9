"""A list of instruments held against the depot: what it makes, changes and leaves alone, row by row."""

from dataclasses import replace
from datetime import date

import pytest

from depot_app.domain.findings import FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.instruments import InstrumentState, Life
from depot_app.domain.kits import PartKind, missing
from depot_app.domain.lists import Listing
from depot_app.domain.loans import LoanState, Template
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import PlaceKind
from depot_app.exchange.columns import Mapping
from tests.desks.lists import DEPOT, WORDS, figures, kinds
from tests.kit.builders import DAY, a_school, a_violin, lent


def test_the_depots_own_list_comes_in_as_it_was_foretold(lists, desks, house):
    foretold = lists.planned(DEPOT)
    with house.reading() as registers:
        assert registers.instruments.total() == 0
    done = lists.taken(DEPOT)
    assert done.forecast == foretold
    assert figures(done.forecast.tally) == (9850, 9746, 0, 0, 104)
    with house.reading() as registers:
        assert registers.instruments.total() == 9746
        assert len(registers.borrowers.all()) == 14
        assert [loan.taken_over for loan in registers.loans.all()] == [True] * 14
        assert list(registers.journal.broken_links()) == []
        out, mended = registers.loans.lines.total(), registers.repairs.total()
    states = desks.inventory.states(Listing())
    assert (states["on-loan"], states["in-repair"], sum(states.values())) == (out, mended, 9746)
    assert {"missing", "written-off", "available"} <= states.keys()


def test_the_same_file_again_changes_nothing(lists, desks):
    lists.taken(DEPOT)
    again = lists.taken(DEPOT)
    assert figures(again.forecast.tally) == (9850, 0, 0, 9746, 104)
    listing = Listing(text="LO00001")
    assert desks.inventory.count(listing) == 1


def test_an_old_number_is_found_and_scanned(lists, desks):
    lists.rows("Nr;Soort;Serienr", "LO00002;dwarsfluit;D800553")
    assert desks.inventory.find("lo-00002") == desks.inventory.find("D800553")


def test_on_loan_by_the_list_is_on_an_open_loan_that_was_taken_over(lists, desks):
    lists.rows(
        "Nr;Soort;Status;Uitgeleend aan", "LO1;viool;uitgeleend;Bs De Regenboog", "LO2;cello;uitgeleend;bs de regenboog"
    )
    first, second = desks.inventory.card("LO1"), desks.inventory.card("LO2")
    held = first.standing.held
    assert held is not None
    assert (held.name, held.due_on, held.taken_over) == ("Bs De Regenboog", None, True)
    assert second.standing.held is not None
    assert second.standing.held.loan == held.loan
    assert first.instrument.state is InstrumentState.ON_LOAN
    with desks.house.reading() as registers:
        loan = registers.loans.all()[0]
    assert (loan.template, loan.from_on, loan.state(date(2099, 1, 1))) == (
        Template.LOAN_FOR_USE,
        DAY,
        LoanState.TAKEN_OVER,
    )


def test_a_loan_has_the_days_that_the_list_says(lists, desks):
    head = "Nr;Soort;Uitgeleend aan;Uitgeleend op;Terug op"
    lists.rows(
        head,
        "LO1;viool;De Boog;1-9-2025;1-7-2027",
        "LO2;viool;De Boog;1-9-2025;1-7-2027",
        "LO3;viool;De Boog;;1-3-2026",
    )
    with desks.house.reading() as registers:
        loans = registers.loans.all()
        assert [(loan.from_on, loan.due_on) for loan in loans] == [
            (date(2025, 9, 1), date(2027, 7, 1)),
            (date(2026, 3, 1), date(2026, 3, 1)),
        ]
        assert len(registers.loans.lines.of(loans[0].id)) == 2


def test_due_before_it_is_out_is_left_empty_and_named(lists, desks):
    done = lists.rows("Nr;Soort;Uitgeleend aan;Uitgeleend op;Terug op", "LO1;viool;De Boog;1-9-2025;1-7-2025")
    assert kinds(done.forecast)[FindingKind.DUE_IGNORED] == 1
    assert desks.inventory.card("LO1").instrument.due_on is None


def test_in_repair_missing_and_written_off_by_the_list_are_that(lists, desks):
    lists.rows("Nr;Soort;Status", "LO1;viool;in reparatie", "LO2;viool;vermist", "LO3;viool;afgevoerd", "LO4;viool;?")
    states = [desks.inventory.card(f"LO{n}").instrument.state.value for n in range(1, 5)]
    assert states == ["in-repair", "missing", "written-off", "available"]
    repair = desks.inventory.card("LO1").standing.mending
    assert repair is not None
    assert repair.complaint == WORDS.complaint
    gone = desks.inventory.card("LO3").instrument
    assert (gone.life, gone.life_reason) == (Life.WRITTEN_OFF, "lijst")


def test_places_are_made_as_they_are_met(lists, desks):
    lists.rows("Nr;Soort;Locatie", "LO1;viool;B-17-3", "LO2;viool;b-17-3", "LO3;viool;B-17-4")
    card = desks.inventory.card("LO1")
    assert card.path == ("B", "B-17", "B-17-3")
    places = {place.name: place.kind for place in desks.inventory.places()}
    assert places == {
        "B": PlaceKind.HALL,
        "B-17": PlaceKind.RACK,
        "B-17-3": PlaceKind.SHELF,
        "B-17-4": PlaceKind.SHELF,
    }


def test_the_kit_is_that_of_the_type_but_for_what_the_list_denies(lists, desks):
    lists.rows("Nr;Soort;Koffer;Stok", "LO1;viool;ja;nee")
    kit = desks.inventory.card("LO1").instrument.kit
    assert [part.kind for part in missing(kit)] == [PartKind.BOW]
    assert len(kit) == 5


def test_a_row_without_number_is_known_again_by_its_file_and_row(lists):
    path = lists.written("Nr;Soort;Merk", ";viool;Gewa", ";viool;Gewa")
    assert figures(lists.taken(path).forecast.tally) == (2, 2, 0, 0, 0)
    assert figures(lists.taken(path).forecast.tally) == (2, 0, 0, 2, 0)


def test_the_same_file_read_in_another_way_is_held_against_the_depot_again(lists, desks):
    path = lists.written("Nr;Soort;Iets", "LO1;viool;Gewa", "LO2;bas;Gewa")
    lists.taken(path)
    mapping = Mapping(columns={"Iets": "brand"}, values={"type": {"bas": "DBS"}})
    assert figures(lists.taken(path, mapping=mapping).forecast.tally) == (2, 1, 1, 0, 0)
    assert desks.inventory.card("LO1").instrument.brand == "Gewa"


def test_what_was_changed_here_since_is_not_undone_by_the_same_file(lists, desks):
    path = lists.written("Nr;Soort;Merk", "LO1;viool;Gewa")
    lists.taken(path)
    desks.inventory.change(replace(desks.inventory.card("LO1").instrument, brand="Stentor"))
    lists.taken(path)
    assert desks.inventory.card("LO1").instrument.brand == "Stentor"


def test_a_newer_list_changes_what_it_says_and_leaves_what_it_is_silent_about(lists, desks):
    lists.rows("Nr;Soort;Merk;Waarde;Locatie", "LO1;viool;Gewa;100,00;B-1-1")
    done = lists.rows("Nr;Soort;Merk;Waarde;Locatie", "LO1;violen;;150,00;B-1-2")
    assert figures(done.forecast.tally) == (1, 0, 1, 0, 0)
    card = desks.inventory.card("LO1")
    assert (card.instrument.brand, card.instrument.value, card.place) == ("Gewa", 15000, "B-1-2")


def test_a_list_with_our_numbers_finds_the_instrument_and_adds_the_old_number(lists, desks):
    violin = a_violin(desks)
    lists.rows("number;old_number;type;notes", f"{violin.number.printed};LO77;VLN;mooi")
    card = desks.inventory.card("LO77")
    assert (card.instrument.number, card.instrument.notes, card.codes) == (violin.number, "mooi", ("LO77",))


def test_a_list_from_before_a_new_number_finds_the_instrument_by_its_old_one(lists, desks):
    violin = a_violin(desks, serial="A1")
    fresh = desks.label_queue.renumber(violin.number.digits).thing
    done = lists.rows("Nummer;Soort;Merk;Serienr", f"{violin.number.digits};viool;Yamaha;A1")
    assert figures(done.forecast.tally) == (1, 0, 1, 0, 0)
    card = desks.inventory.card(violin.number.digits)
    assert (card.instrument.number, card.instrument.brand) == (fresh.number, "Yamaha")
    assert desks.inventory.count(Listing()) == 1


def test_a_number_of_ours_that_nobody_has_yet_is_kept(lists, desks):
    number = Number.of(Kind.INSTRUMENT, 500)
    lists.rows("number;type", f"{number.digits};VLN", ";VLC")
    assert desks.inventory.card(number.digits).type.code == "VLN"
    assert a_violin(desks).number == Number.of(Kind.INSTRUMENT, 502)


def test_a_number_that_is_plainly_another_instruments_stays_out(lists):
    lists.rows("Nr;Soort;Serienr", "LO1;viool;A1")
    done = lists.rows("Nr;Soort;Serienr", "LO1;cello;B2")
    assert figures(done.forecast.tally) == (1, 0, 0, 0, 1)
    assert kinds(done.forecast) == {FindingKind.NUMBER_TAKEN: 1}


def test_two_numbers_of_two_instruments_in_one_row_stay_out(lists, desks):
    violin = a_violin(desks)
    lists.rows("Nr;Soort", "LO1;viool")
    done = lists.rows("number;old_number;type", f"{violin.number.digits};LO1;VLN")
    assert done.forecast.outcomes == {2: Outcome.REJECTED}


def test_two_rows_about_one_instrument_by_two_of_its_numbers_are_never_made_one(lists, desks):
    violin = a_violin(desks)
    lists.rows("number;old_number;type", f"{violin.number.digits};LO1;VLN")
    done = lists.rows("number;type;brand", f"{violin.number.digits};VLN;Gewa", "LO1;VLN;Yamaha")
    assert done.forecast.outcomes == {2: Outcome.UPDATED, 3: Outcome.REJECTED}
    assert kinds(done.forecast) == {FindingKind.NUMBER_REPEATED: 1}


def test_rejected_rows_come_in_once_they_are_mended_and_others_stay_out(lists, desks):
    lists.rows("Nr;Soort", "LO1;viool", "LO1;cello", "LO3;bas")
    head = "Nr;Soort;Afgekeurd omdat"
    done = lists.rows(head, "LO1;cello;staat al in rij 2", "LO3;contrabas;kan van alles zijn")
    assert figures(done.forecast.tally) == (2, 1, 0, 0, 1)
    assert desks.inventory.card("LO1").type.code == "VLN"
    assert desks.inventory.card("LO3").type.code == "DBS"
    done = lists.rows(head, "LO9;cello;staat al in rij 2", "LO3;contrabas;kan van alles zijn")
    assert figures(done.forecast.tally) == (2, 1, 0, 1, 0)


def test_a_list_never_takes_back_what_is_on_loan_and_says_so(lists, desks):
    violin = a_violin(desks)
    lent(desks, violin)
    done = lists.rows("number;type;state", f"{violin.number.digits};VLN;beschikbaar")
    assert done.forecast.outcomes == {2: Outcome.UNCHANGED}
    assert [finding.hints for finding in done.forecast.findings if finding.kind is FindingKind.STATE_KEPT] == [
        ("on-loan",)
    ]


@pytest.mark.parametrize(
    ("word", "state"), [("in reparatie", "in-repair"), ("vermist", "missing"), ("afgevoerd", "written-off")]
)
def test_a_newer_list_says_what_became_of_a_free_instrument(lists, desks, word, state):
    violin = a_violin(desks)
    done = lists.rows("number;type;state", f"{violin.number.digits};VLN;{word}")
    assert done.forecast.outcomes == {2: Outcome.UPDATED}
    assert desks.inventory.card(violin.number.digits).instrument.state.value == state


def test_a_newer_list_says_who_has_a_free_instrument(lists, desks):
    violin, school = a_violin(desks), a_school(desks)
    lists.rows("number;type;borrower", f"{violin.number.digits};VLN;{school.number.digits}")
    held = desks.inventory.card(violin.number.digits).standing.held
    assert held is not None
    assert held.borrower == school.id


def test_a_name_that_several_borrowers_have_stays_out_until_it_is_a_number(lists, desks):
    numbers = tuple(a_school(desks, "De Boog", city=city).number.digits for city in ("Almere", "Utrecht"))
    done = lists.rows(
        "Nr;Soort;Uitgeleend aan",
        "LO1;viool;De Boog",
        f"LO2;viool;{numbers[1]}",
        f"LO3;viool;{Number.of(Kind.BORROWER, 99).digits}",
    )
    assert [finding.hints for finding in done.forecast.findings if finding.kind is FindingKind.BORROWER_SEVERAL] == [
        numbers
    ]
    assert done.forecast.outcomes == {2: Outcome.REJECTED, 3: Outcome.CREATED, 4: Outcome.REJECTED}


def test_a_borrower_said_by_number_and_name_is_only_who_has_both(lists, desks):
    school, other = a_school(desks, "De Boog", city="Almere"), a_school(desks, "De Boog", city="Utrecht")
    free = Number.of(Kind.BORROWER, 77)
    lists.rows(
        "Nr;Soort;Uitgeleend aan", f"LO1;viool;{other.number.digits} De Boog", f"LO2;viool;{free.digits} De Kring"
    )
    lists.rows("Nr;Soort;Uitgeleend aan", f"LO3;viool;{school.number.digits} De Kring")
    held = [desks.inventory.card(f"LO{n}").standing.held for n in (1, 2, 3)]
    assert [one and one.name for one in held] == ["De Boog", "De Kring", "De Kring"]
    assert held[0] is not None
    assert held[0].borrower == other.id
    assert desks.borrowers.find(free.digits).name == "De Kring"


def test_a_list_that_names_the_same_borrower_by_number_contradicts_nothing(lists, desks):
    violin, school = a_violin(desks), a_school(desks)
    lent(desks, violin, to=school)
    done = lists.rows("number;type;state;borrower", f"{violin.number.digits};VLN;uitgeleend;{school.number.digits}")
    assert done.forecast.outcomes == {2: Outcome.UNCHANGED}
    assert FindingKind.STATE_KEPT not in kinds(done.forecast)


def test_a_list_that_names_another_borrower_contradicts_the_depot(lists, desks):
    violin = a_violin(desks)
    lent(desks, violin)
    done = lists.rows("number;type;borrower", f"{violin.number.digits};VLN;Heel Iemand Anders")
    assert kinds(done.forecast) == {FindingKind.STATE_KEPT: 1}
