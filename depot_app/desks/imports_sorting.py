"""How a list is held against the depot: for each row what becomes of it, before anything is written."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar
from uuid import UUID

from depot_app.domain.drafts import D, Portion, Reading
from depot_app.domain.findings import Finding, FindingKind, Severity
from depot_app.domain.imports import Outcome
from depot_app.domain.intake import Step
from depot_app.storage.registers import Registers

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Words:
    """What is written about a thing that a list brought, in the language of whoever imports."""

    complaint: str
    reason: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What taking in needs beside the list: the day, the words to write, and which row of this file is known as what.

    `same_meanings` says that the file came in before and its columns meant the same: what is known of it is unchanged.
    """

    today: date
    words: Words
    known: Mapping[int, UUID] = field(default_factory=dict)
    same_meanings: bool = False


@dataclass(frozen=True, slots=True)
class Decision(Generic[D, V]):
    """What becomes of one row: made new, laid over the thing as it was, or nothing; `key` is the thing's."""

    draft: D
    outcome: Outcome
    key: UUID | None = None
    before: V | None = None
    after: V | None = None
    step: Step = Step.NOTHING
    findings: tuple[Finding, ...] = ()


class Intake(ABC, Generic[D, V]):
    """Sorts one kind of list and takes it in, portion by portion, within one transaction."""

    def __init__(self, registers: Registers, reading: Reading[D], around: Surroundings) -> None:
        self.registers = registers
        self.reading: Reading[D] = reading
        self.around = around
        self._claimed: dict[UUID, int] = {}

    def portions(self) -> Iterator[tuple[Portion[D], list[Decision[D, V]]]]:
        """The list as it is read, each portion with the decisions about its rows; only reads."""
        for portion in self.reading.portions():
            yield portion, self.sort(portion.drafts)

    @abstractmethod
    def sort(self, drafts: Sequence[D]) -> list[Decision[D, V]]:
        """What becomes of each row; only reads."""

    @abstractmethod
    def take_in(self, decisions: Sequence[Decision[D, V]]) -> dict[int, UUID]:
        """Writes what was decided; answers which row is which thing now."""

    def claimed_by(self, draft: D, key: UUID) -> int | None:
        """The earlier row of this list that is about the same thing; else the thing is this row's from now on."""
        first = self._claimed.setdefault(key, draft.row)
        return None if first == draft.row else first

    def is_claimed(self, key: UUID) -> bool:
        """Whether a row of this list is about the thing already."""
        return key in self._claimed

    def finding(self, draft: D, kind: FindingKind, key: str, text: str, *hints: str) -> Finding:
        """Something found when a row was held against the depot."""
        return Finding(draft.row, kind, self.reading.source.header_of(key), text, hints)

    def rejected(self, draft: D, *findings: Finding) -> Decision[D, V]:
        """A row that stays out."""
        return Decision(draft=draft, outcome=Outcome.REJECTED, findings=findings)

    def unchanged(self, draft: D, key: UUID, *findings: Finding) -> Decision[D, V]:
        """A row that says nothing new."""
        return Decision(draft=draft, outcome=Outcome.UNCHANGED, key=key, findings=findings)


def keeps_out(findings: Sequence[Finding]) -> bool:
    """Whether any finding keeps its row out."""
    return any(finding.kind.severity is Severity.REJECTS for finding in findings)
