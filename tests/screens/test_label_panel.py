"""Labels from the window: on which stock, from which position; proven, shown, and noted once they are on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from depot_app.app import press
from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.desks.labels import LabelDesk
from depot_app.domain.papers import LabelSheetContent, PaperContent
from depot_app.ui.labels.panel import LabelPanel
from depot_app.ui.preview.window import Preview
from tests.documents.reading import words as words_of
from tests.kit.builders import violins
from tests.screens.robot import Seen


@pytest.fixture
def panel(robot: Seen, desks: Desks) -> LabelPanel:
    """The panel for the twelve violins that have no label yet."""
    violins(desks, 12)
    assert robot.program.office is not None
    robot.program.office.label_queue()
    robot.settle()
    found = robot.program.office.panels.find("labels")
    assert isinstance(found, LabelPanel)
    return found


def preview_of(robot: Seen) -> Preview:
    """The preview that stands open."""
    robot.settle()
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Preview) and widget.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_click_on_the_sheet_chooses_the_first_free_label(robot: Seen, panel: LabelPanel):
    robot.click_at(panel.sheet, panel.sheet.label_at(11).center().toPoint())
    assert panel.start.editor.value() == 11
    robot.press("Left")
    assert panel.start.editor.value() == 10


def test_labels_leave_the_queue_once_they_are_saved(robot: Seen, panel: LabelPanel, desks: Desks, tmp_path: Path):
    robot.button("labels-show")
    shown = preview_of(robot)
    assert len(desks.labels.queue("nl")) == 12
    shown.save_as(str(tmp_path / "etiketten.pdf"))
    robot.settle()
    assert (tmp_path / "etiketten.pdf").read_bytes().startswith(b"%PDF")
    assert desks.labels.queue("nl") == ()
    assert robot.program.kit.memory.read("labels/first") == "13"


def test_a_position_that_the_sheet_lacks_is_refused_in_place(robot: Seen, panel: LabelPanel):
    robot.click(panel.start.editor.focusProxy() or panel.start)
    robot.press("Ctrl+A")
    robot.type("22")
    robot.button("labels-show")
    assert "21" in panel.start.fault()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Preview) and one.isVisible()]


def test_a_roll_has_no_first_position(robot: Seen, panel: LabelPanel):
    panel.stock.pick("dymo-11354")
    assert panel.start.isHidden()
    robot.button("labels-show")
    assert preview_of(robot).papers[0].pages == 12


def swapping_press(content: PaperContent, language: str) -> bytes:
    """A press that prints the labels in the wrong order."""
    assert isinstance(content, LabelSheetContent)
    return press(LabelSheetContent(content.stock, content.labels[::-1], content.start), language)


def test_labels_that_a_scanner_would_read_wrong_are_named_before_they_are_printed(
    robot: Seen, panel: LabelPanel, house: House, desks: Desks
):
    assert robot.program.office is not None
    desk = LabelDesk(house, swapping_press)
    wrong = LabelPanel(desk.queue, desk, desks.label_stocks.own, robot.program.kit)
    robot.program.office.panels.show(wrong)
    robot.settle()
    robot.button("labels-show")
    warning = preview_of(robot).notices.words[0]
    assert warning == wrong.notices.words[0]
    assert desks.labels.queue("nl")[0].number.printed in warning


def test_every_stock_says_what_it_is_for(robot: Seen, panel: LabelPanel):
    offered = [panel.stock.itemText(place) for place in range(panel.stock.count())]
    assert len(offered) == 19
    assert offered[0] == "Avery L7160 (J8160): voor koffers"
    assert not [words for words in offered if words.endswith(": etiket")]


def test_a_case_tag_is_offered_on_large_labels_and_says_whom_to_call(robot: Seen, panel: LabelPanel, desks: Desks):
    assert not panel.tag.tick.isEnabled()
    assert panel.tag.why == "Een kofferlabel past op etiketten vanaf 80 bij 50 mm."
    panel.stock.pick("avery-l4785")
    robot.settle()
    assert panel.tag.why == ""
    robot.button("labels-tag")
    robot.button("labels-show")
    robot.settle()
    assert any("Wie er uitleent" in words for words in panel.notices.words)
    desks.setup.name_lender(replace(desks.setup.lender(), phone="020 123 45 67"))
    robot.button("labels-show")
    assert "Gevonden? 020 123 45 67" in words_of(preview_of(robot).papers[0].pdf)
