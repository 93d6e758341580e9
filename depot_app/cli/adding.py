"""Add one instrument, borrower or place, by `KEY=VALUE`; the keys and values mean what they mean in a list."""

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from depot_app.cli import stocks, supplies
from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands, Run, begins_a_depot
from depot_app.cli.values import pairs
from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.drafts import Portion
from depot_app.domain.faults import (
    FieldLater,
    FieldTwice,
    MissingField,
    UnknownField,
    Unreadable,
    WrongAmount,
    WrongDay,
    WrongValue,
)
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.import_keys import PLACE_KEYS, ListKind, keys_of
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState
from depot_app.domain.journal import Done, Thing
from depot_app.domain.kits import PartKind
from depot_app.domain.places import PlaceKind
from depot_app.domain.refusals import ChildOnSchoolLoan, Refusal, UnknownType
from depot_app.domain.search import fold
from depot_app.exchange.amounts import Unclear, typed_amount
from depot_app.exchange.columns import keys_for
from depot_app.exchange.lists import REJECTED, read_single
from depot_app.wording import borrowers, describe
from depot_app.wording import commands as words
from depot_app.wording import instruments as said
from depot_app.wording import label_stocks as stock_words
from depot_app.wording import supplies as supply_words
from depot_app.wording.voice import Text, Voice

_BY_DEED = (
    "borrower",
    "loan",
    "lent_on",
    "due",
    "fee",
    "deposit",
    "loan_programme",
    "children",
    "child",
    "repair",
)
_STATES = (InstrumentState.AVAILABLE, InstrumentState.MISSING, InstrumentState.WRITTEN_OFF)
_TYPES = {FindingKind.TYPE_UNKNOWN, FindingKind.TYPE_AMBIGUOUS, FindingKind.TYPE_NEAR}
_DAYS = {FindingKind.DATE_NONE, FindingKind.MONTH_FIRST}
_AMOUNTS = {FindingKind.AMOUNT_NONE, FindingKind.AMOUNT_UNCLEAR}
_TYPED_AMOUNTS = {"price", "value"}
_MISSING = {FindingKind.TYPE_MISSING: "type", FindingKind.NAME_MISSING: "name"}
_HARMLESS = {
    FindingKind.NUMBERS_ABSENT,
    FindingKind.NUMBER_MISSING,
    FindingKind.SIZE_MISSING,
    FindingKind.SIZE_UNKNOWN,
    FindingKind.SERIAL_NONE,
    FindingKind.SIZE_UNKNOWN,
}


def add_commands(commands: Commands) -> None:
    """Declares `add` with what can be added."""
    group = commands.group("add", words.ADD)
    _declare(group, "instrument", words.ADD_INSTRUMENT, add_instrument, _known(ListKind.INSTRUMENTS))
    _declare(group, "borrower", words.ADD_BORROWER, add_borrower, _known(ListKind.BORROWERS))
    _declare(group, "place", words.ADD_PLACE, add_place, PLACE_KEYS)
    _declare(group, "supply", supply_words.ADD, supplies.add_supply, supplies.KEYS)
    _declare(group, "stock", stock_words.ADD, stocks.add_stock, stocks.KEYS)


def _declare(group: Commands, name: str, says: Text, run: Run, keys: tuple[str, ...]) -> None:
    """Declares a command that takes pairs; its help names their keys."""
    parser = group.add(name, says, run)
    begins_a_depot(parser)
    parser.add_argument("pairs", metavar="KEY=VALUE", nargs="+", help=group.voice(words.FIELDS))
    parser.epilog = group.voice(words.FIELDS_KNOWN, keys=", ".join(keys))


