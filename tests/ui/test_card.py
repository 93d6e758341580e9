"""The card says what, where, state, next step, kit and history; chips are filters; the side holds a form."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from depot_app.domain.refusals import NothingChosen
from depot_app.ui.card.card import Card
from depot_app.ui.card.content import Block, CardContent, Item, Moment
from depot_app.ui.chips import Chip, Chips
from depot_app.ui.deeds import Deed, DeedBook
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.side import Side
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Language, Voice

VIOLIN = CardContent(
    number="1004 0113",
    title="Viool 1/2",
    line="Stentor Student I · serie 20418833 · B, goed",
    state=Pill(Icon.CHECK_CIRCLE_OUTLINE, "Beschikbaar", Tone.GOOD),
    place="A-03-2",
    place_note="Hal 1",
    primary="lend",
    quiet=("move",),
    corner="edit",
    blocks=(
        Block("Toebehoren", (Item("Koffer", "aanwezig", Tone.GOOD, Icon.CHECK), Item("Hars", "weg", Tone.ATTENTION))),
        Block("Leeg"),
        Block("Geschiedenis", moments=(Moment("2-7-2026", "Terug van OBS Crescendo"),)),
    ),
)  # fmt: skip


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def card(kit, qtbot, done) -> Iterator[Card]:
    window = QWidget()
    qtbot.addWidget(window)
    deeds = (
        Deed("lend", said.LEND, lambda: done.append("lend"), Icon.ARROW_TOP_RIGHT, "Ctrl+Return"),
        Deed("move", said.MOVE, lambda: done.append("move"), may=NothingChosen),
        Deed("edit", said.EDIT, lambda: done.append("edit"), Icon.PENCIL_OUTLINE, "F2"),
    )
    made = Card(DeedBook(deeds, kit.speech, kit.theme, window), kit, nothing=said.NO_CARD)
    qtbot.addWidget(made)
    made.resize(392, 800)
    made.show()
    yield made
    window.close()


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_an_empty_card_says_what_to_do(card):
    assert words(card) == [said.NO_CARD.nl]


def test_a_card_says_everything_in_its_order(card):
    card.show_content(VIOLIN)
    shown = words(card)
    order = ["1004 0113", "Viool 1/2", VIOLIN.line, "A-03-2", "Toebehoren", "Koffer", "Geschiedenis", "2-7-2026"]
    assert sorted(order, key=shown.index) == order
    assert card._state.words == "Beschikbaar"
    assert "Leeg" not in shown


def test_the_primary_button_has_its_key_and_does_it(card, done):
    card.show_content(VIOLIN)
    primary = card.findChild(QPushButton, "lend")
    assert primary.text().split() == ["Uitlenen", "Ctrl+↵"]
    QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    assert done == ["lend"]


def test_a_quiet_button_that_may_not_is_greyed(card):
    card.show_content(VIOLIN)
    assert not card.findChild(QPushButton, "move").isEnabled()


def test_the_same_deeds_keep_their_buttons_and_the_keyboard(card):
    card.show_content(VIOLIN)
    before = card.findChild(QPushButton, "lend")
    card.show_content(VIOLIN)
    assert card.findChild(QPushButton, "lend") is before


def test_a_cleared_card_is_empty_again(card):
    card.show_content(VIOLIN)
    card.clear()
    assert card.content is None
    assert words(card) == [said.NO_CARD.nl]


@pytest.fixture
def chips(kit, qtbot) -> Chips:
    made = Chips(kit, QMenu())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_chip_is_a_filter_with_its_count(chips, qtbot):
    chips.show_chips([Chip("state=available", "Beschikbaar 214")])
    with qtbot.waitSignal(chips.toggled) as toggled:
        QTest.mouseClick(chips.findChild(QPushButton, "chip-state=available"), Qt.MouseButton.LeftButton)
    assert toggled.args == ["state=available"]


def test_a_filter_that_is_on_has_a_cross_and_all_can_be_cleared(chips, qtbot):
    chips.show_chips([Chip("type=VLN", "Viool", on=True), Chip("state=available", "Beschikbaar 214")])
    assert not chips.findChild(QPushButton, "chip-type=VLN").icon().isNull()
    assert chips.findChild(QPushButton, "chip-state=available").icon().isNull()
    with qtbot.waitSignal(chips.cleared):
        QTest.mouseClick(chips.findChild(QPushButton, "chip-clear"), Qt.MouseButton.LeftButton)


def test_chips_that_go_leave_nothing_behind(chips, qtbot):
    chips.show_chips([Chip("a=1", "A"), Chip("b=1", "B")])
    chips.show_chips([Chip("b=1", "B 2")])
    qtbot.waitUntil(lambda: chips.findChild(QPushButton, "chip-a=1") is None)
    assert chips.findChild(QPushButton, "chip-b=1").text() == "B 2"


def test_how_many_of_how_many_is_said_as_the_language_writes_it(chips, kit):
    chips.tell_shown(612, 9_814)
    assert "612 van 9.814" in words(chips)
    chips.tell_shown(None, 9_814)
    kit.speech.speak(Voice(Language.EN))
    assert "counting…" in words(chips)


@pytest.fixture
def side(card, kit, qtbot) -> Side:
    made = Side(card, kit)
    qtbot.addWidget(made)
    made.show()
    return made


def a_form(kit) -> Form:
    return Form(said.NEW_TITLE, (Field("serial", said.SERIAL, lambda _: Words()),), kit)


def test_a_form_lies_over_the_card_until_it_is_left(side, card, kit):
    form = a_form(kit)
    side.open_form(form)
    assert side.currentWidget() is form
    form.leave()
    assert side.currentWidget() is card


def test_a_side_with_something_unsaved_may_not_go_and_says_what_comes_after(side, kit):
    form, after = a_form(kit), []
    side.open_form(form)
    form.frames["serial"].editor.set_value("S1")
    assert not side.may_go(lambda: after.append(1))
    discard = next(one for one in form.findChildren(QPushButton) if one.text() == "Weggooien")
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert after == [1]
