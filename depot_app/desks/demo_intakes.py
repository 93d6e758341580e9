"""What was offered to the demo depot: an intake at every step, and the gifts that its named instruments once were."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from depot_app.desks.demo_chance import Chance
from depot_app.desks.demo_telling import Telling
from depot_app.domain.donors import Donor
from depot_app.domain.instruments import Acquisition, Condition, Instrument
from depot_app.domain.intakes import Assessment, Intake, IntakeOutcome, IntakeState, assessed, refused
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.money import Cents
from depot_app.domain.retention import Retention, keep_until
from depot_app.storage.chronicle import Chronicle

_GIFT, _PURCHASE = Acquisition.GIFT, Acquisition.PURCHASE
_DECIDED, _RECEIVED, _ASSESSED, _CLOSED = (timedelta(days) for days in (2, 6, 8, 9))
"""How long after the offer each step was taken."""


@dataclass(frozen=True, slots=True)
class Named:
    """What makes an instrument a named one, and who gave it."""

    giver: str
    title: str
    story: str
    wish: str
    restriction: str = ""


NAMED: dict[tuple[str, str], Named] = {
    ("VLN", "1/2"): Named(
        "mw. T. Aalberts",
        "Viool van Truus",
        "Een onderwijzeres speelde er veertig jaar op in de klas, en gaf haar daarna aan het depot.",
        "voor een kind dat thuis geen instrument heeft",
    ),
    ("VLC", "4/4"): Named(
        "nalatenschap dhr. R. Ommering",
        "De Ommering",
        "Gebouwd door een amateur uit Drenthe, die er zelf nooit op leerde spelen.",
        "liefst in een wijkorkest",
        "wordt niet verkocht",
    ),
}
"""By type and size: the first of each is that one."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One offer: what, by whom, how long ago, how far it is, and what else is known."""

    what: str
    giver: str
    days_ago: int
    reached: IntakeState
    way: Acquisition = _GIFT
    found: Assessment | None = None
    proceeds: Cents | None = None
    reason: str = ""
    wish: str = ""
    price: Cents | None = None
    fund: str = ""


OFFERS = (
    Offered("trompet in koffer", "L. Vermaat", 3, IntakeState.OFFERED, wish="voor een beginner"),
    Offered("twee keyboards met standaard", "F. de Wilde", 5, IntakeState.OFFERED),
    Offered("piano, zwart, goed gestemd", "H. Brandsma", 40, IntakeState.REFUSED, reason="past niet in de bus"),
    Offered("klarinet, kort gebruikt", "S. Ouali", 6, IntakeState.ACCEPTED),
    Offered(
        "vijf dwarsfluiten", "Muziekhandel De Stemvork", 8, IntakeState.ACCEPTED, _PURCHASE,
        price=Cents(62_500), fund="Fonds Schoolmuziek",
    ),
    Offered("altviool van zolder", "N. Teunissen", 12, IntakeState.RECEIVED, wish="graag horen wie erop speelt"),
    Offered(
        "viool, hele, met twee stokken", "G. Rademaker", 15, IntakeState.ASSESSED,
        found=Assessment("VLN", Condition.D, "4/4", "Mittenwald", assessment="naad open", value=Cents(90_000)),
    ),
    Offered(
        "oude cello met kist", "P. van Zuilen", 160, IntakeState.CLOSED,
        found=Assessment("VLC", Condition.B, "4/4", assessment="te kostbaar om uit te lenen", value=Cents(850_000)),
        proceeds=Cents(980_000), wish="de opbrengst voor kindercello’s",
    ),
)  # fmt: skip


