"""Reading papers back: their text, their pages as pictures, and the codes on them."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import zxingcpp
from PIL.Image import Image

DPI = 300
POINTS = 72


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


def codes(picture: Image) -> list[str]:
    """The texts of every code on a picture, sorted."""
    return sorted(found.text for found in zxingcpp.read_barcodes(picture))


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    with opened(pdf) as document:
        return [page.get_size() for page in document]
