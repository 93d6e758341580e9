"""How a database file is opened: with which settings, and what becomes of a file that is not what it should be."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from depot_app.domain.faults import DatabaseFailed, DatabaseTrouble, NewerDatabase, NoDatabase
from depot_app.domain.lists import Listing
from depot_app.storage import opening
from depot_app.storage.checks import problems
from depot_app.storage.depot import Depot
from depot_app.storage.migrate import generation_of, put_new
from depot_app.storage.migrations import run
from depot_app.storage.opening import APPLICATION_ID, GENERATION, on_local_disk, write_ahead_is_safe
from tests.house.freeze_schema import NEWEST, VERSIONS, frozen, newest_statements, statements
from tests.house.reading import ROOT
from tests.kit.builders import Desks, a_violin, desks_of


def pragma(depot: Depot, name: str) -> object:
    """What a connection of the depot is set to."""
    with depot.bare() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("application_id", APPLICATION_ID),
        ("user_version", GENERATION),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("secure_delete", 2),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_is_told_what_it_must_know(name: str, value: int, depot: Depot) -> None:
    assert pragma(depot, name) == value


def test_the_journal_is_of_the_kind_that_this_sqlite_can_be_trusted_with(depot: Depot) -> None:
    kinds = ("wal", 2) if write_ahead_is_safe() else ("delete", 3)
    assert (pragma(depot, "journal_mode"), pragma(depot, "synchronous")) == kinds


@pytest.mark.parametrize(
    ("version", "is_safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 4), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 1), True),
    ],
)
def test_a_write_ahead_log_only_where_the_reset_fault_is_mended(version: tuple[int, int, int], is_safe: bool) -> None:
    assert write_ahead_is_safe(version) is is_safe


@pytest.mark.parametrize("path", ["\\\\server\\share\\depot.sqlite", "//server/share/depot.sqlite"])
def test_a_shared_folder_is_no_local_disk(path: str) -> None:
    assert not on_local_disk(Path(path))


MOUNTS = """\
/dev/vda / ext4 rw 0 0
server:/srv /mnt/depot nfs4 rw 0 0
//nas/depot /mnt/de\\040pot cifs rw 0 0
/dev/sdb /mnt/depot/stick vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/anna/depot.sqlite", "ext4"),
        ("/mnt/depot/depot.sqlite", "nfs4"),
        ("/mnt/de pot/depot.sqlite", "cifs"),
        ("/mnt/depot/stick/depot.sqlite", "vfat"),
        ("/mnt/depots/depot.sqlite", "ext4"),
    ],
)
def test_the_disk_of_a_file_is_known_by_its_nearest_mount(path: str, kind: str) -> None:
    assert opening._mounted_as(Path(path), MOUNTS) == kind


# -- files that are not what they should be


@pytest.mark.parametrize(
    "contents",
    [b"", b"x", b"garbage!" * 600, b"SQLite format 3\x00" + b"\xff" * 84, b"PK\x03\x04" + b"\x00" * 4096],
    ids=["empty", "one byte", "garbage", "a header and nothing", "a zip"],
)
def test_a_file_that_is_no_database_is_left_as_it_is(contents: bytes, tmp_path: Path) -> None:
    path = tmp_path / "depot.sqlite"
    path.write_bytes(contents)
    with pytest.raises(NoDatabase):
        Depot.open(path)
    assert path.read_bytes() == contents
    assert [one.name for one in tmp_path.iterdir()] == ["depot.sqlite"]


