"""The press: a paper's content in, its PDF out; and what can be said of a PDF and of a content before it is printed."""

from dataclasses import fields, is_dataclass
from typing import assert_never

from depot_app.documents.addendum import addendum
from depot_app.documents.condition_report import condition_report
from depot_app.documents.contract import contract
from depot_app.documents.count_report import count_report
from depot_app.documents.gift_receipt import gift_receipt
from depot_app.documents.labels import labels
from depot_app.documents.opened import ONE_AT_A_TIME, reading
from depot_app.documents.receipt import receipt
from depot_app.documents.repair_slip import repair_slip
from depot_app.documents.ruler_sheet import ruler_sheet
from depot_app.documents.typefaces import lacking
from depot_app.documents.value_list import value_list
from depot_app.domain.condition_report import ConditionReportContent
from depot_app.domain.gift_papers import GiftReceiptContent
from depot_app.domain.papers import (
    AddendumContent,
    ContractContent,
    CountReportContent,
    LabelSheetContent,
    PaperContent,
    ReceiptContent,
    RepairSlipContent,
    RulerSheetContent,
)
from depot_app.domain.value_list import ValueListContent
from depot_app.wording.voice import Voice


def press(content: PaperContent, voice: Voice) -> bytes:
    """The paper as a PDF; the same content makes the same bytes. A refusal where it may not be printed.

    Raises:
        ValueError: the voice does not speak the paper's language.
    """
    if not isinstance(content, LabelSheetContent) and content.language != voice.language:
        raise ValueError(f"{content.language}: {voice.language}")
    with ONE_AT_A_TIME:
        return _pressed(content, voice)


def _pressed(content: PaperContent, voice: Voice) -> bytes:
    """By the kind of paper."""
    match content:
        case ContractContent():
            return contract(content, voice)
        case AddendumContent():
            return addendum(content, voice)
        case ReceiptContent():
            return receipt(content, voice)
        case RepairSlipContent():
            return repair_slip(content, voice)
        case CountReportContent():
            return count_report(content, voice)
        case GiftReceiptContent():
            return gift_receipt(content, voice)
        case ConditionReportContent():
            return condition_report(content, voice)
        case ValueListContent():
            return value_list(content, voice)
        case LabelSheetContent() | RulerSheetContent():
            return _on_labels(content, voice)
        case _:
            assert_never(content)


def _on_labels(content: LabelSheetContent | RulerSheetContent, voice: Voice) -> bytes:
    """What is printed on a label stock, or to measure one by."""
    return ruler_sheet(content, voice) if isinstance(content, RulerSheetContent) else labels(content, voice)


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with reading(pdf) as document:
        return len(document)


def missing_glyphs(content: PaperContent) -> tuple[str, ...]:
    """The signs in a content that no face has, and that will be printed as a fallback; each once, in order."""
    signs = dict.fromkeys(sign for text in _texts(content) for sign in lacking(text))
    return tuple(signs)


def _texts(value: object) -> list[str]:
    """Every text in a content."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    if is_dataclass(value):
        return [text for field in fields(value) for text in _texts(getattr(value, field.name))]
    return []
