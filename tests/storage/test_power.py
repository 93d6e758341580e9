"""Power cuts, by a model: what was written but not yet synced may be on the disk or not, in any mixture.

The deeds are real ones, recorded at the engine and played again through a file system that notes every write and sync.
"""

import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
import pytest
from sqlalchemy import Engine, event

from depot_app.domain.repairs import RepairState
from depot_app.storage.depot import Depot
from tests.kit.builders import Desks, a_school, a_violin, codes_of, lent, violins

SEEDS = 4
Statement = tuple[str, Any, bool]
"""A statement, its parameters, and whether it is run for many of them."""


@dataclass
class Disk:
    """What happened to the files of one folder, in order, and which commits were acknowledged."""

    log: list[tuple[Any, ...]] = field(default_factory=list)


class NotingFile(apsw.VFSFile):
    """A file that notes what is done to it."""

    def __init__(self, vfs: "NotingFiles", name: Any, flags: Any) -> None:
        super().__init__("", name, flags)
        self.vfs = vfs
        self.name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name).name

    def xWrite(self, data: bytes, offset: int) -> None:
        self.vfs.disk.log.append(("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self.vfs.disk.log.append(("truncate", self.name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self.vfs.disk.log.append(("sync", self.name))
        super().xSync(flags)


class NotingFiles(apsw.VFS):
    """The system's files, with everything noted that reaches the disk."""

    def __init__(self, name: str, disk: Disk) -> None:
        super().__init__(name, "")
        self.disk = disk

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        if name is None:  # a file for the time of one statement, gone in any power cut
            return apsw.VFSFile("", None, flags)
        return NotingFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.disk.log.append(("delete", Path(filename).name, bool(syncdir)))
        super().xDelete(filename, syncdir)


@pytest.fixture
def deeds(desks: Desks, depot: Depot) -> tuple[bytes, list[list[Statement]]]:
    """The file as it was, and a morning's deeds as the statements of their transactions."""
    a_school(desks)
    one, *others = violins(desks, 4)
    depot.close()
    before = depot.path.read_bytes()
    told: list[list[Statement]] = []

    def note(_c: object, _cursor: object, statement: str, parameters: Any, _context: object, many: bool) -> None:
        if statement.startswith("BEGIN"):
            told.append([])
        told[-1].append((statement, parameters, many))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        lent(desks, one, *others)
        desks.loans.take_back(codes_of(one))
        repair = desks.repairs.open(one.number.digits, "kam scheef").thing
        desks.repairs.set(repair.number.digits, RepairState.DONE)
        desks.inventory.move(codes_of(one), "B-17-3")
        a_violin(desks)
        desks.history.undo()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return before, [told_one for told_one in told if told_one[0][0] == "BEGIN IMMEDIATE"]


def played(before: bytes, deeds: Sequence[Sequence[Statement]], folder: Path, pragmas: Sequence[str]) -> Disk:
    """Plays transactions again on a copy of the file, and tells what happened on the disk."""
    disk = Disk()
    files = NotingFiles("noting", disk)
    path = folder / "depot.sqlite"
    path.write_bytes(before)
    with closing(apsw.Connection(str(path), vfs="noting")) as connection:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        disk.log.clear()
        for done, statements in enumerate(deeds, start=1):
            for statement, parameters, many in statements:
                if many:
                    connection.executemany(statement, parameters)
                else:
                    connection.execute(statement, parameters or ()).fetchall()
            connection.execute("COMMIT")
            disk.log.append(("acknowledged", done))
    files.unregister()
    return disk


def cuts(before: bytes, disk: Disk, seed: int) -> Iterator[tuple[int, dict[str, bytes]]]:
    """After each step, a disk as a power cut might leave it: what was synced, and chance's share of what was not."""
    chance = random.Random(seed)
    durable, acknowledged = {"depot.sqlite": bytearray(before)}, 0
    waiting: list[tuple[Any, ...]] = []
    for step in disk.log:
        kind, name = step[0], step[1]
        if kind == "acknowledged":
            acknowledged = step[1]
        elif kind == "sync" or (kind == "delete" and step[2]):
            for old in [one for one in waiting if one[1] == name]:
                apply(durable, old)
            waiting = [one for one in waiting if one[1] != name]
            if kind == "delete":
                durable.pop(name, None)
        else:
            waiting.append(step)
        image = {key: bytearray(value) for key, value in durable.items()}
        for one in waiting:
            if chance.random() < 0.5:
                apply(image, one)
        yield acknowledged, {key: bytes(value) for key, value in image.items()}


def apply(image: dict[str, bytearray], step: tuple[Any, ...]) -> None:
    """Does one step to an image of the disk."""
    kind, name, *rest = step
    if kind == "delete":
        image.pop(name, None)
        return
    file = image.setdefault(name, bytearray())
    if kind == "truncate":
        del file[rest[0] :]
        return
    offset, data = rest
    file.extend(b"\x00" * max(offset - len(file), 0))
    file[offset : offset + len(data)] = data


def lost_or_damaged(before: bytes, disk: Disk, folder: Path, first: int) -> tuple[int, int, int]:
    """How many power cuts there were, how many left a damaged file, and how many lost an acknowledged deed."""
    states = damaged = lost = 0
    for seed in range(SEEDS):
        for acknowledged, image in cuts(before, disk, seed):
            for old in folder.iterdir():
                old.unlink()
            for name, contents in image.items():
                (folder / name).write_bytes(contents)
            states += 1
            entries = entries_of(folder / "depot.sqlite")
            damaged += entries is None
            lost += entries is not None and entries < first + acknowledged
    return states, damaged, lost


def entries_of(path: Path) -> int | None:
    """How many deeds a file tells of after it was opened again; nothing where it is damaged."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return None
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return None
            return int(connection.execute("SELECT count(*) FROM entries").fetchone()[0])
    except sqlite3.DatabaseError:
        return None


ROLLBACK = ("cache_size=-16000", "foreign_keys=ON", "journal_mode=DELETE")
WRITE_AHEAD = ("cache_size=-16000", "foreign_keys=ON", "locking_mode=EXCLUSIVE", "journal_mode=WAL")


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("pragmas", "is_safe"),
    [
        ((*ROLLBACK, "synchronous=EXTRA"), True),
        ((*WRITE_AHEAD, "synchronous=FULL"), True),
        ((*ROLLBACK, "synchronous=OFF"), False),
        ((*WRITE_AHEAD, "synchronous=NORMAL"), False),
    ],
    ids=["as we open it", "write-ahead, as we open it", "without sync", "write-ahead, half synced"],
)
def test_no_acknowledged_deed_is_lost_in_a_power_cut(
    pragmas: tuple[str, ...], is_safe: bool, deeds: tuple[bytes, list[list[Statement]]], tmp_path: Path
) -> None:
    before, told = deeds
    (tmp_path / "play").mkdir()
    (tmp_path / "cut").mkdir()
    disk = played(before, told, tmp_path / "play", pragmas)
    (tmp_path / "first.sqlite").write_bytes(before)
    first = entries_of(tmp_path / "first.sqlite")
    assert first is not None
    states, damaged, lost = lost_or_damaged(before, disk, tmp_path / "cut", first)
    assert states > 100
    assert (damaged + lost == 0) is is_safe
