"""Commands and badges that are scanned, in the real window: they do what the buttons do, wherever a scan is heard."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.commands import Command
from depot_app.domain.numbers import Kind, Number
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.preview.window import Preview
from tests.documents.reading import words
from tests.kit.builders import a_school, a_violin, codes_of, lent, violins
from tests.screens.robot import Seen


def order(robot: Seen, command: Command) -> None:
    """Scans a command label."""
    robot.scan(command.number.digits)


def lend(robot: Seen, desks: Desks) -> None:
    """Begins lending to a school."""
    robot.scan(a_school(desks).number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")


def test_a_scanned_undo_takes_the_last_scan_back_and_the_desk_goes_on(robot: Seen, desks: Desks) -> None:
    first, second = codes_of(*violins(desks, 2))
    lend(robot, desks)
    robot.scan_all(first, second)
    order(robot, Command.UNDO)
    assert robot.in_mode()
    assert (robot.state_of(first), robot.state_of(second)) == ("on-loan", "available")
    robot.scan(second)
    assert robot.newest_loan().out == 2


def test_a_scanned_undo_takes_back_what_was_done_outside_any_mode_too(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks, place="A-01-1")
    desks.inventory.move(codes_of(violin), "B-2")
    order(robot, Command.UNDO)
    assert desks.inventory.card(violin.number.digits).place == "A-01-1"


def test_a_scanned_done_makes_the_contract(robot: Seen, desks: Desks) -> None:
    lend(robot, desks)
    robot.scan(a_violin(desks).number.digits)
    order(robot, Command.FINISH)
    assert robot.shown("preview").isVisible()
    assert [paper.kind for paper in desks.papers.about(robot.newest_loan().number.digits)] == ["contract"]


def test_there_is_nothing_to_finish_where_nothing_was_begun(robot: Seen) -> None:
    order(robot, Command.FINISH)
    assert robot.window.notices.words == ("Er is niets om af te ronden: begin eerst met uitlenen, innemen of tellen.",)


def test_a_scanned_take_back_leaves_the_issue_desk_and_takes_back(robot: Seen, desks: Desks) -> None:
    violin, other = violins(desks, 2)
    lent(desks, violin)
    lend(robot, desks)
    robot.scan(other.number.digits)
    order(robot, Command.TAKE_BACK)
    assert robot.mode.sign.key == "return"
    robot.scan(violin.number.digits)
    assert robot.state_of(violin.number.digits) == "available"
    assert robot.state_of(other.number.digits) == "on-loan"


@pytest.mark.parametrize(
    ("command", "tab"),
    [(Command.LEND, "loans"), (Command.COUNT, "counts"), (Command.SCAN_CHANGE, "instruments")],
)
def test_a_scanned_command_opens_the_form_with_which_the_work_begins(robot: Seen, command: Command, tab: str) -> None:
    order(robot, command)
    assert robot.window.deck.front_sign().key == tab
    assert robot.form is not None


@pytest.mark.parametrize(("command", "mode"), [(Command.SWAP, "swap"), (Command.STICK, "stick")])
def test_a_scanned_command_begins_scanning_at_once(robot: Seen, command: Command, mode: str) -> None:
    order(robot, command)
    front = robot.window.deck.front()
    assert isinstance(front, ModeTab)
    assert front.mode is not None
    assert front.mode.sign.key == mode


def test_a_command_that_there_is_not_is_said_and_changes_nothing(robot: Seen) -> None:
    robot.scan(Number.of(Kind.COMMAND, 999).digits)
    assert len(robot.window.notices.words) == 1


def test_who_scans_a_badge_sits_down_at_the_desk(robot: Seen, desks: Desks) -> None:
    mo = desks.people.add("Mo").thing
    robot.scan(mo.number.digits)
    assert desks.house.actor == "Mo"
    robot.scan(Number.of(Kind.PERSON, 777).digits)
    assert desks.house.actor == "Mo"
    assert any("7000 777" in words or "7000777" in words.replace(" ", "") for words in robot.window.notices.words)


@pytest.mark.parametrize(("deed", "first"), [("labels.commands", "Ongedaan maken"), ("labels.badges", "Mo")])
def test_labels_of_commands_and_badges_are_printed_from_the_room_of_labels(
    robot: Seen, desks: Desks, deed: str, first: str
) -> None:
    desks.people.add("Mo")
    robot.go_to("labels")
    robot.command(deed)
    robot.button("labels-show")
    preview = robot.shown("preview")
    assert isinstance(preview, Preview)
    assert first in words(preview.papers[0].pdf)
