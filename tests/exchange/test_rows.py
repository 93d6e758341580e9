"""Whole lists as drafts and findings: every fault that is known to be in them is named, and counted exactly."""

from collections import Counter
from datetime import date

import pytest

from depot_app.domain.findings import FindingKind, Severity
from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.repairs import RepairState
from depot_app.domain.sheet_faults import TooManyRows
from depot_app.exchange import sheets
from depot_app.exchange.columns import Mapping
from depot_app.exchange.lists import doubtful_types, read_single
from depot_app.exchange.mappings import understood
from depot_app.exchange.sheets import open_sheet
from depot_app.exchange.type_names import Ambiguous
from tests.exchange.conftest import FILES

INSTRUMENTS, BORROWERS, REPAIRS = ListKind.INSTRUMENTS, ListKind.BORROWERS, ListKind.REPAIRS
VIOLIN = Number.of(Kind.INSTRUMENT, 12)


@pytest.fixture
def one(a_text, read):
    """Reads a list of one row, said as header to cell."""

    def reading(kind: ListKind = INSTRUMENTS, mapping: Mapping | None = None, /, **cells: str):
        headers, texts = ";".join(cells), ";".join(cells.values())
        return read(a_text(f"{headers}\n{texts}\n"), kind, mapping=mapping)

    return reading


