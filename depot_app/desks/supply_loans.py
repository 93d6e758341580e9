"""Supplies on loans: so many go out on the contract of a loan, so many come back, and so many never do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.papers import PaperKind
from depot_app.domain.addenda import addenda, next_addendum
from depot_app.domain.handover import SuppliesBack, SupplyAdded, SupplyAmount, TakenBack, may_agree
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.loans import Loan, may_change, may_print_contract
from depot_app.domain.refusals_supplies import LoanWouldBeEmpty, NotThatManyOut, SeveralHaveSupply, SupplyNotOut
from depot_app.domain.supplies import (
    Supply,
    SupplyLine,
    SupplyMove,
    SupplyReason,
    come_back,
    may_lend_supply,
    may_take_supply_back,
)
from depot_app.storage.registers import Registers


class SupplyLoanDesk:
    """Lends things by quantity on loans, and takes them back."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def whose(self, code: str, among: Sequence[str] = ()) -> tuple[Loan, ...]:
        """The open loans that have some of a supply, of those named first where any of them has; oldest first."""
        with self.house.reading() as registers:
            supply = lookup.supply(registers, code)
            return _having(registers, supply, [lookup.loan(registers, one).id for one in among])

    # -- deeds

    def add(self, loan: str, code: str, amount: int = 1) -> Done[SupplyAdded]:
        """Lends so many more of a supply on a loan: on its contract, or by an addendum once that is on paper.

        Raises `LoanClosed`, `LoanTakenOver`, what stands against the borrower, `SupplyStays` or `TooFewSupplies`.
        """
        with self.house.deed(Deed.LEND) as registers:
            more, supply = self._open(registers, loan), lookup.supply(registers, code)
            borrower = registers.borrowers.get(more.borrower)
            line = lent_more(registers, more, supply, amount, self.house.today)
            registers.about(loan=more.number.digits, to=borrower.name, name=supply.name, amount=amount)
            return registers.done(SupplyAdded(more, line, supply))

    def put(self, loan: str, code: str, amount: int) -> Done[SupplyAdded]:
        """Says how many of a supply go along with what was scanned last: more, or fewer, and none takes them off.

        Raises as `add` does, and `NotThatManyOut` for fewer than came back already.
        """
        with self.house.deed(Deed.LEND) as registers:
            on, supply = self._open(registers, loan), lookup.supply(registers, code)
            borrower = registers.borrowers.get(on.borrower)
            known = _line_to_grow(registers, on, supply)
            before = known.amount if known else 0
            line = known
            if amount > before:
                out = registers.supplies.lines.out(supply.id) - before
                if refusal := may_lend_supply(supply, out=out, amount=amount):
                    raise refusal
                line = lent_more(registers, on, supply, amount - before, self.house.today)
            elif known and amount < before:
                line = _lent_fewer(registers, on, supply, known, amount)
            registers.about(loan=on.number.digits, to=borrower.name, name=supply.name, amount=amount - before)
            return registers.done(SupplyAdded(on, line, supply))

    def take_back(
        self, code: str, amount: int = 1, *, lost: int = 0, loan: str = "", on: date | None = None
    ) -> Done[SuppliesBack]:
        """Takes so many of a supply back, and says of so many that they never will come; the last one ends the loan.

        They are of the loan that is named, else of the only one that has any. What is lost leaves the total of the
        supply. Raises `SupplyNotOut`, `SeveralHaveSupply`, `NotThatManyOut`.
        """
        with self.house.deed(Deed.TAKE_BACK) as registers:
            supply = lookup.supply(registers, code)
            whose = the_loan(registers, supply, [lookup.loan(registers, loan)] if loan else [])
            back = taken_back(registers, supply, whose, back=amount, lost=lost, on=on or self.house.today)
            registers.about(loan=whose.number.digits, name=supply.name, amount=amount + lost)
            return registers.done(back)

    def _open(self, registers: Registers, code: str) -> Loan:
        """A loan on which more may go; raises what stands against that."""
        loan = lookup.loan(registers, code)
        borrower = registers.borrowers.get(loan.borrower)
        if refusal := may_change(loan) or may_print_contract(loan) or may_agree(loan, borrower, self.house.today):
            raise refusal
        return loan


def lent_more(registers: Registers, loan: Loan, supply: Supply, amount: int, today: date) -> SupplyLine:
    """Keeps so many more of a supply on a loan; raises `SupplyStays` or `TooFewSupplies`."""
    if refusal := may_lend_supply(supply, out=registers.supplies.lines.out(supply.id), amount=amount):
        raise refusal
    if known := _line_to_grow(registers, loan, supply):
        return registers.supplies.lines.keep(replace(known, amount=known.amount + amount))
    made = SupplyLine(
        id=new_key(),
        loan=loan.id,
        supply=supply.id,
        position=registers.loans.lines.next_position(loan.id),
        amount=amount,
        out_on=max(loan.from_on, today),
        value=supply.value,
        addendum=_addendum_for(registers, loan),
    )
    return registers.supplies.lines.keep(made)


