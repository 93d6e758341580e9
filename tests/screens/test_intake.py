"""The room Intake, in the real window: from an offer to a numbered instrument with its receipt, and another way."""

from PySide6.QtWidgets import QPushButton

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Acquisition
from depot_app.domain.intakes import IntakeOutcome, IntakeState
from depot_app.ui.intakes.tab import IntakesTab
from depot_app.ui.list_tab import ListTab
from tests.kit.builders import DAY
from tests.kit.intakes import NAME, PLACE, WISH, a_donor, accepted, assessed, numbered, offered, received
from tests.screens.robot import Seen


def _room(robot: Seen) -> None:
    robot.go_to("intakes")


def _show(robot: Seen, number: int) -> None:
    """Brings an intake on the card, found by its number."""
    _room(robot)
    robot.search(str(number))
    robot.settle()
    robot.wait_for(lambda: robot.card() == f"Intake {number}", str(number))


def _lines(robot: Seen) -> dict[str, str]:
    """What the card says, line by line."""
    tab = robot.front
    assert isinstance(tab, ListTab)
    assert tab.card.content is not None
    return {item.name: item.note for block in tab.card.content.blocks for item in block.items}


def test_a_gift_goes_from_offer_to_numbered_instrument_by_keys(robot: Seen, desks: Desks) -> None:
    _room(robot)
    robot.press("Ctrl+N")
    robot.fill("description", "viool van mijn vader")
    robot.fill("giver", NAME)
    robot.fill("email", "jantine@voorbeeld.nl")
    robot.fill("phone", "020 555 0101")
    robot.fill("way", "schenking")
    robot.write("wish", WISH)
    robot.press("Ctrl+Return")
    assert robot.card() == "Intake 1"
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.state is IntakeState.ACCEPTED
    robot.press("Ctrl+Return")
    robot.press("Return")
    robot.fill("place", PLACE)
    assert desks.intakes.folder(1).intake.received_on == DAY
    robot.press("Ctrl+Return")
    robot.fill("type_code", "viool")
    robot.fill("size", "4/4")
    robot.fill("condition", "B")
    robot.click(robot.named("kit-BOW"))
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.state is IntakeState.ASSESSED
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")
    made = desks.intakes.folder(1)
    assert made.intake.outcome is IntakeOutcome.LENDABLE
    assert made.donor is not None
    assert (made.donor.name, made.donor.phone) == (NAME, "020 555 0101")
    robot.press("Ctrl+Return")
    assert made.numbered is not None
    assert robot.card() == made.numbered.printed
    one = desks.inventory.card(made.numbered.digits).instrument
    assert {part.kind.value for part in one.kit if part.state == "missing"} == {"BOW"}
    assert one.wish == WISH


def test_a_known_donor_is_chosen_by_the_beginning_of_the_name(robot: Seen, desks: Desks) -> None:
    first = offered(desks)
    _room(robot)
    robot.press("Ctrl+N")
    robot.fill("description", "trompet")
    robot.rewrite("giver", "verh")
    robot.press("Down")
    robot.press("Return")
    robot.fill("phone", "06 12345678")
    robot.press("Ctrl+Return")
    second = desks.intakes.folder(2)
    assert second.intake.donor == first.donor
    assert second.donor is not None
    assert second.donor.phone == "06 12345678"
    robot.press("Ctrl+Z")
    assert robot.rows("intakes") == 1


def test_another_thing_of_the_same_donor_needs_no_name(robot: Seen, desks: Desks) -> None:
    first = offered(desks)
    _show(robot, 1)
    robot.press("Ctrl+D")
    robot.fill("description", "trompet")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(2).intake.donor == first.donor


def test_an_offer_is_refused_with_its_reason_on_the_card(robot: Seen, desks: Desks) -> None:
    offered(desks)
    _show(robot, 1)
    robot.button("intakes.refuse")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.state is IntakeState.OFFERED
    robot.write("reason", "te groot")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.reason == "te groot"
    tab = robot.front
    assert isinstance(tab, IntakesTab)
    assert tab.card.content is not None
    assert tab.card.content.note == "te groot"
    robot.press("Ctrl+Return")
    assert "geweigerd" in robot.window.notices.words[0]


def test_a_purchase_is_accepted_with_its_price(robot: Seen, desks: Desks) -> None:
    offered(desks, way=Acquisition.PURCHASE)
    _show(robot, 1)
    robot.button("intakes.accept")
    robot.fill("price", "450")
    robot.fill("fund", "Oranje Fonds")
    robot.press("Ctrl+Return")
    intake = desks.intakes.folder(1).intake
    assert (intake.price, intake.fund, intake.may_part) == (45_000, "Oranje Fonds", True)


