"""A backup is one whole file with its own checksum, proven before it takes the place of the one before, or none."""

import hashlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.domain.faults import CannotWrite
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import BackupDamaged
from depot_app.storage import backups
from depot_app.storage.backup_file import read_manifest
from depot_app.storage.depot import Depot
from depot_app.storage.opening import GENERATION
from tests.kit.builders import ACTOR, Desks, FixedClock, a_violin
from tests.kit.copies import Make, beside


def test_a_backup_is_one_file_with_the_hash_that_is_told(make: Make, three: Desks, target: Path) -> None:
    made = make()
    assert beside(target) == {target.name}
    assert made.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert made.proven


def test_a_backup_says_of_itself_what_it_holds(make: Make, three: Desks, target: Path, clock: FixedClock) -> None:
    made = make()
    manifest = read_manifest(target)
    assert manifest == made.manifest
    assert (manifest.made_by, manifest.made_at, manifest.generation) == (ACTOR, clock(), GENERATION)
    assert (manifest.counts["instruments"], manifest.counts["loans"]) == (3, 1)
    assert manifest.sha256 == hashlib.sha256(target.read_bytes()[: manifest.size]).hexdigest()


def test_a_backup_can_be_opened_by_any_program_for_sqlite(make: Make, three: Desks, target: Path) -> None:
    make()
    with closing(sqlite3.connect(f"{target.as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM instruments").fetchone() == (3,)


def test_a_new_backup_takes_the_place_of_the_old_one(make: Make, three: Desks, target: Path) -> None:
    make()
    a_violin(three)
    assert make().manifest.counts["instruments"] == read_manifest(target).counts["instruments"] == 4


def test_a_backup_is_never_written_over_the_database(depot: Depot, clock: FixedClock, three: Desks) -> None:
    with pytest.raises(CannotWrite):
        backups.make(depot, depot.path, by=ACTOR, at=clock())
    assert three.inventory.count(Listing()) == 3


def test_a_folder_that_is_not_there_cannot_be_written(depot: Depot, clock: FixedClock, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as refused:
        backups.make(depot, tmp_path / "weg" / "b", by=ACTOR, at=clock())
    assert refused.value.path == tmp_path / "weg" / "b"


def test_a_database_that_is_damaged_gives_no_backup_and_leaves_the_old_one(
    make: Make, three: Desks, depot: Depot, target: Path
) -> None:
    make()
    before = target.read_bytes()
    depot.close()
    with closing(sqlite3.connect(depot.path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_changes_key'").fetchone()[0]
    with depot.path.open("r+b") as file:
        file.seek((root - 1) * 4096 + 8)
        file.write(b"\xff" * 64)
    with pytest.raises(BackupDamaged):
        make()
    assert target.read_bytes() == before
    assert beside(target) == {target.name}


def test_a_dangling_row_gives_no_backup(make: Make, three: Desks, depot: Depot) -> None:
    depot.close()
    with closing(sqlite3.connect(depot.path, isolation_level=None)) as connection:
        connection.execute("UPDATE instruments SET place = randomblob(16)")
    with pytest.raises(BackupDamaged):
        make()


def test_a_backup_made_while_scans_come_in_is_consistent(make: Make, three: Desks, target: Path) -> None:
    done = threading.Event()

    def scan() -> None:
        for n in range(40):
            a_violin(three, serial=f"T{n}")
        done.set()

    scanning = threading.Thread(target=scan)
    scanning.start()
    made = [make()]
    while not done.is_set():
        made.append(make())
    scanning.join()
    sizes = [one.manifest.counts["instruments"] for one in made]
    assert sizes == sorted(sizes)
    assert three.inventory.count(Listing()) == 43
