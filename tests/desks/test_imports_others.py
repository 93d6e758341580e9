"""Lists of borrowers and of repairs held against the depot."""

from datetime import date

from depot_app.domain.findings import FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.lists import Listing
from depot_app.domain.repairs import RepairOrigin, RepairState
from tests.desks.lists import BORROWERS, REPAIRS, SCHOOLS, STRINGS, figures, kinds
from tests.kit.builders import DAY, a_school, a_violin, lent


def test_two_rows_about_one_borrower_are_never_made_one(lists, desks):
    a_school(desks, "De Boog", code="12AB00")
    done = lists.rows("naam;vestigingscode;plaats", "De Boog;12AB00;Almere", "De Boog;;Almere", kind=BORROWERS)
    assert done.forecast.outcomes == {2: Outcome.UPDATED, 3: Outcome.REJECTED}


def test_two_repairs_that_are_alike_are_two_again(lists):
    head = "Nr;Klacht;Datum;Gereed"
    lists.rows("Nr;Soort", "LO1;viool")
    lists.rows(head, *["LO1;kam om;1-4-2026;2-4-2026"] * 2, kind=REPAIRS)
    done = lists.rows(head, *["LO1;kam om;1-4-2026;2-4-2026"] * 3, kind=REPAIRS)
    assert list(done.forecast.outcomes.values()) == [Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.CREATED]


def test_schools_come_in_and_the_second_of_one_site_code_is_named(lists, desks):
    done = lists.taken(SCHOOLS, BORROWERS)
    assert figures(done.forecast.tally) == (180, 179, 0, 0, 1)
    assert desks.borrowers.find("30JR00").name == "OBS Crescendo 48"
    assert figures(lists.taken(SCHOOLS, BORROWERS).forecast.tally) == (180, 0, 0, 179, 1)


def test_a_borrower_known_by_name_only_is_completed_by_a_list_of_schools(lists, desks):
    school = a_school(desks, "Bs De Boog")
    done = lists.rows("naam;vestigingscode;plaats", "BS DE BOOG;12AB00;Almere", kind=BORROWERS)
    assert done.forecast.outcomes == {2: Outcome.UPDATED}
    known = desks.borrowers.find("12AB00")
    assert (known.number, known.city) == (school.number, "Almere")


def test_the_same_name_with_another_code_is_another_school(lists, desks):
    a_school(desks, "Bs De Boog", code="12AB00")
    done = lists.rows("naam;vestigingscode", "Bs De Boog;34CD00", kind=BORROWERS)
    assert done.forecast.outcomes == {2: Outcome.CREATED}


def test_a_borrowers_number_that_is_anothers_stays_out(lists, desks):
    school = a_school(desks, "Bs De Boog")
    done = lists.rows("number;naam", f"{school.number.digits};Heel Iemand Anders", kind=BORROWERS)
    assert kinds(done.forecast) == {FindingKind.NUMBER_TAKEN: 1}


def test_what_a_borrower_has_is_found_by_its_new_name(lists, desks):
    school = a_school(desks, "Bs De Boog", code="12AB00")
    lent(desks, a_violin(desks), to=school)
    lists.rows("naam;vestigingscode", "Kindcentrum Zuid;12AB00", kind=BORROWERS)
    assert desks.inventory.count(Listing(text="kindcentrum")) == 1


def test_repairs_belong_to_instruments_that_are_here(lists, desks):
    lists.taken(STRINGS)
    done = lists.taken(STRINGS, REPAIRS, sheet="Reparaties")
    assert figures(done.forecast.tally) == (40, 40, 0, 0, 0)
    assert figures(lists.taken(STRINGS, REPAIRS, sheet="Reparaties").forecast.tally) == (40, 0, 0, 40, 0)
    assert desks.inventory.states(Listing()) == {"available": 400}


