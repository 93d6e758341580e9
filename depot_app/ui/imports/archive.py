"""The archive of the assistant: layouts are kept, found again and written, all of it behind the window."""

from dataclasses import replace
from pathlib import Path

from depot_app.desks.layouts import LayoutDesk
from depot_app.domain.faults import Unreadable
from depot_app.domain.journal import Done
from depot_app.domain.saved_lists import SavedList
from depot_app.exchange.files import replacing
from depot_app.exchange.mappings import layout_in, said_of, write_layout
from depot_app.exchange.sheets import open_sheet
from depot_app.ui.imports.clerk import FIRST_ROWS, TOP_ROWS
from depot_app.ui.imports.job import Job, answers_of


class Archive:
    """Answers what the bar of layouts asks for."""

    def __init__(self, desk: LayoutDesk) -> None:
        self._desk = desk

    def apply(self, job: Job, layout: SavedList) -> Job | Unreadable:
        """The list read anew by a layout."""
        try:
            laid = layout_in(layout.text, Path(layout.name), job.kind)
            sheet = open_sheet(job.sheet.path, job.kind, laid.told) if laid.told != job.told else job.sheet
            mapping = said_of(sheet, job.kind, laid.mapping)
        except Unreadable as fault:
            return fault
        return replace(
            job,
            sheet=sheet,
            top=sheet.top(TOP_ROWS),
            first=sheet.first(FIRST_ROWS),
            mapping=mapping,
            answers=answers_of(mapping),
            told=laid.told,
            layout=layout.name,
        )

    def listed(self, job: Job, name: str) -> Job:
        """The job with the layouts as they are now, read by the one of this name."""
        return replace(job, layouts=self._desk.of(job.kind), layout=name)

    def keep(self, job: Job, name: str) -> Done[SavedList]:
        """Keeps how a list is laid out."""
        return self._desk.keep(job.kind, name, write_layout(job.laid_out()))

    def rename(self, job: Job, layout: SavedList, name: str) -> Done[SavedList]:
        """Gives a layout another name."""
        return self._desk.rename(job.kind, layout, name)

    def drop(self, layout: SavedList) -> Done[SavedList]:
        """Takes a layout away."""
        return self._desk.drop(layout)

    def write(self, job: Job, path: Path) -> Path | Unreadable:
        """Writes how a list is laid out, as `--mapping` reads it."""
        try:
            with replacing(path) as beside:
                beside.write_text(write_layout(job.laid_out()), encoding="utf-8")
        except Unreadable as fault:
            return fault
        return path
