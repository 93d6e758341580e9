"""The frame of the command line: exit codes, JSON, languages, and one sentence for every wrong use."""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from depot_app import __version__
from depot_app.cli.main import ROOMS, Exit, language_of, parser_for
from depot_app.wording.voice import Language, Voice
from tests.kit.builders import a_violin
from tests.kit.commands import CommandLine

PARSERS = {language: parser_for(Voice(language)) for language in Language}


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Every command by its whole name, those within commands too."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                found[name] = inner
                found |= {f"{name} {deeper}": its for deeper, its in commands_of(inner).items()}
    return found


COMMANDS = tuple(commands_of(PARSERS[Language.NL]))


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", Language)
def test_every_command_has_a_help_that_is_wholly_in_the_language(command, language):
    said = commands_of(PARSERS[language])[command].format_help()
    foreign = {Language.NL: ("usage", "options", "arguments:", "show this"), Language.EN: ("gebruik", "opties", "toon")}

    assert not any(word in said for word in foreign[language]), said
    assert said.startswith(f"{'gebruik' if language is Language.NL else 'usage'}: depot-app {command} [")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_of_every_command_says_what_it_is(command):
    for action in commands_of(PARSERS[Language.EN])[command]._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        assert action.help, action
        assert action.help[0].islower() or not action.help[0].isalpha(), action.help


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_printed_whole(command: CommandLine, name):
    with pytest.raises(SystemExit) as ended:
        command(*name.split(), "--help")

    assert ended.value.code == 0


def test_no_two_rooms_declare_the_same_command():
    assert len(ROOMS) == len(set(ROOMS))
    assert set(COMMANDS) >= {"find", "show", "add instrument", "lend", "repair open", "count merge", "import undo"}


# -- exit codes


def test_what_was_done_is_exit_0_with_its_answer_on_standard_output(command: CommandLine):
    said = command("find", "")

    assert (said.code, said.err) == (Exit.DONE, "")
    assert said.out


def test_what_a_rule_refuses_is_exit_1_with_one_sentence_on_standard_error(command: CommandLine):
    said = command("show", "1000 0127")

    assert (said.code, said.out) == (Exit.REFUSED, "")
    assert said.err == "Niets heeft hier de code “1000 0127”: controleer het nummer of zoek op woorden.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("lenen",), "“lenen” kan niet bij OPDRACHT van “depot-app”: kies uit find, show, add,"),
        (("show",), "Bij “depot-app show” ontbreekt CODE: zie “depot-app show --help”."),
        (("lend", "x"), "Bij “depot-app lend” ontbreekt --to, --due: zie “depot-app lend --help”."),
        (("repair",), "Bij “depot-app repair” ontbreekt OPDRACHT: zie “depot-app repair --help”."),
        (("repair", "los"), "“los” kan niet bij OPDRACHT van “depot-app repair”: kies uit open, set, slip."),
        (("find", "x", "--nope"), "“depot-app” kent dit niet: --nope; zie “depot-app --help”."),
        (("show", "a", "b"), "“depot-app” kent dit niet: b; zie “depot-app --help”."),
        (("find", "x", "--limit"), "Achter --limit van “depot-app find” hoort een waarde: vul die in."),
        (("find", "x", "--limit", "veel"), "“veel” kan niet bij --limit van “depot-app find”: zie"),
        (("find", "x", "--limit", "-1"), "“-1” kan niet bij --limit van “depot-app find”: zie"),
        (("find", "x", "--language", "de"), "“de” kan niet bij --language van “depot-app find”: kies uit nl, en."),
        (("lend", "x", "--to", "y", "--due", "gauw"), "“gauw” is geen datum: schrijf die als 9-7-2027 of 2027-07-09."),
        (("lend", "x", "--to", "y", "--due", "2027"), "“2027” is geen datum: schrijf die als 9-7-2027 of 2027-07-09."),
        (
            ("lend", "x", "--to", "y", "--due", "9-7-2027", "--fee", "1.234"),
            "“1.234” is geen bedrag: schrijf het als 75,00 of 75.",
        ),
    ],
)
def test_wrong_use_is_exit_2_with_one_sentence_and_no_usage_dump(command: CommandLine, words, sentence):
    said = command(*words)

    assert (said.code, said.out) == (Exit.WRONG_USE, "")
    assert said.err.startswith(sentence)
    assert said.err.count("\n") == 1


def test_a_database_in_trouble_is_exit_3_with_one_sentence(command: CommandLine):
    command.database.write_text("geen database")
    said = command("find", "")

    assert (said.code, said.out) == (Exit.DATABASE, "")
    assert said.err.startswith(f"{command.database} is geen database van een depot")
    assert said.err.count("\n") == 1


# -- a database that is not there

QUESTIONS_AND_LATER_DEEDS = (
    "find viool", "show 10000127", "lend 10000127 --to x --due 2027-07-09", "return 10000127",
    "swap 10000127 10000135", "contract 40000012 {made}", "labels {made} --stock a4-24 --queue",
    "repair open 10000127 stuk", "repair set 50000019 done", "repair slip 50000019 {made}", "count start",
    "count pack 60000016 {made}", "count merge 60000016 {here}", "count result 60000016", "count book 60000016",
    "count report 60000016 {made}", "export instruments {made}.csv", "import undo 1", "backup {made}", "check",
)  # fmt: skip
BEGINNINGS = {
    "demo", "restore", "add instrument", "add borrower", "add place", "add supply", "add stock",
    "import instruments", "import borrowers", "import places", "import repairs",
}  # fmt: skip


