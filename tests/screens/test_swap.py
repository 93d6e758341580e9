"""The size swap, in the real window: old back, new out, addendum."""

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.loans import Loan
from tests.kit.builders import a_violin, codes_of, lent
from tests.screens.robot import Seen


def _outgrown(robot: Seen, desks: Desks) -> tuple[Loan, Instrument, Instrument]:
    """A half-size violin on a printed contract, a larger one on the shelf, and the desk for swaps."""
    old, new = a_violin(desks, "1/2"), a_violin(desks, "3/4")
    loan = lent(desks, old).loan
    desks.papers.contract(loan.number.digits)
    robot.go_to("loans")
    robot.button("loans.swap")
    return loan, old, new


def test_two_scans_swap_and_the_addendum_follows(robot: Seen, desks: Desks) -> None:
    loan, old, new = _outgrown(robot, desks)
    robot.scan(old.number.digits)
    assert robot.window.top.scan_box.placeholderText() == "Scan wat ervoor meegaat"
    assert robot.state_of(old.number.digits) == "on-loan"
    robot.scan(new.number.digits)
    assert robot.answer.line == "Viool 1/2 is gewisseld voor Viool 3/4"
    assert (robot.state_of(old.number.digits), robot.state_of(new.number.digits)) == ("available", "on-loan")
    robot.press("Ctrl+Return")
    assert "addendum" in [paper.kind for paper in desks.papers.about(loan.number.digits)]
    assert robot.card() == loan.number.printed


def test_f9_forgets_the_first_half_or_takes_the_whole_swap_back(robot: Seen, desks: Desks) -> None:
    _, old, new = _outgrown(robot, desks)
    robot.scan(old.number.digits)
    robot.press("F9")
    assert robot.window.top.scan_box.placeholderText() == "Scan wat terugkomt"
    robot.scan_all(*codes_of(old, new))
    robot.press("F9")
    assert (robot.state_of(old.number.digits), robot.state_of(new.number.digits)) == ("on-loan", "available")
    assert robot.column("number") == []


def test_ctrl_z_takes_a_swap_off_the_screen_too(robot: Seen, desks: Desks) -> None:
    _, old, new = _outgrown(robot, desks)
    robot.scan_all(*codes_of(old, new))
    robot.press("Ctrl+Z")
    assert robot.column("number") == []
    assert robot.answer.line == "Niet meer gewisseld: Viool 1/2"


def test_redo_puts_a_swap_back_on_the_screen(robot: Seen, desks: Desks) -> None:
    _, old, new = _outgrown(robot, desks)
    robot.scan_all(*codes_of(old, new))
    shown = robot.column("number")
    robot.press("Ctrl+Z")
    robot.scan(old.number.digits)
    robot.press("Ctrl+Y")
    assert robot.column("number") == shown
    assert (robot.state_of(old.number.digits), robot.state_of(new.number.digits)) == ("available", "on-loan")
    robot.press("F9")
    assert robot.column("number") == []
    assert robot.state_of(old.number.digits) == "on-loan"


def test_redo_leaves_the_old_size_that_was_scanned_since(robot: Seen, desks: Desks) -> None:
    _, old, new = _outgrown(robot, desks)
    third, fourth = a_violin(desks, "1/2"), a_violin(desks, "3/4")
    lent(desks, third)
    robot.scan_all(*codes_of(old, new))
    robot.press("Ctrl+Z")
    robot.scan(third.number.digits)
    robot.press("Ctrl+Y")
    robot.scan(fourth.number.digits)
    assert len(robot.column("number")) == 4
    assert robot.states(*codes_of(old, third)) == {"available"}


def test_what_is_not_out_cannot_come_back(robot: Seen, desks: Desks) -> None:
    _, _, new = _outgrown(robot, desks)
    robot.scan(new.number.digits)
    assert robot.answer.line == "Niet ingenomen"
    assert len(robot.refused) == 1
