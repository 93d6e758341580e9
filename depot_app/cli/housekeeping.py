"""Backup, restore, check and demo: looking after the database by command."""

import argparse
from pathlib import Path
from typing import Any

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands, begins_a_depot
from depot_app.desks.demo import INSTRUMENTS
from depot_app.desks.desks import Desks
from depot_app.domain.backups import PHOTO_FOLDER
from depot_app.domain.faults import WrongUse
from depot_app.domain.problems import Problem
from depot_app.wording import dates
from depot_app.wording import housekeeping as words
from depot_app.wording.voice import Voice


def add_commands(commands: Commands) -> None:
    """Declares backup, restore, check and demo."""
    voice = commands.voice
    saving = commands.add("backup", words.BACKUP, backup)
    restoring = commands.add("restore", words.RESTORE, restore)
    for parser in (saving, restoring):
        parser.add_argument("file", metavar="FILE", type=Path, help=voice(words.FILE))
    commands.add("check", words.CHECK, check)
    filling = commands.add("demo", words.DEMO, demo)
    for parser in (restoring, filling):
        begins_a_depot(parser)
    filling.add_argument("--instruments", metavar="N", type=int, default=INSTRUMENTS, help=voice(words.INSTRUMENTS))


def backup(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Makes a backup in one file and proves it."""
    made = desks.housekeeping.backup(args.file)
    total = made.manifest.counts["instruments"]
    told = {"sha256": made.sha256, "proven": made.proven, "instruments": total, "bytes": made.path.stat().st_size}
    told |= {"photos": made.photos, "photos_missing": made.photos_missing}
    said = [voice(words.BACKED_UP, file=args.file, instruments=voice.whole(total))]
    folder = made.path.with_name(PHOTO_FOLDER)
    beside = words.about_photos(voice, made.photos, made.photos_missing, said=words.PHOTOS_BESIDE, folder=str(folder))
    return Answer(told, [*said, *beside])


def restore(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Puts a backup in the place of the database, which is kept."""
    restored = desks.restoring.restore(args.file)
    made = dates.moment(voice, restored.manifest.made_at, today=desks.seat.clock().astimezone().date())
    said = [voice(words.RESTORED, made=made, instruments=voice.whole(restored.instruments))]
    if restored.kept:
        said.append(voice(words.KEPT, file=restored.kept))
    said += words.about_photos(voice, restored.photos, restored.photos_missing, said=words.PHOTOS_BACK)
    told = {"instruments": restored.instruments, "kept": str(restored.kept) if restored.kept else None}
    return Answer(told | {"photos": restored.photos, "photos_missing": restored.photos_missing}, said)


def check(desks: Desks, _args: argparse.Namespace, voice: Voice) -> Answer:
    """Names everything that is not right; that is an answer, and no fault."""
    checked = desks.housekeeping.check()
    told = {"instruments": checked.instruments, "problems": [_problem(one, voice) for one in checked.problems]}
    if not checked.problems:
        return Answer(told, [voice.count(words.ALL_WELL, checked.instruments)])
    said = [voice.count(words.PROBLEMS, len(checked.problems))]
    said += [words.problem(voice, one) for one in checked.problems]
    if checked.cut:
        said.append(voice(words.CUT, n=voice.whole(len(checked.problems))))
    return Answer(told, [*said, voice(words.ADVICE)])


def _problem(of: Problem, voice: Voice) -> dict[str, Any]:
    """A problem as JSON."""
    return {
        "kind": of.kind.value,
        "thing": of.thing.value if of.thing else None,
        "number": of.number.digits if of.number else None,
        "field": of.field,
        "expected": of.expected,
        "found": of.found,
        "says": words.problem(voice, of),
    }


def demo(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Fills an empty database with a demo depot."""
    if args.instruments < 1:
        raise WrongUse(command="depot-app demo", argument="--instruments", text=str(args.instruments))
    made = desks.demo.fill(args.instruments).thing
    told = {"instruments": made.instruments, "loans": made.loans, "repairs": made.repairs}
    return Answer(told, [voice(words.FILLED, **{name: voice.whole(n) for name, n in told.items()})])
