"""What tests build a depot with: a day that stands still, desks, and things by the name a person would give them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.desks.house import House, Seat
from depot_app.desks.papers import Press
from depot_app.desks.setup import SetUpDesk
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.condition_report import IllustratedReport
from depot_app.domain.drafts import BorrowerDraft, InstrumentDraft
from depot_app.domain.handover import Lent
from depot_app.domain.instruments import Instrument
from depot_app.domain.papers import PaperContent, to_json
from depot_app.domain.refusals import UnknownBorrower
from depot_app.domain.supplies import Supply
from depot_app.exchange.catalogue import read_types
from depot_app.paths import resource
from depot_app.storage.depot import Depot

DAY = date(2026, 9, 1)
"""The day on which every test starts, unless it moves its clock."""

DUE = date(2027, 7, 9)
"""The last day of a school year's loan."""

ACTOR = "Anna"
SCHOOL = "Bs De Regenboog"

_serials = count(1)


@dataclass
class FixedClock:
    """A clock that stands still at ten in the morning until a test moves it."""

    now: datetime = field(default_factory=lambda: datetime.combine(DAY, time(10), UTC))

    def __call__(self) -> datetime:
        """The moment it stands at."""
        return self.now

    def move_to(self, day: date) -> None:
        """Makes it ten in the morning of another day."""
        self.now = datetime.combine(day, time(10), UTC)


def plain_press(content: PaperContent, language: str) -> bytes:
    """A press that prints the content as its frozen text: the same values are the same bytes, as with the real one."""
    if isinstance(content, IllustratedReport):
        return b"\n".join((to_json(content.plain()).encode(), *content.pictures))
    return f"{language}\n{to_json(content)}".encode()


def desks_of(house: House, press: Press = plain_press) -> Desks:
    """Every desk of a house that is open already."""
    return Desks(lambda: house, press, Seat(house.clock, house.actor, house.depot.path))


def a_template(path: Path) -> Path:
    """A database with the catalogue and nothing else, to be copied for each test."""
    depot = Depot.open(path)
    SetUpDesk(House(depot, FixedClock(), ACTOR)).fill_catalogue(read_types(resource("instrument_types.csv")))
    depot.close()
    return path


def an_instrument(desks: Desks, type_code: str, size: str = "", **fields: Any) -> Instrument:
    """A new instrument of a type, with the kit of its type and a serial number of its own."""
    fields.setdefault("serial", f"S{next(_serials):05d}")
    return desks.inventory.add(InstrumentDraft(0, type_code, size=size, **fields)).thing


def a_violin(desks: Desks, size: str = "1/2", brand: str = "Stentor", **fields: Any) -> Instrument:
    """A violin in its case, with bow, rosin, shoulder rest and cloth."""
    return an_instrument(desks, "VLN", size, brand=brand, **fields)


def violins(desks: Desks, amount: int, size: str = "1/2") -> tuple[Instrument, ...]:
    """So many violins of one size."""
    return tuple(a_violin(desks, size) for _ in range(amount))


def a_cello(desks: Desks, size: str = "3/4", brand: str = "Gewa", **fields: Any) -> Instrument:
    """A cello in its bag, with bow, rosin and endpin stop."""
    return an_instrument(desks, "VLC", size, brand=brand, **fields)


def a_school(desks: Desks, name: str = SCHOOL, **fields: Any) -> Borrower:
    """A school that borrows for its pupils."""
    return desks.borrowers.add(BorrowerDraft(0, name, **fields)).thing


def a_family(desks: Desks, name: str = "M. de Vries", child: str = "Noor", **fields: Any) -> Borrower:
    """A household whose adult borrows for a child."""
    return desks.borrowers.add(BorrowerDraft(0, name, kind=BorrowerKind.HOUSEHOLD, child=child, **fields)).thing


def lent(desks: Desks, *instruments: Instrument, to: Borrower | None = None, due_on: date = DUE, **terms: Any) -> Lent:
    """A loan of these instruments, to the school of this name unless to another."""
    borrower = to or the_school(desks)
    return desks.loans.lend(codes_of(*instruments), to=borrower.number.digits, due_on=due_on, **terms).thing


def the_school(desks: Desks) -> Borrower:
    """Bs De Regenboog, made when first asked for."""
    try:
        return desks.borrowers.find(SCHOOL)
    except UnknownBorrower:
        return a_school(desks)


def stands(desks: Desks, amount: int = 12, name: str = "Muziekstandaard", **fields: Any) -> Supply:
    """Music stands: things by quantity."""
    return desks.supplies.add(name, amount=amount, **fields).thing


def codes_of(*instruments: Instrument) -> tuple[str, ...]:
    """What a scanner reads from these instruments' labels."""
    return tuple(one.number.digits for one in instruments)
