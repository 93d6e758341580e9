"""The commands: how they are declared, and a parser that lets options stand between codes."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NoReturn, TextIO

from depot_app.cli.answers import Answer
from depot_app.desks.desks import Desks
from depot_app.domain.faults import (
    MissingArguments,
    UnknownArguments,
    UnknownChoice,
    Unreadable,
    ValueNeeded,
    WrongUse,
)
from depot_app.wording import commands as words
from depot_app.wording.voice import Text, Voice

Run = Callable[[Desks, argparse.Namespace, Voice], Answer]
Common = Callable[[argparse.ArgumentParser], None]

_REQUIRED = re.compile(r"required: (.+)$")
_UNKNOWN = re.compile(r"unrecognized arguments: (.+)$")
_CHOICE = re.compile(r"argument (.+?): invalid choice: '(.*?)' \(choose from (.+)\)$")
_NO_VALUE = re.compile(r"argument (.+?): expected .*argument")
_NO_NUMBER = re.compile(r"argument (.+?): invalid .* value: '(.*)'$")


def write(stream: TextIO, text: str) -> None:
    """Writes in UTF-8, whatever the console is set to."""
    stream.buffer.write(text.encode())
    stream.flush()


class Help(argparse.HelpFormatter):
    """Lays out a help that begins with the word for usage in the voice's language."""

    def __init__(self, prog: str, *, voice: Voice) -> None:
        super().__init__(prog)
        self._voice = voice

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The first lines."""
        super().add_usage(usage, actions, groups, self._voice(words.USAGE) if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Reads a command line; a fault in it is raised, never printed as a usage dump. Its help speaks with a voice."""

    _intermixing = False

    def __init__(self, *, voice: Voice, **wanted: Any) -> None:
        self._voice = voice
        super().__init__(**wanted, add_help=False, allow_abbrev=False, formatter_class=partial(Help, voice=voice))
        self._positionals.title = voice(words.ARGUMENTS)
        self._optionals.title = voice(words.OPTIONS)

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Reads what it knows; within a command, options may stand between codes."""
        plain = self._subparsers is not None or self._intermixing
        if plain:
            return super().parse_known_args(args, namespace)
        self._intermixing = True
        # argparse keeps the usage aside by cutting the seven letters of "usage: " off
        self.usage = self.format_usage().removeprefix(self._voice(words.USAGE))
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._intermixing, self.usage = False, None

    def _print_message(self, message: str, file: Any = None) -> None:
        """Prints a help or the version."""
        write(file or sys.stderr, message)

    def error(self, message: str) -> NoReturn:
        """Raises the fault that argparse's message stands for."""
        raise _fault(self.prog, message)


def _fault(command: str, message: str) -> Unreadable:
    """The fault in a command line, as facts."""
    if found := _REQUIRED.search(message):
        return MissingArguments(command=command, arguments=found[1])
    if found := _UNKNOWN.search(message):
        return UnknownArguments(command=command, arguments=found[1])
    if found := _CHOICE.search(message):
        return UnknownChoice(command=command, argument=found[1], text=found[2], allowed=found[3].replace("'", ""))
    if found := _NO_VALUE.search(message):
        return ValueNeeded(command=command, argument=found[1])
    if found := _NO_NUMBER.search(message):
        return WrongUse(command=command, argument=found[1], text=found[2])
    return UnknownArguments(command=command, arguments=message)


class Commands:
    """Where each room declares its commands; `common` adds to each what every command takes."""

    def __init__(self, parser: argparse.ArgumentParser, voice: Voice, common: Common) -> None:
        self.voice = voice
        self._common = common
        self._group = parser.add_subparsers(
            metavar=voice(words.COMMAND), title=voice(words.COMMANDS), required=False, parser_class=Parser
        )

    def add(self, name: str, says: Text, run: Run | None = None) -> argparse.ArgumentParser:
        """Declares a command; `run` does it. Arguments are added to the parser that is answered."""
        said = self.voice(says)
        parser: argparse.ArgumentParser = self._group.add_parser(name, voice=self.voice, help=said, description=said)
        parser.add_argument("-h", "--help", action="help", help=self.voice(words.HELP))
        self._common(parser)
        if run is not None:
            parser.set_defaults(run=run)
        return parser

    def group(self, name: str, says: Text) -> "Commands":
        """Declares a command that has commands of its own, such as `repair open`."""
        parser = self.add(name, says)
        parser.set_defaults(run=_needs_a_step(parser.prog))
        return Commands(parser, self.voice, self._common)


def _needs_a_step(command: str) -> Run:
    """What a command of commands does without one: says that it needs one."""

    def run(_desks: Desks, _args: argparse.Namespace, voice: Voice) -> Answer:
        raise MissingArguments(command=command, arguments=voice(words.COMMAND))

    return run


def begins_a_depot(parser: argparse.ArgumentParser) -> None:
    """Marks a command that makes the database it is pointed at where there is none yet; no other does."""
    parser.set_defaults(begins=True)


def codes(parser: argparse.ArgumentParser, voice: Voice) -> None:
    """Adds the argument `codes`: one or more."""
    parser.add_argument("codes", metavar="CODE", nargs="+", help=voice(words.CODE))
