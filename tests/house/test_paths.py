"""Where files lie: the program's own, and what the person keeps."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from depot_app import paths
from tests.house.reading import ROOT


def test_a_resource_of_the_checkout_is_found() -> None:
    assert paths.resource("themes").is_dir()
    assert paths.resource("themes").is_relative_to(ROOT / "resources")


def test_a_resource_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="violin"):
        paths.resource("icons", "no-such-violin.svg")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_of_help_is_found_in_each_language(language: str) -> None:
    pages = sorted(path.stem for path in (ROOT / "docs" / "help" / language).glob("*.md"))
    assert [paths.help_page(language, page).stem for page in pages] == pages != []


def test_a_page_of_help_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-page"):
        paths.help_page("nl", "no-such-page")


def test_all_that_a_person_keeps_lies_in_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    assert paths.home() == tmp_path
    assert {paths.database(), paths.settings(), paths.backups(), paths.logs()} <= {
        tmp_path / name for name in ("depot.sqlite", "settings.toml", "backups", "logs")
    }


def test_without_a_choice_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert "depot-app" in paths.home().parts
    assert paths.home().is_absolute()


@pytest.mark.slow
def test_an_installed_program_carries_its_resources_inside(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", str(tmp_path), str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    say = "from depot_app import paths; print(paths.resource('themes'), paths.help_page('nl', 'loans'), sep='\\n')"
    alone = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    answer = subprocess.run([sys.executable, "-c", say], cwd=tmp_path, env=alone, capture_output=True, check=True)
    inside = tmp_path / "installed" / "depot_app"
    found = [Path(line) for line in answer.stdout.decode().splitlines()]
    assert found == [inside / "_resources" / "themes", inside / "_help" / "nl" / "loans.md"]
