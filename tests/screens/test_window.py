"""The window as a whole: names for a screen reader, one key for each deed, both languages, room for longer words."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTabBar, QWidget

from depot_app.desks.desks import Desks
from depot_app.ui.deeds import Menu, all_keys
from depot_app.ui.form.field import FieldFrame
from depot_app.ui.list_tab import ListTab
from depot_app.ui.signs import SIGNS
from depot_app.ui.theme import sizes
from depot_app.ui.theme.theme import Scheme
from depot_app.ui.toasts import Toast
from depot_app.wording.voice import Language, Text, Voice
from tests.kit.builders import a_cello, a_violin, lent, violins
from tests.screens.robot import Seen, begin

STRETCH = 0.6


class Stretched(Voice):
    """Says everything with six tenths more letters, as another language might."""

    __slots__ = ()

    def __call__(self, text: Text, /, **facts: object) -> str:
        said = super().__call__(text, **facts)
        return " ".join(word + "x" * round(len(word) * STRETCH) for word in said.split(" "))


@pytest.fixture
def robot(qapp, desks: Desks, tmp_path) -> Iterator[Seen]:
    """Hands on the window of a depot with a few things in it, one of them on a card."""
    violins(desks, 12)
    lent(desks, a_cello(desks))
    hands = begin(qapp, desks, tmp_path)
    yield hands
    hands.program.kit.theme.choose(Scheme.LIGHT)
    hands.window.close()
    hands.window.deleteLater()
    qapp.processEvents()


def each_tab(robot: Seen) -> Iterator[ListTab]:
    """Every tab in turn, with its first thing on the card."""
    for sign in SIGNS:
        robot.go_to(sign.key)
        tab = robot.front
        assert isinstance(tab, ListTab)
        if tab.pane.model.rowCount():
            tab.pane.table.choose(0)
        robot.settle()
        yield tab


def in_sight(root: QWidget) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def clipped(root: QWidget) -> list[str]:
    """The words that do not fit where they stand; a label that wraps is high enough instead."""
    found = []
    for widget in in_sight(root):
        room = widget.contentsRect()
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            fits = widget.heightForWidth(room.width()) <= room.height() + 1
        elif isinstance(widget, QLabel) and widget.text():
            fits = QFontMetrics(widget.font()).horizontalAdvance(widget.text().replace("&", "")) <= room.width()
        elif isinstance(widget, QAbstractButton) and widget.text():
            fits = widget.sizeHint().width() <= widget.width() + 1
        else:
            continue
        if not fits:
            found.append(f"{type(widget).__name__} {widget.objectName()}: {widget.text()}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name_for_a_screen_reader(robot):
    nameless = set()
    for tab in each_tab(robot):
        for widget in in_sight(robot.window):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                seen = QAccessible.queryAccessibleInterface(widget)
                if not seen.text(QAccessible.Text.Name).strip():
                    nameless.add(f"{tab.sign.key}: {type(widget).__name__} {widget.objectName()}")
    assert nameless == set()


def test_no_key_calls_two_deeds_of_a_window(robot):
    for tab in each_tab(robot):
        keys = Counter(key for book in robot.window.books() for deed in book for key in all_keys(deed))
        assert [key for key, times in keys.items() if times > 1] == [], tab.sign.key


def test_every_deed_stands_in_a_menu(robot):
    for _ in each_tab(robot):
        listed = {
            action
            for place in Menu
            if place is not Menu.HIDDEN
            for action in robot.window.menu_bar.menu_of(place).actions()
        }
        for book in robot.window.books():
            assert {book.action(deed.key) for deed in book if deed.menu is not Menu.HIDDEN} <= listed


def test_every_icon_alone_has_a_tooltip(robot):
    bare = set()
    for tab in each_tab(robot):
        bare |= {
            f"{tab.sign.key}: {button.objectName()}"
            for button in in_sight(robot.window)
            if isinstance(button, QAbstractButton)
            and not button.icon().isNull()
            and not button.text()
            and not button.toolTip()
        }
    assert bare == set()


def texts(robot: Seen) -> set[str]:
    """Every text in sight in every tab, and what the empty scan box asks."""
    found = set()
    for _ in each_tab(robot):
        for widget in in_sight(robot.window):
            if isinstance(widget, QLabel | QAbstractButton):
                found.add(widget.text())
            elif isinstance(widget, QLineEdit):
                found.add(widget.placeholderText())
            elif isinstance(widget, QTabBar):
                found |= {widget.tabText(place) for place in range(widget.count())}
    return found


def test_a_window_switched_to_english_says_exactly_what_one_begun_in_english_says(robot, desks, qapp, tmp_path):
    list(each_tab(robot))
    robot.program.choose_language(Language.EN)
    robot.settle()
    switched = texts(robot)
    robot.window.close()
    fresh = begin(qapp, desks, tmp_path / "fresh", language="en")
    begun = texts(fresh)
    fresh.window.close()
    assert switched ^ begun == set()


def test_words_that_do_not_fit_are_noticed(robot):
    robot.window.top.findChildren(QLabel)[1].setFixedWidth(20)
    assert len(clipped(robot.window)) == 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [sizes.WINDOW, sizes.WINDOW_LEAST])
def test_no_words_are_clipped(robot, language, size):
    robot.window.resize(*size)
    robot.program.kit.speech.speak(Voice(language))
    robot.settle()
    for tab in each_tab(robot):
        assert clipped(robot.window) == [], tab.sign.key


@pytest.mark.parametrize("size", [sizes.WINDOW, sizes.WINDOW_LEAST])
def test_words_of_six_tenths_more_are_not_clipped(robot, size):
    robot.window.resize(*size)
    robot.program.kit.speech.speak(Stretched(Language.NL))
    robot.settle()
    for tab in each_tab(robot):
        assert clipped(robot.window) == [], tab.sign.key


def test_a_form_with_faults_and_longer_words_is_not_clipped(robot):
    robot.window.resize(*sizes.WINDOW_LEAST)
    robot.program.kit.speech.speak(Stretched(Language.NL))
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    robot.press("Ctrl+Return")
    assert clipped(robot.window) == []
    robot.window.resize(*sizes.WINDOW)
    robot.type("z")
    robot.press("Escape")
    robot.press("Escape")
    assert clipped(robot.window) == []


def test_light_and_dark_switch_while_the_window_is_open(robot):
    light = robot.window.grab().toImage().pixelColor(5, 5)
    robot.program.choose_scheme(Scheme.DARK)
    assert robot.window.grab().toImage().pixelColor(5, 5).lightness() < light.lightness() / 2


def test_the_keyboard_is_back_in_the_scan_box_after_a_scan_and_a_change_of_tab(robot, desks):
    box = robot.window.top.scan_box
    robot.go_to("loans")
    assert box.hasFocus()
    robot.scan(a_violin(desks).number.digits)
    assert box.hasFocus()
    assert box.text() == ""
    robot.scan("77301294")
    assert box.hasFocus()
    assert box.text() == ""


def test_a_scan_anywhere_shows_the_card_of_what_was_scanned(robot, desks):
    one = a_violin(desks)
    robot.go_to("borrowers")
    robot.scan(one.number.digits)
    assert robot.front.sign.key == "instruments"
    assert robot.card() == one.number.printed


def test_an_unknown_code_is_said_with_two_ways_out_and_no_box(robot):
    robot.scan("77301294")
    assert robot.window.notices.words == ("Niets hier heeft de code 77301294.",)
    buttons = [button.text() for button in in_sight(robot.window.notices) if isinstance(button, QAbstractButton)]
    assert {"Zoeken in de lijst", "Nieuw instrument"} <= set(buttons)


def test_words_in_the_box_search_and_escape_shows_all_again(robot):
    robot.go_to("instruments")
    tab = robot.front
    assert isinstance(tab, ListTab)
    robot.search("cello")
    robot.wait_for(lambda: tab.pane.model.rowCount() == 1, "search")
    robot.press("Escape")
    robot.wait_for(lambda: tab.pane.model.rowCount() == 13, "all")


def test_a_new_instrument_takes_five_fields_and_enter(robot, desks):
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    for field, words in {
        "type_code": "viool",
        "size": "1/2",
        "brand": "Stentor",
        "serial": "S-99",
        "place": "A-03-2",
    }.items():
        assert robot.named(f"field-{field}").findChild(QLineEdit).hasFocus()
        robot.type(words)
        robot.press("Return")
    robot.wait_for(lambda: bool(robot.window.toasts.words), "told")
    made = desks.inventory.card("S-99")
    assert robot.card() == made.instrument.number.printed
    assert made.place == "A-03-2"
    assert "geregistreerd" in robot.window.toasts.words[-1]


@pytest.mark.parametrize("size", [(1024, 700), (1440, 860)])
def test_a_message_covers_nothing_and_its_undo_is_reached_by_keyboard(robot, size):
    robot.go_to("instruments")
    tab = robot.front
    assert isinstance(tab, ListTab)
    robot.window.resize(*size)
    robot.press("Ctrl+N")
    robot.fill("type_code", "cello")
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: tab.pane.model.rowCount() == 14, "added")
    strip = robot.window.toasts
    (toast,) = [one for one in strip.findChildren(Toast) if one.isVisible()]
    place = QRect(toast.mapTo(robot.window, QPoint()), toast.size())
    assert robot.window.rect().contains(place)
    for other in robot.window.findChildren(QWidget):
        if other.isVisible() and not (strip.isAncestorOf(other) or other.isAncestorOf(toast) or other is strip):
            assert not place.intersects(QRect(other.mapTo(robot.window, QPoint()), other.size())), other
    robot.window.deck.strip.setFocus()
    robot.press("Tab")
    assert toast.isAncestorOf(robot.window.focusWidget())
    robot.press("Space")
    robot.wait_for(lambda: tab.pane.model.rowCount() == 13, "undone")


def test_a_size_of_another_type_is_refused_at_its_field(robot):
    robot.go_to("instruments")
    tab = robot.front
    assert isinstance(tab, ListTab)
    robot.press("Ctrl+N")
    robot.fill("type_code", "viool")
    robot.fill("size", "1/2")
    robot.fill("type_code", "trompet")
    robot.save_form()
    frame = robot.named("field-size")
    robot.wait_for(lambda: "geen maat “1/2”: kies uit Bes, C" in _texts(frame), "refused")
    assert tab.pane.model.rowCount() == 13


def _texts(widget: QWidget) -> str:
    """Everything that the labels in a widget say."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_ctrl_z_takes_the_new_instrument_back(robot, desks):
    robot.go_to("instruments")
    tab = robot.front
    assert isinstance(tab, ListTab)
    robot.press("Ctrl+N")
    robot.fill("type_code", "cello")
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: tab.pane.model.rowCount() == 14, "added")
    robot.press("Ctrl+F")
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: tab.pane.model.rowCount() == 13, "undone")


