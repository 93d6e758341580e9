"""What a list shows as a file: the same rows, in the same order, under the same columns, or with every detail."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from depot_app.desks.exports import ExportDesk
from depot_app.domain.faults import Unreadable
from depot_app.domain.import_keys import ListKind
from depot_app.domain.lists import Listing, Window
from depot_app.exchange.writing import export, write_shown
from depot_app.ui.kit import Kit
from depot_app.ui.list_tab import ListTab
from depot_app.ui.messages import Message
from depot_app.ui.spoken_order import in_language
from depot_app.ui.table.columns import Column, ready, words_of
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import housekeeping_screen as said
from depot_app.wording.voice import Plural, Voice

AT_A_TIME = 1_000
"""How many rows are asked for at once."""
_NOTICE, _LAST_FOLDER = "export", "exports/folder"
_SHOWN = (said.CSV_FILES, said.XLSX_FILES)
_WHOLE = (said.ALL_CSV_FILES, said.ALL_XLSX_FILES)


class Exporting(QObject):
    """Saves the list of one tab."""

    def __init__(self, tab: ListTab, desk: ExportDesk, kit: Kit) -> None:
        super().__init__(tab)
        self._tab = tab
        self._desk = desk
        self._kit = kit

    def ask(self) -> None:
        """Asks where the file goes, and whether it holds what is shown or every detail of those rows."""
        speech = self._kit.speech
        name = speech(said.EXPORT_NAME, name=speech(self._tab.setup.title).casefold())
        folder = Path(self._kit.memory.read(_LAST_FOLDER, str(Path.home())))
        kinds = ";;".join(speech(kind) for kind in (*_SHOWN, *(_WHOLE if self._tab.setup.kind else ())))
        title = speech.voice.count(said.EXPORT_TITLE, self._tab.pane.model.count or 0)
        dialog = QFileDialog(self._tab, title, str(folder / name), kinds)
        dialog.setObjectName("export-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(partial(self._on_kind, dialog))
        dialog.fileSelected.connect(partial(self._on_chosen, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the list as it is shown, in the background."""
        pane, setup = self._tab.pane, self._tab.setup
        shown = [setup.columns[place] for place in pane.table.head.layout_of.in_sight()]
        voice = self._kit.speech.voice
        self._write(path, partial(_written, path, setup.name, pane.source, pane.listing, shown, voice), said.EXPORTED)

    def save_whole(self, path: Path) -> None:
        """Writes the rows of the list with every detail, to be imported again, in the background."""
        pane, setup = self._tab.pane, self._tab.setup
        if setup.kind is not None:
            listing = in_language(pane.listing, setup.spoken, self._kit.speech)
            self._write(path, partial(_whole, path, setup.kind, self._desk, listing), said.EXPORTED_ALL)

    def _write(self, path: Path, question: partial[int | Unreadable], words: Plural) -> None:
        self._kit.memory.write(_LAST_FOLDER, str(path.parent))
        self._kit.door.ask(question, partial(self._on_written, path, words))

    def _on_kind(self, dialog: QFileDialog, chosen: str) -> None:
        dialog.setDefaultSuffix("xlsx" if "xlsx" in chosen else "csv")

    def _on_chosen(self, dialog: QFileDialog, chosen: str) -> None:
        whole = dialog.selectedNameFilter() in {self._kit.speech(kind) for kind in _WHOLE}
        (self.save_whole if whole else self.save)(Path(chosen))

    def _on_written(self, path: Path, words: Plural, answer: int | Unreadable) -> None:
        if isinstance(answer, Unreadable):
            message = Message(self._kit.speech.explain(answer), Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE)
            self._kit.messages.notice(_NOTICE, message)
        else:
            self._kit.messages.tell(self._kit.speech.voice.count(words, answer, file=path.name))


def _written(
    path: Path, name: str, source: Source, listing: Listing, columns: Sequence[Column], voice: Voice
) -> int | Unreadable:
    """Writes every row of a listing; answers how many, or what is wrong with the file."""
    headers = [voice(column.label) for column in columns]
    try:
        return write_shown(path, name, headers, _rows(source, listing, columns, voice))
    except Unreadable as fault:
        return fault


def _whole(path: Path, kind: ListKind, desk: ExportDesk, listing: Listing) -> int | Unreadable:
    """Writes every detail of the rows of a listing; answers how many, or what is wrong with the file."""
    try:
        with desk.rows(kind, listing) as rows:
            return export(path, kind, rows)
    except Unreadable as fault:
        return fault


def _rows(source: Source, listing: Listing, columns: Sequence[Column], voice: Voice) -> Iterator[list[str]]:
    """The rows with the words that the list shows."""
    start = 0
    while page := source.page(listing, Window(start=start, size=AT_A_TIME), source.stop()):
        for line in ready(columns, voice, page):
            yield [words_of(cell) for cell in line.cells]
        start += len(page)
