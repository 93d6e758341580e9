"""The demo desk: fills an empty database with a believable depot, the same for the same number of instruments."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from depot_app.desks import demo_people
from depot_app.desks.demo_chance import Chance, years_before
from depot_app.desks.demo_intakes import NAMED, DemoIntakes
from depot_app.desks.demo_kits import Kits, Ledger
from depot_app.desks.demo_labels import Labels
from depot_app.desks.demo_past import Past
from depot_app.desks.demo_stock import Stock, Wanted
from depot_app.desks.demo_supplies import DemoSupplies
from depot_app.desks.demo_telling import Telling
from depot_app.desks.house import House
from depot_app.domain.instruments import Acquisition, Instrument
from depot_app.domain.journal import Deed, Done, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.domain.refusals import NotEmpty
from depot_app.storage.chronicle import Chronicle
from depot_app.storage.codes import Code
from depot_app.storage.registers import Registers

INSTRUMENTS = 500
AT_ONCE = 10_000
"""How many instruments are told of together; only the first of them have a past, the rest is there for its mass."""

OLD_NUMBER_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Demo:
    """How much there is in the demo depot."""

    instruments: int
    loans: int
    repairs: int


class DemoDesk:
    """Makes a depot to look at, to learn on and to measure."""

    def __init__(self, house: House) -> None:
        self.house = house

    def fill(self, instruments: int = INSTRUMENTS) -> Done[Demo]:
        """Fills an empty database; raises `NotEmpty` where anything was registered already."""
        with self.house.depot.chronicling() as chronicle:
            if _things(chronicle.registers):
                raise NotEmpty(instruments=chronicle.registers.instruments.total())
            _Maker(chronicle, instruments, today=self.house.today, actor=self.house.actor).make()
        with self.house.reading() as registers:
            loans, repairs = registers.loans.total(), registers.repairs.total()
            made = Demo(registers.instruments.total(), loans, repairs)
            touched = frozenset((thing, new_key()) for thing in Thing)
            return Done(made, touched, registers.journal.newest())


def _things(registers: Registers) -> int:
    """How many things are registered, beside the catalogue."""
    kept = (registers.instruments, registers.borrowers, registers.places, registers.people)
    return sum(register.total() for register in kept)


class _Maker:
    """Makes one demo depot, stretch by stretch."""

    def __init__(self, chronicle: Chronicle, amount: int, *, today: date, actor: str) -> None:
        self.chronicle = chronicle
        self.amount = amount
        self.today = today
        self.actor = actor
        self.chance = Chance(amount, today)
        numbers, types = chronicle.registers.numbers, tuple(chronicle.registers.types.by_code.values())
        self.families = {kind.code: kind.family for kind in types}
        self.people = demo_people.people(self.chance, numbers.take_running(Kind.PERSON, 0))
        self.places = demo_people.Places(self.chance, amount, numbers.take_running(Kind.PLACE, 0))
        self.borrowers = demo_people.borrowers(self.chance, amount, numbers.take_running(Kind.BORROWER, 0))
        self.intakes = DemoIntakes(chronicle, amount, today, actor)
        self.supplies = DemoSupplies(chronicle, amount + 2, today, actor)
        self.unnamed = dict(NAMED)
        self.stock = Stock(self.chance, types, self.places.shelves, today)
        self.types = {kind.code: kind for kind in types}
        self.ledger = Ledger(chronicle, Chance(amount + 2, today))

    def make(self) -> None:
        """Makes everything; very many instruments are entered without their indexes."""
        if self.amount > AT_ONCE:
            with self.chronicle.without_indexes():
                self._stretches()
        else:
            self._stretches()

    def _stretches(self) -> None:
        """Makes the first stretch with its past, and the rest as it stands."""
        self._first_stretch(min(AT_ONCE, self.amount))
        self.chronicle.write()
        for start in range(AT_ONCE, self.amount, AT_ONCE):
            self._later_stretch(min(AT_ONCE, self.amount - start))
            self.chronicle.write()

    def _first_stretch(self, amount: int) -> None:
        """Who and where, then instruments, then what happened to them."""
        whole = self.stock.every_size()[:amount]
        telling = Telling(self.chronicle, self.chance, self.families, losses=self.ledger)
        labels = Labels(telling, Chance(self.amount + 1, self.today), self.types, self.today)
        with self._taking_stock(amount):
            self._surroundings()
            labels.of_places(self.places.made, years_before(self.today, 2))
            instruments = self._instruments([*whole, *self.stock.mix(amount - len(whole))])
            self.supplies.stock(self.places.shelves)
            self.intakes.tell_of_named(instruments)
        self.intakes.plan(telling)
        past = Past(telling, self.chance, self.families, self.borrowers, self.today, break_up=self.supplies.break_up)
        past.decide(instruments, len(whole))
        if past.lendings:
            self.supplies.plan_loan(telling, self.borrowers)
        labels.decide(instruments)
        Kits(telling, self.ledger, self.ledger.chance, self.today).decide(instruments)
        telling.tell()

    def _later_stretch(self, amount: int) -> None:
        """Instruments as they stand now, in one deed."""
        telling = Telling(self.chronicle, self.chance, self.families, brief=True, losses=self.ledger)
        with self._taking_stock(amount):
            instruments = self._instruments(self.stock.mix(amount))
            past = Past(telling, self.chance, self.families, self.borrowers, self.today, brief=True)
            past.decide(instruments, 0)
            telling.tell()

    def _taking_stock(self, amount: int) -> AbstractContextManager[None]:
        """The deed with which things come into the register, two years ago."""
        at = datetime.combine(years_before(self.today, 2), time(8), UTC)
        return self.chronicle.deed(Deed.DEMO, by=self.actor, at=at, instruments=amount)

    def _surroundings(self) -> None:
        """Tells of staff, places and borrowers."""
        numbers = self.chronicle.registers.numbers
        numbers.take_running(Kind.PERSON, len(self.people))
        numbers.take_running(Kind.PLACE, len(self.places.made))
        numbers.take_running(Kind.BORROWER, len(self.borrowers))
        for person in self.people:
            self.chronicle.tell(Thing.PERSON, person)
        for place in self.places.made:
            self.chronicle.tell(Thing.PLACE, place)
        for borrower in self.borrowers:
            self.chronicle.tell(Thing.BORROWER, borrower)

    def _instruments(self, wanted: Sequence[Wanted]) -> list[Instrument]:
        """Tells of instruments as they came, and of the old numbers that some of them have."""
        numbers = self.chronicle.registers.numbers.take_many(Kind.INSTRUMENT, len(wanted))
        made = []
        for one, number in zip(wanted, numbers, strict=True):
            fresh = self._named(self.stock.instrument(one, number))
            made.append(self.chronicle.tell(Thing.INSTRUMENT, fresh))
            self.ledger.lost(made[-1], years_before(self.today, 2))
            if self.chance.happens(OLD_NUMBER_SHARE):
                code = Code(self.chance.key(), made[-1].id, self.stock.old_number(number.running))
                self.chronicle.tell(Thing.CODE, code)
        return made

    def _named(self, one: Instrument) -> Instrument:
        """The instrument, with a name and a story where it is the first of its type and size that has one."""
        named = self.unnamed.pop((one.type_code, one.size), None)
        if named is None:
            return one
        gift = {"acquisition": Acquisition.GIFT, "donor": "", "price": None}
        told = {"title": named.title, "story": named.story, "wish": named.wish, "restriction": named.restriction}
        return replace(one, **gift | told)  # type: ignore[arg-type]
