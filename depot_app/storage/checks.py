"""The check of a whole database: the file, its rules, its journal, its rows, its papers; differences are named."""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Table, Text, case, cast, exists, func, select, union_all

from depot_app.domain.instruments import Life
from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.problems import Problem, ProblemKind
from depot_app.domain.refusals_photos import PhotoGone
from depot_app.storage import inventory_tables, tables
from depot_app.storage.check_rows import row_problems
from depot_app.storage.depot import Depot, Stop
from depot_app.storage.file_store import FileStore
from depot_app.storage.label_tables import label_jobs
from depot_app.storage.registers import Registers
from depot_app.storage.rules import TRIGGERS
from depot_app.storage.table_parts import metadata

MOST_DAMAGE = 20
"""How many damaged spots of the file are named; one is enough to go and fetch a backup."""

_NUMBERED: tuple[tuple[Kind, Table], ...] = (
    (Kind.INSTRUMENT, tables.instruments),
    (Kind.PART, inventory_tables.parts),
    (Kind.PART, inventory_tables.supplies),
    (Kind.PLACE, tables.places),
    (Kind.LOAN, tables.loans),
    (Kind.REPAIR, tables.repairs),
    (Kind.COUNT, tables.counts),
    (Kind.PERSON, tables.people),
    (Kind.BORROWER, tables.borrowers),
)


_IRREGULAR = {"people": Thing.PERSON, "supplies": Thing.SUPPLY, "part_losses": Thing.PART_LOSS}
"""Tables whose names are not their thing's with an s."""


def problems(depot: Depot, stop: Stop | None = None) -> Iterator[Problem]:
    """Everything that is not as it should be; a file that is damaged is not looked at further."""
    with depot.bare() as connection:
        damage = list(file_problems(connection))
        yield from damage
        if any(problem.kind is ProblemKind.DAMAGED for problem in damage):
            return
    with depot.reading(stop) as registers:
        yield from _chain_problems(registers)
        yield from row_problems(registers)
        yield from _loan_problems(registers)
        yield from _merge_problems(registers)
        yield from _label_problems(registers)
        yield from _paper_problems(registers)
        yield from _photo_problems(registers, FileStore.beside(depot.path))
        yield from _number_problems(registers)
    with depot.bare() as connection:
        if not _index_agrees(connection):
            yield from _stale_entries(connection)


