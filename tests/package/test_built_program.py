"""The program as it is handed out: built into one folder from the locked environment, started from there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from depot_app import __version__
from tests.house.reading import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that PyInstaller made."""
    place = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    build += ["--distpath", str(place), "--workpath", str(place / "work"), "depot.spec"]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return place / "depot-app"


def start(folder: Path, elsewhere: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run the built program away from the sources, without a screen, and without anything of this Python around it."""
    not_there = ("PYTHON", "VIRTUAL_ENV", "QT_", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(not_there)}
    command = [str(folder / "depot-app"), *words]
    return subprocess.run(command, cwd=elsewhere, env=kept, capture_output=True, text=True, check=False)


def test_the_built_program_knows_its_version(folder: Path, tmp_path: Path) -> None:
    answer = start(folder, tmp_path, "--version")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert __version__ in answer.stdout


def test_the_built_program_keeps_a_depot(folder: Path, tmp_path: Path) -> None:
    filled = start(folder, tmp_path, "--database", "depot.sqlite", "--json", "demo", "--instruments", "50")
    assert (filled.returncode, filled.stderr) == (0, "")
    found = start(folder, tmp_path, "--database", "depot.sqlite", "--json", "find", "viool")
    assert (found.returncode, found.stderr) == (0, "")
    assert '"hits"' in found.stdout


def test_the_built_program_plays_the_tour(folder: Path, tmp_path: Path) -> None:
    answer = start(folder, tmp_path, "tour", str(tmp_path / "tour"))
    assert answer.returncode == 0, answer.stdout + answer.stderr
    kinds = {path.suffix for path in (tmp_path / "tour").rglob("*")}
    assert kinds >= {".png", ".pdf"}


def test_the_built_program_carries_what_it_shows_and_nothing_of_ours(folder: Path) -> None:
    carried = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
    assert any(name.endswith("depot_app/_resources/instrument_types.csv") for name in carried)
    assert not any("/tests/" in name or name.endswith("QtSql.abi3.so") for name in carried)
