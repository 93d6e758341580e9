"""Kits in the real window: the panel that changes one, and parts that are scanned with their instrument or another."""

from PySide6.QtWidgets import QPushButton

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.lists import Window
from depot_app.ui.instruments.card import KIT
from depot_app.ui.list_tab import ListTab
from tests.kit.builders import a_violin, lent
from tests.kit.counting import on_shelf
from tests.screens.robot import NEWEST, Seen

BOW, CASE = PartKind.BOW, PartKind.CASE


def state(desks: Desks, one: Instrument, kind: PartKind = BOW) -> str:
    """How a part is."""
    kit = desks.inventory.card(one.number.digits).instrument.kit
    return next((part.state.value for part in kit if part.kind is kind), "")


def labelled(desks: Desks, one: Instrument, kind: PartKind = BOW) -> str:
    """The number of a part's own label."""
    return desks.kits.label(one.number.digits, kind).thing.number.digits


def shown(robot: Seen, one: Instrument) -> None:
    """The card of an instrument comes in sight."""
    robot.go_to("instruments")
    robot.scan(one.number.digits)
    robot.wait_for(lambda: robot.card() == one.number.printed, one.number.printed)


def notices(robot: Seen) -> tuple[str, ...]:
    return robot.window.notices.words


def press_words(robot: Seen, words: str) -> None:
    """Clicks the button that says this."""
    found = [one for one in robot.window.findChildren(QPushButton) if one.isVisible() and one.text().strip() == words]
    robot.click(found[0])


def test_one_key_says_how_a_part_is_and_ctrl_z_takes_it_back(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    shown(robot, violin)
    robot.button(KIT)
    robot.wait_for(lambda: robot.may_press("label-BOW"), "label-BOW")
    robot.press("Alt+2")
    robot.wait_for(lambda: state(desks, violin) == "missing", "missing")
    robot.wait_for(lambda: not robot.may_press("label-BOW"), "no label for what is missing")
    robot.press("Alt+2")
    robot.wait_for(lambda: state(desks, violin) == "damaged", "damaged")
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: state(desks, violin) == "missing", "undone")


