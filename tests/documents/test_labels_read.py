"""Labels are read back as printers print them, by two readers that share nothing, with the white that codes need."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from depot_app.documents import code128, data_matrix, qr
from depot_app.documents.label_layout import Field, room_for_tag
from depot_app.documents.label_stocks import Stock, stock, stocks
from depot_app.documents.labels import labels, layout_for
from depot_app.documents.proof import PRINTERS_DPI
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent
from tests.documents.reading import codes, label_picture, words
from tests.documents.samples import DUTCH, OWNER
from tests.documents.second_reader import dmtx, zbar

CODES = tuple(stocks())
EIGHT, TEN = 4_217, 1_204_217
LONG = "Haakjesharp (Keltische harp) met vierendertig snaren, ő ł ♭ <b> "
FINE = 600
_DARK = 128


def label(kind: Kind, running: int, title: str = LONG) -> LabelContent:
    """A label with more to say than fits."""
    return LabelContent(Number.of(kind, running), title, LONG, OWNER)


def pressed(code: str, one: LabelContent, copies: int = 1) -> bytes:
    """Labels on a stock, all alike."""
    return labels(LabelSheetContent(code, (one,), copies=copies), DUTCH)


def assert_read(code: str, one: LabelContent, dpi: int) -> None:
    """Both readers find the number and nothing else on what a printer as fine as this makes of the label."""
    picture = label_picture(pressed(code, one), stock(code), 0, dpi)
    second = dmtx if layout_for(one, stock(code)).matrix else zbar
    expected = {one.number.digits}
    assert (set(codes(picture)), set(second(picture))) == (expected, expected)


@pytest.mark.parametrize("dpi", PRINTERS_DPI)
@pytest.mark.parametrize("running", [EIGHT, TEN])
@pytest.mark.parametrize("code", CODES)
def test_two_readers_read_the_label_of_an_instrument_on_every_stock(code: str, running: int, dpi: int) -> None:
    assert_read(code, label(Kind.INSTRUMENT, running), dpi)


@pytest.mark.slow
@pytest.mark.parametrize("dpi", PRINTERS_DPI)
@pytest.mark.parametrize("running", [EIGHT, TEN])
@pytest.mark.parametrize("kind", [Kind.PART, Kind.PLACE, Kind.PERSON, Kind.COMMAND])
@pytest.mark.parametrize("code", CODES)
def test_two_readers_read_the_label_of_anything_else(code: str, kind: Kind, running: int, dpi: int) -> None:
    assert_read(code, label(kind, running), dpi)


@pytest.mark.parametrize("running", [EIGHT, TEN])
@pytest.mark.parametrize("kind", [Kind.INSTRUMENT, Kind.PLACE])
@pytest.mark.parametrize("code", CODES)
def test_codes_have_the_white_around_them_that_their_norms_ask_for(code: str, kind: Kind, running: int) -> None:
    on, one = stock(code), label(kind, running)
    page = label_picture(pressed(code, one, copies=on.positions), on, 0, FINE)
    for quiet in whites(on, one):
        left, right = (round(at * FINE / 72) for at in (quiet.x, quiet.x + quiet.width))
        top, bottom = (round(page.height - at * FINE / 72) for at in (quiet.y + quiet.height, quiet.y))
        assert left >= 0
        assert right <= page.width
        assert min(page.crop((left + 1, top + 1, right - 1, bottom - 1)).tobytes()) > _DARK


def whites(on: Stock, one: LabelContent) -> Iterator[Field]:
    """The stretches beside the codes of a label that must be white."""
    layout = layout_for(one, on)
    if layout.matrix:
        yield from _around(layout.code, layout.module * data_matrix.QUIET)
    else:
        yield from _beside(layout.code, layout.module * code128.QUIET)
    if layout.square is not None:
        yield from _around(layout.square, layout.square_module * qr.QUIET)


def _beside(code: Field, quiet: float) -> Iterator[Field]:
    """The stretches before and after bars."""
    yield Field(code.x - quiet, code.y, quiet, code.height)
    yield Field(code.x + code.width, code.y, quiet, code.height)


def _around(code: Field, quiet: float) -> Iterator[Field]:
    """The four stretches around a square code."""
    yield from _beside(code, quiet)
    yield Field(code.x - quiet, code.y - quiet, code.width + 2 * quiet, quiet)
    yield Field(code.x - quiet, code.y + code.height, code.width + 2 * quiet, quiet)


@pytest.mark.parametrize("dpi", PRINTERS_DPI)
@pytest.mark.parametrize("running", [EIGHT, TEN])
@pytest.mark.parametrize("code", [code for code in CODES if room_for_tag(stock(code))])
def test_a_tag_for_a_case_is_read_and_says_whom_to_call(code: str, running: int, dpi: int) -> None:
    tag = replace(label(Kind.INSTRUMENT, running), contact="020 123 45 67 · depot@example.org")
    assert_read(code, tag, dpi)
    assert "Gevonden? 020 123 45 67 · depot@example.org" in words(pressed(code, tag))


def test_labels_that_have_room_for_it_have_a_square_code_beside_the_bars() -> None:
    with_square = {code for code in CODES if layout_for(label(Kind.INSTRUMENT, EIGHT), stock(code)).square}
    assert set(CODES) - with_square == {"avery-l7651", "avery-l4732", "avery-l4731", "dymo-11355"}
