"""The one door to the background: latest wins, deeds in order, answers on the window's own thread."""

import threading
from functools import partial

from depot_app.domain.refusal import Refusal
from depot_app.ui.background import Door


def test_a_question_is_answered_on_the_windows_thread(kit, qtbot):
    answers = []
    kit.door.ask(
        lambda: threading.current_thread().name, lambda name: answers.append((name, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0].startswith("depot-")
    assert answers[0][1] is threading.main_thread()


def test_a_newer_question_of_a_channel_drops_the_one_before(kit, qtbot):
    answers: list[int] = []
    dropped = threading.Event()
    kit.door.ask(lambda: dropped.wait(5) and 1, answers.append, channel="search", cancel=dropped.set)
    kit.door.ask(lambda: 2, answers.append, channel="search")
    qtbot.waitUntil(lambda: not kit.door.busy)
    assert answers == [2]
    assert dropped.is_set()


def test_questions_of_different_channels_are_all_answered(kit, qtbot):
    answers: list[int] = []
    for number in range(5):
        kit.door.ask(lambda number=number: number, answers.append, channel=str(number))
    qtbot.waitUntil(lambda: not kit.door.busy)
    assert sorted(answers) == [0, 1, 2, 3, 4]


def test_deeds_are_done_one_after_the_other_in_order(kit, qtbot):
    done: list[int] = []
    for number in range(200):
        kit.door.do(lambda number=number: number, done.append)
    qtbot.waitUntil(lambda: not kit.door.busy)
    assert done == list(range(200))


def test_a_refusal_goes_to_whoever_asked(kit, qtbot):
    refused: list[Refusal] = []

    def no() -> None:
        raise Refusal

    kit.door.do(no, lambda _: None, on_refused=refused.append)
    qtbot.waitUntil(lambda: bool(refused))


def test_a_refusal_that_nobody_takes_is_told_by_the_door(kit, qtbot):
    def no() -> None:
        raise Refusal

    with qtbot.waitSignal(kit.door.refused):
        kit.door.do(no, lambda _: None)


def test_any_other_error_is_told_as_a_failure_and_the_next_deed_still_runs(kit, qtbot):
    def broken() -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(kit.door.failed) as told:
        kit.door.do(broken, lambda _: None)
    assert isinstance(told.args[0], ZeroDivisionError)
    with qtbot.waitSignal(kit.door.rested):
        kit.door.do(lambda: None, lambda _: None)


def test_closing_finishes_the_deeds_and_answers_nothing_more(qtbot):
    door = Door()
    done: list[int] = []
    answered: list[object] = []
    for number in range(20):
        door.do(partial(done.append, number), answered.append)
    door.close()
    assert done == list(range(20))
    assert answered == []


def test_a_closed_door_takes_nothing_more(qtbot):
    door = Door()
    door.close()
    door.ask(lambda: 1, lambda _: None)
    assert not door.busy