def test_a_part_is_labelled_taken_out_and_added_again(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    shown(robot, violin)
    robot.button(KIT)
    robot.button("label-BOW")
    robot.wait_for(lambda: robot.may_press("unlabel-BOW"), "unlabel-BOW")
    (bow,) = [part for part in desks.kits.card(violin.number.digits).parts if part.kind is BOW]
    assert bow.label is not None
    robot.button("out-BOW")
    robot.wait_for(lambda: robot.may_press("kit-proposed"), "kit-proposed")
    assert state(desks, violin) == ""
    robot.button("kit-proposed")
    robot.wait_for(lambda: state(desks, violin) == "present", "present")
    robot.fill("kind", "stemapparaat")
    robot.wait_for(lambda: state(desks, violin, PartKind.TUNER) == "present", "added")
    robot.press("Esc")
    robot.wait_for(lambda: robot.card() == violin.number.printed, "card")


def test_the_number_of_a_part_leads_to_its_instrument_with_the_part_pointed_out(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    own = labelled(desks, violin)
    robot.go_to("loans")
    robot.scan(own)
    robot.wait_for(lambda: robot.card() == violin.number.printed, "card")
    assert isinstance(robot.front, ListTab)
    content = robot.front.card.content
    assert content is not None
    kit = next(block for block in content.blocks if block.heading == "Toebehoren")
    assert any(item.note == "zojuist gescand, aanwezig" for item in kit.items)
    assert notices(robot) == ()


def test_another_violins_bow_beside_a_card_is_noticed_and_can_stay(robot: Seen, desks: Desks) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    theirs = labelled(desks, other)
    shown(robot, violin)
    robot.scan(theirs)
    robot.wait_for(lambda: bool(notices(robot)), "notice")
    (said,) = notices(robot)
    assert said.startswith(
        f"Dit onderdeel (strijkstok) hoort bij {other.number.printed}, niet bij {violin.number.printed}"
    )
    press_words(robot, f"Is nu bij {violin.number.printed}")
    robot.wait_for(lambda: desks.kits.card(theirs).instrument.id == violin.id, "exchanged")
    robot.wait_for(lambda: robot.card() == violin.number.printed, "card")


def test_at_the_return_desk_its_own_bow_is_seen_and_a_missing_one_is_back(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    own = labelled(desks, violin)
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    lent(desks, violin)
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(own)
    assert "scan het etiket op het instrument zelf" in robot.refused[0]
    robot.scan(violin.number.digits)
    robot.scan(own)
    robot.wait_for(lambda: state(desks, violin) == "present", "present")
    assert robot.column("result") == ["Compleet"]
    robot.scan(own)
    assert robot.answer.line == "Strijkstok is erbij"


def test_at_the_return_desk_anothers_bow_is_noticed_and_its_violin_can_be_taken_back_too(
    robot: Seen, desks: Desks
) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    theirs = labelled(desks, other)
    lent(desks, violin, other)
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan_all(violin.number.digits, theirs)
    assert robot.answer.line == "Strijkstok hoort hier niet bij"
    assert robot.states(violin.number.digits, other.number.digits) == {"available", "on-loan"}
    press_words(robot, f"{other.number.printed} ook innemen")
    robot.wait_for(lambda: robot.state_of(other.number.digits) == "available", "taken back")
    robot.scan(theirs)
    assert robot.answer.line == "Strijkstok is erbij"


def test_a_missing_bow_that_turns_up_at_issue_goes_along_and_f9_takes_that_back_first(
    robot: Seen, desks: Desks
) -> None:
    violin = a_violin(desks)
    own = labelled(desks, violin)
    desks.kits.find(violin.number.digits, BOW, PartState.MISSING)
    loan = lent(desks, a_violin(desks)).loan
    robot.go_to("loans")
    robot.scan(loan.number.digits)
    robot.button("loans.go_on")
    robot.wait_for(robot.in_mode, "mode")
    robot.scan_all(violin.number.digits, own)
    robot.wait_for(lambda: state(desks, violin) == "present", "present")
    out = {line.instrument: line for line, _ in desks.loans.folder(loan.number.digits).lines}
    assert all(part.state is PartState.PRESENT for part in out[violin.id].kit_out)
    robot.press("F9")
    robot.wait_for(lambda: state(desks, violin) == "missing", "missing")
    robot.press("F9")
    robot.wait_for(lambda: robot.state_of(violin.number.digits) == "available", "available")


def test_in_a_count_a_part_is_no_scan_of_the_count(robot: Seen, desks: Desks) -> None:
    violin, other = on_shelf(desks, "A-01-1", 2)
    own, theirs = labelled(desks, violin), labelled(desks, other)
    robot.go_to("counts")
    robot.press("Ctrl+N")
    robot.fill("place", "A-01-1")
    robot.wait_for(robot.in_mode, "mode")
    robot.scan_all(own, violin.number.digits, own)
    assert robot.answer.line == "Strijkstok is erbij"
    robot.scan(theirs)
    assert robot.answer.line == "Strijkstok hoort hier niet bij"
    assert robot.column("code") == [violin.number.printed]
    assert desks.counts.page(NEWEST, Window(size=1))[0].events == 1


def test_in_a_swap_the_part_of_what_comes_back_is_seen(robot: Seen, desks: Desks) -> None:
    old, new = a_violin(desks), a_violin(desks, "3/4")
    own, theirs = labelled(desks, old), labelled(desks, new)
    lent(desks, old)
    robot.go_to("loans")
    robot.button("loans.swap")
    robot.wait_for(robot.in_mode, "mode")
    robot.scan_all(old.number.digits, own)
    assert robot.answer.line == "Strijkstok is erbij"
    robot.scan(theirs)
    assert robot.answer.line == "Strijkstok hoort hier niet bij"
    robot.scan_all(new.number.digits, theirs, own)
    assert robot.answer.line == "Strijkstok is erbij"
    assert robot.states(old.number.digits, new.number.digits) == {"available", "on-loan"}
