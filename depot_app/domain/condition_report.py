"""What stands on a report of condition, and the pictures that are printed with it."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from depot_app.domain.instruments import Condition
from depot_app.domain.kits import Kit
from depot_app.domain.paper_parts import Lender, PaperLine


@dataclass(frozen=True, slots=True)
class PaperPhoto:
    """A photo on paper: the hash of its file, its shape, when it was added, and its caption."""

    sha256: str
    width: int
    height: int
    added_on: date
    caption: str = ""


@dataclass(frozen=True, slots=True)
class ConditionBefore:
    """What was found the time before."""

    checked_on: date
    inspector: str
    condition: Condition
    remarks: str = ""
    kit: Kit = ()


@dataclass(frozen=True, slots=True)
class ConditionReportContent:
    """The report of one check: the instrument with grade and kit as found, what was wrong, what was found before."""

    language: str
    instrument: PaperLine
    lender: Lender
    checked_on: date
    inspector: str
    printed_on: date
    remarks: str = ""
    before: ConditionBefore | None = None
    photos: tuple[PaperPhoto, ...] = ()


@dataclass(frozen=True, slots=True)
class IllustratedReport(ConditionReportContent):
    """A report on its way to the press, with the files of its photos in their order; the report alone is frozen."""

    pictures: tuple[bytes, ...] = ()

    def plain(self) -> ConditionReportContent:
        """The report alone, as it is frozen."""
        return ConditionReportContent(**_said(self))


def illustrated(report: ConditionReportContent, pictures: tuple[bytes, ...]) -> IllustratedReport:
    """A report with the files of its photos."""
    return IllustratedReport(**_said(report), pictures=pictures)


def _said(report: ConditionReportContent) -> dict[str, Any]:
    """What a report says, by its fields."""
    return {field.name: getattr(report, field.name) for field in fields(ConditionReportContent)}
