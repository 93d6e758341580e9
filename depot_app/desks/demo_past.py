"""What happened in the demo depot in the last two years, decided by chance: who lent what when, and what broke."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from depot_app.desks import demo_names as names
from depot_app.desks.demo_chance import Chance
from depot_app.desks.demo_supplies import is_worth_taking_apart
from depot_app.desks.demo_telling import Lending, Mending, Telling
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.instruments import Instrument
from depot_app.domain.repairs import RepairState

OUT_SHARE = 0.25
BACK_SHARE = 0.30
RECENT_SHARE = 0.10
REPAIR_SHARE = 0.03
MENDED_SHARE = 0.05
MISSING_SHARE = 0.015
GONE_SHARE = 0.025
OVERDUE_SHARE = 0.15
SCHOOL_LOAN = (6, 36)
FAMILY_LOAN = (1, 2)

_OPEN_STATES = (
    RepairState.REPORTED, RepairState.REPORTED, RepairState.ASSESSED, RepairState.IN_HAND, RepairState.IN_HAND,
    RepairState.AWAITING_PARTS, RepairState.AWAITING_APPROVAL, RepairState.WITH_FIRM, RepairState.TESTING,
)  # fmt: skip


@dataclass
class Past:
    """Decides the past of a stretch of the stock and has it told; `brief` decides only how it stands now.

    `break_up` tells of one that is gone that it was taken apart, and when and why.
    """

    telling: Telling
    chance: Chance
    families: dict[str, str]
    borrowers: Sequence[Borrower]
    today: date
    brief: bool = False
    lendings: list[Lending] = field(default_factory=list)
    mendings: list[Mending] = field(default_factory=list)
    break_up: Callable[[Telling, date, Instrument, str], None] | None = None

    def decide(self, instruments: Sequence[Instrument], kept: int) -> None:
        """Decides what happened to each instrument; the first `kept` are here now, whatever else happened to them."""
        free, total = list(instruments[kept:]), len(instruments)
        self.chance.random.shuffle(free)
        out, gone = _take(free, OUT_SHARE, total), _take(free, GONE_SHARE, total)
        lost, broken = _take(free, MISSING_SHARE, total), _take(free, REPAIR_SHARE, total)
        self.lendings = [self._out(group, who) for who, group in self._groups(out)]
        self.mendings = [self._at_work(one) for one in broken]
        if not self.brief:
            self._before([*out, *gone, *free], free, total)
        for one in lost:
            self.telling.lose(self._ago(200, 10), one)
        wreck = next(filter(is_worth_taking_apart, gone), None)
        for one in gone:
            day, why = self._ago(250, 5), self.chance.random.choice(names.REASONS_GONE)
            if self.break_up and one is wreck:
                self.break_up(self.telling, day, one, why)
            else:
                self.telling.write_off(day, one, why)
        self.telling.lend(sorted(self.lendings, key=lambda lending: lending.from_on))
        self.telling.mend(sorted(self.mendings, key=lambda mending: mending.opened_on))

    def _before(self, any_of: list[Instrument], free: list[Instrument], total: int) -> None:
        """Decides what is over: loans of last year and of this one, and repairs that are done."""
        self.chance.random.shuffle(any_of)
        self.lendings += [self._long_back(group, who) for who, group in self._groups(_take(any_of, BACK_SHARE, total))]
        self.lendings += [self._just_back(group, who) for who, group in self._groups(_take(free, RECENT_SHARE, total))]
        self.mendings += [self._mended(one) for one in _take(free, MENDED_SHARE, total)]

    def _groups(self, instruments: Sequence[Instrument]) -> Iterator[tuple[Borrower, tuple[Instrument, ...]]]:
        """Instruments by the borrower who takes them, a loan at a time."""
        start = 0
        while start < len(instruments):
            who = self.chance.random.choice(self.borrowers)
            end = start + self.chance.random.randint(
                *FAMILY_LOAN if who.kind is BorrowerKind.HOUSEHOLD else SCHOOL_LOAN
            )
            yield who, tuple(instruments[start:end])
            start = end

    def _ago(self, most: int, least: int) -> date:
        """A day between so many days ago and so many."""
        return self.chance.day(self.today - timedelta(days=most), self.today - timedelta(days=least))

    def _some_days(self, least: int, most: int) -> timedelta:
        """A number of days."""
        return timedelta(days=self.chance.random.randint(least, most))

    def _out(self, group: tuple[Instrument, ...], who: Borrower) -> Lending:
        """A loan that runs, or should have been back."""
        if self.chance.happens(OVERDUE_SHARE):
            return Lending(who, group, self._ago(300, 120), self._ago(90, 1))
        return Lending(who, group, self._ago(300, 2), self.today + self._some_days(14, 300))

    def _long_back(self, group: tuple[Instrument, ...], who: Borrower) -> Lending:
        """A loan of the school year before."""
        start = self._ago(715, 480)
        back = self.chance.day(start + timedelta(days=60), self.today - timedelta(days=335))
        return Lending(who, group, start, back + self._some_days(-20, 30), back)

    def _just_back(self, group: tuple[Instrument, ...], who: Borrower) -> Lending:
        """A loan of this year that is back."""
        back = self._ago(85, 1)
        return Lending(who, group, self._ago(330, 120), back + self._some_days(-14, 40), back)

    def _at_work(self, one: Instrument) -> Mending:
        """A repair that is open."""
        opened = self._ago(70, 2)
        state = self.chance.random.choice(_OPEN_STATES)
        return Mending(one, self._complaint(one), opened, state, self.chance.day(opened, self.today))

    def _mended(self, one: Instrument) -> Mending:
        """A repair that ended."""
        opened = self._ago(325, 20)
        state = RepairState.DONE if self.chance.happens(0.93) else RepairState.CANCELLED
        return Mending(one, self._complaint(one), opened, state, opened + self._some_days(2, 18))

    def _complaint(self, one: Instrument) -> str:
        """What ails an instrument of its family."""
        said = names.COMPLAINTS.get(self.families[one.type_code], ())
        return self.chance.random.choice((*said, *names.ANY_COMPLAINT))


def _take(instruments: list[Instrument], share: float, total: int) -> list[Instrument]:
    """Takes a share of a total off a list, as far as it reaches."""
    amount = min(int(share * total), len(instruments))
    taken = instruments[len(instruments) - amount :]
    del instruments[len(instruments) - amount :]
    return taken
