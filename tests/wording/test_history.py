"""Every deed has a sentence in both languages, and what it changed is told field by field."""

from datetime import UTC, datetime

import pytest

from depot_app.domain.history import Step
from depot_app.domain.journal import Change, Deed, Entry, Facts, Thing
from depot_app.domain.numbers import Kind, Number
from depot_app.wording import history
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)
AT = datetime(2026, 9, 1, 10, tzinfo=UTC)


def step(deed: Deed, facts: Facts, *changes: Change, stands: bool = True) -> Step:
    """A deed of Anna's with these facts."""
    return Step(Entry(7, AT, "Anna", deed), facts, changes, stands=stands)


@pytest.mark.parametrize("deed", Deed)
@pytest.mark.parametrize("voice", [NL, EN], ids=["nl", "en"])
def test_every_deed_can_be_told_even_with_no_facts(deed: Deed, voice: Voice) -> None:
    said = history.sentence(voice, step(deed, {}))
    assert said
    assert "{" not in said


def test_a_loan_is_told_with_who_and_until_when() -> None:
    lent = step(Deed.LEND, {"to": "Bs De Regenboog", "due": "2027-07-09", "loan": "40000128", "instruments": 3})
    assert history.sentence(NL, lent) == "Uitgeleend aan Bs De Regenboog tot 9-7-2027"
    assert history.sentence(EN, lent) == "Lent to Bs De Regenboog until 9-7-2027"


def test_numbers_are_told_in_their_groups() -> None:
    loan, old = Number.of(Kind.LOAN, 12), Number.of(Kind.INSTRUMENT, 12)
    swapped = step(Deed.SWAP, {"loan": loan.digits, "old": old.digits, "new": old.digits})
    assert f"bruikleen {loan.printed}" in history.sentence(NL, swapped)
    assert f"{old.printed} terug" in history.sentence(NL, swapped)


def test_a_repair_is_told_by_the_word_for_its_state() -> None:
    repair = Number.of(Kind.REPAIR, 1)
    told = step(Deed.CHANGE_REPAIR, {"repair": repair.digits, "state": "done"})
    assert history.sentence(EN, told) == f"Repair {repair.printed}: done"


def test_an_undo_says_what_it_undid_and_a_redo_what_it_did_again() -> None:
    assert history.sentence(NL, step(Deed.UNDO, {"of": "lend"})) == "Ongedaan gemaakt: het uitlenen"
    assert history.sentence(NL, step(Deed.UNDO, {"of": "lend", "again": 1})) == "Opnieuw gedaan: het uitlenen"


def test_what_was_undone_says_so() -> None:
    assert history.sentence(EN, step(Deed.MOVE, {"place": "B-17-3"}, stands=False)) == "Moved to B-17-3 (undone)"


def test_who_did_it_stands_behind_it() -> None:
    assert history.deed(NL, step(Deed.MOVE, {"place": "B-17-3"})) == "Verplaatst naar B-17-3 · Anna"


def test_changed_fields_are_told_with_both_sides() -> None:
    before = {"brand": "", "value": 12_000, "condition": "B", "inspected_on": None, "version": 1}
    after = {"brand": "Gewa", "value": 9_950, "condition": "C", "inspected_on": "2026-09-01", "version": 2}
    change = Change(Thing.INSTRUMENT, "k", before, after, 7)
    told = history.changes(NL, step(Deed.CHANGE_INSTRUMENT, {"number": "10000127"}, change))
    assert told[0] == "Merk: leeg → Gewa"
    assert told[1] == "Waarde: € 120,00 → € 99,50"
    assert told[2].startswith("Staat: B ")
    assert told[3] == "Nagekeken op: leeg → 1-9-2026"
    assert len(told) == 4


def test_a_new_thing_has_no_changed_fields() -> None:
    added = step(Deed.ADD_INSTRUMENT, {}, Change(Thing.INSTRUMENT, "k", None, {"brand": "Gewa"}, 7))
    assert history.changes(NL, added) == ()


@pytest.mark.parametrize(
    ("deed", "facts", "nl", "en"),
    [
        (Deed.CHANGE_KIT, {"kind": "BOW", "found": "missing"}, "Onderdeel strijkstok: ontbreekt", "Part bow: missing"),
        (Deed.CHANGE_KIT, {"added": "BOW CASE"}, "Toebehoren gewijzigd", "Kit changed"),
        (
            Deed.LABEL_PART,
            {"kind": "BOW", "part": Number.of(Kind.PART, 1).digits},
            "Onderdeel strijkstok kreeg nummer 2000 0011",
            "Part bow given number 2000 0011",
        ),
        (
            Deed.LABEL_PART,
            {"kind": "BOW", "old": Number.of(Kind.PART, 1).digits},
            "Etiket 2000 0011 van onderdeel strijkstok weggehaald",
            "Label 2000 0011 of part bow taken off",
        ),
        (
            Deed.MOVE_PART,
            {"kind": "BOW", "part": "20000011", "number": "10000127", "old": "10000134"},
            "Onderdeel strijkstok (2000 0011) hoort nu bij 1000 0127, eerst bij 1000 0134",
            "Part bow (2000 0011) belongs to 1000 0127 now, to 1000 0134 before",
        ),
        (
            Deed.CLOSE_LOSS,
            {"kind": "BOW", "ended": "found"},
            "Vermist onderdeel (strijkstok) teruggevonden",
            "Missing part (bow) found again",
        ),
    ],
)
def test_deeds_about_parts_name_the_part_and_what_became_of_it(deed: Deed, facts: Facts, nl: str, en: str) -> None:
    assert (history.sentence(NL, step(deed, facts)), history.sentence(EN, step(deed, facts))) == (nl, en)
