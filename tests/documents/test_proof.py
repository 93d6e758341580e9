"""The proof: full sheets are read back label by label, and what cannot be read is named."""

import pytest

from depot_app.documents import qr
from depot_app.documents.label_stocks import stock, stocks
from depot_app.documents.labels import labels
from depot_app.documents.proof import unread
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent
from tests.documents.samples import DUTCH, OWNER, labels_of


def sheet(code: str, count: int) -> LabelSheetContent:
    """So many labels on a stock."""
    made = (
        LabelContent(Number.of(Kind.INSTRUMENT, 7919 * at), f"Viool {at}/4", "Stentor Student I", OWNER)
        for at in range(1, count + 1)
    )
    return LabelSheetContent(code, tuple(made))


@pytest.mark.parametrize("code", stocks())
def test_every_label_of_a_full_sheet_is_read(code: str) -> None:
    content = sheet(code, stock(code).positions)
    assert unread(labels(content, DUTCH), content) == ()


def test_labels_are_proven_where_they_stand() -> None:
    content = labels_of("avery-l7160", 2, start=18, copies=2)
    assert unread(labels(content, DUTCH), content) == ()


def test_a_label_that_does_not_say_its_number_is_named() -> None:
    printed, meant = sheet("avery-l7651", 4), sheet("avery-l7651", 5)
    assert unread(labels(printed, DUTCH), meant) == (meant.labels[4].number,)
    other = sheet("dymo-11354", 2)
    swapped = LabelSheetContent("dymo-11354", other.labels[::-1])
    assert unread(labels(other, DUTCH), swapped) == (swapped.labels[0].number, swapped.labels[1].number)


def test_a_square_code_that_says_another_number_than_the_bars_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    content = sheet("avery-l7160", 2)
    other = qr.modules(content.labels[1].number.digits)
    monkeypatch.setattr(qr, "modules", lambda _: other)
    assert unread(labels(content, DUTCH), content) == (content.labels[0].number,)
