"""The rooms of labels in the real window: printed in a run, stuck by scanning back, lost and asked for again."""

from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import LabelState
from depot_app.domain.lists import Listing, Window
from depot_app.ui.labels.panel import LabelPanel
from tests.kit.builders import DAY, a_violin, codes_of, lent, violins
from tests.kit.counting import on_shelf
from tests.screens.robot import Seen

STOCK = "avery-l7651"


def printed(desks: Desks, *things: Instrument) -> int:
    """The labels of these instruments, printed as a run; its number."""
    labels = desks.labels.of(codes_of(*things), "nl")
    return desks.labels.printed(labels, stock=STOCK, language="nl").thing.number


def reasons(desks: Desks, state: LabelState = LabelState.TO_PRINT) -> list[LabelReason]:
    """Why the things that need a label need it."""
    return [row.reason for row in desks.label_queue.page(Listing(where=(("state", state.value),)), Window())]


def enter(robot: Seen, room: str) -> None:
    """Goes to a room of labels, as it is in the database now."""
    robot.go_to(room)
    robot.press("F5")


def cell(robot: Seen, row: int, column: str) -> str:
    """What the list of the room in front says."""
    model = robot.front.pane.model  # type: ignore[attr-defined]
    place = [one.key for one in model.columns].index(column)
    return str(model.index(row, place).data())


def chip(robot: Seen, key: str) -> str:
    """The words of a chip."""
    return str(robot.named(f"chip-{key}").text()).strip()  # type: ignore[attr-defined]


@pytest.fixture
def waiting(robot: Seen, desks: Desks) -> tuple[Instrument, ...]:
    """Three violins whose labels are printed, and sticking begun."""
    three = violins(desks, 3, "3/4")
    printed(desks, *three)
    enter(robot, "labels")
    robot.press("Ctrl+Return")
    assert robot.in_mode()
    return three


def test_chips_count_and_filter_the_queue(robot: Seen, desks: Desks) -> None:
    first, _, third = violins(desks, 3)
    printed(desks, first)
    desks.label_queue.ask(codes_of(third), LabelReason.UNREADABLE)
    enter(robot, "labels")
    assert robot.rows("labels") == 2
    assert chip(robot, "state=to-print") == "Te drukken 2"
    assert chip(robot, "state=printed") == "Gedrukt, niet geplakt 1"
    robot.button("chip-reason=unreadable")
    assert (robot.rows("labels"), cell(robot, 0, "reason")) == (1, "onleesbaar")
    robot.button("chip-reason=unreadable")
    robot.button("chip-state=printed")
    assert [cell(robot, row, "state") for row in range(3)] == ["gedrukt, niet geplakt", "te drukken", "te drukken"]


def test_several_selected_are_printed_together_and_the_button_counts_them(robot: Seen, desks: Desks) -> None:
    violins(desks, 5)
    enter(robot, "labels")
    robot.press("Tab")
    robot.front.step_in()
    robot.press("Shift+Down")
    robot.press("Shift+Down")
    assert robot.named("labels.print").text().strip().startswith("3 etiketten afdrukken")  # type: ignore[attr-defined]
    robot.press("Ctrl+P")
    panel = robot.program.office.panels.find("labels")
    assert isinstance(panel, LabelPanel)
    assert len(panel._labels) == 3


def test_all_of_a_list_is_printed_as_a_run_and_leaves_what_is_to_print(
    robot: Seen, desks: Desks, tmp_path: Path
) -> None:
    violins(desks, 4)
    enter(robot, "labels")
    robot.button("labels.print_all")
    robot.button("labels-show")
    robot.save_paper(tmp_path / "etiketten.pdf")
    assert reasons(desks) == []
    assert reasons(desks, LabelState.PRINTED) == [LabelReason.NEW] * 4
    (run,) = desks.label_queue.runs(Listing(), Window())
    assert (run.labels, run.waiting) == (4, 4)


def test_a_scan_says_large_what_it_is_on_and_how_far_one_is(
    robot: Seen, desks: Desks, waiting: tuple[Instrument, ...]
) -> None:
    robot.scan(waiting[1].number.digits)
    assert (robot.answer.tone.name, robot.answer.line) == ("GOOD", "Zit erop: Viool 3/4")
    assert robot.figure == "1"
    assert robot.mode.answer._note.text() == "van 3 geplakt"
    assert robot.column("result") == ["zit erop"]
    assert desks.inventory.card(waiting[1].number.digits).instrument.labelled_on == DAY


def test_what_was_not_printed_is_noted_and_said_apart(
    robot: Seen, desks: Desks, waiting: tuple[Instrument, ...]
) -> None:
    other = a_violin(desks, "1/4")
    robot.scan(other.number.digits)
    assert (robot.answer.tone.name, robot.answer.line) == ("ATTENTION", "Zit erop: Viool 1/4")
    assert "niet in een ronde gedrukt" in robot.answer.detail
    assert desks.inventory.card(other.number.digits).instrument.labelled_on == DAY


def test_a_double_scan_is_no_fault(robot: Seen, waiting: tuple[Instrument, ...]) -> None:
    robot.scan_all(waiting[0].number.digits, waiting[0].number.digits)
    assert (robot.answer.tone.name, robot.answer.line) == ("ATTENTION", "Zat er al op: Viool 3/4")
    assert len(robot.column("number")) == 1