def test_every_fault_of_the_depots_own_list_is_counted(read):
    found = read(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    assert (found.rows, len(found.drafts), len(found.rejected)) == (9850, 9746, 104)
    assert Counter(finding.kind for finding in found.findings) == {
        FindingKind.NUMBER_MISSING: 21,
        FindingKind.NUMBER_REPEATED: 37,
        FindingKind.TYPE_UNKNOWN: 14,
        FindingKind.TYPE_AMBIGUOUS: 54,
        FindingKind.TWIN: 25,
        FindingKind.DATE_NONE: 211,
        FindingKind.STATE_UNKNOWN: 93,
        FindingKind.SIZE_MISSING: 171,
        FindingKind.SERIAL_NONE: 713 + 680,
        FindingKind.SHORT_YEARS: 1,
        FindingKind.SIZE_UNKNOWN: 17,
        FindingKind.TOTALS_ROW: 1,
    }


def test_a_repeated_number_is_named_with_the_row_in_which_it_stood_first(read):
    found = read(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    first = found.of(FindingKind.NUMBER_REPEATED)[0]
    assert (first.row, first.column, first.text, first.hints) == (114, "Nr.", "LO00112", ("113",))


def test_who_has_what_is_read_from_the_list(read):
    found = read(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    out = [draft for draft in found.drafts if draft.state is InstrumentState.ON_LOAN]
    assert len({draft.borrower for draft in out}) == 14
    in_rejected = 4526 - len(out)
    assert 0 < in_rejected < 104


def test_a_row_is_read_cell_by_cell(read):
    draft = read(FILES / "depotlijst-2026.csv", INSTRUMENTS).drafts[1]
    assert (draft.row, draft.type_code, draft.old_numbers, draft.size) == (3, "FLT", ("LO00002",), "recht")
    assert (draft.brand, draft.model, draft.serial) == ("Jupiter", "JFL700", "D800553")
    assert (draft.acquired_on, draft.acquisition, draft.value) == (date(2026, 1, 14), Acquisition.GIFT, 16100)
    assert (draft.condition, draft.state, draft.place) == (Condition.B, InstrumentState.AVAILABLE, "B-17-3")
    assert (draft.parts, draft.notes) == (((PartKind.CASE, True),), "nieuwe snaren nodig; zie map")


def test_a_case_of_what_comes_in_a_bag_is_its_bag(one):
    assert one(Soort="cello", Koffer="nee").drafts[0].parts == ((PartKind.BAG, False),)


def test_the_workbook_of_strings_is_read_without_a_fault_but_sizes(read):
    found = read(FILES / "strijkers-2026.xlsx", INSTRUMENTS)
    assert (found.rows, len(found.drafts), found.kinds) == (400, 400, {FindingKind.SIZE_MISSING})
    first, second = found.drafts[:2]
    assert (first.row, first.old_numbers, first.serial) == (5, ("20000",), "98041")
    assert (first.acquired_on, second.price) == (date(2021, 9, 25), 25000)


def test_a_site_code_that_stands_twice_is_named_and_never_merged(read):
    found = read(FILES / "scholen-duo.csv", BORROWERS)
    assert (found.rows, len(found.drafts)) == (180, 179)
    double = found.of(FindingKind.CODE_REPEATED)
    assert [(finding.row, finding.text, finding.hints) for finding in double] == [(93, "30JR00", ("50",))]


def test_postcodes_are_written_one_way(read):
    drafts = read(FILES / "scholen-duo.csv", BORROWERS).drafts
    assert [draft.postcode for draft in drafts[:2]] == ["1105 DJ", "1019 FC"]


def test_repairs_with_a_price_and_no_state_are_taken_as_done_and_said_so(read):
    found = read(FILES / "strijkers-2026.xlsx", REPAIRS, sheet="Reparaties")
    assert (found.rows, len(found.drafts)) == (40, 40)
    assert {draft.state for draft in found.drafts} == {RepairState.DONE}
    assert len(found.of(FindingKind.DONE_ASSUMED)) == 40
    assert (found.drafts[0].instrument, found.drafts[0].result) == ("20300", "Kosten: 9")


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"Soort": "vuvuzela"}, FindingKind.TYPE_UNKNOWN),
        ({"Soort": "bas"}, FindingKind.TYPE_AMBIGUOUS),
        ({"Soort": "", "Nr": "1"}, FindingKind.TYPE_MISSING),
        ({"Soort": "viool", "number": "10000128"}, FindingKind.NUMBER_MISREAD),
        ({"Soort": "viool", "Status": "uitgeleend"}, FindingKind.BORROWER_MISSING),
        ({"Soort": "viool", "Status": "uitgeleend", "Uitgeleend aan": ""}, FindingKind.BORROWER_MISSING),
    ],
)
def test_what_cannot_come_in_is_rejected_and_named(one, cells, kind):
    found = one(**cells)
    assert kind.severity is Severity.REJECTS
    assert (len(found.drafts), found.rejected) == (0, {2})
    assert kind in found.kinds


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"Nr": ""}, FindingKind.NUMBER_MISSING),
        ({"Maat": ""}, FindingKind.SIZE_MISSING),
        ({"Aanschaf": "31-02-2014"}, FindingKind.DATE_NONE),
        ({"Waarde": "veel"}, FindingKind.AMOUNT_NONE),
        ({"Waarde": "-5,00"}, FindingKind.AMOUNT_NONE),
        ({"Waarde": "1.235"}, FindingKind.AMOUNT_UNCLEAR),
        ({"Bouwjaar": "oud"}, FindingKind.YEAR_NONE),
        ({"Status": "?"}, FindingKind.STATE_UNKNOWN),
        ({"Staat": "gaat wel"}, FindingKind.CONDITION_UNKNOWN),
        ({"Herkomst": "zolder"}, FindingKind.WORD_UNKNOWN),
        ({"Koffer": "misschien"}, FindingKind.WORD_UNKNOWN),
        ({"kit": "trampoline"}, FindingKind.WORD_UNKNOWN),
        ({"Serienr": "geen"}, FindingKind.SERIAL_NONE),
        ({"loan": "LN-3"}, FindingKind.LINK_MISREAD),
        ({"Status": "beschikbaar", "Uitgeleend aan": "Bs De Regenboog"}, FindingKind.BORROWER_IGNORED),
    ],
)
def test_what_can_come_in_with_a_doubt_comes_in_with_a_warning(one, cells, kind):
    found = one(Soort="viool", **cells)
    assert len(found.drafts) == 1
    assert kind.severity is Severity.WARNS
    assert [finding.row for finding in found.of(kind)] == [2]


def test_a_near_spelling_is_a_warning_and_a_synonym_is_none(one):
    assert one(Soort="vioool").of(FindingKind.TYPE_NEAR)[0].hints == ("VLN",)
    assert one(Soort="violen").drafts[0].type_code == "VLN"
    assert FindingKind.TYPE_NEAR not in one(Soort="violen").kinds


def test_a_list_without_a_column_of_numbers_says_so_once(a_text, read):
    found = read(a_text("Soort\nviool\ncello\n"), INSTRUMENTS)
    assert [finding.kind for finding in found.findings] == [FindingKind.NUMBERS_ABSENT]


def test_our_own_number_and_other_peoples_are_told_apart_in_one_column(a_text, read):
    drafts = read(a_text(f"number;type\n{VIOLIN.digits};VLN\nICC-206;VLN\n"), INSTRUMENTS).drafts
    assert [(draft.number, draft.old_numbers) for draft in drafts] == [(VIOLIN, ()), (None, ("ICC-206",))]


