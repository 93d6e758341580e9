"""The loans desk: lending, taking back, and swapping for another size."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from depot_app.desks import lookup, returns, supply_loans
from depot_app.desks.house import House
from depot_app.desks.kit_cards import told_losses
from depot_app.desks.papers import PaperKind
from depot_app.domain.addenda import addenda
from depot_app.domain.borrowers import Borrower, may_borrow
from depot_app.domain.handover import (
    AS_IT_WAS,
    Added,
    Found,
    Lent,
    LoanFolder,
    Outstanding,
    Swapped,
    TakenBack,
    line_of,
    may_add,
    may_agree,
)
from depot_app.domain.instruments import Held, Instrument, Standing, may_lend
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window, as_of
from depot_app.domain.loans import Loan, LoanLine, LoanRow, Outcome, may_change, template_for
from depot_app.domain.money import NOTHING, Cents
from depot_app.domain.numbers import Kind
from depot_app.domain.refusals import Refusal, SwapWithItself
from depot_app.storage.depot import Stop
from depot_app.storage.near_words import as_meant, near
from depot_app.storage.registers import Registers


class LoanDesk:
    """Lends instruments, takes them back, and swaps them."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many loans a list shows."""
        with self.house.reading(stop) as registers:
            return registers.loans.count(as_meant(registers.loans, as_of(listing, self.house.today)))

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[LoanRow, ...]:
        """One stretch of a list of loans."""
        with self.house.reading(stop) as registers:
            return registers.loans.page(as_meant(registers.loans, as_of(listing, self.house.today)), window)

    def near(self, said: str) -> tuple[str, ...]:
        """What was probably meant where nothing is spelled as typed, likeliest first; the first is what is shown."""
        with self.house.reading() as registers:
            return near(registers.loans, said)

    def folder(self, code: str) -> LoanFolder:
        """All there is on the loan with this number."""
        with self.house.reading() as registers:
            return folder_of(registers, lookup.loan(registers, code))

    def may_lend(self, code: str) -> Refusal | None:
        """Why this instrument may not go out now; nothing where it may. Keeps nothing."""
        with self.house.reading() as registers:
            try:
                _lendable(registers, (lookup.instrument(registers, code),))
            except Refusal as refusal:
                return refusal
            return None

    def outstanding(self, code: str) -> Outstanding:
        """On which loan an instrument is out, and who has it; raises `NotOnLoan`."""
        with self.house.reading() as registers:
            return returns.outstanding(registers, lookup.instrument(registers, code))

    # -- deeds

    def lend(
        self,
        codes: Sequence[str],
        *,
        to: str,
        due_on: date,
        from_on: date | None = None,
        fee: Cents = NOTHING,
        deposit: Cents = NOTHING,
        programme: str = "",
        children: int | None = None,
        child: str = "",
    ) -> Done[Lent]:
        """Lends all of these instruments and supplies to one borrower, or none of them; any fee makes the loan rent.

        `to` is a borrower's number, site code or exact name; a supply's code may say how many: 20000121*5. Raises what
        stands against the borrower, the terms or the first thing that may not go out.
        """
        with self.house.deed(Deed.LEND) as registers:
            borrower = lookup.borrower(registers, to)
            loan = Loan(
                id=new_key(),
                number=registers.numbers.take(Kind.LOAN),
                borrower=borrower.id,
                template=template_for(fee),
                from_on=from_on or self.house.today,
                due_on=due_on,
                fee=fee,
                deposit=deposit,
                programme=programme,
                children=children,
                child=child or borrower.child,
            )
            if refusal := may_agree(loan, borrower, self.house.today):
                raise refusal
            scanned = returns.scanned(registers, codes)
            _lendable(registers, scanned.instruments)
            return registers.done(_lent(registers, loan, borrower, scanned))

    def add(self, loan: str, code: str) -> Done[Added]:
        """Lends one more instrument on a loan that is being scanned: one scan, one deed, on disk before it is told.

        Raises `ContractPrinted` once the contract is on paper, and what stands against the instrument.
        """
        with self.house.deed(Deed.LEND) as registers:
            more, today = lookup.loan(registers, loan), self.house.today
            borrower = registers.borrowers.get(more.borrower)
            refusal = may_change(more) or may_add(more, printed=is_printed(registers, more))
            if refusal := refusal or may_agree(more, borrower, today):
                raise refusal
            going = lookup.instrument(registers, code)
            standing = _lendable(registers, (going,)).get(going.id, Standing())
            place = registers.loans.lines.next_position(more.id)
            line = registers.loans.lines.keep(line_of(more, going, place, max(more.from_on, today)))
            held = Held(more.number, borrower.id, borrower.name, more.due_on, line.id, more.taken_over)
            gone = registers.instruments.settle_as(going, replace(standing, held=held))
            registers.about(loan=more.number.digits, to=borrower.name, instruments=1)
            return registers.done(Added(more, line, gone))

    def take_back(
        self,
        codes: Sequence[str],
        findings: Mapping[str, Found] | None = None,
        on: date | None = None,
        *,
        loan: str = "",
    ) -> Done[TakenBack]:
        """Takes instruments and supplies back from whoever has them; a loan ends with the last of them.

        `findings` says by code how each came back; a complaint opens a repair. Supplies are of the loan that is named
        or of those of the instruments beside them, where these have any, else of the only loan that does. Raises
        `NotOnLoan` for the first that is on no loan, `SupplyNotOut`, `SeveralHaveSupply` or `NotThatManyOut`, and then
        takes none.
        """
        with self.house.deed(Deed.TAKE_BACK) as registers:
            day = on or self.house.today
            scanned = returns.scanned(registers, codes)
            how = returns.by_instrument(registers, findings or {})
            named = (lookup.loan(registers, loan),) if loan else ()
            back = returns.Returning(registers, Outcome.RETURNED, day, self.house.today)
            for instrument in scanned.instruments:
                back.receive(instrument, how.get(instrument.id, AS_IT_WAS))
            taken = replace(back.keep(), repeated=scanned.repeated)
            taken = supply_loans.with_supplies(registers, taken, scanned.supplies, day, named)
            registers.about(instruments=len(taken.lines), loan=", ".join(loan.number.digits for loan in taken.loans))
            return registers.done(taken)

    def inspect(self, code: str, found: Found) -> Done[TakenBack]:
        """Corrects how an instrument that was just taken back was found; a complaint opens a repair.

        Raises `OnLoanAlready` while it is out, and `NotOnLoan` where it never came back from a loan.
        """
        with self.house.deed(Deed.TAKE_BACK) as registers:
            instrument = lookup.instrument(registers, code)
            taken = returns.inspected_again(registers, instrument, found, self.house.today)
            registers.about(instruments=1, number=instrument.number.digits)
            return registers.done(taken)

    def swap(self, old: str, new: str, found: Found = AS_IT_WAS) -> Done[Swapped]:
        """Takes one instrument back and lends another in its stead, on the same loan; the loan gets an addendum.

        Raises `SwapWithItself`, `NotOnLoan` for the old one, and whatever stands against lending the new one.
        """
        with self.house.deed(Deed.SWAP) as registers:
            coming, going = (lookup.instrument(registers, code) for code in (old, new))
            if coming.id == going.id:
                raise SwapWithItself(instrument=coming.number)
            out = returns.outstanding(registers, coming)
            if refusal := may_borrow(out.borrower):
                raise refusal
            _lendable(registers, (going,))
            line, addendum = _joined(registers, out, going, self.house.today)
            back = returns.Returning(registers, Outcome.SWAPPED, self.house.today, self.house.today)
            back.receive(coming, found)
            taken = back.keep()
            registers.about(loan=out.loan.number.digits, old=coming.number.digits, new=going.number.digits)
            new_one = registers.instruments.get(going.id)
            return registers.done(Swapped(out.loan, taken.instruments[0], new_one, line, addendum, taken.repairs))


