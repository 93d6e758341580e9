"""Hours at the desk, for people: `make soak` (DEPOT_SOAK_MINUTES says how many, 10 unless told).

Chance picks what to do; a small model remembers what must be true. After every round the register is checked from its
own history, and in the end each instrument is where the model says, with no more memory in use than after the start.
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from depot_app.app import main

MINUTES = float(os.environ.get("DEPOT_SOAK_MINUTES", "10"))
SEED = int(os.environ.get("DEPOT_SOAK_SEED", "20260901"))
INSTRUMENTS = 500
STEPS_A_ROUND = 40
MOST_GROWTH_MIB = 64

pytestmark = [pytest.mark.soak]


@dataclass
class Desk:
    """The command line on one register, and what must be true of it."""

    database: Path
    capsys: pytest.CaptureFixture[str]
    chance: random.Random
    free: set[str] = field(default_factory=set)
    lent: set[str] = field(default_factory=set)
    in_repair: dict[str, str] = field(default_factory=dict)

    def ask(self, *words: str, may_refuse: bool = False) -> dict[str, object] | None:
        """The answer to one command; None when a rule refused it."""
        code = main(["--database", str(self.database), "--json", *words])
        said = self.capsys.readouterr()
        if code == 1 and may_refuse:
            return None
        assert code == 0, (words, said.err)
        return json.loads(said.out)

    def states(self) -> dict[str, str]:
        """The state of every instrument as the register tells it."""
        answer = self.ask("find", "", "--limit", str(2 * INSTRUMENTS))
        assert answer is not None
        hits = answer["hits"]
        assert isinstance(hits, list)
        return {hit["number"]: hit["state"] for hit in hits}

    def learn(self) -> None:
        """Take over what the register holds at the start."""
        states = self.states()
        self.free = {number for number, state in states.items() if state == "available"}
        self.lent = {number for number, state in states.items() if state == "on-loan"}

    def some_of(self, numbers: "set[str] | dict[str, str]", most: int) -> list[str]:
        """A few of them, in any order."""
        return self.chance.sample(sorted(numbers), min(len(numbers), self.chance.randint(1, most)))

    def lend(self, to: str, due: date) -> None:
        """Lend a few that are free, to somebody; all or none."""
        chosen = self.some_of(self.free, 6)
        if chosen and self.ask("lend", "--to", to, "--due", due.isoformat(), *chosen, may_refuse=True):
            self.free -= set(chosen)
            self.lent |= set(chosen)

    def lend_what_is_lent(self, to: str, due: date) -> None:
        """Try to lend one that is out: the rule must say no, and the free one beside it must stay."""
        if self.lent and self.free:
            pair = [self.some_of(self.free, 1)[0], self.some_of(self.lent, 1)[0]]
            assert self.ask("lend", "--to", to, "--due", due.isoformat(), *pair, may_refuse=True) is None

    def take_back(self) -> None:
        """Take back a pile."""
        if chosen := self.some_of(self.lent, 6):
            self.ask("return", *chosen)
            self.lent -= set(chosen)
            self.free |= set(chosen)

    def break_one(self) -> None:
        """Report a repair that blocks lending."""
        for number in self.some_of(self.free, 1):
            answer = self.ask("repair", "open", number, "gebroken kam")
            assert answer is not None
            self.in_repair[number] = str(answer["repair"])
            self.free.discard(number)

    def mend_one(self) -> None:
        """Finish a repair."""
        for number in self.some_of(self.in_repair, 1):
            for state in ("assessed", "in-hand", "testing", "done"):
                self.ask("repair", "set", self.in_repair[number], state)
            del self.in_repair[number]
            self.free.add(number)

    def prove(self) -> None:
        """Let the register check itself, and compare it with the model."""
        answer = self.ask("check")
        assert answer is not None
        assert answer["problems"] == []
        states = self.states()
        assert {number for number in self.lent if states[number] != "on-loan"} == set()
        assert {number for number in self.free if states[number] != "available"} == set()
        assert {number for number in self.in_repair if states[number] != "in-repair"} == set()


def memory_mib() -> float:
    """What this process holds in memory now; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024


def test_hours_at_the_desk_leave_the_register_whole_and_the_memory_flat(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(database=tmp_path / "depot.sqlite", capsys=capsys, chance=random.Random(SEED))
    desk.ask("demo", "--instruments", str(INSTRUMENTS))
    desk.ask("add", "borrower", "name=Bs De Regenboog", "kind=school")
    desk.learn()
    due = datetime.now(UTC).date() + timedelta(days=200)
    deeds: tuple[Callable[[], None], ...] = (
        lambda: desk.lend("Bs De Regenboog", due),
        lambda: desk.lend_what_is_lent("Bs De Regenboog", due),
        desk.take_back,
        desk.break_one,
        desk.mend_one,
    )
    end, rounds, first_memory = time.monotonic() + 60 * MINUTES, 0, 0.0
    while time.monotonic() < end:
        for deed in desk.chance.choices(deeds, weights=(8, 1, 6, 2, 2), k=STEPS_A_ROUND):
            deed()
        desk.prove()
        rounds += 1
        first_memory = first_memory or memory_mib()
        with capsys.disabled():
            sys.stderr.write(f"round {rounds}: {memory_mib():.0f} MiB, {len(desk.lent)} lent\n")
    assert memory_mib() - first_memory < MOST_GROWTH_MIB
