"""All registers of one transaction."""

from functools import cached_property

from depot_app.domain.journal import Done, Facts, T
from depot_app.storage.borrowers import BorrowerRegister
from depot_app.storage.count_ground import CountGrounds
from depot_app.storage.count_lists import CountLists
from depot_app.storage.counts import CountRegister
from depot_app.storage.documents import DocumentRegister
from depot_app.storage.exports import ExportLists
from depot_app.storage.imports import ImportRegister
from depot_app.storage.instrument_lists import InstrumentLists
from depot_app.storage.instruments import InstrumentRegister
from depot_app.storage.journal import JournalRegister
from depot_app.storage.loans import LoanRegister
from depot_app.storage.numbers import NumberRegister
from depot_app.storage.people import PersonRegister
from depot_app.storage.places import PlaceRegister
from depot_app.storage.repairs import RepairRegister
from depot_app.storage.settings import SettingRegister
from depot_app.storage.stock_registers import StockRegisters
from depot_app.storage.type_lists import TypeLists
from depot_app.storage.types import TypeRegister


class Registers(StockRegisters):
    """The registers, each made when first asked for; they live as long as their transaction."""

    @cached_property
    def instruments(self) -> InstrumentRegister:
        """Instruments and their further codes."""
        return InstrumentRegister(self.work)

    @cached_property
    def instrument_lists(self) -> InstrumentLists:
        """Questions about many instruments."""
        return InstrumentLists(self.work)

    @property
    def types(self) -> TypeRegister:
        """The catalogue."""
        return self.instruments.types

    @property
    def type_lists(self) -> TypeLists:
        """Questions about types."""
        return TypeLists(self.work, self.types)

    @property
    def places(self) -> PlaceRegister:
        """The tree of places."""
        return self.instruments.places

    @cached_property
    def borrowers(self) -> BorrowerRegister:
        """Organisations and households."""
        return BorrowerRegister(self.work)

    @cached_property
    def loans(self) -> LoanRegister:
        """Loans and their lines."""
        return LoanRegister(self.work)

    @cached_property
    def repairs(self) -> RepairRegister:
        """Repairs."""
        return RepairRegister(self.work)

    @cached_property
    def counts(self) -> CountRegister:
        """Counts and their scans."""
        return CountRegister(self.work)

    @cached_property
    def count_grounds(self) -> CountGrounds:
        """What counts are judged by."""
        return CountGrounds(self.work)

    @property
    def count_lists(self) -> CountLists:
        """Questions about the things of a count."""
        return CountLists(self.work, self.count_grounds)

    @cached_property
    def documents(self) -> DocumentRegister:
        """Papers as printed."""
        return DocumentRegister(self.work)

    @cached_property
    def people(self) -> PersonRegister:
        """Staff."""
        return PersonRegister(self.work)

    @cached_property
    def exports(self) -> ExportLists:
        """Whole registers, for files."""
        return ExportLists(self.work)

    @cached_property
    def imports(self) -> ImportRegister:
        """Lists that came in."""
        return ImportRegister(self.work)

    @cached_property
    def journal(self) -> JournalRegister:
        """What was done."""
        return JournalRegister(self.work)

    @cached_property
    def numbers(self) -> NumberRegister:
        """Numbers to hand out."""
        return NumberRegister(self.work)

    @cached_property
    def settings(self) -> SettingRegister:
        """What belongs to the database as a whole."""
        return SettingRegister(self.work)

    def about(self, **facts: str | int | None) -> None:
        """Says what the deed at hand is about, for its line in the history."""
        noted: Facts = self.work.record.facts
        noted.update(facts)

    def done(self, thing: T) -> Done[T]:
        """The answer of a deed, as its last step within the transaction."""
        return self.work.done(thing)
