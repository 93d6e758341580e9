"""The import desk: what a list would do, doing it in one transaction, and taking it back."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID

from depot_app.desks.house import House
from depot_app.desks.imports_borrowers import BorrowerIntake
from depot_app.desks.imports_instruments import InstrumentIntake
from depot_app.desks.imports_places import PlaceIntake
from depot_app.desks.imports_repairs import RepairIntake
from depot_app.desks.imports_sorting import Decision, Intake, Surroundings, Words
from depot_app.domain.drafts import ListSource, Meanings, Portion, Reading
from depot_app.domain.findings import Finding
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import (
    Forecast,
    Import,
    Imported,
    ImportStopped,
    Outcome,
    TakenBack,
    tally,
)
from depot_app.domain.journal import Deed, Done, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.refusals import UnknownImport
from depot_app.storage.import_undo import ImportUndo
from depot_app.storage.register import Register
from depot_app.storage.registers import Registers
from depot_app.storage.settle import settle_values
from depot_app.storage.work import Plain

Progress = Callable[[int, int], None]
"""Told how many rows of how many are done."""

SELDOM = (20_000, 20, 50)
"""After so many new values the collector of cycles runs while a list comes in; else after 700."""

ALIKE = 0.6
"""From this share of common columns a remembered header row is offered for another."""

_THINGS = {
    ListKind.INSTRUMENTS: Thing.INSTRUMENT,
    ListKind.BORROWERS: Thing.BORROWER,
    ListKind.REPAIRS: Thing.REPAIR,
    ListKind.PLACES: Thing.PLACE,
}
_INTAKES: dict[ListKind, type[Intake[Any, Any]]] = {
    ListKind.INSTRUMENTS: InstrumentIntake,
    ListKind.BORROWERS: BorrowerIntake,
    ListKind.REPAIRS: RepairIntake,
    ListKind.PLACES: PlaceIntake,
}


def no_progress(_done: int, _of: int) -> None:
    """For whoever does not watch."""


def nothing_more(_forecast: Forecast) -> None:
    """For whoever has nothing to add."""


def never() -> bool:
    """For whoever does not stop."""
    return False


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Lets the collector of cycles rest, which took a quarter of an import: millions of values, and no cycles."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


class ImportDesk:
    """Takes lists in as a whole or not at all, remembers what their columns meant, and takes them back."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def plan(self, reading: Reading[Any], words: Words) -> Forecast:
        """What an import would do, row by row; nothing is written."""
        with self.house.reading() as registers:
            sorting = _Sorting(reading)
            for portion, decisions in self._intake(registers, reading, words).portions():
                sorting.add(portion, decisions)
            return sorting.forecast()

    def remembered(self, source: ListSource) -> Meanings | None:
        """What the columns of such a list meant the last time, or of the list most like it."""
        with self.house.reading() as registers:
            known = dict(registers.imports.meanings(source.kind))
        if source.signature in known:
            return known[source.signature]
        likeness = {header: _alike(header, source.signature) for header in known}
        best = max(likeness, key=lambda header: likeness[header], default=None)
        return known[best] if best is not None and likeness[best] >= ALIKE else None

    def imports(self, amount: int = 50) -> tuple[Import, ...]:
        """The last imports, newest first."""
        with self.house.reading() as registers:
            return registers.imports.newest(amount)

    # -- deeds

    def carry_out(
        self,
        reading: Reading[Any],
        words: Words,
        *,
        progress: Progress = no_progress,
        before_end: Callable[[Forecast], None] = nothing_more,
        stop: Callable[[], bool] = never,
    ) -> Done[Imported]:
        """Takes a list in: all that can come in, in one transaction, or nothing where it is stopped (ImportStopped).

        `before_end` is told how it went while all can still be dropped: a file of rejected rows that cannot be written
        must leave nothing behind.
        """
        with collecting_seldom(), self.house.deed(Deed.IMPORT) as registers:
            intake, sorting = self._intake(registers, reading, words), _Sorting(reading)
            things: dict[int, UUID] = {}
            for portion, decisions in intake.portions():
                if stop():
                    raise ImportStopped(done=sorting.rows, of=reading.rows)
                things |= intake.take_in(decisions)
                sorting.add(portion, decisions)
                progress(sorting.rows, reading.rows)
            forecast = sorting.forecast()
            before_end(forecast)
            record = self._record(registers, reading, forecast)
            registers.imports.remember_rows(reading.source.digest, things)
            registers.imports.remember_meanings(record.kind, reading.source.signature, reading.source.meanings)
            return registers.done(Imported(record, forecast))

    def undo(self, number: int) -> Done[TakenBack]:
        """Takes exactly one import back, but what was touched since. Raises `UnknownImport`."""
        with self.house.deed(Deed.UNDO_IMPORT) as registers:
            record = registers.imports.by_number(number)
            if record is None or record.undone_at:
                raise UnknownImport(text=str(number))
            undo = ImportUndo(registers.work, record.entry)
            thing = _THINGS[record.kind]
            taken = TakenBack(number=number, removed=undo.gone(thing), kept=undo.kept(thing))
            undo.remove()
            _put_back(registers, undo)
            registers.imports.forget_rows(undo.going)
            registers.imports.keep(replace(record, undone_at=self.house.clock()))
            registers.about(number=number, removed=taken.removed, kept=len(taken.kept))
            return registers.done(taken)

    # -- how

    def _intake(self, registers: Registers, reading: Reading[Any], words: Words) -> Intake[Any, Any]:
        """What takes in such a list, told what is known of this file."""
        source = reading.source
        earlier = registers.imports.last_of(source.digest, source.kind)
        around = Surroundings(
            today=self.house.today,
            words=words,
            known=registers.imports.known_rows(source.digest) if earlier else {},
            same_meanings=earlier is not None and earlier.outcome.get("meanings") == source.meanings,
        )
        return _INTAKES[source.kind](registers, reading, around)

    def _record(self, registers: Registers, reading: Reading[Any], forecast: Forecast) -> Import:
        """The record of an import, kept in its own transaction."""
        source, count = reading.source, forecast.tally
        figures = {outcome.value: getattr(count, outcome.value) for outcome in Outcome}
        record = Import(
            id=new_key(),
            number=registers.imports.next_number(),
            kind=source.kind,
            file_name=source.file,
            file_hash=source.digest,
            at=self.house.clock(),
            by=self.house.actor,
            entry=registers.work.record.seq,
            outcome={**figures, "rows": count.rows, "warnings": count.warnings, "meanings": source.meanings},
        )
        registers.about(number=record.number, file=source.file, kind=source.kind.value, **figures)
        return registers.imports.keep(record)


