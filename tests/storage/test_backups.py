"""A backup is one whole file or none; a restore takes nothing that is not exactly what was made, and loses nothing."""

import hashlib
import json
import sqlite3
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.desks.house import House
from depot_app.domain.backups import Backup, Restored
from depot_app.domain.faults import CannotWrite, DatabaseBusy, NewerDatabase, NoBackup
from depot_app.domain.journal import Deed
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import BackupDamaged
from depot_app.domain.sheet_faults import FileIsFolder, FileMissing
from depot_app.storage import backups, checks
from depot_app.storage.backup_file import LENGTH_BYTES, MARK, read_manifest
from depot_app.storage.depot import Depot
from depot_app.storage.opening import GENERATION
from tests.kit.builders import ACTOR, Desks, FixedClock, a_violin, codes_of, lent, violins

Make = Callable[[], Backup]
Restore = Callable[[Path], Restored]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the backup is written."""
    return tmp_path / "stick" / "maandag.depot-backup"


@pytest.fixture
def make(depot: Depot, clock: FixedClock, target: Path) -> Make:
    """Makes a backup of the depot."""
    target.parent.mkdir()
    return lambda: backups.make(depot, target, by=ACTOR, at=clock())


@pytest.fixture
def restore(depot: Depot, clock: FixedClock) -> Restore:
    """Puts a backup back over the depot."""
    return lambda source: backups.restore(source, depot.path, by=ACTOR, at=clock())


@pytest.fixture
def three(desks: Desks) -> Desks:
    """A depot with three violins, one of them lent."""
    lent(desks, *violins(desks, 3)[:1])
    return desks


def everything(path: Path) -> list[str]:
    """Every row of a database, but for its journal."""
    with closing(sqlite3.connect(path)) as connection:
        lines = list(connection.iterdump())
    return [line for line in lines if "entries" not in line and "sqlite_sequence" not in line]


def beside(path: Path) -> set[str]:
    """What lies in the folder of a file."""
    return {one.name for one in path.parent.iterdir()}


# -- making one


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


# -- putting one back


def test_a_restored_depot_is_as_it_was_when_backed_up(
    make: Make, restore: Restore, three: Desks, depot: Depot, target: Path
) -> None:
    before = everything(depot.path)
    make()
    a_violin(three)
    assert restore(target).instruments == 3
    assert everything(depot.path) == before
    assert list(checks.problems(depot)) == []


def test_what_was_there_is_kept(make: Make, restore: Restore, three: Desks, depot: Depot, target: Path) -> None:
    make()
    a_violin(three)
    kept = restore(target).kept
    assert kept is not None
    with closing(Depot.open(kept)) as old, old.reading() as registers:
        assert registers.instruments.total() == 4


def test_the_journal_says_that_a_backup_was_put_back(
    make: Make, restore: Restore, three: Desks, depot: Depot, target: Path
) -> None:
    made = make()
    restore(target)
    with depot.reading() as registers:
        entry = registers.journal.last_of(Deed.RESTORE)
    assert entry is not None
    assert (entry.by, entry.facts["sha256"]) == (ACTOR, made.manifest.sha256)


def test_a_depot_that_was_open_all_along_works_on_in_the_restored_file(
    make: Make, restore: Restore, three: Desks, house: House, target: Path
) -> None:
    make()
    restore(target)
    a_violin(three, serial="NA-HERSTEL")
    with closing(Depot.open(house.depot.path)) as other, other.reading() as registers:
        assert registers.instruments.by_serial("NA-HERSTEL")


def test_a_backup_can_be_put_where_no_database_is(make: Make, three: Desks, tmp_path: Path, clock: FixedClock) -> None:
    make()
    fresh = tmp_path / "nieuw" / "depot.sqlite"
    restored = backups.restore(tmp_path / "stick" / "maandag.depot-backup", fresh, by=ACTOR, at=clock())
    assert (restored.instruments, restored.kept) == (3, None)
    assert beside(fresh) == {"depot.sqlite"}


@pytest.mark.parametrize("wreck", [b"", b"garbage!" * 40, b"SQLite format 3\x00" + b"\x00" * 84])
def test_a_database_that_cannot_be_opened_is_replaced_and_kept(
    wreck: bytes, make: Make, restore: Restore, three: Desks, depot: Depot, target: Path
) -> None:
    make()
    depot.close()
    depot.path.write_bytes(wreck)
    journal = depot.path.with_name(depot.path.name + "-wal")
    journal.write_bytes(b"stale")
    kept = restore(target).kept
    assert kept is not None
    assert kept.read_bytes() == wreck
    assert not journal.exists()
    assert three.inventory.count(Listing()) == 3


def test_nothing_is_put_back_while_someone_is_at_work(
    make: Make, restore: Restore, three: Desks, depot: Depot, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "BUSY_SECONDS", 0.05)
    make()
    names = beside(depot.path)
    with closing(sqlite3.connect(depot.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            restore(target)
        other.execute("ROLLBACK")
    assert beside(depot.path) == names


# -- what is refused


@pytest.fixture
def sealed(make: Make, three: Desks, target: Path) -> bytes:
    """The bytes of a good backup."""
    make()
    return target.read_bytes()


@pytest.fixture
def untouched(depot: Depot, three: Desks) -> Iterator[None]:
    """Proves that a refused restore changed nothing."""
    before, names = everything(depot.path), beside(depot.path)
    yield
    assert everything(depot.path) == before
    assert beside(depot.path) == names


@pytest.mark.parametrize("place", [0.0, 0.3, 0.7, 0.999])
def test_one_flipped_bit_is_noticed(
    place: float, sealed: bytes, target: Path, restore: Restore, untouched: None
) -> None:
    spoiled = bytearray(sealed)
    spoiled[int(place * read_manifest(target).size)] ^= 1
    target.write_bytes(spoiled)
    with pytest.raises(BackupDamaged):
        restore(target)


@pytest.mark.parametrize("share", [0.2, 0.9, 0.9999])
def test_a_backup_cut_short_is_noticed(
    share: float, sealed: bytes, target: Path, restore: Restore, untouched: None
) -> None:
    target.write_bytes(sealed[: int(share * len(sealed))])
    with pytest.raises(BackupDamaged):
        restore(target)


def test_a_backup_with_something_in_its_middle_is_noticed(
    sealed: bytes, target: Path, restore: Restore, untouched: None
) -> None:
    target.write_bytes(sealed[:4096] + b"x" * 4096 + sealed[4096:])
    with pytest.raises(BackupDamaged):
        restore(target)


@pytest.mark.parametrize(
    "contents", [b"", b"x", b"PK\x03\x04" + b"x" * 500, b"nummer;soort\n1;viool\n", MARK, b"\x00" * 8 + MARK]
)
def test_another_file_is_no_backup(contents: bytes, tmp_path: Path, restore: Restore, untouched: None) -> None:
    other = tmp_path / "stick"
    other.write_bytes(contents)
    with pytest.raises(NoBackup):
        restore(other)
    other.unlink()


def test_a_zip_is_no_backup_whatever_it_holds(tmp_path: Path, restore: Restore, untouched: None) -> None:
    other = tmp_path / "stick"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("../../evil.txt", "x")
    with pytest.raises(NoBackup):
        restore(other)
    other.unlink()


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path, restore: Restore) -> None:
    with pytest.raises(FileMissing):
        restore(tmp_path / "nergens")
    with pytest.raises(FileIsFolder):
        restore(tmp_path)


def resealed(database: bytes, **said: object) -> bytes:
    """A forged backup: any database with a manifest that fits it."""
    counts = dict.fromkeys(backups.COUNTED, 0) | {"instruments": 3, "loans": 1}
    manifest = {
        "sha256": hashlib.sha256(database).hexdigest(), "size": len(database), "generation": GENERATION,
        "program": "0", "made_at": "2026-09-01T10:00:00+00:00", "made_by": "x", "counts": counts,
    }  # fmt: skip
    text = json.dumps(manifest | said).encode()
    return database + text + len(text).to_bytes(LENGTH_BYTES) + MARK


@pytest.mark.parametrize(
    "said",
    [
        {"size": "100"},
        {"size": -1},
        {"generation": True},
        {"counts": []},
        {"counts": {"instruments": "3"}},
        {"made_at": "gisteren"},
        {"made_at": 7},
        {"extra": 1},
        {"sha256": None},
    ],
)
def test_a_manifest_that_is_not_exactly_one_is_damage(
    said: dict[str, object], sealed: bytes, target: Path, restore: Restore, untouched: None
) -> None:
    database = sealed[: read_manifest(target).size]
    target.write_bytes(resealed(database, **said))
    with pytest.raises(BackupDamaged):
        restore(target)


def test_a_backup_of_a_later_version_is_refused_by_its_generation(
    sealed: bytes, target: Path, restore: Restore, untouched: None
) -> None:
    target.write_bytes(resealed(sealed[: read_manifest(target).size], generation=GENERATION + 1))
    with pytest.raises(NewerDatabase):
        restore(target)


@pytest.mark.parametrize(
    "spell",
    [
        "CREATE TRIGGER spook AFTER INSERT ON instruments BEGIN DELETE FROM loans; END",
        "CREATE VIEW v AS SELECT 1",
        "DROP TRIGGER entries_never_go",
        "DROP INDEX one_open_loan",
        "CREATE TABLE more (x)",
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 0",
        "UPDATE instruments SET place = randomblob(16)",
        "DELETE FROM borrowers",
    ],
)
def test_a_database_with_another_schema_is_never_taken_in(
    spell: str, sealed: bytes, target: Path, tmp_path: Path, restore: Restore, untouched: None
) -> None:
    forged = target.with_name("forged.sqlite")
    forged.write_bytes(sealed[: read_manifest(target).size])
    with closing(sqlite3.connect(forged, isolation_level=None)) as connection:
        connection.execute(spell)
    counts = read_manifest(target).counts
    target.write_bytes(resealed(forged.read_bytes(), counts=counts))
    with pytest.raises(BackupDamaged):
        restore(target)


def test_a_forgery_that_is_right_in_every_way_would_be_a_backup(sealed: bytes, target: Path, restore: Restore) -> None:
    manifest = read_manifest(target)
    target.write_bytes(resealed(sealed[: manifest.size], counts=manifest.counts))
    assert restore(target).instruments == 3


@pytest.mark.parametrize("name", ["met spatie 100%", "a#b?c=d", "Kőszegi’s dépôt ♭", "n" * 120])
def test_any_name_of_file_and_folder_will_do(name: str, tmp_path: Path, template: Path, clock: FixedClock) -> None:
    home = tmp_path / name / "depot.sqlite"
    home.parent.mkdir()
    home.write_bytes(template.read_bytes())
    target = tmp_path / f"{name}.depot-backup"
    with closing(Depot.open(home)) as depot:
        backups.make(depot, target, by=ACTOR, at=clock())
        assert backups.restore(target, home, by=ACTOR, at=clock()).instruments == 0


def test_a_lent_instrument_is_still_lent_after_a_restore(
    make: Make, restore: Restore, desks: Desks, target: Path
) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    make()
    desks.loans.take_back(codes_of(violin))
    restore(target)
    assert desks.inventory.card(violin.number.digits).standing.held
