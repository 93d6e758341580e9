"""What stands beside the issue desk: how many of each size go along."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QGridLayout, QLabel

from depot_app.domain.types import InstrumentType
from depot_app.ui.loans.summary import Summary
from tests.kit.builders import Desks, a_school


@pytest.fixture
def violin(desks: Desks) -> InstrumentType:
    return next(kind for kind in desks.inventory.types() if kind.code == "VLN")


@pytest.fixture
def summary(kit, desks: Desks, qtbot) -> Summary:
    made = Summary(kit, a_school(desks))
    qtbot.addWidget(made)
    return made


def along(summary: Summary) -> list[str]:
    """Size and number of each line, from top to bottom."""
    grid = summary.findChild(QGridLayout)
    assert grid is not None
    cells = (grid.itemAtPosition(row, column) for row in range(grid.rowCount()) for column in range(2))
    labels = (cell.widget() for cell in cells if cell is not None)
    return [label.text() for label in labels if isinstance(label, QLabel)]


def test_a_size_scanned_again_counts_up_in_its_place(summary: Summary, violin: InstrumentType):
    summary.show_counts(Counter({(violin, "1/2"): 1}))
    summary.show_counts(Counter({(violin, "1/2"): 2, (violin, "3/4"): 1}))
    assert along(summary) == ["Viool 1/2", "2", "Viool 3/4", "1"]


def test_a_size_that_was_taken_back_leaves_no_line(summary: Summary, violin: InstrumentType):
    summary.show_counts(Counter({(violin, "1/2"): 1, (violin, "3/4"): 1}))
    summary.show_counts(Counter({(violin, "3/4"): 1}))
    assert along(summary) == ["Viool 3/4", "1"]
