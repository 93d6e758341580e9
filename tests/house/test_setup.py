"""Set-up on a machine that lacks something: what it finds missing, and what it tells a person who may not install."""

import re
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.reading import ROOT


@pytest.fixture(scope="module")
def setup() -> ModuleType:
    """The script that make calls, as a module."""
    loader = SourceFileLoader("machine_setup", str(ROOT / ".ci" / "setup"))
    spec = spec_from_loader("machine_setup", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_a_library_that_loads_needs_no_package(setup: ModuleType) -> None:
    wanted = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    assert setup.packages_of(wanted, lambda library: library == "libGL.so.1") == ["libegl1"]


def test_a_library_that_does_not_exist_does_not_load(setup: ModuleType) -> None:
    assert not setup.loads("libno-such-library.so.9")


def test_no_library_is_named_twice(setup: ModuleType) -> None:
    packages = [package for known in (setup.ALWAYS, setup.SCREEN, setup.TEST) for package in known.values()]
    assert len(packages) == len(set(packages))


@pytest.mark.parametrize(
    ("is_root", "has_apt", "sudo_is_free", "before"),
    [
        (True, True, False, []),
        (False, True, True, ["sudo", "-n"]),
        (False, True, False, None),
        (True, False, False, None),
    ],
)
def test_who_may_install_how(
    setup: ModuleType, *, is_root: bool, has_apt: bool, sudo_is_free: bool, before: list[str] | None
) -> None:
    assert setup.installer(is_root=is_root, has_apt=has_apt, sudo_is_free=sudo_is_free) == before


def test_a_person_who_may_not_install_gets_the_exact_command(setup: ModuleType) -> None:
    assert setup.advice(["libegl1", "python3-venv"], has_apt=True).endswith(
        "sudo apt-get install -y libegl1 python3-venv"
    )


def test_without_apt_the_libraries_are_named(setup: ModuleType) -> None:
    assert "libegl1" in setup.advice(["libegl1"], has_apt=False)


def test_a_machine_without_typefaces_is_noticed(setup: ModuleType, tmp_path: Path) -> None:
    assert not setup.has_fonts([str(tmp_path), str(tmp_path / "nowhere")])
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Any.ttf").touch()
    assert setup.has_fonts([str(tmp_path)])


def test_what_the_environment_is_made_from_is_known_by_its_content(
    setup: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = setup.fingerprint()
    changed = tmp_path / "requirements.lock"
    changed.write_bytes((ROOT / "requirements.lock").read_bytes() + b"\n")
    monkeypatch.setattr(setup, "LOCK", changed)
    assert setup.fingerprint() != before


def test_what_is_no_longer_locked_is_taken_out(setup: ModuleType) -> None:
    lock = "# made by make lock\nsqlalchemy==2.1.9 \\\n    --hash=sha256:00\ntyping-extensions==4.16.0 \\\n"
    installed = "SQLAlchemy==2.1.9\ntyping_extensions==4.16.0\nQtPy==2.4.3\npip==26.3\n-e /somewhere\n"
    assert setup.left_over(installed, lock) == ["qtpy"]


def test_a_reason_ends_set_up_in_one_sentence(setup: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        setup.give_up("This machine lacks a thing.")
    assert end.value.code == 1
    assert capsys.readouterr().err == "This machine lacks a thing.\n"


def test_make_has_a_target_for_each_job() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+)(?: [a-z-]+)*:(?!=)", text, flags=re.MULTILINE))
    assert targets >= {"run", "test", "test-slow", "mutants", "soak", "tour", "bench", "package", "lock"}


def test_ci_runs_both_halves_of_the_tests() -> None:
    script = ROOT / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert "set -euo pipefail" in lines
    assert lines[-2:] == ["make test", "make test-slow"]
    assert script.stat().st_mode & 0o111
