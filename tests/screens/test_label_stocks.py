"""A label stock of the depot's own, measured beside the sheet as it comes out, and printed on at once."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.documents.label_stocks import stocks
from depot_app.domain.label_stocks import StockKind, StockMeasures
from depot_app.ui.labels.panel import LabelPanel
from depot_app.ui.labels.stock_panel import StockPanel
from tests.kit.builders import violins
from tests.screens.robot import Seen

HERMA = StockMeasures("Herma 4226", StockKind.SHEET, 6350, 3810, 3, 7, 720, 1510, 6604, 3810)


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


def panel_of(robot: Seen) -> StockPanel:
    """The panel of own stocks, which stands open."""
    robot.settle()
    assert robot.program.office is not None
    found = robot.program.office.panels.find("label-stocks")
    assert isinstance(found, StockPanel)
    return found


def test_a_copy_of_a_sheet_is_measured_anew_and_printed_on_at_once(robot: Seen, labels: LabelPanel, desks: Desks):
    robot.button("labels-own-stock")
    panel = panel_of(robot)
    assert panel.notices.words[0].startswith("Avery L7160 (J8160) hoort bij het programma")
    robot.fill("code", "herma-4226")
    robot.fill("name", "Herma 4226")
    robot.press("Return")
    robot.fill("width", "63")
    robot.press("Ctrl+Return")
    robot.settle()
    (made,) = desks.label_stocks.own()
    assert (made.code, made.width, made.pitch_x) == ("herma-4226", 6300, 6604)
    assert robot.window.deck.pages.currentWidget() is labels
    assert labels.choice.stock.measures == made.measures
    assert labels.stock.currentText() == "Eigen: Herma 4226"


def test_what_is_wrong_is_said_at_its_field_and_gone_once_it_is_right(robot: Seen, labels: LabelPanel):
    robot.button("labels-own-stock")
    panel = panel_of(robot)
    robot.rewrite("width", "71")
    assert "liggen over elkaar" in panel.form.frames["pitch_x"].fault()
    assert "breed" in panel.form.frames["columns"].fault()
    robot.rewrite("pitch_x", "71")
    assert panel.form.frames["pitch_x"].fault() == ""
    robot.rewrite("columns", "2")
    assert panel.form.frames["columns"].fault() == ""
    robot.rewrite("width", "6 8")
    assert panel.form.frames["width"].fault() == "Schrijf millimeters, zoals 38,1."


def test_what_is_not_right_is_not_saved(robot: Seen, labels: LabelPanel, desks: Desks):
    robot.button("labels-own-stock")
    panel = panel_of(robot)
    robot.fill("code", "avery-l7160")
    robot.fill("name", "Nog een")
    robot.press("Ctrl+Return")
    robot.settle()
    assert "al van een andere etiketsoort" in panel.form.frames["code"].fault()
    assert desks.label_stocks.own() == ()


def test_a_roll_has_no_rows_and_no_margins(robot: Seen, labels: LabelPanel, desks: Desks):
    assert robot.program.office is not None
    robot.program.office.labels.measure()
    panel = panel_of(robot)
    robot.fill("code", "dymo-50")
    robot.fill("name", "Dymo 50")
    robot.press("Down")
    assert panel.form.frames["columns"].isHidden()
    robot.fill("width", "50")
    robot.fill("height", "25")
    robot.press("Ctrl+Return")
    robot.settle()
    (made,) = desks.label_stocks.own()
    assert made.measures == StockMeasures("Dymo 50", StockKind.ROLL, 5000, 2500)


def test_one_on_which_labels_were_printed_is_copied_not_changed(robot: Seen, labels: LabelPanel, desks: Desks):
    desks.label_stocks.add("herma-4226", HERMA)
    desks.labels.printed(desks.labels.queue("nl"), stock="herma-4226", language="nl")
    assert robot.program.office is not None
    robot.program.office.labels.measure("herma-4226")
    panel = panel_of(robot)
    assert "maak een kopie onder een andere code" in panel.notices.words[0]
    assert not panel.remove_button.isEnabled()
    assert panel.remove_button.toolTip() == panel.notices.words[0]
    robot.rewrite("width", "60")
    robot.press("Ctrl+Return")
    robot.settle()
    assert desks.label_stocks.own()[0].width == 6350
    robot.button("stocks-copy")
    assert panel.form.values()["width"] == 6350
    assert panel.form.values()["code"] == ""


def test_one_that_was_never_printed_on_is_removed_and_comes_back_by_undo(robot: Seen, labels: LabelPanel, desks: Desks):
    desks.label_stocks.add("herma-4226", HERMA)
    assert robot.program.office is not None
    robot.program.office.labels.measure("herma-4226")
    panel_of(robot)
    robot.button("stocks-remove")
    robot.settle()
    assert desks.label_stocks.own() == ()
    assert labels.stock.findText("Eigen: Herma 4226") == -1
    robot.command("undo")
    robot.settle()
    assert [one.code for one in desks.label_stocks.own()] == ["herma-4226"]
    assert labels.stock.findText("Eigen: Herma 4226") == 0


def test_what_was_typed_is_asked_about_before_another_stock_is_shown(robot: Seen, labels: LabelPanel):
    assert robot.program.office is not None
    robot.program.office.labels.measure()
    panel = panel_of(robot)
    robot.fill("code", "herma-4226")
    panel.which.pick("avery-l7651")
    robot.settle()
    assert panel.which.value() == ""
    assert panel.form.values()["code"] == "herma-4226"


def test_the_panel_is_found_by_its_name_among_all_deeds(robot: Seen):
    robot.command("stocks")
    assert panel_of(robot).which.count() == len(stocks()) + 1


def test_it_speaks_english_too(robot: Seen, labels: LabelPanel):
    robot.button("labels-own-stock")
    panel = panel_of(robot)
    robot.command("language-en")
    robot.rewrite("width", "68")
    assert "lie on each other" in panel.form.frames["pitch_x"].fault()


def test_a_stock_on_which_labels_do_not_fit_is_marked_and_says_why(robot: Seen, labels: LabelPanel, desks: Desks):
    small = StockMeasures("Klein", StockKind.ROLL, 2000, 2000)
    desks.label_stocks.add("klein", small)
    labels.choice.take("klein")
    robot.settle()
    assert labels.stock.currentText() == "Klein: te klein hiervoor"
    assert "25,5 mm breed" in labels.choice._unfit.text()
    robot.button("labels-show")
    robot.settle()
    assert "Avery L7160 (J8160)" in labels.notices.words[0]
    labels.stock.pick("avery-l7160")
    assert labels.choice._unfit.isHidden()
