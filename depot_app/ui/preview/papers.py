"""Papers as they are shown: a title, a name for the file, and the bytes, page by page."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from depot_app.documents.opened import reading

POINTS_PER_INCH = 72.0


@dataclass(frozen=True)
class Paper:
    """One PDF."""

    title: str
    file_name: str
    pdf: bytes

    @cached_property
    def _sizes(self) -> tuple[tuple[float, float], ...]:
        """The size of each page in points."""
        with reading(self.pdf) as document:
            return tuple(document.get_page_size(page) for page in range(len(document)))

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self._sizes)

    def size(self, page: int) -> QSizeF:
        """The size of a page in points."""
        return QSizeF(*self._sizes[page])

    def picture(self, page: int, dots_per_inch: float) -> QImage:
        """A page as drawn at this resolution."""
        with reading(self.pdf) as document:
            drawn = document[page].render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
            shape = (drawn.width, drawn.height, drawn.stride)
            return QImage(bytes(drawn.buffer), *shape, QImage.Format.Format_RGB32).copy()
