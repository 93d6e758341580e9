"""A hundred thousand rows, as the program itself takes them in: within the memory it promises."""

import csv
import json
import subprocess
import sys

import pytest

from tests.desks.lists import DEPOT

pytest.importorskip("resource")  # what a process cost is asked of Unix

COPIES = 11
MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, file=sys.stderr)
"""
"""Runs one command and tells its memory in MiB; a process of its own, since children are measured together."""

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
    command = [sys.executable, "-c", MEASURED, *program, "import", "instruments", tmp_path / "list.csv"]
    done = subprocess.run(command, capture_output=True, check=True)
    answer, mib = json.loads(done.stdout), int(done.stderr.split()[-1])
    assert (answer["rows"], answer["rejected"]) == (9850 * COPIES, 104 * COPIES)
    assert mib <= MIB
