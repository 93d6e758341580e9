"""What holds for all rows of a list, where it has no column: a type for a list of violins, a place for a donation."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from depot_app.domain.import_keys import REQUIRED_KEYS, ListKind, fixable_keys
from depot_app.domain.types import InstrumentType
from depot_app.exchange.values import TYPE
from depot_app.ui.buttons import button, icon_button
from depot_app.ui.form.choice import Option
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.words import meanings_of
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.picker import Picker
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import imports_screen as said

Editor = Picker | QLineEdit

_NAME, _NOTE, _VALUE, _REMOVE = range(4)
STRETCH = (3, 5, 4, 0)
LAST_WIDTH = 132
"""The widths of the four columns of this and of the columns of the file below, so that one reads down."""


class FixedValues(QWidget):
    """A row for each field that holds for all rows, and a choice of those that may."""

    fixed = Signal(str, str)
    """A key, and the value that it has in all rows; an empty one says nothing."""

    def __init__(self, kit: Kit, types: Mapping[str, InstrumentType]) -> None:
        super().__init__()
        self._kit = kit
        self._types = types
        self._shown: tuple[ListKind, tuple[str, ...], tuple[str, ...]] | None = None
        self._asked: list[str] = []
        self._inside: QWidget | None = None
        self._choice = Picker(kit.theme)
        self.editors: dict[str, Editor] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, sizes.GRID)
        self._heading = look(QLabel(), Look.LABEL)
        kit.speech.say(self._heading.setText, said.FIXED)
        self._rows.addWidget(self._heading)
        kit.speech.changed.connect(self._forget)

    def begin_anew(self) -> None:
        """Another list: what was asked for in the last one is not asked for here."""
        self._asked = []

    def show_job(self, job: Job) -> None:
        """Shows what holds for all rows; what such a list cannot do without stands there to be filled in."""
        may = [key for key in fixable_keys(job.kind) if job.mapping.header_of(key) is None]
        wanted = tuple(key for key in may if key in job.fixed or key in job.lacking() or key in self._asked)
        rest = tuple(key for key in may if key not in wanted)
        if self._shown != (job.kind, wanted, rest):
            self._shown = (job.kind, wanted, rest)
            self._fill(job.kind, wanted, rest)
        for key, editor in self.editors.items():
            _show_value(editor, job.fixed.get(key, ""))

    def _forget(self) -> None:
        self._shown = None

    def _fill(self, kind: ListKind, keys: Sequence[str], rest: Sequence[str]) -> None:
        if self._inside is not None:
            self._rows.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.editors = {}
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.WIDE)
        grid.setVerticalSpacing(sizes.GRID)
        spread(grid)
        for row, key in enumerate(keys):
            self._add(grid, row, kind, key)
        if rest:
            self._add_choice(grid, len(keys), kind, rest)
        self._rows.addWidget(self._inside)

    def _add(self, grid: QGridLayout, row: int, kind: ListKind, key: str) -> None:
        field = self._kit.speech(said.FIELDS[kind][key])
        editor = self._editor(kind, key)
        editor.setObjectName(f"fixed-{key}")
        editor.setAccessibleName(self._kit.speech(said.FIXED_OF, field=field))
        grid.addWidget(look(QLabel(field), Look.STRONG), row, _NAME)
        grid.addWidget(look(QLabel(self._kit.speech(said.FIXED_NOTE)), Look.SOFT_BODY), row, _NOTE)
        grid.addWidget(editor, row, _VALUE)
        self.editors[key] = editor
        if key not in REQUIRED_KEYS[kind]:
            remove = icon_button(self._kit, Icon.CLOSE, said.FIXED_REMOVE, partial(self._remove, key))
            remove.setObjectName(f"fixed-remove-{key}")
            grid.addWidget(remove, row, _REMOVE)

    def _editor(self, kind: ListKind, key: str) -> Editor:
        """A drop-down where all values are known, else a line."""
        if options := self._options(kind, key):
            picker = Picker(self._kit.theme)
            picker.offer([Option("", self._kit.speech(said.FIXED_CHOOSE)), *options], "")
            picker.picked.connect(lambda value: self.fixed.emit(key, str(value)))
            return picker
        line = QLineEdit()
        line.setFixedHeight(sizes.FIELD)
        line.textEdited.connect(lambda text: self.fixed.emit(key, text.strip()))
        return line

    def _options(self, kind: ListKind, key: str) -> Sequence[Option]:
        """All values of a field, where there are so few that one can choose."""
        if key == TYPE:
            language = self._kit.speech.language
            return sorted((Option(one.code, one.name(language)) for one in self._types.values()), key=_by_words)
        return meanings_of(self._kit.speech, kind, key)

    def _add_choice(self, grid: QGridLayout, row: int, kind: ListKind, keys: Sequence[str]) -> None:
        """One more field: chosen first and added then, so that the arrows can pass others by."""
        speech = self._kit.speech
        self._choice = Picker(self._kit.theme)
        self._choice.setObjectName("fixed-choice")
        self._choice.setAccessibleName(speech(said.FIXED_FIELD))
        self._choice.offer([Option(key, speech(said.FIELDS[kind][key])) for key in keys], keys[0])
        add = button(self._kit, said.FIXED_ADD, self._on_added)
        add.setObjectName("fixed-add")
        grid.addWidget(self._choice, row, _NAME)
        grid.addWidget(add, row, _NOTE, Qt.AlignmentFlag.AlignLeft)

    def _on_added(self) -> None:
        key = str(self._choice.value())
        self._asked.append(key)
        self.fixed.emit(key, "")
        self.editors[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, key: str) -> None:
        self._asked = [one for one in self._asked if one != key]
        self.fixed.emit(key, "")


def spread(grid: QGridLayout) -> None:
    """Gives a grid of four columns their widths."""
    for place, stretch in enumerate(STRETCH):
        grid.setColumnStretch(place, stretch)
    grid.setColumnMinimumWidth(_REMOVE, LAST_WIDTH)


def _by_words(option: Option) -> str:
    return option.words.casefold()


def _show_value(editor: Editor, value: str) -> None:
    """Shows a value; a line in which someone is typing stays as it is."""
    if isinstance(editor, Picker):
        editor.show_value(value)
    elif editor.text().strip() != value:
        editor.setText(value)