def _line_to_grow(registers: Registers, loan: Loan, supply: Supply) -> SupplyLine | None:
    """The line on which more of a supply can go: on no paper, and none of it back yet."""
    addendum = _addendum_for(registers, loan)
    mine = (line for line in registers.supplies.lines.of(loan.id) if line.supply == supply.id)
    return next((line for line in mine if line.out == line.amount and line.addendum == addendum), None)


def _addendum_for(registers: Registers, loan: Loan) -> int | None:
    """The addendum that tells of what goes out now: none while the contract is not on paper."""
    if not registers.documents.last_issue(loan.id, PaperKind.CONTRACT.value):
        return None
    lines, supplies = registers.loans.lines.of(loan.id), registers.supplies.lines.of(loan.id)
    told = addenda(lines, supplies)
    last = max(told, default=0)
    is_open = last and isinstance(told[last][0], SupplyLine) and not _on_paper(registers, loan, last)
    return last if is_open else next_addendum(lines, supplies)


def _on_paper(registers: Registers, loan: Loan, addendum: int) -> bool:
    """Whether an addendum is on paper, in any language."""
    papers = registers.documents.all_about(loan.id)
    return any(paper.kind == PaperKind.ADDENDUM.value and paper.issue == addendum for paper in papers)


def _lent_fewer(registers: Registers, loan: Loan, supply: Supply, line: SupplyLine, amount: int) -> SupplyLine | None:
    """Keeps fewer of a supply on a loan; none takes the line away again."""
    if amount < 0:
        raise NotThatManyOut(
            supply=supply.number, name=supply.name, asked=line.amount - amount, out=line.amount, loan=loan.number
        )
    if amount == 0:
        if len(registers.loans.lines.of(loan.id)) + len(registers.supplies.lines.of(loan.id)) == 1:
            raise LoanWouldBeEmpty(loan=loan.number)
        registers.supplies.lines.drop(line)
        return None
    return registers.supplies.lines.keep(replace(line, amount=amount))


def the_loan(registers: Registers, supply: Supply, among: Sequence[Loan] = ()) -> Loan:
    """The loan that a supply comes back of: the only one that has any, of those named first where any of them has."""
    having = _having(registers, supply, [loan.id for loan in among])
    if not having:
        raise SupplyNotOut(supply=supply.number, name=supply.name)
    if len(having) > 1:
        numbers = tuple(loan.number for loan in having)
        raise SeveralHaveSupply(supply=supply.number, name=supply.name, loans=numbers)
    return having[0]


def _having(registers: Registers, supply: Supply, among: Sequence[UUID]) -> tuple[Loan, ...]:
    """The open loans that have some of a supply: those of the named ones where any of them has, else all."""
    keys = list(dict.fromkeys(line.loan for line in registers.supplies.lines.open_of(supply.id)))
    named = [key for key in keys if key in among]
    return tuple(registers.loans.get(key) for key in named or keys)


def taken_back(registers: Registers, supply: Supply, loan: Loan, *, back: int, lost: int = 0, on: date) -> SuppliesBack:
    """Ends so much of a supply on a loan, the oldest lines first; the loan ends when nothing of it is out."""
    lines = [line for line in registers.supplies.lines.open_of(supply.id) if line.loan == loan.id]
    out = sum(line.out for line in lines)
    if refusal := may_take_supply_back(supply, loan, out=out, amount=back + lost):
        raise refusal
    kept, came, gone = [], back, lost
    for line in lines:
        here = min(came, line.out)
        never = min(gone, line.out - here)
        came, gone = came - here, gone - never
        if here + never:
            kept.append(registers.supplies.lines.keep(come_back(line, back=here, lost=never, on=on)))
    if lost:
        registers.supplies.moves.keep(SupplyMove(new_key(), supply.id, on, -lost, SupplyReason.LOST, loan=loan.id))
    return SuppliesBack(supply, loan, tuple(kept), back, lost, closed=ended_loan(registers, loan, on))


def with_supplies(
    registers: Registers,
    taken: TakenBack,
    supplies: Sequence[SupplyAmount],
    on: date,
    named: Sequence[Loan] = (),
) -> TakenBack:
    """What came back in one go, with the supplies that came beside the instruments, or of the loans that are named."""
    backs = []
    for supply, amount in supplies:
        loan = the_loan(registers, supply, named or taken.loans)
        backs.append(taken_back(registers, supply, loan, back=amount, on=on))
    loans = {loan.id: loan for loan in (*taken.loans, *(back.loan for back in backs))}
    ended = {loan.id: loan for loan in (*taken.closed, *(back.closed for back in backs if back.closed))}
    return replace(
        taken,
        loans=tuple(registers.loans.get(key) for key in loans),
        closed=tuple(ended.values()),
        supplies=tuple(backs),
    )


def ended_loan(registers: Registers, loan: Loan, on: date) -> Loan | None:
    """The loan, closed on this day, where nothing of it is out any more, neither instruments nor supplies."""
    if registers.loans.lines.any_open(loan.id) or registers.supplies.lines.any_open(loan.id):
        return None
    return registers.loans.keep(replace(registers.loans.get(loan.id), closed_on=on))
