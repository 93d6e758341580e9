"""The last page: what came of it, the rejected rows as a file, and taking the import back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from depot_app.domain.imports import Imported
from depot_app.ui.buttons import button
from depot_app.ui.imports.figures import Figures
from depot_app.ui.imports.page import Page
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import imports_screen as said


class DonePage(Page):
    """Figures, and what can be done with them."""

    undo_wanted = Signal(int)
    """The number of the import that is to be taken back."""
    another_wanted = Signal()
    rejects_wanted = Signal(object)
    """The path to which the rejected rows are to be written."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(said.TAKING_IN, kit)
        self._done: Imported | None = None
        self._number = look(QLabel(), Look.SOFT_BODY)
        self.figures = Figures(kit)
        self.save = QPushButton()
        self.undo = button(kit, said.UNDO, self._undo)
        self.another = button(kit, said.ANOTHER, self.another_wanted.emit)
        self.undo.setObjectName("import-undo")
        self.another.setObjectName("import-another")
        self._rejected_note, self._undo_note = look(QLabel(), Look.SOFT), look(QLabel(), Look.SOFT)
        kit.speech.say(self._rejected_note.setText, said.REJECTED_NOTE)
        kit.speech.say(self._undo_note.setText, said.UNDO_NOTE)
        self._lay_out()

    def show_done(self, done: Imported) -> None:
        """Shows what an import did."""
        self._done = done
        speech, record, rejected = self.kit.speech, done.record, done.forecast.tally.rejected
        speech.say(self.heading.setText, said.DONE, file=record.file_name)
        speech.say(self._number.setText, said.DONE_NUMBER, number=record.number)
        speech.count(self.save.setText, said.SAVE_REJECTED, rejected)
        self.figures.show_tally(done.forecast.tally)
        for widget in (self.save, self._rejected_note):
            widget.setVisible(bool(rejected))
        self.undo.setEnabled(True)

    def show_taken_back(self) -> None:
        """The import is gone."""
        self.undo.setEnabled(False)

    def tell_saved(self, path: Path, rows: int) -> None:
        """The rejected rows are in a file."""
        self.kit.messages.tell(self.kit.speech.voice.count(said.REJECTS_SAVED, rows, file=path))

    def begin(self) -> None:
        """To what is wanted most: the rejected rows, or another list."""
        (self.another if self.save.isHidden() else self.save).setFocus()

    def _lay_out(self) -> None:
        self.save.setObjectName("import-rejects")
        look(self.save, Look.QUIET)
        self.save.setFixedHeight(sizes.BUTTON)
        self.save.clicked.connect(self._choose_file)
        self.rows.addWidget(self._number)
        self.rows.addSpacing(sizes.GRID)
        self.rows.addWidget(self.figures)
        self.rows.addSpacing(sizes.WIDE)
        self.rows.addWidget(_beside(self.save, self._rejected_note))
        self.rows.addWidget(_beside(self.undo, self._undo_note))
        self.rows.addWidget(_beside(self.another, QLabel()))
        self.rows.addStretch()

    def _undo(self) -> None:
        if self._done is not None:
            self.undo_wanted.emit(self._done.record.number)

    def _choose_file(self) -> None:
        if self._done is None:
            return
        speech = self.kit.speech
        name = speech(said.REJECTS_NAME, name=Path(self._done.record.file_name).stem)
        dialog = QFileDialog(self, self.save.text(), name, speech(said.REJECTS_FILTER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda chosen: self.rejects_wanted.emit(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _beside(widget: QPushButton, note: QLabel) -> QWidget:
    """A button with what it does beside it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.WIDE)
    widget.setMinimumWidth(sizes.CARD_LEAST)
    row.addWidget(widget)
    column = QVBoxLayout()
    column.addWidget(note)
    row.addLayout(column, stretch=1)
    return made
