"""What columns mean: proposed from their headers, corrected by a person, written to a file and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.import_keys import EXPORT_KEYS, ListKind, keys_of
from depot_app.domain.sheet_faults import (
    ColumnMissing,
    MappingHeaderUnknown,
    MappingKeyTwice,
    MappingKeyUnknown,
    MappingUnreadable,
)
from depot_app.exchange.columns import IGNORED, Mapping, letters, named_columns, proposed, signature
from depot_app.exchange.mappings import (
    fitting,
    from_meanings,
    meanings,
    read_mapping,
    understood,
    write_mapping,
)
from depot_app.exchange.sheets import open_sheet
from depot_app.exchange.vocabulary import HEADERS
from tests.exchange.conftest import FILES

INSTRUMENTS, BORROWERS, REPAIRS = ListKind.INSTRUMENTS, ListKind.BORROWERS, ListKind.REPAIRS


def meant(kind: ListKind, *headers: str) -> dict[str, str]:
    return dict(proposed(kind, named_columns(headers)).columns)


def test_every_column_of_the_depots_own_list_is_understood():
    sheet = open_sheet(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    assert dict(proposed(INSTRUMENTS, sheet.columns).columns) == {
        "Nr.": "old_number",
        "Soort instrument": "type",
        "Maat/stemming": "size",
        "Merk": "brand",
        "Model": "model",
        "Serienr.": "serial",
        "Aanschaf": "acquired_on",
        "Herkomst": "acquisition",
        "Waarde": "value",
        "Staat": "condition",
        "Status": "state",
        "Locatie": "place",
        "Uitgeleend aan": "borrower",
        "Koffer": "case",
        "Stok": "bow",
        "Opmerkingen": "notes",
    }


def test_columns_of_the_ministry_are_understood_and_the_rest_is_left_out():
    sheet = open_sheet(FILES / "scholen-duo.csv", BORROWERS)
    columns = dict(proposed(BORROWERS, sheet.columns).columns)
    assert columns["VESTIGINGSCODE"] == "code"
    assert columns["HUISNUMMER-TOEVOEGING"] == "house_number"
    assert "DENOMINATIE" not in columns


@pytest.mark.parametrize("kind", list(HEADERS))
def test_the_columns_of_an_export_mean_themselves(kind):
    assert meant(kind, *EXPORT_KEYS[kind]) == {key: key for key in EXPORT_KEYS[kind]}


@pytest.mark.parametrize("kind", list(HEADERS))
def test_every_key_has_headers_and_every_header_is_written_as_it_is_compared(kind):
    assert set(HEADERS[kind]) == set(keys_of(kind))
    for words in HEADERS[kind].values():
        assert all(word == word.casefold().strip() and word for word in words)


def test_english_headers_are_understood():
    assert meant(INSTRUMENTS, "Asset Tag", "Category", "Manufacturer", "Purchase Date", "Purchase Cost") == {
        "Asset Tag": "old_number",
        "Category": "type",
        "Manufacturer": "brand",
        "Purchase Date": "acquired_on",
        "Purchase Cost": "price",
    }


def test_what_stands_in_brackets_does_not_matter():
    assert meant(INSTRUMENTS, "Waarde (€)", "Aanschaf [datum]") == {
        "Waarde (€)": "value",
        "Aanschaf [datum]": "acquired_on",
    }


def test_of_two_columns_for_one_key_the_likelier_has_it():
    assert meant(INSTRUMENTS, "Code", "Inventarisnummer") == {"Inventarisnummer": "old_number"}


def test_a_column_whose_key_is_taken_falls_back_to_its_next_meaning():
    assert meant(BORROWERS, "Naam", "School") == {"Naam": "name"}
    assert meant(INSTRUMENTS, "Instrument", "Soort") == {"Soort": "type"}


def test_columns_without_a_name_or_with_the_same_one_can_be_told_apart():
    assert [column.header for column in named_columns(["Merk", "", "Merk", " Merk "])] == [
        "Merk (1)",
        "(B)",
        "Merk (2)",
        "Merk (3)",
    ]


@pytest.mark.parametrize(("index", "called"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_the_letters_of_a_spreadsheet(index, called):
    assert letters(index) == called


def test_the_same_columns_in_another_order_are_the_same_list():
    assert signature(named_columns(["Nr.", "SOORT"])) == signature(named_columns(["soort", "nr"]))


def test_correcting_a_column_frees_the_one_that_had_its_key():
    mapping = Mapping(columns={"Nr": "serial", "Code": IGNORED}).meaning("Code", "serial")
    assert dict(mapping.columns) == {"Nr": IGNORED, "Code": "serial"}


def test_a_column_that_can_be_joined_to_another_leaves_that_one_its_key():
    mapping = Mapping(columns={"Nr": "old_number", "Code": IGNORED}).meaning("Code", "old_number")
    assert mapping.headers_of("old_number") == ("Nr", "Code")


def test_a_mapping_speaks_for_the_columns_it_names_and_headers_for_the_others(a_text):
    sheet = open_sheet(a_text("Ding;Nr;Merk\nviool;1;Gewa\n"), INSTRUMENTS)
    mapping = understood(sheet, INSTRUMENTS, Mapping(columns={"ding": "type", "Merk": IGNORED}))
    assert {header: key for header, key in mapping.columns.items() if key} == {"Ding": "type", "Nr": "old_number"}


def test_a_mapping_takes_a_key_away_from_the_column_that_would_have_it(a_text):
    sheet = open_sheet(a_text("Name;Category\nBackhoe;Railings\n"), INSTRUMENTS)
    mapping = understood(sheet, INSTRUMENTS, Mapping(columns={"Name": "type"}))
    assert mapping.key_of("Category") == IGNORED


def test_a_list_without_the_column_it_cannot_do_without_is_named(a_text):
    with pytest.raises(ColumnMissing) as fault:
        understood(open_sheet(a_text("Nr;Merk\n1;Gewa\n"), INSTRUMENTS), INSTRUMENTS)
    assert (fault.value.key, fault.value.headers) == ("type", ("Nr", "Merk"))


def test_the_other_sheets_are_named_where_a_column_is_missing():
    with pytest.raises(ColumnMissing) as fault:
        understood(open_sheet(FILES / "strijkers-2026.xlsx", REPAIRS), REPAIRS)
    assert fault.value.sheets == ("Reparaties",)


def test_a_value_for_nothing_stands_in_for_a_column_that_is_not_there(a_text):
    sheet = open_sheet(a_text("Nr;Merk\n1;Gewa\n"), INSTRUMENTS)
    assert understood(sheet, INSTRUMENTS, Mapping(values={"type": {"": "VLN"}})).values["type"][""] == "VLN"


def test_a_mapping_for_a_column_that_is_not_there_is_named(a_text):
    sheet = open_sheet(a_text("Nr;Soort\n1;viool\n"), INSTRUMENTS)
    with pytest.raises(MappingHeaderUnknown) as fault:
        understood(sheet, INSTRUMENTS, Mapping(columns={"Kleur": "notes"}))
    assert fault.value.header == "Kleur"


def test_a_mapping_file_reads_as_the_design_writes_it(a_text):
    path = a_text('[columns]\n"Name" = "type"\n"Tag" = ""\n[values.type]\n"Backhoe" = "SND"\n', name="m.toml")
    mapping = read_mapping(path, INSTRUMENTS)
    assert mapping.columns == {"Name": "type", "Tag": ""}
    assert mapping.values == {"type": {"Backhoe": "SND"}}


@pytest.mark.parametrize(
    "text", ["[columns\n", '"Name" = "type"\n', "columns = 3\n", "[columns]\nname = 3\n", '[values]\n"a" = "b"\n']
)
def test_what_is_no_mapping_file_is_named(a_text, text):
    with pytest.raises(MappingUnreadable):
        read_mapping(a_text(text, name="m.toml"), INSTRUMENTS)


def test_bytes_that_are_no_mapping_file_are_named(a_text):
    with pytest.raises(MappingUnreadable):
        read_mapping(a_text("[columns]\nÉ = 'type'\n", "cp1252", name="m.toml"), INSTRUMENTS)


def test_a_key_that_no_list_has_is_named_with_those_it_has(a_text):
    with pytest.raises(MappingKeyUnknown) as fault:
        read_mapping(a_text('[columns]\n"Name" = "colour"\n', name="m.toml"), INSTRUMENTS)
    assert fault.value.key == "colour"
    assert "type" in fault.value.known


def test_two_columns_of_one_key_are_named(a_text):
    with pytest.raises(MappingKeyTwice) as fault:
        read_mapping(a_text('[columns]\n"A" = "brand"\n"B" = "brand"\n', name="m.toml"), INSTRUMENTS)
    assert fault.value.headers == ("A", "B")


def test_a_remembered_mapping_fits_a_list_with_fewer_columns_in_other_capitals(a_text):
    sheet = open_sheet(a_text("NR;Soort\n1;viool\n"), INSTRUMENTS)
    remembered = Mapping(columns={"Nr.": "number", "soort": "type", "Merk": "brand"})
    assert fitting(sheet, remembered).columns == {"NR": "number", "Soort": "type"}


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@given(
    st.dictionaries(texts, st.sampled_from(keys_of(INSTRUMENTS)), max_size=6),
    st.dictionaries(texts, texts, min_size=1, max_size=4),
)
def test_any_mapping_comes_back_from_its_file_and_from_memory(tmp_path_factory, columns, values):
    columns = {header: key for key, header in {key: header for header, key in columns.items()}.items()}
    mapping = Mapping(columns=columns, values={"type": values})
    path = tmp_path_factory.mktemp("m") / "m.toml"
    path.write_text(write_mapping(mapping), encoding="utf-8")
    for again in (read_mapping(path, INSTRUMENTS), from_meanings(meanings(mapping))):
        assert (dict(again.columns), dict(again.values["type"])) == (columns, values)
