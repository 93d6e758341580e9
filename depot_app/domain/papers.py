"""What stands on each paper: frozen values, kept as JSON beside the bytes that were printed from them.

Texts are as printed, in the paper's own language; whatever is not known is empty and leaves a blank to fill in by hand.
"""

from dataclasses import dataclass
from datetime import date

from depot_app.domain.condition_report import ConditionReportContent
from depot_app.domain.counts import Finding
from depot_app.domain.frozen import NotThatValue, freeze, kind_in, thaw
from depot_app.domain.gift_papers import GiftReceiptContent
from depot_app.domain.instruments import Condition
from depot_app.domain.label_stocks import NO_SHIFT, Shift, StockMeasures
from depot_app.domain.loans import Template, may_charge
from depot_app.domain.money import NOTHING, Cents
from depot_app.domain.numbers import Number
from depot_app.domain.paper_parts import BorrowerParty, Lender, PaperLine, PaperSupply
from depot_app.domain.refusals import FeeOnLoanForUse, Refusal, RentWithoutFee
from depot_app.domain.repairs import RepairOrigin, RepairState
from depot_app.domain.value_list import ValueListContent

TEXT_VERSION = "2026-1"


@dataclass(frozen=True, slots=True)
class ContractContent:
    """An agreement with its annex. It cannot be made with a fee on a loan for use, nor as rent without a fee.

    `due_on` may still have to be agreed; `values_shown` prints the values with the clause on art. 7A:1783;
    `taken_over` says that the instruments were out already before the depot used this register.
    """

    language: str
    loan: Number
    template: Template
    lender: Lender
    borrower: BorrowerParty
    from_on: date
    due_on: date | None
    lines: tuple[PaperLine, ...]
    printed_on: date
    programme: str = ""
    children: int | None = None
    fee: Cents = NOTHING
    deposit: Cents = NOTHING
    values_shown: bool = True
    taken_over: bool = False
    supplies: tuple[PaperSupply, ...] = ()
    text_version: str = TEXT_VERSION

    def __post_init__(self) -> None:
        """No such value exists when the law calls it something else."""
        if refusal := may_print(self):
            raise refusal

    @property
    def has_values(self) -> bool:
        """Whether the annex has a column of values."""
        return self.values_shown and (
            any(line.value is not None for line in self.lines)
            or any(supply.value is not None for supply in self.supplies)
        )


@dataclass(frozen=True, slots=True)
class Change:
    """What an addendum changes: both is a swap, only `out` leaves the loan, only `into` joins it."""

    out: PaperLine | None = None
    into: PaperLine | None = None


@dataclass(frozen=True, slots=True)
class AddendumContent:
    """A later change to an agreement, numbered from 1; `lines_now` is how many instruments it counts from then on.

    `supplies` are those that joined it.
    """

    language: str
    loan: Number
    sequence: int
    template: Template
    lender: Lender
    borrower: BorrowerParty
    changes: tuple[Change, ...]
    from_on: date
    printed_on: date
    due_on: date | None = None
    agreed_on: date | None = None
    lines_now: int | None = None
    supplies: tuple[PaperSupply, ...] = ()
    text_version: str = TEXT_VERSION


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """An instrument taken back: `line` as found now, `condition_out` as it went; `repair` where damage became one."""

    line: PaperLine
    condition_out: Condition | None = None
    repair: Number | None = None


@dataclass(frozen=True, slots=True)
class OpenLine:
    """An instrument of the same loan that is still out."""

    number: Number
    type_name: str
    size: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReturnedSupply:
    """So many of a supply that came back, and so many that were said to be lost."""

    supply: PaperSupply
    lost: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """The receipt of a return: part by part what came back, and what is still out; supplies by their amounts."""

    language: str
    loan: Number
    lender: Lender
    borrower: BorrowerParty
    received_on: date
    returned: tuple[ReturnedLine, ...]
    printed_on: date
    received_by: str = ""
    still_out: tuple[OpenLine, ...] = ()
    supplies: tuple[ReturnedSupply, ...] = ()
    supplies_out: tuple[PaperSupply, ...] = ()