class DemoIntakes:
    """Tells of intakes; chances of their own leave those of the rest of the depot as they were."""

    def __init__(self, chronicle: Chronicle, seed: int, today: date, actor: str) -> None:
        self._chronicle = chronicle
        self._chance = Chance(seed, today)
        self._today = today
        self._actor = actor
        self._numbers = 0

    def tell_of_named(self, instruments: Sequence[Instrument]) -> None:
        """Tells of the gifts that named instruments once were, within the deed in which the depot takes its stock."""
        for one in instruments:
            if one.title:
                intake = self._once(one)
                named = NAMED[one.type_code, one.size]
                self._chronicle.tell(Thing.DONOR, self._donor(named.giver, intake))
                self._chronicle.tell(Thing.INTAKE, intake)

    def plan(self, telling: Telling) -> None:
        """Plans every offer with the steps it took."""
        for offered in OFFERS:
            self._plan(telling, offered)

    def _once(self, one: Instrument) -> Intake:
        """The gift that an instrument once was."""
        came = one.acquired_on or self._today
        return Intake(
            id=self._chance.key(),
            number=self._next(),
            way=_GIFT,
            offered_on=came,
            description=one.title,
            donor=self._chance.key(),
            type_code=one.type_code,
            size=one.size,
            state=IntakeState.CLOSED,
            decided_on=came,
            received_on=came,
            received_by=self._actor,
            assessed_on=came,
            assessed_by=self._actor,
            condition=one.condition,
            wish=one.wish,
            restriction=one.restriction,
            outcome=IntakeOutcome.LENDABLE,
            instrument=one.id,
            closed_on=came,
        )

    def _plan(self, telling: Telling, offered: Offered) -> None:
        """Plans one offer; what it was is in the first step, how far it came in the last."""
        day = self._today - timedelta(offered.days_ago)
        steps = self._steps(offered, day)
        donor = self._donor(offered.giver, steps[-1][2])
        for at, deed, intake in steps:
            telling.plan(at, partial(self._tell, telling, deed, intake, donor))

    def _steps(self, offered: Offered, day: date) -> list[tuple[date, Deed, Intake]]:
        """Each step with its day and the intake as it was then."""
        key, giver = self._chance.key(), self._chance.key()
        first = Intake(
            key, self._next(), offered.way, day, offered.what, giver, wish=offered.wish, price=offered.price,
            fund=offered.fund,
        )  # fmt: skip
        steps = [(day, Deed.OFFER, first)]
        if offered.reached is IntakeState.REFUSED:
            return [*steps, (day + _DECIDED, Deed.DECIDE, refused(first, offered.reason, day + _DECIDED))]
        reached = list(IntakeState).index(offered.reached)
        for deed, state, after in _COURSE:
            if list(IntakeState).index(state) <= reached:
                steps.append((day + after, deed, self._at(steps[-1][2], state, day + after, offered)))
        return steps

    def _at(self, intake: Intake, state: IntakeState, day: date, offered: Offered) -> Intake:
        """The intake a step further."""
        if state is IntakeState.ASSESSED and offered.found:
            return assessed(intake, offered.found, by=self._actor, on=day)
        fields: dict[IntakeState, dict[str, Any]] = {
            IntakeState.ACCEPTED: {"decided_on": day, "may_part": offered.way is _PURCHASE},
            IntakeState.RECEIVED: {"received_on": day, "received_by": self._actor},
            IntakeState.CLOSED: {"closed_on": day, "outcome": IntakeOutcome.SOLD, "proceeds": offered.proceeds},
        }
        return replace(intake, state=state, **fields[state])

    def _tell(self, telling: Telling, deed: Deed, intake: Intake, donor: Donor, on: date) -> None:
        """Tells one step."""
        facts: dict[str, str | int | None] = {"intake": intake.number, "what": intake.description}
        facts |= {"why": intake.reason, "condition": intake.condition} if deed is not Deed.OFFER else {}
        facts |= {"outcome": intake.outcome} if deed is Deed.CLOSE_INTAKE else {}
        with telling.deed(deed, on, **facts):
            if deed is Deed.OFFER:
                self._chronicle.tell(Thing.DONOR, donor)
            self._chronicle.tell(Thing.INTAKE, intake)

    def _donor(self, name: str, intake: Intake) -> Donor:
        """Who gave, kept as long as this intake asks for."""
        city = self._chance.random.choice(("Amsterdam", "Utrecht", "Hoogeveen", "Almere"))
        return Donor(
            intake.donor or self._chance.key(), name, city=city, keep_until=keep_until([intake], Retention()), version=1
        )

    def _next(self) -> int:
        """The number of the next intake."""
        self._numbers += 1
        return self._numbers


_COURSE = (
    (Deed.DECIDE, IntakeState.ACCEPTED, _DECIDED),
    (Deed.RECEIVE, IntakeState.RECEIVED, _RECEIVED),
    (Deed.ASSESS, IntakeState.ASSESSED, _ASSESSED),
    (Deed.CLOSE_INTAKE, IntakeState.CLOSED, _CLOSED),
)
"""The steps in their order; `IntakeState` names its members in this order too."""
