"""The lines of a pack: JSON, each with a checksum over itself and all lines before it; read with no trust at all."""

import hashlib
import json
import re
from collections.abc import Callable
from typing import Any

from depot_app.domain.count_packs import Pack, PackPlace, PackThing
from depot_app.domain.counts import LAST_SEQUENCE, LONGEST_CODE, ScanEvent
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.numbers import Kind, Number

FORMAT = "depot-count-pack"
VERSION = 1
LONGEST_HEAD = 1_000_000
LONGEST_LINE = 8_000
_LONGEST_NAME = 1_000
_TAIL = re.compile(rb',"check":"([0-9a-f]{32})"\}')
_TAIL_LENGTH = len(',"check":""}') + 32
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00)?")
_KEY = re.compile(r"[0-9a-f]{32}")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")

Fields = dict[str, Any]


class Damaged(ValueError):
    """A line that is not as this program writes it."""


class Newer(ValueError):
    """A pack of a version that we do not know."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


def sealed(fields: Fields, before: bytes) -> tuple[bytes, bytes]:
    """A line with its checksum, and that checksum, over the line and the one before it."""
    body = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    check = checksum(before, body)
    return body[:-1] + b',"check":"' + check + b'"}', check


def unsealed(line: bytes, before: bytes) -> tuple[bytes, bytes]:
    """A line's body once its checksum holds, and that checksum. Raises Damaged."""
    tail = _TAIL.fullmatch(line, max(len(line) - _TAIL_LENGTH, 0))
    if tail is None:
        raise Damaged
    body = line[:-_TAIL_LENGTH] + b"}"
    if checksum(before, body) != tail[1]:
        raise Damaged
    return body, tail[1]


def checksum(before: bytes, body: bytes) -> bytes:
    """The checksum of a line after another."""
    return hashlib.sha256(before + b"\n" + body).hexdigest()[:32].encode()


def _once(pairs: list[tuple[str, Any]]) -> Fields:
    """The fields of an object in which no name stands twice."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Damaged
    return fields


_DECODER = json.JSONDecoder(object_pairs_hook=_once)


def _object(body: bytes, most: int = LONGEST_LINE) -> Fields:
    """A line as an object. Raises Damaged."""
    if len(body) > most:
        raise Damaged
    try:
        text = body.decode()
        found, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError) as error:
        raise Damaged from error
    if not isinstance(found, dict) or end != len(text):
        raise Damaged
    return found


def _fields(body: bytes, names: set[str], most: int = LONGEST_LINE) -> Fields:
    """A line as an object with exactly these fields. Raises Damaged."""
    found = _object(body, most)
    if found.keys() != names:
        raise Damaged
    return found


def _text(value: object, most: int = _LONGEST_NAME) -> str:
    """A field that is a text of one line."""
    if not isinstance(value, str) or len(value) > most or _CONTROLS.search(value):
        raise Damaged
    return value


def _like(value: object, pattern: re.Pattern[str]) -> str:
    """A field that is a text of a pattern."""
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise Damaged
    return value


def _whole(value: object, least: int, most: int) -> int:
    """A field that is a whole number in a range; true is none."""
    if type(value) is not int or not least <= value <= most:
        raise Damaged
    return value


def _number(value: object, kind: Kind) -> Number:
    """A field that is a number of a kind."""
    number = Number.read(value) if isinstance(value, str) else None
    if number is None or number.kind is not kind:
        raise Damaged
    return number


def _place(value: object) -> int | None:
    """A field that is a place's number, or empty."""
    return None if value == "" else _number(value, Kind.PLACE).value


def _listed(value: object, read: Callable[[object], str]) -> tuple[str, ...]:
    """A field that is a list of texts."""
    if not isinstance(value, list):
        raise Damaged
    return tuple(read(one) for one in value)


def said(text: str) -> str:
    """A text as a line can hold it."""
    return _CONTROLS.sub(" ", text)[:_LONGEST_NAME]


