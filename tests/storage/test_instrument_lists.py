"""Lists of instruments: whatever the words, filters and order, no row is lost, doubled or out of place."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, event

from depot_app.desks.house import House
from depot_app.domain.drafts import BorrowerDraft
from depot_app.domain.instruments import Condition, Instrument, InstrumentRow, InstrumentState
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Key, Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.storage import matching
from depot_app.storage.depot import Depot
from tests.kit.builders import DAY, FixedClock, a_template, desks_of

ORDERS = ("number", "type", "type_en", "brand", "where", "state", "condition", "value", "due")
TEXTS = ("", "viool", "yamaha", "b-17", "regenboog")
FILTERS = (
    (),
    (("state", "available"),),
    (("state", "on-loan"), ("state", "missing"), ("type", "VLN")),
    (("size", "1/2"), ("condition", "B")),
)
AMOUNT = 160
PAGE = 11


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Depot]:
    """A depot of instruments that often have the same brand, place, value or day, or none at all."""
    path: Path = a_template(tmp_path_factory.mktemp("lists") / "depot.sqlite")
    depot = Depot.open(path)
    house = House(depot, FixedClock(), "Anna")
    schools = [desks_of(house).borrowers.add(BorrowerDraft(0, name)).thing.id for name in ("Bs De Regenboog", "Élan")]
    chance = Random(11)
    with house.deed(Deed.DEMO) as registers:
        places = [registers.places.met(name).id for name in ("B-17-3", "B-17-1", "A-2-3")]
        made = [
            _made(number, chance, places, schools) for number in registers.numbers.take_many(Kind.INSTRUMENT, AMOUNT)
        ]
        codes = {one.id: [f"LO-{n:05d}"] for n, one in enumerate(made) if n % 3 == 0}
        registers.instruments.enter(made, codes)
    yield depot
    depot.close()


def _made(number: Number, chance: Random, places: list[UUID], schools: list[UUID]) -> Instrument:
    type_code, size, brand, model = chance.choice(
        [
            ("VLN", "1/2", "Stentor", "Student"),
            ("VLN", "3/4", "Yamaha", "V3"),
            ("VLC", "1/2", "", ""),
            ("SXA", "Es", "Yamaha", "YAS-280"),
            ("TPT", "Bes", "yamaha", "YTR"),
        ]
    )
    state = chance.choice([*InstrumentState, InstrumentState.AVAILABLE, InstrumentState.ON_LOAN])
    out = state is InstrumentState.ON_LOAN
    return Instrument(
        id=new_key(),
        number=number,
        type_code=type_code,
        size=size,
        brand=brand,
        model=model,
        serial=f"S{chance.randrange(40):03d}",
        value=chance.choice([None, Cents(0), Cents(25_000), Cents(80_000)]),
        condition=chance.choice([None, *Condition]),
        place=chance.choice([None, *places]),
        state=state,
        holder=chance.choice(schools) if out else None,
        due_on=chance.choice([None, DAY, DAY + timedelta(days=chance.randrange(3))]) if out else None,
        kit=(),
        version=0,
    )


def whole(depot: Depot, listing: Listing) -> tuple[InstrumentRow, ...]:
    with depot.reading() as registers:
        return registers.instrument_lists.page(listing, Window(size=AMOUNT * 2))


def key_of(row: InstrumentRow) -> tuple[bool, object, int]:
    """A row's key as Python sorts it: nothing comes before anything."""
    value, number = row.key
    return (value is not None, value if value is not None else 0, number)


def all_listings() -> Iterator[Listing]:
    for order, descending, text, where in product(ORDERS, (False, True), TEXTS, FILTERS):
        yield Listing(text, where, order, descending)


