"""Repairs by command: report one, move it on, print its slip."""

import argparse
from pathlib import Path

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.cli.printing import pages_of, writing
from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingArguments, UnknownChoice
from depot_app.domain.repairs import Repair, RepairState
from depot_app.wording import commands as shared
from depot_app.wording import repairs as words
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Voice


def add_commands(commands: Commands) -> None:
    """Declares repair open, repair set and repair slip."""
    voice = commands.voice
    steps = commands.group("repair", words.REPAIR)
    opening = steps.add("open", words.OPEN, open_repair)
    opening.add_argument("code", metavar="CODE", help=voice(shared.CODE))
    opening.add_argument("complaint", metavar="TEXT", help=voice(words.COMPLAINT))
    setting = steps.add("set", words.SET, set_state)
    setting.add_argument("number", metavar="NUMBER", help=voice(words.NUMBER))
    setting.add_argument("state", metavar="STATE", help=voice(words.STATE))
    printing = steps.add("slip", words.SLIP, slip)
    printing.add_argument("number", metavar="NUMBER", help=voice(words.NUMBER))
    printing.add_argument("file", metavar="FILE", type=Path, help=voice(shared.FILE))


def open_repair(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Reports an instrument broken."""
    if not args.complaint.strip():
        raise MissingArguments(command="depot-app repair open", arguments="TEXT")
    repair = desks.repairs.open(args.code, args.complaint).thing
    folder = desks.repairs.folder(repair.number.digits)
    instrument = folder.instrument.number.printed
    said = [voice(words.OPENED, repair=repair.number.printed, instrument=instrument)]
    if folder.holder:
        said.append(voice(words.STILL_OUT, instrument=instrument, to=folder.holder))
    return Answer(_told(repair) | {"instrument": folder.instrument.number.digits}, said)


def set_state(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Moves a repair on; a rejected one offers the next step and leaves it to the person."""
    state = words.state_named(args.state, voice.language)
    if state is None:
        allowed = ", ".join(voice(REPAIR_STATES[one]) for one in RepairState)
        raise UnknownChoice(command="depot-app repair set", argument="STATE", text=args.state, allowed=allowed)
    repair = desks.repairs.set(args.number, state).thing
    folder = desks.repairs.folder(repair.number.digits)
    instrument = folder.instrument.number.printed
    said = [voice(words.MOVED_ON, repair=repair.number.printed, state=voice(REPAIR_STATES[repair.state]))]
    if folder.offers_write_off:
        said.append(voice(words.OFFER_WRITE_OFF, instrument=instrument))
    elif folder.lendable:
        said.append(voice(words.FREE_AGAIN, instrument=instrument))
    return Answer(_told(repair), said)


def slip(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes the slip of a repair."""
    with writing(args.file) as write:
        paper = desks.repairs.slip(args.number, voice.language.value).thing
        write(paper.pdf)
    repair = desks.repairs.folder(args.number).repair
    pages = pages_of(paper.pdf)
    said = voice.count(shared.WRITTEN, pages, file=args.file)
    return Answer(_told(repair) | {"sha256": paper.sha256, "pages": pages}, [said])


def _told(repair: Repair) -> dict[str, object]:
    """A repair as JSON."""
    return {"repair": repair.number.digits, "state": repair.state.value}
