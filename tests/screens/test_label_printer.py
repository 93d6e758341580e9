"""A printer that prints beside the mark: its test sheet, what one measures on it, and labels moved for it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from depot_app.app import press
from depot_app.desks.desks import Desks
from depot_app.domain.label_stocks import Shift
from depot_app.ui.labels.panel import LabelPanel
from depot_app.ui.labels.printer_panel import PrinterPanel
from depot_app.ui.labels.printers import Printers, for_printer
from depot_app.ui.memory import Memory
from depot_app.ui.preview.window import Preview
from depot_app.wording.voice import Language
from tests.kit.builders import violins
from tests.screens.robot import Seen

HP, DYMO = "HP LaserJet M404", "Dymo 550"


@pytest.fixture
def labels(robot: Seen, desks: Desks) -> LabelPanel:
    """The label panel for twelve violins."""
    violins(desks, 12)
    assert robot.program.office is not None
    robot.program.office.label_queue()
    robot.settle()
    found = robot.program.office.panels.find("labels")
    assert isinstance(found, LabelPanel)
    return found


def panel_of(robot: Seen) -> PrinterPanel:
    """The panel of the printer, which stands open."""
    assert robot.program.office is not None
    found = robot.program.office.panels.find("label-printer")
    assert isinstance(found, PrinterPanel)
    return found


def preview_of(robot: Seen) -> Preview:
    """The preview that stands open."""
    robot.settle()
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Preview) and one.isVisible()]
    return found


def test_what_is_measured_moves_the_labels_of_that_printer(robot: Seen, labels: LabelPanel, desks: Desks):
    robot.button("labels-correction")
    robot.fill("printer", HP)
    robot.fill("line", "100")
    robot.fill("across", "48,5")
    robot.fill("down", "50,4")
    robot.settle()
    assert robot.window.deck.pages.currentWidget() is labels
    assert labels.printer.shift == Shift(150, -40)
    assert labels.stock.currentText().startswith("Avery L7160")
    assert labels.printer.picker.currentText() == HP
    robot.button("labels-show")
    meant = desks.labels.sheet(desks.labels.queue("nl"), stock="avery-l7160")
    assert preview_of(robot).papers[0].pdf == press(replace(meant, shift=Shift(150, -40)), "nl")
    labels.printer.picker.pick("")
    assert labels.printer.shift == Shift()


def test_the_correction_of_a_printer_is_kept_at_this_desk(robot: Seen, labels: LabelPanel, tmp_path: Path):
    kept = Printers(Memory(tmp_path / "w.ini"))
    kept.keep(HP, Shift(150, -40))
    kept.keep(DYMO, Shift(0, 20))
    kept.choose(HP)
    again = Printers(Memory(tmp_path / "w.ini"))
    assert (again.chosen, again.shift(HP), again.shift(DYMO)) == (HP, Shift(150, -40), Shift(0, 20))
    assert again.shift("Canon") == Shift()
    assert set(again.names()) >= {HP, DYMO}
    spoiled = Memory(tmp_path / "s.ini")
    spoiled.write("labels/corrections", "[1, 2")
    assert Printers(spoiled).shift(HP) == Shift()


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("line", "97", "zet hem op 100 %"),
        ("across", "60", "naast het papier"),
        ("down", "80", "omhoog kan hooguit"),
        ("down", "x", "zoals 38,1"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_not_kept(
    robot: Seen, labels: LabelPanel, field: str, typed: str, says: str
):
    robot.button("labels-correction")
    for key, text in {"printer": HP, "across": "50", "down": "50", field: typed}.items():
        robot.rewrite(key, text)
    robot.press("Ctrl+Return")
    panel = panel_of(robot)
    assert says in panel.form.frames[field].fault()
    assert HP not in Printers(robot.program.kit.memory)._shifts()


def test_the_test_sheet_is_shown_for_the_stock_that_is_chosen(robot: Seen, labels: LabelPanel, desks: Desks):
    labels.stock.pick("dymo-11354")
    robot.button("labels-correction")
    robot.rewrite("printer", DYMO)
    robot.button("printer-sheet")
    shown = preview_of(robot).papers[0]
    assert shown.pdf == desks.labels.rulers(DYMO, stock="dymo-11354", language="nl")


def test_a_run_is_printed_again_with_todays_correction(robot: Seen, labels: LabelPanel, desks: Desks):
    run = desks.labels.printed(desks.labels.queue("nl"), stock="avery-l7160", language="nl").thing
    printers = Printers(robot.program.kit.memory)
    printers.keep(HP, Shift(150, -40))
    printers.choose(HP)
    robot.go_to("label-runs")
    robot.press("F5")
    robot.settle()
    robot.front.pane.table.choose(0)  # type: ignore[attr-defined]
    robot.settle()
    robot.button("runs.reprint")
    assert preview_of(robot).papers[0].pdf == desks.labels.reprinted(run.number, Shift(150, -40))[1]


def test_labels_set_for_one_printer_are_not_printed_on_one_that_is_off_otherwise(
    robot: Seen, labels: LabelPanel, tmp_path: Path
):
    kit = robot.program.kit
    printers = Printers(kit.memory)
    printers.keep(HP, Shift(150, -40))
    printers.choose(HP)
    meant = for_printer(kit, printers)
    assert (meant.printer, meant.against(HP), meant.against("")) == (HP, "", "")
    assert "Kies Canon in het paneel Etiketten" in meant.against("Canon")
    robot.program.choose_language(Language.EN)
    assert "on Canon the correction differs" in meant.against("Canon")


def test_labels_are_printed_in_true_size_from_the_preview(robot: Seen, labels: LabelPanel, tmp_path: Path):
    robot.button("labels-show")
    shown = preview_of(robot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    shown.print_on(printer)
    robot.settle()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    page = printer.pageLayout().fullRectPoints()
    assert (page.width(), page.height()) == (595, 842)


def test_where_no_label_sheet_has_room_to_say_so_the_preview_says_to_print_at_a_hundred_percent(
    robot: Seen, labels: LabelPanel
):
    labels.stock.pick("dymo-11354")
    robot.button("labels-show")
    assert preview_of(robot).notices.words == ("Druk af op 100 %, niet passend gemaakt.",)


def test_a_correction_too_large_for_another_stock_is_said_before_anything_is_printed(robot: Seen, labels: LabelPanel):
    labels.printer.printers.keep(HP, Shift(600, 0))
    labels.printer.printers.choose(HP)
    labels.stock.pick("avery-l7163")
    robot.button("labels-show")
    robot.settle()
    assert "Avery L7163 naast het papier" in labels.notices.words[0]
