"""How instruments come back, whether to stay or to be swapped: the one way in which a line of a loan ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.supply_loans import ended_loan
from depot_app.domain.handover import (
    Found,
    Outstanding,
    SupplyAmount,
    TakenBack,
    ended,
    inspected,
    may_come_back,
    may_come_back_to,
)
from depot_app.domain.instruments import Instrument, Standing
from depot_app.domain.keys import new_key
from depot_app.domain.loans import Loan, LoanLine, Outcome
from depot_app.domain.numbers import Kind
from depot_app.domain.refusals import NothingScanned, NotOnLoan, OnLoanAlready
from depot_app.domain.refusals_supplies import NotASupply
from depot_app.domain.repairs import Repair, RepairOrigin
from depot_app.domain.supplies import Supply, code_and_amount
from depot_app.storage.instruments import settled
from depot_app.storage.registers import Registers


@dataclass(frozen=True, slots=True)
class Scanned:
    """The instruments that codes stand for, each once, the codes of those that were scanned again, and supplies."""

    instruments: tuple[Instrument, ...]
    repeated: tuple[str, ...]
    supplies: tuple[SupplyAmount, ...] = ()


def scanned(registers: Registers, codes: Sequence[str]) -> Scanned:
    """What was scanned; the same instrument twice is a note, not a fault, a supply's code twice is two of it.

    A supply's code may say how many: 20000121*5. Raises `NothingScanned` without any code, or `NotASupply` for an
    amount of an instrument.
    """
    if not codes:
        raise NothingScanned
    found: dict[UUID, Instrument] = {}
    supplies: dict[UUID, SupplyAmount] = {}
    repeated: list[str] = []
    for code in codes:
        plain, amount = code_and_amount(code)
        known = lookup.thing(registers, plain)
        if isinstance(known, Supply):
            _, before = supplies.get(known.id, (known, 0))
            supplies[known.id] = (known, before + (amount or 1))
            continue
        instrument = lookup.instrument(registers, plain)
        if amount is not None:
            raise NotASupply(code=plain)
        if instrument.id in found:
            repeated.append(code)
        found[instrument.id] = instrument
    return Scanned(tuple(found.values()), tuple(repeated), tuple(supplies.values()))


def by_instrument(registers: Registers, findings: Mapping[str, Found]) -> dict[UUID, Found]:
    """Findings by instrument instead of by code."""
    return {lookup.instrument(registers, code).id: how for code, how in findings.items()}


def outstanding(registers: Registers, instrument: Instrument) -> Outstanding:
    """On which loan an instrument is out; raises `NotOnLoan`, or `InstrumentWrittenOff` for what is gone for good."""
    if refusal := may_come_back_to(instrument):
        raise refusal
    line = registers.loans.lines.open_of(instrument.id)
    if line is None:
        raise NotOnLoan(instrument=instrument.number)
    loan = registers.loans.get(line.loan)
    return Outstanding(instrument, line, loan, registers.borrowers.get(loan.borrower))


def inspected_again(registers: Registers, instrument: Instrument, how: Found, today: date) -> TakenBack:
    """Corrects the last return of an instrument: its line, its kit and grade, and a repair where it has a complaint."""
    if held := registers.instruments.standing(instrument.id).held:
        raise OnLoanAlready(instrument=instrument.number, to=held.name, until=held.due_on)
    line = registers.loans.lines.last_of(instrument.id)
    if line is None or line.outcome is None:
        raise NotOnLoan(instrument=instrument.number)
    back = Returning(registers, line.outcome, line.closed_on or today, today)
    back.correct(instrument, line, how)
    return back.keep()


@dataclass
class Returning:
    """Gathers instruments that come back in one deed, and keeps them together."""

    registers: Registers
    outcome: Outcome
    on: date
    today: date
    _lines: list[tuple[LoanLine, LoanLine]] = field(default_factory=list)
    _instruments: list[tuple[Instrument, Instrument]] = field(default_factory=list)
    _loans: dict[UUID, Loan] = field(default_factory=dict)
    _complaints: list[tuple[Instrument, str]] = field(default_factory=list)

    def receive(self, instrument: Instrument, how: Found) -> None:
        """Notes one instrument as it was found; raises `NotOnLoan` or what stands against the day."""
        out = outstanding(self.registers, instrument)
        if refusal := may_come_back(out, self.on, self.today):
            raise refusal
        now = inspected(instrument, how, self.on)
        self._lines.append((out.line, ended(out.line, now, self.outcome, self.on)))
        self._instruments.append((instrument, now))
        self._loans[out.loan.id] = out.loan
        if how.complaint:
            self._complaints.append((instrument, how.complaint))

    def correct(self, instrument: Instrument, line: LoanLine, how: Found) -> None:
        """Notes how an instrument was found whose line has ended already."""
        now = inspected(instrument, how, self.today)
        self._lines.append((line, ended(line, now, self.outcome, self.on)))
        self._instruments.append((instrument, now))
        if how.complaint:
            self._complaints.append((instrument, how.complaint))

    def keep(self) -> TakenBack:
        """Ends the lines, reports the repairs, settles the instruments and closes loans that have nothing out."""
        self.registers.loans.lines.keep_changes([(before, line) for before, line in self._lines if before != line])
        repairs = tuple(self._reported(instrument, complaint) for instrument, complaint in self._complaints)
        ends = [ended_loan(self.registers, loan, self.on) for loan in self._loans.values()]
        return TakenBack(
            lines=tuple(replace(line, version=before.version + 1) for before, line in self._lines),
            instruments=self._settled(),
            loans=tuple(self.registers.loans.get(key) for key in self._loans),
            closed=tuple(loan for loan in ends if loan),
            repairs=repairs,
        )

    def _settled(self) -> tuple[Instrument, ...]:
        """The instruments as they were found, with the state that loan and repair now make."""
        standings = self.registers.instruments.standings([was.id for was, _ in self._instruments])
        pairs = [(was, settled(now, standings.get(was.id, Standing()))) for was, now in self._instruments]
        self.registers.instruments.keep_changes([(was, now) for was, now in pairs if was != now])
        return tuple(self.registers.instruments.get(was.id) for was, _ in pairs)

    def _reported(self, instrument: Instrument, complaint: str) -> Repair:
        """A repair for what was found; where one is open already, it gets this complaint too."""
        known = self.registers.repairs.blocking(instrument.id)
        if known:
            return self.registers.repairs.keep(replace(known, complaint=f"{known.complaint}; {complaint}"))
        made = Repair(
            id=new_key(),
            number=self.registers.numbers.take(Kind.REPAIR),
            instrument=instrument.id,
            complaint=complaint,
            opened_on=self.on,
            origin=RepairOrigin.LOAN,
        )
        return self.registers.repairs.keep(made)
