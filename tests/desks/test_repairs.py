"""The repair desk: what is broken cannot be lent, and comes back when its repair is done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingField
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import RepairSlipContent, from_json
from depot_app.domain.refusals import (
    ChangedMeanwhile,
    InRepair,
    InstrumentWrittenOff,
    NotAnInstrument,
    RepairClosed,
    RepairOpenAlready,
    UnknownThing,
)
from depot_app.domain.repairs import ENDED, Notes, Repair, RepairOrigin, RepairState
from tests.kit.builders import DAY, DUE, FixedClock, a_school, a_violin, codes_of, lent


def state_of(desks: Desks, instrument: Instrument) -> InstrumentState:
    """Where an instrument stands now."""
    return desks.inventory.card(instrument.number.digits).instrument.state


def reported(desks: Desks, instrument: Instrument, complaint: str = "kam scheef", *, blocking: bool = True) -> Repair:
    """A repair just reported."""
    return desks.repairs.open(instrument.number.digits, complaint, blocking=blocking).thing


def test_a_reported_instrument_is_in_repair_and_not_lent(desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    done = desks.repairs.open(violin.number.digits, " kam scheef ")
    repair = done.thing
    assert (repair.number, repair.complaint, repair.state) == (
        Number.of(Kind.REPAIR, 1),
        "kam scheef",
        RepairState.REPORTED,
    )
    assert done.kinds == {Thing.REPAIR, Thing.INSTRUMENT}
    assert state_of(desks, violin) is InstrumentState.IN_REPAIR
    with pytest.raises(InRepair) as refused:
        desks.loans.lend(codes_of(violin), to=school.name, due_on=DUE)
    assert refused.value.repair == repair.number


@pytest.mark.parametrize("state", sorted(ENDED))
def test_an_ended_repair_leaves_its_instrument_free_to_go(desks: Desks, state: RepairState):
    violin = a_violin(desks)
    repair = reported(desks, violin)
    ended = desks.repairs.set(repair.number.digits, state).thing
    assert ended.closed_on == DAY
    assert state_of(desks, violin) is InstrumentState.AVAILABLE


def test_a_repair_keeps_its_instrument_through_every_step_until_the_last(desks: Desks):
    violin = a_violin(desks)
    number = reported(desks, violin).number.digits
    for state in (RepairState.ASSESSED, RepairState.AWAITING_PARTS, RepairState.IN_HAND, RepairState.TESTING):
        assert desks.repairs.set(number, state).thing.state is state
        assert state_of(desks, violin) is InstrumentState.IN_REPAIR


def test_what_is_noted_beside_a_step_is_kept(desks: Desks):
    number = reported(desks, a_violin(desks)).number.digits
    notes = Notes(diagnosis="zangbalk los", assignee="Wim", atelier="1", expected_on=DAY + timedelta(14))
    kept = desks.repairs.set(number, RepairState.IN_HAND, notes).thing
    assert (kept.diagnosis, kept.assignee, kept.atelier, kept.expected_on) == (
        "zangbalk los",
        "Wim",
        "1",
        DAY + timedelta(14),
    )
    done = desks.repairs.set(number, RepairState.DONE, Notes(result="als nieuw")).thing
    assert (done.diagnosis, done.result) == ("zangbalk los", "als nieuw")


def test_the_same_state_again_is_no_deed(desks: Desks):
    repair = reported(desks, a_violin(desks))
    before = desks.repairs.history(repair.number.digits)
    assert desks.repairs.set(repair.number.digits, RepairState.REPORTED).thing == repair
    assert desks.repairs.history(repair.number.digits) == before


def test_what_is_on_loan_stays_on_loan_and_goes_into_repair_when_it_is_back(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    repair = reported(desks, violin)
    assert repair.origin is RepairOrigin.LOAN
    assert state_of(desks, violin) is InstrumentState.ON_LOAN
    desks.loans.take_back(codes_of(violin))
    assert state_of(desks, violin) is InstrumentState.IN_REPAIR


def test_a_second_blocking_repair_is_refused(desks: Desks):
    violin = a_violin(desks)
    first = reported(desks, violin)
    with pytest.raises(RepairOpenAlready) as refused:
        reported(desks, violin)
    assert refused.value.repair == first.number


def test_a_repair_that_does_not_block_leaves_the_instrument_lendable(desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    reported(desks, violin, blocking=False)
    assert state_of(desks, violin) is InstrumentState.AVAILABLE
    assert desks.loans.lend(codes_of(violin), to=school.name, due_on=DUE).thing.lines


def test_a_repair_may_begin_to_block_only_where_no_other_does(desks: Desks):
    violin = a_violin(desks)
    cosmetic = reported(desks, violin, "kras", blocking=False)
    serious = reported(desks, violin)
    with pytest.raises(RepairOpenAlready):
        desks.repairs.change(replace(cosmetic, blocking=True))
    desks.repairs.set(serious.number.digits, RepairState.DONE)
    desks.repairs.change(replace(cosmetic, blocking=True))
    assert state_of(desks, violin) is InstrumentState.IN_REPAIR


def test_a_changed_repair_is_kept_and_one_changed_meanwhile_is_refused(desks: Desks):
    repair = reported(desks, a_violin(desks))
    changed = desks.repairs.change(replace(repair, complaint="kam scheef en E-snaar stuk")).thing
    assert changed.complaint == "kam scheef en E-snaar stuk"
    with pytest.raises(ChangedMeanwhile):
        desks.repairs.change(replace(repair, complaint="iets anders"))


def test_an_ended_repair_is_closed_to_every_change(desks: Desks):
    repair = reported(desks, a_violin(desks))
    ended = desks.repairs.set(repair.number.digits, RepairState.CANCELLED).thing
    with pytest.raises(RepairClosed):
        desks.repairs.set(repair.number.digits, RepairState.IN_HAND)
    with pytest.raises(RepairClosed):
        desks.repairs.change(replace(ended, result="toch niet"))


def test_a_rejected_repair_offers_to_write_off_and_does_not_do_it(desks: Desks):
    violin = a_violin(desks)
    repair = reported(desks, violin)
    desks.repairs.set(repair.number.digits, RepairState.REJECTED)
    assert desks.repairs.folder(repair.number.digits).offers_write_off
    assert state_of(desks, violin) is InstrumentState.AVAILABLE


def test_what_was_written_off_or_is_no_instrument_is_not_repaired(desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    desks.inventory.write_off(violin.number.digits, "total loss")
    with pytest.raises(InstrumentWrittenOff):
        reported(desks, violin)
    with pytest.raises(NotAnInstrument):
        desks.repairs.open(school.number.digits, "kam scheef")


@pytest.mark.parametrize("complaint", ["", "   "])
def test_a_repair_without_a_complaint_is_not_reported(desks: Desks, complaint: str):
    with pytest.raises(MissingField):
        desks.repairs.open(a_violin(desks).number.digits, complaint)


def test_a_number_of_something_else_is_no_repair(desks: Desks):
    with pytest.raises(UnknownThing):
        desks.repairs.folder(a_violin(desks).number.digits)


def test_repairs_are_listed_by_state_and_found_by_words(desks: Desks):
    first, second = reported(desks, a_violin(desks)), reported(desks, a_violin(desks, brand="Gewa"), "lak beschadigd")
    desks.repairs.set(first.number.digits, RepairState.DONE)
    open_now = Listing(where=(("state", "open"),))
    assert desks.repairs.count(open_now) == 1
    assert [row.number for row in desks.repairs.page(open_now, Window())] == [second.number]
    assert [row.number for row in desks.repairs.page(Listing(text="lak"), Window())] == [second.number]
    assert [row.number for row in desks.repairs.page(Listing(), Window(size=1))] == [first.number]


def test_an_instrument_knows_its_repairs_newest_first(desks: Desks):
    violin = a_violin(desks)
    first = reported(desks, violin)
    desks.repairs.set(first.number.digits, RepairState.DONE)
    second = reported(desks, violin)
    assert [one.number for one in desks.repairs.of(violin.number.digits)] == [second.number, first.number]


def test_every_step_stands_in_the_history(desks: Desks):
    repair = reported(desks, a_violin(desks))
    desks.repairs.set(repair.number.digits, RepairState.TESTING)
    told = [entry.deed for entry, _ in desks.repairs.history(repair.number.digits)]
    assert told == [Deed.CHANGE_REPAIR, Deed.OPEN_REPAIR]


def test_a_repair_done_by_mistake_is_undone(desks: Desks):
    violin = a_violin(desks)
    repair = reported(desks, violin)
    desks.repairs.set(repair.number.digits, RepairState.DONE)
    desks.history.undo()
    assert desks.repairs.folder(repair.number.digits).repair.closed_on is None
    assert state_of(desks, violin) is InstrumentState.IN_REPAIR


# -- the slip


def slip_of(desks: Desks, repair: Repair, language: str = "nl") -> tuple[RepairSlipContent, int, bytes]:
    """What stands on the slip now, its issue and its bytes."""
    paper = desks.repairs.slip(repair.number.digits, language).thing
    content = from_json(paper.content)
    assert isinstance(content, RepairSlipContent)
    return content, paper.issue, paper.pdf


def test_a_slip_says_what_is_wrong_and_where_it_came_from(desks: Desks):
    violin = a_violin(desks, old_numbers=("LO00180",))
    lent(desks, violin, to=a_school(desks))
    content, issue, _ = slip_of(desks, reported(desks, violin))
    assert (content.complaint, content.came_from, content.origin) == (
        "kam scheef",
        "Bs De Regenboog",
        RepairOrigin.LOAN,
    )
    assert (content.instrument.number, content.instrument.old_number, issue) == (violin.number, "LO00180", 1)
    assert content.blocking


def test_a_slip_names_who_brought_the_damage_also_once_the_instrument_is_back_and_out_again(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin, to=a_school(desks))
    desks.loans.take_back(codes_of(violin), findings={violin.number.digits: Found(complaint="kras")})
    (repair,) = desks.repairs.of(violin.number.digits)
    assert slip_of(desks, repair)[0].came_from == "Bs De Regenboog"
    desks.repairs.set(repair.number.digits, RepairState.DONE)
    assert slip_of(desks, repair)[0].came_from == "Bs De Regenboog"


def test_a_slip_of_what_was_found_at_the_depot_names_no_borrower_but_where_the_thing_belongs(desks: Desks):
    violin = a_violin(desks, place="B-17-3")
    repair = reported(desks, violin, blocking=False)
    lent(desks, violin, to=a_school(desks))
    content, _, _ = slip_of(desks, repair)
    assert (content.origin, content.came_from, content.place) == (RepairOrigin.BENCH, "", "B-17-3")


def test_a_slip_of_a_repair_that_ended_says_how_and_when(desks: Desks):
    repair = reported(desks, a_violin(desks))
    desks.repairs.set(repair.number.digits, RepairState.DONE)
    content, _, _ = slip_of(desks, repair)
    assert (content.state, content.closed_on) == (RepairState.DONE, DAY)


def test_a_slip_is_the_same_bytes_until_the_repair_changes(desks: Desks, clock: FixedClock):
    repair = reported(desks, a_violin(desks))
    _, first, pdf = slip_of(desks, repair)
    clock.move_to(date(2026, 9, 8))
    assert slip_of(desks, repair)[1:] == (first, pdf)
    desks.repairs.set(repair.number.digits, RepairState.IN_HAND, Notes(diagnosis="zangbalk los"))
    content, second, _ = slip_of(desks, repair)
    assert (content.diagnosis, second, content.printed_on) == ("zangbalk los", first + 1, date(2026, 9, 8))


def test_each_language_has_its_own_slip_and_keeps_it(desks: Desks):
    repair = reported(desks, a_violin(desks))
    dutch, english = slip_of(desks, repair), slip_of(desks, repair, "en")
    assert (dutch[0].instrument.type_name, english[0].instrument.type_name) == ("Viool", "Violin")
    assert slip_of(desks, repair) == dutch
    assert slip_of(desks, repair, "en") == english
