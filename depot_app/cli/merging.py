"""Two records of one instrument made one, by command."""

import argparse

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.desks.desks import Desks
from depot_app.wording import merging as words
from depot_app.wording.voice import Voice


def add_commands(commands: Commands) -> None:
    """Declares merge."""
    voice = commands.voice
    merging = commands.add("merge", words.COMMAND, merge)
    merging.add_argument("kept", metavar="KEPT", help=voice(words.KEPT))
    merging.add_argument("other", metavar="OTHER", help=voice(words.OTHER))
    merging.add_argument("--take", metavar="KEY", action="append", help=voice(words.TAKE))


def merge(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """One record with both histories; its fields are the kept one's, but for those that are taken from the other."""
    done = desks.merging.merge(args.kept, args.other, args.take).thing
    number, other = done.kept.number, done.other
    said = voice(words.MERGED, other=other.printed, number=number.printed)
    return Answer({"number": number.digits, "merged": other.digits}, [said])
