"""What the papers of a loan say, from the loan and its lines: the agreement, its addenda, and receipts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from depot_app.domain.handover import LoanFolder
from depot_app.domain.instruments import Instrument
from depot_app.domain.loans import LoanLine, Outcome
from depot_app.domain.numbers import Number
from depot_app.domain.paper_parts import BorrowerParty, HouseholdParty, Lender, PaperLine, paper_line, party_of
from depot_app.domain.papers import AddendumContent, Change, ContractContent, OpenLine, ReceiptContent, ReturnedLine
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
    )


def addendum_content(source: Source, sequence: int, agreed_on: date | None) -> AddendumContent:
    """The n-th change of a loan: what came back and what went out in its stead."""
    loan, lines = source.folder.loan, {line.id: (line, one) for line, one in source.folder.lines}
    joined = source.folder.swaps[sequence - 1]
    left = lines[joined.swapped_from] if joined.swapped_from else None
    return AddendumContent(
        language=source.language,
        loan=loan.number,
        sequence=sequence,
        template=loan.template,
        lender=source.lender,
        borrower=source.party,
        changes=(Change(out=source.found(*left) if left else None, into=source.issued(*lines[joined.id])),),
        from_on=joined.out_on,
        printed_on=source.on,
        due_on=loan.due_on,
        agreed_on=agreed_on,
        lines_now=_out_after(source.folder, joined),
    )


def _out_after(folder: LoanFolder, joined: LoanLine) -> int:
    """How many instruments a loan counted just after a swap."""
    then = [line for line, _ in folder.lines if line.position <= joined.position]
    swapped = {line.swapped_from for line in then}
    return sum(1 for line in then if line.id not in swapped and not _back_before(line, joined.out_on))


def _back_before(line: LoanLine, day: date) -> bool:
    """Whether a line ended with a return before a day."""
    return line.outcome is Outcome.RETURNED and line.closed_on is not None and line.closed_on < day


def receipt_content(
    source: Source, keys: Collection[UUID], *, repairs: Mapping[UUID, Number], received_by: str
) -> ReceiptContent:
    """The receipt of some lines, with the repair that damage became by instrument, and what is still out."""
    back = [(line, one) for line, one in source.folder.lines if line.id in keys]
    return ReceiptContent(
        language=source.language,
        loan=source.folder.loan.number,
        lender=source.lender,
        borrower=source.party,
        received_on=max((line.closed_on for line, _ in back if line.closed_on), default=source.on),
        returned=tuple(
            ReturnedLine(source.found(line, one), line.condition_out, repairs.get(one.id)) for line, one in back
        ),
        printed_on=source.on,
        received_by=received_by,
        still_out=tuple(_still_out(source, one) for _, one in source.folder.out),
    )


def _still_out(source: Source, instrument: Instrument) -> OpenLine:
    """An instrument that has not come back yet."""
    named = source.kinds[instrument.type_code].name(source.language)
    return OpenLine(instrument.number, named, instrument.size, source.folder.loan.due_on)
