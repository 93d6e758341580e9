"""Things by quantity by command: added by `KEY=VALUE`, and their card."""

import argparse
from typing import Any

from depot_app.cli.answers import Answer
from depot_app.cli.values import amount, pairs
from depot_app.desks.desks import Desks
from depot_app.domain.faults import UnknownField, WrongValue
from depot_app.domain.supplies import SupplyCard
from depot_app.wording import cards, dates, describe, money
from depot_app.wording import commands as words
from depot_app.wording import supplies as said
from depot_app.wording.voice import Voice

KEYS = ("name", "amount", "minimum", "lendable", "place", "value", "notes")


def add_supply(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """One supply, and as many of it as there are."""
    given = pairs(args.pairs)
    for key in given:
        if key not in KEYS:
            raise UnknownField(key=key, known=KEYS)
    made = desks.supplies.add(
        given.get("name", ""),
        amount=_whole("amount", given),
        minimum=_whole("minimum", given),
        lendable=_lendable(given, voice),
        place=given.get("place", ""),
        value=amount(given["value"]) if given.get("value") else None,
        notes=given.get("notes", ""),
    ).thing
    return Answer({"number": made.number.digits}, [voice(words.ADDED, name=made.name, number=made.number.printed)])


def _whole(key: str, given: dict[str, str]) -> int:
    """A whole number; none where nothing was given."""
    text = given.get(key, "") or "0"
    if not (text.isascii() and text.isdecimal()):
        raise WrongValue(key=key, text=text, allowed=())
    return int(text)


def _lendable(given: dict[str, str], voice: Voice) -> bool:
    """Whether it may be lent; yes where nothing was given."""
    text = given.get("lendable", "").casefold()
    for answer, word in ((True, words.YES), (False, words.NO)):
        if text in {word.nl.casefold(), word.en.casefold()}:
            return answer
    if text:
        raise WrongValue(key="lendable", text=text, allowed=(voice(words.YES), voice(words.NO)))
    return True


def plain(card: SupplyCard) -> dict[str, Any]:
    """What the JSON of a card holds beside the fields of the supply."""
    return {
        "on_hand": card.on_hand,
        "out": card.out,
        "path": list(card.path),
        "loans": [{"loan": one.loan.digits, "borrower": one.borrower, "amount": one.amount} for one in card.with_whom],
        "moves": [
            {
                "on": told.move.moved_on.isoformat(),
                "amount": told.move.amount,
                "reason": told.move.reason.value,
                "instrument": told.instrument.digits if told.instrument else None,
                "loan": told.loan.digits if told.loan else None,
            }
            for told in card.moves
        ],
    }


def lines(card: SupplyCard, voice: Voice) -> list[str]:
    """A supply: how many there are, who has how many, and why there are so many."""
    one, whole = card.supply, voice.whole
    named = (
        (said.HOW_MANY, voice(said.ON_HAND, on_hand=whole(card.on_hand), total=whole(one.total))),
        (said.FIELDS["minimum"], whole(one.minimum) if one.minimum else ""),
        (said.FIELDS["place"], describe.joined(*card.path)),
        (said.FIELDS["value"], money.amount(voice, one.value)),
        (said.FIELDS["notes"], one.notes),
    )
    told = [voice(cards.FIELD, label=voice(label), value=value) for label, value in named if value]
    with_whom = [
        voice(said.WITH_WHOM, n=whole(out.amount), name=out.borrower, loan=out.loan.printed) for out in card.with_whom
    ]
    moves = [
        describe.joined(dates.short(voice, move.move.moved_on), said.move_in_words(voice, move)) for move in card.moves
    ]
    for heading, items in ((said.WITH, with_whom), (said.MOVES, moves)):
        if items:
            told += [voice(heading), *(voice(cards.ITEM, value=item) for item in items)]
    return [describe.joined(one.number.printed, one.name), *told]
