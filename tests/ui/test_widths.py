"""How wide columns become: for words in sight, for heads in another language, and what is cut short where."""

import pytest
from PySide6.QtGui import QFontMetrics

from depot_app.domain.lists import Listing
from depot_app.ui.table.columns import Column
from depot_app.ui.table.delegate import INSET, cut_short
from depot_app.ui.table.model import PagedModel
from depot_app.ui.table.table import Table
from depot_app.ui.theme import fonts
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Language, Voice
from tests.ui.lists import BLANKS, COLUMNS, Numbers


@pytest.fixture
def numbers() -> Numbers:
    return Numbers()


def test_long_words_get_the_room_that_other_columns_do_not_need(kit, numbers, settle, qtbot):
    long = Column("place", said.WHERE, lambda _, row: f"een heel lange naam van een plaats {row.id}", 8)
    model = PagedModel((*COLUMNS[:2], long), numbers.source(), door=kit.door, speech=kit.speech)
    table = Table(model, kit, name="long", title=said.LIST, blanks=BLANKS)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    table.show_listing(Listing())
    settle()
    words = QFontMetrics(fonts.words()).horizontalAdvance("een heel lange naam van een plaats 10")
    assert table.head.sectionSize(2) >= words + 2 * INSET
    table.head.resizeSection(2, 120)
    table.refresh()
    settle()
    table.resize(880, 600)
    assert table.head.sectionSize(2) == 120


def test_an_amount_further_down_is_not_cut_short_when_it_comes_in_sight(kit, numbers, settle, qtbot):
    amount = Column("value", said.VALUE, lambda _, row: "€ 12.345,00" if row.id > 500 else "€ 1,00", 4)
    model = PagedModel((*COLUMNS[:1], amount), numbers.source(), door=kit.door, speech=kit.speech)
    table = Table(model, kit, name="amounts", title=said.LIST, blanks=BLANKS)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    table.show_listing(Listing())
    settle()
    words = QFontMetrics(fonts.words()).horizontalAdvance("€ 12.345,00")
    assert table.head.sectionSize(1) < words + 2 * INSET
    table.choose(700)
    settle()
    assert table.head.sectionSize(1) >= words + 2 * INSET


def test_a_head_has_room_for_its_words_after_another_language_was_chosen(kit, numbers, settle, qtbot):
    letter = Column("condition", said.CONDITION, lambda *_: "B", 5)
    model = PagedModel((*COLUMNS[:1], letter), numbers.source(), door=kit.door, speech=kit.speech)
    table = Table(model, kit, name="letters", title=said.LIST, blanks=BLANKS)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    table.show_listing(Listing())
    settle()
    kit.speech.speak(Voice(Language.EN))
    settle()
    assert table.head.sectionSize(1) >= table.head.label_width(1)


@pytest.mark.parametrize("room", [60, 100, 150, 200])
def test_a_name_is_cut_short_before_the_date_behind_it(kit, room):
    metrics = QFontMetrics(fonts.words())
    words, kept = "Leerorkest De Wijkpost · tot 9-7-2027", " · tot 9-7-2027"
    fitted = cut_short(words, metrics, metrics.horizontalAdvance(kept) + room, keeps_last=True)
    assert fitted == words or fitted.endswith(f"…{kept}")
    assert cut_short(words, metrics, 40, keeps_last=True).endswith("…")
    assert cut_short(words, metrics, metrics.horizontalAdvance(kept) + 60, keeps_last=False).endswith("…")
