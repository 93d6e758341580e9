"""Things by quantity, in the real window: their list and card, at the counter, and won from a wreck."""

from PySide6.QtWidgets import QLineEdit, QPushButton

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.kits import PartKind
from depot_app.ui.list_tab import ListTab
from tests.kit.builders import DUE, a_school, a_violin, codes_of, lent, stands
from tests.screens.robot import Seen


def begin_to_lend(robot: Seen, desks: Desks) -> None:
    """A school is found by its card, and lending to it begins."""
    robot.scan(a_school(desks).number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")


def say(robot: Seen, key: str, amount: str) -> None:
    """Types an amount beside the counter."""
    line = robot.named(f"amount-{key}").findChild(QLineEdit)
    assert line is not None
    robot.click(line)
    robot.press("Ctrl+A")
    robot.type(amount)
    robot.press("Return")


def out_of(desks: Desks, code: str) -> tuple[int, int]:
    """How many of a supply are out, of how many."""
    card = desks.supplies.card(code)
    return card.out, card.supply.total


def test_a_new_supply_gets_more_and_fewer_with_a_reason(robot: Seen, desks: Desks) -> None:
    robot.go_to("supplies")
    robot.press("Ctrl+N")
    robot.fill("name", "Muziekstandaard")
    robot.fill("amount", "12")
    robot.fill("place", "B-17-3")
    robot.fill("minimum", "20")
    robot.save_form()
    robot.wait_for(lambda: bool(robot.card()), "card")
    (made,) = desks.supplies.all()
    assert (made.total, made.minimum) == (12, 20)
    robot.press("Ctrl+Return")
    robot.fill("amount", "10")
    robot.fill("reason", "gekregen")
    robot.save_form()
    robot.wait_for(lambda: desks.supplies.card(made.number.digits).supply.total == 22, "more")
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: desks.supplies.card(made.number.digits).supply.total == 12, "undone")


def test_what_is_below_its_minimum_is_one_click_away(robot: Seen, desks: Desks) -> None:
    stands(desks, 3, minimum=5)
    desks.supplies.add("Cellokruk", amount=9)
    robot.go_to("supplies")
    robot.press("F5")
    robot.wait_for(lambda: robot.rows("supplies") == 2, "list")
    robot.button("chip-is=short")
    robot.wait_for(lambda: robot.rows("supplies") == 1, "short")
    tab = robot.front
    assert isinstance(tab, ListTab)
    assert tab.pane.model.index(0, 0).data() == "Muziekstandaard"


def test_the_code_of_a_supply_shows_its_card_from_any_tab(robot: Seen, desks: Desks) -> None:
    made = stands(desks)
    robot.go_to("loans")
    robot.scan(made.number.digits)
    robot.wait_for(lambda: robot.card() == made.number.printed, "card")
    assert robot.front.sign.key == "supplies"


def test_each_scan_is_one_more_and_an_amount_is_typed_in_place(robot: Seen, desks: Desks) -> None:
    violin, code = a_violin(desks), stands(desks).number.digits
    begin_to_lend(robot, desks)
    robot.scan_all(violin.number.digits, code, code, code)
    assert robot.answer.line == "3 × Muziekstandaard gaan mee"
    assert robot.figure == "4"
    robot.press("F9")
    assert robot.answer.line == "2 × Muziekstandaard gaan mee"
    say(robot, "along", "11")
    assert out_of(desks, code) == (11, 12)
    assert robot.column("what")[0] == "11 × Muziekstandaard"
    say(robot, "along", "13")
    assert out_of(desks, code) == (11, 12)
    robot.press("F9")
    assert out_of(desks, code) == (2, 12)
    robot.scan(violin.number.digits)
    assert robot.answer.line == "Viool 1/2 is al gescand"


def test_more_than_there_are_is_refused_at_the_scan_with_how_many_there_are(robot: Seen, desks: Desks) -> None:
    code = stands(desks, 1).number.digits
    begin_to_lend(robot, desks)
    robot.scan_all(code, code)
    assert robot.answer.line == "Gaat niet mee"
    assert "zijn er nog 0 in huis" in robot.refused[0]
    assert out_of(desks, code) == (1, 1)


def test_none_of_a_supply_takes_it_off_and_f9_brings_it_back(robot: Seen, desks: Desks) -> None:
    violin, code = a_violin(desks), stands(desks).number.digits
    begin_to_lend(robot, desks)
    robot.scan_all(violin.number.digits, code)
    say(robot, "along", "0")
    assert out_of(desks, code) == (0, 12)
    assert len(robot.column("what")) == 1
    robot.press("F9")
    assert out_of(desks, code) == (1, 12)
    assert robot.column("what")[0] == "1 × Muziekstandaard"


