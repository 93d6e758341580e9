"""Papers about what still changes: the same bytes while nothing did, and a new issue once something has."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from depot_app.desks.papers import PaperKind, Press, Slot, frozen
from depot_app.domain.papers import CountReportContent, RepairSlipContent, from_json, to_json
from depot_app.storage.documents import Document
from depot_app.storage.registers import Registers

Content = RepairSlipContent | CountReportContent


def reprinted(
    registers: Registers, press: Press, content: Content, *, kind: PaperKind, about: UUID, on: date
) -> tuple[Document, bool]:
    """The newest paper of this kind in the content's language, or a new issue where it says something else by now.

    Answers whether it was pressed just now; the day of printing alone makes no new issue.
    """
    before = _newest(registers.documents.all_about(about), kind, content.language)
    if before and _same(before, content):
        return before, False
    issue = registers.documents.last_issue(about, kind.value) + 1
    return frozen(registers.documents, press, Slot(kind, about, content.language, issue), lambda: content, on=on)


def _newest(papers: Sequence[Document], kind: PaperKind, language: str) -> Document | None:
    """The newest paper of a kind in a language."""
    mine = [paper for paper in papers if paper.kind == kind.value and paper.language == language]
    return max(mine, key=lambda paper: paper.issue, default=None)


def _same(paper: Document, content: Content) -> bool:
    """Whether a paper says what this content says, but for the day of printing."""
    said = from_json(paper.content)
    if not isinstance(said, RepairSlipContent | CountReportContent):
        return False
    return to_json(replace(said, printed_on=content.printed_on)) == to_json(content)
