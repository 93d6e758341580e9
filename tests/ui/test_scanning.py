"""A scan is heard wherever the focus is, presses nothing, and waits for its turn; typing stays typing."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.scan.box import ScanBox
from depot_app.ui.scan.ear import TAKES_SCANS, Ear
from depot_app.ui.scan.line import ScanLine

CODE = "10000127"


class Pace:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def pace() -> Pace:
    return Pace()


class Desk(QWidget):
    """A scan box, a field, a field that takes scans, and a button that counts its presses."""

    def __init__(self, kit: Kit, app: QApplication, pace: Pace) -> None:
        super().__init__()
        self.box, self.field, self.serial, self.button = ScanBox(kit), QLineEdit(), QLineEdit(), QPushButton()
        self.presses: list[int] = []
        self.codes: list[str] = []
        self.serial.setProperty(TAKES_SCANS, True)
        self.button.clicked.connect(lambda: self.presses.append(1))
        rows = QVBoxLayout(self)
        for part in (self.box, self.field, self.serial, self.button):
            rows.addWidget(part)
        self.ear = Ear(app, self.box, pace)
        self.ear.scanned.connect(self.codes.append)


@pytest.fixture
def desk(qtbot, kit, pace, qapp) -> Iterator[Desk]:
    window = Desk(kit, qapp, pace)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    qapp.removeEventFilter(window.ear)


def scan(target: QWidget, pace: Pace, code: str = CODE, gap: float = 6) -> None:
    for sign in code:
        QTest.keyClicks(target, sign)
        pace.at += gap
    QTest.keyClick(target, Qt.Key.Key_Return)
    pace.at += 100


def type_slowly(target: QWidget, pace: Pace, text: str) -> None:
    for sign in text:
        QTest.keyClicks(target, sign)
        pace.at += 120


def test_a_scan_in_a_field_leaves_the_field_as_it_was(desk, pace):
    desk.field.setFocus()
    desk.field.setText("abc")
    scan(desk.field, pace)
    assert desk.codes == [CODE]
    assert desk.field.text() == "abc"


def test_a_scan_on_a_button_presses_nothing(desk, pace):
    desk.button.setFocus()
    scan(desk.button, pace)
    assert desk.codes == [CODE]
    assert desk.presses == []


def test_typing_elsewhere_arrives_whole_and_in_order(desk, pace, qtbot):
    desk.field.setFocus()
    type_slowly(desk.field, pace, "viool 1/2")
    qtbot.waitUntil(lambda: not desk.ear.holds_back)
    assert desk.field.text() == "viool 1/2"
    assert desk.codes == []


def test_a_fast_typist_loses_nothing(desk, pace, qtbot):
    desk.field.setFocus()
    for sign in "snel":
        QTest.keyClicks(desk.field, sign)
        pace.at += 20
    qtbot.waitUntil(lambda: not desk.ear.holds_back)
    assert desk.field.text() == "snel"


def test_enter_after_typing_is_an_enter(desk, pace, qtbot):
    desk.field.setFocus()
    entered: list[int] = []
    desk.field.returnPressed.connect(lambda: entered.append(1))
    type_slowly(desk.field, pace, "abcd")
    QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert entered == [1]
    assert desk.codes == []


def test_a_key_that_is_no_sign_lets_what_was_held_go_first(desk, pace):
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "a")
    QTest.keyClick(desk.field, Qt.Key.Key_Backspace)
    assert desk.field.text() == ""
    assert not desk.ear.holds_back


def test_a_field_that_takes_scans_gets_them_as_text(desk, pace):
    desk.serial.setFocus()
    scan(desk.serial, pace, "SN-4711")
    assert desk.serial.text() == "SN-4711"
    assert desk.codes == []


def test_a_scan_never_answers_a_dialog(desk, pace, qtbot):
    asked = QMessageBox(QMessageBox.Icon.Question, "", "", parent=desk)
    yes = asked.addButton(QMessageBox.StandardButton.Yes)
    asked.setDefaultButton(yes)
    asked.open()
    scan(yes, pace)
    assert desk.codes == [CODE]
    assert asked.isVisible()
    asked.close()


def test_in_the_scan_box_only_the_burst_is_the_code(desk, pace):
    desk.box.setFocus()
    type_slowly(desk.box, pace, "vi")
    scan(desk.box, pace)
    assert desk.codes == [CODE]


def test_a_pause_of_the_machine_within_a_scan_cuts_nothing_off_in_the_scan_box(desk, pace):
    desk.box.setFocus()
    type_slowly(desk.box, pace, CODE[:3])
    scan(desk.box, pace, CODE[3:])
    assert desk.codes == [CODE]


def test_azerty_digits_are_read_as_digits(desk, pace):
    desk.button.setFocus()
    for sign in "&àààà&éè":
        QApplication.sendEvent(desk.button, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
        pace.at += 6
    QTest.keyClick(desk.button, Qt.Key.Key_Return)
    assert desk.codes == [CODE]


def test_words_typed_in_the_box_are_searched_at_each_key(desk, qtbot):
    desk.box.setFocus()
    searched: list[str] = []
    desk.box.searched.connect(searched.append)
    for sign in "vio":
        QTest.keyClicks(desk.box, sign)
        QTest.qWait(50)
    qtbot.waitUntil(lambda: searched[-1:] == ["vio"])
    assert searched == ["v", "vi", "vio"]


def test_what_the_first_key_will_show_is_asked_for_and_dropped_when_it_was_a_scan(desk, pace):
    desk.box.setFocus()
    foreseen: list[str] = []
    searched: list[str] = []
    desk.box.foreseen.connect(foreseen.append)
    desk.box.searched.connect(searched.append)
    desk.ear.scanned.connect(desk.box.empty)
    scan(desk.box, pace)
    assert foreseen == [CODE[0], ""]
    assert searched == []


def test_escape_clears_the_box_and_then_leaves_it(desk, qtbot):
    desk.box.setFocus()
    desk.box.setText("viool")
    with qtbot.assertNotEmitted(desk.box.left):
        QTest.keyClick(desk.box, Qt.Key.Key_Escape)
    assert desk.box.text() == ""
    with qtbot.waitSignal(desk.box.left):
        QTest.keyClick(desk.box, Qt.Key.Key_Escape)


def test_scans_wait_for_each_other_in_order():
    handled: list[str] = []
    waiting: list[Callable[[], None]] = []

    def handle(code: str, done: Callable[[], None]) -> None:
        handled.append(code)
        waiting.append(done)

    line = ScanLine(handle)
    for code in ("1", "2", "3"):
        line.take(code)
    assert handled == ["1"]
    waiting[0]()
    waiting[0]()
    assert handled == ["1", "2"]
    assert line.waiting == 2


def test_six_hundred_scans_while_one_is_slow_are_all_handled_in_order(desk, pace, kit, qtbot):
    handled: list[str] = []

    def handle(code: str, done: Callable[[], None]) -> None:
        def on_answer(answer: str) -> None:
            handled.append(answer)
            done()

        kit.door.do(partial(str, code), on_answer)

    line = ScanLine(handle)
    desk.ear.scanned.connect(line.take)
    desk.button.setFocus()
    codes = [f"1{number:07d}" for number in range(600)]
    for code in codes:
        scan(desk.button, pace, code)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: line.waiting == 0, timeout=20_000)
    assert handled == codes
    assert desk.presses == []


def test_a_dialog_that_closes_while_a_key_is_held_back_breaks_nothing(desk, pace, qtbot):
    dialog = QDialog(desk)
    field = QLineEdit(dialog)
    dialog.open()
    field.setFocus()
    QTest.keyClicks(field, "a")
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not desk.ear.holds_back)
