"""A restore takes nothing that is not exactly what was made, and loses nothing of what was there."""

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.desks.house import House
from depot_app.domain.faults import CannotWrite, DatabaseBusy, NewerDatabase, NoBackup
from depot_app.domain.journal import Deed
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import BackupDamaged
from depot_app.domain.sheet_faults import FileIsFolder, FileMissing
from depot_app.storage import backups, checks
from depot_app.storage.backup_file import LENGTH_BYTES, MARK, read_manifest
from depot_app.storage.depot import Depot
from depot_app.storage.opening import GENERATION
from tests.kit.builders import ACTOR, Desks, FixedClock, a_violin, codes_of, lent
from tests.kit.copies import Make, Restore, beside, everything


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


def test_a_restore_that_fails_at_its_last_step_leaves_the_database(
    sealed: bytes, target: Path, restore: Restore, three: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_from: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CannotWrite):
        restore(target)
    monkeypatch.undo()
    assert three.inventory.count(Listing()) == 3
    assert three.housekeeping.check().problems == ()