def add_instrument(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """One instrument, in the house: what it owes to a loan or a repair comes by those deeds."""
    given = _keyed(ListKind.INSTRUMENTS, args.pairs)
    for key in _BY_DEED:
        if given.get(key):
            raise FieldLater(key=key)
    for key in _TYPED_AMOUNTS & given.keys():
        if isinstance(typed_amount(given[key]), Unclear):
            raise WrongAmount(key=key, text=given[key])
    catalogue = {kind.code: kind for kind in desks.inventory.types()}
    names = {code: kind.name(voice.language) for code, kind in catalogue.items()}
    draft = _one(read_single(ListKind.INSTRUMENTS, given, tuple(catalogue.values())), given, names, voice)
    if draft.state not in {None, *_STATES}:
        raise WrongValue(key="state", text=given["state"], allowed=_allowed("state", voice))
    done = desks.inventory.add(draft)
    made = done.thing
    what = describe.what(voice, catalogue[made.type_code], made.size)
    notes = _new_places(desks, done, voice)
    if twins := ", ".join(one.number.printed for one in desks.inventory.twins(made)):
        notes.append(voice(words.TWIN, numbers=twins))
    return _added(what, made.number, voice, notes)


def add_borrower(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """One borrower; a name alone is enough, also one that another has: that is told with the other's number."""
    given = _keyed(ListKind.BORROWERS, args.pairs)
    made = desks.borrowers.add(_one(read_single(ListKind.BORROWERS, given, ()), given, {}, voice)).thing
    others = ", ".join(one.number.printed for one in desks.borrowers.namesakes(made))
    notes = [voice(words.SAME_NAME, name=made.name, numbers=others)] if others else []
    return _added(made.name, made.number, voice, notes)


def add_place(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """One place, with what its name says is around it."""
    given = pairs(args.pairs)
    for key in given:
        if key not in PLACE_KEYS:
            raise UnknownField(key=key, known=PLACE_KEYS)
    done = desks.places.add(
        given.get("name", ""),
        kind=_place_kind(given.get("kind", ""), voice),
        within=given.get("within", ""),
        description=given.get("description", ""),
    )
    made = done.thing
    return _added(made.name, made.number, voice, _new_places(desks, done, voice, but=made.name))


def _keyed(kind: ListKind, texts: list[str]) -> dict[str, str]:
    """Values by their keys; a key may be called as people call its column, such as merk for brand."""
    known = _known(kind)
    given: dict[str, str] = {}
    for called, value in pairs(texts).items():
        meant = (key for _, key in keys_for(kind, called) if key in known)
        key = called if called in known else next(meant, "")
        if not key:
            raise UnknownField(key=called, known=known)
        if key in given:
            raise FieldTwice(key=key)
        given[key] = value
    return given


def _known(kind: ListKind) -> tuple[str, ...]:
    """The keys that one thing can be described by; why a row was rejected before is none of them."""
    return tuple(key for key in keys_of(kind) if key != REJECTED)


def _added(name: str, number: Any, voice: Voice, notes: Sequence[str]) -> Answer:
    """What is said of a new thing; programs read the notes too, where there are any."""
    told = {"number": number.digits} | ({"notes": notes} if notes else {})
    return Answer(told, [voice(words.ADDED, name=name, number=number.printed)], notes)


def _new_places(desks: Desks, done: Done[Any], voice: Voice, *, but: str = "") -> list[str]:
    """A note on the places that a deed made on its way, since a name with a typing error makes one too."""
    touched = {key for thing, key in done.touched if thing is Thing.PLACE}
    names = [place.name for place in desks.inventory.places() if place.id in touched and place.name != but]
    return [voice.count(words.NEW_PLACES, len(names), names=", ".join(names))] if names else []


def _one(portion: Portion[Any], given: Mapping[str, str], names: Mapping[str, str], voice: Voice) -> Any:
    """The draft, where every value was understood; in a list a doubt is a warning, but here someone can be asked."""
    for finding in portion.findings:
        if finding.kind not in _HARMLESS:
            raise _fault(finding, given, names, voice)
    if not portion.drafts:  # a row of nothing is no row
        raise MissingField(key=next(iter(given)))
    return portion.drafts[0]


def _fault(finding: Finding, given: Mapping[str, str], names: Mapping[str, str], voice: Voice) -> Unreadable | Refusal:
    """What a finding comes down to where one thing is added; `names` are those of types, by their codes."""
    kind, key, text = finding.kind, finding.column or next(iter(given)), finding.text
    if kind in _MISSING:
        return MissingField(key=_MISSING[kind])
    if kind in _TYPES:
        return UnknownType(text=text, near=tuple(names[code] for code in finding.hints))
    if kind is FindingKind.CHILD_AT_SCHOOL:
        return ChildOnSchoolLoan(name=given.get("name", text))
    if kind in _DAYS:
        return WrongDay(key=key, text=given[key])
    if kind in _AMOUNTS:
        return WrongAmount(key=key, text=text)
    return WrongValue(key=key, text=given[key], allowed=_allowed(key, voice))


def _allowed(key: str, voice: Voice) -> tuple[str, ...]:
    """The values that a field of a closed set takes, in the language at hand; none where anything goes."""
    match key:
        case "state":
            return tuple(voice(said.state(state)) for state in _STATES)
        case "condition":
            return tuple(Condition)
        case "acquisition":
            return tuple(voice(said.acquisition(one)) for one in Acquisition)
        case "kind":
            return tuple(voice(borrowers.kind(one)) for one in BorrowerKind)
        case "language":
            return ("nl", "en")
        case "kit":
            return tuple(PartKind)
        case "case" | "bow" | "mouthpiece":
            return (voice(words.YES), voice(words.NO))
        case _:
            return ()


def _place_kind(text: str, voice: Voice) -> PlaceKind | None:
    """The kind of place that a word names, in either language."""
    if not text:
        return None
    for kind, called in said.PLACE_KINDS.items():
        if fold(text) in {kind.value, fold(called.nl), fold(called.en)}:
            return kind
    allowed = tuple(voice(called) for called in said.PLACE_KINDS.values())
    raise WrongValue(key="kind", text=text, allowed=allowed)
