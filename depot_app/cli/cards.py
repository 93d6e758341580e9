"""Cards as JSON and as lines: everything known of one thing."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower
from depot_app.domain.instruments import Card, Instrument
from depot_app.domain.kits import Part
from depot_app.domain.lists import Listing, Window
from depot_app.domain.loans import Loan
from depot_app.domain.numbers import Number
from depot_app.wording.history import sentence
from depot_app.wording.voice import Voice

_HIDDEN = {"id", "version", "type_code", "place", "holder"}
_MOST_LOANS = 500


def card_of(desks: Desks, code: str, voice: Voice) -> dict[str, Any]:
    """The card of whatever has this code; raises `UnknownThing`."""
    found = desks.inventory.find(code)
    match found:
        case Instrument():
            return _instrument(desks, desks.inventory.card(found.number.digits), voice)
        case Loan():
            return _plain(found) | _loan(desks, found)
        case Borrower():
            return _plain(found) | _loans_of(desks, found)
        case _:
            return _plain(found)


def _instrument(desks: Desks, card: Card, voice: Voice) -> dict[str, Any]:
    """The card of an instrument, its type and place by name."""
    held, mending = card.standing.held, card.standing.mending
    return _plain(card.instrument) | {
        "type": card.type.name(voice.language),
        "place": card.place,
        "path": list(card.path),
        "codes": list(card.codes),
        "loan": held and {"loan": held.loan.digits, "borrower": held.name, "due": _plain(held.due_on)},
        "repair": mending and {"repair": mending.repair.digits, "complaint": mending.complaint},
        "history": [
            {
                "at": step.entry.at.isoformat(),
                "by": step.entry.by,
                "deed": step.entry.deed.value,
                "text": sentence(voice, step),
            }
            for step in desks.history.of(card.instrument.number.digits)
        ],
    }


def _loan(desks: Desks, loan: Loan) -> dict[str, Any]:
    """What a loan's card shows beside the loan: its borrower, state and lines."""
    folder = desks.loans.folder(loan.number.digits)
    return {
        "borrower": folder.borrower.name,
        "state": loan.state(desks.house.today).value,
        "lines": [
            {"instrument": instrument.number.digits, "out_on": _plain(line.out_on), "closed_on": _plain(line.closed_on)}
            for line, instrument in folder.lines
        ],
    }


def _loans_of(desks: Desks, borrower: Borrower) -> dict[str, Any]:
    """The open loans of a borrower, by number."""
    listing = Listing(where=(("borrower", str(borrower.id)), ("state", "open")))
    return {"loans": [row.number.digits for row in desks.loans.page(listing, Window(size=_MOST_LOANS))]}


def _plain(value: Any) -> Any:
    """A value as JSON has it: plain digits, ISO dates, words of closed sets."""
    match value:
        case Number():
            return value.digits
        case Part():
            return {"part": value.kind.value, "state": value.state.value, "since": _plain(value.since)}
        case date() | datetime():
            return value.isoformat()
        case Enum():
            return value.value
        case UUID():
            return str(value)
        case tuple():
            return [_plain(one) for one in value]
        case _ if is_dataclass(value):
            return {f.name: _plain(getattr(value, f.name)) for f in fields(value) if f.name not in _HIDDEN}
        case _:
            return value


def card_lines(card: Mapping[str, Any]) -> list[str]:
    """A card as lines of key and value; what is empty is left out."""
    return [f"{key}: {said}" for key, value in card.items() for said in _said(value)]


def _said(value: Any) -> Iterator[str]:
    """A value of a card as lines."""
    match value:
        case None | "" | [] | {}:
            return
        case list():
            for one in value:
                yield from _said(one)
        case dict():
            yield " · ".join(str(part) for part in value.values() if part not in (None, ""))
        case _:
            yield str(value)
