"""A count as screens and papers show it: with the words of each thing, and shelf by shelf."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from depot_app.domain.count_result import Counted, Result
from depot_app.domain.counts import Count, Finding, ScanEvent
from depot_app.domain.numbers import Number
from depot_app.domain.places import Place


@dataclass(frozen=True, slots=True)
class SupplyCounted:
    """How many of a supply should lie in the house, how many were counted, and where; `belongs` is its place's name.

    `counted` is none where nobody counted it yet. It is `outside` where it belongs in no place of the count, and has
    `moved` where some went out, came back or were told of since: neither is booked.
    """

    number: Number
    name: str
    belongs: str
    expected: int
    counted: int | None = None
    where: tuple[tuple[str, int], ...] = ()
    outside: bool = False
    moved: bool = False

    @property
    def difference(self) -> int:
        """How many more were counted than there should be; fewer is below nothing."""
        return 0 if self.counted is None else self.counted - self.expected

    @property
    def to_book(self) -> int:
        """By how much booking changes how many there are."""
        return 0 if self.outside or self.moved else self.difference


@dataclass(frozen=True, slots=True)
class CountSheet:
    """A count as opened: its place's name (empty for the whole depot), its result, and the names of all places.

    `supplies` are the things by quantity that belong there, or were counted there.
    """

    count: Count
    scope: str
    result: Result
    names: dict[int, str]
    supplies: tuple[SupplyCounted, ...] = ()

    @property
    def tally(self) -> dict[Finding, int]:
        """How many there are of each finding; for a booked count, as it was booked."""
        if self.count.result is None:
            return self.result.tally
        return {finding: self.count.result.get(finding.value, 0) for finding in Finding}

    def of(self, *wanted: Finding) -> tuple[Counted, ...]:
        """What was found in these ways, in the order asked for; all of it where none is named."""
        by_finding: dict[Finding, list[Counted]] = {finding: [] for finding in wanted or Finding}
        for one in self.result.counted:
            if one.finding in by_finding:
                by_finding[one.finding].append(one)
        return tuple(one for found in by_finding.values() for one in found)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One finding for the screen: what it is, where it belongs and was seen, and who has it or what ails it.

    `after` is the thing scanned just before an unknown code. The rest is as in `Counted`.
    """

    finding: Finding
    code: str
    number: Number | None
    type_code: str = ""
    size: str = ""
    brand: str = ""
    belongs: str = ""
    seen: str = ""
    seen_at: str = ""
    by: str = ""
    device: str = ""
    times: int = 0
    after: Number | None = None
    several: bool = False
    found_again: bool = False
    moved: bool = False
    new_place: str = ""
    holder: str = ""
    due_on: date | None = None
    repair: Number | None = None
    gone_on: date | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """A place in a count: how many should lie there, how many of those were seen, and how many findings need a look."""

    place: str
    expected: int
    seen: int
    differences: int
    visited: bool


@dataclass(frozen=True, slots=True)
class Scanned:
    """The answer to one scan: the place whose label it was, or what was found; `again` where it was scanned before."""

    event: ScanEvent
    place: Place | None = None
    found: FoundRow | None = None
    again: bool = False
    supply: SupplyCounted | None = None


@dataclass(frozen=True, slots=True)
class MergedFile:
    """What one file brought; `cut` is the row at its end that was cut off."""

    name: str
    events: int
    new_events: int
    cut: int | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought: all scans of the count now, how many of them are new, and file by file."""

    count: Count
    events: int
    new_events: int
    files: tuple[MergedFile, ...]


@dataclass(frozen=True, slots=True)
class Booked:
    """What booking did: how many things got another place, went missing, and were found again."""

    count: Count
    tally: dict[Finding, int]
    moved: int
    lost: int
    found_again: int
    supplies: int = 0


def shelves(counted: Iterable[Counted], visited: Iterable[int], names: dict[int, str]) -> tuple[Shelf, ...]:
    """Every place that holds something or was scanned, by name; what is out is not expected on its shelf."""
    expected, seen, differing = (dict.fromkeys(names, 0) for _ in range(3))
    for one in counted:
        if one.finding in {Finding.HERE, Finding.MISSING} and one.belongs:
            expected[one.belongs] += 1
        if one.finding is Finding.HERE and one.belongs:
            seen[one.belongs] += 1
        if one.finding is Finding.MISSING and one.belongs:
            differing[one.belongs] += 1
        if one.finding in {Finding.ELSEWHERE, Finding.UNEXPECTED, Finding.UNKNOWN} and one.seen:
            differing[one.seen] += 1
    been = frozenset(visited)
    kept = [number for number in names if expected[number] or differing[number] or number in been]
    made = [Shelf(names[n], expected[n], seen[n], differing[n], visited=n in been) for n in kept]
    return tuple(sorted(made, key=lambda shelf: shelf.place))
