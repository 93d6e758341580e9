"""A PDF opened to look into: by one thread at a time, as its reader demands, whoever looks."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2

ONE_AT_A_TIME = Lock()
"""Held by whoever reads a PDF. The press holds it too: a face has one reading position while it is embedded."""


@contextmanager
def reading(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF opened to look into, by one thread at a time; closed afterwards."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
