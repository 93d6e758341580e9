"""What a check of the database found: each difference named with its thing."""

from dataclasses import dataclass
from enum import StrEnum

from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number


class ProblemKind(StrEnum):
    """The ways in which a database can differ from what it should be; the words of the JSON."""

    DAMAGED = "damaged"
    NO_RULE = "no-rule"
    DANGLING = "dangling"
    CHAIN = "chain"
    UNTOLD = "untold"
    VANISHED = "vanished"
    DERIVED = "derived"
    SEARCH = "search"
    TWO_LOANS = "two-loans"
    TWO_REPAIRS = "two-repairs"
    TWO_LABELS = "two-labels"
    GONE_ON_LOAN = "gone-on-loan"
    MERGED_IN_USE = "merged-in-use"
    LOAN_CLOSED = "loan-closed"
    PAPER = "paper"
    PHOTO = "photo"
    NUMBER = "number"
    MISSING_PART = "missing-part"


@dataclass(frozen=True, slots=True)
class Problem:
    """One difference: in which thing, in which column or rule, what should be there and what is."""

    kind: ProblemKind
    thing: Thing | None = None
    number: Number | None = None
    field: str = ""
    expected: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check looked at and found; `cut` is whether there were more problems than are named."""

    instruments: int
    problems: tuple[Problem, ...]
    cut: bool = False
