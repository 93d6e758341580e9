"""Labels by command."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest

from depot_app.app import press
from depot_app.cli.labels import print_labels
from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.papers import LabelSheetContent, PaperContent
from depot_app.wording.voice import Language, Voice
from tests.documents.reading import words
from tests.kit.builders import a_violin, codes_of, desks_of, violins
from tests.kit.commands import CommandLine

SHEET = ("--stock", "avery-l7160")


def test_labels_of_codes_are_counted_with_their_copies(command: CommandLine, desks: Desks, tmp_path: Path):
    codes = codes_of(*violins(desks, 3))
    said = command.json("labels", tmp_path / "a.pdf", *SHEET, "--start", "20", "--copies", "2", *codes)
    assert said == {"labels": 6, "pages": 2, "run": 1}
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_queue_is_empty_once_it_was_printed(command: CommandLine, desks: Desks, tmp_path: Path):
    violins(desks, 25)
    assert command.json("labels", tmp_path / "a.pdf", *SHEET, "--queue") == {"labels": 25, "pages": 2, "run": 1}
    said = command("labels", tmp_path / "b.pdf", *SHEET, "--queue")
    assert said.code == 1
    assert said.err.startswith("Er is niets om een etiket voor te drukken")
    assert not (tmp_path / "b.pdf").exists()


def test_labels_of_what_a_search_finds(command: CommandLine, desks: Desks, tmp_path: Path):
    violins(desks, 2, "1/4")
    violins(desks, 3, "3/4")
    assert command.json("labels", tmp_path / "a.pdf", *SHEET, "--search", "viool 3/4")["labels"] == 3


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--stock", "avery-l0000", "{code}"), 1, "avery-l7160"),
        ((*SHEET, "--start", "22", "{code}"), 1, "21 etiketten"),
        ((*SHEET, "--copies", "0", "{code}"), 2, "“0”"),
        ((*SHEET, "--start", "x", "{code}"), 2, "“x”"),
        (SHEET, 2, "“depot-app labels --help”"),
        (SHEET, 2, "--queue"),
        ((*SHEET, "--queue", "{code}"), 2, "--queue"),
        (("{code}",), 2, "--stock"),
        ((*SHEET, "12"), 1, "“12”"),
    ],
)
def test_a_no_is_one_sentence_and_leaves_the_queue(
    command: CommandLine, desks: Desks, tmp_path: Path, words: tuple[str, ...], code: int, says: str
):
    violin = a_violin(desks)
    said = command("labels", tmp_path / "a.pdf", *(word.format(code=violin.number.digits) for word in words))
    assert said.code == code
    assert says in said.err
    assert said.err.count("\n") == 1
    assert len(desks.labels.queue("nl")) == 1
    assert not (tmp_path / "a.pdf").exists()


def test_where_nothing_can_be_written_the_queue_stays(command: CommandLine, desks: Desks, tmp_path: Path):
    violin = a_violin(desks)
    said = command("labels", tmp_path / "no" / "a.pdf", *SHEET, violin.number.digits)
    assert (said.code, "de map bestaat niet" in said.err) == (2, True)
    assert len(desks.labels.queue("nl")) == 1


def swapping_press(content: PaperContent, language: str) -> bytes:
    """A press that prints the labels in the wrong order."""
    assert isinstance(content, LabelSheetContent)
    return press(LabelSheetContent(content.stock, content.labels[::-1], content.start), language)


def test_labels_that_a_scanner_would_read_wrong_are_named_before_they_are_stuck_on(house: House, tmp_path: Path):
    desks = desks_of(house, swapping_press)
    codes = codes_of(*violins(desks, 2))
    asked = {"file": tmp_path / "a.pdf", "codes": codes, "stock": SHEET[1], "start": 1, "copies": 1, "shift": ""}
    ways = {"search": None, "queue": False, "commands": False, "badges": False, "tag": False}
    said = print_labels(desks, Namespace(**asked, **ways), Voice(Language.NL))
    assert said.json == {"labels": 2, "pages": 1, "run": 1}
    assert said.notes[0].startswith("Een scanner kan 2 etiketten niet lezen")


def test_labels_are_moved_for_a_printer(command: CommandLine, desks: Desks, tmp_path: Path):
    violin = a_violin(desks)
    command.json("labels", tmp_path / "a.pdf", *SHEET, violin.number.digits)
    command.json("labels", tmp_path / "b.pdf", *SHEET, "--shift=-1,5;0,4", violin.number.digits)
    command.json("labels", tmp_path / "c.pdf", *SHEET, "--shift=-1.5,0.4", violin.number.digits)
    plain, moved, same = ((tmp_path / f"{name}.pdf").read_bytes() for name in "abc")
    assert plain != moved == same


@pytest.mark.parametrize(
    ("asked", "code", "says"), [("9,0", 1, "naast het papier"), ("links", 2, "--shift=-1.5,0.4"), ("1", 2, "“1”")]
)
def test_a_move_that_cannot_be_is_refused(
    command: CommandLine, desks: Desks, tmp_path: Path, asked: str, code: int, says: str
):
    violin = a_violin(desks)
    said = command("labels", tmp_path / "a.pdf", *SHEET, f"--shift={asked}", violin.number.digits)
    assert (said.code, says in said.err) == (code, True), said.err
    assert not (tmp_path / "a.pdf").exists()


def test_labels_of_commands_and_badges(command: CommandLine, desks: Desks, tmp_path: Path):
    desks.people.add("Mo")
    assert command.json("labels", tmp_path / "a.pdf", *SHEET, "--commands")["labels"] == 8
    assert command.json("labels", tmp_path / "b.pdf", *SHEET, "--badges")["labels"] == 1
    assert "Klaar" in words((tmp_path / "a.pdf").read_bytes())
    english = command("--language", "en", "labels", tmp_path / "c.pdf", *SHEET, "--commands")
    assert english.code == 0
    assert "Take back" in words((tmp_path / "c.pdf").read_bytes())


def test_a_tag_for_a_case_needs_someone_to_call_and_a_large_label(command: CommandLine, desks: Desks, tmp_path: Path):
    code = a_violin(desks).number.digits
    nobody = command("labels", tmp_path / "a.pdf", "--stock", "avery-l4785", "--tag", code)
    assert (nobody.code, "Wie er uitleent" in nobody.err) == (1, True)
    desks.setup.name_lender(replace(desks.setup.lender(), phone="020 123 45 67"))
    small = command("labels", tmp_path / "a.pdf", *SHEET, "--tag", code)
    assert (small.code, "avery-l4785" in small.err) == (1, True)
    assert not (tmp_path / "a.pdf").exists()
    command.json("labels", tmp_path / "a.pdf", "--stock", "avery-l4785", "--tag", code)
    assert "Gevonden? 020 123 45 67" in words((tmp_path / "a.pdf").read_bytes())


def test_where_no_sheet_can_say_that_it_is_printed_at_a_hundred_percent_the_command_does(
    command: CommandLine, desks: Desks, tmp_path: Path
):
    violin = a_violin(desks)
    said = command("labels", tmp_path / "a.pdf", *SHEET, violin.number.digits)
    assert "100 %" not in said.err
    said = command("labels", tmp_path / "b.pdf", "--stock", "dymo-11354", violin.number.digits)
    assert (said.code, "Druk af op 100 %" in said.err) == (0, True)
