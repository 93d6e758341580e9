"""What fits on which stock: what is let through can be read, and what is refused says how large it would have to be."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from depot_app.documents.label_fit import may_print_on, shapes
from depot_app.documents.label_stocks import Stock, stocks
from depot_app.documents.labels import labels
from depot_app.domain.label_stocks import Shift, StockKind, StockMeasures, may_measure, settled
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.domain.refusals_stocks import LabelTooLow, LabelTooNarrow
from tests.documents.reading import codes, pictures
from tests.documents.samples import DUTCH, OWNER

EIGHT, TEN = (
    LabelContent(Number.of(Kind.INSTRUMENT, 12), "Viool 1/2", "Stentor", OWNER),
    LabelContent(Number.of(Kind.INSTRUMENT, 1_000_001), "Viool 1/2", "", OWNER),
)
PLACE = LabelContent(Number.of(Kind.PLACE, 9), "B-17-3", "Hal B", OWNER)
KNOWN = tuple(stocks().values())


def roll(width: int, height: int) -> Stock:
    """A roll of labels of a size in hundredths of a millimetre."""
    return Stock("own", StockMeasures("Eigen rol", StockKind.ROLL, width, height))


@pytest.mark.parametrize("code", stocks())
def test_every_number_fits_on_every_stock_that_comes_with_the_program(code: str) -> None:
    assert may_print_on(stocks()[code], shapes((EIGHT, TEN, PLACE)), KNOWN) is None


def test_a_label_too_narrow_for_its_bars_is_refused_with_how_wide_it_must_be_and_where_it_fits() -> None:
    refusal = may_print_on(roll(2000, 2000), shapes((EIGHT,)), KNOWN)
    assert isinstance(refusal, LabelTooNarrow)
    assert (refusal.needs, refusal.has, refusal.digits) == (2550, 2000, 8)
    assert refusal.better == ("avery-l7160", "avery-l7161", "avery-l7162")
    assert may_print_on(roll(2550, 2000), shapes((EIGHT,))) is None


def test_ten_digits_need_more_width_than_eight() -> None:
    assert may_print_on(roll(2600, 2000), shapes((EIGHT,))) is None
    refusal = may_print_on(roll(2600, 2000), shapes((EIGHT, TEN)))
    assert isinstance(refusal, LabelTooNarrow)
    assert (refusal.digits, refusal.needs) == (10, 2800)


def test_bars_too_low_for_a_hand_scanner_are_refused() -> None:
    refusal = may_print_on(roll(5000, 1450), shapes((EIGHT,)))
    assert isinstance(refusal, LabelTooLow)
    assert (refusal.needs, refusal.has) == (1500, 1450)


def test_a_data_matrix_fits_where_bars_do_not_unless_its_number_has_no_room() -> None:
    assert may_print_on(roll(3000, 900), shapes((TEN,))) is None
    assert isinstance(may_print_on(roll(1500, 900), shapes((TEN,))), LabelTooNarrow)


def test_only_stocks_that_would_do_for_all_are_named() -> None:
    low = roll(3000, 900)
    refusal = may_print_on(roll(1500, 900), shapes((EIGHT,)), (roll(1400, 900), replace(low, code="low")))
    assert refusal is not None
    assert refusal.better == ("low",)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(800, 12000),
    st.integers(800, 9000),
    st.sampled_from((EIGHT, TEN, PLACE)),
    st.tuples(st.integers(-30, 30), st.integers(-30, 30)),
)
def test_whatever_fits_is_read_back(width: int, height: int, label: LabelContent, moved: tuple[int, int]) -> None:
    on = settled(StockMeasures("Eigen vel", StockKind.SHEET, width, height, 1, 2, 1000, 1500))
    assume(may_measure(on) is None)
    assume(may_print_on(Stock("own", on), shapes((label,))) is None)
    pdf = labels(LabelSheetContent("own", (label,), copies=2, own=on, shift=Shift(*moved)), DUTCH)
    read = codes(pictures(pdf)[0])
    assert set(read) == {label.number.digits}
    assert len(read) in {2, 4}, "bars on both labels, and a square code beside them where there is room"
