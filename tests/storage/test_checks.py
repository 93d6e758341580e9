"""The check names what was changed behind the program's back: each thing flipped by raw SQL is found."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.desks.valuing import Found
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Thing
from depot_app.domain.loans import Loan
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.problems import Problem, ProblemKind
from depot_app.domain.valuations import ValuationSource
from depot_app.storage import checks
from depot_app.storage.depot import Depot
from tests.kit.builders import DAY, Desks, a_school, a_violin, codes_of, lent, violins

Flip = Callable[..., tuple[Problem, ...]]
RULES = ("loan_lines", "entries", "changes", "documents", "numbers", "count_events", "loans", "instruments")


@pytest.fixture
def flip(depot: Depot, desks: Desks) -> Flip:
    """Runs SQL on the file as a stranger would, with every trigger gone meanwhile, and checks what came of it."""

    def run(*statements: str) -> tuple[Problem, ...]:
        depot.close()
        with closing(sqlite3.connect(depot.path, isolation_level=None)) as connection:
            triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)
            for _, sql in triggers:
                connection.execute(sql)
        return tuple(checks.problems(depot))

    return run


def kinds(problems: tuple[Problem, ...]) -> set[ProblemKind]:
    """The kinds of problem that were found."""
    return {problem.kind for problem in problems}


def the(kind: ProblemKind, problems: tuple[Problem, ...]) -> Problem:
    """The one problem of a kind."""
    (found,) = (problem for problem in problems if problem.kind is kind)
    return found


@pytest.fixture
def violin(desks: Desks) -> Instrument:
    """A violin in the house, with an old number."""
    return a_violin(desks, old_numbers=("OUD-7",))


@pytest.fixture
def loan(desks: Desks, violin: Instrument) -> Loan:
    """An open loan of the violin and of one more."""
    return lent(desks, violin, a_violin(desks)).loan


def test_a_depot_at_work_has_no_problems(desks: Desks, depot: Depot, loan: Loan, violin: Instrument) -> None:
    desks.papers.contract(loan.number.digits)
    desks.loans.take_back(codes_of(violin))
    desks.repairs.open(violin.number.digits, "snaar gesprongen")
    desks.inventory.move(codes_of(violin), "B-17-3")
    desks.counts.start("B-17-3")
    assert list(checks.problems(depot)) == []


@pytest.mark.parametrize(("column", "value"), [("state", "'missing'"), ("due_on", "'2030-01-01'"), ("holder", "NULL")])
def test_what_follows_from_a_loan_is_recomputed(
    column: str, value: str, flip: Flip, loan: Loan, violin: Instrument
) -> None:
    found = flip(f"UPDATE instruments SET {column} = {value} WHERE number = {violin.number.value}")
    named = [one for one in found if one.kind is ProblemKind.DERIVED and one.field == column]
    assert [one.number for one in named] == [violin.number]


@pytest.mark.parametrize("column", ["by_brand", "by_type_nl", "by_type_en", "by_where", "serial_key"])
def test_a_column_for_sorting_is_recomputed(column: str, flip: Flip, violin: Instrument) -> None:
    problem = the(ProblemKind.DERIVED, flip(f"UPDATE instruments SET {column} = 'x'"))
    assert (problem.number, problem.field, problem.found) == (violin.number, column, "x")


def test_a_search_text_that_is_wrong_is_found_in_row_and_index(flip: Flip, violin: Instrument) -> None:
    found = flip("UPDATE instruments SET search_text = ' cello'")
    assert kinds(found) == {ProblemKind.DERIVED, ProblemKind.SEARCH}
    assert the(ProblemKind.SEARCH, found).number == violin.number


def test_an_instrument_that_fell_out_of_the_index_is_named(flip: Flip, desks: Desks) -> None:
    kept, lost = violins(desks, 2)
    text = f"(SELECT search_text FROM instruments WHERE number = {lost.number.value})"
    found = flip(
        "INSERT INTO instrument_search (instrument_search, rowid, search_text)"
        f" VALUES ('delete', {lost.number.value}, {text})"
    )
    assert the(ProblemKind.SEARCH, found).number == lost.number != kept.number


def test_an_index_entry_of_nothing_is_named(flip: Flip, violin: Instrument) -> None:
    ghost = Number.of(Kind.INSTRUMENT, 999)
    found = flip(f"INSERT INTO instrument_search (rowid, search_text) VALUES ({ghost.value}, ' spook')")
    assert the(ProblemKind.SEARCH, found).number == ghost


def test_a_value_changed_past_the_journal_is_named(flip: Flip, violin: Instrument) -> None:
    problem = the(ProblemKind.UNTOLD, flip("UPDATE instruments SET notes = 'van mij'"))
    assert (problem.number, problem.field, problem.found) == (violin.number, "notes", "van mij")


def test_a_row_that_came_from_nowhere_is_named(flip: Flip, desks: Desks) -> None:
    school = a_school(desks)
    columns = "kind, name, name_key, version"
    stray = Number.of(Kind.BORROWER, 77)
    found = flip(
        f"INSERT INTO borrowers (id, number, {columns})"
        f" SELECT randomblob(16), {stray.value}, {columns} FROM borrowers WHERE number = {school.number.value}"
    )
    assert the(ProblemKind.UNTOLD, found).number == stray


def test_a_row_that_vanished_is_named(flip: Flip, desks: Desks) -> None:
    kept, lost = violins(desks, 2)
    found = flip(f"DELETE FROM instruments WHERE number = {lost.number.value}")
    assert the(ProblemKind.VANISHED, found).number == lost.number != kept.number


def test_a_line_that_vanished_is_known_by_its_instrument(flip: Flip, loan: Loan, violin: Instrument) -> None:
    key = f"(SELECT id FROM instruments WHERE number = {violin.number.value})"
    found = flip(f"DELETE FROM loan_lines WHERE instrument = {key}")
    assert the(ProblemKind.VANISHED, found).number == violin.number
    assert any(one.kind is ProblemKind.DERIVED and one.field == "state" for one in found)


def test_a_pointer_at_nothing_is_named(flip: Flip, violin: Instrument) -> None:
    found = flip("UPDATE codes SET instrument = randomblob(16)")
    assert the(ProblemKind.DANGLING, found).field == "codes"


def test_two_open_loans_are_named(flip: Flip, loan: Loan, violin: Instrument) -> None:
    columns = "loan, instrument, position, out_on, kit_out, kit_back, version"
    found = flip(
        "DROP INDEX one_open_loan",
        f"INSERT INTO loan_lines (id, {columns}) SELECT randomblob(16), {columns} FROM loan_lines WHERE position = 1",
    )
    assert the(ProblemKind.TWO_LOANS, found).number == violin.number
    assert the(ProblemKind.NO_RULE, found).field == "one_open_loan"


def test_two_open_repairs_are_named(flip: Flip, desks: Desks, violin: Instrument) -> None:
    desks.repairs.open(violin.number.digits, "kam scheef")
    columns = "instrument, complaint, opened_on, origin, state, blocking, version"
    found = flip(
        "DROP INDEX one_open_repair",
        f"INSERT INTO repairs (id, number, {columns})"
        f" SELECT randomblob(16), {Number.of(Kind.REPAIR, 9).value}, {columns} FROM repairs",
    )
    assert the(ProblemKind.TWO_REPAIRS, found).number == violin.number


def test_two_open_labels_of_one_thing_are_named(flip: Flip, desks: Desks, violin: Instrument) -> None:
    desks.label_queue.ask([violin.number.digits])
    columns = "about, reason, wanted_on, version"
    found = flip(
        "DROP INDEX one_open_label",
        f"INSERT INTO label_jobs (id, {columns}) SELECT randomblob(16), {columns} FROM label_jobs",
    )
    assert the(ProblemKind.TWO_LABELS, found).number == violin.number
    assert the(ProblemKind.NO_RULE, found).field == "one_open_label"


def test_an_instrument_written_off_while_out_is_named(flip: Flip, loan: Loan, violin: Instrument) -> None:
    found = flip(f"UPDATE instruments SET life = 'written-off' WHERE number = {violin.number.value}")
    assert the(ProblemKind.GONE_ON_LOAN, found).number == violin.number


def test_a_loan_closed_too_early_is_named(flip: Flip, loan: Loan) -> None:
    problem = the(ProblemKind.LOAN_CLOSED, flip("UPDATE loans SET closed_on = '2026-09-01'"))
    assert (problem.number, problem.expected, problem.found) == (loan.number, "", "2026-09-01")


def test_a_loan_left_open_is_named(flip: Flip, desks: Desks, loan: Loan, violin: Instrument) -> None:
    desks.loans.take_back([one.number.digits for _, one in desks.loans.folder(loan.number.digits).lines])
    problem = the(ProblemKind.LOAN_CLOSED, flip("UPDATE loans SET closed_on = NULL"))
    assert (problem.number, problem.expected) == (loan.number, "2026-09-01")


@pytest.mark.parametrize("change", ["pdf = x'00'", "sha256 = 'x'"])
def test_a_paper_that_is_no_longer_what_was_printed_is_named(change: str, flip: Flip, desks: Desks, loan: Loan) -> None:
    desks.papers.contract(loan.number.digits)
    problem = the(ProblemKind.PAPER, flip(f"UPDATE documents SET {change}"))
    assert (problem.thing, problem.number) == (Thing.DOCUMENT, loan.number)


def test_a_paper_forged_with_its_hash_is_named_by_the_journal(flip: Flip, desks: Desks, loan: Loan) -> None:
    desks.papers.contract(loan.number.digits)
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert kinds(flip(f"UPDATE documents SET pdf = x'', sha256 = '{empty}'")) == {ProblemKind.PAPER}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entries SET \"by\" = 'Bram' WHERE seq = 2",
        "UPDATE entries SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 2",
        "UPDATE entries SET facts = '{}' WHERE seq = 2",
        "UPDATE entries SET hash = 'x' WHERE seq = 2",
        "DELETE FROM changes WHERE id = (SELECT max(id) FROM changes WHERE entry = 2)",
        "UPDATE changes SET key = 'x' WHERE id = (SELECT max(id) FROM changes WHERE entry = 2)",
    ],
)
def test_a_journal_that_was_tampered_with_is_named(change: str, flip: Flip, violin: Instrument) -> None:
    found = flip(change)
    assert "2" in {problem.field for problem in found if problem.kind is ProblemKind.CHAIN}


def test_a_journal_cut_off_at_its_end_is_named(flip: Flip, violin: Instrument) -> None:
    found = flip("DELETE FROM changes WHERE entry = 2", "DELETE FROM entries WHERE seq = 2")
    assert the(ProblemKind.CHAIN, found).expected == "2"


def test_a_counter_set_back_is_named(flip: Flip, violin: Instrument) -> None:
    problem = the(ProblemKind.NUMBER, flip("UPDATE numbers SET last = 0 WHERE kind = 1"))
    assert (problem.number, problem.found) == (violin.number, "0")


def test_a_number_with_a_wrong_check_digit_is_named(flip: Flip, violin: Instrument) -> None:
    wrong = violin.number.value + 1
    found = flip(f"UPDATE instruments SET number = {wrong}")
    assert str(wrong) in {one.found for one in found if one.kind is ProblemKind.NUMBER}


@pytest.mark.parametrize("rule", ["not_lendable_is_not_lent", "entries_never_go"])
def test_a_rule_that_was_dropped_is_named(rule: str, depot: Depot) -> None:
    with depot.bare() as connection:
        connection.execute(f"DROP TRIGGER {rule}")
    assert [(one.kind, one.field) for one in checks.problems(depot)] == [(ProblemKind.NO_RULE, rule)]


def test_a_rule_that_was_weakened_is_named(depot: Depot) -> None:
    with depot.bare() as connection:
        connection.execute("DROP TRIGGER entries_never_go")
        connection.execute("CREATE TRIGGER entries_never_go BEFORE DELETE ON entries BEGIN SELECT 1; END")
    assert [(one.kind, one.field) for one in checks.problems(depot)] == [(ProblemKind.NO_RULE, "entries_never_go")]


def damaged(path: Path) -> Iterator[int]:
    """The places of an index page, overwritten one after the other."""
    with closing(sqlite3.connect(path)) as connection:
        root, size = connection.execute(
            "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master WHERE name = 'ix_changes_key'"
        ).fetchone()
    start = (root - 1) * size
    with path.open("r+b") as file:
        file.seek(start + 8)
        file.write(b"\xff" * 64)
    yield start


def test_a_damaged_page_is_named_and_nothing_more_is_read(depot: Depot, violin: Instrument) -> None:
    depot.close()
    assert list(damaged(depot.path))
    assert kinds(tuple(checks.problems(depot))) == {ProblemKind.DAMAGED}


def test_a_value_that_is_not_that_of_the_newest_valuation_is_named(
    flip: Flip, desks: Desks, violin: Instrument
) -> None:
    desks.valuations.value(violin.number.digits, Found(Cents(30_000), DAY, ValuationSource.APPRAISAL))
    problems = flip("UPDATE valuations SET value = 40000")
    derived = the(ProblemKind.DERIVED, problems)
    assert (derived.field, derived.expected, derived.found) == ("value", "40000", "30000")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE loan_lines SET instrument = (SELECT id FROM instruments WHERE merged_into IS NOT NULL)",
        "UPDATE repairs SET instrument = (SELECT id FROM instruments WHERE merged_into IS NOT NULL)",
        "UPDATE instruments SET life = 'in-use' WHERE merged_into IS NOT NULL",
        "UPDATE codes SET code_key = 'ELDERS' WHERE code NOT LIKE 'OUD%'",
        "UPDATE instruments SET merged_into = id WHERE merged_into IS NOT NULL",
    ],
)
def test_a_merged_record_that_is_still_used_or_leads_nowhere_is_named(
    flip: Flip, desks: Desks, violin: Instrument, statement: str
) -> None:
    other = a_violin(desks)
    lent(desks, violin)
    desks.repairs.open(violin.number.digits, "kam scheef")
    desks.merging.merge(violin.number.digits, other.number.digits)
    assert flip() == ()
    assert the(ProblemKind.MERGED_IN_USE, flip(statement)).number == other.number