@pytest.mark.parametrize("asked", QUESTIONS_AND_LATER_DEEDS)
def test_a_path_with_a_typing_error_is_no_empty_depot(command: CommandLine, tmp_path, asked):
    command.database = tmp_path / "folder" / "typo.sqlite"
    memory = Path(__file__).parents[1] / "files" / "SCANNED-opn2006.TXT"
    before = set(tmp_path.rglob("*"))
    said = command(*asked.format(made=tmp_path / "made", here=memory).split())

    assert (said.code, said.out) == (Exit.DATABASE, "")
    assert said.err == (
        f"{command.database} bestaat niet: controleer het pad, of begin daar een depot met “demo”, “import” of “add”.\n"
    )
    assert set(tmp_path.rglob("*")) == before


def test_only_what_brings_the_first_things_in_begins_a_depot():
    known = commands_of(PARSERS[Language.NL])

    assert {name for name, parser in known.items() if parser.get_default("begins")} == BEGINNINGS


def test_a_depot_begins_with_the_first_thing_that_is_added(command: CommandLine, tmp_path):
    command.database = tmp_path / "folder" / "new.sqlite"

    added = command.json("add", "borrower", "name=Bs De Wilg")

    assert command.json("show", added["number"])["name"] == "Bs De Wilg"


def test_this_persons_own_depot_begins_at_first_use(tmp_path):
    said = program("find", "", home=tmp_path / "home")

    assert said.returncode == Exit.DONE
    assert (tmp_path / "home" / "depot.sqlite").exists()


def test_a_refused_command_says_nothing_on_standard_output_in_json_either(command: CommandLine):
    said = command("--json", "show", "nergens")

    assert (said.code, said.out) == (Exit.REFUSED, "")


# -- JSON and languages


@pytest.mark.parametrize("words", [("--json", "find", ""), ("find", "--json", ""), ("find", "", "--json")])
def test_json_is_one_object_wherever_the_option_stands(command: CommandLine, words):
    said = command(*words)

    assert json.loads(said.out) == {"hits": [], "total": 0, "near": []}
    assert said.out.count("\n") == 1


def test_json_keeps_letters_as_they_are(command: CommandLine, desks):
    a_violin(desks, brand="Kölner Geigenbau")

    assert "Kölner" in command("--json", "find", "kolner").out


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ((), Language.NL),
        (("find", "x"), Language.NL),
        (("--language", "en", "find", "x"), Language.EN),
        (("find", "x", "--language", "en"), Language.EN),
        (("find", "x", "--language=en"), Language.EN),
        (("--language", "de"), Language.NL),
        (("--language",), Language.NL),
        (("find", "en"), Language.NL),
    ],
)
def test_the_program_speaks_dutch_unless_another_language_is_asked_for(words, language):
    assert language_of(words) is language


def test_a_refusal_is_said_in_the_language_asked_for(command: CommandLine):
    said = command("show", "nergens", "--language", "en")

    assert said.err == "Nothing here has the code “nergens”: check the number or search by words.\n"


def test_wrong_use_is_said_in_the_language_asked_for(command: CommandLine):
    assert command("--language", "en", "show").err.startswith("“depot-app show” lacks CODE")


def test_who_acts_can_be_named_before_and_after_the_command(command: CommandLine):
    command("--as", "Kees", "add", "place", "name=B")
    command("add", "place", "name=C", "--as", "Els")

    with_history = command.json("show", "B"), command.json("show", "C")
    assert [card["name"] for card in with_history] == ["B", "C"]
    assert who_did_what(command) == ["Kees", "Els"]


def who_did_what(command: CommandLine) -> list[str]:
    """The names in the journal, but for the set-up."""
    desks = command._open(str(command.database), None)
    with desks.house.reading() as registers:
        return [entry.by for entry in reversed(list(registers.journal.recent(2)))]


# -- the program itself


def program(*words: str, home: Path, **around: str) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own, with a home of its own and a console that is not set to UTF-8."""
    told = {**os.environ, "DEPOT_HOME": str(home), "LC_ALL": "C", "PYTHONIOENCODING": "ascii", **around}
    told.pop("QT_QPA_PLATFORM", None)
    told = {name: value for name, value in told.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run([sys.executable, "-m", "depot_app", *words], capture_output=True, check=False, env=told)


def test_the_version_is_answered_without_a_database(tmp_path):
    said = program("--version", home=tmp_path / "home")

    assert (said.returncode, said.stdout) == (0, f"depot-app {__version__}\n".encode())
    assert not (tmp_path / "home").exists()


def test_the_help_is_answered_without_a_database(tmp_path):
    said = program("--help", home=tmp_path / "home")

    assert said.returncode == 0
    assert said.stdout.decode().startswith("gebruik: depot-app ")
    assert not (tmp_path / "home").exists()


def test_a_server_is_told_to_be_out_of_reach(tmp_path):
    said = program("--database", "postgresql://server/depot", "find", "", home=tmp_path)

    assert said.returncode == Exit.DATABASE
    assert said.stderr.decode().startswith("Een database op een server (postgresql) kan deze versie niet openen")
    assert said.stderr.count(b"\n") == 1


def test_without_a_command_and_without_a_screen_one_sentence_says_what_to_do(tmp_path):
    said = program(home=tmp_path)

    assert said.returncode == Exit.WRONG_USE
    assert said.stderr.decode() == "Er is geen scherm voor het venster: geef een opdracht (zie “depot-app --help”).\n"


def test_what_is_answered_is_utf_8_whatever_the_console_is_set_to(tmp_path):
    said = program("add", "place", "name=Élan", home=tmp_path)

    assert "Élan toegevoegd" in said.stdout.decode()


def test_a_reader_who_has_seen_enough_is_no_fault(tmp_path):
    words = [sys.executable, "-m", "depot_app", "find", ""]
    told = {**os.environ, "DEPOT_HOME": str(tmp_path)}
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=told) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        complaint = running.stderr.read()

    assert (running.returncode, complaint) == (0, b"")
