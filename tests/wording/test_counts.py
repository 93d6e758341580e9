"""Words of counts: every finding and every fault has its own, in both languages."""

from datetime import date
from pathlib import Path

import pytest

from depot_app.domain import count_faults
from depot_app.domain.count_views import FoundRow
from depot_app.domain.counts import Finding
from depot_app.domain.faults import Unreadable
from depot_app.domain.numbers import Kind, Number
from depot_app.wording import counts
from depot_app.wording.refusals import sentence
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)
PACK = Path("schap.pack")
VIOLIN, OTHER = (Number.of(Kind.INSTRUMENT, n) for n in (12, 13))
FAULTS = (
    count_faults.ScansUnreadable(PACK),
    count_faults.NotAPack(PACK),
    count_faults.NoScans(PACK, row=3),
    count_faults.PackDamaged(PACK, row=3),
    count_faults.PackNewer(PACK, version=2, known=1),
    count_faults.TooManyScans(PACK, most=200_000),
    count_faults.PackBusy(PACK),
    count_faults.PackThere(PACK),
    count_faults.CodeTooLong(length=500, most=400),
)


def row(finding: Finding, **facts: object) -> FoundRow:
    """A finding of a violin."""
    return FoundRow(finding, VIOLIN.digits, VIOLIN, **facts)  # type: ignore[arg-type]


def test_every_fault_of_a_file_of_scans_is_tried_here():
    classes = {one for one in vars(count_faults).values() if isinstance(one, type) and issubclass(one, Unreadable)}
    assert classes - {Unreadable} == {type(fault) for fault in FAULTS}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_a_fault_names_the_file_and_the_way_out(fault: Unreadable):
    said = {sentence(voice, fault) for voice in (NL, EN)}
    assert len(said) == 2
    for one in said:
        assert "{" not in one
        assert one.endswith(".")
        assert ":" in one
        assert PACK.name in one or isinstance(fault, count_faults.CodeTooLong)


def test_what_is_seen_though_it_is_out_says_who_has_it_and_what_to_do():
    lent = row(Finding.UNEXPECTED, holder="Bs De Regenboog")
    assert counts.remarks(NL, lent) == "staat uitgeleend aan Bs De Regenboog · inname vergeten? Neem het dan in"
    broken = row(Finding.UNEXPECTED, repair=Number.of(Kind.REPAIR, 1))
    assert counts.remarks(EN, broken) == "in repair (5000 0017)"
    assert counts.remarks(EN, row(Finding.UNEXPECTED)) == "was written off"


def test_what_is_away_says_who_has_it():
    assert counts.remarks(NL, row(Finding.AWAY, holder="Bs De Regenboog")) == "Bs De Regenboog"


def test_what_was_missing_and_lies_elsewhere_says_both():
    found = row(Finding.ELSEWHERE, found_again=True, gone_on=date(2026, 3, 12), new_place="B-17-4", several=True)
    assert counts.remarks(NL, found) == (
        "stond als vermist sinds 12-3-2026 · bij boeken krijgt het plaats B-17-4"
        " · op meer plaatsen gescand, de laatste telt"
    )


def test_an_unknown_code_says_after_what_it_was_scanned():
    assert counts.remarks(EN, FoundRow(Finding.UNKNOWN, "77301294", None, after=OTHER)) == f"scanned after {OTHER}"


def test_what_moved_since_the_start_says_so():
    assert counts.remarks(EN, row(Finding.AWAY, moved=True)) == "moved since the count began"


def test_a_count_without_a_place_is_of_the_whole_depot():
    assert (counts.scope(NL, ""), counts.scope(NL, "B-17-3")) == ("Het hele depot", "B-17-3")


def test_every_finding_has_a_word_of_its_own():
    for voice in (NL, EN):
        assert len({voice(counts.FINDINGS[finding]) for finding in Finding}) == len(Finding)
