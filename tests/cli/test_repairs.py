"""The workshop by command: report, move on, print the slip."""

import hashlib
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.repairs import RepairState
from depot_app.wording.repair_states import REPAIR_STATES
from tests.kit.builders import a_school, a_violin, lent
from tests.kit.commands import CommandLine


def test_a_repair_is_reported_moved_on_and_ended(command: CommandLine, desks: Desks):
    violin = a_violin(desks).number
    said = command.json("repair", "open", violin.digits, "kam scheef")
    assert said == {"repair": "50000017", "state": "reported", "instrument": violin.digits}
    for state in ("assessed", "in-hand", "testing", "done"):
        assert command.json("repair", "set", said["repair"], state) == {"repair": "50000017", "state": state}
    assert command.json("find", violin.digits)["hits"][0]["state"] == "available"


def test_the_answer_to_a_person_is_a_sentence(command: CommandLine, desks: Desks):
    violin = a_violin(desks).number
    assert command("repair", "open", violin.digits, "kam scheef").out == (
        f"Reparatie 5000 0017 gemeld voor {violin.printed}.\n"
    )
    assert command("repair", "set", "5000 0017", "klaar").out == (
        f"Reparatie 5000 0017: klaar.\n{violin.printed} kan weer worden uitgeleend.\n"
    )


def test_what_is_on_loan_is_said_to_stay_so(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin, to=a_school(desks))
    said = command("--language", "en", "repair", "open", violin.number.digits, "bridge")
    assert "is still on loan to Bs De Regenboog" in said.out


def test_a_rejected_repair_offers_to_write_off(command: CommandLine, desks: Desks):
    violin = a_violin(desks).number
    command("repair", "open", violin.digits, "kam scheef")
    assert "voer het af als het niet meer te maken is" in command("repair", "set", "50000017", "afgekeurd").out


@pytest.mark.parametrize("state", RepairState)
def test_states_are_understood_by_their_words_in_the_language_and_in_json(
    command: CommandLine, desks: Desks, state: RepairState
):
    for language in ("nl", "en"):
        word = REPAIR_STATES[state].nl if language == "nl" else REPAIR_STATES[state].en
        for text in (state.value, word, word.upper()):
            number = command.json("repair", "open", a_violin(desks).number.digits, "kam scheef")["repair"]
            assert command.json("--language", language, "repair", "set", number, text)["state"] == state.value


def test_a_slip_is_a_pdf_and_the_same_bytes_again(command: CommandLine, desks: Desks, tmp_path: Path):
    number = command.json("repair", "open", a_violin(desks).number.digits, "kam <b>scheef</b> & ♭")["repair"]
    one, two = tmp_path / "bon.pdf", tmp_path / "bon2.pdf"
    said = command.json("repair", "slip", number, one)
    assert (said["repair"], said["state"], said["pages"]) == (number, "reported", 1)
    assert said["sha256"] == hashlib.sha256(one.read_bytes()).hexdigest()
    assert command.json("repair", "slip", number, two) == said
    assert one.read_bytes() == two.read_bytes()


REFUSED = [
    (("repair", "open", "{free}", " "), 2, "ontbreekt TEXT"),
    (("repair", "open", "12", "kam"), 1, "de code “12”"),
    (("repair", "open", "{broken}", "kam"), 1, "heeft al een open reparatie (5000 0017)"),
    (("repair", "open", "{free}"), 2, "ontbreekt"),
    (("repair", "set", "{broken}", "klaar"), 1, "geen reparatie"),
    (("repair", "set", "50000017", "weg"), 2, "kies uit gemeld, beoordeeld"),
    (("repair", "set", "50000025", "klaar"), 1, "is al afgerond"),
    (("repair", "slip", "50000017", "{folder}/nergens/bon.pdf"), 2, "kan niet worden geschreven"),
    (("repair", "slip", "50009999", "{folder}/bon.pdf"), 1, "50009999"),
    (("repair",), 2, "ontbreekt"),
]


@pytest.mark.parametrize(("words", "code", "sentence"), REFUSED)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    command: CommandLine, desks: Desks, tmp_path: Path, words: tuple[str, ...], code: int, sentence: str
):
    free, broken = a_violin(desks).number.digits, a_violin(desks).number.digits
    command("repair", "open", broken, "kam")
    command("repair", "set", command.json("repair", "open", free, "kam")["repair"], "done")
    said = command(*(word.format(free=free, broken=broken, folder=tmp_path) for word in words))
    assert (said.code, said.out) == (code, "")
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert not (tmp_path / "bon.pdf").exists()


def test_what_is_wrong_is_named_as_the_help_names_it(command: CommandLine, desks: Desks):
    code = a_violin(desks).number.digits
    empty = command("repair", "open", code, " ")
    assert (empty.code, "TEXT" in empty.err) == (2, True)
    repair = command.json("repair", "open", code, "kam om")["repair"]
    state = command("repair", "set", repair, "stuk")
    assert (state.code, "STATE" in state.err, "klaar" in state.err) == (2, True, True)
