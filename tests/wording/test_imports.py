"""Everything that can be found in a list has words in both languages, and every fault of a file a sentence."""

import string
from pathlib import Path
from typing import Any

import pytest

from depot_app.domain import sheet_faults
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import ImportStopped, Outcome, Tally
from depot_app.domain.sheet_faults import (
    ColumnMissing,
    Looks,
    MappingUnreadable,
    NotATable,
    SheetUnknown,
    SheetUnreadable,
)
from depot_app.wording import imports as words
from depot_app.wording.imports_faults import SAYINGS
from depot_app.wording.imports_findings import FINDINGS, NAMES, WITHOUT_HINTS
from depot_app.wording.refusals import sentence
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)
HERE = Path("list.csv")
FAULTS = [
    one
    for one in vars(sheet_faults).values()
    if isinstance(one, type) and issubclass(one, SheetUnreadable) and one is not SheetUnreadable
]


@pytest.mark.parametrize("voice", [NL, EN], ids=str)
def test_every_kind_of_finding_has_a_name_and_a_sentence(voice):
    assert set(NAMES) == set(FINDINGS) == set(FindingKind)
    for kind in FindingKind:
        hint = "in-repair" if kind is FindingKind.STATE_KEPT else "VLN"
        finding = Finding(12, kind, "Merk", "tekst", (hint,))
        assert words.found_kind(voice, kind)
        assert "{" not in words.found(voice, finding, {"VLN": "Viool"})
        assert "{" not in words.found(voice, Finding(12, kind, "Merk", "tekst"), {})


def test_every_text_names_the_same_facts_in_both_languages():
    for text in (*FINDINGS.values(), *WITHOUT_HINTS.values()):
        named = [{name for _, name, _, _ in string.Formatter().parse(said) if name} for said in (text.nl, text.en)]
        assert named[0] == named[1] <= {"text", "column", "hints"}


def test_types_that_come_near_are_named_and_not_coded():
    finding = Finding(3, FindingKind.TYPE_AMBIGUOUS, "Soort", "bas", ("DBS", "TUB"))
    assert words.found(NL, finding, {"DBS": "Contrabas", "TUB": "Tuba (bas)"}) == (
        "“bas” kan van alles zijn; kies Contrabas, Tuba (bas) of een andere soort"
    )


def test_a_state_is_said_in_words():
    finding = Finding(3, FindingKind.STATE_KEPT, "Status", "available", ("on-loan",))
    assert "uitgeleend" in words.found(NL, finding, {})
    assert "on loan" in words.found(EN, finding, {})


def test_line_breaks_of_a_cell_do_not_break_the_line():
    assert "\n" not in words.found(NL, Finding(3, FindingKind.TYPE_UNKNOWN, "Soort", "een\ntwee"), {})


def test_the_figures_of_an_import_are_one_line():
    tally = Tally(rows=9850, created=9746, updated=0, unchanged=0, rejected=104, warnings=1)
    assert words.figures(NL, tally) == (
        "9.850 rijen: 9.746 nieuw, 0 gewijzigd, 0 ongewijzigd, 104 afgekeurd; 1 waarschuwing."
    )
    assert words.figures(EN, tally).startswith("9,850 rows: 9,746 new")


def test_all_reasons_of_a_row_stand_in_one_text():
    found = [Finding(3, FindingKind.TYPE_MISSING), Finding(3, FindingKind.BORROWER_MISSING)]
    assert words.why_rejected(NL, found, {}).count(";") == 1


def test_every_outcome_list_and_look_has_a_word():
    assert set(words.OUTCOMES) == set(Outcome)
    assert set(words.LISTS) == set(ListKind)
    assert set(words.LOOKS) == set(Looks)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_every_fault_of_a_file_has_a_sentence_of_its_own(fault):
    assert fault in SAYINGS


def said(fault: type[SheetUnreadable], **facts: Any) -> tuple[str, str]:
    return sentence(NL, fault(HERE, **facts)), sentence(EN, fault(HERE, **facts))


def test_a_fault_names_the_file_and_what_it_looks_like():
    dutch, english = said(NotATable, looks=Looks.PICTURE)
    assert (
        dutch == "list.csv is geen lijst met rijen en kolommen, maar een afbeelding: bewaar de lijst als csv of xlsx."
    )
    assert "a picture" in english


def test_a_fault_without_some_fact_is_said_otherwise():
    assert "--sheet" in said(SheetUnknown, sheet="X", names=())[0]
    assert "kies een ander blad" not in said(ColumnMissing, key="type", headers=("Nr",))[0]
    assert "Reparaties" in said(ColumnMissing, key="type", headers=("Nr",), sheets=("Reparaties",))[0]
    assert "regel 3" in said(MappingUnreadable, row=3)[0]


def test_a_stopped_import_says_that_nothing_changed():
    assert "er is niets veranderd" in sentence(NL, ImportStopped(done=2500, of=9850))
    assert "2,500 of 9,850" in sentence(EN, ImportStopped(done=2500, of=9850))
