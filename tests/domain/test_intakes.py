"""The rules of intake: which step follows on which, and how long a donor is kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.donors import Donor, erased
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.intakes import (
    ELSEWHERE,
    ENDED,
    Intake,
    IntakeOutcome,
    IntakeState,
    condition_stays,
    may_assess,
    may_close,
    may_decide,
    may_hold,
    may_number,
    may_receipt,
    may_receive,
    may_refuse,
)
from depot_app.domain.keys import new_key
from depot_app.domain.money import Cents
from depot_app.domain.refusals import NegativeAmount
from depot_app.domain.refusals_intake import (
    DonorErased,
    DonorStillNeeded,
    IntakeNotAssessed,
    IntakeStep,
    NoPriceNamed,
    NothingReceived,
    NothingToNumber,
    ReceivedBeforeOffer,
    ReceivedLater,
    RetentionTooShort,
    WithoutGiver,
    WithoutReason,
)
from depot_app.domain.retention import (
    Retention,
    is_due,
    keep_until,
    may_change,
    may_erase,
    may_erase_unasked,
    may_keep,
)
from tests.kit.builders import DAY

OFFERED = Intake(id=new_key(), number=3, way=Acquisition.GIFT, offered_on=DAY, description="viool")
DONOR = Donor(new_key(), "Jantine Verheul", city="Amsterdam")
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def at(state: IntakeState, **fields: object) -> Intake:
    """An intake in a state."""
    return replace(OFFERED, state=state, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [one for one in IntakeState if one is not IntakeState.OFFERED])
def test_an_offer_is_decided_about_once(state: IntakeState):
    assert may_decide(OFFERED) is None
    assert isinstance(may_decide(at(state)), IntakeStep)
    assert isinstance(may_refuse(at(state), "te groot"), IntakeStep)


def test_a_refusal_has_its_reason():
    assert may_refuse(OFFERED, "te groot") is None
    assert isinstance(may_refuse(OFFERED, "  "), WithoutReason)


@pytest.mark.parametrize("state", [one for one in IntakeState if one is not IntakeState.ACCEPTED])
def test_only_what_was_accepted_comes_in(state: IntakeState):
    assert may_receive(at(IntakeState.ACCEPTED), DAY, DAY) is None
    assert isinstance(may_receive(at(state), DAY, DAY), IntakeStep)


def test_a_thing_comes_in_between_its_offer_and_today():
    welcome, day = at(IntakeState.ACCEPTED), timedelta(1)
    assert isinstance(may_receive(welcome, DAY - day, DAY), ReceivedBeforeOffer)
    assert isinstance(may_receive(welcome, DAY + day, DAY), ReceivedLater)
    assert may_receive(welcome, DAY, DAY + day) is None


def test_what_came_in_is_assessed_until_it_goes_its_way():
    may = {state for state in IntakeState if may_assess(at(state)) is None}
    assert may == {IntakeState.RECEIVED, IntakeState.ASSESSED}


def test_only_what_was_assessed_becomes_an_instrument():
    assert may_number(at(IntakeState.ASSESSED, type_code="VLN")) is None
    assert isinstance(may_number(at(IntakeState.ASSESSED)), NothingToNumber)
    assert isinstance(may_number(at(IntakeState.RECEIVED, type_code="VLN")), IntakeNotAssessed)
    for state in (IntakeState.OFFERED, IntakeState.ACCEPTED, *ENDED):
        assert isinstance(may_number(at(state, type_code="VLN")), IntakeStep)


@pytest.mark.parametrize("outcome", ELSEWHERE)
def test_only_what_was_assessed_goes_another_way(outcome: IntakeOutcome):
    assert may_close(at(IntakeState.ASSESSED), outcome, Cents(0)) is None
    assert isinstance(may_close(at(IntakeState.RECEIVED), outcome, Cents(0)), IntakeNotAssessed)
    for state in (IntakeState.OFFERED, IntakeState.ACCEPTED, *ENDED):
        assert isinstance(may_close(at(state), outcome, Cents(0)), IntakeStep)


def test_what_is_sold_is_sold_for_an_amount():
    assert isinstance(may_close(at(IntakeState.ASSESSED), IntakeOutcome.SOLD, None), NoPriceNamed)
    assert may_close(at(IntakeState.ASSESSED), IntakeOutcome.RECYCLED, None) is None


@pytest.mark.parametrize("field", ["value", "price", "proceeds"])
def test_no_amount_is_below_nothing(field: str):
    assert may_hold(OFFERED) is None
    assert isinstance(may_hold(at(IntakeState.ASSESSED, **{field: Cents(-1)})), NegativeAmount)


def test_a_receipt_is_for_someone_and_for_what_came_in():
    assert isinstance(may_receipt(replace(OFFERED, donor=DONOR.id)), NothingReceived)
    assert isinstance(may_receipt(replace(OFFERED, received_on=DAY)), WithoutGiver)
    assert may_receipt(replace(OFFERED, received_on=DAY, donor=DONOR.id)) is None


def test_what_needs_repair_goes_to_the_workshop_first():
    assert {one for one in Condition if condition_stays(one)} == {Condition.D, Condition.E}


def test_a_donor_is_kept_while_anything_of_theirs_is_under_way():
    ended = at(IntakeState.CLOSED, received_on=DAY, closed_on=DAY)
    assert keep_until([ended, OFFERED], Retention()) is None
    assert keep_until([], Retention()) is None


def test_a_donor_is_kept_seven_years_after_the_gift_and_one_after_a_refusal():
    gift = at(IntakeState.CLOSED, received_on=date(2026, 3, 5), closed_on=date(2027, 1, 1))
    refused = at(IntakeState.REFUSED, closed_on=date(2026, 3, 5))
    assert keep_until([gift], Retention()) == date(2033, 3, 5)
    assert keep_until([refused], Retention()) == date(2027, 3, 5)
    assert keep_until([refused, gift], Retention()) == date(2033, 3, 5)
    assert keep_until([gift], Retention(years=2)) == date(2028, 3, 5)


@given(DAYS, st.integers(1, 30))
def test_every_day_has_its_day_some_years_later(day: date, years: int):
    kept = keep_until([at(IntakeState.CLOSED, received_on=day)], Retention(years=years))
    assert kept is not None
    assert kept.year == day.year + years
    assert 0 <= (kept - date(kept.year, day.month, min(day.day, 28))).days <= 3


def test_details_are_due_after_their_day_or_where_nothing_is_left_of_them():
    kept = replace(DONOR, keep_until=DAY)
    assert not is_due(kept, DAY, has_intakes=True)
    assert is_due(kept, DAY + timedelta(1), has_intakes=True)
    assert not is_due(DONOR, DAY, has_intakes=True)
    assert is_due(DONOR, DAY, has_intakes=False)
    assert not is_due(replace(kept, erased_on=DAY), DAY + timedelta(1), has_intakes=True)


def test_details_go_by_themselves_no_earlier_than_their_day():
    assert isinstance(may_erase_unasked(replace(DONOR, keep_until=DAY), DAY, has_intakes=True), DonorStillNeeded)
    assert may_erase_unasked(replace(DONOR, keep_until=DAY), DAY + timedelta(1), has_intakes=True) is None


def test_what_was_erased_is_neither_changed_nor_erased_again():
    gone = erased(DONOR, DAY)
    assert (gone.name, gone.city, gone.may_be_named, gone.erased_on) == ("", "", False, DAY)
    assert isinstance(may_change(gone), DonorErased)
    assert isinstance(may_erase(gone), DonorErased)
    assert may_change(DONOR) is may_erase(DONOR) is None


def test_details_are_kept_a_year_at_least():
    assert may_keep(Retention(years=1, refused_years=1)) is None
    for short in (Retention(years=0), Retention(refused_years=0)):
        assert isinstance(may_keep(short), RetentionTooShort)
