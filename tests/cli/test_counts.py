"""Stocktaking by command: start, take along, scan without a database, merge, look, book, report."""

import json
import shutil
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.counts import Finding
from depot_app.exchange.packs import read_pack
from tests.kit.builders import ACTOR, a_school, lent, stands
from tests.kit.commands import CommandLine
from tests.kit.counting import B_17_3, B_17_4, on_shelf

COUNT = "60000016"
FIGURES = {finding.value for finding in Finding}
OPN2006 = Path(__file__).parents[1] / "files" / "SCANNED-opn2006.TXT"


def figures(said: dict[str, int]) -> dict[str, int]:
    """The figures of an answer that are not nothing."""
    return {key: said[key] for key in FIGURES if said[key]}


def test_every_step_answers_with_the_count_its_scans_and_its_figures(
    command: CommandLine, desks: Desks, tmp_path: Path
):
    (violin,) = on_shelf(desks, B_17_3, 1)
    pack, paper = tmp_path / "a.pack", tmp_path / "a.pdf"
    for words in (
        ("start", "--place", B_17_3),
        ("pack", COUNT, pack),
        ("scan", pack, violin.number.digits),
        ("merge", COUNT, pack),
        ("result", COUNT),
        ("report", COUNT, paper),
        ("book", COUNT),
    ):
        said = command.json("count", *words)
        assert said["count"] == COUNT, words
        assert all(type(said[key]) is int for key in ("events", "new_events", *FIGURES)), words


def test_a_shelf_is_counted_on_a_machine_without_a_database(command: CommandLine, desks: Desks, tmp_path: Path):
    (here, lost, out), (stray,) = on_shelf(desks, B_17_3, 3), on_shelf(desks, B_17_4, 1)
    lent(desks, out, to=a_school(desks))
    assert figures(command.json("count", "start", "--place", "b-17-3")) == {"missing": 2, "away": 1}
    pack = tmp_path / "schap.pack"
    assert command.json("count", "pack", COUNT, pack)["expected"] == 3
    away = CommandLine(tmp_path / "nowhere" / "none.sqlite", command.clock, command.capsys)
    said = away.json("count", "scan", pack, B_17_3, here.number.digits, stray.number.printed, out.number.digits, "??")
    assert (said["events"], said["new_events"]) == (5, 5)
    assert figures(said) == {"here": 1, "elsewhere": 1, "missing": 1, "unexpected": 1, "unknown": 1}
    assert not (tmp_path / "nowhere").exists()
    assert {event.by for event in read_pack(pack).events} == {ACTOR}
    merged = command.json("count", "merge", COUNT, pack)
    assert (merged["events"], merged["new_events"]) == (5, 5)
    assert figures(merged) == figures(said)
    assert command.json("count", "merge", COUNT, pack)["new_events"] == 0
    booked = command.json("count", "book", COUNT)
    assert figures(booked) == figures(said)
    assert (booked["moved"], booked["booked"]) == (1, "2026-09-01")
    assert figures(command.json("count", "result", COUNT)) == figures(said)
    assert command.json("find", lost.number.digits)["hits"][0]["state"] == "missing"
    assert command.json("find", stray.number.digits)["hits"][0]["place"] == B_17_3


def test_many_laptops_each_with_a_copy_lose_nothing(command: CommandLine, desks: Desks, tmp_path: Path):
    things = on_shelf(desks, B_17_3, 4)
    command("count", "start")
    command("count", "pack", COUNT, tmp_path / "0.pack")
    for at in range(1, 4):
        shutil.copy(tmp_path / "0.pack", tmp_path / f"{at}.pack")
    for at, thing in enumerate(things):
        command.json("count", "scan", tmp_path / f"{at}.pack", B_17_3, thing.number.digits)
    said = command.json("count", "merge", COUNT, *(tmp_path / f"{at}.pack" for at in (2, 0, 3, 1, 0)))
    assert (said["events"], said["new_events"], figures(said)) == (8, 8, {"here": 4})


def test_a_scanners_memory_is_merged_once_and_a_longer_one_adds_its_lines(
    command: CommandLine, desks: Desks, tmp_path: Path
):
    command("count", "start")
    said = command.json("count", "merge", COUNT, OPN2006)
    assert (said["events"], said["new_events"]) == (300, 300)
    codes = {line.split(",")[0] for line in OPN2006.read_text().splitlines()}
    assert figures(said) == {"unknown": len(codes)}
    assert command.json("count", "merge", COUNT, OPN2006)["new_events"] == 0
    longer = tmp_path / "SCANNED.TXT"
    longer.write_text(OPN2006.read_text() + "LO99999,003278,09:30:00,99/99/9999\n")
    said = command.json("count", "merge", COUNT, longer)
    assert (said["events"], said["new_events"]) == (301, 1)


def test_the_answers_to_a_person_are_sentences(command: CommandLine, desks: Desks, tmp_path: Path):
    here, _ = on_shelf(desks, B_17_3, 2)
    pack = tmp_path / "a.pack"
    assert command("count", "start", "--place", B_17_3).out == "Telling 6000 0016 van B-17-3 begonnen: 2 verwacht.\n"
    assert command("count", "pack", COUNT, pack).out.startswith(f"{pack} gemaakt voor telling 6000 0016")
    assert command("count", "scan", pack, here.number.digits).out.startswith("1 nieuwe scan, 1 in alles.\n")
    assert "a.pack: 1 scan, waarvan 1 nieuw." in command("count", "merge", COUNT, pack).out
    shown = command("--language", "en", "count", "result", COUNT).out
    assert "Correct: 1\n" in shown
    assert "Not seen · " in shown
    assert "1 vermist" in command("count", "book", COUNT).out


