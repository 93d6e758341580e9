"""A count at several hands, played by chance: whatever they do, no scan is lost and none is counted twice."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.counts import EventKey, Finding, ScanEvent, stamp
from depot_app.domain.instruments import Instrument
from depot_app.domain.refusals import NothingCounted, OnLoanAlready, PackOfAnotherCount
from depot_app.exchange.pack_scanning import scanning
from depot_app.exchange.packs import read_pack, read_scans, write_pack
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, DUE, FixedClock, a_school, codes_of, desks_of
from tests.kit.counting import B_17_3, B_17_4, on_shelf

PACKS = st.integers(0, 2)
THINGS = st.integers(0, 3)
PLACES = st.sampled_from([B_17_3, B_17_4])


class Counting(RuleBasedStateMachine):
    """Two shelves, four violins, a desk, three packs, and a world that goes on meanwhile."""

    folder: Path
    template: Path

    def __init__(self) -> None:
        super().__init__()
        for old in self.folder.iterdir():
            old.unlink()
        self.clock = FixedClock()
        self.depot = Depot.open(Path(shutil.copy(self.template, self.folder / "depot.sqlite")))
        self.desks: Desks = desks_of(House(self.depot, self.clock, ACTOR))
        self.things: tuple[Instrument, ...] = (
            *on_shelf(self.desks, B_17_3, 2),
            *on_shelf(self.desks, B_17_4, 2),
        )
        self.school = a_school(self.desks)
        self.count = self.desks.counts.start("B-17").thing.number.digits
        self.strange = self.desks.counts.start().thing.number.digits
        for at in range(3):
            write_pack(self._pack(at), self.desks.counts.pack(self.count))
        self.known: dict[EventKey, ScanEvent] = {}

    def _pack(self, at: int) -> Path:
        return self.folder / f"{at}.pack"

    def _merge(self, *paths: Path) -> None:
        files = [read_scans(path) for path in paths]
        self.desks.counts.merge(self.count, files)
        for path in paths:
            self.known |= {(event.device, event.sequence): event for event in read_pack(path).events}

    @rule(thing=THINGS)
    def scan_at_the_desk(self, thing: int) -> None:
        code = self.things[thing].number.digits
        event = self.desks.counts.scan(self.count, code, device="desk").thing.event
        self.known[event.device, event.sequence] = event

    @rule(code=st.one_of(PLACES, st.just("77301294")))
    def scan_a_label_at_the_desk(self, code: str) -> None:
        event = self.desks.counts.scan(self.count, code, device="desk").thing.event
        self.known[event.device, event.sequence] = event

    @rule()
    def take_back_at_the_desk(self) -> None:
        try:
            gone = self.desks.counts.void_last(self.count, device="desk").thing
        except NothingCounted:
            return
        last = max(sequence for device, sequence in self.known if device == "desk") + 1
        now = stamp(self.clock())
        self.known["desk", last] = ScanEvent("desk", last, gone.code, "", now, ACTOR, gone.sequence)

    @rule(at=PACKS, place=PLACES, thing=THINGS)
    def scan_into_a_pack(self, at: int, place: str, thing: int) -> None:
        with scanning(self._pack(at), "bus") as opened:
            opened.scan([place, self.things[thing].number.digits], at=stamp(self.clock()), by="Bas")

    @rule(at=PACKS)
    def take_back_in_a_pack(self, at: int) -> None:
        with scanning(self._pack(at), "bus") as opened:
            opened.void_last(at=stamp(self.clock()), by="Bas")

    @rule(at=PACKS, cut=st.integers(1, 30))
    def cut_the_power(self, at: int, cut: int) -> None:
        """A line is being written, and was not answered yet."""
        whole = self._pack(at).read_bytes()
        self._pack(at).write_bytes(whole + b'{"device":"half a line, not answered yet'[:cut])

    @rule(at=PACKS)
    def merge_a_pack(self, at: int) -> None:
        self._merge(self._pack(at))

    @rule(order=st.permutations(range(3)))
    def merge_all_packs(self, order: list[int]) -> None:
        self._merge(*(self._pack(at) for at in (*order, order[0])))

    @rule(at=PACKS)
    def merge_where_it_does_not_belong(self, at: int) -> None:
        """Whatever fails keeps nothing."""
        scans = read_scans(self._pack(at))
        with pytest.raises(PackOfAnotherCount):
            self.desks.counts.merge(self.strange, [scans])

    @rule(hours=st.integers(-30, 30))
    def turn_the_clock(self, hours: int) -> None:
        self.clock.now += timedelta(hours=hours)

    @rule(thing=THINGS)
    def lend(self, thing: int) -> None:
        try:
            self.desks.loans.lend(codes_of(self.things[thing]), to=self.school.name, due_on=DUE)
        except OnLoanAlready:
            self.desks.loans.take_back(codes_of(self.things[thing]))

    @rule(thing=THINGS, place=PLACES)
    @precondition(lambda self: self.known)
    def move(self, thing: int, place: str) -> None:
        try:
            self.desks.inventory.move(codes_of(self.things[thing]), place)
        except OnLoanAlready:
            return

    @invariant()
    def every_scan_is_there_once(self) -> None:
        with self.depot.reading() as registers:
            count = self.desks.counts.open(self.count).count
            kept = registers.counts.events.of(count.id)
        assert len(kept) == len(self.known)
        assert {(event.device, event.sequence): event for event in kept} == self.known

    @invariant()
    def everything_is_found_once(self) -> None:
        found = self.desks.counts.open(self.count).result
        numbers = [one.number for one in found.counted if one.number]
        assert sorted(numbers) == sorted(one.number.value for one in self.things)
        assert sum(one.finding is Finding.UNKNOWN for one in found.counted) <= 1
        assert found.gaps == ()

    def teardown(self) -> None:
        """Everything is merged in the end, and once more makes no difference; then it is booked."""
        self._merge(*(self._pack(at) for at in range(3)))
        before = self.desks.counts.open(self.count).result
        self._merge(*(self._pack(at) for at in reversed(range(3))))
        assert self.desks.counts.open(self.count).result == before
        if before.scans:
            self.desks.counts.book(self.count)
            assert self.desks.counts.open(self.count).result == before
        self.depot.close()


def test_a_count_at_several_hands(tmp_path: Path, template: Path) -> None:
    Counting.folder, Counting.template = tmp_path / "desk", template
    Counting.folder.mkdir()
    run_state_machine_as_test(
        Counting,
        settings=settings(
            max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
