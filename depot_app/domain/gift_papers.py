"""What stands on the receipt for whoever gave, sold or handed over: who, what, and what was agreed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from depot_app.domain.donors import Donor
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.intakes import Intake
from depot_app.domain.kits import Kit
from depot_app.domain.money import Cents
from depot_app.domain.paper_parts import Lender
from depot_app.domain.types import InstrumentType

GIFT_TEXT = "2026-1"


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gave, as it stands on the receipt."""

    name: str
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class GivenThing:
    """One thing that came in; before anyone assessed it only `description` says what it is."""

    intake: int
    description: str
    type_name: str = ""
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    condition: Condition | None = None
    kit: Kit = ()
    value: Cents | None = None
    wish: str = ""
    restriction: str = ""
    may_part: bool = False


@dataclass(frozen=True, slots=True)
class GiftReceiptContent:
    """The receipt of what one giver handed over on one day; `years` is how long the giver's details are kept."""

    language: str
    lender: Lender
    giver: Giver
    way: Acquisition
    received_on: date
    things: tuple[GivenThing, ...]
    printed_on: date
    received_by: str = ""
    values_shown: bool = False
    years: int = 7
    text_version: str = GIFT_TEXT

    @property
    def has_values(self) -> bool:
        """Whether there is a column of values."""
        return self.values_shown and any(thing.value is not None for thing in self.things)


def giver_of(donor: Donor) -> Giver:
    """A donor as the receipt names them."""
    return Giver(donor.name, donor.address, donor.email, donor.phone)


def given_things(
    intakes: Sequence[Intake], kinds: Mapping[str, InstrumentType], language: str
) -> tuple[GivenThing, ...]:
    """What was handed over, as far as it is known by now."""
    return tuple(
        GivenThing(
            intake=one.number,
            description=one.description,
            type_name=kinds[one.type_code].name(language) if one.type_code else "",
            size=one.size,
            brand=one.brand,
            model=one.model,
            serial=one.serial,
            condition=one.condition,
            kit=one.kit,
            value=one.value,
            wish=one.wish,
            restriction=one.restriction,
            may_part=one.may_part,
        )
        for one in intakes
    )
