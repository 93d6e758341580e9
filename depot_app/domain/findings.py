"""Findings: what is wrong with a row of a list, as facts; the words for them are in `wording.imports`."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a finding does to its row: it stays out, comes in with a warning, or is merely told about."""

    REJECTS = "rejects"
    WARNS = "warns"
    TELLS = "tells"


class FindingKind(StrEnum):
    """What can be found in a row; the values are the words of the JSON and of the rejects file."""

    NUMBER_REPEATED = "number-repeated"
    NUMBER_MISREAD = "number-misread"
    NUMBER_TAKEN = "number-taken"
    TYPE_MISSING = "type-missing"
    TYPE_UNKNOWN = "type-unknown"
    TYPE_AMBIGUOUS = "type-ambiguous"
    BORROWER_MISSING = "borrower-missing"
    BORROWER_SEVERAL = "borrower-several"
    BORROWER_UNKNOWN = "borrower-unknown"
    NAME_MISSING = "name-missing"
    CODE_REPEATED = "code-repeated"
    NAME_REPEATED = "name-repeated"
    CHILD_AT_SCHOOL = "child-at-school"
    INSTRUMENT_MISSING = "instrument-missing"
    INSTRUMENT_UNKNOWN = "instrument-unknown"
    COMPLAINT_MISSING = "complaint-missing"
    REPAIR_OPEN_ALREADY = "repair-open-already"
    NUMBER_MISSING = "number-missing"
    TYPE_NEAR = "type-near"
    SIZE_MISSING = "size-missing"
    SERIAL_NONE = "serial-none"
    TWIN = "twin"
    DATE_NONE = "date-none"
    AMOUNT_NONE = "amount-none"
    AMOUNT_UNCLEAR = "amount-unclear"
    YEAR_NONE = "year-none"
    STATE_UNKNOWN = "state-unknown"
    CONDITION_UNKNOWN = "condition-unknown"
    WORD_UNKNOWN = "word-unknown"
    LINK_MISREAD = "link-misread"
    CHILD_IGNORED = "child-ignored"
    BORROWER_IGNORED = "borrower-ignored"
    STATE_KEPT = "state-kept"
    DUE_IGNORED = "due-ignored"
    DONE_ASSUMED = "done-assumed"
    NUMBERS_ABSENT = "numbers-absent"
    TOTALS_ROW = "totals-row"
    MONTH_FIRST = "month-first"
    SIZE_UNKNOWN = "size-unknown"
    DIGITS_LOST = "digits-lost"
    DIGITS_WRITTEN_OUT = "digits-written-out"
    ZEROS_LOST = "zeros-lost"
    DATE_UNSURE = "date-unsure"
    DATE_TURNED = "date-turned"
    DATE_COUNTED = "date-counted"
    DATE_AHEAD = "date-ahead"
    ERROR_VALUE = "error-value"
    CELLS_SHIFTED = "cells-shifted"
    CELLS_BESIDE = "cells-beside"
    LETTERS_MENDED = "letters-mended"
    ZERO_BYTES = "zero-bytes"
    SHORT_YEARS = "short-years"
    HEADER_AGAIN = "header-again"
    FOOTER = "footer"
    COLUMN_TWICE = "column-twice"
    COLUMN_UNNAMED = "column-unnamed"
    PLACE_NEW = "place-new"
    NAMESAKE = "namesake"
    PLACE_IN_ITSELF = "place-in-itself"
    PLACE_REPEATED = "place-repeated"

    @property
    def is_damage(self) -> bool:
        """Whether it tells of what a spreadsheet or a copy did to a cell, and not of what a person wrote."""
        return self in _DAMAGE

    @property
    def is_mended(self) -> bool:
        """Whether the first hint was read instead of what stood there."""
        return self in _MENDED

    @property
    def severity(self) -> Severity:
        """What it does to its row."""
        if self in _REJECTS:
            return Severity.REJECTS
        return Severity.TELLS if self in _TELLS else Severity.WARNS


_REJECTS = frozenset(
    {
        FindingKind.NUMBER_REPEATED,
        FindingKind.NUMBER_MISREAD,
        FindingKind.NUMBER_TAKEN,
        FindingKind.TYPE_MISSING,
        FindingKind.TYPE_UNKNOWN,
        FindingKind.TYPE_AMBIGUOUS,
        FindingKind.BORROWER_MISSING,
        FindingKind.BORROWER_SEVERAL,
        FindingKind.BORROWER_UNKNOWN,
        FindingKind.NAME_MISSING,
        FindingKind.CODE_REPEATED,
        FindingKind.NAME_REPEATED,
        FindingKind.CHILD_AT_SCHOOL,
        FindingKind.INSTRUMENT_MISSING,
        FindingKind.INSTRUMENT_UNKNOWN,
        FindingKind.COMPLAINT_MISSING,
        FindingKind.REPAIR_OPEN_ALREADY,
        FindingKind.CELLS_SHIFTED,
        FindingKind.PLACE_IN_ITSELF,
        FindingKind.PLACE_REPEATED,
    }
)
_TELLS = frozenset(
    {
        FindingKind.NUMBERS_ABSENT,
        FindingKind.TOTALS_ROW,
        FindingKind.MONTH_FIRST,
        FindingKind.SIZE_UNKNOWN,
        FindingKind.DIGITS_WRITTEN_OUT,
        FindingKind.DATE_TURNED,
        FindingKind.LETTERS_MENDED,
        FindingKind.ZERO_BYTES,
        FindingKind.SHORT_YEARS,
        FindingKind.HEADER_AGAIN,
        FindingKind.FOOTER,
        FindingKind.COLUMN_TWICE,
        FindingKind.COLUMN_UNNAMED,
        FindingKind.PLACE_NEW,
        FindingKind.NAMESAKE,
    }
)
_MENDED = frozenset(
    {
        FindingKind.DIGITS_WRITTEN_OUT,
        FindingKind.DATE_TURNED,
        FindingKind.DATE_COUNTED,
        FindingKind.LETTERS_MENDED,
    }
)
_DAMAGE = _MENDED | {
    FindingKind.DIGITS_LOST,
    FindingKind.ZEROS_LOST,
    FindingKind.DATE_UNSURE,
    FindingKind.DATE_AHEAD,
    FindingKind.ERROR_VALUE,
    FindingKind.CELLS_SHIFTED,
    FindingKind.CELLS_BESIDE,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found in a row: in which column, the text that stood there, and what else helps to mend it.

    `hints` are codes of types that come near, the row in which the number stood before, or what a damaged cell was read
    as or may have been.
    """

    row: int
    kind: FindingKind
    column: str = ""
    text: str = ""
    hints: tuple[str, ...] = ()


_ORDER = (Severity.REJECTS, Severity.WARNS, Severity.TELLS)


def by_kind(findings: Sequence[Finding]) -> dict[FindingKind, list[Finding]]:
    """Findings by their kind: what rejects first, then what warns; within that the most frequent first."""
    found: defaultdict[FindingKind, list[Finding]] = defaultdict(list)
    for finding in findings:
        found[finding.kind].append(finding)
    return dict(sorted(found.items(), key=lambda item: (_ORDER.index(item[0].severity), -len(item[1]))))