def folder_of(registers: Registers, loan: Loan) -> LoanFolder:
    """All there is on a loan."""
    return LoanFolder(
        loan=loan,
        borrower=registers.borrowers.get(loan.borrower),
        lines=tuple((line, registers.instruments.get(line.instrument)) for line in registers.loans.lines.of(loan.id)),
        printed=is_printed(registers, loan),
        supplies=tuple((line, registers.supplies.get(line.supply)) for line in registers.supplies.lines.of(loan.id)),
        missing=told_losses(registers, registers.losses.open_on(loan.id, loan.borrower)),
    )


def is_printed(registers: Registers, loan: Loan) -> bool:
    """Whether a loan's contract is on paper."""
    return registers.documents.last_issue(loan.id, PaperKind.CONTRACT.value) > 0


def _lendable(registers: Registers, instruments: Sequence[Instrument]) -> dict[UUID, Standing]:
    """How these stand that may all go out; raises what stands against lending the first that may not."""
    standings = registers.instruments.standings([one.id for one in instruments])
    for one in instruments:
        if refusal := may_lend(one, registers.types.of(one.type_code), standings.get(one.id, Standing())):
            raise refusal
    return standings


def _lent(registers: Registers, loan: Loan, borrower: Borrower, scanned: returns.Scanned) -> Lent:
    """Keeps a loan with a line for each instrument and each supply."""
    kept = registers.loans.keep(loan)
    lines = [line_of(loan, one, at, loan.from_on) for at, one in enumerate(scanned.instruments, start=1)]
    registers.loans.lines.keep_new(lines)
    gone = registers.instruments.settle([one.id for one in scanned.instruments])
    for supply, amount in scanned.supplies:
        supply_loans.lent_more(registers, kept, supply, amount, loan.from_on)
    registers.about(loan=loan.number.digits, to=borrower.name, instruments=len(lines))
    return Lent(
        loan=kept,
        borrower=borrower,
        lines=tuple(replace(line, version=1) for line in lines),
        instruments=tuple(gone[one.id] for one in scanned.instruments),
        repeated=scanned.repeated,
        supplies=scanned.supplies,
    )


def _joined(registers: Registers, out: Outstanding, going: Instrument, today: date) -> tuple[LoanLine, int]:
    """A line for what goes out in the stead of what was out, and the number of the addendum that tells it."""
    before, supplies = registers.loans.lines.of(out.loan.id), registers.supplies.lines.of(out.loan.id)
    place = registers.loans.lines.next_position(out.loan.id)
    line = registers.loans.lines.keep(replace(line_of(out.loan, going, place, today), swapped_from=out.line.id))
    registers.instruments.settle([going.id])
    told = addenda((*before, line), supplies)
    return line, next(number for number, lines in told.items() if line.id in {one.id for one in lines})