def test_what_needs_repair_is_proposed_for_the_workshop_and_asks_what_for(robot: Seen, desks: Desks) -> None:
    assessed(desks)
    _show(robot, 1)
    robot.button("intakes.number")
    robot.fill("place", "B-17-3")
    robot.fill("afterwards", "eerst naar")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.state is IntakeState.ASSESSED
    robot.write("complaint", "zangbalk los")
    robot.press("Ctrl+Return")
    made = desks.intakes.folder(1)
    assert made.intake.outcome is IntakeOutcome.REPAIR
    assert made.numbered is not None
    assert robot.state_of(made.numbered.digits) == "in-repair"


def test_what_goes_another_way_has_its_wish_read_first(robot: Seen, desks: Desks) -> None:
    assessed(desks)
    _show(robot, 1)
    robot.button("intakes.close")
    robot.fill("outcome", "verkocht")
    robot.fill("proceeds", "9800")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.state is IntakeState.ASSESSED
    robot.tick("read")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.proceeds == 980_000


def test_a_sale_without_an_amount_is_refused_in_the_form(robot: Seen, desks: Desks) -> None:
    assessed(desks, wish="")
    _show(robot, 1)
    robot.button("intakes.close")
    robot.fill("outcome", "verkocht")
    robot.press("Ctrl+Return")
    assert robot.form is not None
    assert desks.intakes.folder(1).intake.state is IntakeState.ASSESSED


def test_the_receipt_is_shown_in_the_language_asked_for(robot: Seen, desks: Desks) -> None:
    received(desks)
    _show(robot, 1)
    robot.press("Ctrl+P")
    robot.fill("language", "engels")
    robot.press("Ctrl+Return")
    assert "Ontvangstbewijs" in robot.shown("preview").windowTitle()
    robot.close_paper()
    donor = desks.intakes.folder(1).donor
    assert donor is not None
    with desks.house.reading() as registers:
        (paper,) = registers.donors.papers.all_about(donor.id)
    assert paper.language == "en"


def test_chips_count_each_step_and_the_list_is_searched_by_who_gave(robot: Seen, desks: Desks) -> None:
    offered(desks)
    accepted(desks, giver=a_donor("Ömer Çelik"))
    numbered(desks)
    _room(robot)
    robot.press("F5")
    assert robot.rows("intakes") == 2
    said = {
        chip.text().strip() for chip in robot.front.findChildren(QPushButton) if chip.objectName().startswith("chip-")
    }
    assert {"Open 2", "Aangeboden 1", "Geaccepteerd 1", "Afgerond 1"} <= said
    robot.search("celik")
    robot.settle()
    assert robot.rows("intakes") == 1
    assert robot.card() == "Intake 2"


def test_details_are_changed_and_erased_on_request(robot: Seen, desks: Desks) -> None:
    offered(desks)
    _show(robot, 1)
    robot.button("intakes.giver")
    robot.fill("city", "Hoogeveen")
    robot.press("Ctrl+Return")
    assert _lines(robot)["Adres"] == "Hoogeveen"
    robot.command("intakes.erase")
    robot.fill("why", "mail van 3 september")
    robot.settle()
    donor = desks.intakes.folder(1).donor
    assert donor is not None
    assert (donor.name, donor.erased_on) == ("", DAY)
    assert "Naam" not in _lines(robot)


def test_words_of_an_intake_are_changed_by_f2(robot: Seen, desks: Desks) -> None:
    offered(desks)
    _show(robot, 1)
    robot.press("F2")
    robot.write("notes", "belt terug")
    robot.press("Ctrl+Return")
    assert desks.intakes.folder(1).intake.notes == "belt terug"
    assert _lines(robot)["Opmerkingen"] == "belt terug"


def test_the_retention_panel_lists_who_is_due_and_erases_them(robot: Seen, desks: Desks) -> None:
    offered(desks)
    desks.history.undo()
    _room(robot)
    robot.command("intakes.retention")
    robot.button("retention-erase")
    assert desks.donors.due() == ()
    robot.fill("years", "0")
    robot.press("Ctrl+Return")
    assert desks.donors.retention().years == 7
    robot.fill("years", "5")
    robot.press("Ctrl+Return")
    assert desks.donors.retention().years == 5
