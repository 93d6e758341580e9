"""Kills a deed at each of its statements in turn, in a process of its own, and tells what each time was left.

python -m tests.kit.killing DATABASE DEED
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, event

from depot_app.desks.house import House
from depot_app.domain.lists import Listing, Window
from depot_app.storage import checks
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, DUE, Desks, FixedClock, desks_of

MOST = 500


def on(path: Path) -> Desks:
    """The desks on a database."""
    return desks_of(House(Depot.open(path), FixedClock(), ACTOR))


def lend(desks: Desks) -> None:
    """Lends everything there is to the first borrower."""
    rows = desks.inventory.page(Listing(), Window())
    school = desks.borrowers.page(Listing(), Window())[0].number.digits
    desks.loans.lend([row.number.digits for row in rows], to=school, due_on=DUE)


def undo(desks: Desks) -> None:
    """Undoes the last deed."""
    desks.history.undo()


DEEDS: dict[str, Callable[[Desks], None]] = {"lend": lend, "undo": undo}


def killed_at(path: Path, deed: Callable[[Desks], None], n: int) -> bool:
    """Does a deed in a child that is killed before its n-th statement, or after the last; whether it was killed."""
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    seen = 0

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == n:
            os.kill(os.getpid(), signal.SIGKILL)

    desks = on(path)
    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "commit", count)
    deed(desks)
    os._exit(0)


def left(path: Path) -> dict[str, object]:
    """What a killed deed left: how many are out, how many entries there are, and what a check finds."""
    desks = on(path)
    states = desks.inventory.states(Listing())
    with desks.house.reading() as registers:
        entries = registers.journal.newest()
    problems = [problem.kind.value for problem in checks.problems(desks.house.depot)]
    desks.close()
    return {"states": states, "entries": entries, "problems": problems}


def main(database: Path, deed: str) -> None:
    """Kills the deed at each statement, each time on a fresh copy, and prints what was left each time."""
    told = []
    for n in range(1, MOST):
        path = Path(shutil.copy(database, database.with_name(f"killed-{n}.sqlite")))
        was_killed = killed_at(path, DEEDS[deed], n)
        told.append(left(path) | {"killed": was_killed})
        if not was_killed:
            break
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
