"""How the past of the demo depot is told: each deed on its day, as if a person had done it then."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from depot_app.desks import demo_names as names
from depot_app.desks.demo_chance import Chance
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.instruments import Condition, Instrument, InstrumentState, Life
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.kits import Part, PartState
from depot_app.domain.loans import Loan, LoanLine, Outcome, template_for
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.repairs import ENDED, Repair, RepairOrigin, RepairState
from depot_app.storage.chronicle import Chronicle

FEE, DEPOSIT = Cents(7_500), Cents(5_000)
RENT_SHARE = 0.5
LOST_PART_SHARE = 0.04
ATELIER = {"strijk": 0, "tokkel": 0, "hout": 1, "koper": 1}
OTHER_ATELIER = 2


@dataclass(frozen=True, slots=True)
class Lending:
    """A loan to be told: what went out, when, until when, and when it came back, if it did."""

    borrower: Borrower
    instruments: tuple[Instrument, ...]
    from_on: date
    due_on: date
    back_on: date | None = None


@dataclass(frozen=True, slots=True)
class Mending:
    """A repair to be told: from when, the state it came to, and when it did."""

    instrument: Instrument
    complaint: str
    opened_on: date
    state: RepairState
    moved_on: date


class Losses:
    """What is told of parts that are missing; nothing, unless somebody keeps a ledger."""

    def lost(self, one: Instrument, day: date, loan: Loan | None = None) -> None:
        """Parts of an instrument are missing: since before, or since it came back from a loan."""


@dataclass
class Telling:
    """Gathers deeds and tells them day by day; `brief` tells them all within the deed at hand."""

    chronicle: Chronicle
    chance: Chance
    families: dict[str, str]
    brief: bool = False
    losses: Losses = field(default_factory=Losses)
    _planned: list[tuple[date, Callable[[date], None]]] = field(default_factory=list)
    _lines: dict[UUID, list[LoanLine]] = field(default_factory=dict)

    def tell(self) -> None:
        """Tells everything that was planned, in the order of its days."""
        for day, deed in sorted(self._planned, key=lambda planned: planned[0]):
            deed(day)

    # -- planning

    def plan(self, day: date, deed: Callable[[date], None]) -> None:
        """Plans a deed of some day."""
        self._planned.append((day, deed))

    def lend(self, lendings: Sequence[Lending]) -> None:
        """Plans loans, numbered in this order, and their returns."""
        numbers = self.chronicle.registers.numbers.take_many(Kind.LOAN, len(lendings))
        for lending, number in zip(lendings, numbers, strict=True):
            self._plan_loan(lending, self._loan(lending, number))

    def _plan_loan(self, lending: Lending, loan: Loan) -> None:
        """Plans one loan, and its return where it came back."""
        self._planned.append((lending.from_on, lambda day: self._lend(day, lending, loan)))
        if lending.back_on:
            self._planned.append((lending.back_on, lambda day: self._take_back(day, lending, loan)))

    def mend(self, mendings: Sequence[Mending]) -> None:
        """Plans repairs, numbered in this order, and what became of them."""
        numbers = self.chronicle.registers.numbers.take_many(Kind.REPAIR, len(mendings))
        for mending, number in zip(mendings, numbers, strict=True):
            self._plan_repair(mending, self._repair(mending, number))

    def _plan_repair(self, mending: Mending, repair: Repair) -> None:
        """Plans one repair, and the state it came to."""
        self._planned.append((mending.opened_on, lambda day: self._report(day, mending, repair)))
        if mending.state is not RepairState.REPORTED:
            self._planned.append((mending.moved_on, lambda day: self._move_on(day, mending, repair)))

    def lose(self, day: date, one: Instrument) -> None:
        """Plans that an instrument was not found any more."""
        lost = {"life": Life.MISSING, "life_on": day, "life_reason": names.REASON_MISSING}
        change = lost | {"state": InstrumentState.MISSING}
        self._planned.append((day, lambda on: self._change(on, Deed.CHANGE_INSTRUMENT, one, change)))

    def write_off(self, day: date, one: Instrument, why: str) -> None:
        """Plans that an instrument was written off."""
        gone = {"life": Life.WRITTEN_OFF, "life_on": day, "life_reason": why, "condition": Condition.E}
        change = gone | {"state": InstrumentState.WRITTEN_OFF}
        self._planned.append((day, lambda on: self._change(on, Deed.WRITE_OFF, one, change, why=why)))

    # -- telling

    @contextmanager
    def deed(self, deed: Deed, day: date, **facts: str | int | None) -> Iterator[None]:
        """A deed of one of the staff, at some hour of its day; nothing of its own where the telling is brief."""
        if self.brief:
            yield
            return
        who = self.chance.random.choice(names.STAFF)[0]
        hour = time(self.chance.random.randrange(8, 17), self.chance.random.randrange(60))
        with self.chronicle.deed(deed, by=who, at=datetime.combine(day, hour, UTC), **facts):
            yield

    def _change(self, day: date, deed: Deed, one: Instrument, change: Mapping[str, object], **facts: str) -> None:
        """An instrument that became something else."""
        with self.deed(deed, day, number=one.number.digits, **facts):
            self.tell_of(one, change)

    def tell_of(self, one: Instrument, change: Mapping[str, object]) -> Instrument:
        """Tells what became of an instrument, as it stands by then."""
        now = self.chronicle.now(Thing.INSTRUMENT, one)
        return self.chronicle.tell(Thing.INSTRUMENT, replace(now, **change))  # type: ignore[arg-type]

    def _loan(self, lending: Lending, number: Number) -> Loan:
        """The loan of a lending; a household may pay rent, and lends for a child."""
        who = lending.borrower
        is_home = who.kind is BorrowerKind.HOUSEHOLD
        fee = FEE if is_home and self.chance.happens(RENT_SHARE) else Cents(0)
        return Loan(
            id=self.chance.key(),
            number=number,
            borrower=who.id,
            template=template_for(fee),
            from_on=lending.from_on,
            due_on=lending.due_on,
            fee=fee,
            deposit=DEPOSIT if is_home else Cents(0),
            programme="" if is_home else names.PROGRAMMES[0],
            children=None if is_home else len(lending.instruments),
            child=who.child,
        )

    def _lend(self, day: date, lending: Lending, loan: Loan) -> None:
        """The deed of lending."""
        facts = {"loan": loan.number.digits, "to": lending.borrower.name, "due": lending.due_on.isoformat()}
        with self.deed(Deed.LEND, day, **facts, instruments=len(lending.instruments)):
            self.chronicle.tell(Thing.LOAN, loan)
            self._lines[loan.id] = [
                self.chronicle.tell(Thing.LOAN_LINE, self._line(loan, position, one))
                for position, one in enumerate(lending.instruments, start=1)
            ]
            out = {"state": InstrumentState.ON_LOAN, "holder": loan.borrower, "due_on": loan.due_on}
            for one in lending.instruments:
                self.tell_of(one, out)

    def _line(self, loan: Loan, position: int, one: Instrument) -> LoanLine:
        """One line of a loan."""
        now = self.chronicle.now(Thing.INSTRUMENT, one)
        return LoanLine(
            id=self.chance.key(),
            loan=loan.id,
            instrument=now.id,
            position=position,
            out_on=loan.from_on,
            condition_out=now.condition,
            kit_out=now.kit,
            value=now.value,
        )

    def _take_back(self, day: date, lending: Lending, loan: Loan) -> None:
        """The deed of taking a whole loan back; now and then a part of a kit did not come."""
        with self.deed(Deed.TAKE_BACK, day, instruments=len(lending.instruments), loan=loan.number.digits):
            for line, one in zip(self._lines.pop(loan.id), lending.instruments, strict=True):
                kit = line.kit_out
                if kit and self.chance.happens(LOST_PART_SHARE):
                    kit = (*kit[:-1], Part(kit[-1].kind, PartState.MISSING, day))
                back = replace(line, closed_on=day, outcome=Outcome.RETURNED, kit_back=kit)
                self.chronicle.tell(Thing.LOAN_LINE, replace(back, condition_back=line.condition_out))
                here = {"state": InstrumentState.AVAILABLE, "holder": None, "due_on": None, "kit": kit}
                self.losses.lost(self.tell_of(one, here), day, loan)
            self.chronicle.tell(Thing.LOAN, replace(loan, closed_on=day))

    def _repair(self, mending: Mending, number: Number) -> Repair:
        """The repair of a mending, as it was reported."""
        family = self.families[mending.instrument.type_code]
        return Repair(
            id=self.chance.key(),
            number=number,
            instrument=mending.instrument.id,
            complaint=mending.complaint,
            opened_on=mending.opened_on,
            origin=self.chance.random.choice((RepairOrigin.BENCH, RepairOrigin.LOAN, RepairOrigin.INTAKE)),
            atelier=names.ATELIERS[ATELIER.get(family, OTHER_ATELIER)],
        )

    def _report(self, day: date, mending: Mending, repair: Repair) -> None:
        """The deed of opening a repair."""
        facts = {"number": mending.instrument.number.digits, "repair": repair.number.digits}
        with self.deed(Deed.OPEN_REPAIR, day, **facts, complaint=repair.complaint):
            self.chronicle.tell(Thing.REPAIR, repair)
            self.tell_of(mending.instrument, {"state": InstrumentState.IN_REPAIR})

    def _move_on(self, day: date, mending: Mending, repair: Repair) -> None:
        """The deed of setting a repair's state; one that ended gives its instrument back."""
        facts = {"number": mending.instrument.number.digits, "repair": repair.number.digits}
        with self.deed(Deed.CHANGE_REPAIR, day, **facts, state=mending.state.value):
            if mending.state not in ENDED:
                self.chronicle.tell(Thing.REPAIR, replace(repair, state=mending.state))
                return
            result = self.chance.random.choice(names.RESULTS) if mending.state is RepairState.DONE else ""
            self.chronicle.tell(Thing.REPAIR, replace(repair, state=mending.state, closed_on=day, result=result))
            self.tell_of(mending.instrument, {"state": InstrumentState.AVAILABLE})
