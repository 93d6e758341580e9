"""The room Soorten, in the real window: a new type, a changed one, its sizes by the keyboard, and what follows."""

from PySide6.QtWidgets import QLineEdit

from depot_app.desks.desks import Desks
from depot_app.ui.form.lists import OrderedWords
from depot_app.ui.list_tab import ListTab
from depot_app.wording.voice import Language
from tests.kit.builders import a_violin
from tests.screens.robot import Seen


def words(robot: Seen, field: str) -> OrderedWords:
    editor = robot.named(f"field-{field}").findChild(OrderedWords)
    assert editor is not None
    return editor


def add_word(robot: Seen, field: str, word: str) -> None:
    line = robot.named(f"field-{field}").findChild(QLineEdit)
    assert line is not None
    robot.click(line)
    robot.type(word)
    robot.press("Return")


def cells(robot: Seen, key: str, column: str) -> list[str]:
    tab = robot.window.deck.tab(key)
    assert isinstance(tab, ListTab)
    model = tab.pane.model
    place = [one.key for one in model.columns].index(column)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def choose(robot: Seen, code: str) -> None:
    robot.go_to("types")
    robot.search(code)
    assert robot.card() == code
    robot.press("Esc")


def test_a_new_type_is_added_and_offered_at_once(robot: Seen, desks: Desks) -> None:
    robot.go_to("types")
    robot.press("Ctrl+N")
    for field, text in (("code", "kor"), ("name_nl", "Kora"), ("name_en", "Kora"), ("family", "tokkel")):
        robot.fill(field, text)
    add_word(robot, "sizes", "21 str")
    robot.fill("transport", "school")
    robot.press("Ctrl+Return")
    assert desks.types.card("KOR").kind.sizes == ("21 str",)
    assert robot.card() == "KOR"

    robot.go_to("instruments")
    robot.press("Ctrl+N")
    for field, text in (("type_code", "kora"), ("size", "21 str"), ("brand", ""), ("serial", "K1"), ("place", "A-01")):
        robot.fill(field, text)
    assert cells(robot, "instruments", "type") == ["Kora 21 str"]


def test_a_renamed_type_is_called_so_in_every_list_at_once_and_after_undo_as_before(robot: Seen, desks: Desks) -> None:
    a_violin(desks)
    choose(robot, "VLN")
    robot.press("F2")
    robot.fill("name_nl", "Fiedel")
    robot.press("Ctrl+Return")
    robot.go_to("instruments")
    assert cells(robot, "instruments", "type") == ["Fiedel 1/2"]
    robot.press("Ctrl+Z")
    assert cells(robot, "instruments", "type") == ["Viool 1/2"]


def test_sizes_are_put_in_order_by_the_keyboard(robot: Seen, desks: Desks) -> None:
    choose(robot, "KAL")
    robot.press("F2")
    for size in ("groot", "klein", "oud"):
        add_word(robot, "sizes", size)
    sizes = words(robot, "sizes")
    sizes.rows.setFocus()
    sizes.rows.setCurrentRow(1)
    robot.press("Alt+Up")
    sizes.rows.setCurrentRow(2)
    robot.press("Del")
    robot.press("Ctrl+Return")
    assert desks.types.card("KAL").kind.sizes == ("klein", "groot")


def test_a_size_in_use_is_refused_at_its_field_and_nothing_typed_is_lost(robot: Seen, desks: Desks) -> None:
    a_violin(desks, "1/2")
    choose(robot, "VLN")
    robot.press("F2")
    sizes = words(robot, "sizes")
    sizes.rows.setFocus()
    sizes.rows.setCurrentRow(sizes.value().index("1/2"))
    robot.press("Del")
    robot.press("Ctrl+Return")
    form = robot.form
    assert form is not None
    assert "1/2" in form.frames["sizes"].fault()
    assert "1/2" in desks.types.card("VLN").kind.sizes


def test_a_type_that_nothing_is_of_goes_by_delete_and_comes_back(robot: Seen, desks: Desks) -> None:
    choose(robot, "KAL")
    robot.press("Tab")
    robot.button("types.remove")
    assert "KAL" not in [kind.code for kind in desks.inventory.types()]
    robot.press("Ctrl+Z")
    assert "KAL" in [kind.code for kind in desks.inventory.types()]


def test_the_instruments_of_a_type_are_shown_in_their_own_list(robot: Seen, desks: Desks) -> None:
    a_violin(desks, "4/4")
    a_violin(desks, "1/16")
    choose(robot, "VLN")
    robot.press("Ctrl+Return")
    assert robot.front.sign.key == "instruments"
    assert cells(robot, "instruments", "type") == ["Viool 1/16", "Viool 4/4"]


def test_lists_by_name_are_ordered_in_the_language_of_the_window(robot: Seen, desks: Desks) -> None:
    robot.go_to("types")
    tab = robot.front
    assert isinstance(tab, ListTab)
    tab.pane.table.head.sort_asked.emit("name", False)
    robot.settle()
    assert cells(robot, "types", "name")[:2] == ["Accordeon", "Agogo"]
    robot.program.choose_language(Language.EN)
    robot.settle()
    assert cells(robot, "types", "name")[:2] == ["Accordion", "Acoustic steel guitar"]
