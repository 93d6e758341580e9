"""The housekeeping desk: what a check answers, which backup was the last, and putting one back."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.desks import housekeeping
from depot_app.desks.house import House
from depot_app.domain.journal import Deed
from depot_app.domain.lists import Listing
from depot_app.domain.problems import ProblemKind
from depot_app.domain.refusals import BackupDamaged
from tests.kit.builders import ACTOR, Desks, FixedClock, a_violin, violins


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the backup is written."""
    return tmp_path / "maandag.depot-backup"


def test_a_new_depot_has_no_problems_and_no_backup(desks: Desks) -> None:
    checked = desks.housekeeping.check()
    assert (checked.instruments, checked.problems, checked.cut) == (0, (), False)
    assert desks.housekeeping.last_backup() is None


def test_the_last_backup_is_remembered_with_who_and_when(desks: Desks, target: Path, clock: FixedClock) -> None:
    desks.housekeeping.backup(target)
    last = desks.housekeeping.last_backup()
    assert last is not None
    assert (last.by, last.at, last.file) == (ACTOR, clock(), target.name)


def test_a_backup_does_not_stand_in_the_way_of_undo(desks: Desks, target: Path) -> None:
    a_violin(desks)
    desks.housekeeping.backup(target)
    assert desks.history.undo().thing.deed is Deed.ADD_INSTRUMENT


def test_restoring_brings_back_what_was_backed_up(desks: Desks, target: Path) -> None:
    violins(desks, 2)
    desks.housekeeping.backup(target)
    a_violin(desks)
    assert desks.restoring.restore(target).instruments == 2
    assert desks.inventory.count(Listing()) == 2
    assert desks.housekeeping.check().problems == ()


def test_a_damaged_backup_changes_nothing(desks: Desks, target: Path) -> None:
    a_violin(desks)
    desks.housekeeping.backup(target)
    target.write_bytes(target.read_bytes()[:-9000])
    with pytest.raises(BackupDamaged):
        desks.restoring.restore(target)
    assert desks.inventory.count(Listing()) == 1


def test_a_backup_is_made_even_where_the_database_cannot_be_written(desks: Desks, house: House, target: Path) -> None:
    a_violin(desks)
    with house.depot.bare() as connection:
        connection.execute("PRAGMA query_only=ON")
    assert desks.housekeeping.backup(target).proven
    assert target.exists()


def test_very_many_problems_are_cut(desks: Desks, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "MOST_PROBLEMS", 10)
    with house.depot.bare() as connection:
        connection.execute("UPDATE types SET rank = rank + 1")
    checked = desks.housekeeping.check()
    assert (len(checked.problems), checked.cut) == (10, True)
    assert {one.kind for one in checked.problems} == {ProblemKind.UNTOLD}


def test_a_damaged_database_is_an_answer_too(desks: Desks, house: House) -> None:
    a_violin(desks)
    house.depot.close()
    with closing(sqlite3.connect(house.depot.path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_changes_key'").fetchone()[0]
    with os.fdopen(os.open(house.depot.path, os.O_RDWR), "r+b") as file:
        file.seek((root - 1) * 4096 + 8)
        file.write(b"\xff" * 64)
    assert next(one.kind for one in desks.housekeeping.check().problems) is ProblemKind.DAMAGED
