"""The proof of labels: the first sheet is drawn as printers would and read back, before anything is stuck on."""

from collections.abc import Iterator, Sequence

import pypdfium2
import zxingcpp
from PIL.Image import Image

from depot_app.documents.label_stocks import Stock, stock_of
from depot_app.documents.opened import reading
from depot_app.documents.type_sheet import POINTS
from depot_app.domain.label_stocks import StockKind
from depot_app.domain.numbers import Number
from depot_app.domain.papers import LabelSheetContent

PRINTERS_DPI = (203, 300, 600)
"""How fine the printers are that labels are printed on: the two of label printers, and a laser."""
MOST_PAGES = 5
"""Of a roll, where each label is a page, so many are read; of sheets one."""

_OURS = "Code128,QRCode,DataMatrix"


def unread(pdf: bytes, content: LabelSheetContent) -> tuple[Number, ...]:
    """The numbers among the first labels that a scanner would not read; nothing where all is well."""
    on = stock_of(content)
    expected = [label.number for label in content.labels for _ in range(content.copies)]
    with reading(pdf) as document:
        missed = {number for dpi in PRINTERS_DPI for number in _missed(document, on, expected, content.start - 1, dpi)}
    return tuple(number for number in dict.fromkeys(expected) if number in missed)


def _missed(
    document: pypdfium2.PdfDocument, on: Stock, expected: Sequence[Number], start: int, dpi: int
) -> Iterator[Number]:
    """What is not read of the first labels from a printer as fine as this."""
    if on.kind is StockKind.SHEET:
        page = _picture(document, 0, dpi)
        here = expected[: on.positions - start]
        labels: Iterator[Image] = (_label(page, on, start + at, dpi) for at in range(len(here)))
    else:
        here = expected[:MOST_PAGES]
        labels = (_picture(document, at, dpi) for at in range(len(here)))
    for number, picture in zip(here, labels, strict=True):
        if not _reads(picture, number):
            yield number


def _picture(document: pypdfium2.PdfDocument, page: int, dpi: int) -> Image:
    """A page as a printer would draw it, which has no grey to soften an edge with."""
    drawn = document[page].render(scale=dpi / POINTS, grayscale=True, no_smoothpath=True, no_smoothtext=True)
    picture: Image = drawn.to_pil()
    return picture


def _label(page: Image, on: Stock, position: int, dpi: int) -> Image:
    """The part of a page where a label lies."""
    left, low = on.corner(position)
    scale = dpi / POINTS
    top = page.height - (low + on.size[1]) * scale
    right, bottom = (left + on.size[0]) * scale, top + on.size[1] * scale
    return page.crop((round(left * scale), round(top), round(right), round(bottom)))


def _reads(picture: Image, number: Number) -> bool:
    """Whether the code on a picture is this number, and where there are two, both are.

    A label that is read only when the reader tries harder is not good enough.
    """
    ours = zxingcpp.barcode_formats_from_str(_OURS)
    found = zxingcpp.read_barcodes(picture, formats=ours, try_rotate=False, try_downscale=False, try_invert=False)
    return bool(found) and all(one.text == number.digits for one in found)
