"""Filed papers as the preview shows them: their titles and file names, and the way to another language."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from depot_app.desks.papers import PaperKind
from depot_app.domain.journal import Done
from depot_app.ui.preview.papers import Paper
from depot_app.wording import preview as said
from depot_app.wording.voice import Language, Text, Voice

_TITLES: dict[PaperKind, Text] = {
    PaperKind.CONTRACT: said.CONTRACT,
    PaperKind.ADDENDUM: said.ADDENDUM,
    PaperKind.RECEIPT: said.RECEIPT,
    PaperKind.REPAIR_SLIP: said.REPAIR_SLIP,
    PaperKind.COUNT_REPORT: said.COUNT_REPORT,
    PaperKind.GIFT_RECEIPT: said.GIFT_RECEIPT,
    PaperKind.CONDITION_REPORT: said.CONDITION_REPORT,
}


class Filed(Protocol):
    """A paper as it was filed: its kind, its number among those of its kind, its bytes and their sum."""

    @property
    def kind(self) -> str:
        """The word of its `PaperKind`."""

    @property
    def issue(self) -> int:
        """Numbers addenda and receipts."""

    @property
    def language(self) -> str:
        """In which it was printed."""

    @property
    def sha256(self) -> str:
        """The sum of its bytes."""

    @property
    def pdf(self) -> bytes:
        """Its bytes."""


def paper_of(voice: Voice, filed: Filed) -> Paper:
    """The paper as it is shown; the file is named for its kind, its number and the first of its sum."""
    title = voice(_TITLES[PaperKind(filed.kind)])
    name = "-".join(part for part in (title.casefold(), str(filed.issue or ""), filed.sha256[:8]) if part)
    return Paper(title, f"{name}.pdf".replace(" ", "-"), filed.pdf)


InLanguage = Callable[[str | None], Done[Any]]
"""Has a paper made in a language (none: its reader's own), the first time, and answers it as it is filed."""


class ShowPapers(Protocol):
    """Shows papers in the program, to be saved and printed from there."""

    def __call__(self, papers: Sequence[Filed], /, in_language: InLanguage | None = None) -> object:
        """`in_language` is what has the one paper made in another language, where that can be."""


def other_language(filed: Filed) -> Language:
    """The language that a paper is not in."""
    return next(language for language in Language if language != filed.language)
