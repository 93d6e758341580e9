"""The labels' desk: what stands on labels, and what was printed."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.commands import Command
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind
from depot_app.domain.label_jobs import LabelRun
from depot_app.domain.lists import Listing
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent
from depot_app.domain.parts import LabelledPart
from depot_app.domain.refusals import NotAnInstrument, NothingScanned, NothingToLabel, UnknownThing
from depot_app.domain.refusals_labels import NobodyToCall, UnknownRun
from depot_app.domain.supplies import Supply
from tests.kit.builders import a_school, a_violin, codes_of, lent, violins

STOCK = "avery-l7160"
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
        desks.labels.of((lent(desks, a_violin(desks)).loan.number.digits,), "nl")


def test_labels_are_made_of_what_a_search_finds(desks: Desks):
    a_violin(desks, "1/2")
    found = a_violin(desks, "3/4")
    assert [one.number for one in desks.labels.found(Listing(text="viool 3/4"), "nl")] == [found.number]


def printed(desks: Desks, *things: Instrument) -> LabelRun:
    """The labels of these instruments, printed as a run."""
    labels = desks.labels.of(codes_of(*things), "nl")
    return desks.labels.printed(labels, stock=STOCK, language="nl", start=5).thing


def test_what_was_printed_waits_to_be_stuck_and_is_not_printed_again(desks: Desks):
    first, second = violins(desks, 2)
    printed(desks, first)
    assert [one.number for one in desks.labels.queue("nl")] == [second.number]
    assert desks.inventory.card(first.number.digits).instrument.labelled_on is None


def test_what_was_written_off_needs_no_label(desks: Desks):
    desks.inventory.write_off(a_violin(desks).number.digits, "gebroken")
    assert desks.labels.queue("nl") == ()


def test_a_run_can_be_printed_again_byte_for_byte(desks: Desks):
    first, second = violins(desks, 2)
    labels = desks.labels.of(codes_of(first, second), "nl")
    pdf = desks.labels.pressed(labels, stock=STOCK, language="nl", start=5)
    run = printed(desks, first, second)
    desks.inventory.change(replace(desks.inventory.card(first.number.digits).instrument, brand="Yamaha"))
    content, again = desks.labels.reprinted(run.number)
    assert again == pdf
    assert (content.start, content.labels) == (5, labels)


def test_runs_are_numbered_one_after_the_other(desks: Desks):
    violin = a_violin(desks)
    assert [printed(desks, violin).number for _ in range(3)] == [1, 2, 3]
    with pytest.raises(UnknownRun):
        desks.labels.reprinted(4)


def test_nothing_printed_is_no_run(desks: Desks):
    with pytest.raises(NothingToLabel):
        desks.labels.printed((), stock=STOCK, language="nl")


def test_a_place_that_never_had_a_label_is_printed_when_it_is_asked_for(desks: Desks):
    shelf = desks.places.add("B-17-3").thing
    assert desks.labels.queue("nl") == ()
    never = Listing(where=(("reason", "never"),))
    assert shelf.number in {one.number for one in desks.labels.queue("nl", never)}


def test_a_part_says_what_it_belongs_to_and_a_supply_where_it_lies(desks: Desks):
    violin = a_violin(desks, "3/4")
    shelf = desks.places.add("B-17-3").thing
    part = LabelledPart(new_key(), Number.of(Kind.PART, 1), violin.id, PartKind.BOW)
    supply = Supply(new_key(), Number.of(Kind.PART, 2), "Lessenaar", place=shelf.id)
    with desks.house.deed(Deed.LABEL_PART) as registers:
        registers.parts.keep(part)
        registers.supplies.keep(supply)
    said = desks.labels.of((part.number.digits, supply.number.digits), "nl")
    assert [(one.title, one.detail) for one in said] == [("Viool 3/4", violin.number.printed), ("Lessenaar", "B-17-3")]
    assert [one.number for one in desks.labels.queue("nl")] == [violin.number, part.number]


def test_commands_are_named_where_they_are_printed_and_badges_by_whose_they_are(desks: Desks):
    mo = desks.people.add("Mo").thing
    assert [label.number for label in desks.labels.commands("nl")] == [command.number for command in Command]
    assert {label.title for label in desks.labels.commands("nl")} == {""}
    assert desks.labels.badges("nl") == (LabelContent(mo.number, "Mo", "", OWNER),)
    assert desks.labels.of((mo.number.digits,), "nl") == desks.labels.badges("nl")


def test_a_borrower_has_a_label_with_its_name_and_town(desks: Desks):
    school = a_school(desks, city="Breda")
    assert desks.labels.of((school.number.digits,), "nl") == (LabelContent(school.number, school.name, "Breda", OWNER),)


def test_a_badge_and_a_command_that_nobody_has_are_unknown(desks: Desks):
    for kind in (Kind.PERSON, Kind.COMMAND):
        with pytest.raises(UnknownThing):
            desks.labels.of((Number.of(kind, 999).digits,), "nl")


def test_nothing_waits_to_be_stuck_after_commands_were_printed(desks: Desks):
    desks.labels.printed(desks.labels.commands("nl"), stock=STOCK, language="nl")
    assert desks.label_queue.to_stick() == ()


def test_a_tag_says_whom_to_call_and_never_who_has_the_instrument(desks: Desks):
    violin = a_violin(desks, place="B-1")
    lent(desks, violin)
    labels = desks.labels.of((violin.number.digits, "B-1"), "nl")
    with pytest.raises(NobodyToCall):
        desks.labels.tags(labels)
    desks.setup.name_lender(replace(desks.setup.lender(), phone="020 123 45 67", email="depot@example.org"))
    tag, place = desks.labels.tags(labels)
    assert tag == replace(labels[0], contact="020 123 45 67 · depot@example.org")
    assert place == labels[1]
