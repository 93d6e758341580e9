"""Photos by command: adding what a camera brought."""

import argparse
from pathlib import Path

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.desks.desks import Desks
from depot_app.exchange.photos import photo_in
from depot_app.wording import commands as shared
from depot_app.wording import photos as words
from depot_app.wording.voice import Voice


def add_commands(commands: Commands) -> None:
    """Declares the photos of an instrument."""
    voice = commands.voice
    adding = commands.group("photo", words.COMMAND).add("add", words.COMMAND_ADD, add)
    adding.add_argument("code", metavar="CODE", help=voice(shared.CODE))
    adding.add_argument("files", metavar="FILE", nargs="+", type=Path, help=voice(words.PHOTO_FILES))


def add(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Adds photos to an instrument: all of them, or none."""
    pictures = [photo_in(path) for path in args.files]
    made = desks.photos.add(args.code, pictures).thing
    number = desks.inventory.card(args.code).instrument.number
    said = voice.count(words.ADDED, len(made), number=number.printed)
    return Answer({"number": number.digits, "photos": [photo.sha256 for photo in made]}, [said])
