"""A choice where what is new may be typed: what was typed stands until a person moves to a suggestion."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from depot_app.ui.form.choice import Choice, Option, among

BRANDS = tuple(Option(name, name) for name in ("Stentor SR", "Stentor", "Gewa"))


@pytest.fixture
def choice(kit, qtbot) -> Choice:
    made = Choice(among(lambda: BRANDS), free=True)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.line.setFocus()
    return made


def typed(choice: Choice, text: str, *keys: Qt.Key) -> object:
    """What a choice holds after typing and some keys."""
    QTest.keyClicks(choice.line, text)
    for key in keys:
        QTest.keyClick(choice.line, key)
    return choice.value()


def test_enter_keeps_what_was_typed_although_something_is_suggested(choice):
    assert typed(choice, "Sten", Qt.Key.Key_Return) == "Sten"


def test_what_is_on_the_list_is_taken_as_the_list_writes_it(choice):
    assert typed(choice, "stentor", Qt.Key.Key_Return) == "Stentor"


def test_the_arrow_moves_to_a_suggestion_and_back_to_what_was_typed(choice):
    assert typed(choice, "Sten", Qt.Key.Key_Down, Qt.Key.Key_Return) == "Stentor SR"
    choice.line.clear()
    assert typed(choice, "Sten", Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return) == "Sten"


def test_the_arrow_in_an_empty_line_offers_the_first_at_once(choice):
    assert typed(choice, "", Qt.Key.Key_Down, Qt.Key.Key_Return) == "Stentor SR"
