"""What holds for every mode, in the real window: nothing is lost, nothing is done twice, and what fails stops it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from sqlite3 import connect

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing
from depot_app.ui.theme.theme import Scheme
from depot_app.wording.voice import Language, Text, Voice
from tests.kit.builders import a_school, a_violin, codes_of, lent, violins
from tests.kit.counting import on_shelf
from tests.screens.robot import Seen


class WideVoice(Voice):
    """Says every text sixty per cent longer, as some language one day will."""

    def __call__(self, text: Text, /, **facts: object) -> str:
        said = super().__call__(text, **facts)
        return f"{said} {said[: len(said) * 6 // 10]}".rstrip()


def _issue(robot: Seen, desks: Desks) -> None:
    robot.scan(a_school(desks).number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")


def _return(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(violin.number.digits)


def _swap(robot: Seen, desks: Desks) -> None:
    robot.go_to("loans")
    robot.button("loans.swap")


def _count(robot: Seen, desks: Desks) -> None:
    here = on_shelf(desks, "A-01-1", 2)
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.fill("place", "A-01-1")
    robot.settle()
    robot.scan(here[0].number.digits)


def _stick(robot: Seen, desks: Desks) -> None:
    one, other = violins(desks, 2)
    labels = desks.labels.of(codes_of(one, other), "nl")
    desks.labels.printed(labels, stock="avery-l7651", language="nl")
    robot.go_to("labels")
    robot.press("Ctrl+Return")
    robot.scan(one.number.digits)


MODES = {"issue": _issue, "return": _return, "swap": _swap, "count": _count, "stick": _stick}
each_mode = pytest.mark.parametrize("enter", MODES.values(), ids=MODES)


@contextmanager
def _trouble(desks: Desks) -> Iterator[None]:
    """Meanwhile another program holds the database, and does not let go."""
    with closing(connect(desks.house.depot.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_scan_that_could_not_be_kept_turns_red_and_stops_the_mode(robot: Seen, desks: Desks) -> None:
    first, second, third = codes_of(*violins(desks, 3))
    _issue(robot, desks)
    robot.scan(first)
    with _trouble(desks):
        robot.scan(second)
    assert (robot.answer.tone.name, robot.answer.line) == ("WRONG", f"Niet bewaard: {second[:4]} {second[4:]}")
    robot.scan(third)
    assert robot.mode.halt.isVisible()
    assert robot.states(second, third) == {"available"}
    assert robot.newest_loan().out == 1
    robot.press("F8")
    assert not robot.mode.halt.isVisible()
    robot.scan_all(second, third)
    assert robot.newest_loan().out == 3


def test_a_step_taken_back_that_could_not_be_kept_stays_on_the_screen(robot: Seen, desks: Desks) -> None:
    code = a_violin(desks).number.digits
    _issue(robot, desks)
    robot.scan(code)
    with _trouble(desks):
        robot.press("F9")
    assert robot.answer.line == "Niet bewaard"
    assert len(robot.column("number")) == 1
    assert robot.state_of(code) == "on-loan"


def test_scans_as_fast_as_they_come_are_all_taken_in_order(robot: Seen, desks: Desks) -> None:
    both = violins(desks, 20)
    _issue(robot, desks)
    for one in both:
        QTest.keyClicks(robot.window.top.scan_box, one.number.digits + "\r")
    robot.settle()
    assert robot.column("number") == [one.number.printed for one in reversed(both)]
    assert robot.newest_loan().out == 20


def test_a_scan_while_a_form_is_open_neither_lands_in_it_nor_presses_anything(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.go_to("borrowers")
    robot.press("Ctrl+N")
    robot.fill("name", "Bs De Reg")
    robot.scan(violin.number.digits)
    form = robot.form
    assert form is not None
    assert form.values()["name"] == "Bs De Reg"
    assert desks.borrowers.count(Listing()) == 0


def test_a_scan_in_the_wrong_tab_shows_what_it_is_and_changes_nothing(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    _issue(robot, desks)
    robot.go_to("repairs")
    robot.scan(violin.number.digits)
    assert robot.front.sign.key == "instruments"
    assert robot.state_of(violin.number.digits) == "available"
    robot.go_to("loans")
    robot.scan(violin.number.digits)
    assert robot.state_of(violin.number.digits) == "on-loan"


@each_mode
def test_everything_is_said_again_when_the_language_switches(robot: Seen, desks: Desks, enter) -> None:
    enter(robot, desks)
    dutch = robot.answer.line, robot.column("result" if "result" in _keys(robot) else "found")
    robot.program.choose_language(Language.EN)
    robot.settle()
    english = robot.answer.line, robot.column("result" if "result" in _keys(robot) else "found")
    assert english[0] != dutch[0]
    assert not dutch[1] or english[1] != dutch[1]
    robot.program.choose_language(Language.NL)
    robot.settle()
    assert robot.answer.line == dutch[0]


def _keys(robot: Seen) -> list[str]:
    return [column.key for column in robot.mode.model.columns]


@each_mode
def test_no_text_is_cut_off_in_a_small_window_with_long_words(robot: Seen, desks: Desks, enter) -> None:
    enter(robot, desks)
    robot.window.resize(1024, 700)
    robot.program.kit.speech.speak(WideVoice(Language.NL))
    robot.settle()
    assert [words for words in map(_cut_off, robot.mode.findChildren(QWidget)) if words] == []


def _cut_off(widget: QWidget) -> str:
    """The words of a label or button that do not fit in it; nothing where they do."""
    if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        fits = widget.height() >= widget.heightForWidth(widget.width())
    else:
        fits = widget.width() >= widget.minimumSizeHint().width()
    return "" if fits else f"{widget.text()} ({widget.width()} of {widget.minimumSizeHint().width()})"


@each_mode
def test_everything_that_takes_the_keyboard_has_a_name(robot: Seen, desks: Desks, enter) -> None:
    enter(robot, desks)
    nameless = [
        one.objectName() or type(one).__name__
        for one in robot.mode.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() and not one.accessibleName() and not getattr(one, "text", str)()
    ]
    assert [name for name in nameless if not name.startswith("qt_")] == []


@pytest.mark.parametrize("enter", [enter for key, enter in MODES.items() if key != "stick"])
def test_a_mode_is_left_by_its_own_key_and_the_keys_of_the_list_come_back(robot: Seen, desks: Desks, enter) -> None:
    enter(robot, desks)
    robot.press("Ctrl+N")
    assert robot.in_mode()
    if robot.mode.sign.key == "count":
        robot.press("Ctrl+Return")
    else:
        robot.button(f"{robot.mode.sign.key}.stop")
    assert not robot.in_mode()
    robot.press("Ctrl+N")
    assert robot.form is not None


@each_mode
def test_a_mode_can_be_seen_in_the_dark(robot: Seen, desks: Desks, enter) -> None:
    enter(robot, desks)
    robot.program.choose_scheme(Scheme.DARK)
    robot.settle()
    picture = robot.window.grab().toImage()
    corner = picture.pixelColor(robot.mode.mapTo(robot.window, robot.mode.rect().center()))
    assert corner.lightnessF() < 0.4
