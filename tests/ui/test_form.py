"""The one form: walked through by Enter, faults in place, nothing lost by accident."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from depot_app.ui.form.amounts import Day, Money
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import LongWords, WholeNumber, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.letters import deal, with_letter
from depot_app.wording import form as words
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Language, Voice

TODAY = date(2026, 9, 1)
TYPES = (Option("VLN", "Viool", "violin fiddle"), Option("VLA", "Altviool", "viola"), Option("VLC", "Cello"))


@pytest.fixture
def form(kit, qtbot) -> Form:
    made = Form(
        said.NEW_TITLE,
        (
            Field("type", said.KIND, lambda _: Choice(among(lambda: TYPES)), required=True),
            Field("serial", said.SERIAL, lambda _: Words(takes_scans=True)),
            Field("due", said.WHERE, lambda kit: Day(kit.speech, lambda: TODAY)),
            Field("value", said.VALUE, lambda kit: Money(kit.speech)),
            Field("notes", said.WHY, lambda _: LongWords()),
            Field("year", said.CONDITION, lambda _: WholeNumber()),
        ),
        kit,
    )
    qtbot.addWidget(made)
    made.resize(400, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.begin()
    return made


def line(form: Form, key: str):
    return form.frames[key].editor.focusProxy()


def write(form: Form, key: str, text: str) -> None:
    line(form, key).setFocus()
    QTest.keyClicks(line(form, key), text)


def fault(form: Form, key: str) -> str:
    return form.frames[key].fault()


def seen(form: Form) -> str:
    return " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_enter_goes_from_field_to_field_and_saves_on_the_last(form, qtbot):
    saved: list[dict[str, object]] = []
    form.saved.connect(saved.append)
    write(form, "type", "vio")
    QTest.keyClick(line(form, "type"), Qt.Key.Key_Return)
    assert line(form, "serial").hasFocus()
    write(form, "year", "1998")
    QTest.keyClick(line(form, "year"), Qt.Key.Key_Return)
    assert saved == [{"type": "VLN", "serial": "", "due": None, "value": None, "notes": "", "year": 1998}]


def test_saving_lists_every_fault_and_goes_to_the_first(form):
    write(form, "due", "31-2")
    write(form, "value", "1.5")
    form.save()
    assert line(form, "type").hasFocus()
    assert "3 velden kloppen niet: Soort, Waar, Waarde" in seen(form)
    assert words.MISSING.nl in seen(form)
    assert words.COMMA_FOR_CENTS.nl in seen(form)


def test_a_fault_shows_on_leaving_the_field_and_goes_when_it_is_mended(form):
    write(form, "due", "31-2")
    line(form, "serial").setFocus()
    assert words.NO_DAY.nl in seen(form)
    assert line(form, "due").accessibleDescription() == words.NO_DAY.nl
    line(form, "due").clear()
    write(form, "due", "5-10")
    line(form, "serial").setFocus()
    assert words.NO_DAY.nl not in seen(form)


def test_an_empty_required_field_is_no_fault_before_saving(form):
    line(form, "serial").setFocus()
    assert words.MISSING.nl not in seen(form)


def test_a_day_is_shown_as_it_was_understood_with_its_weekday(form, kit):
    write(form, "due", "+14")
    assert "di 15 september 2026" in seen(form)
    kit.speech.speak(Voice(Language.EN))
    assert "Tue 15 September 2026" in seen(form)


def test_an_amount_is_written_the_usual_way_when_left(form):
    write(form, "value", "12,5")
    line(form, "serial").setFocus()
    assert line(form, "value").text() == "12,50"
    assert form.values()["value"] == 1250


def test_a_choice_is_found_by_any_of_its_names(form):
    write(form, "type", "fiddle")
    line(form, "serial").setFocus()
    assert form.values()["type"] == "VLN"


def test_what_is_not_on_the_list_is_a_fault(form):
    write(form, "type", "zither")
    line(form, "serial").setFocus()
    assert words.NOT_ON_THE_LIST.nl in seen(form)


def test_the_arrow_down_offers_everything_and_walks_the_list(form):
    QTest.keyClick(line(form, "type"), Qt.Key.Key_Down)
    QTest.keyClick(line(form, "type"), Qt.Key.Key_Down)
    QTest.keyClick(line(form, "type"), Qt.Key.Key_Return)
    assert form.values()["type"] == "VLA"


def test_escape_in_an_open_list_closes_the_list_and_not_the_form(form, qtbot):
    write(form, "type", "vi")
    with qtbot.assertNotEmitted(form.left):
        QTest.keyClick(line(form, "type"), Qt.Key.Key_Escape)
    assert not line(form, "type").list_is_open


def test_each_field_has_label_buddy_letter_and_accessible_name(form):
    letters = set()
    for frame in form.frames.values():
        label = next(one for one in frame.findChildren(QLabel) if one.buddy() is not None)
        assert label.buddy() is frame.editor.focusProxy()
        assert frame.editor.focusProxy().accessibleName().startswith(label.text().replace("&", ""))
        letters.add(label.text()[label.text().index("&") + 1].casefold())
    assert len(letters) == len(form.frames)


def test_required_is_said_in_words(form):
    assert line(form, "type").accessibleName() == "Soort, verplicht"
    assert "verplicht" in seen(form)


def test_tab_walks_the_fields_as_they_stand(form):
    order: list[str] = []
    for key in form.frames:
        assert line(form, key).hasFocus(), order
        order.append(key)
        QTest.keyClick(line(form, key), Qt.Key.Key_Tab)


def test_leaving_an_untouched_form_just_leaves(form, qtbot):
    with qtbot.waitSignal(form.left):
        QTest.keyClick(line(form, "serial"), Qt.Key.Key_Escape)


def test_leaving_with_something_unsaved_asks_in_place(form, qtbot):
    write(form, "serial", "S1")
    with qtbot.assertNotEmitted(form.left):
        QTest.keyClick(line(form, "serial"), Qt.Key.Key_Escape)
    assert "nog niet bewaard" in seen(form)


def test_a_rule_s_no_shows_at_its_field_until_that_is_changed(form):
    write(form, "type", "viool")
    form.refuse("Bezet.", "serial")
    assert "Bezet." in seen(form)
    assert line(form, "serial").hasFocus()
    write(form, "serial", "1")
    assert fault(form, "serial") == ""


def test_labels_follow_the_language(form, kit):
    kit.speech.speak(Voice(Language.EN))
    assert line(form, "type").accessibleName() == "Type, required"


@pytest.mark.parametrize(
    ("names", "letters"),
    [(["Soort", "Serie"], ["S", "e"]), (["Nieuw merk"], ["N"]), (["A", "A"], ["A", ""])],
)
def test_letters_are_dealt_without_doubles(names, letters):
    assert deal(names) == letters


def test_taken_letters_are_passed_over():
    assert deal(["Bewaren"], taken=["B"]) == ["e"]


def test_an_ampersand_in_a_name_stays_one():
    assert with_letter("R&D", "D") == "R&&&D"


def test_a_label_stands_right_above_its_lines(form: Form):
    editor = form.frames["notes"].editor
    assert isinstance(editor, LongWords)
    assert editor.height() == editor.sheet.height()
