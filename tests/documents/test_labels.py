"""Labels: true size, readable codes, texts that keep off the bars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.documents import code128
from depot_app.documents.label_layout import DOT_MM, Field, LabelLayout, layout_of
from depot_app.documents.label_stocks import Stock, stock, stocks
from depot_app.documents.labels import labels
from depot_app.documents.press import press
from depot_app.documents.type_sheet import MM
from depot_app.domain.label_stocks import StockKind
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.domain.refusals import StartBeyondSheet, UnknownStock
from depot_app.domain.refusals_labels import TooSmallForTag
from tests.documents.reading import DPI, bare, codes, opened, pictures, sizes, texts, words
from tests.documents.samples import DUTCH, ENGLISH, OWNER, labels_of

CODES = tuple(stocks())
LONG = "Haakjesharp (Keltische harp) met vierendertig snaren en een zeer uitvoerige omschrijving " * 5


@pytest.mark.parametrize("code", CODES)
def test_every_label_of_every_stock_is_read_back(code: str) -> None:
    content = labels_of(code, 2)
    expected = sorted(label.number.digits for label in content.labels)
    read = {found for picture in pictures(labels(content, DUTCH)) for found in codes(picture)}
    assert sorted(read) == expected


@pytest.mark.parametrize("code", CODES)
def test_a_label_with_a_very_long_text_is_still_read(code: str) -> None:
    number = Number.of(Kind.INSTRUMENT, 12)
    pdf = labels(LabelSheetContent(code, (LabelContent(number, LONG, LONG, LONG),)), DUTCH)
    assert set(codes(pictures(pdf)[0])) == {number.digits}


@pytest.mark.parametrize("code", ["avery-l7160", "avery-l7651", "avery-l4732", "avery-l4731", "dymo-11355"])
def test_numbers_of_ten_digits_fit_too(code: str) -> None:
    number = Number.of(Kind.INSTRUMENT, 1_000_001)
    pdf = labels(LabelSheetContent(code, (LabelContent(number, "Viool 1/2", "", OWNER),)), DUTCH)
    assert set(codes(pictures(pdf)[0])) == {number.digits}


@pytest.mark.parametrize("code", CODES)
def test_the_page_is_the_sheet_or_the_label_itself(code: str) -> None:
    on = stock(code)
    width, height = (210, 297) if on.kind is StockKind.SHEET else (on.width_mm, on.height_mm)
    for size in sizes(labels(labels_of(code), DUTCH)):
        assert size == pytest.approx((width * MM, height * MM), abs=0.01)


def test_viewers_are_asked_not_to_scale() -> None:
    assert b"/PrintScaling /None" in labels(labels_of("avery-l7160"), DUTCH)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("digits", [8, 10])
@pytest.mark.parametrize("place", [False, True])
def test_bars_are_wide_enough_have_their_quiet_zone_and_are_never_touched(code: str, digits: int, place: bool) -> None:
    on = stock(code)
    layout = layout_of(on, digits=digits, place=place)
    assert_apart(layout)
    for field in fields(layout):
        assert field.x >= 0
        assert field.y >= 0
        assert field.x + field.width <= on.width_mm * MM
        assert field.y + field.height <= on.height_mm * MM
    assert layout.module >= 0.25 * MM
    assert layout.module / (DOT_MM * MM) == pytest.approx(round(layout.module / (DOT_MM * MM)))
    if not layout.matrix:
        quiet = code128.QUIET * layout.module
        assert layout.code.x >= quiet
        assert right_of_bars(layout, on) - layout.code.x - layout.code.width >= quiet
        assert layout.code.width == pytest.approx(code128.modules("0" * digits) * layout.module)
        assert layout.code.height >= 8 * MM


@pytest.mark.parametrize("code", ["avery-l7160", "avery-l7651", "avery-l4732", "avery-l7162", "dymo-99012"])
def test_what_is_printed_is_as_large_as_it_is_laid_out(code: str) -> None:
    on = stock(code)
    content = LabelSheetContent(code, (LabelContent(Number.of(Kind.INSTRUMENT, 12), "Viool 1/2"),))
    picture = pictures(labels(content, DUTCH))[0]
    field = layout_of(on, digits=8, place=False).code
    x, y = on.corner(0)
    middle = round(picture.height - (y + field.y + field.height / 2) * DPI / 72)
    left, right = (round(at * DPI / 72) for at in (x + field.x, x + field.x + field.width))
    line = picture.crop((0, middle, picture.width, middle + 1)).tobytes()
    dark = [at for at in range(left - 20, right + 20) if line[at] < 128]
    assert dark[0] == pytest.approx(left, abs=1)
    assert dark[-1] == pytest.approx(right - 1, abs=1)


@given(st.text(min_size=1, max_size=300))
def test_any_text_prints(text: str) -> None:
    number = Number.of(Kind.PLACE, 9)
    pdf = labels(LabelSheetContent("dymo-11355", (LabelContent(number, text, text, text),)), DUTCH)
    assert bare(number.printed) in bare(words(pdf))


def test_a_sheet_is_started_where_it_was_left() -> None:
    pages = texts(labels(labels_of("avery-l7160", 2, start=20), DUTCH))
    assert [("1004 0113" in page, "1004 0145" in page, "B-17-3" in page) for page in pages] == [
        (True, True, False),
        (False, False, True),
    ]


def test_copies_lie_beside_each_other() -> None:
    page = texts(labels(labels_of("avery-l7160", 1, copies=3), DUTCH))[0]
    assert [page.count("1004 0113"), page.count("B-17-3")] == [3, 3]


@pytest.mark.parametrize("start", [0, 22, -1])
def test_a_start_that_the_sheet_does_not_have_is_refused(start: int) -> None:
    with pytest.raises(StartBeyondSheet) as refused:
        labels(labels_of("avery-l7160", start=start), DUTCH)
    assert (refused.value.start, refused.value.positions) == (start, 21)


def test_a_roll_has_one_position() -> None:
    with pytest.raises(StartBeyondSheet):
        labels(labels_of("dymo-99012", start=2), DUTCH)


def test_a_stock_that_is_not_in_the_list_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownStock) as refused:
        labels(labels_of("avery-l9999"), DUTCH)
    assert refused.value.known == CODES


def test_a_tag_on_a_label_without_room_for_whom_to_call_is_refused_with_stocks_that_have_it() -> None:
    tag = LabelContent(Number.of(Kind.INSTRUMENT, 12), "Viool 1/2", contact="020 123 45 67")
    with pytest.raises(TooSmallForTag) as refused:
        labels(LabelSheetContent("avery-l7160", (tag,)), DUTCH)
    assert refused.value.fitting == ("avery-l7165", "avery-l4785", "dymo-99014", "brother-dk11202")
    assert "Gevonden? 020 123 45 67" in words(labels(LabelSheetContent("avery-l4785", (tag,)), DUTCH))


def test_a_title_that_does_not_fit_is_wrapped_before_it_is_shortened() -> None:
    title = "Haakjesharp met 34 snaren"
    number = Number.of(Kind.INSTRUMENT, 12)
    content = LabelSheetContent("avery-l7160", (LabelContent(number, title),))
    shown = words(labels(content, DUTCH))
    assert title in shown
    assert "…" not in shown
    longest = LabelSheetContent("avery-l7160", (LabelContent(number, LONG),))
    assert "…" in words(labels(longest, DUTCH))


def test_the_hint_for_the_printer_is_said_in_both_languages() -> None:
    content = labels_of("avery-l7160")
    assert "ware grootte" in words(press(content, DUTCH))
    assert "actual size" in words(press(content, ENGLISH))


def test_there_are_nineteen_stocks_and_all_lie_on_their_page() -> None:
    assert len(CODES) == 19
    assert {on.positions for on in stocks().values() if on.kind is StockKind.ROLL} == {1}
    assert stock("avery-l7651").positions == 65


def test_a_hundred_sheets_have_a_hundred_pages() -> None:
    made = tuple(LabelContent(Number.of(Kind.INSTRUMENT, at), f"Viool {at}") for at in range(1, 2101))
    with opened(labels(LabelSheetContent("avery-l7160", made), DUTCH)) as document:
        assert len(document) == 100


def fields(layout: LabelLayout) -> list[Field]:
    """Every field of a layout."""
    of = layout
    return [field for field in (of.code, of.square, of.title, of.detail, of.digits, of.owner) if field]


def right_of_bars(layout: LabelLayout, on: Stock) -> float:
    """Where the next thing to the right of the bars begins: a text at their height, or the label's edge."""
    bars = layout.code
    beside = [
        field.x
        for field in fields(layout)
        if field.x > bars.x and field.y < bars.y + bars.height and bars.y < field.y + field.height
    ]
    return min([*beside, on.width_mm * MM])


def assert_apart(layout: LabelLayout) -> None:
    """Fail where two fields overlap; a code's quiet zone belongs to it."""
    slack = 1e-6
    every = fields(layout)
    for at, one in enumerate(every):
        for other in every[at + 1 :]:
            beside = one.x + one.width <= other.x + slack or other.x + other.width <= one.x + slack
            below = one.y + one.height <= other.y + slack or other.y + other.height <= one.y + slack
            assert beside or below, (one, other)
