"""How commands are declared and read: options between codes, and each fault of a command line as facts."""

import argparse

import pytest

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands, Parser, codes
from depot_app.domain.faults import MissingArguments, UnknownArguments, UnknownChoice, ValueNeeded, WrongUse
from depot_app.wording import commands as words
from depot_app.wording.voice import Voice


def no_common(_parser: argparse.ArgumentParser) -> None:
    """Adds nothing that every command would take."""


@pytest.fixture
def parser() -> Parser:
    """A program with one command that takes codes, and one that has a command of its own."""
    parser = Parser(voice=Voice(), prog="depot-app")
    commands = Commands(parser, Voice(), no_common)
    lending = commands.add("lend", words.FIND, lambda *_: Answer({}))
    codes(lending, Voice())
    lending.add_argument("--to", required=True)
    lending.add_argument("--stock", choices=["a4", "rol"])
    lending.add_argument("--copies", type=int)
    commands.group("repair", words.SHOW).add("open", words.ADD)
    return parser


@pytest.mark.parametrize(
    "line",
    [
        "lend --to X A B --copies 2",
        "lend A --to X B --copies 2",
        "lend A B --to X --copies 2",
        "lend --copies 2 A --to X B",
        "lend A --to=X --copies=2 B",
    ],
)
def test_options_may_stand_before_between_and_after_the_codes(parser, line):
    args = parser.parse_args(line.split())

    assert (args.codes, args.to, args.copies) == (["A", "B"], "X", 2)


def test_an_option_is_not_guessed_from_its_beginning(parser):
    with pytest.raises(UnknownArguments):
        parser.parse_args(["lend", "A", "--to", "X", "--cop", "2"])


@pytest.mark.parametrize(
    ("line", "fault", "facts"),
    [
        ("lend", MissingArguments, {"command": "depot-app lend", "arguments": "--to"}),
        ("lend --to X", MissingArguments, {"command": "depot-app lend", "arguments": "CODE"}),
        ("lend A", MissingArguments, {"command": "depot-app lend", "arguments": "--to"}),
        ("lend A --to", ValueNeeded, {"command": "depot-app lend", "argument": "--to"}),
        ("lend A --to X --lost", UnknownArguments, {"command": "depot-app", "arguments": "--lost"}),
        (
            "lend A --to X --stock b5",
            UnknownChoice,
            {"command": "depot-app lend", "argument": "--stock", "text": "b5", "allowed": "a4, rol"},
        ),
        (
            "lend A --to X --copies few",
            WrongUse,
            {"command": "depot-app lend", "argument": "--copies", "text": "few"},
        ),
        (
            "borrow",
            UnknownChoice,
            {"command": "depot-app", "argument": "OPDRACHT", "text": "borrow", "allowed": "lend, repair"},
        ),
        (
            "repair close",
            UnknownChoice,
            {"command": "depot-app repair", "argument": "OPDRACHT", "text": "close", "allowed": "open"},
        ),
    ],
)
def test_a_fault_in_a_command_line_is_known_by_its_facts(parser, line, fault, facts):
    with pytest.raises(fault) as told:
        parser.parse_args(line.split())

    assert {name: value for name, value in vars(told.value).items() if not name.startswith("__")} == facts


def test_a_fault_in_a_command_line_leaves_the_parser_as_it_was(parser):
    with pytest.raises(MissingArguments):
        parser.parse_args(["lend"])

    assert parser.parse_args(["lend", "A", "--to", "X"]).codes == ["A"]


def test_a_command_of_commands_without_one_says_that_it_needs_one(parser):
    args = parser.parse_args(["repair"])

    with pytest.raises(MissingArguments) as told:
        args.run(None, args, Voice())
    assert (told.value.command, told.value.arguments) == ("depot-app repair", "OPDRACHT")


def test_without_a_command_nothing_is_to_be_run(parser):
    assert not hasattr(parser.parse_args([]), "run")
