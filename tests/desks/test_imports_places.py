"""A list of places held against the depot: made in each other, changed, refused where it cannot be, and taken back."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Outcome
from depot_app.domain.places import PlaceKind
from depot_app.exchange.writing import export
from tests.desks.lists import figures, kinds
from tests.desks.test_exports import elsewhere

PLACES = ListKind.PLACES
HEAD = "Naam;Soort plaats;Staat in;Omschrijving"
__all__ = ["elsewhere"]


def path(desks, name: str) -> tuple[str, ...]:
    return desks.places.card(name).path


def test_places_come_in_within_each_other_in_any_order(lists, desks):
    done = lists.rows(
        HEAD,
        "Rek 1;stelling;Zaal Zuid;hoog",
        "Zaal Zuid;zaal;Pand;",
        "B-17-3;;;",
        "Pand;gebouw;;aan de kade",
        kind=PLACES,
    )
    assert figures(done.forecast.tally) == (4, 4, 0, 0, 0)
    assert path(desks, "Rek 1") == ("Pand", "Zaal Zuid", "Rek 1")
    assert path(desks, "B-17-3") == ("B", "B-17", "B-17-3")
    place = desks.places.card("Pand").place
    assert (place.kind, place.description) == (PlaceKind.BUILDING, "aan de kade")


def test_a_place_that_is_known_is_changed_and_what_a_row_leaves_empty_stays(lists, desks):
    desks.places.add("Rek 1", kind=PlaceKind.RACK, description="hoog")
    rows = ("Naam;Staat in", "rek 1;Zaal Zuid")
    assert lists.rows(*rows, kind=PLACES).forecast.outcomes == {2: Outcome.UPDATED}
    place = desks.places.card("Rek 1").place
    assert (place.kind, place.description, path(desks, "Rek 1")) == (PlaceKind.RACK, "hoog", ("Zaal Zuid", "Rek 1"))
    again = lists.rows("Staat in;Naam", "zaal zuid;Rek 1", kind=PLACES)
    assert again.forecast.outcomes == {2: Outcome.UNCHANGED}


def test_rows_that_cannot_come_in_are_named(lists, desks):
    known = desks.places.add("Zaal").thing
    rows = (
        "Naam;Nummer;Staat in",
        "A;;B",
        "B;;A",
        "C;;C",
        "c;;",
        ";;Zaal",
        f"D;{known.number.digits};",
    )
    found = lists.rows(*rows, kind=PLACES).forecast
    assert found.outcomes[2] is Outcome.CREATED
    assert kinds(found) == {
        FindingKind.PLACE_IN_ITSELF: 2,
        FindingKind.PLACE_REPEATED: 1,
        FindingKind.NAME_MISSING: 1,
        FindingKind.NUMBER_TAKEN: 1,
    }
    assert desks.housekeeping.check().problems == ()


def test_a_place_does_not_move_into_what_stands_in_it(lists, desks):
    desks.places.add("B-17-3")
    found = lists.rows("Naam;Staat in", "B;B-17-3", kind=PLACES).forecast
    assert kinds(found) == {FindingKind.PLACE_IN_ITSELF: 1}


def test_a_list_of_places_is_taken_back_with_what_it_made_and_changed(lists, desks):
    desks.places.add("Rek 1", description="hoog")
    done = lists.rows(HEAD, "Rek 1;kast;;laag", "Rek 2;kast;Zaal;", kind=PLACES)
    taken = desks.imports.undo(done.record.number).thing
    assert (taken.removed, taken.kept) == (3, ())
    assert desks.places.card("Rek 1").place.description == "hoog"
    with desks.house.reading() as registers:
        assert [one.name for one in registers.places.all()] == ["Rek 1"]


def test_places_taken_into_an_empty_depot_come_out_the_same(lists, desks, elsewhere):
    desks.places.add("B-17-3", description="=geen formule")
    desks.places.add("Bus 1", kind=PlaceKind.VEHICLE)
    desks.places.add("Kist", within="Bus 1")
    moved = desks.places.card("B").place
    desks.places.change(replace(moved, name="Hal B"), within="Kist")
    paths: list[Path] = []
    for one, name in ((lists, "een.csv"), (elsewhere, "twee.csv")):
        if one is elsewhere:
            assert elsewhere.taken(paths[0], PLACES).forecast.tally.rejected == 0
        with one.desks.exports.rows(PLACES) as rows:
            export(one.folder / name, PLACES, rows)
        paths.append(one.folder / name)
    assert paths[0].read_bytes() == paths[1].read_bytes()


NAMES = st.sampled_from(["A", "B", "A-1", "A-1-2", "Bus", "b", "Kast 1", ""])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=6))
def test_no_list_makes_a_ring_of_places(lists, desks, rows):
    written = lists.written("Naam;Staat in", *(f"{name};{within}" for name, within in rows))
    if all(not name and not within for name, within in rows):
        return
    done = lists.taken(written, PLACES)
    with desks.house.reading() as registers:
        for place in registers.places.all():
            assert registers.places.path(place.id)[-1] == place
    desks.imports.undo(done.record.number)
