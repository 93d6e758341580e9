"""Reading papers back: their text, their pages as pictures, and the codes on them."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import zxingcpp
from PIL.Image import Image

from depot_app.documents.label_stocks import Stock

DPI = 300
POINTS = 72
_OURS = "Code128,QRCode,DataMatrix"
"""What the program prints; a text may look like other codes to a reader that looks for all there are."""


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The PDF, closed afterwards."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def texts(pdf: bytes) -> list[str]:
    """The text of each page."""
    with opened(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def words(pdf: bytes) -> str:
    """All text with one space between words."""
    return " ".join(" ".join(texts(pdf)).split())


def bare(text: str) -> str:
    """A text without white, to compare what was broken into lines with what was not."""
    return "".join(text.split())


def pictures(pdf: bytes, dpi: int = DPI) -> list[Image]:
    """Every page as a grey picture."""
    with opened(pdf) as document:
        return [page.render(scale=dpi / POINTS).to_pil().convert("L") for page in document]


def label_picture(pdf: bytes, on: Stock, position: int, dpi: int) -> Image:
    """A label of the first page, and nothing beyond its edges, as a printer without any grey would draw it."""
    with opened(pdf) as document:
        page = document[0]
        (width, height), (x, y), (across, up) = page.get_size(), on.corner(position), on.size
        around = (x, y, width - x - across, height - y - up)
        sharp = {"no_smoothpath": True, "no_smoothtext": True}
        return page.render(scale=dpi / POINTS, crop=around, **sharp).to_pil().convert("L")


def codes(picture: Image) -> list[str]:
    """The texts of every code on a picture, sorted."""
    ours = zxingcpp.barcode_formats_from_str(_OURS)
    return sorted(found.text for found in zxingcpp.read_barcodes(picture, formats=ours))


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    with opened(pdf) as document:
        return [page.get_size() for page in document]
