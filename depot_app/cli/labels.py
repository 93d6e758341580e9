"""Labels by command: of codes, of what a search finds, or of all that is still to be printed."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.cli.printing import pages_of, unread_of, writing
from depot_app.cli.values import shift
from depot_app.desks.desks import Desks
from depot_app.documents.label_fit import may_print_on, shapes
from depot_app.documents.label_margins import hint_on
from depot_app.documents.label_stocks import stock, stock_of, stocks
from depot_app.domain.faults import MissingArguments, WrongUse
from depot_app.domain.lists import Listing
from depot_app.domain.numbers import Number
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.wording import commands as shared
from depot_app.wording import labels as words
from depot_app.wording.voice import Voice

_NAME = "labels"
_PROGRAM = f"depot-app {_NAME}"


def add_commands(commands: Commands) -> None:
    """Declares labels."""
    voice = commands.voice
    parser = commands.add(_NAME, words.PRINT, print_labels)
    parser.add_argument("file", metavar="FILE", type=Path, help=voice(shared.FILE))
    parser.add_argument("codes", metavar="CODE", nargs="*", help=voice(shared.CODE))
    parser.add_argument("--stock", metavar="STOCK", required=True, help=voice(words.STOCK))
    parser.add_argument("--start", metavar="N", type=int, default=1, help=voice(words.START))
    parser.add_argument("--copies", metavar="N", type=int, default=1, help=voice(words.COPIES))
    parser.add_argument("--shift", metavar="X,Y", default="", help=voice(words.SHIFT))
    parser.add_argument("--search", metavar="TEXT", help=voice(words.SEARCH))
    parser.add_argument("--queue", action="store_true", help=voice(words.QUEUE))
    parser.add_argument("--commands", action="store_true", help=voice(words.COMMANDS))
    parser.add_argument("--badges", action="store_true", help=voice(words.BADGES))
    parser.add_argument("--tag", action="store_true", help=voice(words.TAG))


def print_labels(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes the labels and notes that they were printed, as a run."""
    if args.copies < 1:
        raise WrongUse(command=_PROGRAM, argument="--copies", text=str(args.copies))
    with writing(args.file) as write:
        labels = _chosen(desks, args, voice)
        if args.tag:
            labels = desks.labels.tags(labels)
        sheet = desks.labels.sheet(
            labels, stock=args.stock, start=args.start, copies=args.copies, shift=shift(args.shift)
        )
        pdf = desks.labels.paper(sheet, voice.language)
        _expect_room(desks, sheet)
        write(pdf)
        run = desks.labels.noted(sheet, voice.language).thing
    amount, pages = len(labels) * args.copies, pages_of(pdf)
    said = [voice.count(words.MADE, amount), voice.count(shared.WRITTEN, pages, file=args.file)]
    unread = unread_of(pdf, sheet)
    notes = (*_warnings(voice, unread), *([] if hint_on(stock_of(sheet)) else [voice(words.TRUE_SIZE)]))
    return Answer({"labels": amount, "pages": pages, "run": run.number}, said, notes=notes)


def _expect_room(desks: Desks, sheet: LabelSheetContent) -> None:
    """Raises what is too small on a stock for these labels, naming stocks that would do."""
    own = (stock(one.code, one.measures) for one in desks.label_stocks.own())
    if refusal := may_print_on(stock_of(sheet), shapes(sheet.labels), (*stocks().values(), *own)):
        raise refusal


def _warnings(voice: Voice, unread: Sequence[Number]) -> Iterator[str]:
    """What a scanner would not read, before anything is stuck on."""
    if unread:
        yield voice.count(words.UNREAD, len(unread), numbers=", ".join(number.printed for number in unread))


def _chosen(desks: Desks, args: argparse.Namespace, voice: Voice) -> tuple[LabelContent, ...]:
    """The labels asked for, in exactly one of the ways there are."""
    ways = [bool(args.codes), args.search is not None, args.queue, args.commands, args.badges]
    if sum(ways) != 1:
        raise MissingArguments(command=_PROGRAM, arguments=voice(words.ONE_WAY))
    if args.codes:
        return desks.labels.of(args.codes, voice.language)
    if args.queue:
        return desks.labels.queue(voice.language)
    if args.commands:
        return desks.labels.commands(voice.language)
    if args.badges:
        return desks.labels.badges(voice.language)
    return desks.labels.found(Listing(text=args.search), voice.language)