def test_supplies_come_back_by_scan_and_by_amount_and_the_lost_ones_are_said(robot: Seen, desks: Desks) -> None:
    violin, code = a_violin(desks), stands(desks).number.digits
    desks.loans.lend([violin.number.digits, f"{code}*12"], to=a_school(desks).name, due_on=DUE)
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan_all(violin.number.digits, code)
    assert robot.answer.line == "1 × Muziekstandaard is terug"
    say(robot, "back", "11")
    assert out_of(desks, code) == (1, 12)
    say(robot, "back", "5")
    assert out_of(desks, code) == (1, 12)
    say(robot, "lost", "1")
    assert out_of(desks, code) == (0, 11)
    assert robot.column("result")[0] == "Met 1 kwijt"
    assert "helemaal terug" in robot.answer.detail
    robot.press("F9")
    assert out_of(desks, code) == (1, 12)
    say(robot, "lost", "1")
    robot.press("Ctrl+Return")
    assert robot.shown("preview").isVisible()
    assert robot.newest_loan().closed_on is not None


def test_redo_brings_the_row_of_a_supply_back_at_the_return_desk(robot: Seen, desks: Desks) -> None:
    code = stands(desks).number.digits
    desks.loans.lend([f"{code}*4"], to=a_school(desks, "De Vlinder").name, due_on=DUE)
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(f"{code}*3")
    assert robot.column("what") == ["3 × Muziekstandaard"]
    robot.press("F9")
    assert robot.column("what") == []
    robot.press("Ctrl+Shift+Z")
    robot.wait_for(lambda: robot.column("what") == ["3 × Muziekstandaard"], "row")
    assert out_of(desks, code)[0] == 1


def test_where_several_have_a_supply_it_is_asked_whose_came_back(robot: Seen, desks: Desks) -> None:
    code = stands(desks).number.digits
    for name in ("De Vlinder", "De Regenboog"):
        desks.loans.lend([f"{code}*2"], to=a_school(desks, name).name, due_on=DUE)
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(code)
    assert robot.answer.line == "Niet ingenomen"
    ways = [one for one in robot.mode.notices.findChildren(QPushButton) if one.text().startswith("Van De Vlinder")]
    robot.click(ways[0])
    assert robot.answer.line == "1 × Muziekstandaard is terug"
    robot.scan(code)
    assert robot.answer.line == "2 × Muziekstandaard zijn terug"
    assert robot.column("borrower") == ["De Vlinder"]


def test_going_on_with_a_loan_shows_the_supplies_that_are_on_it(robot: Seen, desks: Desks) -> None:
    violin, code = a_violin(desks), stands(desks).number.digits
    loan = desks.loans.lend([violin.number.digits, f"{code}*3"], to=a_school(desks).name, due_on=DUE).thing.loan
    robot.scan(loan.number.digits)
    robot.command("loans.go_on")
    robot.wait_for(lambda: len(robot.column("what")) == 2, "before")
    robot.scan(code)
    assert robot.column("what")[0] == "4 × Muziekstandaard"
    assert len(robot.column("what")) == 2


def test_supplies_added_after_the_contract_show_their_addendum(robot: Seen, desks: Desks) -> None:
    code = stands(desks).number.digits
    loan = lent(desks, a_violin(desks)).loan.number.digits
    desks.papers.contract(loan)
    robot.scan(loan)
    robot.command("loans.add_supply")
    robot.fill("supply", "muziek")
    robot.fill("amount", "4")
    robot.close_paper()
    assert [paper.kind for paper in desks.papers.about(loan)] == ["contract", "addendum"]
    assert out_of(desks, code) == (4, 12)


def test_an_instrument_is_broken_up_from_its_card(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.scan(violin.number.digits)
    robot.command("instruments.break_up")
    robot.fill("why", "onherstelbaar na een val")
    robot.fill(PartKind.BOW.value, "Strijkstok 1/2")
    robot.write("more", "4 stemknoppen")
    robot.save_form()
    robot.wait_for(lambda: robot.state_of(violin.number.digits) == InstrumentState.WRITTEN_OFF, "broken up")
    card = desks.inventory.card(violin.number.digits)
    assert [(part.name, part.amount) for part in card.won] == [("Strijkstok 1/2", 1), ("stemknoppen", 4)]
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan_all(*codes_of(violin))
    assert "onherstelbaar na een val" in robot.refused[0]


def test_a_reason_to_write_off_is_offered(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.scan(violin.number.digits)
    robot.command("instruments.write_off")
    robot.fill("why", "gestolen")
    robot.wait_for(lambda: robot.state_of(violin.number.digits) == InstrumentState.WRITTEN_OFF, "written off")
    assert desks.inventory.card(violin.number.digits).instrument.life_reason == "gestolen"
