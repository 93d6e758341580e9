"""What a rule says no with: one class a reason, carrying facts and never sentences."""

from dataclasses import dataclass
from datetime import date

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal as Refusal  # noqa: PLC0414  rules import their reasons and this from here
from depot_app.domain.types import InstrumentType


@dataclass(eq=False)
class UnknownThing(Refusal):
    """A code that nothing here has."""

    code: str


class NotAPlace(UnknownThing):
    """A code of something else where a place was wanted."""


class NotALoan(UnknownThing):
    """A code of something else where a loan was wanted."""


class NotARepair(UnknownThing):
    """A code of something else where a repair was wanted."""


@dataclass(eq=False)
class UnknownType(Refusal):
    """A type that is not in the catalogue; `near` are names that come close."""

    text: str
    near: tuple[str, ...] = ()


@dataclass(eq=False)
class SizeNotOfType(Refusal):
    """A size that the type does not come in; `sizes` are those it does, none where it has no sizes."""

    type: InstrumentType
    size: str
    sizes: tuple[str, ...] = ()


@dataclass(eq=False)
class UnknownBorrower(Refusal):
    """A borrower whom nobody knows by that number or name; `near` are names that come close."""

    text: str
    near: tuple[str, ...] = ()


@dataclass(eq=False)
class SeveralBorrowers(Refusal):
    """A name that several borrowers have."""

    name: str
    numbers: tuple[Number, ...]


@dataclass(eq=False)
class NotAnInstrument(Refusal):
    """A code of something else where an instrument was wanted."""

    code: str


@dataclass(eq=False)
class CodeTaken(Refusal):
    """A code that another thing has already."""

    code: str
    by: Number


@dataclass(eq=False)
class OnLoanAlready(Refusal):
    """The instrument is on an open loan."""

    instrument: Number
    to: str
    until: date | None


@dataclass(eq=False)
class InRepair(Refusal):
    """The instrument has an open repair that blocks it."""

    instrument: Number
    repair: Number
    complaint: str
    expected: date | None = None


@dataclass(eq=False)
class InstrumentMissing(Refusal):
    """The instrument is missing."""

    instrument: Number
    since: date | None


@dataclass(eq=False)
class InstrumentWrittenOff(Refusal):
    """The instrument was written off."""

    instrument: Number
    on: date | None
    why: str


@dataclass(eq=False)
class InstrumentReserved(Refusal):
    """The instrument is reserved for another borrower."""

    instrument: Number
    to: str


@dataclass(eq=False)
class KitIncomplete(Refusal):
    """The type may only go out complete, and parts are missing."""

    instrument: Number
    parts: tuple[str, ...]


@dataclass(eq=False)
class ConditionTooPoor(Refusal):
    """The type may not go out in this condition."""

    instrument: Number
    condition: str


@dataclass(eq=False)
class NotOnLoan(Refusal):
    """The instrument is on no open loan."""

    instrument: Number


@dataclass(eq=False)
class ReturnDayOutside(Refusal):
    """The instrument cannot have come back on that day: it lies before it went out, or still ahead."""

    instrument: Number
    out: date
    back: date


@dataclass(eq=False)
class NothingScanned(Refusal):
    """A deed on instruments without any instrument."""


@dataclass(eq=False)
class DueBeforeStart(Refusal):
    """The loan would have to be back before it starts."""

    start: date
    due: date


@dataclass(eq=False)
class DuePast(Refusal):
    """The day on which the loan is due has passed."""

    due: date
    today: date


@dataclass(eq=False)
class FeeOnLoanForUse(Refusal):
    """A fee on a loan for use, which is free by law (Book 7A art. 1777)."""

    loan: Number | None = None


@dataclass(eq=False)
class RentWithoutFee(Refusal):
    """A rent without a fee, which is a loan for use."""

    loan: Number | None = None


@dataclass(eq=False)
class NegativeAmount(Refusal):
    """An amount below nothing."""

    cents: int


