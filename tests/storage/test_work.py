"""The recorder: one entry for each deed, every change in it, chained by hash."""

from typing import Any

import pytest

from depot_app.domain.journal import Deed, Thing
from depot_app.domain.keys import new_key
from depot_app.storage import work
from depot_app.storage.work import FIRST_HASH, chained, change_line
from tests.kit.builders import FixedClock

KEY = new_key()


def entries(house) -> list[tuple[Any, ...]]:
    """The journal as it stands: number, name of who did it, deed, and hash."""
    with house.reading() as registers:
        rows = registers.work.connection.exec_driver_sql("SELECT seq, by, deed, hash FROM entries ORDER BY seq")
        return [tuple(row) for row in rows]


def test_a_deed_is_one_entry_with_who_what_and_when(house, clock: FixedClock):
    with house.deed(Deed.MOVE) as registers:
        registers.work.record.note(Thing.PLACE, KEY, None, {"name": "B"})
        registers.about(place="B")

    with house.reading() as registers:
        entry = registers.journal.entry(registers.journal.newest())
    assert entry is not None
    assert (entry.by, entry.deed, entry.at, entry.facts) == ("Anna", Deed.MOVE, clock.now, {"place": "B"})


def test_a_deed_that_changed_nothing_leaves_no_entry(house):
    before = entries(house)
    with house.deed(Deed.MOVE) as registers:
        registers.work.record.note(Thing.PLACE, KEY, {"name": "B"}, {"name": "B"})

    assert entries(house) == before


def test_a_deed_that_only_has_something_to_say_leaves_an_entry(house):
    before = entries(house)
    with house.deed(Deed.PRINT_LABELS) as registers:
        registers.about(labels=3)

    assert len(entries(house)) == len(before) + 1


def test_a_deed_that_failed_leaves_nothing_at_all(house):
    before = entries(house)

    def fail() -> None:
        with house.deed(Deed.MOVE) as registers:
            registers.work.record.note(Thing.PLACE, KEY, None, {"name": "B"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert entries(house) == before
    with house.reading() as registers:
        assert registers.journal.of(KEY) == ()


def test_more_changes_than_are_kept_in_memory_are_all_written_in_their_order(house, monkeypatch):
    monkeypatch.setattr(work, "FLUSH_AT", 3)
    with house.deed(Deed.IMPORT) as registers:
        for n in range(10):
            registers.work.record.note(Thing.CODE, KEY, None, {"n": n})
        entry = registers.work.record.seq

    with house.reading() as registers:
        assert [change.after for change in registers.journal.changes_of(entry)] == [{"n": n} for n in range(10)]
        assert list(registers.journal.broken_links()) == []


def test_a_deed_answers_the_thing_what_it_touched_and_its_entry(house):
    with house.deed(Deed.MOVE) as registers:
        registers.work.record.note(Thing.PLACE, KEY, None, {"name": "B"})
        registers.work.record.note(Thing.CODE, "12AB00", {"a": 1}, None)
        done = registers.done("B")

    assert done.thing == "B"
    assert done.touched == {(Thing.PLACE, KEY), (Thing.CODE, "12AB00")}
    assert done.kinds == {Thing.PLACE, Thing.CODE}
    assert done.entry == entries(house)[-1][0]


def test_of_very_many_things_a_deed_names_some_and_every_kind(house, monkeypatch):
    monkeypatch.setattr(work, "MANY", 3)
    with house.deed(Deed.IMPORT) as registers:
        for thing in (*[Thing.CODE] * 9, Thing.PLACE, Thing.CODE):
            registers.work.record.note(thing, new_key(), None, {"a": 1})
        done = registers.done(None)
    assert len(done.touched) == 4
    assert done.kinds == {Thing.CODE, Thing.PLACE}


def test_a_question_records_nothing(house):
    with house.reading() as registers, pytest.raises(RuntimeError, match="only reads"):
        _ = registers.work.record


def test_the_first_entry_is_chained_to_nothing_and_each_to_the_one_before(house):
    for name in ("A", "B"):
        with house.deed(Deed.ADD_PLACE) as registers:
            registers.places.met(name)

    hashes = [row[-1] for row in entries(house)]
    assert len(set(hashes)) == len(hashes) >= 3
    assert FIRST_HASH not in hashes


def test_every_part_of_an_entry_counts_in_its_hash():
    head = {"seq": 1, "by": "Anna"}
    whole = chained("0", head, "digest")

    assert whole == chained("0", dict(reversed(head.items())), "digest")
    assert whole not in {chained("1", head, "digest"), chained("0", head | {"by": "Kees"}, "digest")}
    assert whole != chained("0", head, "other")


def test_every_part_of_a_change_counts_in_its_line():
    lines = {change_line(*parts) for parts in (("a", "b", "c", "d"), ("a", "b", None, "d"), ("a", "b", "c", None))}

    assert len(lines) == 3
    assert change_line("a", "b", None, "c") != change_line("a", "b", "c", None)
