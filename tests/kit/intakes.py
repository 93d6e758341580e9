"""Intakes as far as a test wants them, and who gave."""

from typing import Any

from depot_app.desks.desks import Desks
from depot_app.desks.intakes import Numbered
from depot_app.domain.donors import Donor
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.intakes import Assessment, Intake, Offer
from depot_app.domain.keys import new_key
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.money import Cents

NAME = "Jantine Verheul"
WISH, REASON = "liefst voor een kind uit de Bijlmer", "past niet in het depot"
PLACE = "A-01-1"
KIT = (Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING))
VIOLIN = Assessment(
    type_code="VLN", condition=Condition.B, size="4/4", brand="Mittenwald", serial="1903", assessment="kam nieuw",
    kit=KIT, value=Cents(185_000),
)  # fmt: skip


def a_donor(name: str = NAME, **fields: Any) -> Donor:
    """Someone new who gives."""
    return Donor(new_key(), name, **{"email": "jantine@voorbeeld.nl", "city": "Amsterdam"} | fields)


def offered(desks: Desks, what: str = "viool van mijn vader", **fields: Any) -> Intake:
    """A gift that was offered."""
    said: dict[str, Any] = {"way": Acquisition.GIFT, "giver": a_donor(), "wish": WISH} | fields
    return desks.intakes.offer(Offer(description=what, **said)).thing


def accepted(desks: Desks, **fields: Any) -> Intake:
    """A gift that is welcome."""
    return desks.intakes.accept(offered(desks, **fields).number).thing


def received(desks: Desks, **fields: Any) -> Intake:
    """A gift that came in today."""
    return desks.intakes.receive(accepted(desks, **fields).number, on=desks.house.today, place=PLACE).thing


def assessed(desks: Desks, found: Assessment = VIOLIN, **fields: Any) -> Intake:
    """A gift of which is known what it is."""
    return desks.intakes.assess(received(desks, **fields).number, found).thing


def numbered(desks: Desks, complaint: str = "", **fields: Any) -> Numbered:
    """A gift that is an instrument by now."""
    return desks.intakes.number(assessed(desks, **fields).number, complaint=complaint).thing
