"""What the assistant knows of a list: its columns, what they meant the last time, and the names to decide about."""

from collections.abc import Callable
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import Unreadable
from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind, fixable_keys, keys_of
from depot_app.domain.imports import Forecast, ImportStopped, Outcome
from depot_app.domain.lists import Listing
from depot_app.exchange.sheets import AsTold
from depot_app.exchange.type_names import Ambiguous, Near, Synonym, Unknown
from depot_app.ui.imports.clerk import KINDS, Clerk
from depot_app.ui.imports.job import Job
from depot_app.wording.voice import Language, Voice

DUTCH = Voice(Language.NL)
Open = Callable[..., Job]
LIST = """Nr;Soort;Merk;Status
1;Viool;Gewa;?
2;violoncelo;Gewa;?
3;bas;Gewa;beschikbaar
4;Theremin;Moog;
5;violen;Gewa;
"""


@pytest.fixture
def clerk(desks: Desks) -> Clerk:
    """A clerk of a depot with nothing in it."""
    return Clerk(desks, {kind.code: kind for kind in desks.inventory.types()})


@pytest.fixture
def opened(clerk: Clerk, tmp_path: Path) -> Open:
    """Opens a text as a list, looked over."""

    def make(text: str, name: str = "lijst.csv") -> Job:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        job = clerk.open(path)
        assert isinstance(job, Job)
        looked = clerk.look_over(job)
        assert isinstance(looked, Job)
        return looked

    return make


def forecast(clerk: Clerk, job: Job) -> Forecast:
    """What would happen."""
    found = clerk.forecast(job, DUTCH)
    assert isinstance(found, Forecast)
    return found


def take_in(clerk: Clerk, job: Job) -> None:
    """Takes a list in."""
    clerk.take_in(job, DUTCH, lambda _done, _of: None, lambda: False)


def test_names_and_words_that_need_a_person_are_named_once_with_their_rows(opened: Open):
    doubts = opened(LIST).doubts
    assert {name.text: type(name.match) for name in doubts.names} == {
        "violoncelo": Near,
        "bas": Ambiguous,
        "Theremin": Unknown,
        "violen": Synonym,
    }
    assert [(word.key, word.text, word.rows) for word in doubts.words] == [("state", "?", 2)]


def test_a_near_spelling_waits_until_a_person_decides(opened: Open):
    job = opened(LIST)
    assert [name.text for name in job.unconfirmed()] == ["violoncelo"]
    assert job.saying("type", "violoncelo", "VLN").unconfirmed() == ()
    assert job.accepting_all().answer("type", "violoncelo") == "VLC"


def test_what_was_decided_is_what_comes_in(clerk: Clerk, opened: Open):
    job = opened(LIST).accepting_all()
    assert forecast(clerk, job).tally.rejected == 2
    job = job.saying("type", "bas", "VLN").saying("type", "Theremin", "").saying("state", "?", "missing")
    tally = forecast(clerk, job).tally
    assert (tally.created, tally.rejected) == (4, 1)
    assert job.saying("state", "?", None).answer("state", "?") is None


def test_a_rejected_proposal_keeps_its_rows_out(clerk: Clerk, opened: Open):
    job = opened(LIST).saying("type", "violoncelo", "")
    assert forecast(clerk, job).outcomes[3] is Outcome.REJECTED


def test_a_column_has_one_meaning_and_a_meaning_one_column(opened: Open):
    job = opened(LIST).meaning("Nr", "brand")
    assert job.mapping.header_of("brand") == "Nr"
    assert job.mapping.key_of("Merk") == ""


def test_a_list_without_a_type_lacks_it(opened: Open):
    assert opened("Nr;Dinges;Merk\n1;Viool;Gewa\n").lacking() == ("type",)


NO_TYPE = "Nr;Merk\n1;Gewa\n2;Stentor\n"


def test_what_no_column_holds_can_be_said_for_all_rows(clerk: Clerk, opened: Open):
    job = opened(NO_TYPE).fixing("type", "VLN").fixing("place", "A-01-1")
    assert job.lacking() == ()
    assert (job.fixed, forecast(clerk, job).tally.created) == ({"type": "VLN", "place": "A-01-1"}, 2)
    assert job.fixing("type", "").lacking() == ("type",)


def test_a_column_takes_the_place_of_what_was_said_for_all_rows(opened: Open):
    job = opened(NO_TYPE).fixing("type", "VLN").meaning("Merk", "type")
    assert (job.fixed, job.lacking()) == ({}, ())


