"""The command `bench`, handed to the command line by the composition root, since it measures every floor."""

import argparse
import os
import platform
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from depot_app.bench.place import OpenDesks, Place
from depot_app.bench.rows import Row
from depot_app.bench.table import figure, table, target, work
from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.desks.desks import Desks
from depot_app.domain.faults import WrongUse
from depot_app.wording import bench as said
from depot_app.wording.voice import Voice

INSTRUMENTS = 10_000
FEWEST = 1_000


class BenchRoom:
    """Declares `bench`; it measures on a demo depot of its own."""

    def __init__(self, open_desks: OpenDesks) -> None:
        self._open_desks = open_desks

    def add_commands(self, commands: Commands) -> None:
        """Declares the command."""
        parser = commands.add("bench", said.BENCH, self.bench)
        asked = commands.voice(said.INSTRUMENTS)
        parser.add_argument("--instruments", metavar="N", type=int, default=INSTRUMENTS, help=asked)

    def bench(self, _desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
        """Measures every work of the design; a target that is missed is an answer, and no fault."""
        if args.instruments < FEWEST:
            raise WrongUse(command="bench", argument="--instruments", text=str(args.instruments))
        cores, load = os.cpu_count() or 1, _load()
        rows = measure(self._open_desks, args.instruments)
        busy = [voice(said.BUSY, load=figure(voice, load), cores=cores)] if load > cores / 2 else []
        held = voice(said.VERDICT, held=sum(row.holds for row in rows), all=len(rows))
        lines = [machine(voice, args.instruments), "", *table(voice, rows), "", held]
        return Answer({"rows": [as_json(row, voice) for row in rows]}, lines, busy)


def _load() -> float:
    """How many processes wanted a core in the last minute; nothing where the system does not say."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def measure(open_desks: OpenDesks, instruments: int) -> list[Row]:
    """Every row, on a demo depot of so many instruments that is gone afterwards."""
    from depot_app.bench.all_rows import all_rows  # loads paper, lists and the window

    with tempfile.TemporaryDirectory(prefix="depot-bench-", ignore_cleanup_errors=True) as folder:
        desks = open_desks(str(Path(folder) / "depot.sqlite"), None)
        try:
            desks.demo.fill(instruments)
            return list(all_rows(Place(Path(folder), instruments, open_desks, desks)))
        finally:
            desks.close()


def machine(voice: Voice, instruments: int) -> str:
    """What it was measured on."""
    from PySide6.QtCore import qVersion  # only this command and the window need Qt

    return voice(
        said.MACHINE,
        instruments=voice.whole(instruments),
        cores=os.cpu_count(),
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
        qt=qVersion(),
    )


def as_json(row: Row, voice: Voice) -> dict[str, Any]:
    """A row as JSON; memory stands in `mib`, and its floor in `floor_mib`."""
    return {
        "work": work(voice, row),
        "instruments": row.instruments,
        "median_ms": _short(row.median_ms),
        "p95_ms": _short(row.p95_ms),
        "floor_ms": _short(row.floor_ms),
        "mib": _short(row.mib),
        "floor_mib": _short(row.floor_mib),
        "ratio": _short(row.ratio),
        "target": target(voice, row.goal),
        "holds": row.holds,
    }


def _short(figure: float | None) -> float | None:
    """A figure as exact as it was measured."""
    return None if figure is None else round(figure, 3)
