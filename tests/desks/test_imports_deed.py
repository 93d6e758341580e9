"""An import is one deed: whole or not at all, with progress, and remembered for the next file."""

import hashlib

import pytest

from depot_app.domain.faults import DatabaseFailed
from depot_app.domain.imports import ImportStopped
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.lists import Listing
from depot_app.exchange.columns import Mapping
from depot_app.exchange.lists import source_of
from depot_app.exchange.mappings import from_meanings, understood
from depot_app.exchange.sheets import open_sheet
from tests.desks.lists import BORROWERS, DEPOT, INSTRUMENTS, STRINGS, WORDS


def test_an_import_is_one_deed_and_says_what_it_touched(lists, desks):
    path = lists.written("Nr;Soort;Uitgeleend aan;Locatie", "LO1;viool;De Boog;B-1-1")
    done = desks.imports.carry_out(lists.reading(path), WORDS)
    assert {Thing.INSTRUMENT, Thing.BORROWER, Thing.LOAN, Thing.PLACE, Thing.IMPORT} <= done.kinds
    entry, _ = desks.inventory.history("LO1")[0]
    assert (entry.deed, entry.seq, entry.facts["created"]) == (Deed.IMPORT, done.entry, 1)


def test_an_import_that_is_stopped_half_way_leaves_the_file_as_it_was(lists, desks, database):
    lists.rows("Nr;Soort", "X1;viool")
    desks.house.depot.close()
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    done: list[tuple[int, int]] = []
    with pytest.raises(ImportStopped) as stopped:
        desks.imports.carry_out(
            lists.reading(DEPOT), WORDS, progress=lambda *rows: done.append(rows), stop=lambda: len(done) == 5
        )
    assert (stopped.value.done, stopped.value.of) == (2500, 9850)
    assert done[-1] == (2500, 9850)
    desks.house.depot.close()
    assert hashlib.sha256(database.read_bytes()).hexdigest() == before
    assert len(desks.imports.imports()) == 1


def test_an_error_in_any_portion_leaves_nothing_behind(lists, desks):
    def fail(done: int, _of: int) -> None:
        if done > 3000:
            raise OSError("disk")

    with pytest.raises(DatabaseFailed):
        desks.imports.carry_out(lists.reading(DEPOT), WORDS, progress=fail)
    assert desks.inventory.count(Listing()) == 0
    assert desks.imports.imports() == ()


def test_progress_ends_with_every_row(lists, desks):
    seen: list[tuple[int, int]] = []
    desks.imports.carry_out(lists.reading(STRINGS), WORDS, progress=lambda *rows: seen.append(rows))
    assert seen[-1] == (400, 400)


def test_what_columns_meant_is_offered_for_the_next_file_and_for_one_much_like_it(lists, desks):
    path = lists.written("Ding;Nr;Merk;Maat", "viool;1;Gewa;1/2")
    lists.taken(path, mapping=Mapping(columns={"Ding": "type", "Merk": ""}))
    for head in ("DING;NR;MERK;MAAT", "Merk;Ding;Nr;Maat;Extra"):
        sheet = open_sheet(lists.written(head, *["cello;2;Gewa;1/4;x"]), INSTRUMENTS)
        remembered = desks.imports.remembered(source_of(sheet, INSTRUMENTS, Mapping()))
        assert remembered is not None
        assert from_meanings(remembered).columns["Ding"] == "type"
    other = open_sheet(lists.written("Soort;Kleur", "viool;rood"), INSTRUMENTS)
    assert desks.imports.remembered(source_of(other, INSTRUMENTS, understood(other, INSTRUMENTS))) is None


def test_imports_are_listed_newest_first(lists, desks):
    lists.rows("Nr;Soort", "LO1;viool")
    lists.rows("naam", "De Boog", kind=BORROWERS)
    assert [(one.number, one.kind, one.outcome["created"]) for one in desks.imports.imports()] == [
        (2, BORROWERS, 1),
        (1, INSTRUMENTS, 1),
    ]
