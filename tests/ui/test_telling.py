"""What the window tells: the large answer, bars that stay, messages that go, sounds, and what nobody expected."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from depot_app.domain.faults import NoDatabase
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import OnLoanAlready
from depot_app.ui import toasts
from depot_app.ui.answer import Answer, AnswerBar
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.notices import Notices
from depot_app.ui.sounds import Sound, Sounds
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.theme.sizes import Type
from depot_app.ui.trouble import Trouble
from depot_app.wording import loans_screen
from depot_app.wording import window as said
from depot_app.wording.refusals import sentence
from depot_app.wording.voice import Language, Voice

LENT = OnLoanAlready(instrument=Number.of(Kind.INSTRUMENT, 12), to="Bs De Regenboog", until=date(2027, 7, 9))
LEAST_ANSWER_PIXELS = 32
"""24 points at 96 dots per inch."""


def words_on(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


@pytest.fixture
def bar(kit, qtbot) -> AnswerBar:
    made = AnswerBar(kit)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("tone", "sound"), [(Tone.GOOD, "ok"), (Tone.ATTENTION, "attention"), (Tone.WRONG, "error")])
def test_an_answer_is_line_icon_colour_word_and_sound_together(bar, heard, qtbot, tone, sound):
    bar.show_answer(Answer(tone, Icon.CHECK_CIRCLE, "Viool 1/2 gaat mee", "1000 0127", "27", "van 40"))
    qtbot.waitUntil(lambda: heard == [sound])
    assert words_on(bar) == ["Viool 1/2 gaat mee", "1000 0127", "27", "van 40"]
    assert bar.property("tone") == tone.name.lower()
    assert bar._icon.pixmap().width() > 0


def test_the_line_of_an_answer_is_read_from_an_arms_length(bar, qtbot):
    assert Type.ANSWER >= LEAST_ANSWER_PIXELS
    bar.show_answer(Answer(Tone.GOOD, Icon.CHECK, "x"))
    bar.show()
    assert bar._line.fontInfo().pixelSize() >= LEAST_ANSWER_PIXELS


def test_an_answer_without_a_scan_is_silent(bar, heard, qtbot):
    bar.show_answer(Answer(Tone.GOOD, Icon.CHECK, "x"), aloud=False)
    QTest.qWait(1)
    assert heard == []


def test_of_several_sounds_only_the_worst_is_heard(kit, heard, qtbot):
    for sound in (Sound.OK, Sound.ERROR, Sound.ATTENTION):
        kit.sounds.play(sound)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["error"]


def test_sounds_that_are_off_are_off():
    heard: list[str] = []
    sounds = Sounds(heard.append, on=False)
    sounds.play(Sound.ERROR)
    QTest.qWait(1)
    assert heard == []


def test_a_refusal_stands_in_place_with_its_way_out(kit, qtbot):
    notices, taken = Notices(kit), []
    qtbot.addWidget(notices)
    notices.refuse(LENT, WayOut(said.SEARCH_FOR_IT, lambda: taken.append(1)))
    assert notices.words == (sentence(kit.speech.voice, LENT),)
    button = next(one for one in notices.findChildren(QPushButton) if one.text() == said.SEARCH_FOR_IT.nl)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == [1]
    assert not notices.words


def test_the_same_refusal_twice_is_one_bar_and_the_newest_is_on_top(kit, qtbot):
    notices = Notices(kit)
    qtbot.addWidget(notices)
    notices.refuse(LENT)
    notices.put("other", Message("Ander"))
    notices.refuse(LENT)
    assert notices.words == (sentence(kit.speech.voice, LENT), "Ander")


def test_a_way_out_found_later_joins_the_refusal_that_still_stands(kit, qtbot):
    notices = Notices(kit)
    qtbot.addWidget(notices)
    notices.refuse(LENT)
    notices.offer(LENT, loans_screen.ANOTHER, lambda: None, place="A-03-2")
    assert any("A-03-2" in button.text() for button in notices.findChildren(QPushButton))
    notices.clear()
    notices.offer(LENT, loans_screen.ANOTHER, lambda: None, place="A-03-2")
    assert not notices.words


@pytest.fixture
def strip(kit, qtbot) -> toasts.Toasts:
    """The strip beside the tabs, in a window with room for two short messages."""
    made = toasts.Toasts(kit, after=QWidget())
    qtbot.addWidget(made)
    made.resize(300, made.height())
    made.show()
    return made


def _arrange(strip: toasts.Toasts) -> None:
    """Lays the strip out now."""
    layout = strip.layout()
    assert layout is not None
    layout.activate()


def _shown(strip: toasts.Toasts) -> list[str]:
    """The messages that can be read, from left to right."""
    _arrange(strip)
    seen = [toast for toast in strip.findChildren(toasts.Toast) if toast.isVisible()]
    return [toast.message.words for toast in sorted(seen, key=lambda toast: toast.x())]


def test_of_many_messages_the_oldest_makes_room(strip):
    for number in range(5):
        strip.tell(Message(str(number)))
    assert strip.words == ("2", "3", "4")


def test_messages_stand_beside_each_other_as_far_as_there_is_room_and_the_others_wait(strip):
    for words in ("een", "twee", "drie"):
        strip.tell(Message(words))
    strip.resize(230, strip.height())
    assert _shown(strip) == ["twee", "drie"]
    strip.findChildren(toasts.Toast)[-1].go()
    assert _shown(strip) == ["een", "twee"]


def test_a_message_longer_than_the_strip_is_cut_and_its_button_stays_whole(strip):
    strip.tell(Message("Veel woorden " * 20, ways_out=(WayOut(said.UNDO, lambda: None),)))
    (button,) = strip.findChildren(QPushButton)
    _arrange(strip)
    right_edge = button.mapTo(strip, button.rect().topRight()).x()
    assert _shown(strip) == ["Veel woorden " * 20]
    assert right_edge < strip.width()
    assert button.width() >= button.sizeHint().width()


def test_no_message_stays_in_another_language(kit, strip):
    strip.tell(Message("Ongedaan gemaakt"))
    strip.tell(Message("Opnieuw gedaan"))
    kit.speech.speak(Voice(Language.EN))
    assert not strip.words


def test_a_message_stays_at_least_ten_seconds():
    assert toasts.STAYS_MS >= 10_000


def test_the_time_of_a_message_runs_only_while_it_can_be_read(strip):
    strip.tell(Message("een"))
    (first,) = strip.findChildren(toasts.Toast)
    assert first.stays
    strip.hide()
    assert not first.stays


def test_the_button_of_a_message_does_it_and_takes_the_message_away(strip):
    done = []
    strip.tell(Message("x", ways_out=(WayOut(said.UNDO, lambda: done.append(1)),)))
    QTest.mouseClick(strip.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not strip.words


def test_what_nobody_expected_turns_a_line_red_and_is_written_down(kit, tmp_path, qtbot):
    trouble = Trouble(kit, tmp_path / "logs" / "trouble.log")
    with qtbot.waitSignal(kit.messages.noticed) as noticed:
        trouble.happened.emit(ZeroDivisionError("ZZKIND"))
    assert noticed.args[1].tone is Tone.WRONG
    log = (tmp_path / "logs" / "trouble.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "ZZKIND" not in log


def test_a_fault_that_is_known_is_said_and_not_written_down(kit, tmp_path, qtbot):
    trouble = Trouble(kit, tmp_path / "trouble.log")
    fault = NoDatabase(path=tmp_path / "x.sqlite")
    with qtbot.waitSignal(kit.messages.noticed) as noticed:
        trouble.happened.emit(fault)
    assert noticed.args[1].words == sentence(kit.speech.voice, fault)
    assert not (tmp_path / "trouble.log").exists()


def test_a_log_that_has_grown_begins_again(kit, tmp_path):
    log = tmp_path / "trouble.log"
    log.write_text("x" * 1_000_001, encoding="utf-8")
    trouble = Trouble(kit, log)
    trouble.happened.emit(ZeroDivisionError())
    assert log.stat().st_size < 1_000
    assert (tmp_path / "trouble.old").exists()
