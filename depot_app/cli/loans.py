"""Lend, return, swap and contract: the counter by command."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands, codes
from depot_app.cli.printing import pages_of, writing
from depot_app.cli.values import amount, day
from depot_app.desks.desks import Desks
from depot_app.domain.money import NOTHING
from depot_app.wording import commands as shared
from depot_app.wording import dates
from depot_app.wording import loans as words
from depot_app.wording import supplies as supply_words
from depot_app.wording.voice import Voice


def add_commands(commands: Commands) -> None:
    """Declares lend, return, swap and contract."""
    voice = commands.voice
    lending = commands.add("lend", words.LEND, lend)
    codes(lending, voice)
    lending.add_argument("--to", metavar="BORROWER", required=True, help=voice(words.TO))
    lending.add_argument("--due", metavar="DATE", required=True, help=voice(words.DUE))
    lending.add_argument("--from", dest="start", metavar="DATE", help=voice(words.FROM))
    lending.add_argument("--fee", metavar="AMOUNT", help=voice(words.FEE))
    returning = commands.add("return", words.RETURN, take_back)
    codes(returning, voice)
    returning.add_argument("--loan", metavar="LOAN", default="", help=voice(supply_words.FROM_LOAN))
    swapping = commands.add("swap", words.SWAP, swap)
    swapping.add_argument("old", metavar="OLD", help=voice(words.OLD))
    swapping.add_argument("new", metavar="NEW", help=voice(words.NEW))
    printing = commands.add("contract", words.CONTRACT, contract)
    printing.add_argument("loan", metavar="LOAN", help=voice(words.LOAN))
    printing.add_argument("file", metavar="FILE", type=Path, help=voice(shared.FILE))
    printing.add_argument("--addendum", metavar="N", type=int, help=voice(words.ADDENDUM))


def lend(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Lends all of the instruments to one borrower, or none."""
    lent = desks.loans.lend(
        args.codes,
        to=args.to,
        due_on=day(args.due),
        from_on=day(args.start) if args.start else None,
        fee=amount(args.fee) if args.fee else NOTHING,
    ).thing
    pieces = sum(amount for _, amount in lent.supplies)
    said = voice.count(
        words.LENT,
        len(lent.lines),
        to=lent.borrower.name,
        due=dates.short(voice, lent.loan.due_on),
        loan=lent.loan.number.printed,
    )
    told = {
        "loan": lent.loan.number.digits,
        "lines": len(lent.lines),
        "borrower": lent.borrower.number.digits,
        "template": lent.loan.template.value,
        "supplies": pieces,
    }
    also = voice.count(supply_words.LENT, pieces, loan=lent.loan.number.printed) if pieces else ""
    return Answer(told, [said, also] if also else [said], _repeats(lent.repeated, voice))


def take_back(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Takes instruments back from whoever has them."""
    taken = desks.loans.take_back(args.codes, loan=args.loan).thing
    pieces = sum(back.back for back in taken.supplies)
    closed = [voice(words.CLOSED, loan=loan.number.printed) for loan in taken.closed]
    supplies = [voice.count(supply_words.TAKEN_BACK, pieces)] if pieces else []
    said = [voice.count(words.TAKEN_BACK, len(taken.lines)), *supplies, *closed]
    told = {"returned": len(taken.lines), "loans_closed": len(taken.closed), "supplies": pieces}
    return Answer(told, said, _repeats(taken.repeated, voice))


def swap(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Takes one instrument back and lends another in its stead."""
    swapped = desks.loans.swap(args.old, args.new).thing
    old, new, loan = (one.number.printed for one in (swapped.old, swapped.new, swapped.loan))
    said = voice(words.SWAPPED_FOR, old=old, new=new, addendum=swapped.addendum, loan=loan)
    return Answer({"loan": swapped.loan.number.digits, "addendum": swapped.addendum}, [said])


def contract(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes the frozen agreement of a loan, or one of its addenda: in the borrower's language unless one is named."""
    with writing(args.file) as write:
        if args.addendum is None:
            document = desks.papers.contract(args.loan, args.language).thing
        else:
            document = desks.papers.addendum(args.loan, args.addendum, args.language).thing
        write(document.pdf)
    pages = pages_of(document.pdf)
    said = voice.count(shared.WRITTEN, pages, file=args.file)
    return Answer({"sha256": document.sha256, "pages": pages}, [said])


def _repeats(repeated: Sequence[str], voice: Voice) -> list[str]:
    """A note on codes that were given more than once."""
    return [voice(words.REPEATED, codes=", ".join(repeated))] if repeated else []
