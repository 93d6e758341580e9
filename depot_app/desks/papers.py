"""How a paper is frozen: pressed and filed with its first printing, and the same bytes ever after."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.paper_parts import Lender
from depot_app.domain.papers import PaperContent, to_json
from depot_app.storage.documents import Document, DocumentRegister
from depot_app.storage.registers import Registers

Press = Callable[[PaperContent, str], bytes]
"""Turns the content of a paper into PDF bytes in a language (`nl` or `en`), so that desks know no PDF."""

OURSELVES = Lender(
    name="Stichting Instrumentendepot Leerorkest", brand="Instrumentendepot Leerorkest", seat="Amsterdam"
)
"""Who lends until the foundation says more of itself; what is empty is a blank on paper."""

_SETTING = "lender."
_LINE_END = "\n"


class PaperKind(StrEnum):
    """The kinds of paper that are filed."""

    CONTRACT = "contract"
    ADDENDUM = "addendum"
    RECEIPT = "receipt"
    REPAIR_SLIP = "repair-slip"
    COUNT_REPORT = "count-report"
    GIFT_RECEIPT = "gift-receipt"
    CONDITION_REPORT = "condition-report"


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a paper is filed: one paper of a kind, about one thing, of one issue, in one language."""

    kind: PaperKind
    about: UUID
    language: str
    issue: int = 1


def frozen(
    drawer: DocumentRegister, press: Press, slot: Slot, content: Callable[[], PaperContent], *, on: date
) -> tuple[Document, bool]:
    """The paper in this slot, and whether it was pressed just now; `content` is asked for only then."""
    known = drawer.find(slot.about, slot.kind.value, issue=slot.issue, language=slot.language)
    if known:
        return known, False
    made = content()
    document = drawer.file(
        slot.kind.value,
        about=slot.about,
        issue=slot.issue,
        language=slot.language,
        text_version=getattr(made, "text_version", ""),
        content=to_json(made),
        pdf=press(made, slot.language),
        on=on,
    )
    return document, True


def lender_of(registers: Registers) -> Lender:
    """Who lends, as it stands on every paper."""
    said = {f.name: registers.settings.get(_SETTING + f.name) for f in fields(Lender)}
    if not said["name"]:
        return OURSELVES
    address = tuple(line for line in said.pop("address").split(_LINE_END) if line)
    return Lender(address=address, **said)


def keep_lender(registers: Registers, lender: Lender) -> None:
    """Keeps who lends, for every paper from now on; what was printed stays as it was."""
    for f in fields(Lender):
        said = getattr(lender, f.name)
        registers.settings.keep(_SETTING + f.name, _LINE_END.join(said) if isinstance(said, tuple) else said)
