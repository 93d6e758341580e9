"""Deeds as data: greyed with the reason, called by key, found in the palette, told after they are done."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from depot_app.domain.journal import Deed as DeedDone
from depot_app.domain.journal import Done, Entry, Thing
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import NothingChosen, NotOnLoan
from depot_app.ui.buttons import DeedButton, DeedIcon
from depot_app.ui.deeds import Deed, DeedBook, Menu, native
from depot_app.ui.help import keys_page
from depot_app.ui.menus import MenuBar
from depot_app.ui.messages import Message
from depot_app.ui.palette import Palette, closeness, entries
from depot_app.ui.theme.icons import Icon
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Language, Voice


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


class Case:
    """A thing that may or may not be chosen."""

    def __init__(self) -> None:
        self.chosen = False
        self.done: list[str] = []
        self.amount = 1

    def may(self) -> NothingChosen | None:
        return None if self.chosen else NothingChosen()


@pytest.fixture
def case() -> Case:
    return Case()


@pytest.fixture
def book(kit, window, case) -> DeedBook:
    return DeedBook(
        (
            Deed("new", said.NEW, lambda: case.done.append("new"), Icon.PLUS, "Ctrl+N"),
            Deed("label", said.LABEL, lambda: case.done.append("label"), Icon.TAG_OUTLINE, "Ctrl+P", case.may,
                 lambda: case.amount),
            Deed("sound", said.EDIT, lambda: None, menu=Menu.VIEW, on=lambda: case.chosen),
        ),
        kit.speech, kit.theme, window,
    )  # fmt: skip


def test_a_deed_that_may_not_be_done_is_greyed_with_the_reason(book, kit, window):
    button = DeedButton(book, "label", kit)
    assert not button.isEnabled()
    assert kit.speech.explain(NothingChosen()) in button.toolTip()
    assert button.accessibleDescription() == kit.speech.explain(NothingChosen())


def test_the_rule_is_asked_again_when_the_book_is_refreshed(book, kit, case):
    button = DeedButton(book, "label", kit)
    case.chosen = True
    book.refresh()
    assert button.isEnabled()


def test_the_key_of_a_greyed_deed_says_why(book, window, qtbot, case):
    with qtbot.waitSignal(book.refused) as refused:
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(refused.args[0], NothingChosen)
    assert case.done == []


def test_the_key_of_a_deed_does_it(book, window, case):
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert case.done == ["new"]


def test_a_name_that_counts_says_how_many(book, kit, case):
    button = DeedButton(book, "label", kit, with_keys=False)
    case.amount = 12
    book.refresh()
    assert button.text() == "12 etiketten"


def test_names_follow_the_language(book, kit):
    button = DeedButton(book, "new", kit)
    kit.speech.speak(Voice(Language.EN))
    assert button.text().startswith("New instrument")


def test_an_icon_alone_has_a_name_and_a_tooltip(book, kit):
    icon = DeedIcon(book, "new", kit)
    assert icon.accessibleName() == "Nieuw instrument"
    assert "Ctrl+N" in icon.toolTip()


def test_a_switch_shows_whether_it_is_on(book, case):
    assert book.action("sound").isCheckable()
    assert not book.action("sound").isChecked()
    case.chosen = True
    book.refresh()
    assert book.action("sound").isChecked()


def test_menus_are_filled_from_the_deeds_each_in_its_place(book, kit, qtbot):
    bar = MenuBar(kit, lambda: [book], lambda: said.LIST)
    qtbot.addWidget(bar)
    assert [action.objectName() for action in bar.menu_of(Menu.TAB).actions()] == ["new", "label"]
    assert [action.objectName() for action in bar.menu_of(Menu.VIEW).actions()] == ["sound"]


def test_each_menu_has_a_letter_of_its_own(kit, qtbot):
    bar = MenuBar(kit, list, lambda: said.LIST)
    qtbot.addWidget(bar)
    titles = [action.text() for action in bar.actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters) == 5


def test_the_palette_finds_by_letters_and_does_what_enter_is_pressed_on(book, kit, window, case, qtbot):
    palette = Palette(entries([book], kit), kit, window)
    palette.open()
    QTest.keyClicks(palette.focusWidget(), "ninst")
    QTest.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    assert case.done == ["new"]


def test_the_palette_says_why_a_deed_may_not_be_done(book, kit, window):
    palette = Palette(entries([book], kit), kit, window)
    palette.open()
    QTest.keyClicks(palette.focusWidget(), "etiket")
    assert palette._reason.text() == kit.speech.explain(NothingChosen())
    palette.close()


@pytest.mark.parametrize(
    ("typed", "better", "worse"), [("ni", "Nieuw instrument", "Uitlenen"), ("lab", "Label", "Kalibreren")]
)
def test_letters_at_the_start_of_words_fit_better(typed, better, worse):
    assert closeness(typed, better) > closeness(typed, worse)


def test_letters_that_are_not_there_do_not_fit():
    assert closeness("xyz", "Nieuw instrument") == 0


def test_the_page_of_keys_lists_every_deed_that_has_one(book, kit):
    page = keys_page([book], kit)
    assert "| Nieuw instrument | **Ctrl+N** |" in page
    assert native("Ctrl+Return") == "Ctrl+↵"


def test_a_deed_done_tells_what_it_touched_and_offers_undo(kit, settle, qtbot):
    undone: list[int | None] = []

    def undo(seq: int | None) -> Done[Entry]:
        undone.append(seq)
        return Done(Entry(7, datetime(2026, 9, 1, tzinfo=UTC), "Anna", DeedDone.MOVE), frozenset(), 8)

    kit.doing.undo_by(undo, lambda: undo(None))
    told: list[Message] = []
    kit.messages.told.connect(told.append)
    with qtbot.waitSignal(kit.doing.touched) as touched:
        kit.doing.run(lambda: Done("x", frozenset({(Thing.INSTRUMENT, "k")}), 7), said_after=lambda _, thing: thing)
    assert touched.args == [frozenset({Thing.INSTRUMENT})]
    assert told[0].words == "x"
    told[0].ways_out[0].act()
    settle()
    assert undone == [7]


def test_a_deed_is_answered_before_anything_asks_again(kit, qtbot):
    order: list[str] = []
    kit.doing.touched.connect(lambda _: order.append("touched"))
    with qtbot.waitSignal(kit.doing.touched):
        kit.doing.run(lambda: Done("answered", frozenset(), 7), then=order.append)
    assert order == ["answered", "touched"]


def test_a_refused_deed_is_told_where_no_place_of_its_own_takes_it(kit, settle, qtbot):
    def no() -> Done[None]:
        raise NotOnLoan(instrument=Number.of(Kind.INSTRUMENT, 12))

    with qtbot.waitSignal(kit.messages.refused):
        kit.doing.run(no)
