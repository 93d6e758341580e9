"""The list of missing parts in the real window: who had what, and how each search ends."""

from PySide6.QtWidgets import QPushButton

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.lists import Listing
from depot_app.domain.parts import LossOutcome, PartLoss
from depot_app.ui.list_tab import ListTab
from depot_app.ui.losses.card import TAKE_UP
from tests.kit.builders import a_family, a_violin, lent, the_school
from tests.screens.robot import Seen

BOW, CASE = PartKind.BOW, PartKind.CASE


def lost(desks: Desks, kind: PartKind = BOW, **with_whom) -> Instrument:
    """A violin that came back without a part."""
    violin = a_violin(desks)
    lent(desks, violin, **with_whom)
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: Found({kind: PartState.MISSING})})
    return violin


def loss_of(desks: Desks, one: Instrument) -> PartLoss:
    with desks.house.reading() as registers:
        return registers.losses.of(one.id)[0]


def chip(robot: Seen, words: str) -> None:
    """Clicks the chip that says this."""
    robot.settle()
    found = [one for one in robot.front.findChildren(QPushButton) if one.isVisible() and one.text().strip() == words]
    robot.click(found[0])


def shown(robot: Seen) -> int:
    assert isinstance(robot.front, ListTab)
    return robot.front.pane.model.rowCount()


def title(robot: Seen) -> str:
    """The title of the card in sight."""
    assert isinstance(robot.front, ListTab)
    return robot.front.card.content.title if robot.front.card.content else ""


def choose_first(robot: Seen) -> None:
    """The card of the first row."""
    robot.press("Ctrl+F")
    robot.wait_for(lambda: shown(robot) > 0, "rows")
    robot.press("Down")
    robot.wait_for(lambda: bool(robot.card()), "card")


def test_what_is_missing_is_listed_and_found_again(robot: Seen, desks: Desks) -> None:
    violin = lost(desks)
    robot.go_to("losses")
    choose_first(robot)
    assert isinstance(robot.front, ListTab)
    content = robot.front.card.content
    assert content is not None
    assert content.number == violin.number.printed
    assert the_school(desks).name in content.note
    robot.press("Ctrl+Return")
    robot.fill("note", "lag in de kast")
    robot.wait_for(lambda: loss_of(desks, violin).outcome is LossOutcome.FOUND, "found")
    assert loss_of(desks, violin).note == "lag in de kast"
    robot.wait_for(lambda: shown(robot) == 0, "no longer searched for")
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: shown(robot) == 1, "undone")


def test_a_part_out_of_stock_takes_its_place(robot: Seen, desks: Desks) -> None:
    violin = lost(desks)
    spare = desks.supplies.add("Losse strijkstok", amount=2, kind=BOW).thing
    robot.go_to("losses")
    choose_first(robot)
    robot.button("losses.replaced")
    robot.save_form()
    robot.wait_for(lambda: loss_of(desks, violin).outcome is LossOutcome.REPLACED, "replaced")
    assert desks.supplies.card(spare.number.digits).supply.total == 1


def test_a_search_is_given_up_with_a_reason(robot: Seen, desks: Desks) -> None:
    violin = lost(desks)
    robot.go_to("losses")
    choose_first(robot)
    robot.button("losses.given_up")
    robot.fill("note", "school failliet")
    robot.wait_for(lambda: loss_of(desks, violin).outcome is LossOutcome.GIVEN_UP, "given up")


def test_chips_filter_by_part_borrower_and_outcome(robot: Seen, desks: Desks) -> None:
    lost(desks)
    lost(desks, CASE, to=a_family(desks))
    desks.losses.found(loss_of(desks, lost(desks)).id)
    robot.go_to("losses")
    robot.wait_for(lambda: shown(robot) == 2, "two open")
    chip(robot, "Koffer 1")
    robot.wait_for(lambda: shown(robot) == 1, "one case")
    chip(robot, "Koffer 1")
    chip(robot, "Bs De Regenboog 1")
    robot.wait_for(lambda: shown(robot) == 1, "one of the school")
    chip(robot, "Teruggevonden 1")
    robot.wait_for(lambda: shown(robot) == 2, "found or open, of the school")


def test_the_name_of_a_part_is_found_in_either_language(robot: Seen, desks: Desks) -> None:
    lost(desks)
    lost(desks, CASE)
    robot.go_to("losses")
    robot.wait_for(lambda: shown(robot) == 2, "two open")
    robot.search("strijkst regenboog")
    robot.wait_for(lambda: shown(robot) == 1, "the bow")
    robot.press("Esc")
    robot.search("case")
    robot.wait_for(lambda: "Koffer" in title(robot), "case")


def test_what_was_missing_before_the_ledger_is_taken_up(robot: Seen, desks: Desks) -> None:
    violin = lost(desks)
    with desks.house.deed(Deed.CHANGE_KIT) as registers:
        registers.losses.drop(loss_of(desks, violin))
    robot.go_to("losses")
    robot.command(TAKE_UP)
    robot.wait_for(lambda: shown(robot) == 1, "taken up")
    robot.command(TAKE_UP)
    robot.settle()
    assert desks.losses.count(Listing()) == 1


def test_a_borrowers_card_says_what_is_missing_with_it_and_leads_to_the_list(robot: Seen, desks: Desks) -> None:
    violin = lost(desks)
    lost(desks, to=a_family(desks))
    robot.go_to("borrowers")
    robot.scan(the_school(desks).number.digits)
    robot.wait_for(lambda: bool(robot.card()), "card")
    assert isinstance(robot.front, ListTab)
    assert robot.front.card.content is not None
    block = next(one for one in robot.front.card.content.blocks if one.heading == "Vermiste onderdelen")
    assert [item.name for item in block.items] == [f"Strijkstok van {violin.number.printed}"]
    robot.button("borrowers.losses")
    robot.wait_for(lambda: robot.front.sign.key == "losses" and shown(robot) == 1, "list")
