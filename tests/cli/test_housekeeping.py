"""Backup, restore, check and demo by command."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from tests.kit.builders import a_violin, violins
from tests.kit.commands import CommandLine


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the backup is written."""
    return tmp_path / "maandag.depot-backup"


def test_a_backup_tells_the_hash_of_its_file_and_that_it_is_proven(
    command: CommandLine, desks: Desks, target: Path
) -> None:
    violins(desks, 2)
    said = command.json("backup", target)
    assert (said["sha256"], said["proven"]) == (hashlib.sha256(target.read_bytes()).hexdigest(), True)
    assert said["instruments"] == 2


def test_a_restore_tells_how_much_there_is_and_what_was_kept(command: CommandLine, desks: Desks, target: Path) -> None:
    violins(desks, 2)
    command("backup", target)
    a_violin(desks)
    said = command.json("restore", target)
    assert said["instruments"] == 2
    assert Path(said["kept"]).exists()
    assert len(command.json("find", "")["hits"]) == 2


def test_a_restore_works_where_the_database_cannot_be_opened(command: CommandLine, desks: Desks, target: Path) -> None:
    a_violin(desks)
    command("backup", target)
    desks.close()
    command.database.write_bytes(b"garbage!" * 100)
    assert command("check").code == 3
    assert command("restore", target).code == 0
    assert command.json("check") == {"instruments": 1, "problems": []}


@pytest.mark.parametrize(
    ("name", "contents", "code"), [("nergens", None, 2), ("lijst.csv", b"nummer\n1\n", 2), ("leeg", b"", 2)]
)
def test_another_file_is_wrong_use_in_one_sentence(
    name: str, contents: bytes | None, code: int, command: CommandLine, tmp_path: Path
) -> None:
    if contents is not None:
        (tmp_path / name).write_bytes(contents)
    said = command("restore", tmp_path / name)
    assert (said.code, said.err.count("\n"), name in said.err) == (code, 1, True)


def test_a_damaged_backup_is_refused(command: CommandLine, desks: Desks, target: Path) -> None:
    a_violin(desks)
    command("backup", target)
    target.write_bytes(target.read_bytes()[:-5000])
    said = command("restore", target)
    assert (said.code, target.name in said.err) == (1, True)


def test_a_folder_that_is_not_there_is_wrong_use(command: CommandLine, tmp_path: Path) -> None:
    said = command("backup", tmp_path / "weg" / "b")
    assert (said.code, "weg" in said.err) == (2, True)


def test_a_check_names_what_is_wrong_and_still_is_done(command: CommandLine, desks: Desks) -> None:
    violin = a_violin(desks)
    with closing(sqlite3.connect(command.database, isolation_level=None)) as connection:
        connection.execute("UPDATE instruments SET state = 'on-loan'")
    said = command.json("check")
    assert {problem["number"] for problem in said["problems"]} == {violin.number.digits}
    assert {problem["kind"] for problem in said["problems"]} == {"derived", "untold"}
    lines = command("check").out
    assert violin.number.printed in lines
    assert "“state”" in lines


def test_a_check_of_a_whole_depot_says_so_in_one_line(command: CommandLine, desks: Desks) -> None:
    violins(desks, 2)
    assert command("check").out == "2 instrumenten nagekeken: alles klopt.\n"


def test_a_demo_fills_an_empty_database(command: CommandLine) -> None:
    said = command.json("demo", "--instruments", "40")
    assert said["instruments"] == 40
    assert command.json("check") == {"instruments": 40, "problems": []}


def test_a_demo_in_a_depot_in_use_is_refused(command: CommandLine, desks: Desks) -> None:
    a_violin(desks)
    assert command("demo").code == 1


@pytest.mark.parametrize("amount", ["0", "-3", "veel"])
def test_a_demo_of_no_sensible_size_is_wrong_use(amount: str, command: CommandLine) -> None:
    said = command("demo", f"--instruments={amount}")
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "“depot-app demo --help”" in said.err
