"""The proof of labels: the first sheet is drawn as a printer would and read back, before anything is stuck on."""

import pypdfium2
import zxingcpp
from PIL.Image import Image

from depot_app.documents.label_stocks import Stock, stock_of
from depot_app.documents.opened import reading
from depot_app.documents.type_sheet import POINTS
from depot_app.domain.label_stocks import StockKind
from depot_app.domain.numbers import Number
from depot_app.domain.papers import LabelSheetContent

PRINTER_DPI = 300
MOST_PAGES = 5
"""Of a roll, where each label is a page, so many are read; of sheets one."""


def unread(pdf: bytes, content: LabelSheetContent) -> tuple[Number, ...]:
    """The numbers among the first labels that a scanner would not read; nothing where all is well."""
    on = stock_of(content)
    expected = [label.number for label in content.labels for _ in range(content.copies)]
    found: list[Number] = []
    with reading(pdf) as document:
        if on.kind is StockKind.SHEET:
            page, start = _picture(document, 0), content.start - 1
            here = expected[: on.positions - start]
            found = [number for at, number in enumerate(here) if not _reads(_label(page, on, start + at), number)]
        else:
            here = expected[:MOST_PAGES]
            found = [number for at, number in enumerate(here) if not _reads(_picture(document, at), number)]
    return tuple(dict.fromkeys(found))


def _picture(document: pypdfium2.PdfDocument, page: int) -> Image:
    """A page as a printer would draw it, in black and white."""
    picture: Image = document[page].render(scale=PRINTER_DPI / POINTS, grayscale=True).to_pil()
    return picture


def _label(page: Image, on: Stock, position: int) -> Image:
    """The part of a page where a label lies."""
    left, low = on.corner(position)
    scale = PRINTER_DPI / POINTS
    top = page.height - (low + on.size[1]) * scale
    right, bottom = (left + on.size[0]) * scale, top + on.size[1] * scale
    return page.crop((round(left * scale), round(top), round(right), round(bottom)))


def _reads(picture: Image, number: Number) -> bool:
    """Whether the one code on a picture is this number."""
    return [found.text for found in zxingcpp.read_barcodes(picture)] == [number.digits]
