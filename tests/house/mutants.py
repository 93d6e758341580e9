"""`make mutants`: takes each rule of the depot out in turn and prints the test that goes red; a green one fails."""

import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tests.house import without
from tests.house.reading import ROOT, kept_files
from tests.house.rules_of_the_depot import TESTS, Removal, removals

RED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)
TEARS_DOWN = re.compile(r"DROP TRIGGER (?!IF EXISTS)")
AT_ONCE = max(1, os.cpu_count() or 1)


def copy_to(place: Path) -> None:
    """The project as git would keep it; a test that first tears a guard down may find it gone already."""
    for file in kept_files():
        target = place / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, target)
    for test in place.glob("tests/**/test_*.py"):
        test.write_text(TEARS_DOWN.sub("DROP TRIGGER IF EXISTS ", test.read_text("utf-8")), "utf-8")


def likely_tests(place: Path, removal: Removal) -> list[str]:
    """The test files that name the rule; most rules are noticed there, in a second."""
    files = (file for folder in removal.tests for file in sorted((place / folder).glob("test_*.py")))
    named = (file for file in files if any(word in file.read_text("utf-8") for word in removal.words))
    return [name for file in named if (name := file.relative_to(place).as_posix()) not in removal.deaf]


def noticed_by(place: Path, removal: Removal) -> str | None:
    """The test that goes red without the rule, or None."""
    likely = likely_tests(place, removal)
    unheard = [f"--ignore={file}" for file in removal.deaf]
    gone = {without.VARIABLE: removal.rule}
    return (first_red(place, likely, gone) if likely else None) or first_red(place, [*removal.tests, *unheard], gone)


def first_red(place: Path, among: Iterable[str], surroundings: Mapping[str, str]) -> str | None:
    """The first of these tests of that copy that fails, or None when all hold."""
    tests = [name for name in among if name.startswith("-") or (place / name).exists()]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", "--no-header", "-p", "no:randomly"]
    command += ["-p", "no:cacheprovider", "-p", without.__name__, *tests]
    here = {**os.environ, "PYTHONPATH": str(place), "PYTHONDONTWRITEBYTECODE": "1", "CI": "true", **surroundings}
    done = subprocess.run(command, cwd=place, env=here, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    red = RED.search(done.stdout)
    return red[1] if red else done.stdout + done.stderr


@contextmanager
def taken_out(place: Path, removal: Removal) -> Iterator[None]:
    """The copy without the rule, and whole again afterwards."""
    file = place / removal.file
    before = file.read_text(encoding="utf-8")
    file.write_text(removal.text, encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(before, encoding="utf-8")


def try_all(wanted: Iterable[Removal], copies: list[Path]) -> Iterator[tuple[Removal, str | None]]:
    """Each rule with the test that noticed that it was gone."""
    free: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for place in copies:
        free.put(place)

    def attempt(removal: Removal) -> tuple[Removal, str | None]:
        place = free.get()
        try:
            with taken_out(place, removal):
                return removal, noticed_by(place, removal)
        finally:
            free.put(place)

    with ThreadPoolExecutor(max_workers=len(copies)) as workers:
        yield from workers.map(attempt, wanted)


def main(words: list[str]) -> int:
    """Take out every rule whose name holds one of the words (all, without words), and tell."""
    wanted = [one for one in removals() if not words or any(word in one.rule for word in words)]
    with tempfile.TemporaryDirectory(prefix="depot-mutants-") as top:
        copies = [Path(top) / str(number) for number in range(AT_ONCE)]
        for place in copies:
            copy_to(place)
        if red := first_red(copies[0], TESTS, {}):
            print(f"Before any rule is taken out, this test is red already: {red}")
            return 1
        unnoticed = 0
        for removal, red in try_all(wanted, copies):
            unnoticed += red is None
            print(f"{'GREEN' if red is None else 'red':5}  {removal.rule}  {red or removal.file}", flush=True)
    print(f"{len(wanted) - unnoticed} passed, {unnoticed} failed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
