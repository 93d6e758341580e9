"""Before the first test: no screen, no home of a real person, one locale, and chance that can be repeated."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.kit.fixtures"]

HOME = Path(tempfile.mkdtemp(prefix="depot-tests-"))
"""Each worker process gets a home of its own, so that no test can touch what a person keeps."""


def _move_house() -> None:
    """Point everything that Qt, platformdirs and the program look up at the home of the tests."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["HOME"] = os.environ["USERPROFILE"] = str(HOME)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "DEPOT_HOME"):
        os.environ[variable] = str(HOME / variable.lower())
    runtime = HOME / "run"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    for variable in ("LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(variable, None)


_move_house()

# A slow machine is not a fault of the program; a failure in CI can be had again.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("desk"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(scope="session", autouse=True)
def _home_is_left_clean() -> Iterator[None]:
    yield
    shutil.rmtree(HOME, ignore_errors=True)
