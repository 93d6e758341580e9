"""Imports: what becomes of each row of a list, and what is remembered of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from depot_app.domain.findings import Finding, Severity
from depot_app.domain.import_keys import ListKind
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import Refusal


class Outcome(StrEnum):
    """What becomes of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Tally:
    """How an import ends, or would end: every row is created, updated, unchanged or rejected."""

    rows: int
    created: int
    updated: int
    unchanged: int
    rejected: int
    warnings: int


@dataclass(frozen=True)
class Forecast:
    """What an import would do, row by row, with all that was found."""

    kind: ListKind
    tally: Tally
    outcomes: dict[int, Outcome]
    findings: tuple[Finding, ...]

    def of(self, outcome: Outcome) -> Iterator[int]:
        """The rows with this outcome."""
        return (row for row, its in self.outcomes.items() if its is outcome)


@dataclass(frozen=True, slots=True)
class Import:
    """An import as recorded: which file, by whom, what became of it, and whether it was taken back."""

    id: UUID
    number: int
    kind: ListKind
    file_name: str
    file_hash: str
    at: datetime
    by: str
    entry: int
    outcome: dict[str, object]
    undone_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: its record and its forecast come true."""

    record: Import
    forecast: Forecast


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What taking an import back did: how many things went, and which were kept since they were touched."""

    number: int
    removed: int
    kept: tuple[Number, ...]


@dataclass(eq=False)
class ImportStopped(Refusal):
    """The import was stopped half-way, so that nothing of it was kept."""

    done: int
    of: int


def tally(rows: int, outcomes: dict[int, Outcome], findings: tuple[Finding, ...]) -> Tally:
    """The figures of an import."""
    count = dict.fromkeys(Outcome, 0)
    for outcome in outcomes.values():
        count[outcome] += 1
    return Tally(
        rows=rows,
        created=count[Outcome.CREATED],
        updated=count[Outcome.UPDATED],
        unchanged=count[Outcome.UNCHANGED],
        rejected=count[Outcome.REJECTED],
        warnings=sum(1 for finding in findings if finding.kind.severity is Severity.WARNS),
    )
