"""The list of values for the insurer: what the depot had on a day, where it was, and what it was worth."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from depot_app.domain.instruments import Condition
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.paper_parts import Lender
from depot_app.domain.types import Family
from depot_app.domain.valuations import Method


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One instrument: `where` is its place or who had it; the value, how it was found, and since when it counts."""

    number: Number
    family: str
    type_name: str
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    where: str = ""
    missing: bool = False
    condition: Condition | None = None
    value: Cents | None = None
    method: Method = Method.UNKNOWN
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """How many instruments, how many of those have no value, and what the others are worth together."""

    instruments: int
    without_value: int
    value: Cents


@dataclass(frozen=True, slots=True)
class ValueListContent:
    """The list as of a day; its lines stand by family, then by type, then by number."""

    language: str
    lender: Lender
    on: date
    printed_on: date
    lines: tuple[ValueLine, ...]

    @property
    def by_family(self) -> tuple[tuple[str, tuple[ValueLine, ...]], ...]:
        """The lines of each family that has any, in their order; a family that is not known comes last."""
        found: dict[str, list[ValueLine]] = {family.value: [] for family in Family}
        for line in self.lines:
            found.setdefault(line.family, []).append(line)
        return tuple((family, tuple(lines)) for family, lines in found.items() if lines)


def summed(lines: Iterable[ValueLine]) -> Sum:
    """What lines come to together."""
    values = [line.value for line in lines]
    known = [value for value in values if value is not None]
    return Sum(len(values), len(values) - len(known), Cents(sum(known)))
