"""A hundred thousand rows, as the program itself takes them in: within the time and the memory it promises."""

import csv
import json
import subprocess
import sys
import time

import pytest

from tests.desks.lists import DEPOT

resource = pytest.importorskip("resource")  # what a process cost is asked of Unix

COPIES = 11
SECONDS = 60
"""Twice what a quiet machine of the measured kind may take, so that a busy one is no fault of the program."""

MIB = 300


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_hundred_thousand_rows_come_in_within_the_memory_they_may_cost(tmp_path):
    with DEPOT.open(encoding="cp1252", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    with (tmp_path / "list.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(head)
        for copy in range(COPIES):
            writer.writerows([[row[0] and f"{row[0]}-{copy}", *row[1:]] for row in rows[:-2]])
    program = [sys.executable, "-m", "depot_app", "--database", tmp_path / "depot.sqlite", "--json"]
    start = time.perf_counter()
    done = subprocess.run([*program, "import", "instruments", tmp_path / "list.csv"], capture_output=True, check=True)
    taken = time.perf_counter() - start
    answer = json.loads(done.stdout)
    assert (answer["rows"], answer["rejected"]) == (9850 * COPIES, 104 * COPIES)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 <= MIB
    assert taken <= SECONDS
