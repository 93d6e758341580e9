"""Faults of disk and process: killed anywhere, a full disk, two programs at once; old state or new, never half."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from depot_app.desks.house import House
from depot_app.domain.faults import DatabaseFailed
from depot_app.domain.instruments import Instrument
from depot_app.domain.lists import Listing, Window
from depot_app.storage import checks
from depot_app.storage.depot import Depot
from tests.house.reading import ROOT
from tests.kit.builders import ACTOR, Desks, FixedClock, a_school, a_violin, codes_of, desks_of, lent, violins


@pytest.mark.skipif(sys.platform == "win32", reason="no process is forked there")
@pytest.mark.parametrize(("deed", "before"), [("lend", "available"), ("undo", "on-loan")])
def test_a_deed_that_is_killed_at_any_statement_is_done_or_not_begun(
    deed: str, before: str, desks: Desks, database: Path
) -> None:
    a_school(desks)
    out = violins(desks, 3)
    if deed == "undo":
        lent(desks, *out)
    told = killed(desks, database, deed)
    assert len(told) > 10
    assert [one["killed"] for one in told] == [True] * (len(told) - 1) + [False]
    assert [one["problems"] for one in told] == [[]] * len(told)
    entries = [one["entries"] for one in told]
    assert entries == sorted(entries)
    assert entries[-1] == entries[0] + 1
    for one in told:
        assert (one["states"] == {before: 3}) is (one["entries"] == entries[0])
        assert len(one["states"]) == 1


def killed(desks: Desks, database: Path, deed: str) -> list[dict[str, Any]]:
    """What was left each time a deed was killed."""
    desks.close()
    run = [sys.executable, "-m", "tests.kit.killing", str(database), deed]
    said = subprocess.run(run, cwd=ROOT, capture_output=True, check=True)
    answer: list[dict[str, Any]] = json.loads(said.stdout)
    return answer


@contextmanager
def a_full_disk(depot: Depot, spare: int) -> Iterator[None]:
    """Lets the database grow by so many pages and no further."""
    with depot.bare() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + spare}")
    yield
    with depot.bare() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")


@pytest.mark.parametrize("spare", range(0, 12, 2))
def test_a_full_disk_leaves_nothing_half_and_work_goes_on_when_there_is_room(
    spare: int, desks: Desks, depot: Depot
) -> None:
    out = violins(desks, 3)
    a_school(desks)
    with a_full_disk(depot, spare), pytest.raises(DatabaseFailed) as failed:
        lend_and_take_back(desks, out, times=200)
    assert "full" in failed.value.why
    assert list(checks.problems(depot)) == []
    states = desks.inventory.states(Listing())
    assert sum(states.values()) == 3
    assert len(states) == 1
    a_violin(desks)
    assert desks.inventory.count(Listing()) == 4


def lend_and_take_back(desks: Desks, out: Sequence[Instrument], times: int) -> None:
    """Keeps lending instruments and taking them back."""
    for _ in range(times):
        lent(desks, *out)
        desks.loans.take_back(codes_of(*out))


def test_two_programs_at_work_lose_nothing_and_share_no_number(desks: Desks, database: Path) -> None:
    run = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.kit.killing import on\n"
        "from tests.kit.builders import a_violin\n"
        f"desks = on(Path({str(database)!r}))\n"
        "for n in range(25): a_violin(desks, serial=f'{sys.argv[1]}{n}')\n"
    )
    started = [subprocess.Popen([sys.executable, "-c", run, name], cwd=ROOT) for name in ("A", "B")]
    assert [one.wait() for one in started] == [0, 0]
    numbers = [row.number for row in desks.inventory.page(Listing(), Window(size=100))]
    assert len(numbers) == len(set(numbers)) == 50
    assert desks.housekeeping.check().problems == ()


def test_many_threads_at_one_depot_wait_for_each_other(desks: Desks) -> None:
    failed: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for n in range(10):
                a_violin(desks, serial=f"{name}{n}")
        except BaseException as error:
            failed.append(error)
            raise

    threads = [threading.Thread(target=work, args=(name,)) for name in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert desks.inventory.count(Listing()) == 40


def test_a_journal_left_by_a_crash_is_rolled_back_by_whoever_opens_next(database: Path) -> None:
    run = (
        "import os, signal, sqlite3\n"
        f"c = sqlite3.connect({str(database)!r}, isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(\"UPDATE types SET name_nl = 'weg', name_en = 'gone'\")\n"
        "c.execute('CREATE TABLE filler AS SELECT randomblob(90000) AS x FROM types')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", run], check=False)
    assert database.with_name(f"{database.name}-journal").exists()
    with closing(Depot.open(database)) as depot:
        desks = desks_of(House(depot, FixedClock(), ACTOR))
        assert "weg" not in {kind.name_nl for kind in desks.inventory.types()}
        assert list(checks.problems(depot)) == []
