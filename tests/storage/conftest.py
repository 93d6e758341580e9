"""The fixtures of tests of backups."""

from pathlib import Path

import pytest

from depot_app.storage import backups
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, Desks, FixedClock, lent, violins
from tests.kit.copies import Make, Restore


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the backup is written."""
    return tmp_path / "stick" / "maandag.depot-backup"


@pytest.fixture
def make(depot: Depot, clock: FixedClock, target: Path) -> Make:
    """Makes a backup of the depot."""
    target.parent.mkdir()
    return lambda: backups.make(depot, target, by=ACTOR, at=clock())


@pytest.fixture
def restore(depot: Depot, clock: FixedClock) -> Restore:
    """Puts a backup back over the depot."""
    return lambda source: backups.restore(source, depot.path, by=ACTOR, at=clock())


@pytest.fixture
def three(desks: Desks) -> Desks:
    """A depot with three violins, one of them lent."""
    lent(desks, *violins(desks, 3)[:1])
    return desks
