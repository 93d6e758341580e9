"""The return desk, in the real window: a pile from anyone, part by part, and the receipts."""

from PySide6.QtWidgets import QAbstractButton

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.lists import Listing, Window
from depot_app.ui.preview.window import Preview
from tests.kit.builders import a_cello, a_family, a_violin, codes_of, lent, violins
from tests.screens.robot import Seen

_ALL, _TWO = Listing(), Window(size=2)


def _pile(robot: Seen, desks: Desks) -> tuple[Instrument, Instrument]:
    """A violin of a school and a cello of a family, and the return desk."""
    violin, cello = a_violin(desks), a_cello(desks)
    lent(desks, violin)
    lent(desks, cello, to=a_family(desks))
    robot.go_to("loans")
    robot.press("Ctrl+I")
    return violin, cello


def _part(desks: Desks, instrument: Instrument, kind: str) -> str:
    kit = desks.inventory.card(instrument.number.digits).instrument.kit
    return next(part.state.value for part in kit if part.kind.value == kind)


def test_a_pile_from_two_borrowers_is_taken_back_and_each_gets_its_receipt(robot: Seen, desks: Desks) -> None:
    violin, cello = _pile(robot, desks)
    robot.scan_all(*codes_of(violin, cello))
    assert robot.column("borrower") == ["M. de Vries", "Bs De Regenboog"]
    assert robot.figure == "2"
    robot.press("Ctrl+Return")
    assert robot.states(*codes_of(violin, cello)) == {"available"}
    preview = robot.shown("preview")
    assert isinstance(preview, Preview)
    assert len(preview.papers) == 2
    for loan in desks.loans.page(_ALL, _TWO):
        assert [paper.kind for paper in desks.papers.about(loan.number.digits)] == ["receipt"]


def test_a_key_marks_a_part_missing_and_then_damaged_which_opens_a_repair(robot: Seen, desks: Desks) -> None:
    violin, _ = _pile(robot, desks)
    robot.scan(violin.number.digits)
    robot.press("Alt+2")
    assert _part(desks, violin, "BOW") == "missing"
    assert robot.column("result") == ["Met opmerking"]
    robot.press("Alt+2")
    repairs = desks.repairs.of(violin.number.digits)
    assert _part(desks, violin, "BOW") == "damaged"
    assert [repair.complaint for repair in repairs] == ["Beschadigd bij inname: strijkstok"]
    assert repairs[0].number.printed in robot.answer.line
    assert robot.state_of(violin.number.digits) == "in-repair"


def test_f9_takes_the_finding_back_before_the_return(robot: Seen, desks: Desks) -> None:
    violin, _ = _pile(robot, desks)
    robot.scan(violin.number.digits)
    robot.press("Alt+2")
    robot.press("F9")
    assert _part(desks, violin, "BOW") == "present"
    assert robot.column("result") == ["Compleet"]
    robot.press("F9")
    assert robot.column("number") == []
    assert robot.state_of(violin.number.digits) == "on-loan"


def test_redo_puts_the_return_and_then_the_finding_back_on_the_screen(robot: Seen, desks: Desks) -> None:
    violin, _ = _pile(robot, desks)
    robot.scan(violin.number.digits)
    robot.press("Alt+2")
    for _ in range(2):
        robot.press("Ctrl+Z")
    assert robot.column("number") == []
    robot.press("Ctrl+Y")
    assert (robot.column("number"), robot.column("result")) == ([violin.number.printed], ["Compleet"])
    assert (robot.figure, robot.state_of(violin.number.digits)) == ("1", "available")
    robot.press("Ctrl+Y")
    assert robot.column("result") == ["Met opmerking"]
    assert _part(desks, violin, "BOW") == "missing"
    robot.press("F9")
    assert robot.column("result") == ["Compleet"]
    robot.press("Ctrl+Return")
    assert robot.shown("preview").isVisible()


def test_a_click_grades_what_came_back(robot: Seen, desks: Desks) -> None:
    violin, _ = _pile(robot, desks)
    robot.scan(violin.number.digits)
    robot.button("grade-C")
    assert desks.inventory.card(violin.number.digits).instrument.condition == "C"


def test_what_came_back_already_is_no_fault_and_what_was_never_out_is_refused(robot: Seen, desks: Desks) -> None:
    violin, _ = _pile(robot, desks)
    stays = a_violin(desks)
    robot.scan_all(*codes_of(violin, violin))
    assert robot.answer.line == "Viool 1/2 is al gescand"
    assert robot.refused == ()
    robot.scan(stays.number.digits)
    assert robot.answer.line == "Niet ingenomen"
    assert len(robot.refused) == 1


def test_the_last_of_a_loan_is_said(robot: Seen, desks: Desks) -> None:
    both = violins(desks, 2)
    loan = lent(desks, *both).loan
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(both[0].number.digits)
    assert loan.number.printed not in robot.answer.detail
    robot.scan(both[1].number.digits)
    assert loan.number.printed in robot.answer.detail


def test_the_way_back_is_called_what_it_will_take_back(robot: Seen, desks: Desks) -> None:
    def way_back() -> str:
        named = robot.named("return.undo")
        assert isinstance(named, QAbstractButton)
        return named.accessibleName()

    violin, _ = _pile(robot, desks)
    robot.scan(violin.number.digits)
    assert way_back() == "Laatste scan ongedaan maken"
    robot.press("Alt+2")
    assert way_back() == "Laatste bevinding ongedaan maken"
    robot.press("F9")
    assert way_back() == "Laatste scan ongedaan maken"
