"""Saved lists, columns, near hits and what is done to several rows, in the real window."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing
from depot_app.ui.list_tab import ListTab
from tests.kit.builders import SCHOOL, FixedClock, a_cello, a_school, a_violin, lent, violins
from tests.screens.robot import Seen


def pane(robot: Seen) -> ListTab:
    tab = robot.front
    assert isinstance(tab, ListTab)
    return tab


def lists(robot: Seen) -> str:
    shelf = pane(robot).pane.shelf
    assert shelf is not None
    return shelf.text()


def columns(robot: Seen) -> tuple[str, ...]:
    chosen: tuple[str, ...] = pane(robot).pane.table.head.layout_of.chosen()
    return chosen


def save_list(robot: Seen, name: str) -> None:
    robot.press("Ctrl+Shift+S")
    robot.type(name)
    robot.press("Return")


def test_a_list_is_saved_and_opened_again_with_words_filters_order_and_columns(robot: Seen, desks: Desks) -> None:
    violins(desks, 2)
    a_cello(desks)
    robot.search("viool")
    robot.button("chip-state=available")
    layout = pane(robot).pane.table.head.layout_of
    layout.choose_all(("serial", "brand"))
    save_list(robot, "Violen hier")
    (saved,) = desks.saved_lists.of("instruments")
    assert (saved.text, saved.where, saved.columns) == ("viool", ("state=available",), ("number", "serial", "brand"))

    robot.press("Ctrl+F")
    robot.press("Esc")
    robot.button("chip-clear")
    layout.reset()
    assert robot.rows("instruments") == 3
    robot.open_list("Violen hier")
    assert robot.rows("instruments") == 2
    assert robot.window.top.scan_box.text() == "viool"
    assert columns(robot) == ("number", "serial", "brand")
    assert lists(robot) == "Lijst: Violen hier"


def test_the_columns_of_a_list_go_with_it(robot: Seen, desks: Desks) -> None:
    a_violin(desks)
    mine = columns(robot)
    desks.saved_lists.save("instruments", "Series", Listing("viool"), ("number", "serial"))
    robot.press("Ctrl+L")
    robot.press("Esc")
    robot.open_list("Series")
    assert columns(robot) == ("number", "serial")
    robot.open_list("In reparatie")
    assert columns(robot) == mine


def test_a_list_is_renamed_updated_and_removed_with_undo(robot: Seen, desks: Desks) -> None:
    violins(desks, 2)
    save_list(robot, "Alles")
    robot.search("viool")
    robot.command("lists.update")
    assert [one.text for one in desks.saved_lists.of("instruments")] == ["viool"]
    robot.command("lists.rename")
    robot.press("Ctrl+A")
    robot.type("Violen")
    robot.press("Return")
    assert lists(robot) == "Lijst: Violen"
    robot.command("lists.remove")
    assert desks.saved_lists.of("instruments") == ()
    robot.press("Ctrl+Z")
    assert [one.name for one in desks.saved_lists.of("instruments")] == ["Violen"]


def test_a_name_that_another_list_has_is_refused_at_its_field(robot: Seen, desks: Desks) -> None:
    desks.saved_lists.save("instruments", "Zomer", Listing())
    save_list(robot, "zomer")
    form = robot.form
    assert form is not None
    assert "Zomer" in form.frames["name"].fault()


def test_what_is_late_is_a_list_from_the_start_counted_when_the_menu_opens(
    robot: Seen, desks: Desks, clock: FixedClock
) -> None:
    late, _other = violins(desks, 2)
    lent(desks, late, due_on=date(2026, 9, 4))
    clock.move_to(date(2026, 9, 5))
    robot.press("Ctrl+L")
    shelf = pane(robot).pane.shelf
    assert shelf is not None
    assert "Te laat\t1" in [action.text() for action in shelf.menu_of_lists.actions()]
    robot.press("Esc")
    for tab in ("instruments", "loans", "borrowers"):
        robot.go_to(tab)
        robot.open_list("Hebben iets te laat" if tab == "borrowers" else "Te laat")
        assert robot.rows(tab) == 1


def test_the_list_says_whose_loans_it_shows(robot: Seen, desks: Desks) -> None:
    lent(desks, a_violin(desks), to=a_school(desks))
    robot.scan(desks.borrowers.find(SCHOOL).number.digits)
    robot.button("borrowers.loans")
    chips = robot.front.findChildren(QPushButton)
    assert f"Van {SCHOOL}" in [chip.text().strip() for chip in chips if chip.isVisible()]


def test_columns_are_chosen_and_put_in_order_by_the_keyboard(robot: Seen, desks: Desks) -> None:
    a_violin(desks)
    robot.press("Ctrl+Shift+K")
    robot.press("Home")
    robot.press("Space")
    robot.press("Alt+Down")
    robot.press("Ctrl+Return")
    assert columns(robot)[:3] == ("number", "brand", "condition")
    assert "type" not in columns(robot)
    robot.command("lists.reset_columns")
    assert columns(robot)[:3] == ("number", "type", "brand")


def test_a_typing_error_says_what_is_shown_instead_and_offers_the_rest(robot: Seen, desks: Desks) -> None:
    a_violin(desks, brand="Stentor")
    a_violin(desks, brand="Stentro")
    near = pane(robot).pane.near
    robot.search("stentoor")
    assert "“stentor”" in near.words
    robot.button("near-stentro")
    assert robot.window.top.scan_box.text() == "stentro"
    assert near.words == ""
    assert robot.rows("instruments") == 1


def test_several_are_moved_in_one_step_that_says_how_many(robot: Seen, desks: Desks) -> None:
    violins(desks, 3)
    robot.press("F5")
    pane(robot).pane.table.setFocus()
    robot.press("Home")
    robot.press("Ctrl+A")
    assert "3 verplaatsen" in pane(robot).book.action("instruments.move").iconText()
    robot.press("Ctrl+M")
    robot.fill("place", "B-01-1")
    assert desks.inventory.count(Listing("B-01-1")) == 3
    assert pane(robot).pane.table.picked_count() == 3
    robot.press("Ctrl+Z")
    assert desks.inventory.count(Listing("B-01-1")) == 0


def test_f3_goes_from_hit_to_hit_and_back_while_the_search_box_keeps_the_keyboard(robot: Seen, desks: Desks) -> None:
    first, second, _third = violins(desks, 3)
    robot.search("viool")
    robot.press("F3")
    robot.press("F3")
    assert robot.card() == second.number.printed
    robot.press("Shift+F3")
    assert robot.card() == first.number.printed
    assert robot.window.top.scan_box.hasFocus()


def test_delete_asks_why_before_an_instrument_is_written_off(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.scan(violin.number.digits)
    robot.press("Esc")
    robot.press("Del")
    robot.fill("why", "gebroken")
    assert robot.state_of(violin.number.digits) == "written-off"
    robot.press("Ctrl+Z")
    assert robot.state_of(violin.number.digits) == "available"
    assert robot.window.toasts.words[-1] == "Ongedaan gemaakt: het afvoeren"
