"""The deeds of the issue desk: the first scan makes the loan, each further one adds to it."""

from dataclasses import dataclass

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Lent
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Done
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.loans import Loan
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned
from depot_app.domain.supplies import Supply, code_and_amount
from depot_app.ui.loans.columns import Row, ScannedSupply, Sign, row_of
from depot_app.ui.loans.terms import Terms


@dataclass(frozen=True, slots=True)
class Step:
    """The loan after a scan, what was scanned, and the journal entry that takes it back.

    `gone` says that none of a supply go along any more; `instrument` is what was scanned, where it was one.
    """

    loan: Loan
    row: Row
    entry: int
    gone: bool = False
    instrument: Instrument | None = None


@dataclass
class Issuing:
    """What is done with a code on one loan in the making; every question and deed is asked in the background."""

    desks: Desks
    terms: Terms
    sign: Sign
    loan: Loan | None = None

    def add(self, code: str) -> Done[Step]:
        """Puts what has this code on the loan: one instrument, or one of a supply or as many as the code says."""
        supply = self.desks.supplies.called(code)
        if self.loan is None:
            first = self._first(code)
            row = self._made(first.thing, supply)
            one = next(iter(first.thing.instruments), None)
            return Done(Step(first.thing.loan, row, first.entry, instrument=one), first.touched, first.entry)
        loan = self.loan
        if supply is not None:
            more = self.desks.supply_loans.add(loan.number.digits, supply.number.digits, code_and_amount(code)[1] or 1)
            amount = more.thing.line.amount if more.thing.line else 0
            return Done(Step(loan, self.row(supply, amount, loan), more.entry), more.touched, more.entry)
        added = self.desks.loans.add(loan.number.digits, code)
        card = self.desks.inventory.card(added.thing.instrument.number.digits)
        step = Step(loan, row_of(card, self.sign), added.entry, instrument=card.instrument)
        return Done(step, added.touched, added.entry)

    def put(self, row: ScannedSupply, amount: int) -> Done[Step]:
        """Says how many of a supply go along; none takes its row away."""
        done = self.desks.supply_loans.put(row.loan.digits, row.number.digits, amount)
        loan, line = done.thing.loan, done.thing.line
        told = self.row(done.thing.supply, line.amount if line else 0, loan)
        return Done(Step(loan, told, done.entry, gone=line is None), done.touched, done.entry)

    def find(self, number: Number, kind: PartKind, state: PartState) -> Done[Step]:
        """Says how a part of what was scanned is; raises `NothingScanned` before there is a loan."""
        if self.loan is None:
            raise NothingScanned
        done = self.desks.kits.find(number.digits, kind, state)
        row = row_of(self.desks.inventory.card(number.digits), self.sign)
        return Done(Step(self.loan, row, done.entry), done.touched, done.entry)

    def row(self, supply: Supply, amount: int, loan: Loan) -> ScannedSupply:
        """So many of a supply as the desk lists them."""
        return ScannedSupply(supply.id, supply.number, supply.name, amount, self.sign, loan.number)

    def _first(self, code: str) -> Done[Lent]:
        """The loan, with what was scanned first."""
        terms = self.terms
        return self.desks.loans.lend(
            [code],
            to=terms.borrower.number.digits,
            due_on=terms.due_on,
            fee=terms.fee,
            programme=terms.programme,
            children=terms.children,
        )

    def _made(self, lent: Lent, supply: Supply | None) -> Row:
        """What a loan began with."""
        if supply is not None:
            return self.row(supply, sum(amount for _, amount in lent.supplies), lent.loan)
        return row_of(self.desks.inventory.card(lent.instruments[0].number.digits), self.sign)
