"""The stock of the demo depot: instruments in a mix that a depot really has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise

from depot_app.desks import demo_names as names
from depot_app.desks.demo_chance import Chance, years_before
from depot_app.domain.instruments import Acquisition, Condition, Instrument
from depot_app.domain.kits import Kit, Part, PartState, kit_of
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.places import Place
from depot_app.domain.types import InstrumentType

SHARES = {
    "VLN": 300, "VLC": 110, "VLA": 55, "DBS": 18, "GTR": 80, "UKE": 30, "FLT": 50, "CLB": 60, "TPT": 60, "SXA": 35,
    "TBN": 28, "HRN": 20, "RSO": 30, "OBO": 12, "BSN": 8, "FGO": 8, "CNT": 18, "EUP": 10, "BAR": 8, "TUB": 8, "SND": 22,
    "DJE": 24, "CAJ": 18, "XYL": 8, "KEY": 15, "HRL": 8, "ACC": 6, "PBZ": 12, "CBN": 0, "COR": 1, "HRP": 1,
}  # fmt: skip
OTHER_SHARE = 2

SIZE_SHARES = {"VLN": (1, 4, 5, 14, 20, 24, 20, 2, 10), "VLC": (4, 12, 20, 24, 22, 2, 16)}
EVERY_SIZE = ("VLN", "VLC")

YEARS_OLD = 14

_CONDITIONS = (Condition.A, Condition.B, Condition.C, Condition.D)
_CONDITION_SHARES = (12, 46, 37, 5)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A type and size to be made."""

    type: InstrumentType
    size: str


class Stock:
    """Makes the instruments of a demo depot; nothing here is in the database yet."""

    def __init__(self, chance: Chance, types: Sequence[InstrumentType], shelves: Sequence[Place], today: date) -> None:
        self._chance = chance
        self._random = chance.random
        self._types = [kind for kind in types if SHARES.get(kind.code, OTHER_SHARE)]
        self._shares = list(accumulate(SHARES.get(kind.code, OTHER_SHARE) for kind in self._types))
        codes = (kind.code for kind in self._types)
        self._between = dict(zip(codes, pairwise([0, *self._shares]), strict=True))
        self._shelves = shelves
        self._today = today
        self._kits = {kind.code: kit_of(kind.kit) for kind in types}
        self._brands = {kind.code: tuple(_brands(kind.brands)) for kind in types}

    def every_size(self) -> list[Wanted]:
        """Each size of the types of which every size must be there."""
        return [Wanted(kind, size) for kind in self._types if kind.code in EVERY_SIZE for size in kind.sizes]

    def mix(self, amount: int) -> list[Wanted]:
        """So many types and sizes, in the shares that a depot has."""
        return [
            Wanted(kind, self._size(kind))
            for kind in self._random.choices(self._types, cum_weights=self._shares, k=amount)
        ]

    def _size(self, kind: InstrumentType) -> str:
        """A size as often as it is met."""
        if not kind.sizes:
            return ""
        shares = SIZE_SHARES.get(kind.code)
        if shares and len(shares) == len(kind.sizes):
            return self._random.choices(kind.sizes, shares)[0]
        return self._random.choice(kind.sizes)

    def instrument(self, wanted: Wanted, number: Number) -> Instrument:
        """One instrument, as it was taken into use before the demo depot's history begins."""
        random, kind = self._random, wanted.type
        brand, model = random.choice(self._brands[kind.code])
        bought = self._chance.day(years_before(self._today, YEARS_OLD), years_before(self._today, 2))
        gift = self._chance.happens(0.35)
        price = self._price(kind)
        return Instrument(
            id=self._chance.key(),
            number=number,
            type_code=kind.code,
            size=wanted.size,
            brand=brand,
            model=model,
            serial=self._serial(brand) if self._chance.happens(0.85) else "",
            year=bought.year - random.randrange(12) if gift else bought.year,
            acquired_on=bought,
            acquisition=Acquisition.GIFT if gift else Acquisition.PURCHASE,
            donor=random.choice(names.DONORS) if gift else "",
            price=None if gift else price,
            value=Cents(price * random.randrange(40, 100) // 10_000 * 100),
            valued_on=bought,
            condition=random.choices(_CONDITIONS, _CONDITION_SHARES)[0],
            inspected_on=self._chance.day(years_before(self._today, 3), years_before(self._today, 2)),
            place=self._shelf(kind).id,
            programme=random.choice(names.PROGRAMMES),
            kit=self.kit(kind.code, 0.05),
            labelled_on=bought if self._chance.happens(0.97) else None,
            version=1,
        )

    def kit(self, type_code: str, lost: float) -> Kit:
        """The kit of a type, with a part missing or damaged in this share of cases."""
        kit = self._kits[type_code]
        return self.less(kit, years_before(self._today, 2)) if kit and self._chance.happens(lost) else kit

    def less(self, kit: Kit, on: date) -> Kit:
        """A kit of which one part is missing or damaged."""
        n = self._random.randrange(len(kit))
        state = self._random.choice((PartState.MISSING, PartState.MISSING, PartState.DAMAGED))
        return tuple(Part(part.kind, state, on) if i == n else part for i, part in enumerate(kit))

    def _shelf(self, kind: InstrumentType) -> Place:
        """A shelf among those of this type, which lie side by side."""
        before, after = self._between[kind.code]
        at = before + self._random.random() * (after - before)
        return self._shelves[min(int(at / self._shares[-1] * len(self._shelves)), len(self._shelves) - 1)]

    def old_number(self, n: int) -> str:
        """The number that an instrument had on the list before."""
        return f"LO-{2008 + n % 15}-{n:04d}"

    def _price(self, kind: InstrumentType) -> Cents:
        """What one of this type costs, in whole tens of euros."""
        low, high = kind.value_low or 5_000, kind.value_high or 20_000
        return Cents(self._random.randrange(low, high + 1) // 1_000 * 1_000)

    def _serial(self, brand: str) -> str:
        """A serial number as this maker might write it."""
        number = self._random.randrange(10_000, 1_000_000)
        return f"{brand[:1].upper()}{self._chance.letters(1)}{number}" if len(brand) % 2 else str(number)


def _brands(said: Sequence[str]) -> list[tuple[str, str]]:
    """Brand and model of each maker in the catalogue: `Yamaha V3/V5` is two models of one brand."""
    made = []
    for maker in said:
        brand, _, models = maker.partition(" ")
        *front, last = models.split(" ")
        made += [(brand, " ".join([*front, one])) for one in last.split("/")]
    return made or [("", "")]
