"""Words for closed sets, as lists write them in Dutch and English: condition, state, acquisition, yes and no."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState
from depot_app.domain.places import PlaceKind
from depot_app.domain.repairs import RepairOrigin, RepairState
from depot_app.domain.search import fold

E = TypeVar("E", bound=StrEnum)
_NOT_WORD = re.compile(r"[^\w]+")


def _split(words: str) -> list[str]:
    """Words that stand between bars."""
    return words.split("|")


_YES = frozenset(_split("ja|j|x|yes|y|true|waar|1|aanwezig|present|v|✓|✔|wel|met"))
_NO = frozenset(_split("nee|n|no|neen|false|onwaar|0|geen|afwezig|ontbreekt|missing|zonder|niet"))
NO_SERIAL = frozenset(
    _split(
        "geen|onleesbaar|niet leesbaar|onbekend|nvt|n v t|n a|none|no|unreadable|illegible|unknown|zonder|ontbreekt"
        "|niet aanwezig|nee"
    )
)
"""What people write where an instrument has no serial number, or none that can be read."""

_CONDITIONS = {
    Condition.A: "a|nieuw|als nieuw|zgan|uitstekend|perfect|new|as new|excellent|mint",
    Condition.B: "b|goed|good|prima|netjes|very good|zeer goed|in orde|ok",
    Condition.C: "c|redelijk|matig|gebruikt|fair|moderate|used|speelbaar|voldoende|acceptable",
    Condition.D: "d|slecht|kapot|defect|beschadigd|poor|bad|broken|damaged|onvoldoende|te repareren",
    Condition.E: "e|onderdelen|voor onderdelen|sloop|parts|for parts|total loss",
}
_STATES = {
    InstrumentState.AVAILABLE: "available|beschikbaar|vrij|op voorraad|voorraad|aanwezig|in depot|in stock|free"
    "|ready to deploy|deployable",
    InstrumentState.RESERVED: "reserved|gereserveerd",
    InstrumentState.ON_LOAN: "on loan|uitgeleend|in bruikleen|verhuurd|lent|loaned|out|checked out|deployed",
    InstrumentState.IN_REPAIR: "in repair|in reparatie|reparatie|bij reparateur|in onderhoud|repair|under repair"
    "|out for repair",
    InstrumentState.MISSING: "missing|vermist|kwijt|zoek|gestolen|verloren|lost|stolen|lost stolen",
    InstrumentState.WRITTEN_OFF: "written off|afgevoerd|afgeschreven|verkocht|vernietigd|disposed|scrapped|sold"
    "|archived|retired",
}
_ACQUISITIONS = {
    Acquisition.GIFT: "gift|schenking|schenking part|schenking particulier|geschonken|gekregen|donatie|donation"
    "|donated|legaat|legacy|gift in kind",
    Acquisition.PURCHASE: "purchase|aankoop|aankoop fonds|aanschaf|gekocht|koop|aangekocht|bought|purchased|inkoop",
    Acquisition.TRANSFER: "transfer|overdracht|overname|overgenomen|overgedragen|transferred|takeover",
}
_KINDS = {
    BorrowerKind.ORGANISATION: "organisation|organisatie|school|instelling|orkest|stichting|vereniging|organization",
    BorrowerKind.HOUSEHOLD: "household|huishouden|gezin|particulier|familie|ouder|family|private|parent",
}
_REPAIR_STATES = {
    RepairState.REPORTED: "reported|gemeld|nieuw|open|aangemeld|new",
    RepairState.ASSESSED: "assessed|beoordeeld|bekeken",
    RepairState.AWAITING_APPROVAL: "awaiting approval|wacht op akkoord|akkoord gevraagd|offerte",
    RepairState.AWAITING_PARTS: "awaiting parts|wacht op onderdelen|onderdelen besteld",
    RepairState.IN_HAND: "in hand|in behandeling|bezig|onder handen|in progress|busy",
    RepairState.WITH_FIRM: "with firm|bij firma|uitbesteed|bij reparateur|extern|outside",
    RepairState.TESTING: "testing|proefspelen|wordt getest|test",
    RepairState.DONE: "done|klaar|gereed|afgerond|gerepareerd|hersteld|afgehandeld|finished|repaired|closed|completed",
    RepairState.REJECTED: "rejected|afgekeurd|niet te repareren|onherstelbaar|not repairable",
    RepairState.CANCELLED: "cancelled|geannuleerd|vervallen|ingetrokken|canceled",
}
_PLACES = {
    PlaceKind.BUILDING: "building|gebouw|locatie|pand|location|site",
    PlaceKind.HALL: "hall|zaal|hal|ruimte|kamer|lokaal|room",
    PlaceKind.RACK: "rack|stelling|rek|kast|cabinet",
    PlaceKind.SHELF: "shelf|schap|plank|vak|box|doos",
    PlaceKind.VEHICLE: "vehicle|voertuig|bus|busje|auto|van|car",
    PlaceKind.WORKSHOP: "workshop|atelier|werkplaats",
    PlaceKind.TRANSIT: "transit|onderweg|in transit",
}
_ORIGINS = {
    RepairOrigin.LOAN: "loan|bruikleen|inname|uitleen|return",
    RepairOrigin.INTAKE: "intake|aankoop|binnenkomst",
    RepairOrigin.COUNT: "count|telling",
    RepairOrigin.BENCH: "bench|werkbank|werkplaats",
    RepairOrigin.LIST: "list|lijst",
}


def plain_word(text: str) -> str:
    """A word as compared: folded, punctuation off."""
    return " ".join(_NOT_WORD.sub(" ", fold(text)).split())


def _index(table: dict[E, str]) -> dict[str, E]:
    """Each word with what it means."""
    return {word: meaning for meaning, words in table.items() for word in _split(words)}


_CONDITION = _index(_CONDITIONS)
_STATE = _index(_STATES)
_ACQUISITION = _index(_ACQUISITIONS)
_KIND = _index(_KINDS)
_REPAIR_STATE = _index(_REPAIR_STATES)
_ORIGIN = _index(_ORIGINS)
_PLACE = _index(_PLACES)


@lru_cache(maxsize=2_000)
def read_condition(text: str) -> Condition | None:
    """The grade that a word stands for."""
    return _CONDITION.get(plain_word(text))


@lru_cache(maxsize=2_000)
def read_state(text: str) -> InstrumentState | None:
    """The state that a word stands for."""
    return _STATE.get(plain_word(text))


@lru_cache(maxsize=2_000)
def read_acquisition(text: str) -> Acquisition | None:
    """How an instrument came, by a word."""
    return _ACQUISITION.get(plain_word(text))


def read_kind(text: str) -> BorrowerKind | None:
    """What sort of borrower a word stands for."""
    return _KIND.get(plain_word(text))


def read_repair_state(text: str) -> RepairState | None:
    """The state of a repair that a word stands for."""
    return _REPAIR_STATE.get(plain_word(text))


def read_origin(text: str) -> RepairOrigin | None:
    """Where a repair came from, by a word."""
    return _ORIGIN.get(plain_word(text))


def read_place_kind(text: str) -> PlaceKind | None:
    """What sort of place a word stands for."""
    return _PLACE.get(plain_word(text))


@lru_cache(maxsize=2_000)
def read_yes(text: str) -> bool | None:
    """Yes, no, or neither; signs such as ✓ count."""
    word = plain_word(text) or text.strip().casefold()
    if word in _YES:
        return True
    return False if word in _NO else None


def is_no_serial(text: str) -> bool:
    """Whether a text says that there is no serial number, or none that can be read."""
    return plain_word(text) in NO_SERIAL
