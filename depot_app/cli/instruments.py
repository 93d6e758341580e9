"""Find and show: the inventory by command."""

import argparse
from typing import Any

from depot_app.cli.answers import Answer
from depot_app.cli.cards import card_of
from depot_app.cli.commands import Commands
from depot_app.cli.values import not_negative
from depot_app.desks.desks import Desks
from depot_app.domain.instruments import InstrumentRow
from depot_app.domain.lists import Listing, Window
from depot_app.domain.types import InstrumentType
from depot_app.wording import commands as words
from depot_app.wording import instruments as said
from depot_app.wording import instruments_screen, lists_screen
from depot_app.wording.voice import Voice


def add_commands(commands: Commands) -> None:
    """Declares find and show."""
    voice = commands.voice
    finding = commands.add("find", words.FIND, find)
    finding.add_argument("text", metavar="TEXT", nargs="+", help=voice(words.FIND_TEXT))
    finding.add_argument("--limit", metavar="N", type=not_negative, help=voice(words.LIMIT))
    showing = commands.add("show", words.SHOW, show)
    showing.add_argument("code", metavar="CODE", help=voice(words.CODE))


def find(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """The search box: hits in the order of their numbers, an exact code alone.

    `near` are spellings that were probably meant, where nothing is spelled as asked.
    """
    text = " ".join(args.text)
    listing = Listing(text=text)
    total = desks.inventory.count(listing)
    rows = desks.inventory.page(listing, Window(size=total if args.limit is None else args.limit))
    types = {kind.code: kind for kind in desks.inventory.types()}
    nothing = voice(words.NOTHING_FOUND, text=text) if text.strip() else voice(instruments_screen.NOTHING_YET)
    lines = [_line(row, types, voice) for row in rows] or [nothing]
    if total > len(rows):
        lines.append(voice(words.MORE, n=voice.whole(total - len(rows))))
    near = desks.inventory.near(text) if rows else ()
    notes = (voice(lists_screen.NEAR, meant=near[0]),) if near else ()
    answer = {"hits": [_hit(row, types, voice) for row in rows], "total": total, "near": list(near)}
    return Answer(answer, lines, notes=notes)


def _hit(row: InstrumentRow, types: dict[str, InstrumentType], voice: Voice) -> dict[str, Any]:
    """A hit as JSON."""
    return {
        "number": row.number.digits,
        "type": types[row.type_code].name(voice.language),
        "size": row.size,
        "brand": row.brand,
        "model": row.model,
        "serial": row.serial,
        "state": row.state.value,
        "place": row.place,
        "borrower": row.holder,
        "due": row.due_on.isoformat() if row.due_on else None,
    }


def _line(row: InstrumentRow, types: dict[str, InstrumentType], voice: Voice) -> str:
    """A hit as one line."""
    what = " ".join(part for part in (types[row.type_code].name(voice.language), row.size) if part)
    brand = " ".join(part for part in (row.brand, row.model) if part)
    state = voice(said.state(row.state))
    return " · ".join(part for part in (row.number.printed, what, brand, state, row.holder or row.place) if part)


def show(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """The whole card of whatever has the code."""
    return card_of(desks, args.code, voice)
