"""Papers as they are shown: a title, a name for the file, and the bytes, page by page."""

from dataclasses import dataclass
from functools import cached_property

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72.0


@dataclass(frozen=True)
class Paper:
    """One PDF."""

    title: str
    file_name: str
    pdf: bytes

    @cached_property
    def _opened(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self.pdf)

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self._opened)

    def close(self) -> None:
        """Lets go of what was opened to show it."""
        if "_opened" in vars(self):
            self._opened.close()
            del vars(self)["_opened"]

    def size(self, page: int) -> QSizeF:
        """The size of a page in points."""
        return QSizeF(*self._opened.get_page_size(page))

    def picture(self, page: int, dots_per_inch: float) -> QImage:
        """A page as drawn at this resolution."""
        drawn = self._opened[page].render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
        shape = (drawn.width, drawn.height, drawn.stride)
        return QImage(bytes(drawn.buffer), *shape, QImage.Format.Format_RGB32).copy()
