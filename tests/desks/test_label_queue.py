"""The label queue: what needs a label and why, until it was scanned back on its thing."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.label_jobs import LabelJob, LabelReason, LabelRun
from depot_app.domain.labelling import LabelState, QueueRow, Sticking
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import (
    BrokenRule,
    ChangedSince,
    InstrumentWrittenOff,
    NothingScanned,
    UnknownThing,
)
from depot_app.domain.refusals_labels import (
    AllStuck,
    NeedsNoLabel,
    NoLabelOfOurs,
    NotItsLabel,
    NotPrintedYet,
    UnknownRun,
)
from tests.kit.builders import DAY, FixedClock, a_school, a_violin, codes_of, violins

STOCK = "avery-l7160"
LOST, UNREADABLE = LabelReason.LOST, LabelReason.UNREADABLE


def queue(desks: Desks, *where: tuple[str, str], text: str = "") -> tuple[QueueRow, ...]:
    """What the queue shows under these filters."""
    listing = Listing(text=text, where=where)
    rows = desks.label_queue.page(listing, Window())
    assert desks.label_queue.count(listing) == len(rows)
    return rows


def printed(desks: Desks, *things: Instrument) -> LabelRun:
    """The labels of these instruments, printed as a run."""
    labels = desks.labels.of(codes_of(*things), "nl")
    return desks.labels.printed(labels, stock=STOCK, language="nl").thing


def labelled_on(desks: Desks, one: Instrument) -> date | None:
    """Since when the label of an instrument is known to be on it."""
    return desks.inventory.card(one.number.digits).instrument.labelled_on


def numbers(things: Sequence[QueueRow]) -> list[Number]:
    """The numbers of rows."""
    return [one.number for one in things]


# -- what is in it


def test_a_new_instrument_needs_a_label_since_the_day_it_came(desks: Desks, clock: FixedClock):
    violin = a_violin(desks, "3/4", brand="Stentor", model="Student I")
    clock.move_to(DAY + timedelta(days=9))
    (row,) = queue(desks)
    assert (row.number, row.reason, row.since, row.state) == (violin.number, "new", DAY, LabelState.TO_PRINT)
    assert (row.thing.type_code, row.thing.size, row.thing.detail) == ("VLN", "3/4", "Stentor Student I")


def test_what_a_list_says_is_labelled_needs_none(desks: Desks):
    a_violin(desks, labelled_on=DAY)
    assert queue(desks) == ()


def test_what_was_written_off_needs_none(desks: Desks):
    violin, other = violins(desks, 2)
    desks.label_queue.ask(codes_of(other), LOST)
    for one in (violin, other):
        desks.inventory.write_off(one.number.digits, "gebroken")
    assert queue(desks) == ()


def test_places_that_never_had_one_are_in_it_apart(desks: Desks):
    desks.places.add("B-17-3")
    assert {(row.thing.name, row.reason, row.thing.thing) for row in queue(desks)} == {
        (name, LabelReason.NEVER, Thing.PLACE) for name in ("B", "B-17", "B-17-3")
    }


def test_it_is_searched_by_words_and_numbers_and_filtered_by_state_reason_and_kind(desks: Desks):
    violin, lost = a_violin(desks, "3/4"), a_violin(desks, "1/4")
    shelf = desks.places.add("C-01").thing
    desks.label_queue.ask(codes_of(lost), LOST)
    printed(desks, violin)
    assert numbers(queue(desks, text="viool 3/4")) == [violin.number]
    assert numbers(queue(desks, text=lost.number.printed)) == [lost.number]
    assert numbers(queue(desks, text=shelf.number.printed)) == [shelf.number]
    assert numbers(queue(desks, text="c-01")) == [shelf.number]
    assert numbers(queue(desks, ("state", "printed"))) == [violin.number]
    assert numbers(queue(desks, ("reason", "lost"), ("reason", "new"))) == [violin.number, lost.number]
    assert len(queue(desks, ("thing", "place"))) == 2


def test_it_counts_each_state_reason_and_kind(desks: Desks):
    first, second, third = violins(desks, 3)
    printed(desks, first)
    desks.label_queue.ask(codes_of(third), UNREADABLE)
    assert desks.label_queue.tally(Listing()) == {
        (LabelState.PRINTED, LabelReason.NEW, Thing.INSTRUMENT): 1,
        (LabelState.TO_PRINT, LabelReason.NEW, Thing.INSTRUMENT): 1,
        (LabelState.TO_PRINT, UNREADABLE, Thing.INSTRUMENT): 1,
    }
    assert sum(desks.label_queue.tally(Listing(text=second.number.digits)).values()) == 1


@pytest.mark.parametrize("order", ["number", "reason", "state", "run"])
def test_it_is_ordered_both_ways_and_paged(desks: Desks, order: str):
    many = violins(desks, 7)
    printed(desks, *many[2:4])
    desks.label_queue.ask(codes_of(many[5]), LOST)
    whole = desks.label_queue.page(Listing(order=order), Window())
    turned = desks.label_queue.page(Listing(order=order, descending=True), Window())
    assert numbers(turned) == numbers(whole)[::-1]
    pages = [desks.label_queue.page(Listing(order=order), Window(start, 3)) for start in (0, 3, 6)]
    assert [row for page in pages for row in page] == list(whole)


# -- printing and sticking


def test_a_printed_label_says_of_which_run_until_it_is_scanned_back(desks: Desks, clock: FixedClock):
    violin = a_violin(desks)
    run = printed(desks, violin)
    (row,) = queue(desks)
    assert (row.state, row.run, row.printed_on, row.reason) == (LabelState.PRINTED, run.number, DAY, LabelReason.NEW)
    clock.move_to(DAY + timedelta(days=1))
    stuck = desks.label_queue.stick(violin.number.printed).thing
    assert (stuck.how, stuck.run, stuck.thing.number) == (Sticking.ON, run.number, violin.number)
    assert queue(desks) == ()
    assert labelled_on(desks, violin) == DAY + timedelta(days=1)


def test_a_label_that_no_run_printed_is_noted_too(desks: Desks):
    violin = a_violin(desks)
    shelf = desks.places.add("C").thing
    for one in (violin, shelf):
        assert desks.label_queue.stick(one.number.digits).thing.how is Sticking.UNPRINTED
    assert queue(desks) == ()


def test_a_label_that_was_on_already_changes_nothing(desks: Desks):
    violin = a_violin(desks)
    desks.label_queue.stick(violin.number.digits)
    again = desks.label_queue.stick(violin.number.digits)
    assert (again.thing.how, again.touched) == (Sticking.BEFORE, frozenset())


def test_only_its_own_number_proves_that_a_label_is_on(desks: Desks):
    violin = a_violin(desks, old_numbers=("LO-12",))
    with pytest.raises(NotItsLabel) as refused:
        desks.label_queue.stick("lo-12")
    assert refused.value.number == violin.number
    with pytest.raises(UnknownThing):
        desks.label_queue.stick("77301294")
    with pytest.raises(NoLabelOfOurs):
        desks.label_queue.stick(a_school(desks).number.digits)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    with pytest.raises(InstrumentWrittenOff):
        desks.label_queue.stick(violin.number.digits)


def test_one_more_label_of_what_has_one_waits_to_be_stuck_too(desks: Desks):
    violin = a_violin(desks, labelled_on=DAY)
    printed(desks, violin)
    assert [(row.reason, row.state) for row in queue(desks)] == [(LabelReason.ASKED, LabelState.PRINTED)]


def test_a_scan_is_undone_by_its_name(desks: Desks):
    violin = a_violin(desks)
    printed(desks, violin)
    desks.label_queue.stick(violin.number.digits)
    assert desks.history.undo().thing.deed is Deed.STICK_LABEL
    assert [row.state for row in queue(desks)] == [LabelState.PRINTED]
    assert labelled_on(desks, violin) is None


def test_a_printing_is_undone_unless_something_of_it_was_stuck_since(desks: Desks):
    first, second = violins(desks, 2)
    done = desks.labels.printed(desks.labels.of(codes_of(first, second), "nl"), stock=STOCK, language="nl")
    desks.label_queue.stick(first.number.digits)
    with pytest.raises(ChangedSince):
        desks.history.undo(done.entry)
    desks.history.undo()
    desks.history.undo(done.entry)
    assert [row.state for row in queue(desks)] == [LabelState.TO_PRINT] * 2
    assert desks.label_queue.count_runs(Listing()) == 0


# -- runs


def test_a_run_shows_which_of_its_labels_are_on(desks: Desks):
    first, second = violins(desks, 2)
    run = printed(desks, first, second)
    desks.label_queue.stick(first.number.digits)
    sheet = desks.label_queue.run(run.number)
    assert [(line.thing.number, line.stuck_on) for line in sheet.lines] == [(first.number, DAY), (second.number, None)]
    assert [line.thing.number for line in sheet.waiting] == [second.number]
    with pytest.raises(UnknownRun):
        desks.label_queue.run(2)


def test_the_list_of_runs_says_how_many_labels_wait(desks: Desks):
    first, second, third = violins(desks, 3)
    printed(desks, first, second)
    printed(desks, third)
    desks.label_queue.stick(third.number.digits)
    rows = desks.label_queue.runs(Listing(descending=True), Window())
    assert [(row.number, row.labels, row.waiting) for row in rows] == [(2, 1, 0), (1, 2, 2)]
    for state, number in (("waiting", 1), ("stuck", 2)):
        listing = Listing(where=(("state", state),))
        assert [row.number for row in desks.label_queue.runs(listing, Window())] == [number]
        assert desks.label_queue.count_runs(listing) == 1
    assert desks.label_queue.count_runs(Listing(text="l7160 anna")) == 2
    assert desks.label_queue.count_runs(Listing(text="dymo")) == 0


def test_progress_counts_what_is_on_and_names_what_is_next(desks: Desks):
    first, second, third = violins(desks, 3)
    printed(desks, first, second)
    printed(desks, third)
    runs = desks.label_queue.to_stick()
    assert len(runs) == 2
    desks.label_queue.stick(first.number.digits)
    progress = desks.label_queue.progress(runs)
    assert (progress.stuck, progress.total) == (1, 3)
    assert [one.number for one in progress.next] == [second.number, third.number]
    desks.label_queue.stick(second.number.digits)
    assert len(desks.label_queue.to_stick()) == 1


def test_labels_that_failed_go_back_into_the_queue(desks: Desks):
    first, second, third = violins(desks, 3)
    run = printed(desks, first, second, third)
    desks.label_queue.stick(first.number.digits)
    desks.label_queue.requeue(codes_of(second))
    assert numbers(queue(desks, ("state", "to-print"))) == [second.number]
    desks.label_queue.requeue_run(run.number)
    assert numbers(queue(desks, ("state", "to-print"))) == [second.number, third.number]
    desks.history.undo()
    assert numbers(queue(desks, ("state", "to-print"))) == [second.number]


def test_what_was_not_printed_cannot_have_failed(desks: Desks):
    violin = a_violin(desks)
    with pytest.raises(NotPrintedYet):
        desks.label_queue.requeue(codes_of(violin))
    run = printed(desks, violin)
    desks.label_queue.stick(violin.number.digits)
    with pytest.raises(NotPrintedYet):
        desks.label_queue.requeue(codes_of(violin))
    with pytest.raises(AllStuck):
        desks.label_queue.requeue_run(run.number)


# -- asking


def test_a_lost_label_is_needed_again_whatever_was_printed_before(desks: Desks, clock: FixedClock):
    violin = a_violin(desks, labelled_on=DAY)
    desks.label_queue.ask(codes_of(violin), LOST)
    assert labelled_on(desks, violin) is None
    printed(desks, violin)
    clock.move_to(DAY + timedelta(days=2))
    desks.label_queue.ask(codes_of(violin), UNREADABLE)
    (row,) = queue(desks)
    assert (row.reason, row.since, row.state) == (UNREADABLE, DAY + timedelta(days=2), LabelState.TO_PRINT)


def test_asking_is_undone_by_its_name(desks: Desks):
    violin = a_violin(desks, labelled_on=DAY)
    desks.label_queue.ask(codes_of(violin), LOST)
    assert desks.history.undo().thing.deed is Deed.ASK_LABEL
    assert (queue(desks), labelled_on(desks, violin)) == ((), DAY)


def test_one_more_label_leaves_the_one_that_is_on(desks: Desks):
    violin = a_violin(desks, labelled_on=DAY)
    desks.label_queue.ask(codes_of(violin))
    assert labelled_on(desks, violin) == DAY
    assert [row.reason for row in queue(desks)] == [LabelReason.ASKED]


def test_no_label_is_asked_for_nothing_or_for_what_is_gone(desks: Desks):
    with pytest.raises(NothingScanned):
        desks.label_queue.ask(())
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    with pytest.raises(InstrumentWrittenOff):
        desks.label_queue.ask(codes_of(violin))


def test_what_needs_no_label_leaves_the_queue_until_somebody_asks(desks: Desks):
    violin = a_violin(desks)
    shelf = desks.places.add("C").thing
    desks.label_queue.drop((violin.number.digits, "C"))
    assert queue(desks) == ()
    with pytest.raises(NeedsNoLabel):
        desks.label_queue.drop(("C",))
    desks.label_queue.ask(("C",))
    assert numbers(queue(desks)) == [shelf.number]
    desks.history.undo()
    assert desks.history.undo().thing.deed is Deed.DROP_LABELS
    assert len(queue(desks)) == 2


def test_a_card_tells_what_is_needed_and_what_is_over(desks: Desks):
    violin = a_violin(desks)
    printed(desks, violin)
    desks.label_queue.stick(violin.number.digits)
    desks.label_queue.ask(codes_of(violin), LOST)
    card = desks.label_queue.card(violin.number.digits)
    assert card.row is not None
    assert (card.row.reason, [job.stuck_on for job in card.past]) == (LOST, [DAY])


def test_a_database_takes_no_second_open_label_of_one_thing(desks: Desks):
    violin = a_violin(desks)
    desks.label_queue.ask(codes_of(violin))
    second = LabelJob(new_key(), violin.id, LOST, DAY)
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.ASK_LABEL) as registers:
        registers.labels.keep_new([second])
    assert "label_jobs.about" in refused.value.rule


def test_a_label_is_stuck_or_not_needed_never_both(desks: Desks):
    both = LabelJob(new_key(), a_violin(desks).id, LOST, DAY, stuck_on=DAY, dropped_on=DAY)
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.ASK_LABEL) as registers:
        registers.labels.keep_new([both])
    assert "stuck_or_dropped" in refused.value.rule


def test_what_a_label_was_printed_for_is_not_taken_out_of_the_register(desks: Desks):
    violin = a_violin(desks)
    printed(desks, violin)
    added = next(step.entry.seq for step in desks.history.recent() if step.entry.deed is Deed.ADD_INSTRUMENT)
    with pytest.raises(ChangedSince):
        desks.history.undo(added)
    assert numbers(queue(desks)) == [violin.number]
