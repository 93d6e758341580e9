"""What belongs to an instrument, on the screen: its value, its photos, and looking at its condition."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from depot_app.documents.opened import reading
from depot_app.domain.instruments import Condition, Instrument
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.valuations import ValuationSource
from depot_app.ui.instruments.card import CHECK, PHOTOS, VALUE
from depot_app.ui.instruments.tab import InstrumentsTab
from depot_app.ui.photos.panel import PhotoPanel
from tests.kit.builders import DAY, a_violin
from tests.kit.pictures import a_photo, a_picture, as_file
from tests.screens.robot import Seen


@pytest.fixture
def violin(robot: Seen) -> Instrument:
    """A violin whose card is in sight."""
    one = a_violin(robot.desks, place="B-17-3")
    robot.scan(one.number.digits)
    robot.wait_for(lambda: robot.card() == one.number.printed, one.number.printed)
    return one


def files(folder: Path, *colours: str) -> list[Path]:
    """Photos as a camera left them."""
    made = [folder / f"{colour}.jpg" for colour in colours]
    for path, colour in zip(made, colours, strict=True):
        path.write_bytes(as_file(a_picture(colour=colour), place=True))
    return made


def drop(on: QWidget, brought: QMimeData) -> None:
    """Drops something on a widget, as a person's mouse would."""
    here, copy = QPoint(20, 20), Qt.DropAction.CopyAction
    hand, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(on, QDragEnterEvent(here, copy, brought, hand, keys))
    QApplication.sendEvent(on, QDropEvent(QPointF(here), copy, brought, hand, keys, QEvent.Type.Drop))


def tab_of(robot: Seen) -> InstrumentsTab:
    """The tab Voorraad."""
    tab = robot.front
    assert isinstance(tab, InstrumentsTab)
    return tab


def panel_of(robot: Seen) -> PhotoPanel:
    """The panel of photos."""
    assert robot.program.office is not None
    found = robot.program.office.panels.find("photos")
    assert isinstance(found, PhotoPanel)
    return found


def photos(robot: Seen, violin: Instrument) -> list[str]:
    """The captions of an instrument's photos."""
    return [photo.caption for photo in robot.desks.photos.of(violin.number.digits)]


def test_a_value_is_recorded_with_its_day_and_source_and_stands_on_the_card(robot: Seen, violin: Instrument):
    robot.command(VALUE)
    robot.fill("value", "450,00")
    robot.fill("on", "1-3-2026")
    robot.fill("source", "taxatie")
    robot.fill("by", "J. de Boer")
    robot.settle()
    (found,) = robot.desks.inventory.card(violin.number.digits).valuations
    assert (found.value, found.source, found.by) == (45_000, ValuationSource.APPRAISAL, "J. de Boer")
    content = tab_of(robot).card.content
    assert content is not None
    told = {item.name: item.note for block in content.blocks for item in block.items}
    assert told["Waarde nu"] == "€ 450,00, getaxeerd op 1-3-2026"
    assert told["1-3-2026 · taxatierapport · J. de Boer"] == "€ 450,00"


def test_a_value_of_a_day_to_come_is_refused_in_the_form(robot: Seen, violin: Instrument):
    robot.command(VALUE)
    robot.fill("value", "450")
    robot.fill("on", "1-3-2030")
    robot.save_form()
    assert robot.form is not None
    assert robot.desks.inventory.card(violin.number.digits).valuations == ()


def test_photos_that_are_dropped_on_the_card_are_kept_and_shown_there(robot: Seen, violin: Instrument, tmp_path: Path):
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, "peru", "tan")])
    drop(tab_of(robot).card, brought)
    robot.settle()
    robot.wait_for(lambda: len(tab_of(robot).strip.buttons) == 2, "strip")
    assert len(photos(robot, violin)) == 2


def test_the_card_leaves_a_list_that_is_dropped_to_the_window(robot: Seen, violin: Instrument, tmp_path: Path):
    path = tmp_path / "lijst.csv"
    path.write_text("Nr;Soort\nLO1;viool\n", encoding="utf-8")
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path))])
    enters = QDragEnterEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, brought, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    tab_of(robot).card.dragEnterEvent(enters)
    assert not enters.isAccepted()
    assert photos(robot, violin) == []


