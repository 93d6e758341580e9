"""Transactions: all of a deed or nothing, questions that can be dropped, faults that can be told."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace

import pytest

from depot_app.domain.faults import DatabaseBusy, DatabaseFailed, NoDatabase
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.domain.people import Person
from depot_app.domain.refusals import BrokenRule, UnknownThing
from depot_app.storage.depot import Depot, Stop, Stopped

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def a_person(registers, name: str = "Anna") -> Person:
    return registers.people.keep(Person(new_key(), registers.numbers.take(Kind.PERSON), name))


def test_a_deed_that_went_well_is_there_for_whoever_opens_the_file_next(house, database):
    with house.deed(Deed.ADD_PERSON) as registers:
        a_person(registers)

    again = Depot.open(database)
    with again.reading() as registers:
        assert registers.people.named("Anna")
    again.close()


def test_a_deed_that_failed_half_way_left_nothing(house):
    with pytest.raises(UnknownThing), house.deed(Deed.ADD_PERSON) as registers:
        registers.people.get(replace(a_person(registers), id=new_key()).id)

    with house.reading() as registers:
        assert registers.people.total() == 0


def test_what_a_rule_of_the_database_stops_is_a_refusal_with_its_word_and_leaves_nothing(house):
    with house.deed(Deed.ADD_PERSON) as registers:
        anna = a_person(registers)

    def kees_and_anna_again() -> None:
        with house.deed(Deed.ADD_PERSON) as registers:
            a_person(registers, "Kees")
            registers.people.keep_new([replace(anna, id=new_key(), number=registers.numbers.take(Kind.PERSON))])

    with pytest.raises(BrokenRule) as refused:
        kees_and_anna_again()

    assert "people.name" in refused.value.rule
    with house.reading() as registers:
        assert registers.people.named("Kees") is None


def test_a_question_sees_nothing_of_a_deed_that_is_not_done_yet(house):
    with house.deed(Deed.ADD_PERSON) as registers:
        a_person(registers)
        with house.reading() as others:
            assert others.people.total() == 0


def test_a_question_dropped_beforehand_is_not_asked(house):
    stop = Stop()
    stop.now()

    with pytest.raises(Stopped), house.reading(stop) as registers:
        registers.work.connection.exec_driver_sql(ENDLESS)


def test_a_running_question_is_dropped_at_once_from_another_thread(house):
    stop = Stop()
    watch = threading.Timer(0.05, stop.now)
    watch.start()

    with pytest.raises(Stopped), house.reading(stop) as registers:
        registers.work.connection.exec_driver_sql(ENDLESS)
    watch.join()


def test_a_question_dropped_between_its_statements_does_not_go_on(house):
    stop = Stop()

    def ask() -> None:
        with house.reading(stop) as registers:
            registers.people.total()
            stop.now()
            registers.work.connection.exec_driver_sql(ENDLESS)

    with pytest.raises(Stopped):
        ask()


def test_dropping_an_answered_question_leaves_the_next_one_alone(house):
    stop = Stop()
    with house.reading(stop):
        pass
    stop.now()

    with house.reading() as registers:
        assert registers.people.total() == 0


@pytest.mark.parametrize(
    ("statement", "fault"), [("SELECT * FROM nothing", DatabaseFailed), ("PRAGMA query_only = x y", DatabaseFailed)]
)
def test_what_goes_wrong_in_the_database_is_told_with_its_reason(house, statement, fault):
    with pytest.raises(fault) as told, house.reading() as registers:
        registers.work.connection.exec_driver_sql(statement)

    assert told.value.path == house.depot.path
    assert told.value.why


def test_a_database_locked_by_another_is_busy(house, database):
    with house.reading() as registers:
        registers.work.connection.exec_driver_sql("PRAGMA busy_timeout = 0")

    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseBusy), house.reading() as registers:
            registers.people.total()


def test_a_damaged_database_is_none(tmp_path, database):
    content = bytearray(database.read_bytes())
    content[100:4096] = b"\xff" * 3996
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(content)

    depot = Depot.open(broken)
    with pytest.raises(NoDatabase), depot.reading() as registers:
        registers.people.total()
    depot.close()
