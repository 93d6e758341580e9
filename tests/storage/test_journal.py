"""The journal: read back for the history of a thing, and proven whole."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from depot_app.domain.journal import Deed, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.domain.people import Person
from depot_app.domain.refusals import BrokenRule


@pytest.fixture
def anna(house) -> Person:
    """Someone who was added by Anna, renamed by Kees and renamed again by Anna."""
    with house.deed(Deed.ADD_PERSON) as registers:
        anna = registers.people.keep(Person(new_key(), registers.numbers.take(Kind.PERSON), "An"))
    for by, name in (("Kees", "Anneke"), ("Anna", "Anna")):
        house.actor = by
        with house.deed(Deed.ADD_PERSON) as registers:
            anna = registers.people.keep(replace(anna, name=name))
    return anna


def test_the_history_of_a_thing_is_newest_first_with_who_and_what(house, anna):
    with house.reading() as registers:
        history = registers.journal.of(anna.id)

    assert [(entry.by, change.after and change.after["name"]) for entry, change in history] == [
        ("Anna", "Anna"),
        ("Kees", "Anneke"),
        ("Anna", "An"),
    ]
    assert all(change.thing is Thing.PERSON and change.key == str(anna.id) for _, change in history)
    assert [change.entry for _, change in history] == [entry.seq for entry, _ in history]


def test_a_history_can_be_kept_short_and_then_has_the_newest(house, anna):
    with house.reading() as registers:
        ((entry, _),) = registers.journal.of(anna.id, limit=1)
        assert entry.seq == registers.journal.newest()


def test_an_entry_is_found_by_its_number_and_no_other(house, anna):
    with house.reading() as registers:
        newest = registers.journal.newest()
        entry = registers.journal.entry(newest)
        assert entry is not None
        assert (entry.seq, entry.by) == (newest, "Anna")
        assert registers.journal.entry(newest + 1) is None


def test_the_changes_of_an_entry_come_in_the_order_in_which_they_were_made(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        registers.places.met("B-17-3")
        entry = registers.work.record.seq

    with house.reading() as registers:
        made = [change.after and change.after["name"] for change in registers.journal.changes_of(entry)]
    assert made == ["B", "B-17", "B-17-3"]


def test_whether_a_thing_was_changed_later_is_known(house, anna):
    with house.reading() as registers:
        newest = registers.journal.newest()
        assert registers.journal.changed_since(str(anna.id), newest - 1)
        assert not registers.journal.changed_since(str(anna.id), newest)
        assert not registers.journal.changed_since(str(new_key()), 0)


def test_a_whole_journal_has_no_broken_link(house, anna):
    with house.reading() as registers:
        assert list(registers.journal.broken_links()) == []


TAMPERED = {
    "who did it": ("entries_never_change", "UPDATE entries SET by = 'Zoë' WHERE seq = :seq"),
    "what was done": ("entries_never_change", "UPDATE entries SET deed = 'lend' WHERE seq = :seq"),
    "when": ("entries_never_change", "UPDATE entries SET at = '2026-01-01T00:00:00.000000+00:00' WHERE seq = :seq"),
    "what about": ("entries_never_change", "UPDATE entries SET facts = '{\"a\":1}' WHERE seq = :seq"),
    "a change": ("changes_never_change", "UPDATE changes SET after = '{}' WHERE entry = :seq"),
    "what it changed": ("changes_never_change", "UPDATE changes SET key = 'x' WHERE entry = :seq"),
    "a change taken out": ("changes_never_go", "DELETE FROM changes WHERE entry = :seq"),
}


@pytest.mark.parametrize(("rule", "statement"), TAMPERED.values(), ids=TAMPERED)
def test_whoever_changes_the_past_behind_our_back_is_found_out(house, anna, database, rule, statement):
    with house.reading() as registers:
        seq = registers.journal.newest() - 1
    _behind_our_back(database, rule, statement.replace(":seq", str(seq)))

    with house.reading() as registers:
        assert list(registers.journal.broken_links()) == [seq]


def test_an_entry_taken_out_is_missed(house, anna, database):
    with house.reading() as registers:
        seq = registers.journal.newest() - 1
    _behind_our_back(database, "changes_never_go", f"DELETE FROM changes WHERE entry = {seq}")
    _behind_our_back(database, "entries_never_go", f"DELETE FROM entries WHERE seq = {seq}")

    with house.reading() as registers:
        assert list(registers.journal.broken_links()) == [seq + 1]


def _behind_our_back(database, rule: str, statement: str) -> None:
    """Changes the file with the rule against it taken away."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"DROP TRIGGER {rule}")
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE entries SET by = 'x'", "DELETE FROM entries", "UPDATE changes SET key = 'x'", "DELETE FROM changes"],
)
def test_the_database_itself_never_changes_the_past(house, anna, statement):
    with pytest.raises(BrokenRule) as refused, house.deed(Deed.DEMO) as registers:
        registers.work.connection.exec_driver_sql(statement)

    assert refused.value.rule == "append-only"
