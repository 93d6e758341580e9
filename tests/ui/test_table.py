"""The one table: paged, bounded, sorted by the desk; what is chosen stays chosen."""

import threading

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from depot_app.domain.lists import Listing
from depot_app.domain.refusals_lists import TooManyChosen
from depot_app.ui.table.model import PagedModel
from depot_app.ui.table.pages import PAGE
from depot_app.ui.table.table import Table
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Language, Voice
from tests.ui.lists import BLANKS, COLUMNS, Numbers, Row


@pytest.fixture
def numbers() -> Numbers:
    return Numbers()


@pytest.fixture
def model(kit, numbers) -> PagedModel:
    return PagedModel(COLUMNS, numbers.source(), door=kit.door, speech=kit.speech)


@pytest.fixture
def table(kit, model, qtbot) -> Table:
    made = Table(model, kit, name="numbers", title=said.LIST, blanks=BLANKS)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(table: Table, column: int = 0, rows: int = 3) -> list[str | None]:
    return [table.lines.data(table.lines.index(row, column)) for row in range(rows)]


def test_the_model_passes_qts_own_tester(model, table, settle):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_listing(Listing())
    settle()
    table.show_listing(Listing(text="990"))
    settle()
    table.refresh()
    settle()
    assert model.rowCount() == 10
    assert tester.model() is model


def test_the_first_page_shows_at_once_and_the_rest_is_counted(table, model, settle):
    table.show_listing(Listing())
    settle()
    assert texts(table) == ["0000", "0001", "0002"]
    assert model.rowCount() == model.count == 1_000


def test_rows_are_not_kept_waiting_by_their_number(table, numbers, settle):
    numbers.gate = threading.Event()
    table.show_listing(Listing())
    numbers.gate.set()
    settle()
    assert numbers.told == ["page", "count"]


def test_a_list_on_one_page_is_counted_without_a_question(table, model, numbers, settle):
    table.show_listing(Listing(text="990"))
    settle()
    assert numbers.told == ["page"]
    assert model.count == model.rowCount() == 10


def test_a_million_rows_hold_few_in_memory(table, model, numbers, settle):
    numbers.amount = 1_000_000
    table.show_listing(Listing())
    settle()
    for row in range(0, 1_000_000, 40_000):
        table.scrollTo(model.index(row, 0))
        settle()
        assert model.line(row) is not None
    assert model.rows_held <= 2_400


def test_the_end_of_the_list_is_asked_for_from_the_end(table, model, numbers, settle):
    numbers.amount = 1_000_000
    table.show_listing(Listing())
    settle()
    table.scrollToBottom()
    settle()
    assert model.data(model.index(999_999, 0)) == "999999"
    assert max(window.start for window in numbers.asked) < 500


def test_pages_in_sequence_are_asked_for_by_key(table, model, numbers, settle):
    table.show_listing(Listing())
    settle()
    table.scrollTo(model.index(150, 0))
    settle()
    assert any(window.after == (None, PAGE - 1) for window in numbers.asked)


def test_rows_on_their_way_leave_the_old_ones_in_sight(table, numbers, settle):
    table.show_listing(Listing())
    settle()
    numbers.gate = threading.Event()
    table.show_listing(Listing(text="500"))
    assert texts(table) == ["0000", "0001", "0002"]
    numbers.gate.set()
    settle()
    assert texts(table) == ["0500", "0501", "0502"]


def test_of_many_keys_typed_only_the_last_is_shown(table, model, settle):
    for text in ("9", "99", "990"):
        table.show_listing(Listing(text=text))
    settle()
    assert texts(table, rows=1) == ["0990"]
    assert model.rowCount() == 10


