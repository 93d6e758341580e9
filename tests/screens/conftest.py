"""The window of every test of a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from depot_app.app import press
from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from tests.kit.builders import desks_of
from tests.screens.robot import Seen, begin


@pytest.fixture
def desks(house: House) -> Desks:
    """Desks with the real press, since what they print is shown."""
    return desks_of(house, press)


@pytest.fixture
def robot(qapp: QApplication, desks: Desks, tmp_path: Path) -> Iterator[Seen]:
    """Hands on the window of a depot; the test itself puts in what it needs."""
    hands = begin(qapp, desks, tmp_path)
    yield hands
    for widget in QApplication.topLevelWidgets():
        widget.close()
    hands.window.deleteLater()
    hands.program.deleteLater()
    qapp.processEvents()
