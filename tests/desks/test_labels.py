"""The labels' desk: what stands on labels, what still needs one, and what was printed."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing
from depot_app.domain.papers import LabelContent
from depot_app.domain.refusals import NotAnInstrument, NothingScanned, UnknownThing
from tests.kit.builders import DAY, a_school, a_violin, codes_of, violins

OWNER = "Instrumentendepot Leerorkest"


def test_a_label_says_what_it_is_and_whose(desks: Desks):
    violin = a_violin(desks, "3/4", brand="Stentor", model="Student I")
    assert desks.labels.of(codes_of(violin), "nl") == (
        LabelContent(violin.number, "Viool 3/4", "Stentor Student I", OWNER),
    )
    assert desks.labels.of(codes_of(violin), "en")[0].title == "Violin 3/4"


def test_a_place_has_a_label_with_its_short_name_and_where_that_is(desks: Desks):
    shelf = desks.places.add("B-17-3").thing
    assert desks.labels.of(("b-17-3",), "nl") == (LabelContent(shelf.number, "B-17-3", "B · B-17", OWNER),)


def test_each_thing_gets_one_label_whatever_is_scanned(desks: Desks):
    violin = a_violin(desks, old_numbers=("A-12",))
    assert len(desks.labels.of((violin.number.digits, "A-12"), "nl")) == 1


def test_what_has_no_label_of_ours_is_refused(desks: Desks):
    with pytest.raises(NothingScanned):
        desks.labels.of((), "nl")
    with pytest.raises(UnknownThing):
        desks.labels.of(("12",), "nl")
    with pytest.raises(NotAnInstrument):
        desks.labels.of((a_school(desks).number.digits,), "nl")


def test_labels_are_made_of_what_a_search_finds(desks: Desks):
    a_violin(desks, "1/2")
    found = a_violin(desks, "3/4")
    assert [one.number for one in desks.labels.found(Listing(text="viool 3/4"), "nl")] == [found.number]


def test_what_was_printed_leaves_the_queue(desks: Desks):
    first, second = violins(desks, 2)
    desks.labels.printed(desks.labels.of(codes_of(first), "nl"))
    assert [one.number for one in desks.labels.queue("nl")] == [second.number]
    assert desks.inventory.card(first.number.digits).instrument.labelled_on == DAY


def test_what_was_written_off_needs_no_label(desks: Desks):
    desks.inventory.write_off(a_violin(desks).number.digits, "gebroken")
    assert desks.labels.queue("nl") == ()


def test_labels_printed_again_the_same_day_change_nothing(desks: Desks):
    labels = desks.labels.of(codes_of(a_violin(desks)), "nl")
    assert desks.labels.printed(labels).kinds
    assert not desks.labels.printed(labels).kinds
