"""How a refusal or a fault becomes one sentence: a text for its class, its facts as people write them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from depot_app.domain.intakes import IntakeState
from depot_app.domain.kits import PartKind
from depot_app.domain.lengths import Length
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.parts import LossOutcome
from depot_app.domain.repairs import RepairState
from depot_app.domain.types import InstrumentType
from depot_app.wording import dates, kits, money, things
from depot_app.wording import imports as lists
from depot_app.wording.intakes import STATES as INTAKE_STATES
from depot_app.wording.lengths import millimetres
from depot_app.wording.reasons import REASONS
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Text, Voice

_EMPTY: tuple[object, ...] = (None, "", ())


@dataclass(frozen=True, slots=True)
class Saying:
    """The sentence for a class; `without` has what is said instead where a fact is not known, the first that fits."""

    text: Text
    without: Mapping[str, Text] = field(default_factory=dict)

    def fitting(self, facts: Mapping[str, object]) -> Text:
        """The text that these facts can fill."""
        return next((text for name, text in self.without.items() if facts[name] in _EMPTY), self.text)

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every text that may be said."""
        return (self.text, *self.without.values())


Sayings = Mapping[type[Exception], Saying]


def say(voice: Voice, what: Exception, sayings: Sayings) -> str:
    """The sentence for a refusal or a fault, by its class or the nearest one that it is a kind of."""
    saying = next(sayings[kind] for kind in type(what).__mro__ if kind in sayings)
    facts = dict(vars(what))
    return voice(saying.fitting(facts), **{name: _said(voice, name, fact) for name, fact in facts.items()})


def _said(voice: Voice, name: str, fact: object) -> str:
    """A fact as people write it: by its name where that says what it is, else by its kind."""
    if name in _BY_NAME:
        return _BY_NAME[name](voice, fact)
    match fact:
        case None:
            return ""
        case Number():
            return fact.printed
        case date():
            return dates.short(voice, fact)
        case Length():
            return millimetres(voice, fact)
        case int():
            return voice.whole(fact)
        case InstrumentType():
            return fact.name(voice.language)
        case Path():
            return str(fact)
        case tuple():
            return ", ".join(_said(voice, "", one) for one in fact)
        case _:
            return str(fact)


def _plain(_voice: Voice, count: Any) -> str:
    """A number that is read digit by digit, such as a row: not grouped."""
    return str(count)


def _quoted(_voice: Voice, names: Any) -> str:
    """Names one by one, each between quotation marks."""
    return ", ".join(f"“{name}”" for name in names)


def _amount(voice: Voice, cents: Any) -> str:
    """Cents as an amount."""
    return money.amount(voice, Cents(cents))


def _parts(voice: Voice, words: Any) -> str:
    """Parts of a kit, by the keys of the catalogue."""
    return ", ".join(voice(kits.PARTS[PartKind(word)]) for word in words)


def _part(voice: Voice, word: Any) -> str:
    """A part of a kit, by the key of the catalogue."""
    return voice(kits.PARTS[PartKind(word)])


def _loss_outcome(voice: Voice, word: Any) -> str:
    """How a search ended, by its word."""
    return voice(kits.OUTCOMES[LossOutcome(word)])


def _repair_state(voice: Voice, word: Any) -> str:
    """A state of a repair, by its word."""
    return voice(REPAIR_STATES[RepairState(word)])


def _intake_state(voice: Voice, word: Any) -> str:
    """A state of an intake, by its word."""
    return voice(INTAKE_STATES[IntakeState(word)])


def _repair_states(voice: Voice, words: Any) -> str:
    """States of a repair, by their words."""
    return ", ".join(_repair_state(voice, word) for word in words)


def _reason(voice: Voice, why: Any) -> str:
    """A reason of the system in our words where they are known; a person's reason as it was written."""
    return voice(REASONS[why]) if why in REASONS else str(why)


_BY_NAME: Mapping[str, Callable[[Voice, Any], str]] = {
    "cents": _amount,
    "near": _quoted,
    "part": _part,
    "outcome": _loss_outcome,
    "parts": _parts,
    "now": _repair_state,
    "intake": _plain,
    "stands": _intake_state,
    "wanted": _repair_state,
    "possible": _repair_states,
    "thing": things.named,
    "what": things.named,
    "deed": things.deed_named,
    "why": _reason,
    "row": _plain,
    "sequence": _plain,
    "generation": _plain,
    "looks": lists.looks_named,
}
