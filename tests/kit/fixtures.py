"""The fixtures of every test that needs a depot: a file database of its own, a still clock, and desks on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, FixedClock, a_template, desks_of
from tests.kit.commands import CommandLine


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the catalogue, made once for each worker; tests get copies."""
    return a_template(tmp_path_factory.mktemp("template") / "depot.sqlite")


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Path:
    """The file of a test's own database, with the catalogue in it."""
    return Path(shutil.copy(template, tmp_path / "depot.sqlite"))


@pytest.fixture
def depot(database: Path) -> Iterator[Depot]:
    """A depot with the catalogue and nothing else."""
    opened = Depot.open(database)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands on 1 September 2026 until the test moves it."""
    return FixedClock()


@pytest.fixture
def house(depot: Depot, clock: FixedClock) -> House:
    """What desks are given: the depot, the clock, and Anna, who acts."""
    return House(depot, clock, ACTOR)


@pytest.fixture
def desks(house: House) -> Desks:
    """Every desk of the house."""
    return desks_of(house)


@pytest.fixture
def command(database: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line on the test's own database."""
    return CommandLine(database, clock, capsys)
