"""Counting things by quantity in the window: scan the supply, type how many, and look at the result."""

from tests.kit.builders import a_violin, stands

SHELF = "A-01-1"


def begin(robot) -> None:
    """A count of the whole depot."""
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.press("Ctrl+Return")
    robot.wait_for(robot.in_mode, "mode")


def test_a_supply_is_scanned_and_its_amount_typed(robot, desks):
    code = stands(desks, 12, place=SHELF).number
    violin = a_violin(desks, place=SHELF)
    begin(robot)
    place = next(place for place in desks.inventory.places() if place.name == SHELF)
    robot.scan(place.number.digits)
    robot.scan(code.digits)
    assert robot.answer.line == "Muziekstandaard: hoeveel liggen hier?"
    robot.type("9")
    robot.press("Return")
    robot.wait_for(lambda: robot.answer.line == "9 × Muziekstandaard", "counted")
    assert robot.answer.detail == f"{SHELF} · 12 in huis"
    robot.scan(violin.number.digits)
    assert robot.answer.line.startswith("Klopt")
    assert robot.column("what")[1] == "Muziekstandaard"
    assert robot.column("found")[1] == "9"
    robot.scan(f"{code.digits}*10")
    robot.wait_for(lambda: robot.answer.line == "10 × Muziekstandaard", "again")
    robot.press("F9")
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: not robot.in_mode(), "list")
    robot.settle()
    block = robot.front.card.content.blocks[-1]
    assert [(item.name, item.note) for item in block.items] == [("Muziekstandaard", "9 van 12")]
    robot.button("counts.book")
    robot.wait_for(lambda: desks.supplies.card(code.digits).on_hand == 9, "booked")
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: desks.supplies.card(code.digits).on_hand == 12, "undone")


def test_the_next_scan_lets_the_question_go(robot, desks):
    code = stands(desks, 12, place=SHELF).number
    violin = a_violin(desks, place=SHELF)
    begin(robot)
    robot.scan(code.digits)
    robot.scan(violin.number.digits)
    assert robot.answer.line.startswith("Klopt")
    assert desks.counts.open(robot.mode._count.number.digits).supplies[0].counted is None


def test_another_open_count_of_the_same_places_is_said(robot, desks):
    a_violin(desks, place=SHELF)
    first = desks.counts.start(SHELF).thing
    begin(robot)
    robot.wait_for(lambda: bool(robot.refused), "note")
    assert first.number.printed in robot.refused[0]


def test_a_supply_without_a_label_at_hand_is_picked(robot, desks):
    code = stands(desks, 12, place=SHELF).number
    begin(robot)
    robot.press("F8")
    robot.choose_in_menu("Muziekstandaard")
    robot.back_to_the_window()
    robot.wait_for(lambda: robot.answer.line == "Muziekstandaard: hoeveel liggen hier?", "asked")
    robot.type("12")
    robot.press("Return")
    robot.wait_for(lambda: robot.answer.line == "12 × Muziekstandaard", "counted")
    assert desks.counts.open(robot.mode._count.number.digits).supplies[0].difference == 0
    assert code.printed in robot.column("code")
