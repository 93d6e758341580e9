"""Filed papers as the preview shows them: what each is called, and the name of its file."""

from typing import Protocol

from depot_app.desks.papers import PaperKind
from depot_app.ui.preview.papers import Paper
from depot_app.wording import preview as said
from depot_app.wording.voice import Text, Voice

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
