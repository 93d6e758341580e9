"""The first page: which file, what it holds, and its first rows as they are understood."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from depot_app.domain.import_keys import ListKind
from depot_app.exchange.cells import as_text
from depot_app.exchange.columns import Column as ListColumn
from depot_app.exchange.dates import DateOrder
from depot_app.exchange.sheets import AS_FOUND, AsTold, Row, Sheet
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Option
from depot_app.ui.imports.clerk import KINDS
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.page import Page
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.picker import Picker
from depot_app.ui.table.columns import Align, Column, Face
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Text, Voice

MOST_COLUMNS = 30
"""So many columns are shown with the first rows; the next page has them all."""
_WIDEST, _NARROWEST = 26, 7
_HEADER_SIGNS = 60
"""So much of a row is shown where one chooses the header."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which file is to be opened, and what a person said of it; nothing said is found out."""

    path: Path
    kind: ListKind | None = None
    told: AsTold = AS_FOUND


class FilePage(Page):
    """Asks for a file, and says how it was read."""

    wanted = Signal(object)
    """A `Wish`: this file is to be opened so."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(said.CHOOSE_FILE, kit)
        self._wish: Wish | None = None
        self._shown: Wish | None = None
        self.corrects = False
        """Whether the file in sight was asked for anew, to be read otherwise."""
        self.line = QLineEdit()
        self.line.setFixedHeight(sizes.FIELD)
        self.line.setAcceptDrops(False)  # a file that is dropped is the window's to take
        self.line.setObjectName("import-file")
        self.line.returnPressed.connect(self._on_entered)
        kit.speech.say(self.line.setPlaceholderText, said.FILE_HINT)
        kit.speech.say(self.line.setAccessibleName, said.FILE)
        self.kind, self.sheet, self.encoding, self.separator, self.header, self.dates = (
            Picker(kit.theme) for _ in range(6)
        )
        self._letters = look(QLabel(), Look.SOFT)
        self._rows_title = look(QLabel(), Look.LABEL)
        self._table: LineView | None = None
        self._lay_out()
        self._listen()
        self._tell_facts(None)

    def begin(self) -> None:
        """To the name of the file."""
        self.line.setFocus()
        self.line.selectAll()

    def take_file(self, path: Path) -> None:
        """Opens a file, as if its name had been typed."""
        self.line.setText(str(path))
        self._want(Wish(path), corrects=False)

    def show_job(self, job: Job) -> None:
        """Shows how the file was read."""
        sheet, voice = job.sheet, self.kit.speech.voice
        wish = self._wish if self._wish is not None and self._wish.path == sheet.path else Wish(sheet.path)
        self._wish = self._shown = replace(wish, kind=job.kind, told=job.told)
        self.line.setText(str(sheet.path))
        self.kind.offer([Option(kind, voice(said.KINDS[kind])) for kind in KINDS], job.kind)
        self.sheet.offer([Option(name, name) for name in sheet.names], sheet.name)
        self.encoding.offer([Option(key, voice(text)) for key, text in said.ENCODINGS.items()], _ladder(sheet))
        separators = {sheet.separator: said.as_written(sheet.separator)} | dict(said.SEPARATORS)
        self.separator.offer([Option(sign, voice(text)) for sign, text in separators.items() if sign], sheet.separator)
        self.header.offer([_as_header(row) for row in job.top], sheet.header_row)
        self.dates.offer([Option(key, voice(text)) for key, text in said.DATE_ORDERS.items()], sheet.dates or "")
        self._tell_facts(sheet)
        self._show_rows(job)

    def rows_shown(self) -> int:
        """How many rows of the list stand there."""
        return self._table.model().rowCount() if self._table is not None else 0

    def put_back(self, job: Job) -> None:
        """Shows the file as it was read before: as it was asked for last it cannot be read."""
        self._wish = self._shown
        self.show_job(job)

    def forget(self) -> None:
        """Shows no file: the one asked for cannot be read."""
        self._shown = None
        self._tell_facts(None)
        self._drop_table()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(sizes.GRID)
        top.addWidget(self.line, stretch=1)
        browse = button(self.kit, said.BROWSE, self._browse)
        browse.setObjectName("import-browse")
        top.addWidget(browse)
        self.rows.addLayout(top)
        self._facts = QWidget()
        grid = self._grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, sizes.GRID, 0, 0)
        grid.setHorizontalSpacing(sizes.WIDE)
        grid.setVerticalSpacing(sizes.HALF)
        self._cells = [
            self._cell(grid, place, label, widget)
            for place, (label, widget) in enumerate(
                (
                    (said.KIND, self.kind),
                    (said.SHEET, self.sheet),
                    (said.ENCODING, self.encoding),
                    (said.SEPARATOR, self.separator),
                    (said.HEADER_ROW, self.header),
                    (said.DATES, self.dates),
                )
            )
        ]
        self.rows.addWidget(self._facts)
        self.rows.addWidget(self._letters)
        self.rows.addSpacing(sizes.GRID)
        self.rows.addWidget(self._rows_title)
        self._place = QVBoxLayout()
        self.rows.addLayout(self._place, stretch=1)
        self.rows.addStretch()
        self.kit.speech.say(self._letters.setText, said.LETTERS_WRONG)
        self.kit.speech.say(self._rows_title.setText, said.FIRST_ROWS)

    def _cell(self, grid: QGridLayout, place: int, label: Text, widget: QWidget) -> tuple[QLabel, QWidget]:
        """A fact about the file: its name, and below that what it is."""
        name = look(QLabel(), Look.LABEL)
        self.kit.speech.say(name.setText, label)
        self.kit.speech.say(widget.setAccessibleName, label)
        grid.addWidget(name, 0, place)
        grid.addWidget(widget, 1, place)
        grid.setColumnStretch(place, 1)
        return name, widget

    def _listen(self) -> None:
        pickers = {
            "kind": self.kind,
            "sheet": self.sheet,
            "encoding": self.encoding,
            "separator": self.separator,
            "header": self.header,
            "dates": self.dates,
        }
        for name, picker in pickers.items():
            picker.picked.connect(partial(self._on_picked, name))
            picker.setObjectName(f"import-{name}")

    def _tell_facts(self, sheet: Sheet | None) -> None:
        """Shows the facts that this sort of file has."""
        is_book = sheet is not None and bool(sheet.name)
        self._facts.setVisible(sheet is not None)
        self._rows_title.setVisible(sheet is not None)
        self._letters.setVisible(sheet is not None and not is_book)
        present = (True, is_book, not is_book, not is_book, True, True)
        for place, ((name, widget), shown) in enumerate(zip(self._cells, present, strict=True)):
            name.setVisible(shown)
            widget.setVisible(shown)
            self._grid.setColumnStretch(place, int(shown))

    def _show_rows(self, job: Job) -> None:
        """The first rows, under the headers of the file."""
        self._drop_table()
        columns = tuple(_column(one, job.first) for one in job.sheet.columns[:MOST_COLUMNS])
        widest = max(range(len(columns)), key=lambda place: columns[place].signs)
        columns = (*columns[:widest], replace(columns[widest], stretch=True), *columns[widest + 1 :])
        model = HeldModel((_NUMBER, *columns), self.kit.speech, self)
        model.hold(job.first)
        self._table = LineView(model, self.kit, name="import.first", title=said.FIRST_ROWS)
        self._place.addWidget(self._table)

    def _drop_table(self) -> None:
        if self._table is not None:
            self._place.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None

    def _on_entered(self) -> None:
        text = self.line.text().strip().strip('"')
        if text:
            self._want(Wish(Path(text).expanduser()), corrects=False)

    def _on_picked(self, what: str, value: object) -> None:
        """Something is to be read otherwise: the file is opened anew; another sheet may be a list of another kind."""
        if self._wish is None:
            return
        wish = self._wish
        match what:
            case "kind":
                wish = replace(wish, kind=_kind(value))
            case "sheet":
                wish = Wish(wish.path, told=AsTold(sheet=str(value)))
            case "encoding":
                wish = replace(wish, told=replace(wish.told, encoding=str(value)))
            case "separator":
                wish = replace(wish, told=replace(wish.told, separator=str(value)))
            case "dates":
                wish = replace(wish, told=replace(wish.told, dates=DateOrder(str(value)) if value else None))
            case _:
                wish = replace(wish, told=replace(wish.told, header_row=int(str(value))))
        self._want(wish, corrects=True)

    def _want(self, wish: Wish, *, corrects: bool) -> None:
        self._wish, self.corrects = wish, corrects
        self.wanted.emit(wish)

    def _browse(self) -> None:
        speech = self.kit.speech
        dialog = QFileDialog(self, speech(said.CHOOSE_FILE), "", speech(said.FILE_FILTER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _kind(value: object) -> ListKind | None:
    """The kind of list that was chosen."""
    return value if isinstance(value, ListKind) else None


def _as_header(row: Row) -> Option:
    """A row as one that may be the header: its number, and how it begins."""
    texts = [" ".join(as_text(cell).split()) for cell in row.cells]
    begin = ", ".join(text for text in texts if text)
    return Option(row.number, f"{row.number}:  {begin[:_HEADER_SIGNS]}")


def _ladder(sheet: Sheet) -> str:
    """The encoding as it stands among those to choose from."""
    return "utf-16" if sheet.encoding.startswith("utf-16") else sheet.encoding


def _column(of: ListColumn, rows: tuple[Row, ...]) -> Column:
    """A column of the file as one of a table; as wide as what stands in it."""

    def say(_voice: Voice, row: Row) -> str:
        return " ".join(as_text(row.cells[of.index]).split())

    longest = max((len(as_text(row.cells[of.index])) for row in rows), default=0)
    signs = max(_NARROWEST, min(_WIDEST, max(longest, len(of.header)) + 2))
    return Column(str(of.index), said.as_written(of.header), say, signs=signs)


def _row_number(_voice: Voice, row: Row) -> str:
    return str(row.number)


_NUMBER = Column("row", said.ROW, _row_number, signs=5, align=Align.RIGHT, face=Face.NUMBERS)