@pytest.fixture(params=[60_000, 0], ids=["few hits", "many hits"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few hits are looked up one by one, many are picked out along an index: both ways must find the same."""
    monkeypatch.setattr(matching, "FEW", request.param)


@pytest.mark.usefixtures("way")
def test_the_pages_of_a_list_follow_each_other_by_key_in_every_order(stocked):
    for listing in all_listings():
        rows, after = [], None
        with stocked.reading() as registers:
            while page := registers.instrument_lists.page(listing, Window(size=PAGE, after=after)):
                rows += page
                after = page[-1].key
        assert rows == list(whole(stocked, listing)), listing


@pytest.mark.usefixtures("way")
def test_a_list_is_in_order_with_what_has_no_value_first_and_all_turned_round_when_descending(stocked):
    for order, text, where in product(ORDERS, TEXTS, FILTERS):
        ascending = whole(stocked, Listing(text, where, order))
        assert list(ascending) == sorted(ascending, key=key_of), (order, text, where)
        assert whole(stocked, Listing(text, where, order, descending=True)) == ascending[::-1], (order, text, where)


@pytest.mark.usefixtures("way")
def test_a_page_can_be_asked_for_by_its_place_in_the_list(stocked):
    for listing in all_listings():
        rows = whole(stocked, listing)
        with stocked.reading() as registers:
            for start in (0, 1, PAGE, len(rows) - 1, len(rows)):
                page = registers.instrument_lists.page(listing, Window(max(start, 0), PAGE))
                assert page == rows[max(start, 0) :][:PAGE], (listing, start)


@pytest.mark.usefixtures("way")
def test_the_filters_leave_exactly_what_has_the_values_asked_for(stocked):
    everything = whole(stocked, Listing())

    for text, where in product(TEXTS, FILTERS):
        having = {
            row.id
            for row in everything
            if all(
                {"state": row.state, "type": row.type_code, "size": row.size, "condition": row.condition}[key]
                in [value for its, value in where if its == key]
                for key, _ in where
            )
        }
        found = {row.id for row in whole(stocked, Listing(text))}
        assert {row.id for row in whole(stocked, Listing(text, where))} == found & having, (text, where)


@pytest.mark.usefixtures("way")
def test_counts_and_keys_of_a_list_are_those_of_its_rows(stocked):
    for text, where in product((*TEXTS, "nergens"), FILTERS):
        listing = Listing(text, where, "brand")
        rows = whole(stocked, listing)
        with stocked.reading() as registers:
            assert registers.instrument_lists.count(listing) == len(rows), listing
            assert registers.instrument_lists.found(listing) == tuple(row.id for row in rows), listing


@pytest.mark.usefixtures("way")
def test_the_states_of_what_is_found_are_counted_whatever_is_filtered(stocked):
    for text in TEXTS:
        rows = whole(stocked, Listing(text))
        with stocked.reading() as registers:
            states = registers.instrument_lists.states(Listing(text, (("state", "missing"),)))
        assert states == {state: n for state in InstrumentState if (n := sum(row.state is state for row in rows))}


def test_a_row_has_what_the_register_has(stocked):
    rows = {row.id: row for row in whole(stocked, Listing())}

    with stocked.reading() as registers:
        for key, row in rows.items():
            kept = registers.instruments.get(key)
            place = registers.places.name_of(kept.place)
            holder = registers.borrowers.get(kept.holder).name if kept.holder else ""
            assert row == InstrumentRow(
                key=(None, kept.number.value),
                id=kept.id,
                number=kept.number,
                type_code=kept.type_code,
                size=kept.size,
                brand=kept.brand,
                model=kept.model,
                serial=kept.serial,
                condition=kept.condition,
                state=kept.state,
                place=place,
                holder=holder,
                due_on=kept.due_on,
                value=kept.value,
            )


@pytest.mark.parametrize(
    ("order", "expected"), [("due", str), ("value", int), ("brand", str), ("state", str), ("number", type(None))]
)
def test_a_key_is_in_the_form_that_the_database_sorts_by(stocked, order, expected):
    keys: list[Key] = [row.key for row in whole(stocked, Listing(order=order)) if row.key[0] is not None]

    assert all(isinstance(value, expected) for value, _ in keys)
    assert bool(keys) == (order != "number")


def test_a_key_says_after_what_even_where_that_row_has_gone(stocked):
    rows = whole(stocked, Listing(order="brand"))
    value, number = rows[10].key
    between: Key = (value, number - 1)

    with stocked.reading() as registers:
        page = registers.instrument_lists.page(Listing(order="brand"), Window(size=1, after=between))

    assert page == rows[10:11]


def test_what_someone_has_is_found_in_the_order_of_its_numbers(stocked):
    out = [row for row in whole(stocked, Listing()) if row.holder == "Élan"]

    with stocked.reading() as registers:
        (school,) = registers.borrowers.named("elan")
        assert registers.instrument_lists.held_by(school.id) == tuple(row.id for row in out)


@pytest.mark.parametrize("order", ORDERS)
def test_a_page_is_found_along_the_index_of_its_order_without_sorting_or_reading_every_instrument(stocked, order):
    asked = Listing(where=(("state", "available"), ("type", "VLN")), order=order, descending=True)
    plan = _plan(stocked, asked)

    assert any("USING COVERING INDEX ix_instruments_" in step for step in plan)
    assert sum("TEMP B-TREE" in step for step in plan) <= 1, "only the rows of the page itself are sorted again"


def _plan(depot: Depot, listing: Listing) -> list[str]:
    """How the database says it will find a page."""
    ran: list[tuple[str, Any]] = []

    def note(_connection: Connection, _cursor: object, statement: str, values: Any, *_: object) -> None:
        ran.append((statement, values))

    with depot.reading() as registers:
        connection = registers.work.connection
        event.listen(connection, "before_cursor_execute", note)
        registers.instrument_lists.page(listing, Window())
        statement, values = ran[-1]
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
