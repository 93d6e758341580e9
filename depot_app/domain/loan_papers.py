"""What the papers of a loan say, from the loan and its lines: the agreement, its addenda, and receipts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from depot_app.domain.handover import LoanFolder
from depot_app.domain.instruments import Instrument
from depot_app.domain.loans import LoanLine, Outcome
from depot_app.domain.numbers import Number
from depot_app.domain.paper_parts import (
    BorrowerParty,
    HouseholdParty,
    Lender,
    PaperLine,
    PaperSupply,
    paper_line,
    party_of,
)
from depot_app.domain.papers import (
    AddendumContent,
    Change,
    ContractContent,
    OpenLine,
    ReceiptContent,
    ReturnedLine,
    ReturnedSupply,
)
from depot_app.domain.supplies import SupplyLine
from depot_app.domain.types import InstrumentType


@dataclass(frozen=True, slots=True)
class Source:
    """All that the papers of one loan are made from; `old_numbers` are those that an instrument is also known by."""

    folder: LoanFolder
    lender: Lender
    language: str
    kinds: Mapping[str, InstrumentType]
    old_numbers: Mapping[UUID, str]
    on: date

    @property
    def party(self) -> BorrowerParty:
        """The borrower as a party; a household signs for the child that this loan is for."""
        party = party_of(self.folder.borrower)
        return replace(party, child=self.folder.loan.child) if isinstance(party, HouseholdParty) else party

    def issued(self, line: LoanLine, instrument: Instrument) -> PaperLine:
        """An instrument as it went out on a line."""
        kind, old_number = self.kinds[instrument.type_code], self.old_numbers.get(instrument.id, "")
        return paper_line(instrument, kind, language=self.language, issued=line, old_number=old_number)

    def found(self, line: LoanLine, instrument: Instrument) -> PaperLine:
        """An instrument as it came back from a line."""
        return replace(self.issued(line, instrument), condition=line.condition_back, kit=line.kit_back)


@dataclass(frozen=True, slots=True)
class CameBack:
    """What a receipt is about: lines that ended, and how many of a supply's line came back and were lost; on a day."""

    lines: Collection[UUID]
    supplies: Mapping[UUID, tuple[int, int]] = field(default_factory=dict)
    on: date | None = None


def contract_content(source: Source) -> ContractContent:
    """The agreement with all that went out at first; what joined by a swap is told by addenda."""
    loan = source.folder.loan
    return ContractContent(
        language=source.language,
        loan=loan.number,
        template=loan.template,
        lender=source.lender,
        borrower=source.party,
        from_on=loan.from_on,
        due_on=loan.due_on,
        lines=tuple(source.issued(line, one) for line, one in source.folder.lines if not line.swapped_from),
        printed_on=source.on,
        programme=loan.programme,
        children=loan.children,
        fee=loan.fee,
        deposit=loan.deposit,
        supplies=_issued(source.folder, None),
    )


def _issued(folder: LoanFolder, addendum: int | None) -> tuple[PaperSupply, ...]:
    """The supplies that an addendum tells of, or the contract itself; those of one name together."""
    told: dict[UUID, PaperSupply] = {}
    for line, supply in folder.supplies:
        if line.addendum == addendum:
            before = told[supply.id].amount if supply.id in told else 0
            told[supply.id] = PaperSupply(supply.number, supply.name, before + line.amount, line.value)
    return tuple(told.values())


def addendum_content(source: Source, sequence: int, agreed_on: date | None) -> AddendumContent:
    """The n-th change of a loan: what came back and what went out in its stead, or which supplies joined it."""
    loan, told = source.folder.loan, source.folder.addenda[sequence]
    return AddendumContent(
        language=source.language,
        loan=loan.number,
        sequence=sequence,
        template=loan.template,
        lender=source.lender,
        borrower=source.party,
        changes=tuple(_change(source, line) for line in told if isinstance(line, LoanLine)),
        from_on=told[0].out_on,
        printed_on=source.on,
        due_on=loan.due_on,
        agreed_on=agreed_on,
        lines_now=_out_after(source.folder, told[0]),
        supplies=_issued(source.folder, sequence),
    )


def _change(source: Source, joined: LoanLine) -> Change:
    """A swap: what it took back, and what went out instead."""
    lines = {line.id: (line, one) for line, one in source.folder.lines}
    left = lines[joined.swapped_from] if joined.swapped_from else None
    return Change(out=source.found(*left) if left else None, into=source.issued(*lines[joined.id]))


def _out_after(folder: LoanFolder, joined: LoanLine | SupplyLine) -> int:
    """How many instruments a loan counted just after a change."""
    then = [line for line, _ in folder.lines if line.position <= joined.position]
    swapped = {line.swapped_from for line in then}
    return sum(1 for line in then if line.id not in swapped and not _back_before(line, joined.out_on))


def _back_before(line: LoanLine, day: date) -> bool:
    """Whether a line ended with a return before a day."""
    return line.outcome is Outcome.RETURNED and line.closed_on is not None and line.closed_on < day


def receipt_content(
    source: Source, came: CameBack, *, repairs: Mapping[UUID, Number], received_by: str
) -> ReceiptContent:
    """The receipt of what came back, with the repair that damage became by instrument, and what is still out."""
    back = [(line, one) for line, one in source.folder.lines if line.id in came.lines]
    return ReceiptContent(
        language=source.language,
        loan=source.folder.loan.number,
        lender=source.lender,
        borrower=source.party,
        received_on=max((line.closed_on for line, _ in back if line.closed_on), default=came.on or source.on),
        returned=tuple(
            ReturnedLine(source.found(line, one), line.condition_out, repairs.get(one.id)) for line, one in back
        ),
        printed_on=source.on,
        received_by=received_by,
        still_out=tuple(_still_out(source, one) for _, one in source.folder.out),
        supplies=_returned(source.folder, came.supplies),
        supplies_out=_supplies_out(source.folder),
    )


def _returned(folder: LoanFolder, came: Mapping[UUID, tuple[int, int]]) -> tuple[ReturnedSupply, ...]:
    """The supplies of which some came back or were lost, those of one name together."""
    told: dict[UUID, ReturnedSupply] = {}
    for line, supply in folder.supplies:
        back, lost = came.get(line.id, (0, 0))
        if back or lost:
            known = told.get(supply.id, ReturnedSupply(PaperSupply(supply.number, supply.name, 0)))
            both = PaperSupply(supply.number, supply.name, known.supply.amount + back)
            told[supply.id] = ReturnedSupply(both, known.lost + lost)
    return tuple(told.values())


def _supplies_out(folder: LoanFolder) -> tuple[PaperSupply, ...]:
    """How many of each supply have not come back yet."""
    told: dict[UUID, PaperSupply] = {}
    for line, supply in folder.supplies_out:
        before = told[supply.id].amount if supply.id in told else 0
        told[supply.id] = PaperSupply(supply.number, supply.name, before + line.out)
    return tuple(told.values())


def _still_out(source: Source, instrument: Instrument) -> OpenLine:
    """An instrument that has not come back yet."""
    named = source.kinds[instrument.type_code].name(source.language)
    return OpenLine(instrument.number, named, instrument.size, source.folder.loan.due_on)