@dataclass(eq=False)
class BorrowerBlocked(Refusal):
    """Nothing is lent to this borrower at present."""

    name: str
    why: str


@dataclass(eq=False)
class ChildOnSchoolLoan(Refusal):
    """A child's name where an organisation lends."""

    name: str


@dataclass(eq=False)
class LoanClosed(Refusal):
    """The loan has ended."""

    loan: Number


@dataclass(eq=False)
class LoanTakenOver(Refusal):
    """The loan was taken over from a list, so there is no contract of ours to print."""

    loan: Number


@dataclass(eq=False)
class NoAddendum(Refusal):
    """The loan has no addendum of that number."""

    loan: Number
    addendum: int


@dataclass(eq=False)
class NothingTakenBack(Refusal):
    """Nothing of the loan came back, so there is nothing to give a receipt for."""

    loan: Number


@dataclass(eq=False)
class SwapWithItself(Refusal):
    """An instrument swapped for itself."""

    instrument: Number


@dataclass(eq=False)
class RepairOpenAlready(Refusal):
    """The instrument has an open blocking repair already."""

    instrument: Number
    repair: Number


@dataclass(eq=False)
class RepairClosed(Refusal):
    """The repair has ended."""

    repair: Number


@dataclass(eq=False)
class RepairStep(Refusal):
    """A repair cannot go from this state to that one; `possible` are the states it can go to."""

    repair: Number
    now: str
    wanted: str
    possible: tuple[str, ...]


@dataclass(eq=False)
class CountBooked(Refusal):
    """The count was booked already."""

    count: Number


@dataclass(eq=False)
class NothingCounted(Refusal):
    """A count without a scan cannot be booked."""

    count: Number


@dataclass(eq=False)
class PackOfAnotherCount(Refusal):
    """A pack that belongs to another count."""

    path: str
    count: Number


@dataclass(eq=False)
class EventTampered(Refusal):
    """A scan whose device and sequence number are known with other contents."""

    device: str
    sequence: int


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """Someone else changed the thing since it was read."""

    thing: str
    number: Number | None = None


@dataclass(eq=False)
class ChangedSince(Refusal):
    """It cannot be undone: what the deed made was changed or used since."""

    what: str
    number: Number | None = None


@dataclass(eq=False)
class NothingToUndo(Refusal):
    """There is no deed of this person to undo."""


@dataclass(eq=False)
class DeedOfAnother(Refusal):
    """A deed that only the person who did it can undo."""

    by: str


@dataclass(eq=False)
class CannotUndo(Refusal):
    """A deed of a kind that cannot be undone: its paper is frozen, or it is taken back in another way."""

    deed: str


@dataclass(eq=False)
class NotEmpty(Refusal):
    """The demo depot is for an empty database only."""

    instruments: int


@dataclass(eq=False)
class BackupDamaged(Refusal):
    """A backup whose checksum or contents are not what they were."""

    path: str


@dataclass(eq=False)
class NothingToLabel(Refusal):
    """Labels were asked for, and nothing is there to label."""


@dataclass(eq=False)
class UnknownStock(Refusal):
    """A label stock that is not in the list."""

    stock: str
    known: tuple[str, ...]


@dataclass(eq=False)
class StartBeyondSheet(Refusal):
    """A first position that the sheet does not have."""

    start: int
    positions: int


@dataclass(eq=False)
class UnknownImport(Refusal):
    """An import that is not here, or was taken back already."""

    text: str


@dataclass(eq=False)
class BrokenRule(Refusal):
    """The database itself refused: its last guard stopped what no rule before it did; `rule` is its word."""

    rule: str


@dataclass(eq=False)
class ContractPrinted(Refusal):
    """The loan's contract is on paper, so that nothing is added to it by scanning."""

    loan: Number


@dataclass(eq=False)
class NothingChosen(Refusal):
    """A deed on a thing while none is chosen."""
