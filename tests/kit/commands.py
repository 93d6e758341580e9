"""The command line as tests use it: on a test's own database, with its still clock and the real press."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from depot_app.app import press
from depot_app.cli.main import run
from depot_app.desks.desks import Desks
from depot_app.desks.house import House, Seat
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, FixedClock


@dataclass(frozen=True)
class Said:
    """What a command answered: its exit code, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The answer of a command that was done; the test fails where it was not."""
        assert self.code == 0, self.err
        answer = json.loads(self.out)
        assert isinstance(answer, dict)
        return answer


@dataclass
class CommandLine:
    """Runs commands in this process, as the program does."""

    database: Path
    clock: FixedClock
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: object) -> Said:
        """Runs a command as a person would, in Dutch."""
        self.capsys.readouterr()
        code = run(["--database", str(self.database), *map(str, words)], self._open, _no_window)
        said = self.capsys.readouterr()
        return Said(code, said.out, said.err)

    def json(self, *words: object) -> dict[str, Any]:
        """The JSON answer of a command that must be done."""
        return self("--json", *words).json

    def _open(self, database: str | None, actor: str | None) -> Desks:
        """Desks on the database that the command names."""
        assert database is not None
        seat = Seat(self.clock, actor or ACTOR, Path(database))
        return Desks(lambda: House(Depot.open(seat.database), seat.clock, seat.actor), press, seat)


def _no_window(arguments: Sequence[str]) -> int:
    """Stands where the window would open."""
    raise AssertionError(arguments)
