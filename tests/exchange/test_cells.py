"""Days, amounts and words in cells, read strictly: what is unclear is named, never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.instruments import Acquisition, Condition, InstrumentState
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.exchange.amounts import Unclear, read_amount
from depot_app.exchange.cells import Cell, as_text, clean
from depot_app.exchange.dates import DateOrder, read_date, read_year
from depot_app.exchange.formulas import harmless, unmarked
from depot_app.exchange.kit_words import read_kit, write_kit
from depot_app.exchange.suspicions import Days
from depot_app.exchange.words import (
    is_no_serial,
    read_acquisition,
    read_condition,
    read_state,
    read_yes,
)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("23-10-2005", date(2005, 10, 23)),
        ("9-7-2027", date(2027, 7, 9)),
        ("16-6-10", date(2010, 6, 16)),
        ("30-6-99", date(1999, 6, 30)),
        ("25/09/2021", date(2021, 9, 25)),
        ("1.5.2020", date(2020, 5, 1)),
        ("2012-11-03", date(2012, 11, 3)),
        ("2012-11-03 00:00:00", date(2012, 11, 3)),
        ("9 juli 2027", date(2027, 7, 9)),
        ("3 Mrt. 2020", date(2020, 3, 3)),
        ("2014", date(2014, 1, 1)),
        (2014.0, date(2014, 1, 1)),
        (41000.0, date(2012, 4, 1)),
        (date(2012, 7, 23), date(2012, 7, 23)),
    ],
)
def test_a_day_is_read_in_every_form_of_the_lists(said, day):
    assert read_date(said) == day


@pytest.mark.parametrize(
    "said",
    ["onbekend", "31-02-2014", "29-2-2023", "1/13/2020", "00-01-2020", "12-2020", "1-2-3", "1-2-020", "12", "1-2/2020",
     "0001-01-01", "9999-12-31", "3 foo 2020", -5.0, 3.5, 99999999.0],
)  # fmt: skip
def test_what_is_no_day_is_none(said):
    assert read_date(said) is None


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)))
def test_any_day_comes_back_from_the_forms_that_keep_the_year(day):
    dutch = f"{day.day}-{day.month}-{day.year:04d}"
    assert read_date(day.isoformat()) == read_date(dutch) == read_date(dutch.replace("-", "/")) == day


@given(st.text())
def test_no_text_makes_reading_a_day_or_an_amount_fail(text):
    read_date(text)
    read_year(text)
    read_amount(text)


def seen(*values: Cell) -> DateOrder:
    days = Days()
    for row, value in enumerate(values):
        days.see(row, value)
    return days.order


def test_the_month_comes_first_only_where_a_column_proves_it():
    assert seen("1/23/23", "5/1/23") is DateOrder.MONTH_FIRST
    assert seen("5/1/23", "6/2/23") is DateOrder.DAY_FIRST
    assert seen("1/23/23", "23/1/23") is DateOrder.DAY_FIRST
    assert seen("01-23-2023", date(2023, 1, 23), "") is DateOrder.DAY_FIRST
    assert read_date("5/1/23", DateOrder.MONTH_FIRST) == date(2023, 5, 1)


@pytest.mark.parametrize(
    ("said", "year"),
    [("1998", 1998), ("ca. 1998", 1998), (1998.0, 1998), ("12-3-2001", 2001), ("oud", None), ("", None)],
)
def test_a_year_is_read_from_what_people_write(said, year):
    assert read_year(said) == year


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("64,00", 6400),
        ("1.235,00", 123500),
        ("€ 2574,-", 257400),
        ("€ 167,-", 16700),
        ("€ 1.250,–", 125000),
        ("€ 250", 25000),
        ("75.00", 7500),
        ("1,235.50", 123550),
        ("1.234.567", 123456700),
        ("0,5", 50),
        ("12 500,00", 1250000),
        ("EUR 12", 1200),
        ("12,50 euro", 1250),
        ("-5,00", -500),
        (631.0, 63100),
        (12.345, 1234),
    ],
)
def test_an_amount_is_read_in_every_form_of_the_lists(said, cents):
    assert read_amount(said) == cents


@pytest.mark.parametrize("said", ["1.235", "1,235", "€ 2.574"])
def test_an_amount_that_could_be_thousands_or_cents_is_not_guessed(said):
    assert isinstance(read_amount(said), Unclear)


@pytest.mark.parametrize(
    "said", ["veel", "", "12,345,6", "1.23.456", "12-50", "€", "1e5", "12,-5", date(2020, 1, 1), 1e15]
)
def test_what_is_no_amount_is_none(said):
    assert read_amount(said) is None


@given(st.integers(0, 10**11))
def test_any_amount_comes_back_from_dutch_and_english(cents):
    euros, rest = divmod(cents, 100)
    grouped = f"{euros:,}"
    assert read_amount(f"€ {grouped.replace(',', '.')},{rest:02d}") == cents
    assert read_amount(f"{grouped}.{rest:02d}") == cents


@pytest.mark.parametrize(
    ("word", "grade"),
    [
        ("nieuw", "A"),
        ("Goed", "B"),
        ("goed", "B"),
        ("redelijk", "C"),
        ("matig", "C"),
        ("slecht", "D"),
        ("E", "E"),
        ("c", "C"),
    ],
)
def test_conditions_are_known_by_grade_and_word(word, grade):
    assert read_condition(word) is Condition(grade)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("uitgeleend", InstrumentState.ON_LOAN),
        ("Beschikbaar", InstrumentState.AVAILABLE),
        ("in reparatie", InstrumentState.IN_REPAIR),
        ("vermist", InstrumentState.MISSING),
        ("afgevoerd", InstrumentState.WRITTEN_OFF),
        ("on-loan", InstrumentState.ON_LOAN),
        ("?", None),
    ],
)
def test_states_are_known_by_the_words_of_lists_and_of_exports(word, state):
    assert read_state(word) is state


@pytest.mark.parametrize("word", ["schenking part.", "Gift", "aankoop fonds"])
def test_every_way_of_acquisition_in_the_list_is_known(word):
    assert read_acquisition(word) in set(Acquisition)


@pytest.mark.parametrize(
    ("word", "answer"),
    [("ja", True), ("J", True), ("x", True), ("✓", True), ("nee", False), ("n", False), ("misschien", None)],
)
def test_yes_and_no_are_known_in_many_ways(word, answer):
    assert read_yes(word) is answer


@pytest.mark.parametrize("text", ["geen", "Onleesbaar", "n.v.t.", "unknown"])
def test_some_words_say_that_there_is_no_serial_number(text):
    assert is_no_serial(text)


def test_a_real_serial_number_is_one():
    assert not is_no_serial("G676641")


WHOLE = (Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING), Part(PartKind.ROSIN, PartState.DAMAGED))


@pytest.mark.parametrize("kit", [WHOLE, (), (Part(PartKind.CASE),)])
def test_a_kit_comes_back_from_its_cell(kit):
    assert read_kit(write_kit(kit)) == (kit, ())


def test_a_kit_in_dutch_is_read_and_what_is_none_is_named():
    kit, rest = read_kit("koffer, strijkstok=ontbreekt, trampoline")
    assert kit == (Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING))
    assert rest == ("trampoline",)
    assert read_kit("Home PC") == (None, ("Home", "PC"))


@pytest.mark.parametrize("text", ["=1+1", "+31 20 123", "-5", "@x", "\uff1d1", " =1", "'=1", "''+1"])
def test_a_cell_that_a_spreadsheet_would_run_is_marked_and_comes_back(text):
    assert harmless(text) == f"'{text}"
    assert unmarked(harmless(text)) == text


@given(st.text())
def test_any_text_comes_back_from_being_made_harmless(text):
    assert unmarked(harmless(text)) == text
    assert harmless(text).lstrip(" ")[:1] not in set("=+-@\t\r\n")


def test_a_street_that_starts_with_an_apostrophe_is_left_alone():
    assert harmless("'t Hoogt") == clean("'t Hoogt") == "'t Hoogt"


def test_a_number_in_a_workbook_is_said_without_decimals():
    assert (as_text(20000.0), as_text(12.5), as_text(date(2020, 5, 1))) == ("20000", "12.5", "2020-05-01")
