"""The catalogue: what kinds of instrument there are, by their MIMO and Hornbostel-Sachs names."""

from dataclasses import dataclass
from enum import StrEnum

from depot_app.domain.lists import Key
from depot_app.domain.money import Cents


class Family(StrEnum):
    """The families by which staff speak of instruments, in score order."""

    STRINGS = "strijk"
    PLUCKED = "tokkel"
    WOODWIND = "hout"
    BRASS = "koper"
    PERCUSSION = "slagwerk"
    KEYBOARD = "toets"
    WORLD = "overig"
    ELECTRONICS = "elektronica"


class TransportClass(StrEnum):
    """How an instrument travels."""

    TAKES_HOME = "T"
    STAYS_AT_SCHOOL = "S"
    SPECIAL_TRANSPORT = "X"


@dataclass(frozen=True, slots=True)
class InstrumentType:
    """One kind of instrument; `sizes` and `kit` are in the order of the catalogue, smallest size first.

    An instrument of a type with `life_years` loses its value in equal steps over so many years, down to
    `residual_percent` of it; without, it keeps the value that was last found.
    """

    code: str
    family: str
    name_nl: str
    name_en: str
    synonyms: tuple[str, ...] = ()
    hornbostel_sachs: str = ""
    mimo: str = ""
    wikidata: str = ""
    sizes: tuple[str, ...] = ()
    kit: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    value_low: Cents | None = None
    value_high: Cents | None = None
    transport: str = TransportClass.TAKES_HOME
    service_months: int = 0
    rank: int = 0
    complete_only: bool = False
    condition_d_stays: bool = False
    life_years: int | None = None
    residual_percent: int | None = None
    version: int = 0

    def size_rank(self, size: str) -> int:
        """Where a size stands among the type's sizes; unknown sizes come last."""
        return self.sizes.index(size) if size in self.sizes else len(self.sizes)

    def name(self, language: str) -> str:
        """The name in a language, by its code `nl` or `en`."""
        return self.name_nl if language == "nl" else self.name_en


@dataclass(frozen=True, slots=True)
class TypeRow:
    """A type as the list of types shows it, with how many instruments of it there are, but for those that are gone."""

    key: Key
    kind: InstrumentType
    instruments: int

    @property
    def id(self) -> str:
        """What tells it from every other."""
        return self.kind.code


@dataclass(frozen=True, slots=True)
class TypeCard:
    """All that the card of a type shows; `sizes` are those that the depot has, in the type's order, with how many."""

    kind: InstrumentType
    instruments: int
    sizes: tuple[tuple[str, int], ...] = ()