def test_what_was_said_for_all_rows_is_offered_for_the_next_list(clerk: Clerk, opened: Open):
    take_in(clerk, opened(NO_TYPE).fixing("type", "VLN"))
    again = opened("Nr;Merk\n3;Gewa\n", "later.csv")
    assert (again.as_last_time, again.fixed) == (True, {"type": "VLN"})
    other = again.fixing("type", "VLC")
    assert not other.as_last_time
    assert other.remembered().fixed == again.fixed
    assert again.proposed_anew().fixed == {}


@pytest.mark.parametrize("kind", KINDS)
def test_what_differs_from_row_to_row_is_never_said_for_all(kind: ListKind):
    assert not {"number", "serial", "name", "instrument"} & set(fixable_keys(kind))
    assert set(fixable_keys(kind)) < set(keys_of(kind))


def test_what_columns_and_names_meant_is_offered_for_the_next_list(clerk: Clerk, opened: Open):
    first = opened("Dinges;Merk;Nr\nvioloncelo;Gewa;1\n").meaning("Dinges", "type")
    looked = clerk.look_over(first)
    assert isinstance(looked, Job)
    take_in(clerk, looked.accepting_all())
    again = opened("Merk;Nr;Dinges\nGewa;2;violoncelo\n", "later.csv")
    assert again.as_last_time
    assert again.lacking() == ()
    assert again.unconfirmed() == ()
    anew = again.proposed_anew()
    assert not anew.as_last_time
    assert anew.remembered().as_last_time


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Soort;Merk;Serienummer\nViool;Gewa;1\n", ListKind.INSTRUMENTS),
        ("Vestigingsnaam;Plaatsnaam;Postcode\nObs De Eik;Zaandam;1500 AA\n", ListKind.BORROWERS),
        ("Bonnummer;Klacht;Instrument;Datum melding\n1;kam om;A1;1-9-2026\n", ListKind.REPAIRS),
    ],
)
def test_what_a_list_holds_is_seen_by_its_headers(opened: Open, text: str, kind: ListKind):
    assert opened(text).kind is kind


@pytest.mark.parametrize("content", [b"", b"Soort;Merk\n", b"%PDF-1.7 no list", b"PK\3\4 no workbook"])
def test_what_is_no_list_is_an_answer(clerk: Clerk, tmp_path: Path, content: bytes):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert isinstance(clerk.open(path), Unreadable)
    assert isinstance(clerk.open(tmp_path / "gone.csv"), Unreadable)


def test_an_encoding_that_a_person_says_is_used(clerk: Clerk, tmp_path: Path):
    path = tmp_path / "oud.csv"
    path.write_bytes("Soort;Merk\nViool;Höfner\n".encode("cp850"))
    guessed, said = clerk.open(path), clerk.open(path, told=AsTold(encoding="cp850"))
    assert isinstance(guessed, Job)
    assert isinstance(said, Job)
    assert guessed.first[0].cells[1] != "Höfner" == said.first[0].cells[1]
    assert isinstance(clerk.open(path, told=AsTold(encoding="utf-8")), Unreadable)


def test_a_list_that_is_stopped_leaves_nothing(clerk: Clerk, desks: Desks, opened: Open):
    with pytest.raises(ImportStopped):
        clerk.take_in(opened(LIST), DUTCH, lambda _done, _of: None, lambda: True)
    assert desks.inventory.count(Listing()) == 0


def test_rejected_rows_are_saved_with_the_reason(clerk: Clerk, opened: Open, tmp_path: Path):
    job = opened(LIST).accepting_all()
    assert clerk.save_rejects(job, forecast(clerk, job), tmp_path / "af.csv", DUTCH) == 2
    assert "Afgekeurd omdat" in (tmp_path / "af.csv").read_text(encoding="utf-8-sig")
    gone = clerk.save_rejects(job, forecast(clerk, job), tmp_path / "no" / "af.csv", DUTCH)
    assert isinstance(gone, Unreadable)


def test_what_is_decided_about_a_cell_is_read_so_and_is_no_part_of_a_layout(opened: Open, clerk: Clerk):
    job = opened("Nr;Soort;Maat;Aanschaf\nA1;violen;1/2;23/1/2023\nA2;viool;1/2;5/1/2023\nA3;viool;1/2;1/23/2023\n")
    assert [(one.key, one.finding.text) for one in job.damage] == [
        ("acquired_on", "5/1/2023"),
        ("acquired_on", "1/23/2023"),
    ]
    decided = job.saying_all([(("acquired_on", "5/1/2023"), "2023-05-01"), (("type", "violen"), "VLC")])
    found = forecast(clerk, decided)
    assert FindingKind.DATE_UNSURE not in {finding.kind for finding in found.findings}
    assert decided.laid_out().mapping.values == {"type": {"violen": "VLC"}}
    assert FindingKind.DATE_UNSURE in {finding.kind for finding in forecast(clerk, job).findings}
