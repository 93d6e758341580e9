"""Drafts: what a list says of each thing, checked for form but not yet held against the database."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.findings import Finding, Severity
from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState
from depot_app.domain.kits import Kit, PartKind
from depot_app.domain.money import NOTHING, Cents
from depot_app.domain.numbers import Number
from depot_app.domain.places import PlaceKind
from depot_app.domain.repairs import RepairOrigin, RepairState


@dataclass(frozen=True, slots=True)
class LoanTerms:
    """On what terms a row says that an instrument is out; what is not said is nothing."""

    fee: Cents = NOTHING
    deposit: Cents = NOTHING
    programme: str = ""
    children: int | None = None
    child: str = ""


NO_TERMS = LoanTerms()


@dataclass(frozen=True, slots=True)
class InstrumentDraft:
    """A row of a list of instruments, as far as it could be read; `kit` is given whole, `parts` one by one."""

    row: int
    type_code: str
    number: Number | None = None
    old_numbers: tuple[str, ...] = ()
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    year: int | None = None
    acquired_on: date | None = None
    acquisition: Acquisition | None = None
    donor: str = ""
    price: Cents | None = None
    value: Cents | None = None
    valued_on: date | None = None
    condition: Condition | None = None
    inspected_on: date | None = None
    place: str = ""
    owner: str = ""
    programme: str = ""
    state: InstrumentState | None = None
    state_on: date | None = None
    state_reason: str = ""
    borrower: str = ""
    loan: Number | None = None
    lent_on: date | None = None
    due: date | None = None
    terms: LoanTerms = NO_TERMS
    repair: Number | None = None
    kit: Kit | None = None
    parts: tuple[tuple[PartKind, bool], ...] = ()
    labelled_on: date | None = None
    notes: str = ""
    title: str = ""
    story: str = ""
    wish: str = ""
    restriction: str = ""
    fund: str = ""


@dataclass(frozen=True, slots=True)
class BorrowerDraft:
    """A row of a list of borrowers."""

    row: int
    name: str
    number: Number | None = None
    kind: BorrowerKind | None = None
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
    language: str = ""
    holiday_region: str = ""
    delivery_note: str = ""
    blocked: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class RepairDraft:
    """A row of a list of repairs; `instrument` is any code of it."""

    row: int
    instrument: str
    complaint: str
    number: Number | None = None
    opened_on: date | None = None
    origin: RepairOrigin | None = None
    state: RepairState | None = None
    blocking: bool | None = None
    diagnosis: str = ""
    atelier: str = ""
    assignee: str = ""
    expected_on: date | None = None
    closed_on: date | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class PlaceDraft:
    """A row of a list of places; `within` is the short name of what is around it."""

    row: int
    name: str
    number: Number | None = None
    kind: PlaceKind | None = None
    within: str = ""
    description: str = ""


D = TypeVar("D", InstrumentDraft, BorrowerDraft, RepairDraft, PlaceDraft)

Meanings = dict[str, dict[str, str]]
"""A mapping in plain form: `columns` of header to key, and for each translated key its values."""


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where drafts come from: the file's name and digest, its sheet, its header row, and what that was taken to mean.

    `mended` marks a file of rejected rows: what it holds is new, so that a number that is taken is never an update.
    """

    file: str
    digest: str
    kind: ListKind
    sheet: str = ""
    signature: str = ""
    meanings: Meanings = field(default_factory=dict)
    mended: bool = False

    def header_of(self, key: str) -> str:
        """How the list calls the column of a key; empty where it has none."""
        return next((header for header, its in self.meanings.get("columns", {}).items() if its == key), "")


@dataclass(frozen=True, slots=True)
class Portion(Generic[D]):
    """Some rows of a list as read: a draft for each that can come in, and what was found in all of them."""

    rows: int
    drafts: tuple[D, ...]
    findings: tuple[Finding, ...]

    @property
    def rejected(self) -> frozenset[int]:
        """The rows that stay out."""
        return frozenset(f.row for f in self.findings if f.kind.severity is Severity.REJECTS)


@dataclass(frozen=True, slots=True)
class Reading(Generic[D]):
    """A list to be read: as often as asked for, a portion at a time, so that a long one needs no memory.

    Every row is in one portion; the file is not read before the first portion is asked for.
    """

    source: ListSource
    rows: int
    portions: Callable[[], Iterator[Portion[D]]]
