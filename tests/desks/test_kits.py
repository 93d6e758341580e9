"""The kits' desk: which parts belong to an instrument, how each is, and the labels that parts have of their own."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.labelling import MISSING_LABELS
from depot_app.domain.lists import Window
from depot_app.domain.parts import LossOutcome
from depot_app.domain.refusals import InstrumentWrittenOff, NothingChosen, UnknownThing
from depot_app.domain.refusals_kits import (
    HandHasNoSuchPart,
    IsAPart,
    IsWithItsOwn,
    PartInKit,
    PartLabelled,
    PartNotHere,
    PartNotInKit,
    PartNotLabelled,
    PartOfAnother,
)
from tests.kit.builders import DAY, a_violin, an_instrument

BOW, CASE = PartKind.BOW, PartKind.CASE


def now(desks: Desks, one: Instrument) -> Instrument:
    return desks.inventory.card(one.number.digits).instrument


def state(desks: Desks, one: Instrument, kind: PartKind = BOW) -> PartState:
    """How a part is."""
    return {part.kind: part.state for part in now(desks, one).kit}[kind]


def losses(desks: Desks, one: Instrument):
    """Everything that ever went missing of an instrument, the newest first."""
    with desks.house.reading() as registers:
        return registers.losses.of(one.id)


def all_is_well(desks: Desks) -> None:
    assert desks.housekeeping.check().problems == ()


def test_a_part_that_is_missing_stands_in_the_ledger_until_it_is_there_again(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    (loss,) = losses(desks, violin)
    assert (loss.kind, loss.missing_on, loss.borrower, loss.closed_on) == (BOW, DAY, None, None)
    desks.kits.find(violin.number.digits, BOW, PartState.DAMAGED)
    (loss,) = losses(desks, violin)
    assert (loss.closed_on, loss.outcome) == (DAY, LossOutcome.FOUND)
    all_is_well(desks)


def test_what_the_type_proposes_is_added_once_and_counts_as_there(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.kits.take_out(violin.number.digits, (BOW, CASE))
    card = desks.kits.card(violin.number.digits)
    assert set(card.lacking) == {BOW, CASE}
    desks.kits.propose(violin.number.digits)
    assert {BOW, CASE} <= {part.kind for part in now(desks, violin).kit}
    assert desks.kits.card(violin.number.digits).lacking == ()
    with pytest.raises(NothingChosen):
        desks.kits.propose(violin.number.digits)


def test_a_part_that_is_taken_out_takes_its_label_and_its_search_along(desks: Desks) -> None:
    violin = a_violin(desks)
    label = desks.kits.label(violin.number.digits, BOW).thing
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    desks.kits.take_out(violin.number.digits, (BOW,))
    assert desks.kits.labelled(label.number.digits) is None
    (loss,) = losses(desks, violin)
    assert loss.outcome is LossOutcome.GIVEN_UP
    desks.history.undo()
    assert desks.kits.labelled(label.number.digits) is not None
    (loss,) = losses(desks, violin)
    assert loss.closed_on is None
    all_is_well(desks)


def test_a_labelled_part_is_in_the_queue_and_leads_to_its_instrument(desks: Desks) -> None:
    violin = a_violin(desks)
    label = desks.kits.label(violin.number.digits, BOW).thing
    waiting = [row.number for row in desks.label_queue.page(MISSING_LABELS, Window())]
    assert label.number in waiting
    assert desks.kits.card(label.number.digits).instrument.id == violin.id
    (bow,) = [part for part in desks.kits.card(violin.number.digits).parts if part.kind is BOW]
    assert bow.label == label


def test_the_label_of_a_part_comes_off_again(desks: Desks) -> None:
    violin = a_violin(desks)
    label = desks.kits.label(violin.number.digits, BOW).thing
    desks.kits.unlabel(violin.number.digits, BOW)
    with pytest.raises(UnknownThing):
        desks.kits.card(label.number.digits)
    with pytest.raises(PartNotLabelled):
        desks.kits.unlabel(violin.number.digits, BOW)
    again = desks.kits.label(violin.number.digits, BOW).thing
    assert again.number != label.number
    all_is_well(desks)


def test_the_number_of_a_part_is_not_taken_for_its_instrument(desks: Desks) -> None:
    violin = a_violin(desks)
    label = desks.kits.label(violin.number.digits, BOW).thing
    with pytest.raises(IsAPart) as refused:
        desks.inventory.write_off(label.number.digits, "gebroken")
    assert refused.value.instrument == violin.number


def test_a_part_of_another_instrument_is_noticed(desks: Desks) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    own = desks.kits.label(violin.number.digits, BOW).thing
    theirs = desks.kits.label(other.number.digits, BOW).thing
    assert desks.kits.seen(own.number.digits, violin.number.digits).was is PartState.PRESENT
    with pytest.raises(PartOfAnother) as refused:
        desks.kits.seen(theirs.number.digits, violin.number.digits)
    assert (refused.value.instrument, refused.value.hand) == (other.number, violin.number)
    with pytest.raises(UnknownThing):
        desks.kits.seen(violin.number.digits, violin.number.digits)


def test_two_labelled_parts_change_places_in_one_deed(desks: Desks) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    own = desks.kits.label(violin.number.digits, BOW).thing
    theirs = desks.kits.label(other.number.digits, BOW).thing
    desks.kits.exchange(theirs.number.digits, violin.number.digits)
    assert desks.kits.card(theirs.number.digits).instrument.id == violin.id
    assert desks.kits.card(own.number.digits).instrument.id == other.id
    desks.history.undo()
    assert desks.kits.card(own.number.digits).instrument.id == violin.id
    desks.history.redo()
    assert desks.kits.card(own.number.digits).instrument.id == other.id
    all_is_well(desks)


def test_a_bow_that_takes_the_place_of_a_missing_one_is_missing_where_it_came_from(desks: Desks) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    theirs = desks.kits.label(other.number.digits, BOW).thing
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    desks.kits.exchange(theirs.number.digits, violin.number.digits)
    assert (state(desks, violin), state(desks, other)) == (PartState.PRESENT, PartState.MISSING)
    assert [loss.outcome for loss in losses(desks, violin)] == [LossOutcome.REPLACED]
    assert [loss.closed_on for loss in losses(desks, other)] == [None]
    desks.history.undo()
    assert (state(desks, violin), state(desks, other)) == (PartState.MISSING, PartState.PRESENT)
    assert [loss.closed_on for loss in losses(desks, violin)] == [None]
    assert losses(desks, other) == ()
    all_is_well(desks)


def test_what_cannot_be_is_refused_and_changes_nothing(desks: Desks) -> None:
    violin, gone = a_violin(desks), a_violin(desks)
    guitar = an_instrument(desks, "GTR", "4/4")
    label = desks.kits.label(violin.number.digits, BOW).thing
    code, newest = violin.number.digits, desks.history.recent(1)[0].entry.seq
    refused = [
        (PartNotInKit, lambda: desks.kits.find(code, PartKind.MOUTHPIECE, PartState.MISSING)),
        (PartNotInKit, lambda: desks.kits.take_out(code, (PartKind.MOUTHPIECE,))),
        (PartNotInKit, lambda: desks.kits.label(code, PartKind.MOUTHPIECE)),
        (PartInKit, lambda: desks.kits.add(code, (BOW,))),
        (PartLabelled, lambda: desks.kits.label(code, BOW)),
        (NothingChosen, lambda: desks.kits.add(code, ())),
        (NothingChosen, lambda: desks.kits.take_out(code, ())),
        (IsWithItsOwn, lambda: desks.kits.exchange(label.number.digits, code)),
        (HandHasNoSuchPart, lambda: desks.kits.exchange(label.number.digits, guitar.number.digits)),
        (UnknownThing, lambda: desks.kits.exchange(code, guitar.number.digits)),
    ]
    for kind, deed in refused:
        with pytest.raises(kind):
            deed()  # type: ignore[no-untyped-call]
    assert desks.history.recent(1)[0].entry.seq == newest
    desks.kits.find(code, CASE, PartState.MISSING)
    with pytest.raises(PartNotHere):
        desks.kits.label(code, CASE)
    of_the_gone = desks.kits.label(gone.number.digits, BOW).thing
    desks.inventory.write_off(gone.number.digits, "gebroken")
    for deed in (
        lambda: desks.kits.find(gone.number.digits, BOW, PartState.MISSING),
        lambda: desks.kits.add(gone.number.digits, (PartKind.TUNER,)),
        lambda: desks.kits.exchange(label.number.digits, gone.number.digits),
        lambda: desks.kits.exchange(of_the_gone.number.digits, code),
        lambda: desks.kits.take_out(gone.number.digits, (BOW,)),
        lambda: desks.kits.label(gone.number.digits, CASE),
    ):
        with pytest.raises(InstrumentWrittenOff):
            deed()


@pytest.mark.parametrize(
    "deed",
    [
        lambda desks, code: desks.kits.find(code, BOW, PartState.MISSING),
        lambda desks, code: desks.kits.find(code, BOW, PartState.DAMAGED),
        lambda desks, code: desks.kits.add(code, (PartKind.TUNER,)),
        lambda desks, code: desks.kits.take_out(code, (BOW,)),
        lambda desks, code: desks.kits.label(code, BOW),
    ],
)
def test_every_deed_is_undone_and_done_again(desks: Desks, deed) -> None:
    violin = a_violin(desks)
    before = desks.kits.card(violin.number.digits)
    deed(desks, violin.number.digits)
    after = desks.kits.card(violin.number.digits)
    desks.history.undo()
    undone = desks.kits.card(violin.number.digits)
    assert (undone.instrument.kit, undone.parts) == (before.instrument.kit, before.parts)
    desks.history.redo()
    again = desks.kits.card(violin.number.digits)
    assert again.instrument.kit == after.instrument.kit
    assert [(part.part, part.loss and part.loss.loss.kind) for part in again.parts] == [
        (part.part, part.loss and part.loss.loss.kind) for part in after.parts
    ]
    all_is_well(desks)


def test_a_part_that_was_scanned_into_a_count_is_no_unknown_code(desks: Desks) -> None:
    violin = a_violin(desks, place="A-01-1")
    label = desks.kits.label(violin.number.digits, BOW).thing
    count = desks.counts.start("A-01-1").thing
    for code in (violin.number.digits, label.number.digits, "77301294"):
        desks.counts.scan(count.number.digits, code, device="scanner")
    tally = {finding.value: n for finding, n in desks.counts.open(count.number.digits).tally.items()}
    assert (tally["here"], tally["unknown"]) == (1, 1)
