"""Papers are shown page by page, saved byte for byte, and printed in true size."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.printing import MeantFor
from depot_app.ui.preview.window import Preview

SQUARE_MM = 100


def a_paper(pages: int = 3, name: str = "contract.pdf") -> Paper:
    """A4 pages with a black square of 100 mm, 20 mm from the lower left corner."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for _ in range(pages):
        canvas.rect(20 * mm, 20 * mm, SQUARE_MM * mm, SQUARE_MM * mm, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return Paper("Overeenkomst", name, out.getvalue())


@pytest.fixture
def preview(kit, qtbot) -> Preview:
    made = Preview([a_paper()], kit, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def page_said(preview: Preview) -> str:
    return preview._page.text()


def test_pages_stand_below_each_other_in_their_own_proportions(preview):
    first, second = preview.sheet._pages[:2]
    assert second.y() > first.y() + first.height()
    assert first.height() / first.width() == pytest.approx(A4[1] / A4[0], rel=0.01)


def test_page_keys_turn_the_page_and_it_is_said_which(preview):
    assert page_said(preview) == "Bladzijde 1 van 3"
    QTest.keyClick(preview.sheet, Qt.Key.Key_PageDown)
    assert page_said(preview) == "Bladzijde 2 van 3"
    QTest.keyClick(preview.sheet, Qt.Key.Key_End)
    assert page_said(preview) == "Bladzijde 3 van 3"


def test_zoom_keys_make_pages_larger_and_fit_again(preview):
    page = preview.sheet._pages[0]
    fitting = page.width()
    QTest.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.width() > fitting
    QTest.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.width() == fitting


def test_a_paper_is_saved_byte_for_byte(preview, tmp_path, qtbot):
    with qtbot.waitSignal(preview.taken):
        preview.save_as(str(tmp_path / "x.pdf"))
    assert (tmp_path / "x.pdf").read_bytes() == preview.papers[0].pdf


def test_several_papers_are_saved_beside_each_other(kit, qtbot, tmp_path):
    preview = Preview([a_paper(1, "one.pdf"), a_paper(1, "two.pdf")], kit, None)  # type: ignore[arg-type]
    qtbot.addWidget(preview)
    preview.save_as(str(tmp_path / "chosen.pdf"))
    assert {path.name for path in tmp_path.glob("*.pdf")} == {"chosen.pdf", "two.pdf"}


def test_a_folder_that_cannot_be_written_is_said_in_place(preview, tmp_path):
    preview.save_as(str(tmp_path / "absent" / "x.pdf"))
    assert any("kan niet worden geschreven" in label.text() for label in preview.findChildren(QLabel))


def test_a_paper_is_printed_in_true_size(preview, tmp_path: Path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 3
    assert printed[0].get_size() == pytest.approx(A4, abs=1)
    dots_per_mm = 4
    drawn = printed[0].render(scale=dots_per_mm * 25.4 / 72, grayscale=True).to_pil()
    left, top, right, bottom = drawn.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    printed.close()
    assert (right - left) / dots_per_mm == pytest.approx(SQUARE_MM, abs=0.5)
    assert (bottom - top) / dots_per_mm == pytest.approx(SQUARE_MM, abs=0.5)
    assert left / dots_per_mm == pytest.approx(20, abs=0.5)
    assert (drawn.height - bottom) / dots_per_mm == pytest.approx(20, abs=0.5)


def test_a_paper_that_was_made_for_another_printer_is_not_printed_and_says_so(kit, qtbot, tmp_path: Path):
    meant = MeantFor("HP", lambda _: "Kies een andere printer.")
    preview = Preview([a_paper()], kit, None, meant)  # type: ignore[arg-type]
    qtbot.addWidget(preview)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.assertNotEmitted(preview.taken):
        preview.print_on(printer)
    assert preview.notices.words == ("Kies een andere printer.",)
    assert not (tmp_path / "printed.pdf").exists()


@pytest.mark.parametrize("size_mm", [(210, 297), (57, 32), (89, 36), (51, 19)])
def test_a_page_of_any_size_is_printed_in_true_size(kit, qtbot, tmp_path: Path, size_mm: tuple[int, int]):
    width, height = size_mm
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width * mm, height * mm), invariant=1)
    canvas.rect(5 * mm, 5 * mm, 20 * mm, 10 * mm, stroke=0, fill=1)
    canvas.save()
    preview = Preview([Paper("Etiket", "etiket.pdf", out.getvalue())], kit, None)  # type: ignore[arg-type]
    qtbot.addWidget(preview)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert printed[0].get_size() == pytest.approx((width * mm, height * mm), abs=1)
    dots_per_mm = 8
    drawn = printed[0].render(scale=dots_per_mm * 25.4 / 72, grayscale=True).to_pil()
    left, top, right, bottom = drawn.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    printed.close()
    assert (right - left) / dots_per_mm == pytest.approx(20, abs=0.3)
    assert (bottom - top) / dots_per_mm == pytest.approx(10, abs=0.3)
    assert left / dots_per_mm == pytest.approx(5, abs=0.3)
