"""Borrowers: organisations that lend for their pupils, and households that lend for a child."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from depot_app.domain.lists import Key
from depot_app.domain.loans import LoanRow
from depot_app.domain.numbers import Number
from depot_app.domain.parts import LossTold
from depot_app.domain.refusals import BorrowerBlocked, ChildOnSchoolLoan, Refusal


class BorrowerKind(StrEnum):
    """Who signs: an organisation, or the adult of a household."""

    ORGANISATION = "organisation"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class Borrower:
    """A borrower; known by name only where a list gave no more, and papers then leave blanks.

    `code` is a school's BRIN with site (12AB00). `contact` is who signs; `child` is a first name or initials and only
    a household has one. `language` is that of the papers, `nl` or `en`.
    """

    id: UUID
    number: Number
    kind: BorrowerKind
    name: str
    code: str = ""
    contact: str = ""
    role: str = ""
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    registration: str = ""
    child: str = ""
    language: str = "nl"
    holiday_region: str = ""
    delivery_note: str = ""
    blocked: str = ""
    notes: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class BorrowerCard:
    """All that the card of a borrower shows: its open loans, how many instruments it has, and what it lacks."""

    borrower: Borrower
    loans: tuple[LoanRow, ...]
    instruments: int
    missing: tuple[LossTold, ...] = ()


@dataclass(frozen=True, slots=True)
class BorrowerRow:
    """A borrower as a list shows it; `instruments` is how many it has."""

    key: Key
    id: UUID
    number: Number
    name: str
    kind: BorrowerKind
    city: str
    code: str
    contact: str
    blocked: str
    instruments: int


def may_borrow(borrower: Borrower) -> Refusal | None:
    """Whether anything may be lent to this borrower."""
    if borrower.blocked:
        return BorrowerBlocked(name=borrower.name, why=borrower.blocked)
    return None


def may_name_child(borrower: Borrower) -> Refusal | None:
    """Whether this borrower may have a child's name: only a household, never a school (privacy)."""
    if borrower.child and borrower.kind is not BorrowerKind.HOUSEHOLD:
        return ChildOnSchoolLoan(name=borrower.name)
    return None