def test_booking_names_what_it_leaves_alone(command: CommandLine, desks: Desks, tmp_path: Path):
    (violin,) = on_shelf(desks, B_17_3, 1)
    lent(desks, violin, to=a_school(desks))
    memory = tmp_path / "SCANNED.TXT"
    memory.write_text(f"{violin.number.digits}\n")
    command("count", "start")
    command("count", "merge", COUNT, memory)
    said = command("count", "book", COUNT).out
    assert f"{violin.number.printed} · Viool 1/2" in said
    assert "staat uitgeleend aan Bs De Regenboog" in said
    assert command.json("find", violin.number.digits)["hits"][0]["state"] == "on-loan"


def test_a_cut_line_and_lacking_scans_are_told_beside_the_answer(command: CommandLine, desks: Desks, tmp_path: Path):
    pack = tmp_path / "a.pack"
    command("count", "start")
    command("count", "pack", COUNT, pack)
    command("count", "scan", pack, "one", "two")
    pack.write_bytes(pack.read_bytes()[:-5])
    said = command("--json", "count", "merge", COUNT, pack)
    assert (said.json["new_events"], said.err.count("\n")) == (1, 1)
    assert "breekt af in rij" in said.err
    assert "breekt af in rij" in command("count", "scan", pack, "three").err


def test_the_report_is_a_pdf_and_the_same_bytes_again(command: CommandLine, desks: Desks, tmp_path: Path):
    on_shelf(desks, B_17_3, 2)
    command("count", "start", "--place", B_17_3)
    one = command.json("count", "report", COUNT, tmp_path / "1.pdf")
    assert one == command.json("count", "report", COUNT, tmp_path / "2.pdf")
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    assert (tmp_path / "1.pdf").read_bytes().startswith(b"%PDF")


def test_json_is_one_object_on_standard_output(command: CommandLine):
    said = command("--json", "count", "start")
    assert said.out.count("\n") == 1
    assert json.loads(said.out)["count"] == COUNT


REFUSED = [
    (("start", "--place", "X-9"), 1, "“X-9”"),
    (("result", "60000027"), 1, "“60000027”"),
    (("book", COUNT), 1, "nog niets gescand"),
    (("scan", "{folder}/niets.pack", "1"), 2, "niets.pack is er niet"),
    (("scan", "{folder}/brief.txt", "1"), 2, "is geen telpakket"),
    (("scan", "{folder}/a.pack", " "), 1, "nog niets gescand"),
    (("scan", "{folder}/a.pack", "x" * 500), 2, "500 tekens"),
    (("scan", "{folder}/a.pack"), 2, "ontbreekt"),
    (("merge", COUNT, "{folder}/brief.txt"), 2, "in rij 2 geen scan"),
    (("merge", COUNT, "{folder}/leeg.txt"), 2, "is leeg"),
    (("merge", COUNT, "{folder}"), 2, "is een map"),
    (("merge", COUNT, "{folder}/torn.pack"), 2, "in rij 2 niet meer zoals het werd gemaakt"),
    (("pack", COUNT, "{folder}/brief.txt"), 2, "zou verloren gaan"),
    (("pack", COUNT, "{folder}/nergens/a.pack"), 2, "kan niet worden geschreven"),
    (("report", COUNT, "{folder}/nergens/a.pdf"), 2, "kan niet worden geschreven"),
]


@pytest.mark.parametrize(("words", "code", "sentence"), REFUSED)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    command: CommandLine, desks: Desks, tmp_path: Path, words: tuple[str, ...], code: int, sentence: str
):
    folder = tmp_path / "usb"
    folder.mkdir()
    (folder / "brief.txt").write_text("Beste Anna,\nhierbij de lijst van 2026.\n")
    (folder / "leeg.txt").touch()
    on_shelf(desks, B_17_3, 1)
    command("count", "start")
    command("count", "pack", COUNT, folder / "a.pack")
    torn = (folder / "a.pack").read_text("utf-8").splitlines(keepends=True)
    (folder / "torn.pack").write_text("".join([torn[0], *torn[2:]]), "utf-8")
    said = command("count", *(word.format(folder=folder) for word in words))
    assert (said.code, said.out) == (code, "")
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert desks.counts.open(COUNT).result.events == 0


def test_supplies_are_counted_by_amount_into_a_pack_and_booked(command: CommandLine, desks: Desks, tmp_path: Path):
    code = stands(desks, 12, place=B_17_3).number.digits
    command.json("count", "start", "--place", B_17_3)
    pack = tmp_path / "a.pack"
    command.json("count", "pack", COUNT, pack)
    said = command.json("count", "scan", pack, B_17_3, f"{code}*9")
    assert (said["supplies"], said["unknown"]) == ([{"supply": code, "counted": 9}], 0)
    command.json("count", "merge", COUNT, pack)
    (line,) = command.json("count", "result", COUNT)["supplies"]
    assert line == {
        "supply": code, "name": "Muziekstandaard", "expected": 12, "counted": 9, "difference": -3, "booked": -3,
    }  # fmt: skip
    assert "9 van 12" in command("count", "result", COUNT).out
    command.json("count", "book", COUNT)
    assert command.json("show", code)["on_hand"] == 9