class _Sorting:
    """Gathers decisions as they are made; rows that could not be read are rejected."""

    def __init__(self, reading: Reading[Any]) -> None:
        self._reading = reading
        self._outcomes: dict[int, Outcome] = {}
        self._findings: list[Finding] = []

    @property
    def rows(self) -> int:
        """How many rows are decided about."""
        return len(self._outcomes)

    def add(self, portion: Portion[Any], decisions: Iterable[Decision[Any, Any]]) -> None:
        """Takes in some rows, what was found in them, and the decisions about those that can come in."""
        self._outcomes.update(dict.fromkeys(portion.rejected, Outcome.REJECTED))
        self._findings += portion.findings
        for one in decisions:
            self._outcomes[one.draft.row] = one.outcome
            self._findings += one.findings

    def forecast(self) -> Forecast:
        """What all decisions come to."""
        findings = tuple(sorted(self._findings, key=lambda finding: finding.row))
        return Forecast(
            kind=self._reading.source.kind,
            tally=tally(self._reading.rows, self._outcomes, findings),
            outcomes=self._outcomes,
            findings=findings,
        )


def _alike(one: str, other: str) -> float:
    """How much of two header rows, as remembered, is the same."""
    mine, theirs = set(one.split("|")), set(other.split("|"))
    return len(mine & theirs) / len(mine | theirs)


def _put_back(registers: Registers, undo: ImportUndo) -> None:
    """Makes what the import changed as it was before, and what lost a loan or repair by its going stand anew."""
    kept_by: dict[Thing, Register[Any]] = {
        Thing.INSTRUMENT: registers.instruments,
        Thing.BORROWER: registers.borrowers,
        Thing.REPAIR: registers.repairs,
        Thing.LOAN: registers.loans,
        Thing.PART_LOSS: registers.losses,
        Thing.PLACE: registers.places,
    }
    changed = sorted(undo.to_put_back(), key=lambda one: one[1] is not Thing.PART_LOSS)
    for key, thing, before in changed:
        if register := kept_by.get(thing):
            now = register.get(key)
            register.keep(register.from_plain(before, onto=now))
    _label_again(registers, [before for _, thing, before in changed if thing is Thing.PART])
    bereft = undo.bereft()
    registers.instruments.settle(bereft)
    settle_values(registers, bereft)
    registers.instruments.refresh([registers.instruments.get(key) for key in bereft])


def _label_again(registers: Registers, labels: Iterable[Plain]) -> None:
    """Gives parts the labels back that they lost with the import, where they belong to their kits again."""
    for before in labels:
        label = registers.parts.from_plain(before)
        if label.kind in {part.kind for part in registers.instruments.get(label.instrument).kit}:
            registers.parts.keep_new([label])
