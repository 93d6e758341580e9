"""Reads the command line, does the command, prints its answer; exit codes as the interface promises."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from itertools import pairwise
from typing import Protocol

from depot_app import __version__
from depot_app.cli import adding, counts, housekeeping, imports, instruments, labels, loans, merging, photos, repairs
from depot_app.cli.answers import Answer, pieces
from depot_app.cli.commands import Commands, Parser, write
from depot_app.desks.desks import Desks
from depot_app.domain.faults import DatabaseTrouble, Unreadable
from depot_app.domain.refusals import Refusal
from depot_app.wording import commands as words
from depot_app.wording.refusals import sentence
from depot_app.wording.voice import Language, Voice

ROOMS = (instruments, adding, merging, photos, loans, labels, repairs, counts, imports, housekeeping)
"""The modules that declare commands, in the order of the help."""


class Room(Protocol):
    """Whatever declares commands."""

    def add_commands(self, commands: Commands) -> None:
        """Declares its commands."""


class Exit(IntEnum):
    """What a command's exit code says."""

    DONE = 0
    REFUSED = 1
    WRONG_USE = 2
    DATABASE = 3


OpenDesks = Callable[[str | None, str | None], Desks]
"""Makes the desks on a database (none: this person's own) for whoever acts (none: who was last chosen here)."""


def language_of(arguments: Sequence[str]) -> Language:
    """The language asked for, before anything else is read; Dutch where none or an unknown one is."""
    for option, value in pairwise([*arguments, ""]):
        chosen = value if option == "--language" else option.removeprefix("--language=")
        if option.startswith("--language") and chosen in set(Language):
            return Language(chosen)
    return Language.NL


def parser_for(voice: Voice, more: Sequence[Room] = ()) -> argparse.ArgumentParser:
    """The whole command line, with its help in the voice's language; `more` are rooms from above this floor."""
    parser = Parser(voice=voice, prog="depot-app", description=voice(words.PROGRAM))
    parser.add_argument("-h", "--help", action="help", help=voice(words.HELP))
    parser.add_argument("--version", action="version", version=f"depot-app {__version__}", help=voice(words.VERSION))
    _add_common(parser, voice=voice, otherwise=None)
    parser.set_defaults(begins=False)
    commands = Commands(parser, voice, partial(_add_common, voice=voice, otherwise=argparse.SUPPRESS))
    for room in (*ROOMS, *more):
        room.add_commands(commands)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, voice: Voice, otherwise: str | None) -> None:
    """The options of every command; they may stand before it or after it."""
    parser.add_argument("--database", metavar="PATH", default=otherwise, help=voice(words.DATABASE))
    languages = [language.value for language in Language]
    parser.add_argument("--language", choices=languages, default=otherwise, help=voice(words.LANGUAGE))
    parser.add_argument("--json", action="store_true", default=otherwise or False, help=voice(words.JSON))
    parser.add_argument("--as", dest="actor", metavar="NAME", default=otherwise, help=voice(words.AS))


def run(
    arguments: Sequence[str],
    open_desks: OpenDesks,
    open_window: Callable[[Sequence[str]], int],
    more: Sequence[Room] = (),
) -> int:
    """Does what a command line asks for and answers its exit code; without a command the window opens.

    `more` are rooms from above this floor, such as the tour, whose commands need the window.
    """
    voice = Voice(language_of(arguments))
    try:
        args = parser_for(voice, more).parse_args(arguments)
        if not hasattr(args, "run"):
            return open_window(arguments)
        desks = open_desks(args.database, args.actor)
        if args.database and not args.begins:  # a typing error in a path must not look like an empty depot
            desks.begin_nothing()
        try:
            answer: Answer = args.run(desks, args, voice)
        finally:
            desks.close()
    except Refusal as refusal:
        return _say_no(sentence(voice, refusal), Exit.REFUSED)
    except Unreadable as fault:
        return _say_no(sentence(voice, fault), Exit.WRONG_USE)
    except DatabaseTrouble as trouble:
        return _say_no(sentence(voice, trouble), Exit.DATABASE)
    try:
        _print(answer, as_json=args.json)
    except BrokenPipeError:  # whoever read along has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.exit_code


def _say_no(said: str, code: Exit) -> int:
    """Says why nothing was done, in one sentence on standard error."""
    write(sys.stderr, f"{said}\n")
    return code


def _print(answer: Answer, *, as_json: bool) -> None:
    """Prints an answer, with its notes on standard error."""
    for note in answer.notes:
        write(sys.stderr, f"{note}\n")
    if as_json:
        for piece in pieces(answer.json):
            write(sys.stdout, piece)
        write(sys.stdout, "\n")
        return
    for line in answer.lines:
        write(sys.stdout, f"{line}\n")
