"""The repair desk: reporting what is broken, following the work, and getting it back on its shelf."""

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.papers import PaperKind, Press, lender_of
from depot_app.desks.reprints import reprinted
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Change, Deed, Done, Entry
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window, as_of
from depot_app.domain.numbers import Kind
from depot_app.domain.paper_parts import paper_line
from depot_app.domain.papers import RepairSlipContent
from depot_app.domain.repairs import (
    NO_NOTES,
    Notes,
    Repair,
    RepairFolder,
    RepairOrigin,
    RepairRow,
    RepairState,
    may_open,
    may_set,
    moved_on,
    origin_of,
)
from depot_app.storage.depot import Stop
from depot_app.storage.documents import Document
from depot_app.storage.near_words import as_meant, near
from depot_app.storage.registers import Registers


class RepairDesk:
    """Opens repairs, moves them on, and prints their slips; a blocking one keeps its instrument from being lent."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many repairs a list shows."""
        with self.house.reading(stop) as registers:
            return registers.repairs.count(as_meant(registers.repairs, as_of(listing, self.house.today)))

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[RepairRow, ...]:
        """One stretch of a list of repairs."""
        with self.house.reading(stop) as registers:
            return registers.repairs.page(as_meant(registers.repairs, as_of(listing, self.house.today)), window)

    def near(self, said: str) -> tuple[str, ...]:
        """What was probably meant where nothing is spelled as typed, likeliest first; the first is what is shown."""
        with self.house.reading() as registers:
            return near(registers.repairs, said)

    def folder(self, number: str) -> RepairFolder:
        """A repair with its instrument and who has it; raises `UnknownThing`."""
        with self.house.reading() as registers:
            return _folder(registers, lookup.repair(registers, number))

    def of(self, code: str) -> tuple[Repair, ...]:
        """All repairs of an instrument, newest first."""
        with self.house.reading() as registers:
            return registers.repairs.of(lookup.instrument(registers, code).id)

    def history(self, number: str) -> tuple[tuple[Entry, Change], ...]:
        """What was done to a repair, newest first."""
        with self.house.reading() as registers:
            return registers.journal.of(lookup.repair(registers, number).id)

    # -- deeds

    def open(
        self, code: str, complaint: str, *, origin: RepairOrigin | None = None, blocking: bool = True
    ) -> Done[Repair]:
        """Reports an instrument broken; it cannot be lent meanwhile, unless the repair does not block.

        Raises `RepairOpenAlready`, `InstrumentWrittenOff`, or `MissingField` without a complaint.
        """
        if not complaint.strip():
            raise MissingField(key="complaint")
        with self.house.deed(Deed.OPEN_REPAIR) as registers:
            instrument = lookup.instrument(registers, code)
            standing = registers.instruments.standing(instrument.id)
            if refusal := may_open(instrument, standing, blocking=blocking):
                raise refusal
            repair = Repair(
                id=new_key(),
                number=registers.numbers.take(Kind.REPAIR),
                instrument=instrument.id,
                complaint=complaint.strip(),
                opened_on=self.house.today,
                origin=origin or origin_of(standing),
                blocking=blocking,
            )
            kept = registers.repairs.keep(repair)
            registers.instruments.settle([instrument.id])
            registers.about(number=instrument.number.digits, repair=kept.number.digits, complaint=kept.complaint)
            return registers.done(kept)

    def set(self, number: str, state: RepairState, notes: Notes = NO_NOTES) -> Done[Repair]:
        """Moves a repair on, with what there is to note; one that is done puts its instrument back on the shelf.

        A rejected repair leaves the instrument lendable too: writing it off is offered, never done by itself. Raises
        `RepairClosed` for one that has ended.
        """
        with self.house.deed(Deed.CHANGE_REPAIR) as registers:
            repair = lookup.repair(registers, number)
            if refusal := may_set(repair, state):
                raise refusal
            return registers.done(_kept(registers, repair, moved_on(notes.on(repair), state, self.house.today)))

    def change(self, repair: Repair) -> Done[Repair]:
        """Keeps changed fields of a repair; raises `ChangedMeanwhile`, or `RepairClosed` for one that has ended."""
        with self.house.deed(Deed.CHANGE_REPAIR) as registers:
            before = registers.repairs.get(repair.id)
            instrument = registers.instruments.get(repair.instrument)
            standing = registers.instruments.standing(instrument.id)
            begins = repair.blocking and not before.blocking
            if refusal := may_set(before, repair.state) or may_open(instrument, standing, blocking=begins):
                raise refusal
            return registers.done(_kept(registers, before, moved_on(repair, repair.state, self.house.today)))

    def slip(self, number: str, language: str = "nl") -> Done[Document]:
        """The slip that lies in the case: the same bytes until something about the repair changes."""
        with self.house.deed(Deed.PRINT_SLIP) as registers:
            folder = _folder(registers, lookup.repair(registers, number))
            content = self._slip(registers, folder, language)
            about = folder.repair.id
            today = self.house.today
            paper, fresh = reprinted(registers, self._press, content, kind=PaperKind.REPAIR_SLIP, about=about, on=today)
            if fresh:
                registers.about(repair=folder.repair.number.digits, issue=paper.issue, language=language)
            return registers.done(paper)

    def _slip(self, registers: Registers, folder: RepairFolder, language: str) -> RepairSlipContent:
        """What stands on a slip."""
        repair, instrument = folder.repair, folder.instrument
        codes = registers.instruments.codes.of(instrument.id)
        kind = registers.types.of(instrument.type_code)
        return RepairSlipContent(
            language=language,
            repair=repair.number,
            instrument=paper_line(instrument, kind, language=language, old_number=codes[0].code if codes else ""),
            lender=lender_of(registers),
            complaint=repair.complaint,
            opened_on=repair.opened_on,
            origin=repair.origin,
            printed_on=self.house.today,
            came_from=_came_from(registers, repair),
            diagnosis=repair.diagnosis,
            atelier=repair.atelier,
            assignee=repair.assignee,
            expected_on=repair.expected_on,
            blocking=repair.blocking,
            state=repair.state,
            closed_on=repair.closed_on,
            place=folder.place,
        )


def _came_from(registers: Registers, repair: Repair) -> str:
    """Who had the instrument when a borrower's damage was reported; what was found here comes from nobody."""
    if repair.origin is not RepairOrigin.LOAN:
        return ""
    line = registers.loans.lines.last_of(repair.instrument, by=repair.opened_on)
    return registers.borrowers.get(registers.loans.get(line.loan).borrower).name if line else ""


def _folder(registers: Registers, repair: Repair) -> RepairFolder:
    """A repair with its instrument."""
    instrument = registers.instruments.get(repair.instrument)
    held = registers.instruments.standing(instrument.id).held
    place = registers.places.get(instrument.place).name if instrument.place else ""
    return RepairFolder(repair, instrument, held.name if held else "", place)


def _kept(registers: Registers, before: Repair, after: Repair) -> Repair:
    """Keeps a repair as it is now, and the state that it gives its instrument."""
    if after == before:
        return before
    kept = registers.repairs.keep(after)
    registers.instruments.settle([kept.instrument])
    number = registers.instruments.get(kept.instrument).number
    registers.about(number=number.digits, repair=kept.number.digits, state=kept.state.value)
    return kept
