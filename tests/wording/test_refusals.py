"""Every no and every fault has one sentence in each language, which names the thing and the way out."""

import re
import string
import types
from datetime import date
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from depot_app import domain
from depot_app.domain.faults import DatabaseTrouble, Unreadable
from depot_app.domain.kits import PartKind
from depot_app.domain.lengths import Length
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import (
    ChangedMeanwhile,
    ConditionTooPoor,
    FeeOnLoanForUse,
    InstrumentWrittenOff,
    KitIncomplete,
    NegativeAmount,
    OnLoanAlready,
    Refusal,
    RepairStep,
    UnknownBorrower,
)
from depot_app.domain.repairs import RepairState
from depot_app.domain.types import Family, InstrumentType
from depot_app.wording.refusals import SAYINGS, sentence
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)
VIOLIN = Number.of(Kind.INSTRUMENT, 12)
ROOTS = (Refusal, Unreadable, DatabaseTrouble)
SAMPLES_BY_NAME: dict[str, object] = {
    "parts": (PartKind.BOW.value, PartKind.CASE.value),
    "part": PartKind.BOW.value,
    "outcome": "found",
    "now": RepairState.TESTING.value,
    "stands": "received",
    "wanted": RepairState.REPORTED.value,
    "possible": (RepairState.DONE.value, RepairState.IN_HAND.value),
    "thing": "instrument",
    "what": "loan",
    "deed": "print-contract",
}
SAMPLES_BY_KIND: dict[Any, object] = {
    str: "Xyz",
    int: 1234,
    Length: Length(1234),
    Path: Path("folder/list.csv"),
    date: date(2027, 7, 9),
    Number: VIOLIN,
    InstrumentType: InstrumentType("VLN", Family.STRINGS, "Viool", "Violin"),
}


def classes() -> list[type[Exception]]:
    """Every class that can be raised at a person."""
    modules = [import_module(f"{domain.__name__}.{one.name}") for one in iter_modules(domain.__path__)]
    found = {one: None for module in modules for one in vars(module).values() if isinstance(one, type)}
    return [one for one in found if issubclass(one, ROOTS) and one not in ROOTS]


def sample(kind: Any, name: str) -> Any:
    """A fact such as this field could hold."""
    if name in SAMPLES_BY_NAME:
        return SAMPLES_BY_NAME[name]
    if get_origin(kind) in {Union, types.UnionType}:
        kind = next(one for one in get_args(kind) if one is not type(None))
    if get_origin(kind) is tuple:
        return (sample(get_args(kind)[0], ""),) * 2
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    return SAMPLES_BY_KIND[kind]


def facts_of(kind: type[Exception]) -> dict[str, Any]:
    """Facts for every field of a class."""
    return {name: sample(hint, name) for name, hint in get_type_hints(kind).items()}


def placeholders(text: str) -> set[str]:
    """The names that a text fills in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_every_no_and_every_fault_has_words_of_its_own(kind: type[Exception]):
    assert kind in SAYINGS


@pytest.mark.parametrize("voice", [NL, EN], ids=["nl", "en"])
@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_a_sentence_is_one_sentence_with_a_way_out(kind: type[Exception], voice: Voice):
    said = sentence(voice, kind(**facts_of(kind)))
    assert re.fullmatch(r"[^{}]+[.?]", said)
    assert ":" in said or ";" in said, "what to do comes after a colon"
    assert not re.search(r"\. [A-Z]", said)
    assert "None" not in said


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_a_text_fills_in_only_facts_that_its_class_has(kind: type[Exception]):
    for text in SAYINGS[kind].texts:
        for language in Language:
            assert placeholders(text.in_language(language)) <= facts_of(kind).keys()


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_a_fact_that_may_be_unknown_leaves_no_hole_in_the_sentence(kind: type[Exception]):
    facts, hints = facts_of(kind), get_type_hints(kind)
    for name in facts:
        may_lack = type(None) in get_args(hints[name]) or name in {"near", "possible", "allowed", "why"}
        if may_lack and name in SAYINGS[kind].without:
            empty = None if type(None) in get_args(hints[name]) else type(facts[name])()
            said = sentence(NL, kind(**facts | {name: empty}))
            assert "()" not in said
            assert "  " not in said
        elif type(None) in get_args(hints[name]):
            pytest.fail(f"{kind.__name__}.{name} may be None, and nothing is said without it")


def test_numbers_days_and_names_are_written_as_people_write_them():
    refusal = OnLoanAlready(instrument=VIOLIN, to="Bs De Regenboog", until=date(2027, 7, 9))
    assert sentence(NL, refusal) == "1000 0127 is al uitgeleend aan Bs De Regenboog, tot 9-7-2027: neem het eerst in."
    unknown = OnLoanAlready(instrument=VIOLIN, to="Bs De Regenboog", until=None)
    assert sentence(EN, unknown) == "1000 0127 is on loan to Bs De Regenboog already: take it back first."


def test_near_names_are_offered_one_by_one():
    said = sentence(NL, UnknownBorrower(text="De Regenbog", near=("Bs De Regenboog", "De Boog")))
    assert said == "Geen relatie heet “De Regenbog”: kies “Bs De Regenboog”, “De Boog”, of voeg de relatie eerst toe."


def test_parts_of_a_kit_are_called_by_name():
    said = sentence(NL, KitIncomplete(instrument=VIOLIN, parts=("BOW", "CASE")))
    assert "strijkstok, koffer" in said


def test_states_of_a_repair_are_called_by_name():
    repair = Number.of(Kind.REPAIR, 3)
    said = sentence(EN, RepairStep(repair=repair, now="done", wanted="in-hand", possible=()))
    assert said == f"Repair {repair} is “done” and cannot become “in hand”: report a new repair."


def test_amounts_are_written_with_their_sign_and_cents():
    assert sentence(NL, NegativeAmount(cents=-7500)).startswith("-€ 75,00 is minder dan nul")


def test_a_kind_of_thing_is_called_by_name():
    said = sentence(EN, ChangedMeanwhile(thing="instrument", number=VIOLIN))
    assert said.startswith("Someone else changed the instrument 1000 0127 meanwhile")


def test_what_is_not_known_is_left_out():
    gone = InstrumentWrittenOff(instrument=VIOLIN, on=None, why="")
    assert sentence(NL, gone) == "1000 0127 is afgevoerd: kies een ander instrument."
    assert sentence(EN, FeeOnLoanForUse()).startswith("A loan for use is free")


def test_braces_in_a_fact_are_no_placeholders():
    said = sentence(NL, ConditionTooPoor(instrument=VIOLIN, condition="{D}"))
    assert "{D}" in said
