"""Counts as the tab shows them, without a window: findings, rows, answers, cards and the map."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.documents.press import press
from depot_app.domain.count_views import Scanned, Shelf
from depot_app.domain.counts import Finding
from depot_app.ui.counts.card import card_of
from depot_app.ui.counts.columns import SCAN_COLUMNS, sign_of
from depot_app.ui.counts.shelf_map import tone_of
from depot_app.ui.counts.telling import answer_of, row_of
from depot_app.ui.table.columns import ready, words_of
from depot_app.ui.theme.roles import Tone
from depot_app.wording.voice import Language, Voice
from tests.documents.reading import words
from tests.documents.samples import report_of
from tests.kit.counting import on_shelf

NL, EN = Voice(Language.NL), Voice(Language.EN)
DEVICE = "desk"


def _types(desks: Desks):
    return {kind.code: kind for kind in desks.inventory.types()}


def _started(desks: Desks, name: str) -> str:
    place = next(place for place in desks.inventory.places() if place.name == name)
    return desks.counts.start(place.number.digits).thing.number.digits


def _scan(desks: Desks, count: str, code: str) -> Scanned:
    return desks.counts.scan(count, code, device=DEVICE).thing


def test_every_finding_has_its_own_sign():
    assert len({sign_of(finding)[0] for finding in Finding}) == len(Finding)


@pytest.mark.parametrize("voice", [NL, EN])
def test_the_report_on_paper_calls_each_finding_as_the_screen_does(voice: Voice):
    printed = words(press(replace(report_of(2), language=voice.language.value), voice))

    for finding in Finding:
        assert voice(sign_of(finding)[1]) in printed


@pytest.mark.parametrize(
    ("shelf", "at", "tone"),
    [
        (Shelf("A", 3, 3, 0, visited=True), "A", Tone.ACCENT),
        (Shelf("A", 3, 3, 0, visited=True), "B", Tone.GOOD),
        (Shelf("A", 3, 2, 1, visited=True), "B", Tone.ATTENTION),
        (Shelf("A", 3, 0, 0, visited=False), "B", Tone.IDLE),
    ],
)
def test_a_tile_shows_how_its_place_stands(shelf: Shelf, at: str, tone: Tone):
    assert tone_of(shelf, at) is tone


def test_a_scan_is_a_row_in_either_language(desks: Desks):
    here = on_shelf(desks, "A-01-1", 1)[0]
    row = row_of(_scan(desks, _started(desks, "A-01-1"), here.number.digits), _types(desks))
    words = [[words_of(cell) for cell in ready(SCAN_COLUMNS, voice, (row,))[0].cells] for voice in (NL, EN)]
    assert words[0] == [here.number.printed, "Viool 1/2", "Klopt", "A-01-1"]
    assert words[1][1:3] == ["Violin 1/2", "Correct"]


def test_a_label_of_a_place_is_no_finding(desks: Desks):
    on_shelf(desks, "A-01-1", 1)
    place = next(place for place in desks.inventory.places() if place.name == "A-01-1")
    scanned = _scan(desks, _started(desks, "A-01-1"), place.number.digits)
    row = row_of(scanned, _types(desks))
    assert [words_of(cell) for cell in ready(SCAN_COLUMNS, NL, (row,))[0].cells][1:3] == ["A-01-1", "Plaats"]
    assert "A-01-1" in answer_of(scanned, _types(desks))(NL).line


def test_a_code_that_nobody_has_is_said_as_it_was_scanned(desks: Desks):
    on_shelf(desks, "A-01-1", 1)
    scanned = _scan(desks, _started(desks, "A-01-1"), "77301294")
    answer = answer_of(scanned, _types(desks))(NL)
    assert (answer.tone, answer.line) == (Tone.WRONG, "Onbekende code: 77301294")
    assert ready(SCAN_COLUMNS, NL, (row_of(scanned, _types(desks)),))[0].cells[1] == "niet in het register"


def test_what_has_no_place_yet_is_said_so(desks: Desks):
    stray = on_shelf(desks, "A-02-1", 1)[0]
    on_shelf(desks, "A-01-1", 1)
    answer = answer_of(_scan(desks, _started(desks, "A-01-1"), stray.number.digits), _types(desks))(EN)
    assert (answer.tone, answer.line) == (Tone.ATTENTION, "Belongs elsewhere: A-02-1")


def test_a_card_says_what_booking_would_do_until_it_is_booked(desks: Desks):
    here = on_shelf(desks, "A-01-1", 2)
    count = _started(desks, "A-01-1")
    _scan(desks, count, here[0].number.digits)
    card = card_of(NL, desks.counts.open(count))
    assert (card.primary, "counts.book" in card.quiet) == ("counts.go_on", True)
    assert "1 vermist" in card.note
    desks.counts.book(count)
    booked = card_of(NL, desks.counts.open(count))
    assert (booked.primary, booked.quiet, booked.note) == ("counts.report", (), "")
