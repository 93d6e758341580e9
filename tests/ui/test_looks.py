"""Colours, icons, fonts and words: readable in both themes, said again in both languages."""

import math

import pytest
import shiboken6
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QRawFont
from PySide6.QtWidgets import QLabel, QPushButton

from depot_app import paths
from depot_app.ui.looks import Look
from depot_app.ui.theme import fonts, stylesheet
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import DARK, LIGHT, Role, Tone
from depot_app.ui.theme.sizes import Type
from depot_app.ui.theme.standing import StandingOrders
from depot_app.ui.theme.theme import Scheme
from depot_app.wording import instruments_screen as said
from depot_app.wording import window as words
from depot_app.wording.voice import Language, Voice

READABLE = 4.5
"""The contrast that words need at least (WCAG AA)."""


def brightness(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((brightness(one), brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", Tone)
def test_words_in_a_tone_can_be_read_on_its_ground_and_on_a_panel(colours, tone):
    assert contrast(colours[tone.ink], colours[tone.soft]) >= READABLE
    assert contrast(colours[tone.ink], colours[Role.PANEL]) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", [Role.INK, Role.SOFT_INK])
@pytest.mark.parametrize("ground", [Role.BACKGROUND, Role.PANEL, Role.ZEBRA, Role.ACCENT_SOFT, Role.HOVER])
def test_words_can_be_read_on_every_ground(colours, ink, ground):
    assert contrast(colours[ink], colours[ground]) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_on_the_primary_button_can_be_read(colours):
    assert contrast(colours[Role.ON_ACCENT], colours[Role.ACCENT]) >= READABLE
    assert contrast(colours[Role.ON_ACCENT], colours[Role.ACCENT_HOVER]) >= READABLE


def test_both_themes_know_every_role():
    assert set(LIGHT) == set(DARK) == set(Role)


def test_every_icon_has_a_glyph_in_the_icon_font(theme):
    font = QRawFont(str(paths.resource("icons", "depot-icons.ttf")), 24)
    assert [icon.name for icon in Icon if not font.supportsCharacter(int(icon))] == []


def test_the_fonts_are_those_that_come_with_the_program(theme):
    for family in (*fonts.WORDS, *fonts.NUMBERS, fonts.SIGNS):
        assert QFontDatabase.hasFamily(family)


def test_figures_are_all_equally_wide(theme):
    metrics = QFontMetrics(fonts.words(Type.BODY))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_every_look_is_known_to_the_stylesheet():
    sheet = paths.resource("themes", "depot.qss").read_text(encoding="utf-8")
    plain = {Look.QUIET, Look.PAGE}
    assert [look for look in set(Look) - plain if f'look="{look}"' not in sheet] == []


def test_the_stylesheet_fills_every_mark(theme):
    assert "@" not in stylesheet.text(theme.colour).split("*/", 1)[1]


def test_an_icon_changes_its_colour_with_the_theme(theme, kit, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    theme.dress(button.setIcon, Icon.PLUS)
    light = button.icon().pixmap(18).toImage()
    theme.choose(Scheme.DARK)
    assert button.icon().pixmap(18).toImage() != light
    theme.choose(Scheme.LIGHT)
    assert button.icon().pixmap(18).toImage() == light


def test_a_text_is_said_again_after_a_switch_of_language(kit, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    kit.speech.say(label.setText, said.NUMBER)
    kit.speech.speak(Voice(Language.EN))
    assert label.text() == "Number"


def test_facts_that_are_texts_are_said_too(kit, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    kit.speech.say(label.setText, words.WHO_WORKS_IS, who=said.NUMBER)
    assert label.text() == "Wie werkt hier? Nummer"


def test_words_that_are_quoted_are_not_said_over(kit, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    kit.speech.say(label.setText, said.NUMBER)
    kit.speech.quote(label.setText, "Anna")
    kit.speech.speak(Voice(Language.EN))
    assert label.text() == "Anna"


def test_what_was_closed_is_not_said_again():
    orders: StandingOrders[str] = StandingOrders()
    label = QLabel()
    orders.give(label.setText, lambda: "x")
    shiboken6.delete(label)
    orders.repeat()
