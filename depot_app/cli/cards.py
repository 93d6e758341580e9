"""The card of whatever has a code: what the JSON of `show` holds, beside the lines for people (`card_lines`)."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from depot_app.cli import card_lines, supplies
from depot_app.cli.answers import Answer
from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower, BorrowerCard
from depot_app.domain.count_views import CountSheet
from depot_app.domain.handover import LoanFolder
from depot_app.domain.history import Step
from depot_app.domain.instruments import Card, Instrument
from depot_app.domain.kits import Part
from depot_app.domain.loans import Loan
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.parts import KitPart, LabelledPart, LossTold
from depot_app.domain.places import PlaceCard
from depot_app.domain.repairs import Repair, RepairFolder
from depot_app.domain.supplies import Supply
from depot_app.wording.history import sentence
from depot_app.wording.voice import Voice

_HIDDEN = {"id", "version", "type_code", "place", "holder", "within", "scope", "start_entry", "book_entry"}


def card_of(desks: Desks, code: str, voice: Voice) -> Answer:
    """The card of whatever has this code; raises `UnknownThing`."""
    number, today = Number.read(code), desks.house.today
    if number and number.kind is Kind.COUNT:
        sheet = desks.counts.open(code)
        return Answer(_count(sheet), card_lines.count(sheet, voice))
    found = desks.inventory.find(code)
    digits = found.number.digits
    match found:
        case Instrument() | LabelledPart():
            card = desks.inventory.card(digits)
            own = card.instrument.number.digits
            steps = desks.history.of(own)
            told = _instrument(card, steps, voice) | {"checks": _belongings(desks.conditions.of(own))}
            return Answer(told, card_lines.instrument(card, steps, voice, today=today))
        case Loan():
            folder, kinds = desks.loans.folder(digits), desks.inventory.types()
            return Answer(_loan(folder, today), card_lines.loan(folder, kinds, voice, today=today))
        case Borrower():
            owner = desks.borrowers.card(digits)
            return Answer(_borrower(owner), card_lines.borrower(owner, voice))
        case Repair():
            job, kinds = desks.repairs.folder(digits), desks.inventory.types()
            return Answer(_repair(job), card_lines.repair(job, kinds, voice))
        case Supply():
            supply = desks.supplies.card(digits)
            return Answer(_columns(supply.supply) | supplies.plain(supply), supplies.lines(supply, voice))
        case _:
            shelf = desks.places.card(digits)
            return Answer(_place(shelf), card_lines.place(shelf, voice))


def _instrument(card: Card, steps: tuple[Step, ...], voice: Voice) -> dict[str, Any]:
    """The card of an instrument, its type and place by name."""
    held, mending = card.standing.held, card.standing.mending
    return _columns(card.instrument) | {
        "type": card.type.name(voice.language),
        "place": card.place,
        "kit": [_part(part) for part in card.parts],
        "part": card.pointed and card.pointed.kind.value,
        "path": list(card.path),
        "codes": list(card.codes),
        "loan": held and {"loan": held.loan.digits, "borrower": held.name, "due": _plain(held.due_on)},
        "repair": mending and {"repair": mending.repair.digits, "complaint": mending.complaint},
        "won": [{"supply": won.supply.digits, "name": won.name, "amount": won.amount} for won in card.won],
        "former": [_columns(one) for one in card.former],
        "worth": _columns(card.worth),
        "valuations": _belongings(card.valuations),
        "photos": _belongings(card.photos),
        "history": [_step(step, voice) for step in steps],
    }


def _part(told: KitPart) -> dict[str, Any]:
    """A part of a kit; with its own number where it has one, and with whom it is missing where it is searched for."""
    plain: dict[str, Any] = _plain(told.part)
    if told.label:
        plain["number"] = told.label.number.digits
    if loss := told.loss:
        plain["loss"] = {
            "missing_on": _plain(loss.loss.missing_on),
            "borrower": loss.borrower or None,
            "loan": loss.loan and loss.loan.digits,
        }
    return plain


def _missing(losses: Iterable[LossTold]) -> list[dict[str, Any]]:
    """Parts that went missing with someone and are still searched for."""
    return [
        {
            "instrument": told.instrument.digits,
            "part": told.loss.kind.value,
            "missing_on": _plain(told.loss.missing_on),
            "loan": told.loan and told.loan.digits,
        }
        for told in losses
    ]


def _step(step: Step, voice: Voice) -> dict[str, Any]:
    """A deed of the history; its text is in the language asked for."""
    entry = step.entry
    return {"at": _plain(entry.at), "by": entry.by, "deed": entry.deed.value, "text": sentence(voice, step)}


def _loan(folder: LoanFolder, today: date) -> dict[str, Any]:
    """A loan with its borrower, state and lines."""
    return _columns(folder.loan) | {
        "borrower": folder.borrower.name,
        "state": folder.loan.state(today).value,
        "lines": [
            {"instrument": instrument.number.digits, "out_on": _plain(line.out_on), "closed_on": _plain(line.closed_on)}
            for line, instrument in folder.lines
        ],
        "supplies": [
            {"supply": one.number.digits, "name": one.name, "amount": line.amount, "back": line.back, "lost": line.lost}
            for line, one in folder.supplies
        ],
        "missing": _missing(folder.missing),
    }


def _borrower(card: BorrowerCard) -> dict[str, Any]:
    """A borrower with its open loans, and how many instruments it has."""
    loans = [row.number.digits for row in card.loans]
    missing = _missing(card.missing)
    return _columns(card.borrower) | {"loans": loans, "instruments": card.instruments, "missing": missing}


def _repair(folder: RepairFolder) -> dict[str, Any]:
    """A repair with the number of its instrument, and who has that."""
    return _columns(folder.repair) | {"instrument": folder.instrument.number.digits, "borrower": folder.holder}


def _place(card: PlaceCard) -> dict[str, Any]:
    """A place with what is around it, and how many instruments belong there."""
    return _columns(card.place) | {"path": list(card.path), "instruments": card.instruments}


def _count(sheet: CountSheet) -> dict[str, Any]:
    """A count with its place, and how many there are of each finding."""
    tally = {finding.value: amount for finding, amount in sheet.tally.items()}
    return _columns(sheet.count) | {"place": sheet.scope, "result": tally}


def _belongings(values: Iterable[Any]) -> list[dict[str, Any]]:
    """What belongs to an instrument, which need not say to which."""
    return [{name: side for name, side in _columns(value).items() if name != "instrument"} for value in values]


def _columns(value: Any) -> dict[str, Any]:
    """What a thing holds, without what is of no use outside."""
    return {f.name: _plain(getattr(value, f.name)) for f in fields(value) if f.name not in _HIDDEN}


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
            return _columns(value)
        case _:
            return value
