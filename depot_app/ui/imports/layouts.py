"""The bar of layouts: one that was kept is chosen, and what is on the page is kept under a name."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QWidget

from depot_app.domain.saved_lists import SavedList
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Option
from depot_app.ui.imports.job import Job
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.picker import Picker
from depot_app.ui.theme import sizes
from depot_app.wording import imports_screen as said


class LayoutBar(QWidget):
    """A choice of the layouts for such lists, and a line for a name."""

    chosen = Signal(object)
    """The layout by which the list is to be read."""
    kept = Signal(str)
    """The name under which what is on the page is to be kept."""
    renamed = Signal(object, str)
    """The chosen layout, and its new name."""
    dropped = Signal(object)
    """The layout that is to go."""
    written = Signal(object)
    """The path to which what is on the page is to be written."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._job: Job | None = None
        self.choice = Picker(kit.theme)
        self.name = QLineEdit()
        self.save = button(kit, said.LAYOUT_SAVE, self._save)
        self.rename = button(kit, said.LAYOUT_RENAME, self._rename)
        self.drop = button(kit, said.LAYOUT_DROP, self._drop)
        self.write = button(kit, said.LAYOUT_WRITE, self._choose_file)
        self._lay_out()

    def show_job(self, job: Job) -> None:
        """Offers the layouts for such lists."""
        self._job = job
        speech = self._kit.speech
        none = Option(None, speech(said.LAYOUT_NONE if job.layouts else said.LAYOUTS_ABSENT))
        used = next((one.id for one in job.layouts if one.name == job.layout), None)
        self.choice.offer([none, *(Option(one.id, one.name) for one in job.layouts)], used)
        self.choice.setEnabled(bool(job.layouts))
        for widget in (self.rename, self.drop):
            widget.setVisible(used is not None)
        if used is not None and not self.name.hasFocus():
            self.name.setText(job.layout)
        self._judge()

    def _lay_out(self) -> None:
        speech = self._kit.speech
        label = look(QLabel(), Look.LABEL)
        speech.say(label.setText, said.LAYOUT)
        speech.say(self.choice.setAccessibleName, said.LAYOUT)
        speech.say(self.name.setAccessibleName, said.LAYOUT_NAME)
        speech.say(self.name.setPlaceholderText, said.LAYOUT_NAME)
        self.name.setFixedHeight(sizes.FIELD)
        self.name.textEdited.connect(self._judge)
        self.name.returnPressed.connect(self._save)
        self.choice.picked.connect(self._on_picked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GRID)
        row.addWidget(label)
        names = ("choice", "name", "save", "rename", "drop", "write")
        widgets: tuple[QWidget, ...] = (self.choice, self.name, self.save, self.rename, self.drop, self.write)
        for widget, name in zip(widgets, names, strict=True):
            widget.setObjectName(f"layout-{name}")
            row.addWidget(widget, stretch=int(widget in {self.choice, self.name}))

    def _judge(self) -> None:
        """A name is needed to keep something under it."""
        named = bool(self.name.text().strip())
        for widget in (self.save, self.rename):
            widget.setEnabled(named)
            widget.setToolTip("" if named else self._kit.speech(said.LAYOUT_NAME_WANTED))

    def _of_choice(self) -> SavedList | None:
        layouts = self._job.layouts if self._job is not None else ()
        return next((one for one in layouts if one.id == self.choice.value()), None)

    def _on_picked(self, _: object) -> None:
        if (layout := self._of_choice()) is not None:
            self.chosen.emit(layout)

    def _save(self) -> None:
        if name := self.name.text().strip():
            self.kept.emit(name)

    def _rename(self) -> None:
        if (layout := self._of_choice()) is not None:
            self.renamed.emit(layout, self.name.text().strip())

    def _drop(self) -> None:
        if (layout := self._of_choice()) is not None:
            self.dropped.emit(layout)

    def _choose_file(self) -> None:
        speech = self._kit.speech
        dialog = QFileDialog(self, speech(said.LAYOUT_WRITE), self.name.text().strip(), speech(said.LAYOUT_FILTER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self, chosen: str) -> None:
        self.written.emit(Path(chosen))