def test_a_click_on_a_head_sorts_and_a_second_reverses(table, settle):
    table.show_listing(Listing(order="number"))
    settle()
    header = table.head
    spot = header.rect().center()
    spot.setX(header.sectionViewportPosition(0) + 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert texts(table, rows=1) == ["0999"]


def test_the_order_alone_is_not_counted_again(table, model, kit, settle):
    table.show_listing(Listing())
    settle()
    table.show_listing(Listing(order="where", descending=True))
    assert model.count == 1_000
    settle()


def test_what_is_chosen_is_told_once_and_stays_chosen_after_a_refresh(table, model, settle):
    told: list[Row] = []
    table.chosen.connect(told.append)
    table.show_listing(Listing())
    settle()
    table.choose(5)
    table.refresh()
    settle()
    assert told == [Row(5)]
    assert table.currentIndex().row() == 5


def test_a_thing_that_moved_in_the_list_is_found_again(table, numbers, settle):
    table.show_listing(Listing(descending=True))
    settle()
    table.choose(5)
    chosen = table.chosen_row()
    numbers.amount += 2
    table.refresh()
    settle()
    assert table.chosen_row() == chosen
    assert table.currentIndex().row() == 7


def test_home_and_end_go_to_the_ends_and_enter_opens(table, model, settle, qtbot):
    table.show_listing(Listing())
    settle()
    table.choose(3)
    QTest.keyClick(table, Qt.Key.Key_End)
    settle()
    assert table.currentIndex().row() == 999
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [Row(999)]


def test_letters_typed_on_the_table_are_meant_for_the_search_box(table, settle, qtbot):
    table.show_listing(Listing())
    settle()
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClicks(table, "v")
    assert typed.args == ["v"]


def test_copying_gives_tabs_and_labels_and_fetches_what_is_not_at_hand(table, model, settle):
    table.show_listing(Listing())
    settle()
    table.selectAll()
    table.copy()
    settle()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows[0] == "Nummer\tStatus\tWaar\tWaarde"
    assert rows[1] == "0000\ts0\tA-0\t0"
    assert len(rows) == 1_001


def test_a_cell_that_a_spreadsheet_would_run_is_copied_as_text(table, model, settle):
    table.show_listing(Listing())
    settle()
    table.head.layout_of.choose(4, shown=True)
    table.choose(1)
    table.copy()
    settle()
    assert QGuiApplication.clipboard().text().splitlines()[1].endswith("\t'=S1")


def test_columns_that_yield_go_in_a_narrow_window_and_come_back(table, settle):
    table.show_listing(Listing())
    settle()
    table.resize(420, 400)
    assert table.isColumnHidden(3)
    table.resize(900, 400)
    assert not table.isColumnHidden(3)


def test_chosen_columns_and_their_order_are_remembered(table, kit, model, qtbot):
    table.head.layout_of.choose(4, shown=True)
    table.head.moveSection(table.head.visualIndex(2), 1)
    again = Table(model, kit, name="numbers", title=said.LIST, blanks=BLANKS)
    qtbot.addWidget(again)
    assert not again.isColumnHidden(4)
    assert again.head.visualIndex(2) == 1
    again.head.layout_of.reset()
    assert again.isColumnHidden(4)
    assert again.head.visualIndex(2) == 2


def test_the_head_offers_every_column_but_the_first(table):
    offered = [action.text() for action in table.head.menu().actions() if action.isCheckable()]
    assert offered == ["Status", "Waar", "Waarde", "Serienummer"]


def test_nothing_yet_and_nothing_found_are_different(table, numbers, settle):
    numbers.amount = 0
    table.show_listing(Listing())
    settle()
    assert table.blank.isVisible()
    assert said.NOTHING_YET.nl in words_of(table.blank)
    table.show_listing(Listing(text="5"))
    settle()
    assert said.NOTHING_FOUND.nl in words_of(table.blank)


def test_the_words_of_rows_and_heads_follow_the_language(table, model, kit, settle):
    table.show_listing(Listing())
    settle()
    kit.speech.speak(Voice(Language.EN))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Number"


def test_many_rows_are_counted_without_being_fetched(table, model, numbers, settle):
    numbers.amount = 100_000
    counts: list[int] = []
    table.picked.connect(counts.append)
    table.show_listing(Listing())
    settle()
    table.selectAll()
    assert counts[-1] == 100_000
    table.selectionModel().select(model.index(0, 0), QItemSelectionModel.SelectionFlag.Clear)


def words_of(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(type(widget._words))]


def pick(table: Table, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        table.selectionModel().select(table.lines.index(row, 0), flags.Select | flags.Rows)


def picked(table: Table) -> list[int]:
    return [row.id for row in table.picked_rows()]


def test_space_selects_the_row_one_stands_on_and_lets_it_go_again(table, settle):
    table.show_listing(Listing())
    settle()
    table.choose(2)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert picked(table) == [2, 3]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert picked(table) == [2]


def test_all_is_selected_by_its_key_and_counted_without_being_fetched(table, model, numbers, settle):
    numbers.amount = 5_000
    table.show_listing(Listing())
    settle()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.picked_count() == 5_000
    handed: list[tuple[Row, ...]] = []
    table.gather_picked(handed.append)
    settle()
    assert [row.id for row in handed[0]] == list(range(5_000))


def test_what_is_selected_stays_so_when_rows_come_before_it(table, numbers, settle):
    table.show_listing(Listing(text="10"))
    settle()
    pick(table, 3, 5)
    assert picked(table) == [13, 15]
    numbers.first = 8
    table.refresh()
    settle()
    assert picked(table) == [13, 15]
    handed: list[tuple[Row, ...]] = []
    table.gather_picked(handed.append)
    assert [row.id for row in handed[0]] == [13, 15]


def test_another_listing_begins_with_nothing_selected(table, settle):
    table.show_listing(Listing())
    settle()
    pick(table, 3, 5)
    table.show_listing(Listing(text="500"))
    settle()
    assert table.picked_count() == 0


def test_more_than_can_be_worked_on_together_is_not_copied_in_part(table, kit, numbers, settle):
    numbers.amount = 20_001
    table.show_listing(Listing())
    settle()
    refused: list[object] = []
    kit.messages.refused.connect(refused.append)
    table.selectAll()
    table.copy()
    settle()
    (refusal,) = refused
    assert isinstance(refusal, TooManyChosen)
    assert (refusal.chosen, refusal.most) == (20_001, 20_000)


def test_columns_that_a_list_brings_are_shown_and_those_of_the_person_come_back(table, kit):
    layout = table.head.layout_of
    layout.choose_all(("value", "number", "where"))
    assert layout.chosen() == ("number", "value", "where")
    layout.borrow(("number", "serial", "gone"))
    assert layout.chosen() == ("number", "serial")
    layout.give_back()
    assert layout.chosen() == ("number", "value", "where")
    assert kit.memory.read("columns/numbers").startswith("number ")


def test_columns_changed_within_a_list_are_not_the_persons_own(table):
    layout = table.head.layout_of
    layout.borrow(("number", "serial"))
    layout.choose_all(("state",))
    layout.give_back()
    assert layout.chosen() == ("number", "state", "where", "value")


def test_columns_are_reset_to_those_the_tab_wants(table):
    layout = table.head.layout_of
    layout.choose_all(("serial",))
    layout.reset()
    assert layout.chosen() == ("number", "state", "where", "value")
