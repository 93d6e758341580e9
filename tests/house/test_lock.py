"""The lock and the project file agree, nothing is used that is not declared, and nothing points at one machine."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import Version

from tests.house.reading import PACKAGE, ROOT, Source, kept_texts, sources

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
RUNTIME = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
TOOLS = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]

# Written in two halves, so that this file does not break its own rule.
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "npm" + "js", "deb.debian" + ".org", "crates" + ".io")
MACHINE = re.compile(r"(?<![\w.~-])/(?:work|root|home/\w+|opt/\w+|Users/\w+)(?:/|\b)")
NEIGHBOUR = "../" + "shared"


def locked() -> dict[NormalizedName, tuple[Version, str]]:
    """Version and the block of hashes of each locked library."""
    blocks = re.split(r"\n(?=[a-z])", re.sub(r"^\s*#.*\n", "", LOCK, flags=re.MULTILINE))
    answer = {}
    for block in filter(str.strip, blocks):
        requirement = Requirement(block.split("\\")[0].strip())
        (pinned,) = requirement.specifier
        assert pinned.operator == "=="
        answer[canonicalize_name(requirement.name)] = (Version(pinned.version), block)
    return answer


def imported_from_elsewhere(source: Source) -> set[str]:
    """The top-level names of libraries that this file imports."""
    names: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names) - {PACKAGE, "tests"}


@pytest.mark.parametrize("requirement", [*RUNTIME, *TOOLS], ids=lambda requirement: requirement.name)
def test_every_direct_dependency_is_locked_in_a_fitting_version(requirement: Requirement) -> None:
    pinned, _ = locked()[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(pinned)


def test_the_environment_is_the_one_that_is_locked() -> None:
    differing = []
    for name, (pinned, block) in locked().items():
        marker = Requirement(block.split("\\")[0].strip()).marker
        if (marker is None or marker.evaluate()) and Version(version(name)) != pinned:
            differing.append(f"{name} {version(name)}, locked {pinned}")
    assert differing == []


def test_every_locked_library_is_proven_by_a_hash() -> None:
    assert len(locked()) > len(RUNTIME) + len(TOOLS)
    assert [name for name, (_, block) in locked().items() if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_place_to_fetch_from() -> None:
    assert re.findall(r"https?://|file:|--(?:extra-)?index-url|--find-links", LOCK) == []


def test_the_lock_serves_every_system() -> None:
    assert "pefile" in LOCK
    assert "macholib" in LOCK


@pytest.mark.parametrize(("top", "declared"), [(PACKAGE, RUNTIME), ("tests", [*RUNTIME, *TOOLS])])
def test_what_is_imported_is_declared(top: str, declared: list[Requirement]) -> None:
    allowed = {canonicalize_name(requirement.name) for requirement in declared}
    allowed.add(canonicalize_name("shiboken6"))  # the half of PySide6 that knows whether a Qt object still lives
    homes = packages_distributions()
    faults = [
        f"{source.path}: {name}"
        for source in sources(top)
        for name in sorted(imported_from_elsewhere(source))
        if not allowed & {canonicalize_name(home) for home in homes.get(name, ())}
    ]
    assert faults == []


def test_what_is_declared_is_imported() -> None:
    homes = packages_distributions()
    used = {
        canonicalize_name(home)
        for source in sources(PACKAGE)
        for name in imported_from_elsewhere(source)
        for home in homes.get(name, ())
    }
    assert {canonicalize_name(requirement.name) for requirement in RUNTIME} - used == set()


def test_no_kept_file_names_a_registry() -> None:
    assert places_of(re.compile("|".join(map(re.escape, REGISTRIES)))) == []


def test_no_kept_file_names_a_path_of_one_machine() -> None:
    assert places_of(MACHINE, but=("tests/house/", ".ci/setup")) == []


def test_the_program_knows_nothing_beside_its_own_folder() -> None:
    assert places_of(re.compile(re.escape(NEIGHBOUR)), but=("tests/",)) == []


@pytest.mark.parametrize("text", ["/work/main/x", "see /root/.cache", '"/home/anna/depot"', "C:/Users/anna/"])
def test_a_path_of_one_machine_is_noticed(text: str) -> None:
    assert MACHINE.search(text)


@pytest.mark.parametrize("text", ["~/work/depot", "DIR/work", "/usr/share/fonts", "and/or", "framework/x"])
def test_a_path_of_any_machine_is_left_alone(text: str) -> None:
    assert MACHINE.search(text) is None


def places_of(pattern: re.Pattern[str], *, but: tuple[str, ...] = ()) -> list[str]:
    """Where in the kept files the pattern is found."""
    return [
        f"{place}:{number}: {found.group()}"
        for place, text in kept_texts()
        if not place.startswith(but or ("\0",))
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := pattern.search(line))
    ]
