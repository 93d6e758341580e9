"""Photos by command: all of them or none, and the card that tells of them."""

from pathlib import Path

from tests.kit.builders import a_violin
from tests.kit.pictures import a_picture, as_file


def files(folder: Path) -> list[Path]:
    """Two photos as a camera left them."""
    made = []
    for name, colour in (("voor.jpg", "peru"), ("achter.jpg", "tan")):
        path = folder / name
        path.write_bytes(as_file(a_picture(colour=colour), place=True))
        made.append(path)
    return made


def test_photos_are_added_and_told_on_the_card(command, desks, tmp_path: Path):
    violin = a_violin(desks)
    said = command.json("photo", "add", violin.number.digits, *files(tmp_path))
    assert (said["number"], len(said["photos"])) == (violin.number.digits, 2)
    card = command.json("show", violin.number.digits)
    assert [photo["sha256"] for photo in card["photos"]] == said["photos"]
    assert (card["valuations"], card["checks"], card["worth"]["method"]) == ([], [], "unknown")
    assert command.json("check")["problems"] == []


def test_one_file_that_is_no_photo_keeps_all_out(command, desks, tmp_path: Path):
    violin = a_violin(desks)
    wrong = tmp_path / "viool.jpg"
    wrong.write_bytes(b"<svg/>")
    said = command("photo", "add", violin.number.digits, *files(tmp_path), wrong)
    assert said.code == 1
    assert "viool.jpg" in said.err
    assert command.json("show", violin.number.digits)["photos"] == []


def test_a_backup_tells_of_its_photos(command, desks, tmp_path: Path):
    violin = a_violin(desks)
    command.json("photo", "add", violin.number.digits, *files(tmp_path))
    target = tmp_path / "stick" / "maandag.depot-backup"
    target.parent.mkdir()
    assert command.json("backup", target)["photos"] == 2
    desks.close()
    assert command.json("restore", target)["photos_missing"] == 0
    assert "2 foto’s teruggezet" in command("restore", target).out