def test_the_same_number_with_other_dashes_and_capitals_is_the_same(a_text, read):
    found = read(a_text("Nr;Soort\nLO-0001;viool\nlo0001;cello\n"), INSTRUMENTS)
    assert found.rejected == {3}


def test_several_old_numbers_stand_between_bars(one):
    assert one(Soort="viool", old_number="A1 | B2").drafts[0].old_numbers == ("A1", "B2")


def test_all_that_is_wrong_with_a_row_is_named_at_once(one):
    found = one(Soort="bas", Aanschaf="onbekend", Status="uitgeleend", Waarde="veel")
    assert {FindingKind.TYPE_AMBIGUOUS, FindingKind.DATE_NONE, FindingKind.BORROWER_MISSING} <= found.kinds
    assert found.rejected == {2}


def test_a_mapping_translates_values_whatever_their_capitals(one):
    mapping = Mapping(values={"type": {"Backhoe": "SND"}, "condition": {"": "B"}})
    draft = one(INSTRUMENTS, mapping, Soort="BACKHOE ").drafts[0]
    assert (draft.type_code, draft.condition) == ("SND", Condition.B)


def test_a_list_that_writes_the_month_first_is_read_so_and_told_of(a_text, read):
    found = read(a_text("Soort,Aanschaf\nviool,1/23/23\ncello,3/1/23\n"), INSTRUMENTS)
    assert [draft.acquired_on for draft in found.drafts] == [date(2023, 1, 23), date(2023, 3, 1)]
    assert [finding.column for finding in found.of(FindingKind.MONTH_FIRST)] == ["Aanschaf"]


def test_a_kit_may_be_given_whole(one):
    kit = one(Soort="viool", kit="CASE BOW=missing").drafts[0].kit
    assert kit == (Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING))


def test_more_rows_than_an_import_takes_are_refused(a_text, read, monkeypatch):
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    with pytest.raises(TooManyRows):
        read(a_text("Soort\n" + "viool\n" * 99), INSTRUMENTS)


def test_a_child_is_named_with_a_household_only(one):
    assert one(BORROWERS, naam="M. de Vries", kind="huishouden", child="Noor").drafts[0].child == "Noor"
    assert one(BORROWERS, naam="Bs De Regenboog", child="Noor").rejected == {2}


def test_a_borrower_without_code_is_told_apart_by_name_and_city(a_text, read):
    found = read(a_text("naam;plaats\nDe Boog;Almere\nDe Boog;Utrecht\nde boog;ALMERE\n;Almere\n"), BORROWERS)
    assert [(finding.row, finding.kind) for finding in found.findings] == [
        (4, FindingKind.NAME_REPEATED),
        (5, FindingKind.NAME_MISSING),
    ]


def test_a_repair_needs_an_instrument_and_a_complaint(a_text, read):
    found = read(a_text("Nr;Klacht;Status\nLO1;;klaar\n;kam om;open\nLO1;kam om;open\n"), REPAIRS)
    assert [(finding.row, finding.kind) for finding in found.findings] == [
        (2, FindingKind.COMPLAINT_MISSING),
        (3, FindingKind.INSTRUMENT_MISSING),
    ]
    assert [draft.state for draft in found.drafts] == [RepairState.REPORTED]


def test_a_repair_that_names_its_end_is_done(one):
    draft = one(REPAIRS, Nr="LO1", Klacht="kam om", Gereed="3-4-2026").drafts[0]
    assert (draft.state, draft.closed_on) == (RepairState.DONE, date(2026, 4, 3))


def test_one_thing_said_by_keys_is_read_as_strictly_as_a_row(catalogue):
    said = read_single(INSTRUMENTS, {"type": "vioool", "value": "75,00", "acquired_on": "31-02-2014"}, catalogue)
    assert (said.drafts[0].type_code, said.drafts[0].value) == ("VLN", 7500)
    assert {finding.kind for finding in said.findings} >= {FindingKind.TYPE_NEAR, FindingKind.DATE_NONE}


def test_the_doubtful_names_of_types_are_asked_once_each_with_how_often_they_stand(catalogue):
    sheet = open_sheet(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    mapping = understood(sheet, INSTRUMENTS)
    doubtful = doubtful_types(sheet, mapping, catalogue)
    match, times = doubtful["bas"]
    assert isinstance(match, Ambiguous)
    assert (times, set(doubtful)) == (54, {"bas", "vuvuzela", "doos div.", "Theremin", "???"})
    assert "bas" not in doubtful_types(sheet, mapping.saying("type", "bas", "DBS"), catalogue)
