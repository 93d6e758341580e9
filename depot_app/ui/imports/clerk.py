"""The clerk of the assistant: opens files, asks the desks and writes the rejects; all of it behind the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.desks.imports import Progress
from depot_app.desks.imports_sorting import Words
from depot_app.domain.faults import Unreadable
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Forecast, Imported, TakenBack
from depot_app.domain.journal import Done
from depot_app.exchange.columns import Mapping, proposed, recognised
from depot_app.exchange.lists import damage_of, lasting, read_list, source_of
from depot_app.exchange.mappings import fitting, from_meanings
from depot_app.exchange.rejects import write_rejects
from depot_app.exchange.sheets import AS_FOUND, AsTold, Sheet, open_sheet
from depot_app.exchange.values import doubts
from depot_app.ui.catalogue import Types
from depot_app.ui.imports.job import Job, all_columns, answers_of
from depot_app.wording import imports as words
from depot_app.wording.voice import Voice

FIRST_ROWS = 8
"""How many rows are shown of a file, and taken for examples."""

TOP_ROWS = 15
"""Among so many rows of a file one chooses the header."""

KINDS = (ListKind.INSTRUMENTS, ListKind.BORROWERS, ListKind.REPAIRS, ListKind.PLACES)
"""The lists that can come in."""


class Clerk:
    """Answers the questions of the pages; what is wrong with a file is an answer too, for the page to show."""

    def __init__(self, desks: Desks, types: Types) -> None:
        self._desks = desks
        self.types = types

    def open(self, path: Path, kind: ListKind | None = None, told: AsTold = AS_FOUND) -> Job | Unreadable:
        """A file as a list of this kind, or of the kind that its headers suggest; read as told."""
        try:
            if kind is None:
                kind, opened = self._likeliest(path, told)
            else:
                opened = open_sheet(path, kind, told)
            return self._job(opened, kind, told)
        except Unreadable as fault:
            return fault

    def look_over(self, job: Job) -> Job | Unreadable:
        """The job with the names and words that a person should look at."""
        try:
            found = doubts(job.sheet, job.kind, job.mapping, self.types.values())
            return job.doubting(found, damage_of(job.sheet, job.kind, job.mapping))
        except Unreadable as fault:
            return fault

    def forecast(self, job: Job, voice: Voice) -> Forecast | Unreadable:
        """What would happen; nothing is written."""
        try:
            reading = read_list(job.sheet, job.kind, job.said(), self.types.values())
            return self._desks.imports.plan(reading, written(voice))
        except Unreadable as fault:
            return fault

    def take_in(self, job: Job, voice: Voice, progress: Progress, stop: Callable[[], bool]) -> Done[Imported]:
        """Takes the list in, in one transaction; raises `ImportStopped` where it was stopped."""
        reading = read_list(job.sheet, job.kind, job.said(), self.types.values())
        return self._desks.imports.carry_out(reading, written(voice), progress=progress, stop=stop)

    def save_rejects(self, job: Job, forecast: Forecast, path: Path, voice: Voice) -> int | Unreadable:
        """Writes the rejected rows with the reason for each; answers how many."""
        told = words.reasons(voice, forecast, self.names(voice))
        try:
            return write_rejects(path, job.sheet, job.said(), told, header=voice(words.REJECTED_HEADER))
        except Unreadable as fault:
            return fault

    def take_back(self, number: int) -> Done[TakenBack]:
        """Takes an import back."""
        return self._desks.imports.undo(number)

    def names(self, voice: Voice) -> words.TypeNames:
        """The names of types by their codes."""
        return {code: kind.name(voice.language) for code, kind in self.types.items()}

    def _likeliest(self, path: Path, told: AsTold) -> tuple[ListKind, Sheet]:
        """The list as the kind of which most headers are known; the first fault where it is none."""
        faults: list[Unreadable] = []
        found: list[tuple[int, ListKind, Sheet]] = []
        for kind, opened in _tried(path, told, faults):
            found.append((recognised(kind, opened.headers), kind, opened))
        if not found:
            raise faults[0]
        _, kind, opened = max(found, key=lambda one: one[0])
        return kind, opened

    def _job(self, sheet: Sheet, kind: ListKind, told: AsTold) -> Job:
        """A job as the headers suggest, or as such a list was understood the last time."""
        mapping = all_columns(sheet, proposed(kind, sheet.columns))
        known = self._desks.imports.remembered(source_of(sheet, kind, mapping))
        layouts = self._desks.layouts.of(kind)
        job = Job(sheet, kind, sheet.top(TOP_ROWS), sheet.first(FIRST_ROWS), mapping, told=told, layouts=layouts)
        if known is None:
            return job
        last_time = _over(mapping, fitting(sheet, lasting(kind, from_meanings(known))))
        return replace(job, mapping=last_time, last_time=last_time, answers=answers_of(last_time))


def written(voice: Voice) -> Words:
    """What is written about a thing of which a list says no more than its state."""
    return Words(complaint=voice(words.COMPLAINT), reason=voice(words.REASON))


def _over(proposal: Mapping, known: Mapping) -> Mapping:
    """What is known of the columns, and for those that are new what their headers suggest."""
    taken = set(known.columns.values())
    new = {header: key for header, key in proposal.columns.items() if header not in known.columns}
    free = {header: "" if key in taken else key for header, key in new.items()}
    return Mapping(columns={h: known.columns.get(h, free.get(h, "")) for h in proposal.columns}, values=known.values)


def _tried(path: Path, told: AsTold, faults: list[Unreadable]) -> Iterator[tuple[ListKind, Sheet]]:
    """The file as each kind of list that it can be; what is wrong with the others is put with the faults."""
    for kind in KINDS:
        try:
            yield kind, open_sheet(path, kind, told)
        except Unreadable as fault:
            faults.append(fault)