def test_an_unknown_code_and_an_old_one_are_refused_in_place(
    robot: Seen, desks: Desks, waiting: tuple[Instrument, ...]
) -> None:
    robot.scan("77301294")
    assert (robot.answer.tone.name, robot.answer.line) == ("WRONG", "Niet genoteerd")
    old = a_violin(desks, old_numbers=("LO-12",))
    robot.scan("LO-12")
    assert old.number.printed in robot.refused[0]
    assert robot.column("number") == []


def test_f9_takes_the_last_scan_back_and_undo_in_the_mode_does_too(
    robot: Seen, desks: Desks, waiting: tuple[Instrument, ...]
) -> None:
    robot.scan_all(waiting[0].number.digits, waiting[1].number.digits)
    robot.press("F9")
    assert robot.answer.line == "Teruggenomen: Viool 3/4"
    assert robot.column("number") == [waiting[0].number.printed]
    assert robot.figure == "1"
    robot.press("Ctrl+Z")
    assert reasons(desks, LabelState.PRINTED) == [LabelReason.NEW] * 3
    assert not robot.may_press("stick.undo")


def test_sticking_ends_by_its_key_and_the_queue_shows_what_is_left(
    robot: Seen, desks: Desks, waiting: tuple[Instrument, ...]
) -> None:
    robot.scan(waiting[0].number.digits)
    robot.press("Ctrl+Return")
    assert not robot.in_mode()
    assert chip(robot, "state=printed") == "Gedrukt, niet geplakt 2"


def test_what_failed_goes_back_and_what_needs_none_leaves(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    printed(desks, violin)
    enter(robot, "labels")
    robot.button("chip-state=printed")
    robot.front.step_in()
    robot.settle()
    robot.button("labels.requeue")
    assert reasons(desks) == [LabelReason.NEW]
    robot.button("labels.drop")
    assert reasons(desks) == []
    robot.press("Ctrl+Z")
    assert reasons(desks) == [LabelReason.NEW]


def test_a_run_is_printed_again_and_stuck_from_its_card(robot: Seen, desks: Desks, tmp_path: Path) -> None:
    first, second = violins(desks, 2)
    number = printed(desks, first, second)
    printed(desks, a_violin(desks))
    desks.label_queue.stick(first.number.digits)
    enter(robot, "label-runs")
    assert [cell(robot, row, "waiting") for row in range(2)] == ["nog 1 te plakken", "nog 1 te plakken"]
    robot.front.pane.table.choose(1)  # type: ignore[attr-defined]
    robot.settle()
    assert robot.card() == f"Ronde {number}"
    robot.button("runs.reprint")
    robot.save_paper(tmp_path / "opnieuw.pdf")
    assert (tmp_path / "opnieuw.pdf").read_bytes() == desks.labels.reprinted(number)[1]
    assert desks.label_queue.count_runs(Listing()) == 2
    robot.button("runs.stick")
    robot.scan(second.number.digits)
    assert (robot.figure, robot.mode.answer._note.text()) == ("2", "van 2 geplakt")


def test_the_rest_of_a_run_that_failed_goes_back_in_one_step(robot: Seen, desks: Desks) -> None:
    three = violins(desks, 3)
    printed(desks, *three)
    desks.label_queue.stick(three[0].number.digits)
    enter(robot, "label-runs")
    robot.front.step_in()
    robot.settle()
    assert robot.named("runs.requeue").text() == "2 mislukt, opnieuw in de wachtrij"  # type: ignore[attr-defined]
    robot.button("runs.requeue")
    assert reasons(desks) == [LabelReason.NEW] * 2


def test_a_lost_label_is_one_step_under_the_same_number(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks, labelled_on=DAY)
    robot.scan(violin.number.digits)
    robot.button("instruments.label_lost")
    robot.press("Return")
    assert reasons(desks) == [LabelReason.LOST]
    assert robot.card() == violin.number.printed


def test_a_label_that_may_turn_up_elsewhere_brings_a_new_number(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks, labelled_on=DAY)
    lent(desks, violin)
    robot.scan(violin.number.digits)
    robot.button("instruments.label_lost")
    robot.press("Down")
    robot.press("Return")
    fresh = desks.inventory.card(violin.number.digits).instrument.number
    assert fresh != violin.number
    assert robot.card() == fresh.printed
    robot.scan(violin.number.digits)
    assert robot.card() == fresh.printed
    robot.press("Ctrl+Z")
    assert desks.inventory.card(violin.number.digits).instrument.number == violin.number


def test_what_is_gone_for_good_gets_no_label_and_says_why(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    robot.scan(violin.number.digits)
    assert not robot.may_press("instruments.label_lost")
    assert "afgevoerd" in robot.named("instruments.label_lost").toolTip()


def test_a_label_that_cannot_be_read_at_a_count_is_asked_for_at_once(robot: Seen, desks: Desks) -> None:
    first, second = on_shelf(desks, "A-01-1", 2)
    for one in (first, second):
        desks.label_queue.stick(one.number.digits)
    desks.label_queue.drop(tuple(row.number.digits for row in desks.label_queue.page(Listing(), Window())))
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.fill("place", "A-01-1")
    robot.settle()
    assert not robot.may_press("count.unreadable")
    robot.scan(first.number.digits)
    robot.press("F7")
    assert robot.answer.line == "Nieuw etiket nodig: Viool 1/2"
    assert reasons(desks) == [LabelReason.UNREADABLE]
    robot.press("F9")
    assert reasons(desks) == []
    assert robot.column("code") == [first.number.printed]
    robot.press("F9")
    assert robot.column("code") == []
