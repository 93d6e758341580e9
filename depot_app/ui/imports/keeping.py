"""Layouts in the assistant: what the bar asks for is done at the archive, and the list shown by what comes of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from depot_app.domain.journal import Done
from depot_app.domain.saved_lists import SavedList
from depot_app.ui.imports.archive import Archive
from depot_app.ui.imports.inquiry import Inquiry
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.layouts import LayoutBar
from depot_app.ui.kit import Kit
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Text, Voice


class Keeping(QObject):
    """Applies, keeps, renames, removes and writes layouts for the list at hand."""

    changed = Signal(object)
    """The job, read by a layout or with the layouts as they are now."""

    def __init__(self, archive: Archive, inquiry: Inquiry, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._inquiry = inquiry
        self._kit = kit
        self._job: Job | None = None

    def listen_to(self, bar: LayoutBar) -> None:
        """Does what a bar asks for."""
        bar.chosen.connect(self._apply)
        bar.kept.connect(self._keep)
        bar.renamed.connect(self._rename)
        bar.dropped.connect(self._drop)
        bar.written.connect(self._write)

    def have(self, job: Job | None) -> None:
        """Says which list is at hand."""
        self._job = job

    def _apply(self, layout: SavedList) -> None:
        if self._job is not None:
            self._inquiry.ask(partial(self._archive.apply, self._job, layout), self.changed.emit)

    def _keep(self, name: str) -> None:
        if self._job is not None:
            self._do(partial(self._archive.keep, self._job, name), said.LAYOUT_KEPT, is_there=True)

    def _rename(self, layout: SavedList, name: str) -> None:
        if self._job is not None:
            self._do(partial(self._archive.rename, self._job, layout, name), said.LAYOUT_KEPT, is_there=True)

    def _drop(self, layout: SavedList) -> None:
        self._do(partial(self._archive.drop, layout), said.LAYOUT_GONE, is_there=False)

    def _do(self, deed: Callable[[], Done[SavedList]], words: Text, *, is_there: bool) -> None:
        def said_after(voice: Voice, layout: SavedList) -> str:
            return voice(words, name=layout.name)

        def then(layout: SavedList) -> None:
            if self._job is not None:
                name = layout.name if is_there else ""
                self._inquiry.ask(partial(self._archive.listed, self._job, name), self.changed.emit)

        self._kit.doing.run(deed, said_after=said_after, then=then)

    def _write(self, path: Path) -> None:
        if self._job is not None:
            self._inquiry.ask(partial(self._archive.write, self._job, path), self._tell_written)

    def _tell_written(self, path: Path) -> None:
        self._kit.messages.tell(self._kit.speech(said.LAYOUT_WRITTEN, file=path))
