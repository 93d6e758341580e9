"""The registers of labels on their way, and of stocks that the depot measured itself."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select

from depot_app.domain.journal import Thing
from depot_app.domain.label_jobs import LabelJob, LabelRun
from depot_app.domain.label_stocks import OwnStock
from depot_app.domain.labelling import RunRow
from depot_app.domain.lists import Listing, Window
from depot_app.domain.search import words
from depot_app.storage import label_tables
from depot_app.storage.register import CHUNK, Register
from depot_app.storage.work import Work

_JOBS = label_tables.label_jobs.c
_IS_OPEN = _JOBS.stuck_on.is_(None) & _JOBS.dropped_on.is_(None)


class LabelRunRegister(Register[LabelRun]):
    """What was printed together."""

    table = label_tables.label_runs
    value = LabelRun
    thing = Thing.LABEL_RUN

    def by_number(self, number: int) -> LabelRun | None:
        """The run with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def next_number(self) -> int:
        """The number of the next run."""
        return (self.work.connection.scalar(select(func.max(self.table.c.number))) or 0) + 1

    def on(self, stock: str) -> int:
        """How many runs were printed on a stock."""
        return self.work.connection.scalar(select(func.count()).where(self.table.c.stock == stock)) or 0

    def count(self, listing: Listing) -> int:
        """How many runs a list shows."""
        query = self._filtered(select(func.count()).select_from(self.table), listing)
        return self.work.connection.scalar(query) or 0

    def page(self, listing: Listing, window: Window) -> tuple[RunRow, ...]:
        """One stretch of the runs, by number; the filter `state` has `waiting` and `stuck`."""
        of, order = self.table.c, [self.table.c.number]
        told = (of.id, of.number, of.stock, of.printed_on, of.printed_by, func.json_array_length(of.labels))
        query = self._filtered(select(*told, _waiting(of.id)), listing)
        stretch = self._stretch(query, window, order, listing.descending)
        return tuple(RunRow((None, row.number), *row) for row in self.work.connection.execute(stretch))

    def waiting(self) -> tuple[UUID, ...]:
        """The runs of which something is still to be stuck, oldest first."""
        query = select(self.table.c.id).where(_waiting(self.table.c.id) > 0).order_by(self.table.c.number)
        return tuple(self.work.connection.scalars(query))

    def _filtered(self, query: Select[Any], listing: Listing) -> Select[Any]:
        """Only the runs in the states asked for, and with these words in their number, stock or maker."""
        for state in listing.wanted("state"):
            left = _waiting(self.table.c.id)
            query = query.where(left > 0 if state == "waiting" else left == 0)
        of = self.table.c
        for word in words(listing.text):
            named = func.lower(of.stock + " " + of.printed_by).contains(word, autoescape=True)
            query = query.where(named | (func.instr(of.number, word) > 0))
        return query


def _waiting(run: Any) -> Any:
    """How many labels of a run are printed and not scanned back."""
    return select(func.count()).where(_JOBS.run == run, _IS_OPEN).correlate(label_tables.label_runs).scalar_subquery()


class StockRegister(Register[OwnStock]):
    """Stocks of the depot's own."""

    table = label_tables.label_stocks
    value = OwnStock
    thing = Thing.LABEL_STOCK

    def by_code(self, code: str) -> OwnStock | None:
        """The stock with this code."""
        return self._one(self._select().where(self.table.c.code == code))

    def by_name(self) -> tuple[OwnStock, ...]:
        """Every stock, by its name; a depot has a handful."""
        return tuple(sorted(self.all(), key=lambda one: (one.name.casefold(), one.code)))


class LabelJobRegister(Register[LabelJob]):
    """Which things need a label, and how far each is."""

    table = label_tables.label_jobs
    value = LabelJob
    thing = Thing.LABEL_JOB

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.runs = LabelRunRegister(work)
        self.stocks = StockRegister(work)

    def open_of(self, thing: UUID) -> LabelJob | None:
        """The label that a thing needs; a rule of the database says there is one at most."""
        return self.open_of_each([thing]).get(thing)

    def open_of_each(self, things: Sequence[UUID]) -> dict[UUID, LabelJob]:
        """The labels that things need, by the things."""
        found: dict[UUID, LabelJob] = {}
        for start in range(0, len(things), CHUNK):
            mine = _JOBS.about.in_(things[start : start + CHUNK])
            found.update((job.about, job) for job in self._many(self._select().where(mine, _IS_OPEN)))
        return found

    def of(self, thing: UUID) -> tuple[LabelJob, ...]:
        """Every label that a thing ever needed, newest first."""
        return self._many(self._select().where(_JOBS.about == thing).order_by(_JOBS.id.desc()))

    def of_run(self, run: UUID) -> dict[UUID, LabelJob]:
        """The labels whose last printing was this run, by their things."""
        return {job.about: job for job in self._many(self._select().where(_JOBS.run == run))}

    def stuck_of(self, runs: Iterable[UUID]) -> tuple[int, int]:
        """How many labels of these runs are stuck, of how many that are not dropped."""
        mine = _JOBS.run.in_(list(runs)) & _JOBS.dropped_on.is_(None)
        row = self.work.connection.execute(select(func.count(_JOBS.stuck_on), func.count()).where(mine)).one()
        return row[0], row[1]

    def waiting_of(self, runs: Iterable[UUID], most: int) -> tuple[UUID, ...]:
        """The first things of these runs that are still to have their label stuck on."""
        query = select(_JOBS.about).where(_JOBS.run.in_(list(runs)), _IS_OPEN).order_by(_JOBS.printed_on, _JOBS.id)
        return tuple(self.work.connection.scalars(query.limit(most)))