def file_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Damaged pages, rows that point at nothing, and rules that are not there."""
    for (said,) in connection.execute(f"PRAGMA integrity_check({MOST_DAMAGE})"):
        if said != "ok":
            yield Problem(ProblemKind.DAMAGED, found=said)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem(ProblemKind.DANGLING, _thing_of(table), field=table, expected=parent, found=str(row))
    here = {name: sql for name, sql in connection.execute("SELECT name, sql FROM sqlite_master")}  # noqa: C416
    for name, sql in _rules():
        if name not in here or (sql and here[name] != sql):
            yield Problem(ProblemKind.NO_RULE, field=name)


def _rules() -> Iterator[tuple[str, str]]:
    """Every trigger with its statement, and every index by its name."""
    yield from ((trigger.name, trigger.sql) for trigger in TRIGGERS)
    for table in metadata.sorted_tables:
        yield from ((str(index.name), "") for index in table.indexes)


def _thing_of(table: str) -> Thing | None:
    """The kind of thing that a table keeps."""
    known = {thing.value.replace("-", "_") + "s": thing for thing in Thing}
    return (known | _IRREGULAR).get(table)


def _chain_problems(registers: Registers) -> Iterator[Problem]:
    """Entries of the journal that were changed, or taken away."""
    for seq in registers.journal.broken_links():
        yield Problem(ProblemKind.CHAIN, field=str(seq))
    newest = registers.journal.newest()
    query = "SELECT seq FROM sqlite_sequence WHERE name = 'entries'"
    ever = registers.work.connection.exec_driver_sql(query).scalar() or 0
    if ever != newest:
        yield Problem(ProblemKind.CHAIN, field=str(ever), expected=str(ever), found=str(newest))


def _loan_problems(registers: Registers) -> Iterator[Problem]:
    """Two open loans or repairs of one instrument, loans of what is gone, and loans closed too early or too late."""
    execute, line, repair = registers.work.connection.execute, tables.loan_lines.c, tables.repairs.c
    is_open = line.closed_on.is_(None)
    twice = select(line.instrument).where(is_open).group_by(line.instrument).having(func.count() > 1)
    yield from _of_instruments(registers, ProblemKind.TWO_LOANS, execute(twice).scalars())
    blocks = repair.closed_on.is_(None) & repair.blocking.is_(True)
    twice = select(repair.instrument).where(blocks).group_by(repair.instrument).having(func.count() > 1)
    yield from _of_instruments(registers, ProblemKind.TWO_REPAIRS, execute(twice).scalars())
    gone = tables.instruments.c.life == Life.WRITTEN_OFF
    out = select(line.instrument).join(tables.instruments, tables.instruments.c.id == line.instrument)
    yield from _of_instruments(registers, ProblemKind.GONE_ON_LOAN, execute(out.where(is_open, gone)).scalars())
    yield from _closing_problems(registers)


def _merge_problems(registers: Registers) -> Iterator[Problem]:
    """Records that were merged into another and are still lent, in repair or in use, or whose number leads nowhere."""
    of, execute = tables.instruments.c, registers.work.connection.execute
    line, repair, kept = tables.loan_lines.c, tables.repairs.c, tables.instruments.alias()
    merged = select(of.id).where(of.merged_into.isnot(None))
    lent = exists().where(line.instrument == of.id, line.closed_on.is_(None))
    mended = exists().where(repair.instrument == of.id, repair.closed_on.is_(None))
    leads = exists().where(
        tables.codes.c.instrument == of.merged_into, tables.codes.c.code_key == cast(of.number, Text)
    )
    again = exists().where(kept.c.id == of.merged_into, kept.c.merged_into.isnot(None))
    stray = merged.where(lent | mended | again | ~leads | (of.life != Life.WRITTEN_OFF)).order_by(of.number)
    yield from _of_instruments(registers, ProblemKind.MERGED_IN_USE, execute(stray).scalars())


def _label_problems(registers: Registers) -> Iterator[Problem]:
    """Things that two labels are on their way for."""
    of = label_jobs.c
    is_open = of.stuck_on.is_(None) & of.dropped_on.is_(None)
    twice = select(of.about).where(is_open).group_by(of.about).having(func.count() > 1)
    keys = list(registers.work.connection.scalars(twice))
    for one in registers.label_queue.with_keys(keys).values():
        yield Problem(ProblemKind.TWO_LABELS, one.thing, one.number)


def _of_instruments(registers: Registers, kind: ProblemKind, keys: Iterable[UUID]) -> Iterator[Problem]:
    """A problem for each of these instruments."""
    for key in list(keys):
        yield Problem(kind, Thing.INSTRUMENT, registers.instruments.get(key).number)


def _closing_problems(registers: Registers) -> Iterator[Problem]:
    """Loans that are closed while something is out, or open while nothing is."""
    loan, mine, supply = tables.loans.c, tables.loan_lines.c, inventory_tables.supply_lines.c
    lines = union_all(select(mine.loan, mine.closed_on), select(supply.loan, supply.closed_on)).subquery()
    out = func.sum(case((lines.c.closed_on.is_(None), 1), else_=0))
    query = (
        select(loan.number, loan.closed_on, out, func.max(lines.c.closed_on))
        .join(lines, lines.c.loan == loan.id)
        .group_by(loan.id)
        .having((out > 0) == loan.closed_on.isnot(None))
    )
    for number, closed_on, still_out, last in registers.work.connection.execute(query):
        sides = ("" if still_out else str(last), str(closed_on or ""))
        yield Problem(ProblemKind.LOAN_CLOSED, Thing.LOAN, number, "closed_on", *sides)


def _paper_problems(registers: Registers) -> Iterator[Problem]:
    """Papers whose bytes are not those whose hash was filed, with them or in the journal."""
    for of in (tables.documents.c, inventory_tables.donor_papers.c):
        query = select(of.id, of.about, of.kind, of.pdf, of.sha256).execution_options(yield_per=10)
        yield from _otherwise(registers, registers.work.connection.execute(query))


def _otherwise(registers: Registers, papers: Iterable[Any]) -> Iterator[Problem]:
    """Those of some papers that are not as they were filed."""
    for key, about, kind, pdf, digest in papers:
        found = hashlib.sha256(pdf).hexdigest()
        history = registers.journal.of(key, limit=1)
        journaled = (history[0][1].after or {}).get("sha256") if history else None
        if not found == digest == journaled:
            expected = str(journaled or digest)
            yield Problem(ProblemKind.PAPER, Thing.DOCUMENT, _about(registers, about), kind, expected, found)


def _photo_problems(registers: Registers, files: FileStore) -> Iterator[Problem]:
    """Photos whose file is not there, or is no longer what it was."""
    for one in registers.photos.all():
        try:
            files.read(one.sha256)
        except PhotoGone as gone:
            number = registers.instruments.get(one.instrument).number
            yield Problem(ProblemKind.PHOTO, Thing.PHOTO, number, "sha256", one.sha256, gone.changed)


def _about(registers: Registers, key: UUID) -> Number | None:
    """The number of what a paper is about."""
    found: Any = registers.loans.find(key) or registers.repairs.find(key) or registers.counts.find(key)
    if found is None and (check := registers.condition_checks.find(key)):
        found = registers.instruments.find(check.instrument)
    return found.number if found else None


def _number_problems(registers: Registers) -> Iterator[Problem]:
    """Kinds whose next number would be one that is used already."""
    of, connection = tables.numbers.c, registers.work.connection
    last = {kind: n for kind, n in connection.execute(select(of.kind, of.last))}  # noqa: C416 - rows to pairs
    for kind, table in _NUMBERED:
        highest = connection.scalar(select(func.max(table.c.number)))
        if highest is not None and highest.running > last.get(kind.value, 0):
            yield Problem(ProblemKind.NUMBER, None, highest, "last", str(highest.running), str(last.get(kind.value, 0)))


def _index_agrees(connection: sqlite3.Connection) -> bool:
    """Whether the search index holds what the instruments say; it looks itself, which takes a moment's write lock."""
    try:
        connection.execute("INSERT INTO instrument_search (instrument_search, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if "malformed" not in str(error):
            raise
        return False
    return True


def _stale_entries(connection: sqlite3.Connection) -> Iterator[Problem]:
    """The instruments that are not found by what they say; none of them where the index is damaged elsewhere."""
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'instrument_search', 'instance')")
    found: dict[int, int] = {}
    for term, number, place in connection.execute('SELECT term, doc, "offset" FROM temp.words'):
        found[number] = found.get(number, 0) ^ hash((term, place))
    connection.execute("DROP TABLE temp.words")
    stale = 0
    for number, said in connection.execute("SELECT number, search_text FROM instruments"):
        expected = 0
        for place, term in enumerate(said.split()):
            expected ^= hash((term, place))
        if found.pop(number, 0) != expected:
            stale += 1
            yield Problem(ProblemKind.SEARCH, Thing.INSTRUMENT, Number(number))
    yield from (Problem(ProblemKind.SEARCH, Thing.INSTRUMENT, Number(number)) for number in found)
    if not stale and not found:
        yield Problem(ProblemKind.SEARCH, field="instrument_search")