def test_an_unsaved_form_asks_before_the_window_closes(robot):
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    robot.type("viool")
    robot.press("Ctrl+Q")
    assert robot.window.isVisible()
    assert isinstance(robot.named("field-type_code"), FieldFrame)


def test_the_tab_and_the_shape_of_the_window_are_remembered(robot, desks, qapp, tmp_path):
    robot.go_to("repairs")
    robot.window.close()
    assert robot.program.kit.memory.read_shape("window/shape") is not None
    again = begin(qapp, desks, tmp_path)
    assert again.front.sign.key == "repairs"
    again.window.close()


def test_who_is_chosen_at_the_top_does_what_is_done_from_then_on(robot, desks):
    desks.people.add("Bea")
    robot.window.top.new_person_asked.emit()
    robot.shown("name-dialog")
    robot.type("Chris")
    robot.press("Return")
    assert robot.named("person").text().startswith("Chris")
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    robot.fill("type_code", "cello")
    robot.press("Ctrl+Return")
    assert desks.history.recent(1)[0].entry.by == "Chris"


def test_a_deed_is_found_in_the_palette_and_the_keyboard_comes_back(robot):
    robot.go_to("instruments")
    robot.press("Ctrl+K")
    robot.shown("palette")
    robot.press("Escape")
    assert robot.window.top.scan_box.hasFocus()
    robot.press("Ctrl+K")
    robot.shown("palette")
    robot.type("nieuw inst")
    robot.press("Return")
    assert robot.named("field-type_code").findChild(QLineEdit).hasFocus()


def test_f1_opens_the_page_of_the_tab_in_front(robot):
    robot.go_to("loans")
    robot.press("F1")
    page = robot.shown("help")
    assert page.words.startswith("Bruikleen")
    page.close()


def test_a_place_that_is_scanned_shows_its_card_and_from_there_what_belongs_there(robot, desks):
    one = a_violin(desks, place="A-03-2")
    place = next(place for place in desks.inventory.places() if place.name == "A-03-2")
    robot.go_to("borrowers")
    robot.scan(place.number.digits)
    robot.wait_for(lambda: robot.card() == place.number.printed, "place")
    robot.press("Ctrl+Return")
    robot.settle()
    tab = robot.front
    assert isinstance(tab, ListTab)
    robot.wait_for(lambda: tab.pane.model.rowCount() == 1, "instruments")
    assert robot.window.top.scan_box.text() == "A-03-2"
    robot.wait_for(lambda: robot.card() == one.number.printed, "card")
