"""Papers as files: written whole or not at all, with the place tried before anything is done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from depot_app.domain.faults import CannotWrite
from depot_app.domain.numbers import Number
from depot_app.domain.papers import LabelSheetContent
from depot_app.exchange.files import replacing

_FOLDER = "EISDIR"


@contextmanager
def writing(path: Path) -> Iterator[Callable[[bytes], int]]:
    """What writes a file, tried before the deed that fills it: a place that cannot be written stops it at once.

    The file takes its place when all went well; whatever fails leaves the old one. Raises `CannotWrite`.
    """
    if path.is_dir():
        raise CannotWrite(path=path, why=_FOLDER)
    with replacing(path) as beside:
        beside.touch()
        yield beside.write_bytes


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from depot_app.documents.press import pages  # loads the libraries of paper

    return pages(pdf)


def unread_of(pdf: bytes, content: LabelSheetContent) -> tuple[Number, ...]:
    """The numbers among the first labels that a scanner would not read."""
    from depot_app.documents.proof import unread  # loads a reader of bars

    return unread(pdf, content)
