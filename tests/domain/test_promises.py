"""What was promised with an instrument."""

from dataclasses import replace

from depot_app.domain.instruments import Acquisition
from depot_app.domain.intakes import Intake
from depot_app.domain.keys import new_key
from depot_app.domain.promises import Promise, promise_of
from depot_app.wording.promises import sentence
from depot_app.wording.voice import Language, Voice
from tests.kit.builders import DAY

GIFT = Intake(id=new_key(), number=1, way=Acquisition.GIFT, offered_on=DAY, description="viool")


def test_nothing_promised_is_no_promise():
    assert promise_of(GIFT) is None


def test_a_wish_or_a_restriction_alone_is_a_promise():
    assert promise_of(replace(GIFT, wish="voor een kind")) == Promise(wish="voor een kind")
    assert promise_of(replace(GIFT, restriction="blijft hier")) == Promise(restriction="blijft hier")


def test_what_was_agreed_is_said_before_what_was_hoped_for():
    promise = Promise("for a child", "not to be sold")
    assert sentence(Voice(Language.EN), promise) == "Restriction: not to be sold · Donor's wish: for a child"
