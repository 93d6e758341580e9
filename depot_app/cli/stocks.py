"""Label stocks of the depot's own by command: added by `KEY=VALUE`, measured in millimetres."""

import argparse
from collections.abc import Mapping

from depot_app.cli.answers import Answer
from depot_app.cli.values import pairs
from depot_app.desks.desks import Desks
from depot_app.documents.label_stocks import stocks
from depot_app.domain.faults import MissingField, UnknownField, WrongLength, WrongValue
from depot_app.domain.label_stocks import StockKind, StockMeasures
from depot_app.domain.lengths import Length
from depot_app.wording import label_stocks as said
from depot_app.wording.voice import Voice

_LENGTHS = ("left", "top", "pitch_x", "pitch_y")
_COUNTS = ("columns", "rows")
KEYS = ("code", "name", "kind", "width", "height", *_COUNTS, *_LENGTHS)


def add_stock(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """One stock; what is left open is as a roll or one label on a sheet has it, and a pitch spreads labels evenly."""
    given = pairs(args.pairs)
    for key in given:
        if key not in KEYS:
            raise UnknownField(key=key, known=KEYS)
    measures = StockMeasures(
        given.get("name", ""),
        _kind(given, voice),
        _length("width", given),
        _length("height", given),
        **{key: _count(key, given) for key in _COUNTS},
        **{key: _length(key, given, required=False) for key in _LENGTHS},
    )
    made = desks.label_stocks.add(given.get("code", ""), measures, besides=stocks()).thing
    return Answer({"stock": made.code}, [voice(said.ADDED, name=made.name, code=made.code)])


def _kind(given: Mapping[str, str], voice: Voice) -> StockKind:
    """A sheet or a roll, in either language; a sheet where nothing was given."""
    text = given.get("kind", "").casefold()
    for kind, word in said.KINDS.items():
        if text in {word.nl.casefold(), word.en.casefold()}:
            return kind
    if text:
        raise WrongValue(key="kind", text=text, allowed=tuple(voice(word) for word in said.KINDS.values()))
    return StockKind.SHEET


def _length(key: str, given: Mapping[str, str], *, required: bool = True) -> Length:
    """Millimetres, as 38,1 or 38.1; none where nothing was given and nothing is needed."""
    text = given.get(key, "")
    if not text and required:
        raise MissingField(key=key)
    length = Length.typed(text or "0")
    if length is None:
        raise WrongLength(key=key, text=text)
    return length


def _count(key: str, given: Mapping[str, str]) -> int:
    """A whole number; one where nothing was given."""
    text = given.get(key, "") or "1"
    if not (text.isascii() and text.isdecimal()):
        raise WrongValue(key=key, text=text)
    return int(text)