def test_a_picture_on_the_clipboard_is_pasted_by_its_key_also_from_the_scan_box(robot: Seen, violin: Instrument):
    image = QImage()
    image.loadFromData(as_file(a_picture()))
    QGuiApplication.clipboard().setImage(image)
    robot.press("Ctrl+F")
    robot.press("Ctrl+V")
    assert len(photos(robot, violin)) == 1
    QGuiApplication.clipboard().setText("viool")
    robot.press("Ctrl+V")
    assert robot.window.top.scan_box.text() == "viool"
    assert len(photos(robot, violin)) == 1


def test_with_nothing_to_paste_it_says_so(robot: Seen, violin: Instrument):
    QGuiApplication.clipboard().clear()
    robot.command("instruments.paste_photo")
    assert photos(robot, violin) == []
    assert any("kopieer" in words for words in robot.window.notices.words)


def test_the_arrow_keys_go_from_one_photo_to_the_next(robot: Seen, violin: Instrument):
    robot.desks.photos.add(violin.number.digits, [a_photo(), a_photo("tan"), a_photo("sienna")])
    robot.button(PHOTOS)
    panel = panel_of(robot)
    places = []
    for key in ("Right", "Right", "Right", "Left"):
        robot.press(key)
        assert panel.shown is not None
        places.append(panel.shown.position)
    assert places == [1, 2, 2, 1]
    assert not panel.large.pixmap().isNull()


def test_a_photo_gets_a_caption_another_place_and_goes_and_comes_back(robot: Seen, violin: Instrument):
    robot.desks.photos.add(violin.number.digits, [a_photo(), a_photo("tan")])
    robot.button(PHOTOS)
    caption = panel_of(robot).about.line
    robot.click(caption)
    robot.type("krul")
    robot.press("Return")
    assert photos(robot, violin) == ["krul", ""]
    robot.button("photo-later")
    assert photos(robot, violin) == ["", "krul"]
    robot.button("photo-drop")
    assert photos(robot, violin) == [""]
    robot.press("Ctrl+Z")
    assert photos(robot, violin) == ["", "krul"]


def test_photos_are_added_by_their_files(robot: Seen, violin: Instrument, tmp_path: Path):
    (path,) = files(tmp_path, "peru")
    robot.button(PHOTOS)
    robot.button("photo-add")
    dialog = robot.shown("photo-dialog")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    robot.press("Return")
    robot.wait_for(lambda: len(photos(robot, violin)) == 1, "photo")
    assert panel_of(robot).shown is not None


def test_a_file_that_is_no_photo_is_refused_in_one_sentence(robot: Seen, violin: Instrument, tmp_path: Path):
    path = tmp_path / "viool.jpg"
    path.write_bytes(b"<svg/>")
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path))])
    drop(tab_of(robot).card, brought)
    robot.settle()
    assert any("viool.jpg" in words for words in robot.window.notices.words)


def test_a_check_of_condition_is_kept_with_its_kit_and_its_report_is_shown(robot: Seen, violin: Instrument):
    robot.desks.photos.add(violin.number.digits, [a_photo()], "krul")
    robot.button(CHECK)
    robot.fill("condition", "C")
    robot.write("remarks", "kras op het blad")
    robot.button("part-BOW")
    robot.button("condition-report")
    preview = robot.shown("preview")
    (check,) = robot.desks.conditions.of(violin.number.digits)
    assert (check.condition, check.remarks, check.inspector, check.checked_on) == (
        Condition.C, "kras op het blad", "Anna", DAY,
    )  # fmt: skip
    assert {part.kind: part.state for part in check.kit}[PartKind.BOW] is PartState.MISSING
    paper = preview.papers[0]  # type: ignore[attr-defined]
    with reading(paper.pdf) as document:
        words = document[0].get_textpage().get_text_range()
    assert "Staatrapport" in words
    assert "krul" in words
    robot.close_paper()
    content = tab_of(robot).card.content
    assert content is not None
    assert "C · kras op het blad" in [item.note for block in content.blocks for item in block.items]


def test_the_report_of_what_nobody_looked_at_is_refused(robot: Seen, violin: Instrument):
    action = tab_of(robot).book.action("instruments.condition_report")
    assert not action.isEnabled()
    assert "kijk het eerst na" in action.toolTip()


def test_the_list_of_values_is_shown_and_saved_as_of_a_day(robot: Seen, violin: Instrument, tmp_path: Path):
    robot.command("values")
    robot.button("values-paper")
    robot.close_paper()
    robot.fill("on", "31-8-2026")
    robot.close_paper()
    robot.button("values-sheet")
    dialog = robot.shown("values-dialog")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    path = tmp_path / "waarden.xlsx"
    line.setText(str(path))
    robot.press("Return")
    robot.wait_for(path.exists, str(path))
