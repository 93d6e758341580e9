"""Printing a PDF in true size: each page is drawn at the printer's own resolution, from the corner of the paper."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from depot_app.ui.preview.papers import POINTS_PER_INCH, Paper

FINEST = 600
"""Dots per inch beyond which nobody sees a difference, and a page no longer fits in memory."""


@dataclass(frozen=True, slots=True)
class MeantFor:
    """The printer that papers were made for, and what to say against printing them on another; empty for nothing."""

    printer: str = ""
    against: Callable[[str], str] = lambda _: ""


ANY_PRINTER = MeantFor()


def true_size(printer: QPrinter, paper: Paper) -> None:
    """Sets a printer to the paper's own size, without margins, since the paper has its own."""
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(paper.size(0), QPageSize.Unit.Point))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def print_paper(paper: Paper, printer: QPrinter) -> None:
    """Prints the pages that the printer was asked for; all of them where it was not."""
    dots = printer.resolution()
    fine = min(dots, FINEST)
    first, last = printer.fromPage() or 1, printer.toPage() or paper.pages
    painter = QPainter(printer)
    for page in range(first - 1, min(last, paper.pages)):
        if page != first - 1:
            printer.newPage()
        size = paper.size(page) * (dots / POINTS_PER_INCH)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), paper.picture(page, fine))
    painter.end()
