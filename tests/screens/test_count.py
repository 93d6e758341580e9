"""A count of a shelf, in the real window: each finding is said, and nothing changes until it is booked."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from depot_app.desks.desks import Desks
from depot_app.domain.counts import Finding
from depot_app.domain.instruments import Instrument
from depot_app.domain.lists import Listing, Window
from tests.kit.builders import a_violin, lent
from tests.kit.counting import on_shelf
from tests.screens.robot import Seen

SHELF, OTHER = "A-01-1", "A-02-1"


def _begin(robot: Seen, desks: Desks) -> tuple[tuple[Instrument, ...], Instrument]:
    """Three violins on the shelf that is counted, and one of another shelf."""
    here = on_shelf(desks, SHELF, 3)
    stray = on_shelf(desks, OTHER, 1)[0]
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.fill("place", SHELF)
    robot.settle()
    return here, stray


def _newest(desks: Desks) -> str:
    return desks.counts.page(Listing(order="number", descending=True), Window(size=1))[0].number.digits


def test_each_scan_says_what_it_found(robot: Seen, desks: Desks) -> None:
    away = a_violin(desks)
    lent(desks, away)
    here, stray = _begin(robot, desks)
    robot.scan(here[0].number.digits)
    assert robot.answer.line == "Klopt: Viool 1/2"
    assert robot.figure == "1"
    robot.scan(stray.number.digits)
    assert robot.answer.line == f"Hoort elders: {OTHER}"
    robot.scan("77301294")
    assert robot.answer.line == "Onbekende code: 77301294"
    robot.scan(away.number.digits)
    assert robot.answer.line == "Hier niet verwacht: Viool 1/2"
    assert robot.column("found") == ["Hier niet verwacht", "Onbekende code", "Hoort elders", "Klopt"]


def test_a_double_scan_is_said_and_counted_once(robot: Seen, desks: Desks) -> None:
    here, _ = _begin(robot, desks)
    robot.scan_all(here[0].number.digits, here[0].number.digits)
    assert robot.answer.line == "Al gescand: Viool 1/2"
    assert robot.figure == "1"
    assert len(robot.column("code")) == 1


def test_f9_takes_the_last_scan_away(robot: Seen, desks: Desks) -> None:
    here, _ = _begin(robot, desks)
    robot.scan_all(*(one.number.digits for one in here[:2]))
    robot.press("F9")
    assert here[1].number.printed in robot.answer.line
    assert robot.column("code") == [here[0].number.printed]
    assert robot.figure == "1"


def test_ctrl_z_is_the_same_while_counting(robot: Seen, desks: Desks) -> None:
    here, _ = _begin(robot, desks)
    robot.scan_all(*(one.number.digits for one in here[:2]))
    robot.press("Ctrl+Z")
    assert robot.column("code") == [here[0].number.printed]
    assert robot.window.notices.words == ()


def test_a_place_label_moves_the_count_along(robot: Seen, desks: Desks) -> None:
    on_shelf(desks, SHELF, 1)
    there = on_shelf(desks, OTHER, 2)
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.press("Ctrl+Return")
    place = next(place for place in desks.inventory.places() if place.name == OTHER)
    robot.scan(place.number.digits)
    robot.scan(there[0].number.digits)
    assert robot.figure == "1"
    assert robot.mode.answer._note.text() == "van 2 op A-02-1"


def test_booking_changes_the_depot_and_ctrl_z_changes_it_back(robot: Seen, desks: Desks) -> None:
    here, stray = _begin(robot, desks)
    robot.scan_all(*(one.number.digits for one in here[:2]), stray.number.digits)
    robot.press("Ctrl+Return")
    assert not robot.in_mode()
    assert robot.state_of(here[2].number.digits) == "available"
    robot.button("counts.book")
    assert robot.state_of(here[2].number.digits) == "missing"
    assert desks.inventory.card(stray.number.digits).place == SHELF
    robot.press("Ctrl+Z")
    assert robot.state_of(here[2].number.digits) == "available"
    assert desks.inventory.card(stray.number.digits).place == OTHER


def test_a_count_goes_on_where_it_was_left(robot: Seen, desks: Desks) -> None:
    here, _ = _begin(robot, desks)
    robot.scan(here[0].number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")
    assert robot.figure == "1"
    robot.scan(here[1].number.digits)
    assert robot.figure == "2"
    assert len(desks.counts.open(_newest(desks)).result.counted) >= 2


def test_a_booked_count_has_its_report(robot: Seen, desks: Desks) -> None:
    here, _ = _begin(robot, desks)
    robot.scan(here[0].number.digits)
    robot.press("Ctrl+Return")
    robot.button("counts.book")
    robot.press("Ctrl+P")
    preview = robot.shown("preview")
    assert "Telrapport" in preview.windowTitle()


def test_a_pack_is_written_and_read_without_the_window_waiting(robot: Seen, desks: Desks, tmp_path: Path) -> None:
    here, _ = _begin(robot, desks)
    robot.scan(here[0].number.digits)
    robot.press("Ctrl+Return")
    robot.button("counts.pack")
    dialog = robot.shown("save-dialog")
    assert isinstance(dialog, QFileDialog)
    pack = tmp_path / "pack.telling"
    dialog.fileSelected.emit(str(pack))
    dialog.close()
    robot.wait_for(pack.exists, "pack")
    memory = tmp_path / "scanner.txt"
    memory.write_text("\n".join(one.number.digits for one in here), encoding="utf-8")
    robot.button("counts.merge")
    other = robot.shown("open-dialog")
    assert isinstance(other, QFileDialog)
    other.filesSelected.emit([str(memory)])
    other.close()
    robot.settle()
    assert desks.counts.open(_newest(desks)).tally[Finding.HERE] == 3
