"""Each scan, key and form has a visible answer, in the real window: in words, on the card and in the list."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from depot_app.desks.desks import Desks
from depot_app.ui.list_tab import ListTab
from tests.kit.builders import a_violin
from tests.screens.robot import Seen


def has_form(robot: Seen) -> bool:
    """Whether a form is open in the tab in front."""
    return robot.form is not None


def told(robot: Seen) -> list[str]:
    """What stands above the tab."""
    return list(robot.window.notices.words)


def begin_to_lend(robot: Seen, borrower: str) -> None:
    """The form of a new loan, with something in it."""
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.fill("borrower", borrower)


def test_a_scan_over_something_unsaved_has_to_wait_and_says_so(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    begin_to_lend(robot, "iemand die er niet is")
    robot.press("Esc")
    robot.scan(violin.number.digits)
    assert told(robot) == [
        f"{violin.number.printed} moet wachten: wat je invulde is nog niet bewaard. Bewaar het of gooi het weg."
    ]
    assert robot.front.sign.key == "loans"
    assert robot.form is not None
    discard = next(one for one in robot.form.findChildren(QAbstractButton) if one.text() == "Weggooien")
    robot.click(discard)
    assert (robot.front.sign.key, robot.card()) == ("instruments", violin.number.printed)
    assert not told(robot)


def test_a_scan_takes_away_a_form_in_which_nothing_would_be_lost(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    assert has_form(robot)
    robot.scan(violin.number.digits)
    assert not has_form(robot)
    assert robot.card() == violin.number.printed


def test_a_key_of_the_tab_over_something_unsaved_says_that_it_has_to_wait(robot: Seen) -> None:
    begin_to_lend(robot, "iemand die er niet is")
    robot.press("Ctrl+I")
    assert robot.window.notices.words == (
        "Innemen moet wachten: wat je invulde is nog niet bewaard. Bewaar het of gooi het weg.",
    )
    assert not robot.in_mode()


def test_a_key_of_the_tab_takes_away_a_form_in_which_nothing_would_be_lost(robot: Seen) -> None:
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.press("Ctrl+I")
    assert robot.in_mode()
    assert not told(robot)


def test_an_instrument_that_may_be_there_twice_is_told_of(robot: Seen, desks: Desks) -> None:
    first = a_violin(desks, brand="Zonder naam", serial="A 123")
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    for field, text in (("type_code", "viool"), ("brand", "zonder naam"), ("serial", "a123")):
        robot.fill(field, text)
    robot.save_form()
    robot.settle()
    (words,) = told(robot)
    assert words.startswith(first.number.printed)


def chosen(robot: Seen) -> str:
    """The number in the row that is chosen in the list; empty where none is."""
    assert isinstance(robot.front, ListTab)
    row = robot.front.pane.table.chosen_row()
    return row.number.printed if row else ""


def test_what_is_scanned_or_new_is_chosen_in_the_list_beside_its_card(robot: Seen, desks: Desks) -> None:
    first, second = a_violin(desks), a_violin(desks)
    robot.go_to("instruments")
    robot.press("F5")
    robot.scan(second.number.digits)
    assert chosen(robot) == robot.card() == second.number.printed
    robot.press("Ctrl+N")
    robot.fill("type_code", "cello")
    robot.save_form()
    robot.settle()
    assert robot.card() not in {first.number.printed, second.number.printed}
    assert chosen(robot) == robot.card()
    robot.search("viool")
    robot.scan(first.number.digits)
    assert chosen(robot) == first.number.printed
    robot.search("trompet")
    assert chosen(robot) == ""


def register(robot: Seen) -> tuple[str, ...]:
    """A new cello; what is told of it."""
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    robot.fill("type_code", "cello")
    robot.save_form()
    robot.settle()
    return robot.window.toasts.words


def test_what_was_taken_back_is_not_told_of_any_more(robot: Seen) -> None:
    (told_of,) = register(robot)
    assert told_of.startswith("Cello")
    robot.press("Ctrl+Z")
    assert robot.window.toasts.words == ("Ongedaan gemaakt: het toevoegen van een instrument",)


@pytest.mark.parametrize("way", ["a mode", "a panel"])
def test_what_was_told_goes_when_other_work_begins(robot: Seen, way: str) -> None:
    assert register(robot)
    if way == "a panel":
        robot.press("Ctrl+Shift+I")
    else:
        robot.go_to("loans")
        robot.press("Ctrl+I")
    assert robot.window.toasts.words == ()