@dataclass(frozen=True, slots=True)
class RepairSlipContent:
    """The slip that lies in the case: `came_from` is the borrower, `place` where the instrument belongs, if known."""

    language: str
    repair: Number
    instrument: PaperLine
    lender: Lender
    complaint: str
    opened_on: date
    origin: RepairOrigin
    printed_on: date
    came_from: str = ""
    diagnosis: str = ""
    atelier: str = ""
    assignee: str = ""
    expected_on: date | None = None
    blocking: bool = True
    state: RepairState = RepairState.REPORTED
    closed_on: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class CountedLine:
    """One finding: `code` as scanned, `what` it is, where it belongs, where it was seen, and why it is a finding."""

    finding: Finding
    code: str
    what: str = ""
    belongs: str = ""
    seen: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CountedSupply:
    """So many of a supply were counted, of so many that should be there; `counted` is none where nobody did."""

    number: Number
    name: str
    belongs: str
    expected: int
    counted: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CountReportContent:
    """The result of a count, to be signed; `booked_on` is empty while it has changed nothing."""

    language: str
    count: Number
    scope: str
    lender: Lender
    started_on: date
    printed_on: date
    lines: tuple[CountedLine, ...]
    scans: int = 0
    counters: tuple[str, ...] = ()
    booked_on: date | None = None
    supplies: tuple[CountedSupply, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelContent:
    """One label: of an instrument (`Viool 1/2`, a detail, the owner) or of a place (its short name, what it is).

    With a `contact` it is a tag for a case, which tells the finder whom to call; it never says who has the instrument.
    """

    number: Number
    title: str
    detail: str = ""
    owner: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class LabelSheetContent:
    """Labels on a stock, from a position (counted from 1) on the first sheet, so many copies of each in a row.

    `own` are the measures where the stock is the depot's own; `shift` is what the printer needs moved.
    """

    stock: str
    labels: tuple[LabelContent, ...]
    start: int = 1
    copies: int = 1
    own: StockMeasures | None = None
    shift: Shift = NO_SHIFT


@dataclass(frozen=True, slots=True)
class RulerSheetContent:
    """The test sheet of a printer: the labels of a stock in outline, moved as far as is known of that printer."""

    language: str
    printer: str
    stock: str
    own: StockMeasures | None = None
    shift: Shift = NO_SHIFT


PaperContent = (
    ContractContent
    | AddendumContent
    | ReceiptContent
    | RepairSlipContent
    | CountReportContent
    | LabelSheetContent
    | GiftReceiptContent
    | ConditionReportContent
    | ValueListContent
    | RulerSheetContent
)
_KINDS: dict[str, type[PaperContent]] = {
    kind.__name__: kind
    for kind in (
        ContractContent,
        AddendumContent,
        ReceiptContent,
        RepairSlipContent,
        CountReportContent,
        ConditionReportContent,
        ValueListContent,
        LabelSheetContent,
        GiftReceiptContent,
        RulerSheetContent,
    )
}


def may_print(content: ContractContent) -> Refusal | None:
    """Whether an agreement is what its template says: free for use without a fee, rent with one."""
    match may_charge(content.template, content.fee):
        case FeeOnLoanForUse():
            return FeeOnLoanForUse(loan=content.loan)
        case RentWithoutFee():
            return RentWithoutFee(loan=content.loan)
        case refusal:
            return refusal


def to_json(content: PaperContent) -> str:
    """The canonical text in which a paper's content is kept; equal contents are equal texts."""
    return freeze(content)


def from_json(text: str) -> PaperContent:
    """The content that a text holds; `NotThatValue` where it holds none."""
    kind = _KINDS.get(kind_in(text))
    if kind is None:
        raise NotThatValue(text[:80])
    return thaw(kind, text)
