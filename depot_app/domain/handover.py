"""What passes over the counter: instruments lent, found as they come back, and swapped."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from depot_app.domain.addenda import Addenda, addenda
from depot_app.domain.borrowers import Borrower, BorrowerKind, may_borrow
from depot_app.domain.instruments import Condition, Instrument, Life
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind, PartState, found
from depot_app.domain.loans import Loan, LoanLine, Outcome, may_charge, may_run
from depot_app.domain.parts import LossTold
from depot_app.domain.refusals import (
    ChildOnSchoolLoan,
    ContractPrinted,
    InstrumentWrittenOff,
    NegativeAmount,
    Refusal,
    ReturnDayOutside,
)
from depot_app.domain.repairs import Repair
from depot_app.domain.supplies import Supply, SupplyLine

NEEDS_REPAIR = frozenset({Condition.D, Condition.E})


@dataclass(frozen=True, slots=True)
class Found:
    """How an instrument came back: parts by their state, its grade, and a complaint for the workshop.

    What is not named is as it was; a complaint opens a repair.
    """

    parts: Mapping[PartKind, PartState] = field(default_factory=dict)
    condition: Condition | None = None
    complaint: str = ""

    @property
    def suggests_repair(self) -> bool:
        """Whether a person should be asked for a complaint: a part is damaged, or the grade asks for repair."""
        return PartState.DAMAGED in self.parts.values() or self.condition in NEEDS_REPAIR


AS_IT_WAS = Found()


@dataclass(frozen=True, slots=True)
class Outstanding:
    """An instrument that is out: on which line of which loan, and who has it."""

    instrument: Instrument
    line: LoanLine
    loan: Loan
    borrower: Borrower


@dataclass(frozen=True, slots=True)
class LoanFolder:
    """All there is on one loan; each line with its instrument, in the order of issue."""

    loan: Loan
    borrower: Borrower
    lines: tuple[tuple[LoanLine, Instrument], ...]
    printed: bool = False
    """Whether its contract is on paper."""
    supplies: tuple[tuple[SupplyLine, Supply], ...] = ()
    """What goes by quantity on it, in the order of issue."""
    missing: tuple[LossTold, ...] = ()
    """The parts that went missing on it and are still searched for."""

    @property
    def out(self) -> tuple[tuple[LoanLine, Instrument], ...]:
        """The lines that are still out."""
        return tuple(pair for pair in self.lines if pair[0].closed_on is None)

    @property
    def supplies_out(self) -> tuple[tuple[SupplyLine, Supply], ...]:
        """The supplies of which some are still out."""
        return tuple(pair for pair in self.supplies if pair[0].closed_on is None)

    @property
    def swaps(self) -> tuple[LoanLine, ...]:
        """The lines that came by a swap, oldest first."""
        return tuple(line for line, _ in self.lines if line.swapped_from)

    @property
    def addenda(self) -> Addenda:
        """By its number what each addendum tells."""
        return addenda([line for line, _ in self.lines], [line for line, _ in self.supplies])


SupplyAmount = tuple[Supply, int]
"""A supply, and how many of it."""


@dataclass(frozen=True, slots=True)
class Lent:
    """A loan as it was made; `repeated` are codes that were scanned more than once."""

    loan: Loan
    borrower: Borrower
    lines: tuple[LoanLine, ...]
    instruments: tuple[Instrument, ...]
    repeated: tuple[str, ...] = ()
    supplies: tuple[SupplyAmount, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """One more instrument on a loan that is being scanned."""

    loan: Loan
    line: LoanLine
    instrument: Instrument


@dataclass(frozen=True, slots=True)
class SupplyAdded:
    """How many of a supply a line of a loan has now; no line where none of them go along any more."""

    loan: Loan
    line: SupplyLine | None
    supply: Supply


@dataclass(frozen=True, slots=True)
class SuppliesBack:
    """So many of a supply that came back of a loan, and so many that never will; `closed` is the loan it ended."""

    supply: Supply
    loan: Loan
    lines: tuple[SupplyLine, ...]
    back: int
    lost: int
    closed: Loan | None = None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What came back: the lines and their instruments, the loans they are of, and those that ended with it."""

    lines: tuple[LoanLine, ...]
    instruments: tuple[Instrument, ...]
    loans: tuple[Loan, ...]
    closed: tuple[Loan, ...]
    repairs: tuple[Repair, ...] = ()
    repeated: tuple[str, ...] = ()
    supplies: tuple[SuppliesBack, ...] = ()


@dataclass(frozen=True, slots=True)
class Swapped:
    """A swap on a loan: what came back, what went out instead, and the number of the addendum that tells it."""

    loan: Loan
    old: Instrument
    new: Instrument
    line: LoanLine
    addendum: int
    repairs: tuple[Repair, ...] = ()


def may_agree(loan: Loan, borrower: Borrower, today: date) -> Refusal | None:
    """Whether this borrower may have a loan on these terms: period, fee, deposit, and for a child."""
    if refusal := may_borrow(borrower) or may_charge(loan.template, loan.fee):
        return refusal
    if loan.due_on and (refusal := may_run(loan.from_on, loan.due_on, today)):
        return refusal
    if loan.deposit < 0:
        return NegativeAmount(cents=loan.deposit)
    if loan.child and borrower.kind is not BorrowerKind.HOUSEHOLD:
        return ChildOnSchoolLoan(name=borrower.name)
    return None


def may_add(loan: Loan, *, printed: bool) -> Refusal | None:
    """Whether one more instrument may go on a loan: not once its contract is on paper."""
    return ContractPrinted(loan=loan.number) if printed else None


def may_come_back(out: Outstanding, on: date, today: date) -> Refusal | None:
    """Whether an instrument can have come back on a day: not before it went out, not in days to come."""
    if out.line.out_on <= on <= today or on == today:
        return None
    return ReturnDayOutside(instrument=out.instrument.number, out=out.line.out_on, back=on)


def inspected(instrument: Instrument, how: Found, on: date) -> Instrument:
    """An instrument with its parts and grade as they were found on a day."""
    kit = found(instrument.kit, dict(how.parts), on)
    if how.condition is None:
        return replace(instrument, kit=kit)
    return replace(instrument, kit=kit, condition=how.condition, inspected_on=on)


def ended(line: LoanLine, instrument: Instrument, outcome: Outcome, on: date) -> LoanLine:
    """A line that ended on a day, with its instrument as it was found then."""
    return replace(line, closed_on=on, outcome=outcome, condition_back=instrument.condition, kit_back=instrument.kit)


def may_come_back_to(instrument: Instrument) -> Refusal | None:
    """Whether an instrument that is scanned as it comes back is still the depot's: not once it was written off."""
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    return None


def line_of(loan: Loan, instrument: Instrument, position: int, on: date) -> LoanLine:
    """A line for an instrument that goes out on a day: kit, grade and value as they are now."""
    return LoanLine(
        id=new_key(),
        loan=loan.id,
        instrument=instrument.id,
        position=position,
        out_on=on,
        condition_out=instrument.condition,
        kit_out=instrument.kit,
        value=instrument.value,
    )
