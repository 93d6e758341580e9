"""The issue desk, in the real window: scan, scan, scan, and the contract at the end."""

from PySide6.QtWidgets import QPushButton

from depot_app.desks.desks import Desks
from depot_app.ui.preview.window import Preview
from tests.documents.reading import words
from tests.kit.builders import SCHOOL, a_family, a_school, a_violin, codes_of, lent, violins
from tests.screens.robot import Seen


def _begin(robot: Seen, desks: Desks) -> None:
    """A school is found by its card, and lending to it begins."""
    robot.scan(a_school(desks, contact="J. Bakker").number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")


def test_a_class_set_takes_forty_scans_and_three_keys(robot: Seen, desks: Desks) -> None:
    instruments = violins(desks, 40)
    codes = codes_of(*instruments)
    school = a_school(desks)
    robot.scan(school.number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")
    robot.scan_all(*codes)
    assert robot.refused == ()
    assert robot.window.notices.words == ()
    assert sorted(robot.column("number")) == sorted(one.number.printed for one in instruments)
    assert robot.figure == "40"
    robot.press("Ctrl+Return")
    loan = robot.newest_loan()
    assert robot.pressed == ["Ctrl+Return"] * 3
    assert (loan.borrower, loan.out) == (SCHOOL, 40)
    assert robot.states(*codes) == {"on-loan"}
    assert [paper.kind for paper in desks.papers.about(loan.number.digits)] == ["contract"]
    assert robot.shown("preview").isVisible()


def test_a_double_scan_is_harmless(robot: Seen, desks: Desks) -> None:
    first, second = codes_of(*violins(desks, 2))
    _begin(robot, desks)
    robot.scan_all(first, second, first)
    assert robot.answer.line == "Viool 1/2 is al gescand"
    assert robot.refused == ()
    assert robot.newest_loan().out == 2


def test_what_is_in_repair_is_refused_in_place_with_the_way_out(robot: Seen, desks: Desks) -> None:
    broken, good, other = violins(desks, 3)
    desks.repairs.open(broken.number.digits, "kam om")
    _begin(robot, desks)
    robot.scan_all(*codes_of(good, broken))
    assert robot.answer.line == "Gaat niet mee"
    assert len(robot.refused) == 1
    assert broken.number.printed in robot.refused[0]
    assert robot.newest_loan().out == 1
    robot.click(robot.mode.notices.findChildren(QPushButton)[0])
    assert robot.front.sign.key == "instruments"
    assert robot.card() == other.number.printed


def test_scanning_goes_on_after_a_refusal(robot: Seen, desks: Desks) -> None:
    broken, good = violins(desks, 2)
    desks.repairs.open(broken.number.digits, "kam om")
    _begin(robot, desks)
    robot.scan_all(*codes_of(broken, good))
    assert robot.answer.line == "Viool 1/2 gaat mee"
    assert len(robot.refused) == 1


def test_f9_takes_the_last_scan_back(robot: Seen, desks: Desks) -> None:
    first, second = codes_of(*violins(desks, 2))
    _begin(robot, desks)
    robot.scan_all(first, second)
    robot.press("F9")
    assert robot.answer.line == "Viool 1/2 gaat niet meer mee"
    assert (robot.state_of(first), robot.state_of(second)) == ("on-loan", "available")
    robot.press("F9")
    assert robot.state_of(first) == "available"
    assert robot.column("number") == []
    robot.scan(second)
    assert robot.newest_loan().out == 1


def test_ctrl_z_takes_the_scan_off_the_screen_too(robot: Seen, desks: Desks) -> None:
    first, second = violins(desks, 2)
    _begin(robot, desks)
    robot.scan_all(*codes_of(first, second))
    robot.press("Ctrl+Z")
    assert robot.column("number") == [first.number.printed]
    assert robot.figure == "1"


def test_redo_puts_the_scan_back_on_the_screen(robot: Seen, desks: Desks) -> None:
    first, second = violins(desks, 2)
    _begin(robot, desks)
    robot.scan_all(*codes_of(first, second))
    loan = robot.newest_loan()
    for _ in range(2):
        robot.press("Ctrl+Z")
    assert robot.column("number") == []
    robot.press("Ctrl+Y")
    assert (robot.column("number"), robot.figure) == ([first.number.printed], "1")
    robot.press("Ctrl+Shift+Z")
    assert robot.column("number") == [second.number.printed, first.number.printed]
    assert robot.answer.line == "Viool 1/2 gaat mee"
    assert (robot.newest_loan().number, robot.newest_loan().out) == (loan.number, 2)
    robot.press("F9")
    assert robot.column("number") == [first.number.printed]
    assert robot.state_of(second.number.digits) == "available"
    third = a_violin(desks)
    robot.scan(third.number.digits)
    assert (robot.newest_loan().number, robot.newest_loan().out) == (loan.number, 2)


def test_redo_of_what_a_desk_did_not_do_changes_nothing_on_it(robot: Seen, desks: Desks) -> None:
    elsewhere = desks.places.add("K").entry
    _begin(robot, desks)
    desks.history.undo(elsewhere)
    robot.press("Ctrl+Y")
    assert robot.column("number") == []
    assert [place.name for place in desks.inventory.places()] == ["K"]


def test_a_fee_makes_it_rent(robot: Seen, desks: Desks) -> None:
    family, violin = a_family(desks), a_violin(desks)
    robot.scan(family.number.digits)
    robot.press("Ctrl+Return")
    robot.fill("fee", "75,00")
    robot.save_form()
    robot.scan(violin.number.digits)
    robot.press("Ctrl+Return")
    assert robot.newest_loan().template == "rent"


def test_a_part_that_is_missing_is_said_with_the_scan(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin, to=a_family(desks))
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(violin.number.digits)
    robot.press("Alt+2")
    robot.button("return.stop")
    _begin(robot, desks)
    robot.scan(violin.number.digits)
    assert "strijkstok ontbreekt" in robot.answer.detail


def test_what_is_on_the_loan_already_is_shown_when_scanning_goes_on(robot: Seen, desks: Desks) -> None:
    loan = lent(desks, *violins(desks, 2)).loan
    more = a_violin(desks)
    robot.scan(loan.number.digits)
    robot.button("loans.go_on")
    assert robot.figure == "2"
    robot.scan(more.number.digits)
    assert robot.newest_loan().out == 3


def test_a_scan_of_a_loan_from_elsewhere_makes_room_for_its_card(robot: Seen, desks: Desks) -> None:
    loan = lent(desks, a_violin(desks)).loan
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.go_to("instruments")
    robot.scan(loan.number.digits)
    assert not robot.in_mode()
    assert robot.card() == loan.number.printed


def test_the_contract_is_made_in_the_other_language_by_a_button(robot: Seen, desks: Desks) -> None:
    number = lent(desks, *violins(desks, 2)).loan.number.digits
    robot.scan(number)
    robot.press("Ctrl+P")
    in_dutch = robot.shown("preview")
    assert isinstance(in_dutch, Preview)
    assert "Bruikleenovereenkomst" in words(in_dutch.papers[0].pdf)
    robot.press("Ctrl+L")
    robot.settle()
    in_english = robot.shown("preview")
    assert isinstance(in_english, Preview)
    assert [paper.language for paper in desks.papers.about(number)] == ["nl", "en"]
    assert "Bruikleenovereenkomst" not in words(in_english.papers[0].pdf)
    robot.press("Ctrl+L")
    robot.settle()
    assert len(desks.papers.about(number)) == 2