def head_of(pack: Pack) -> Fields:
    """The first line of a pack."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "depot": pack.depot,
        "count": pack.count.digits,
        "pack": pack.key,
        "made_at": pack.made_at,
        "scope": str(pack.scope or ""),
        "places": len(pack.places),
        "things": len(pack.things),
        "types": {code: list(names) for code, names in pack.types.items()},
    }


_HEAD = {"format", "version", "depot", "count", "pack", "made_at", "scope", "places", "things", "types"}


def read_head(body: bytes) -> tuple[Pack, int, int]:
    """A pack from its first line, still without its places and things, and how many of each follow.

    Raises Damaged, or Newer for a version that we do not know.
    """
    version = _object(body, LONGEST_HEAD).get("version")
    if type(version) is int and version > VERSION:
        raise Newer(version)
    said = _fields(body, _HEAD, LONGEST_HEAD)
    if said["format"] != FORMAT or said["version"] != VERSION or not isinstance(said["types"], dict):
        raise Damaged
    pack = Pack(
        depot=_text(said["depot"]),
        count=_number(said["count"], Kind.COUNT),
        key=_like(said["pack"], _KEY),
        made_at=_like(said["made_at"], _MOMENT),
        scope=_place(said["scope"]),
        places=(),
        things=(),
        types={_text(code): _names(names) for code, names in said["types"].items()},
    )
    return pack, _whole(said["places"], 0, LAST_SEQUENCE), _whole(said["things"], 0, LAST_SEQUENCE)


def _names(value: object) -> tuple[str, str]:
    """The names of a type in both languages."""
    match _listed(value, _text):
        case (dutch, english):
            return dutch, english
        case _:
            raise Damaged


def place_line(place: PackPlace) -> Fields:
    """A place as a line."""
    return {"place": str(place.number), "name": said(place.name), "within": str(place.within or "")}


def read_place(body: bytes) -> PackPlace:
    """A place from its line."""
    said = _fields(body, {"place", "name", "within"})
    return PackPlace(_number(said["place"], Kind.PLACE).value, _text(said["name"]), _place(said["within"]))


def thing_line(thing: PackThing) -> Fields:
    """A thing as a line."""
    return {
        "thing": str(thing.number),
        "type": thing.type_code,
        "size": said(thing.size),
        "at": str(thing.place or ""),
        "state": thing.state.value,
        "codes": [said(code) for code in thing.codes],
    }


def read_thing(body: bytes) -> PackThing:
    """A thing from its line."""
    said = _fields(body, {"thing", "type", "size", "at", "state", "codes"})
    try:
        state = InstrumentState(said["state"])
    except ValueError as error:
        raise Damaged from error
    number = _number(said["thing"], Kind.INSTRUMENT).value
    return PackThing(
        number, _text(said["type"]), _text(said["size"]), _place(said["at"]), state, _listed(said["codes"], _text)
    )


_EVENT = {"device", "sequence", "code", "place", "at", "by"}
_VOID = _EVENT | {"voids"}


def event_line(event: ScanEvent) -> Fields:
    """A scan as a line; only one that takes another back says so."""
    fields = event._asdict()
    if event.voids is None:
        del fields["voids"]
    return fields


def read_event(body: bytes, key: str) -> ScanEvent:
    """A scan from its line, made with the pack of this key."""
    said = _object(body)
    if said.keys() != _EVENT and said.keys() != _VOID:
        raise Damaged
    device = _text(said["device"])
    if not device.startswith(key):
        raise Damaged
    sequence = _whole(said["sequence"], 1, LAST_SEQUENCE)
    return ScanEvent(
        device=device,
        sequence=sequence,
        code=_text(said["code"], LONGEST_CODE),
        place=_text(said["place"], LONGEST_CODE),
        at=_like(said["at"], _MOMENT),
        by=_text(said["by"]),
        voids=_whole(said["voids"], 1, sequence - 1) if "voids" in said else None,
    )
