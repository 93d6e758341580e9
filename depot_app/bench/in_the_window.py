"""What a person waits for at the screen: starting, typing, sorting, opening a card, scanning; and memory."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter

from depot_app.bench.place import Place
from depot_app.bench.processes import alone, started
from depot_app.bench.rows import Goal, Row
from depot_app.wording import bench as said
from depot_app.wording.voice import Text

TURNS = 5
Times = dict[str, float]

_PROGRAM = (
    "import sys; from depot_app import app; from depot_app.ui.qt import load_qt; load_qt();"
    " from depot_app.bench import started;"
    " started.overhear(); sys.exit(app.main(['--database', sys.argv[1]]))"
)
_SCREEN = (
    "import sys; from pathlib import Path; from depot_app.app import open_desks;"
    " from depot_app.ui.qt import load_qt; load_qt(); from depot_app.bench import screen;"
    " screen.main(Path(sys.argv[1]), open_desks)"
)
"""What the processes run: they begin above this floor, where the program itself does."""


@dataclass
class Starts:
    """What several starts told: milliseconds until window and rows, mebibytes when all was there."""

    window: list[float] = field(default_factory=list)
    rows: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def add(self, told: Times) -> None:
        """Takes one start in."""
        for name, figures in vars(self).items():
            if name in told:
                figures.append(told[name])


def rows(place: Place) -> Iterator[Row]:
    """Every row that needs a window."""
    yield from _starting(place)
    yield from _working(place)


def _starting(place: Place) -> Iterator[Row]:
    """Starts of the program and of an empty window, by turns."""
    program, empty = Starts(), Starts()
    home = str(place.folder / "home")
    for turn in range(TURNS + 1):
        least = _told(["-m", "depot_app.bench.empty_window"], home)
        whole = _told(["-c", _PROGRAM, str(place.database)], home)
        if turn:  # the first fills the caches of the disk
            empty.add(least)
            program.add(whole)
    most = 250.0 if place.is_large else 150.0
    n = place.instruments
    yield Row(said.START, n, Goal(ratio=3), program.window, empty.window)
    yield Row(said.FIRST_ROWS, n, Goal(ratio=6, median_ms=800), program.rows, empty.window)
    if program.memory and empty.memory:
        yield Row(said.MEMORY, n, Goal(mib=most), mib=max(program.memory), floor_mib=max(empty.memory))


def _told(arguments: list[str], home: str) -> Times:
    """When after its start a process said what, in milliseconds; memory is told in mebibytes."""
    told: Times = {}
    start = perf_counter()
    with started(arguments, DEPOT_HOME=home) as process:
        for line in process.stdout or ():
            name, _, figure = line.strip().partition(" ")
            if name == "memory":
                if figure:
                    told[name] = float(figure)
                break
            told[name] = (perf_counter() - start) * 1000
    return told


def _working(place: Place) -> Iterator[Row]:
    """What one process measured at a window of its own."""
    told = json.loads(alone(_SCREEN, str(place.database), DEPOT_HOME=str(place.folder / "home")))
    large = place.is_large
    goals: dict[str, tuple[Text, Goal]] = {
        "key": (said.KEY, Goal(ratio=2, p95_ms=100 if large else 50)),
        "sort": (said.SORT, Goal(ratio=2, p95_ms=100)),
        "card": (said.CARD, Goal(median_ms=30)),
        "green": (said.GREEN_LINE, Goal(p95_ms=50)),
    }
    for name, (work, goal) in goals.items():
        samples, floors = told[name]
        yield Row(work, place.instruments, goal, samples, floors)
