"""The intake desk: from an offer to an instrument, or another way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState
from depot_app.domain.intakes import Assessment, IntakeOutcome, IntakeState
from depot_app.domain.journal import Deed
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.refusals import ChangedSince, NegativeAmount, UnknownType
from depot_app.domain.refusals_intake import (
    IntakeNotAssessed,
    IntakeStep,
    NoPriceNamed,
    NothingToNumber,
    ReceivedBeforeOffer,
    UnknownIntake,
    WithoutReason,
)
from depot_app.domain.repairs import RepairOrigin
from depot_app.domain.valuations import ValuationSource
from tests.kit.builders import ACTOR, DAY, desks_of
from tests.kit.intakes import (
    KIT,
    NAME,
    PLACE,
    REASON,
    VIOLIN,
    WISH,
    a_donor,
    accepted,
    assessed,
    numbered,
    offered,
    received,
)


@pytest.fixture
def desks(house):
    return desks_of(house)


def numbers(desks: Desks, **where: str) -> list[int]:
    """The intakes that a list shows, by number."""
    listing = Listing(text=where.pop("text", ""), where=tuple(where.items()))
    rows = desks.intakes.page(listing, Window())
    assert desks.intakes.count(listing) == len(rows)
    return [row.number for row in rows]


def test_an_offer_is_taken_up_with_who_made_it(desks):
    offer = offered(desks)
    folder = desks.intakes.folder(offer.number)
    assert (offer.number, offer.state, offer.wish, offer.offered_on) == (1, IntakeState.OFFERED, WISH, DAY)
    assert folder.donor is not None
    assert folder.donor.name == NAME
    assert offered(desks).number == 2


def test_an_offer_says_what_is_offered(desks):
    with pytest.raises(MissingField):
        offered(desks, " ")


def test_an_offer_of_nobody_known_has_no_donor(desks):
    assert offered(desks, giver=None).donor is None
    assert offered(desks, giver=a_donor(" ")).donor is None


def test_a_second_offer_of_the_same_donor_is_theirs_too(desks):
    first = offered(desks)
    assert offered(desks, giver=first.donor).donor == first.donor


def test_an_offer_is_refused_with_its_reason(desks):
    refused = desks.intakes.refuse(offered(desks).number, REASON).thing
    assert (refused.state, refused.reason, refused.closed_on) == (IntakeState.REFUSED, REASON, DAY)
    with pytest.raises(WithoutReason):
        desks.intakes.refuse(offered(desks).number, " ")


def test_terms_are_written_with_the_acceptance(desks):
    offer = offered(desks, way=Acquisition.PURCHASE)
    done = desks.intakes.accept(offer.number, lambda one: replace(one, price=Cents(45_000), fund="Oranje Fonds"))
    assert (done.thing.state, done.thing.price, done.thing.fund) == (IntakeState.ACCEPTED, 45_000, "Oranje Fonds")
    with pytest.raises(NegativeAmount):
        desks.intakes.accept(offered(desks).number, lambda one: replace(one, price=Cents(-1)))


def test_what_comes_in_has_its_day_its_place_and_who_took_it_in(desks):
    came = received(desks)
    assert (came.state, came.received_on, came.received_by) == (IntakeState.RECEIVED, DAY, ACTOR)
    assert desks.intakes.folder(came.number).place == PLACE


STEPS: list[Callable[[Desks, int], object]] = [
    lambda desks, number: desks.intakes.receive(number, on=DAY),
    lambda desks, number: desks.intakes.assess(number, VIOLIN),
    lambda desks, number: desks.intakes.number(number),
    lambda desks, number: desks.intakes.close(number, IntakeOutcome.RECYCLED),
]


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_does_not_follow_changes_nothing(desks, step):
    offer = offered(desks)
    with pytest.raises(IntakeStep):
        step(desks, offer.number)
    assert desks.intakes.folder(offer.number).intake == replace(offer, version=1)


def test_nothing_comes_in_before_it_was_offered(desks):
    with pytest.raises(ReceivedBeforeOffer):
        desks.intakes.receive(accepted(desks).number, on=DAY - timedelta(1))


def test_what_was_assessed_may_be_assessed_again(desks):
    seen = assessed(desks)
    assert (seen.state, seen.assessed_by, seen.condition) == (IntakeState.ASSESSED, ACTOR, Condition.B)
    again = desks.intakes.assess(seen.number, replace(VIOLIN, condition=Condition.D)).thing
    assert again.condition is Condition.D


def test_an_assessment_names_a_type_of_the_catalogue(desks):
    with pytest.raises(UnknownType):
        desks.intakes.assess(received(desks).number, Assessment(type_code="XXX", condition=Condition.B))


def test_a_numbered_intake_is_an_instrument_with_all_that_is_known(desks):
    intake = assessed(desks, way=Acquisition.PURCHASE)
    terms = replace(intake, price=Cents(45_000), fund="Oranje Fonds", restriction="blijft in het depot")
    desks.intakes.change(terms)
    made = desks.intakes.number(intake.number).thing
    one = desks.inventory.card(made.instrument.number.digits).instrument
    assert (one.type_code, one.size, one.brand, one.serial) == ("VLN", "4/4", "Mittenwald", "1903")
    assert (one.acquisition, one.acquired_on, one.price, one.fund) == (
        Acquisition.PURCHASE,
        DAY,
        45_000,
        "Oranje Fonds",
    )
    assert (one.value, one.valued_on, one.condition, one.inspected_on) == (185_000, DAY, Condition.B, DAY)
    assert (one.wish, one.restriction, one.notes, one.kit) == (WISH, "blijft in het depot", "kam nieuw", KIT)
    assert (one.state, made.intake.outcome) == (InstrumentState.AVAILABLE, IntakeOutcome.LENDABLE)
    assert desks.inventory.card(one.number.digits).place == PLACE
    assert made.intake.instrument == one.id


def test_the_estimate_is_the_first_valuation_of_the_instrument(desks):
    made = numbered(desks).instrument
    with desks.house.reading() as registers:
        (first,) = registers.valuations.of(made.id)
    assert (first.value, first.valued_on, first.by) == (185_000, DAY, ACTOR)
    assert first.source is ValuationSource.ESTIMATE


def test_a_numbered_intake_still_needs_its_label(desks):
    made = numbered(desks).instrument
    assert made.labelled_on is None
    assert made.number in [label.number for label in desks.labels.queue("nl")]


def test_a_number_may_be_given_with_another_place(desks):
    made = desks.intakes.number(assessed(desks).number, place="B-17-3").thing
    assert desks.inventory.card(made.instrument.number.digits).place == "B-17-3"


def test_what_needs_repair_cannot_be_lent_until_it_is_mended(desks):
    made = numbered(desks, complaint="zangbalk los")
    assert made.repair is not None
    assert (made.repair.origin, made.repair.blocking) == (RepairOrigin.INTAKE, True)
    assert (made.instrument.state, made.intake.outcome) == (InstrumentState.IN_REPAIR, IntakeOutcome.REPAIR)


def test_only_what_was_assessed_gets_a_number(desks):
    with pytest.raises(IntakeNotAssessed):
        desks.intakes.number(received(desks).number)
    unknown = replace(assessed(desks), type_code="")
    desks.intakes.change(unknown)
    with pytest.raises(NothingToNumber):
        desks.intakes.number(unknown.number)


def test_the_name_of_a_donor_stands_with_the_instrument_only_where_it_may(desks):
    assert numbered(desks).instrument.donor == ""
    assert numbered(desks, giver=a_donor(may_be_named=True)).instrument.donor == NAME


def test_what_is_sold_has_its_amount(desks):
    intake = assessed(desks)
    with pytest.raises(NoPriceNamed):
        desks.intakes.close(intake.number, IntakeOutcome.SOLD)
    sold = desks.intakes.close(intake.number, IntakeOutcome.SOLD, proceeds=Cents(980_000), notes="veiling").thing
    assert (sold.state, sold.outcome, sold.proceeds, sold.notes) == (
        IntakeState.CLOSED,
        IntakeOutcome.SOLD,
        980_000,
        "veiling",
    )
    assert sold.instrument is None


def test_an_unknown_number_is_said_to_be_unknown(desks):
    with pytest.raises(UnknownIntake):
        desks.intakes.folder(77)


def test_a_list_of_intakes_is_found_by_state_by_words_by_number_and_by_who_gave(desks):
    offered(desks)
    desks.intakes.refuse(offered(desks, "piano").number, REASON)
    accepted(desks, giver=a_donor("Ömer Çelik"))
    numbered(desks)
    assert numbers(desks) == [1, 2, 3, 4]
    assert numbers(desks, state="open") == [1, 3]
    assert numbers(desks, state="refused") == [2]
    assert numbers(desks, text="PIANO") == [2]
    assert numbers(desks, text="omer") == [3]
    assert numbers(desks, text="4") == [4]
    assert numbers(desks, way="purchase") == []


def test_a_list_of_intakes_is_paged_in_every_order(desks):
    for name in ("Bea", "Ans", "Cor", "Ans"):
        offered(desks, f"viool van {name}", giver=a_donor(name))
    offered(desks, "niemand", giver=None)
    for order in ("number", "state", "offered", "description", "giver"):
        for descending in (False, True):
            listing = Listing(order=order, descending=descending)
            whole = [row.number for row in desks.intakes.page(listing, Window())]
            first = desks.intakes.page(listing, Window(size=2))
            rest = desks.intakes.page(listing, Window(start=2, after=first[-1].key))
            assert [row.number for row in (*first, *rest)] == whole
            assert sorted(whole) == [1, 2, 3, 4, 5]


def test_the_history_of_an_intake_tells_each_step(desks):
    intake = numbered(desks).intake
    told = [step.entry.deed for step in desks.intakes.folder(intake.number).steps]
    assert told == [Deed.TAKE_IN, Deed.ASSESS, Deed.RECEIVE, Deed.DECIDE, Deed.OFFER]


def test_each_step_is_taken_back_and_done_again(desks):
    made = numbered(desks, complaint="zangbalk los")
    number = made.intake.number
    states = [IntakeState.ASSESSED, IntakeState.RECEIVED, IntakeState.ACCEPTED, IntakeState.OFFERED]
    for state in states:
        desks.history.undo()
        assert desks.intakes.folder(number).intake.state is state
    desks.history.undo()
    with pytest.raises(UnknownIntake):
        desks.intakes.folder(number)
    for _ in range(5):
        desks.history.redo()
    again = desks.intakes.folder(number)
    assert (again.intake.state, again.numbered) == (IntakeState.CLOSED, made.instrument.number)
    assert again.donor is not None
    assert again.donor.name == NAME
    assert desks.housekeeping.check().problems == ()


def test_a_number_that_is_used_by_now_is_not_taken_back(desks):
    made = numbered(desks)
    entry = desks.history.undoable()
    desks.repairs.open(made.instrument.number.digits, "kras")
    with pytest.raises(ChangedSince):
        desks.history.undo(entry.seq)
