"""The parts that papers are made of: who lends, who borrows, and one instrument as it stands on paper."""

from dataclasses import dataclass

from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.instruments import Condition, Instrument
from depot_app.domain.kits import Kit
from depot_app.domain.loans import LoanLine
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.types import InstrumentType


@dataclass(frozen=True, slots=True)
class Lender:
    """Who lends: the foundation as it signs. `brand` stands on top of the paper, `seat` is where it signs."""

    name: str
    brand: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    registration: str = ""
    representative: str = ""
    role: str = ""
    seat: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class OrganisationParty:
    """A school, orchestra or other organisation that borrows; never with a child's name."""

    name: str
    number: Number | None = None
    code: str = ""
    registration: str = ""
    address: tuple[str, ...] = ()
    representative: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class HouseholdParty:
    """The adult who signs for a child; of the child only a first name or initials."""

    name: str
    number: Number | None = None
    child: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""


BorrowerParty = OrganisationParty | HouseholdParty


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One instrument on a paper, in the state in which it went out."""

    number: Number
    type_name: str
    size: str = ""
    old_number: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    condition: Condition | None = None
    defects: str = ""
    kit: Kit = ()
    value: Cents | None = None


@dataclass(frozen=True, slots=True)
class PaperSupply:
    """So many of a supply on a paper; `value` is what one is worth, where that is known."""

    number: Number
    name: str
    amount: int
    value: Cents | None = None


def party_of(borrower: Borrower) -> BorrowerParty:
    """A borrower as a party on paper; a household's contact signs where it has one."""
    street = f"{borrower.street} {borrower.house_number}".strip()
    town = f"{borrower.postcode} {borrower.city}".strip()
    address = tuple(line for line in (street, town, borrower.country) if line)
    if borrower.kind is BorrowerKind.HOUSEHOLD:
        return HouseholdParty(
            name=borrower.contact or borrower.name,
            number=borrower.number,
            child=borrower.child,
            address=address,
            email=borrower.email,
            phone=borrower.phone,
        )
    return OrganisationParty(
        name=borrower.name,
        number=borrower.number,
        code=borrower.code,
        registration=borrower.registration,
        address=address,
        representative=borrower.contact,
        role=borrower.role,
        email=borrower.email,
        phone=borrower.phone,
    )


def paper_line(
    instrument: Instrument,
    kind: InstrumentType,
    *,
    language: str,
    issued: LoanLine | None = None,
    old_number: str = "",
    defects: str = "",
) -> PaperLine:
    """An instrument as a paper names it: as it was issued where a loan's line is given, else as it is now.

    `defects` are words meant for the borrower; notes of the house are never printed.
    """
    return PaperLine(
        number=instrument.number,
        type_name=kind.name(language),
        size=instrument.size,
        old_number=old_number,
        brand=instrument.brand,
        model=instrument.model,
        serial=instrument.serial,
        condition=issued.condition_out if issued else instrument.condition,
        defects=defects,
        kit=issued.kit_out if issued else instrument.kit,
        value=issued.value if issued else instrument.value,
    )
