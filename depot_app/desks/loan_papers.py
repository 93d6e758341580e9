"""The papers' desk: contracts, addenda and receipts of loans."""

from collections.abc import Callable, Sequence
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.loans import folder_of
from depot_app.desks.papers import PaperKind, Press, Slot, frozen, lender_of
from depot_app.domain.handover import LoanFolder
from depot_app.domain.journal import Change, Deed, Done, Entry, Thing
from depot_app.domain.loan_papers import CameBack, Source, addendum_content, contract_content, receipt_content
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
            sequence = max(folder.addenda, default=0) if number is None else number
            if sequence not in folder.addenda:
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
            taken, came = _taken_back(registers, folder, entries)
            repairs, by = _repairs_of(registers, taken), signed(taken[0].by)
            return self._frozen(
                registers,
                folder,
                _slot(folder, PaperKind.RECEIPT, language, taken[0].seq),
                lambda source: receipt_content(source, came, repairs=repairs, received_by=by),
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


def _taken_back(registers: Registers, folder: LoanFolder, entries: Sequence[int]) -> tuple[tuple[Entry, ...], CameBack]:
    """The returns to make a receipt of, newest first, and what came back with them and still is back."""
    ended = {str(line.id): line.id for line, _ in folder.lines if line.outcome is Outcome.RETURNED}
    amounts = {str(line.id): line.id for line, _ in folder.supplies if line.back or line.lost}
    told = registers.journal.about((*ended, *amounts))
    standing = [one for one in told if one[0].deed is Deed.TAKE_BACK and _stands(registers, one[0])]
    last = [one for one in standing if any(_ends(change) for change in one[1])][:1]
    wanted = [one for one in standing if one[0].seq in entries] if entries else last
    if not wanted:
        raise NothingTakenBack(loan=folder.loan.number)
    changes = [change for _, its in wanted for change in its]
    lines = frozenset(ended[change.key] for change in changes if change.thing is Thing.LOAN_LINE)
    supplies: dict[UUID, tuple[int, int]] = {}
    for change in (change for change in changes if change.thing is Thing.SUPPLY_LINE):
        key = amounts[change.key]
        back, lost = supplies.get(key, (0, 0))
        supplies[key] = (back + _more(change, "back"), lost + _more(change, "lost"))
    entries_told = tuple(entry for entry, _ in wanted)
    return entries_told, CameBack(lines, supplies, entries_told[0].at.astimezone().date())


def _stands(registers: Registers, entry: Entry) -> bool:
    """Whether a deed was not undone, or was done again."""
    return len(registers.journal.chain(entry)) % 2 == 1


def _ends(change: Change) -> bool:
    """Whether a change says that something came back, and not only how it was found."""
    return bool({"closed_on", "back", "lost"} & (change.after or {}).keys())


def _more(change: Change, name: str) -> int:
    """By how much a change raised a number."""
    before, after = change.before or {}, change.after or {}
    return int(str(after.get(name, 0))) - int(str(before.get(name, 0)))


def _repairs_of(registers: Registers, taken: Sequence[Entry]) -> dict[UUID, Number]:
    """The repairs that these returns reported, by instrument."""
    changes = [change for entry in taken for change in registers.journal.changes_of(entry.seq)]
    keys = [change.key for change in changes if change.thing is Thing.REPAIR]
    repairs = (registers.repairs.get(UUID(key)) for key in dict.fromkeys(keys))
    return {repair.instrument: repair.number for repair in repairs}
