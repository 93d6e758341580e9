"""A new number for an instrument whose label is lost: the old one is found for ever, papers keep what they said."""

from collections.abc import Sequence

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.journal import Deed
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import QueueRow, Sticking
from depot_app.domain.lists import Listing, Window
from depot_app.domain.refusals import InstrumentWrittenOff, NotAnInstrument
from depot_app.domain.refusals_labels import NotItsLabel
from tests.kit.builders import DAY, a_violin, codes_of, lent


def queue(desks: Desks) -> Sequence[QueueRow]:
    """What needs a label, but for places."""
    return desks.label_queue.page(Listing(where=(("thing", "instrument"),)), Window())


def printed(desks: Desks, one: Instrument) -> None:
    """Its label, printed."""
    desks.labels.printed(desks.labels.of(codes_of(one), "nl"), stock="avery-l7160", language="nl")


def test_a_new_number_is_scanned_and_so_is_the_old_one_ever_after(desks: Desks):
    violin = a_violin(desks, labelled_on=DAY)
    fresh = desks.label_queue.renumber(violin.number.digits).thing
    assert fresh.number != violin.number
    for code in (fresh.number.digits, violin.number.digits, violin.number.printed):
        assert desks.inventory.card(code).instrument.number == fresh.number
        assert desks.inventory.count(Listing(text=code)) == 1
    assert [(row.number, row.reason) for row in queue(desks)] == [(fresh.number, LabelReason.RENUMBERED)]
    assert desks.inventory.card(fresh.number.digits).codes == (violin.number.digits,)
    assert desks.housekeeping.check().problems == ()


def test_the_old_label_does_not_prove_that_the_new_one_is_on(desks: Desks):
    violin = a_violin(desks)
    fresh = desks.label_queue.renumber(violin.number.digits).thing
    printed(desks, fresh)
    with pytest.raises(NotItsLabel):
        desks.label_queue.stick(violin.number.digits)
    assert desks.label_queue.stick(fresh.number.digits).thing.how is Sticking.ON


def test_an_instrument_on_loan_gets_a_new_number_and_comes_back_by_the_old_one(desks: Desks):
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    contract = desks.papers.contract(loan.number.digits).thing
    fresh = desks.label_queue.renumber(violin.number.digits).thing
    assert desks.papers.contract(loan.number.digits).thing.pdf == contract.pdf
    desks.loans.take_back([violin.number.digits])
    assert desks.inventory.card(fresh.number.digits).instrument.state is InstrumentState.AVAILABLE
    assert lent(desks, violin).instruments[0].number == fresh.number
    assert desks.housekeeping.check().problems == ()


def test_a_new_number_is_undone_by_its_name_and_done_again(desks: Desks):
    violin = a_violin(desks, labelled_on=DAY)
    fresh = desks.label_queue.renumber(violin.number.digits).thing
    assert desks.history.undo().thing.deed is Deed.RENUMBER
    card = desks.inventory.card(violin.number.digits)
    assert (card.instrument.number, card.codes, card.instrument.labelled_on) == (violin.number, (), DAY)
    assert desks.inventory.count(Listing(text=fresh.number.digits)) == 0
    assert desks.housekeeping.check().problems == ()
    desks.history.redo()
    assert desks.inventory.card(violin.number.digits).instrument.number == fresh.number
    assert desks.housekeeping.check().problems == ()


def test_two_new_numbers_leave_both_old_ones_to_be_found(desks: Desks):
    first = a_violin(desks)
    second = desks.label_queue.renumber(first.number.digits).thing
    third = desks.label_queue.renumber(first.number.digits).thing
    assert third.number not in {first.number, second.number}
    assert {desks.inventory.find(one.number.digits).number for one in (first, second, third)} == {third.number}
    assert [row.reason for row in queue(desks)] == [LabelReason.RENUMBERED]


def test_only_an_instrument_that_is_not_gone_gets_a_new_number(desks: Desks):
    desks.places.add("C")
    with pytest.raises(NotAnInstrument):
        desks.label_queue.renumber("C")
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    with pytest.raises(InstrumentWrittenOff):
        desks.label_queue.renumber(violin.number.digits)


def test_a_count_that_expects_the_old_number_sees_it_by_either(desks: Desks):
    first, second = (a_violin(desks, place="A-01-1") for _ in range(2))
    count = desks.counts.start("A-01-1").thing.number.digits
    desks.counts.scan(count, "A-01-1", device="balie")
    desks.counts.scan(count, first.number.digits, device="balie")
    new_first = desks.label_queue.renumber(first.number.digits).thing
    new_second = desks.label_queue.renumber(second.number.digits).thing
    desks.counts.scan(count, new_second.number.digits, device="balie")
    result = desks.counts.open(count).result
    assert {one.number for one in result.counted} == {new_first.number.value, new_second.number.value}
    assert {finding.value: n for finding, n in result.tally.items() if n} == {"here": 2}
    desks.counts.book(count)
    assert desks.housekeeping.check().problems == ()


def test_the_history_tells_every_step_of_a_label(desks: Desks):
    violin = a_violin(desks)
    fresh = desks.label_queue.renumber(violin.number.digits).thing
    printed(desks, fresh)
    desks.label_queue.stick(fresh.number.digits)
    told = [step.entry.deed for step in desks.history.of(violin.number.digits)]
    assert told == [Deed.STICK_LABEL, Deed.PRINT_LABELS, Deed.RENUMBER, Deed.ADD_INSTRUMENT]