def test_an_open_repair_of_a_list_blocks_its_instrument_and_a_second_stays_out(lists, desks):
    lists.rows("Nr;Soort", "LO1;viool")
    done = lists.rows("Nr;Klacht;Datum", "LO1;kam om;3-4-2026", "LO1;snaar stuk;4-4-2026", "LO9;kam om;", kind=REPAIRS)
    assert done.forecast.outcomes == {2: Outcome.CREATED, 3: Outcome.REJECTED, 4: Outcome.REJECTED}
    assert kinds(done.forecast) == {FindingKind.REPAIR_OPEN_ALREADY: 1, FindingKind.INSTRUMENT_UNKNOWN: 1}
    card = desks.inventory.card("LO1")
    assert card.instrument.state is InstrumentState.IN_REPAIR
    with desks.house.reading() as registers:
        repair = registers.repairs.all()[0]
    assert (repair.origin, repair.state, repair.opened_on) == (
        RepairOrigin.LIST,
        RepairState.REPORTED,
        date(2026, 4, 3),
    )


def test_a_list_of_repairs_says_more_of_one_that_a_list_of_instruments_left(lists, desks):
    lists.rows("Nr;Soort;Status", "LO1;viool;in reparatie")
    done = lists.rows("Nr;Klacht;Status;Werkplaats", "LO1;kam om;in behandeling;Bus", kind=REPAIRS)
    assert done.forecast.outcomes == {2: Outcome.UPDATED}
    with desks.house.reading() as registers:
        repair = registers.repairs.all()[0]
    assert (repair.complaint, repair.state, repair.atelier) == ("kam om", RepairState.IN_HAND, "Bus")


def test_an_instrument_is_free_again_once_a_list_says_its_repair_is_done(lists, desks):
    lists.rows("Nr;Soort;Status", "LO1;viool;in reparatie")
    number = desks.inventory.card("LO1").standing.mending
    assert number is not None
    lists.rows("number;instrument;complaint;closed_on", f"{number.repair.digits};LO1;kam om;5-9-2026", kind=REPAIRS)
    assert desks.inventory.card("LO1").instrument.state is InstrumentState.AVAILABLE


def test_a_place_that_is_new_is_named_once_and_one_that_is_known_is_not(lists, desks):
    desks.places.add("A-1")
    taken = lists.rows("Nr;Soort;Locatie", "LO1;viool;a-1", "LO2;viool;B-2", "LO3;viool;B-2", "LO4;viool;B").forecast
    new = [(one.row, one.text) for one in taken.findings if one.kind is FindingKind.PLACE_NEW]
    assert new == [(3, "B-2"), (5, "B")]
    assert taken.tally.warnings == 0


def test_what_would_be_new_is_foretold_as_it_comes(lists):
    path = lists.written("Nr;Soort;Locatie", *(f"LO{n};viool;C-{n % 7}-{n % 3}" for n in range(1200)), "Z;viool;C")
    foretold = lists.planned(path)
    assert lists.taken(path).forecast == foretold


def test_a_day_of_acquisition_to_come_is_named_with_the_day_it_may_have_been(lists, desks):
    ahead = DAY.replace(year=DAY.year + 1).isoformat()
    taken = lists.rows("Nr;Soort;Aanschaf", f"LO1;viool;{ahead}", "LO2;viool;2011-05-09").forecast
    assert [(one.row, one.text) for one in taken.findings if one.kind is FindingKind.DATE_AHEAD] == [(2, ahead)]
    assert desks.inventory.card("LO1").instrument.acquired_on.isoformat() == ahead


def test_a_second_borrower_of_one_name_is_told_of(lists, desks):
    known = a_school(desks, "De Boog", code="12AB00")
    taken = lists.rows("Naam;BRIN;Plaats", "De Boog;34CD00;Breda", "Nieuw;;Ede", kind=BORROWERS).forecast
    found = [(one.row, one.hints) for one in taken.findings if one.kind is FindingKind.NAMESAKE]
    assert found == [(2, (known.number.digits,))]
    assert taken.tally.created == 2
