"""The papers' desk: contracts, addenda and receipts of loans."""

from collections.abc import Callable, Sequence
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.loans import folder_of
from depot_app.desks.papers import PaperKind, Press, Slot, frozen, lender_of
from depot_app.domain.handover import LoanFolder
from depot_app.domain.journal import Deed, Done, Entry, Thing
from depot_app.domain.loan_papers import Source, addendum_content, contract_content, receipt_content
from depot_app.domain.loans import Outcome, may_print_contract
from depot_app.domain.numbers import Number
from depot_app.domain.papers import PaperContent
from depot_app.domain.people import signed
from depot_app.domain.refusals import NoAddendum, NothingTakenBack
from depot_app.storage.documents import Document
from depot_app.storage.registers import Registers


class PaperDesk:
    """Prints what belongs to a loan: each paper once, and the same bytes whenever it is asked for again."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    def about(self, code: str) -> tuple[Document, ...]:
        """Every paper of a loan, oldest first."""
        with self.house.reading() as registers:
            return registers.documents.all_about(lookup.loan(registers, code).id)

    def contract(self, code: str, language: str | None = None) -> Done[Document]:
        """The agreement of a loan, in the borrower's language unless another is asked for.

        It lists what went out at first; later changes are addenda. Raises `LoanTakenOver`.
        """
        with self.house.deed(Deed.PRINT_CONTRACT) as registers:
            folder = folder_of(registers, lookup.loan(registers, code))
            if refusal := may_print_contract(folder.loan):
                raise refusal
            slot = _slot(folder, PaperKind.CONTRACT, language)
            return self._frozen(registers, folder, slot, contract_content)

    def addendum(self, code: str, number: int | None = None, language: str | None = None) -> Done[Document]:
        """An addendum of a loan, the last unless a number is given; raises `NoAddendum`."""
        with self.house.deed(Deed.PRINT_ADDENDUM) as registers:
            folder = folder_of(registers, lookup.loan(registers, code))
            sequence = len(folder.swaps) if number is None else number
            if not 1 <= sequence <= len(folder.swaps):
                raise NoAddendum(loan=folder.loan.number, addendum=sequence)
            slot = _slot(folder, PaperKind.ADDENDUM, language, sequence)
            contract = registers.documents.find(
                folder.loan.id, PaperKind.CONTRACT.value, issue=1, language=slot.language
            )
            agreed_on = contract.printed_on if contract else None
            return self._frozen(registers, folder, slot, lambda source: addendum_content(source, sequence, agreed_on))

    def receipt(self, code: str, entries: Sequence[int] = (), language: str | None = None) -> Done[Document]:
        """The receipt of what came back of a loan, in the last return unless other journal entries are named.

        Scanned one by one, each instrument comes back by an entry of its own; the receipt then names them all. Raises
        `NothingTakenBack`.
        """
        with self.house.deed(Deed.PRINT_RECEIPT) as registers:
            folder = folder_of(registers, lookup.loan(registers, code))
            taken, keys = _taken_back(registers, folder, entries)
            repairs, by = _repairs_of(registers, taken), signed(taken[0].by)
            return self._frozen(
                registers,
                folder,
                _slot(folder, PaperKind.RECEIPT, language, taken[0].seq),
                lambda source: receipt_content(source, keys, repairs=repairs, received_by=by),
            )

    def _frozen(
        self, registers: Registers, folder: LoanFolder, slot: Slot, content: Callable[[Source], PaperContent]
    ) -> Done[Document]:
        """The paper in a slot, pressed from the loan as it is now where it was never printed."""
        today = self.house.today

        def made() -> PaperContent:
            return content(
                Source(
                    folder=folder,
                    lender=lender_of(registers),
                    language=slot.language,
                    kinds=registers.types.by_code,
                    old_numbers=_old_numbers(registers, folder),
                    on=today,
                )
            )

        document, fresh = frozen(registers.documents, self._press, slot, made, on=today)
        if fresh:
            registers.about(loan=folder.loan.number.digits, issue=slot.issue, language=slot.language)
        return registers.done(document)


def _slot(folder: LoanFolder, kind: PaperKind, language: str | None, issue: int = 1) -> Slot:
    """Where a paper of a loan is filed; the borrower's language is taken where none is asked for."""
    return Slot(kind, folder.loan.id, language or folder.borrower.language, issue)


def _old_numbers(registers: Registers, folder: LoanFolder) -> dict[UUID, str]:
    """The oldest further code of each instrument that has one."""
    found = {one.id: registers.instruments.codes.of(one.id) for _, one in folder.lines}
    return {key: codes[0].code for key, codes in found.items() if codes}


def _taken_back(
    registers: Registers, folder: LoanFolder, entries: Sequence[int]
) -> tuple[tuple[Entry, ...], frozenset[UUID]]:
    """The returns to make a receipt of, newest first, and the lines that they ended and that still are ended."""
    ended = {str(line.id): line.id for line, _ in folder.lines if line.outcome is Outcome.RETURNED}
    told = [one for one in registers.journal.about(tuple(ended)) if one[0].deed is Deed.TAKE_BACK]
    last = [one for one in told if any("closed_on" in (change.after or {}) for change in one[1])][:1]
    wanted = [one for one in told if one[0].seq in entries] if entries else last
    if not wanted:
        raise NothingTakenBack(loan=folder.loan.number)
    keys = frozenset(ended[change.key] for _, changes in wanted for change in changes)
    return tuple(entry for entry, _ in wanted), keys


def _repairs_of(registers: Registers, taken: Sequence[Entry]) -> dict[UUID, Number]:
    """The repairs that these returns reported, by instrument."""
    changes = [change for entry in taken for change in registers.journal.changes_of(entry.seq)]
    keys = [change.key for change in changes if change.thing is Thing.REPAIR]
    repairs = (registers.repairs.get(UUID(key)) for key in dict.fromkeys(keys))
    return {repair.instrument: repair.number for repair in repairs}
