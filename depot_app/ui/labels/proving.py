"""Labels pressed and read back, behind the window, before anyone sees or prints them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from depot_app.desks.labels import LabelDesk
from depot_app.documents.proof import unread
from depot_app.domain.numbers import Number
from depot_app.domain.papers import LabelContent, LabelSheetContent

Contents = Callable[[str], Sequence[LabelContent]]
"""Asks for the labels in a language."""


@dataclass(frozen=True, slots=True)
class Proven:
    """Labels as a PDF, with the numbers among the first that a scanner would not read."""

    pdf: bytes
    content: LabelSheetContent
    unread: tuple[Number, ...]


def press_and_prove(desk: LabelDesk, content: LabelSheetContent, language: str, *, tags: bool = False) -> Proven:
    """Presses labels, those of instruments as tags where wanted, and reads the first sheet back as a scanner would."""
    if tags:
        content = replace(content, labels=desk.tags(content.labels))
    pdf = desk.paper(content, language)
    return Proven(pdf, content, unread(pdf, content))
