"""Column types: what goes into a row comes out the same, and so does what goes into the journal."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from depot_app.domain.instruments import InstrumentState
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.numbers import Kind, Number
from depot_app.storage.columns import (
    DayColumn,
    FlagColumn,
    JsonColumn,
    KeyColumn,
    KitColumn,
    MomentColumn,
    NumberColumn,
    WordColumn,
    WordsColumn,
    canonical,
    plain,
)

DIALECT = sqlite.dialect()
parts = st.builds(Part, st.sampled_from(PartKind), st.sampled_from(PartState), st.none() | st.dates())
moments = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-4))]))
structures = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)

COLUMNS: list[tuple[TypeDecorator[Any], st.SearchStrategy[Any]]] = [
    (KeyColumn(), st.uuids()),
    (NumberColumn(), st.builds(Number.of, st.sampled_from(Kind), st.integers(0, 99_999_999))),
    (DayColumn(), st.dates()),
    (WordColumn(InstrumentState), st.sampled_from(InstrumentState)),
    (FlagColumn(), st.booleans()),
    (WordsColumn(), st.lists(st.text()).map(tuple)),
    (KitColumn(), st.lists(parts).map(tuple)),
]


@pytest.mark.parametrize(("column", "values"), COLUMNS, ids=lambda each: type(each).__name__)
@given(st.data())
def test_a_value_comes_out_of_its_row_as_it_went_in(column, values, data):
    value = data.draw(values)
    bound = column.process_bind_param(value, DIALECT)

    assert isinstance(bound, bytes | int | str)
    assert not isinstance(bound, bool)
    assert column.process_result_value(bound, DIALECT) == value


@pytest.mark.parametrize(("column", "values"), COLUMNS, ids=lambda each: type(each).__name__)
@given(st.data())
def test_a_value_comes_out_of_the_journal_as_it_went_in(column, values, data):
    value = data.draw(values)
    journaled = json.loads(canonical(plain(value)))

    assert column.from_plain(journaled) == value


@pytest.mark.parametrize("column", [column for column, _ in COLUMNS[:5]], ids=lambda each: type(each).__name__)
def test_nothing_stays_nothing(column):
    assert column.process_bind_param(None, DIALECT) is None
    assert column.process_result_value(None, DIALECT) is None


@pytest.mark.parametrize("column", [WordsColumn(), KitColumn()], ids=lambda each: type(each).__name__)
def test_an_empty_list_is_a_list(column):
    assert column.process_bind_param((), DIALECT) == column.process_bind_param(None, DIALECT) == "[]"
    assert column.process_result_value("[]", DIALECT) == column.process_result_value(None, DIALECT) == ()


@given(moments)
def test_an_instant_comes_out_as_the_same_instant_in_utc(moment):
    column = MomentColumn()
    kept = column.process_bind_param(moment, DIALECT)

    assert column.process_result_value(kept, DIALECT) == column.from_plain(str(kept)) == moment
    assert str(kept).endswith("+00:00")


@given(moments, moments)
def test_instants_sort_as_texts_as_they_do_in_time(first, second):
    before, after = (str(MomentColumn().process_bind_param(moment, DIALECT)) for moment in (first, second))

    assert (before < after) == (first < second)


@given(structures)
def test_a_structure_comes_out_of_its_row_as_it_went_in(structure):
    column = JsonColumn()

    assert column.process_result_value(column.process_bind_param(structure, DIALECT), DIALECT) == structure
    assert column.from_plain(structure) == structure


def test_a_word_that_is_not_of_the_set_is_an_error_of_ours():
    with pytest.raises(ValueError, match="lost"):
        WordColumn(InstrumentState).process_bind_param("lost", DIALECT)  # type: ignore[arg-type]


def test_json_has_one_form_whatever_the_order_in_which_it_was_made():
    assert canonical({"b": 1, "a": "é"}) == canonical({"a": "é", "b": 1}) == '{"a":"é","b":1}'


@pytest.mark.parametrize(
    ("value", "journaled"),
    [
        (None, None),
        (0, 0),
        (Kind.LOAN, 4),
        (True, True),
        ("é", "é"),
        (InstrumentState.ON_LOAN, "on-loan"),
        (Number.of(Kind.INSTRUMENT, 12), 10_000_127),
        (date(2027, 7, 9), "2027-07-09"),
        (datetime(2027, 7, 9, 8, 2, tzinfo=UTC), "2027-07-09T08:02:00+00:00"),
        (b"\x00\xff", "00ff"),
        (("a", "b"), ["a", "b"]),
        ((), []),
        ((Part(PartKind.BOW, PartState.MISSING, date(2026, 9, 1)),), [["BOW", "missing", "2026-09-01"]]),
        ({"a": [1]}, {"a": [1]}),
    ],
)
def test_the_journal_keeps_plain_values_only(value, journaled):
    assert plain(value) == journaled
    assert type(plain(value)) is type(journaled) or isinstance(value, Kind)