def changed(path: Path, statement: str) -> bytes:
    """The bytes of a file after a statement."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    return path.read_bytes()


@pytest.mark.parametrize("statement", ["PRAGMA application_id = 7", "PRAGMA user_version = 0"])
def test_a_database_of_another_program_is_left_as_it_is(statement: str, database: Path) -> None:
    before = changed(database, statement)
    with pytest.raises(NoDatabase):
        Depot.open(database)
    assert database.read_bytes() == before


def test_a_database_of_a_later_version_is_left_as_it_is(database: Path) -> None:
    before = changed(database, f"PRAGMA user_version = {GENERATION + 1}")
    with pytest.raises(NewerDatabase) as refused:
        Depot.open(database)
    assert (refused.value.generation, refused.value.known) == (GENERATION + 1, GENERATION)
    assert database.read_bytes() == before
    assert [one.name for one in database.parent.iterdir()] == [database.name]


@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
def test_a_database_cut_short_is_said_so_and_never_mended_by_guess(share: float, database: Path) -> None:
    os.truncate(database, int(database.stat().st_size * share))
    before = database.read_bytes()
    with pytest.raises(DatabaseTrouble):
        read_all(database)
    assert database.read_bytes() == before


def read_all(path: Path) -> None:
    """Opens a database and reads every page of it."""
    with closing(Depot.open(path)) as depot, depot.reading() as registers:
        registers.types.all()
        registers.work.connection.exec_driver_sql("SELECT count(*), sum(length(after)) FROM changes").all()
        if registers.work.connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
            raise NoDatabase(path=path)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseTrouble):
        Depot.open(tmp_path)


@pytest.mark.parametrize("name", ["met spatie 100%.sqlite", "a#b?c=d&mode=memory", "Kőszegi’s dépôt ♭", "n" * 200])
def test_a_file_may_have_any_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    Depot.open(path).close()
    Depot.open(path).close()
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.fixture
def outside(template: Path) -> Iterator[Path]:
    """A database in a folder that another user may read but not write."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "depot.sqlite"
        path.write_bytes(template.read_bytes())
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        yield path
        Path(folder).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are other things there")
def test_a_read_only_database_can_be_read_and_says_why_it_cannot_be_written(outside: Path, house) -> None:
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    try:
        with closing(Depot.open(outside)) as depot:
            house.depot = depot
            desks = desks_of(house)
            assert desks.inventory.count(Listing()) == 0
            with pytest.raises(DatabaseFailed) as failed:
                a_violin(desks)
            assert "readonly" in failed.value.why
    finally:
        os.seteuid(was)


# -- files that go or change places while they are open


def test_a_file_that_was_moved_away_is_not_made_anew(desks: Desks, depot: Depot) -> None:
    a_violin(desks)
    away = depot.path.rename(depot.path.with_name("away.sqlite"))
    with pytest.raises(DatabaseFailed):
        a_violin(desks)
    assert not depot.path.exists()
    away.rename(depot.path)
    assert desks.inventory.count(Listing()) == 1


def test_another_file_in_its_place_is_worked_in_from_then_on(desks: Desks, depot: Depot, template: Path) -> None:
    a_violin(desks)
    fresh = depot.path.with_name("fresh.sqlite")
    fresh.write_bytes(template.read_bytes())
    old = depot.path.with_name("old.sqlite")
    os.link(depot.path, old)
    fresh.replace(depot.path)
    a_violin(desks)
    a_violin(desks)
    assert desks.inventory.count(Listing()) == 2
    with closing(Depot.open(old)) as kept, kept.reading() as registers:
        assert registers.instruments.total() == 1


