"""Donors: who gave, sold or handed over; kept apart from the register, and never in the journal."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Donor:
    """Who gave; never in the journal. `may_be_named` says that the name may stand with the instrument.

    `keep_until` is the last day on which these details are needed; it is empty while an intake is under way.
    """

    id: UUID
    name: str
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    may_be_named: bool = False
    keep_until: date | None = None
    erased_on: date | None = None
    version: int = 0

    @property
    def address(self) -> tuple[str, ...]:
        """The lines of the address that are known."""
        street = f"{self.street} {self.house_number}".strip()
        town = f"{self.postcode} {self.city}".strip()
        return tuple(line for line in (street, town, self.country) if line)

    def reached_by(self, email: str, phone: str) -> "Donor":
        """The same donor, reached otherwise."""
        return replace(self, email=email, phone=phone)

    def kept_until(self, day: date | None) -> "Donor":
        """The same donor, kept until another day."""
        return replace(self, keep_until=day)


PERSONAL = ("name", "street", "house_number", "postcode", "city", "country", "email", "phone")
"""What is erased, and never journaled."""


def erased(donor: Donor, today: date) -> Donor:
    """The donor without anything that says who it was."""
    return replace(donor, **dict.fromkeys(PERSONAL, ""), may_be_named=False, erased_on=today)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class DueDonor:
    """A donor whose details are due, with what they gave: the preview before they are erased."""

    id: UUID
    name: str
    keep_until: date | None
    intakes: tuple[int, ...] = ()
    papers: int = 0
