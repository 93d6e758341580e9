"""Every row held against its history in the journal, and its derived columns against what they follow from."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select

from depot_app.domain.instruments import Standing
from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number
from depot_app.domain.parts import contradicts
from depot_app.domain.problems import Problem, ProblemKind
from depot_app.storage.columns import plain
from depot_app.storage.instruments import settled
from depot_app.storage.register import Register
from depot_app.storage.registers import Registers
from depot_app.storage.tables import changes
from depot_app.storage.undo import DERIVED, register_of
from depot_app.storage.work import Plain

PORTION = 500
KEPT = (
    Thing.TYPE,
    Thing.PERSON,
    Thing.PLACE,
    Thing.BORROWER,
    Thing.INSTRUMENT,
    Thing.CODE,
    Thing.LOAN,
    Thing.LOAN_LINE,
    Thing.REPAIR,
    Thing.COUNT,
    Thing.PART,
    Thing.PART_LOSS,
    Thing.VALUATION,
    Thing.CONDITION_CHECK,
    Thing.PHOTO,
    Thing.DONOR,
    Thing.INTAKE,
    Thing.SUPPLY,
    Thing.SUPPLY_MOVE,
    Thing.SUPPLY_LINE,
    Thing.LABEL_JOB,
    Thing.LABEL_RUN,
    Thing.LABEL_STOCK,
    Thing.SAVED_LIST,
)
"""The kinds of thing that a register keeps, row by row."""

_NOTHING: tuple[object, ...] = (None, "", [], {})


def row_problems(registers: Registers) -> Iterator[Problem]:
    """What is wrong with any row, in portions, so that a million of them need no more memory than a thousand."""
    balance = _balance(registers)
    for thing in KEPT:
        rows = _Rows(registers, register_of(registers, thing))
        yield from rows.problems()
        if balance[thing] != rows.seen:
            yield from rows.vanished()


def _balance(registers: Registers) -> dict[Thing, int]:
    """How many things of each kind there are by the journal: those that came, less those that went.

    One sum for each kind: by groups, SQLite would sort the whole journal in memory.
    """
    of = changes.c
    sums = []
    for thing in KEPT:
        come, gone = ((of.thing == thing.value) & side.is_(None) for side in (of.before, of.after))
        sums.append(func.coalesce(func.sum(case((come, 1), (gone, -1), else_=0)), 0))
    row = registers.work.connection.execute(select(*sums)).one()
    return dict(zip(KEPT, row, strict=True))


class _Rows:
    """The rows of one register, held against journal, loans and repairs."""

    def __init__(self, registers: Registers, register: Register[Any]) -> None:
        self._registers = registers
        self._register = register
        self._thing = register.thing
        self.seen = 0

    def problems(self) -> Iterator[Problem]:
        """What is wrong with the rows that are here."""
        for portion in self._register.portions(PORTION):
            values = [value for value, _ in portion]
            self.seen += len(values)
            yield from self._stray_columns(portion)
            yield from self._untold(values)
            if self._thing is Thing.INSTRUMENT:
                yield from self._unsettled(values)
                yield from self._unsearched(values)
            if self._thing is Thing.SUPPLY:
                yield from self._miscounted(values)

    def _stray_columns(self, portion: Sequence[tuple[Any, Plain]]) -> Iterator[Problem]:
        """Search and sort columns that are not what their row makes them, and numbers that are none."""
        derived = self._register.derived([value for value, _ in portion])
        for (value, kept), right in zip(portion, derived, strict=True):
            for name, side in right.items():
                if kept[name] != side:
                    yield self._problem(ProblemKind.DERIVED, value, name, side, kept[name])
            number = getattr(value, "number", None)
            if isinstance(number, Number) and Number.read(number.digits) is None:
                yield self._problem(ProblemKind.NUMBER, value, "number", "", number.digits)

    def _unsettled(self, values: Sequence[Any]) -> Iterator[Problem]:
        """Instruments whose state, holder or due day is not what their loan and repair make it, or whose value is not
        that of their newest valuation."""
        keys = [one.id for one in values]
        standings, valued = self._registers.instruments.standings(keys), self._registers.valuations.standing(keys)
        for one in values:
            right = settled(one, standings.get(one.id, Standing()))
            if last := valued.get(one.id):
                right = replace(right, value=last.value, valued_on=last.valued_on)
            for name in (*sorted(DERIVED[Thing.INSTRUMENT]), "value", "valued_on"):
                expected, found = getattr(right, name), getattr(one, name)
                if expected != found:
                    yield self._problem(ProblemKind.DERIVED, one, name, plain(expected), plain(found))

    def _unsearched(self, values: Sequence[Any]) -> Iterator[Problem]:
        """Parts of which kit and ledger say different things."""
        losses = self._registers.losses.of_each([one.id for one in values])
        for one in values:
            for kind in sorted(contradicts(one.kit, losses.get(one.id, ()))):
                state = next((part.state.value for part in one.kit if part.kind is kind), "")
                yield self._problem(ProblemKind.MISSING_PART, one, kind.value, "", state)

    def _miscounted(self, values: Sequence[Any]) -> Iterator[Problem]:
        """Supplies of which there are not as many as their moves make."""
        totals = self._registers.supplies.moves.totals([one.id for one in values])
        for one in values:
            if one.total != (right := totals.get(one.id, 0)):
                yield self._problem(ProblemKind.DERIVED, one, "total", right, one.total)

    def _untold(self, values: Sequence[Any]) -> Iterator[Problem]:
        """Columns that differ from what the journal says became of them."""
        keys = {str(getattr(value, self._register.key)): value for value in values}
        told: dict[str, Plain | None] = dict.fromkeys(keys)
        for key, after in self._changes_of(list(keys)):
            told[key] = None if after is None else (told[key] or {}) | json.loads(after)
        for key, value in keys.items():
            yield from self._differences(value, told[key])

    def _changes_of(self, keys: list[str]) -> Iterator[tuple[str, str | None]]:
        """What became of these things, change by change."""
        of = changes.c
        mine = (of.key.in_(keys)) & (of.thing == self._thing.value)
        query = select(of.key, of.after).where(mine).order_by(of.id)
        yield from self._registers.work.connection.execute(query)

    def _differences(self, value: Any, told: Plain | None) -> Iterator[Problem]:
        """The columns in which a value is not as told; one that nobody told of is a problem as a whole."""
        if told is None:
            yield self._problem(ProblemKind.UNTOLD, value, "", "", "")
            return
        history = {name: side for name, side in told.items() if side not in _NOTHING}
        row = self._register.as_plain(value)
        if history == row:
            return
        for name in (f.name for f in fields(value)):
            if history.get(name) != row.get(name):
                yield self._problem(ProblemKind.UNTOLD, value, name, history.get(name), row.get(name))

    def vanished(self) -> Iterator[Problem]:
        """Things that the journal says are here and whose rows are not."""
        of = changes.c
        come = select(of.key, of.after).where(of.thing == self._thing.value, of.before.is_(None))
        for some in self._registers.work.connection.execution_options(yield_per=PORTION).execute(come).partitions():
            made = {key: json.loads(after) for key, after in some}
            here = self._register.find_many([_key(self._register, key) for key in made])
            lost = [key for key in made if _key(self._register, key) not in here]
            last = dict(self._changes_of(lost))
            for key in lost:
                if last[key] is not None:
                    kept = self._register.from_plain(made[key])
                    yield self._problem(ProblemKind.VANISHED, kept, "", key, "")

    def _problem(self, kind: ProblemKind, value: Any, field: str, expected: object, found: object) -> Problem:
        """A problem of one value, by its number; a line or a code is known by its instrument or its supply."""
        sides = ("" if side is None else str(side) for side in (expected, found))
        return Problem(kind, self._thing, number_of(self._registers, value), field, *sides)


def number_of(registers: Registers, value: Any) -> Number | None:
    """The number by which a thing is known; that of its supply or its instrument where it has none of its own."""
    number = getattr(value, "number", None)
    if isinstance(number, Number):
        return number
    supply = getattr(value, "supply", None)
    if isinstance(supply, UUID) and (kept := registers.supplies.find(supply)):
        return kept.number
    owner = getattr(value, "instrument", None)
    one = registers.instruments.find(owner) if isinstance(owner, UUID) else None
    return one.number if one else None


def _key(register: Register[Any], key: str) -> Any:
    """A journaled key as its table has it."""
    return UUID(key) if register.key == "id" else key
