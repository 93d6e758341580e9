"""What goes by quantity in the demo depot: stands on loan to a school, strings that run low, a wreck taken apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from depot_app.desks.demo_chance import Chance, years_before
from depot_app.desks.demo_telling import Telling
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.instruments import Condition, Instrument, InstrumentState, Life
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.loans import Loan, template_for
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind
from depot_app.domain.places import Place
from depot_app.domain.supplies import Supply, SupplyLine, SupplyMove, SupplyReason
from depot_app.storage.chronicle import Chronicle

LENT, DAYS_AGO, DAYS_LONG = 24, 45, 210


@dataclass(frozen=True, slots=True)
class Kept:
    """One supply: how many were bought, how many there should be at least, and what one costs."""

    name: str
    amount: int
    minimum: int = 0
    value: Cents | None = None
    lendable: bool = True
    kind: PartKind | None = None


STANDS = "Muziekstandaard"
SUPPLIES = (
    Kept(STANDS, 80, 20, Cents(1_500)),
    Kept("Cellokruk", 14, 4, Cents(4_500), kind=PartKind.STOOL),
    Kept("Schoudersteun 1/2", 9, 6, Cents(1_200), kind=PartKind.SHOULDER_REST),
    Kept("Vioolsnaren 1/2, set", 4, 10, Cents(1_800), lendable=False),
    Kept("Strijkstok 3/4", 5, 2, Cents(3_500), kind=PartKind.BOW),
)
WON: dict[PartKind, str] = {
    PartKind.CASE: "Koffer",
    PartKind.BAG: "Hoes",
    PartKind.BOW: "Strijkstok",
    PartKind.SHOULDER_REST: "Schoudersteun",
    PartKind.MOUTHPIECE: "Mondstuk",
    PartKind.STRAP: "Draagband",
}
"""The parts of a wreck that are worth keeping, and as what."""


def is_worth_taking_apart(one: Instrument) -> bool:
    """Whether anything of it would be kept."""
    return any(part.state is PartState.PRESENT and part.kind in WON for part in one.kit)


class DemoSupplies:
    """Tells of supplies; chances of their own leave those of the rest of the depot as they were."""

    def __init__(self, chronicle: Chronicle, seed: int, today: date, actor: str) -> None:
        self._chronicle = chronicle
        self._chance = Chance(seed, today)
        self._today = today
        self._actor = actor
        self._made: dict[str, Supply] = {}

    def stock(self, shelves: Sequence[Place]) -> None:
        """Tells of what was bought, within the deed in which the depot takes its stock."""
        numbers = self._chronicle.registers.numbers.take_many(Kind.PART, len(SUPPLIES))
        came = years_before(self._today, 2)
        for place, (kept, number) in enumerate(zip(SUPPLIES, numbers, strict=True)):
            told = Supply(
                id=self._chance.key(),
                number=number,
                name=kept.name,
                total=kept.amount,
                minimum=kept.minimum,
                lendable=kept.lendable,
                kind=kept.kind,
                place=shelves[place % len(shelves)].id,
                value=kept.value,
            )
            self._made[kept.name] = self._chronicle.tell(Thing.SUPPLY, told)
            self._move(told, kept.amount, SupplyReason.BOUGHT, came)

    def plan_loan(self, telling: Telling, borrowers: Sequence[Borrower]) -> None:
        """Plans that a school takes stands along, on a loan of their own."""
        school = next((one for one in borrowers if one.kind is not BorrowerKind.HOUSEHOLD), None)
        if school is None:
            return
        day = self._today - timedelta(DAYS_AGO)
        loan = Loan(
            id=self._chance.key(),
            number=self._chronicle.registers.numbers.take(Kind.LOAN),
            borrower=school.id,
            template=template_for(Cents(0)),
            from_on=day,
            due_on=self._today + timedelta(DAYS_LONG),
        )
        telling.plan(day, partial(self._lend, school, loan))

    def break_up(self, telling: Telling, day: date, one: Instrument, why: str) -> None:
        """Plans that a wreck is taken apart."""
        telling.plan(day, partial(self._take_apart, telling, one, why))

    def _lend(self, school: Borrower, loan: Loan, day: date) -> None:
        """The deed of lending stands."""
        stands = self._made[STANDS]
        facts = {"loan": loan.number.digits, "to": school.name, "due": str(loan.due_on)}
        at = datetime.combine(day, time(11, 20), UTC)
        with self._chronicle.deed(Deed.LEND, by=self._actor, at=at, **facts, instruments=0):
            self._chronicle.tell(Thing.LOAN, loan)
            line = SupplyLine(self._chance.key(), loan.id, stands.id, 1, LENT, day, value=stands.value)
            self._chronicle.tell(Thing.SUPPLY_LINE, line)

    def _take_apart(self, telling: Telling, one: Instrument, why: str, day: date) -> None:
        """The deed of breaking up: the parts that are there go to the supplies of their names."""
        now = self._chronicle.now(Thing.INSTRUMENT, one)
        kept = [part for part in now.kit if part.state is PartState.PRESENT and part.kind in WON]
        left = tuple(part for part in now.kit if part not in kept)
        with telling.deed(Deed.BREAK_UP, day, number=one.number.digits, why=why, parts=len(kept)):
            gone = {"life": Life.WRITTEN_OFF, "life_on": day, "life_reason": why, "condition": Condition.E}
            telling.tell_of(one, gone | {"state": InstrumentState.WRITTEN_OFF, "kit": left})
            for part in kept:
                supply = self._supply_of(f"{WON[part.kind]} {one.size}".strip(), part.kind)
                self._move(supply, 1, SupplyReason.WON, day, one)

    def _supply_of(self, name: str, kind: PartKind) -> Supply:
        """The supply of this name with one more, made where it is not there yet."""
        known = self._made.get(name)
        if known is None:
            number = self._chronicle.registers.numbers.take(Kind.PART)
            fresh = Supply(self._chance.key(), number, name, total=1, kind=kind)
            self._made[name] = self._chronicle.tell(Thing.SUPPLY, fresh)
        else:
            self._made[name] = self._chronicle.tell(Thing.SUPPLY, replace(known, total=known.total + 1))
        return self._made[name]

    def _move(
        self, supply: Supply, amount: int, reason: SupplyReason, day: date, wreck: Instrument | None = None
    ) -> None:
        """Why there are so many."""
        of = wreck.id if wreck else None
        self._chronicle.tell(
            Thing.SUPPLY_MOVE, SupplyMove(self._chance.key(), supply.id, day, amount, reason, instrument=of)
        )
