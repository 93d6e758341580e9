"""The tab Relaties, in the real window: a new one, a change, and lending to it."""

from dataclasses import replace

from depot_app.desks.desks import Desks
from tests.kit.builders import SCHOOL, a_school, a_violin
from tests.screens.robot import Seen


def test_a_new_borrower_is_added_and_lent_to(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.go_to("borrowers")
    robot.press("Ctrl+N")
    robot.fill("name", SCHOOL)
    robot.press("Ctrl+Return")
    assert desks.borrowers.find(SCHOOL).name == SCHOOL
    robot.press("Ctrl+Return")
    assert robot.front.sign.key == "loans"
    robot.press("Ctrl+Return")
    robot.scan(violin.number.digits)
    assert robot.newest_loan().borrower == SCHOOL


def test_a_change_is_kept(robot: Seen, desks: Desks) -> None:
    robot.scan(a_school(desks).number.digits)
    robot.press("F2")
    robot.fill("contact", "J. Bakker")
    robot.press("Ctrl+Return")
    assert desks.borrowers.find(SCHOOL).contact == "J. Bakker"
    robot.press("Ctrl+Z")
    assert desks.borrowers.find(SCHOOL).contact == ""


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten_and_nothing_typed_is_lost(
    robot: Seen, desks: Desks
) -> None:
    school = a_school(desks)
    robot.scan(school.number.digits)
    robot.press("F2")
    robot.fill("contact", "J. Bakker")
    desks.borrowers.change(replace(school, contact="P. Smit"))
    robot.press("Ctrl+Return")
    form = robot.form
    assert form is not None
    assert form.values()["contact"] == "J. Bakker"
    assert desks.borrowers.find(SCHOOL).contact == "P. Smit"


def test_another_form_asks_before_it_takes_the_place_of_one_that_is_half_filled_in(robot: Seen, desks: Desks) -> None:
    robot.scan(a_school(desks).number.digits)
    robot.press("Ctrl+F")
    robot.press("F2")
    robot.fill("contact", "J. Bakker")
    robot.press("Ctrl+N")
    robot.button("borrowers.new")
    form = robot.form
    assert form is not None
    assert form.values()["contact"] == "J. Bakker"


def test_its_loans_are_shown_in_their_own_tab(robot: Seen, desks: Desks) -> None:
    robot.scan(a_school(desks).number.digits)
    robot.button("borrowers.loans")
    assert robot.front.sign.key == "loans"
