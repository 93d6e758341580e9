"""What every desk is given: the database, the clock, and who acts."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from depot_app.domain.journal import Deed
from depot_app.storage.depot import Depot, Stop
from depot_app.storage.registers import Registers

Clock = Callable[[], datetime]
"""Answers the present moment, aware of its zone; only the composition root has a real one."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at the desk, what time it is there and which file is meant: all there is where none can be opened."""

    clock: Clock
    actor: str
    database: Path


@dataclass
class House:
    """The surroundings of all desks; `actor` is the name of who acts and may change while the program runs."""

    depot: Depot
    clock: Clock
    actor: str

    @property
    def today(self) -> date:
        """The day it is at the desk."""
        return self.clock().astimezone().date()

    def reading(self, stop: Stop | None = None) -> AbstractContextManager[Registers]:
        """A transaction for a question."""
        return self.depot.reading(stop)

    def stop(self) -> Stop:
        """What drops a question that nobody waits for any more."""
        return Stop()

    @contextmanager
    def deed(self, deed: Deed, *, undoes: int | None = None) -> Iterator[Registers]:
        """A transaction for a deed of whoever acts now."""
        with self.depot.writing(deed, by=self.actor, at=self.clock(), undoes=undoes) as registers:
            yield registers