def test_a_deed_that_waited_while_the_file_was_changed_is_not_done_in_the_old_one(
    desks: Desks, depot: Depot, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = depot.path.with_name("fresh.sqlite")
    fresh.write_bytes(template.read_bytes())
    old = depot.path.with_name("old.sqlite")
    os.link(depot.path, old)
    was_current = opening.FileConnection.is_current
    answers = iter([True])

    def swapped_meanwhile(connection: opening.FileConnection) -> bool:
        if next(answers, False):
            fresh.replace(depot.path)
            return True
        return was_current.__get__(connection)

    monkeypatch.setattr(opening.FileConnection, "is_current", property(swapped_meanwhile))
    with pytest.raises(DatabaseFailed):
        a_violin(desks)
    monkeypatch.undo()
    with closing(Depot.open(old)) as kept, kept.reading() as registers:
        assert registers.instruments.total() == 0


# -- made at once


def test_a_finished_file_is_never_put_over_another(tmp_path: Path) -> None:
    made, there = tmp_path / "made", tmp_path / "there"
    made.write_text("new")
    there.write_text("old")
    with pytest.raises(FileExistsError):
        put_new(made, there)
    assert there.read_text() == "old"


def test_a_disk_without_links_takes_the_file_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    made, there = tmp_path / "made", tmp_path / "there"
    made.write_text("new")
    put_new(made, there)
    assert there.read_text() == "new"
    made.write_text("newer")
    with pytest.raises(FileExistsError):
        put_new(made, there)


def test_programs_that_start_together_make_one_database(tmp_path: Path) -> None:
    path = tmp_path / "depot.sqlite"
    say = (
        f"from depot_app.storage.depot import Depot; from pathlib import Path; Depot.open(Path({str(path)!r})).close()"
    )
    started = [subprocess.Popen([sys.executable, "-c", say], cwd=ROOT) for _ in range(4)]
    assert [one.wait() for one in started] == [0] * 4
    assert [one.name for one in tmp_path.iterdir()] == ["depot.sqlite"]
    Depot.open(path).close()


def test_a_database_that_cannot_be_made_whole_is_not_left_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_connection: object, path: Path) -> None:
        raise DatabaseFailed(path=path, why="integrity_check")

    monkeypatch.setattr(run, "_still_whole", fails)
    with pytest.raises(DatabaseFailed):
        Depot.open(tmp_path / "depot.sqlite")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(params=sorted((ROOT / "tests" / "files" / "databases").glob("*.sqlite")), ids=lambda file: file.stem)
def an_old_database(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A demo depot as an earlier release left it."""
    return Path(shutil.copy(request.param, tmp_path / "depot.sqlite"))


def test_an_old_database_opens_with_all_that_it_held(an_old_database: Path) -> None:
    held = counted(an_old_database)
    depot = Depot.open(an_old_database)
    assert list(problems(depot)) == []
    depot.close()
    assert held.items() <= counted(an_old_database).items()


def test_an_old_database_is_kept_as_it_was_before_it_is_upgraded(an_old_database: Path) -> None:
    generation = generation_of(an_old_database)
    held = counted(an_old_database)
    Depot.open(an_old_database).close()
    kept = an_old_database.with_name(f"depot.generation-{generation}.sqlite")
    assert (generation_of(kept), counted(kept)) == (generation, held)
    assert sorted(one.name for one in an_old_database.parent.iterdir()) == sorted([an_old_database.name, kept.name])


def test_an_upgrade_that_fails_leaves_the_old_database_as_it_was(
    an_old_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_connection: object, path: Path) -> None:
        raise DatabaseFailed(path=path, why="integrity_check")

    before = an_old_database.read_bytes()
    monkeypatch.setattr(run, "_still_whole", fails)
    with pytest.raises(DatabaseFailed):
        Depot.open(an_old_database)
    assert an_old_database.read_bytes() == before


def counted(path: Path) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def test_the_newest_migration_adds_what_the_tables_have_since() -> None:
    assert (VERSIONS / NEWEST).read_text(encoding="utf-8") == frozen(newest_statements())


def test_migrations_make_the_tables_as_they_are(tmp_path: Path) -> None:
    migrated, made = tmp_path / "migrated.sqlite", tmp_path / "made.sqlite"
    Depot.open(migrated).close()
    with closing(sqlite3.connect(made)) as connection:
        for statement in statements():
            connection.execute(statement)
    assert shape_of(migrated) == shape_of(made)


def shape_of(path: Path) -> dict[str, object]:
    """Tables, columns, keys, checks and indexes as the inspector sees them, without their order or their spelling."""
    engine = create_engine(f"sqlite:///{path}")
    seen = inspect(engine)
    shape: dict[str, object] = {
        table: (
            {
                column["name"]: (str(column["type"]), column["nullable"], column["default"])
                for column in seen.get_columns(table)
            },
            sorted(str({**key, "name": ""}) for key in seen.get_foreign_keys(table)),
            sorted(map(str, seen.get_unique_constraints(table))),
            sorted(str(check["sqltext"]) for check in seen.get_check_constraints(table)),
        )
        for table in seen.get_table_names()
        if table != "alembic_version" and not table.startswith("instrument_search")
    }
    with engine.connect() as connection:
        made = "SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
        shape["indexes and triggers"] = sorted(connection.exec_driver_sql(made).scalars())
    engine.dispose()
    return shape
