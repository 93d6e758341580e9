"""The second page: what each column of the file means, proposed and to be corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from depot_app.domain.import_keys import fixable_keys, keys_of
from depot_app.domain.types import InstrumentType
from depot_app.exchange.cells import as_text
from depot_app.exchange.columns import IGNORED
from depot_app.exchange.columns import Column as ListColumn
from depot_app.ui.buttons import button
from depot_app.ui.elided import Elided
from depot_app.ui.form.choice import Option
from depot_app.ui.imports.fixed_values import FixedValues, spread
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.layouts import LayoutBar
from depot_app.ui.imports.page import Page, pane
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.picker import Picker
from depot_app.ui.pill import Badge
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.theme.sizes import Type
from depot_app.wording import imports_screen as said

_EXAMPLES = 4
_BETWEEN = "  ·  "
_NAME, _SHOWN, _MEANING, _STATE = range(4)


class ColumnsPage(Page):
    """A row for each column: its header, examples, what it means, and whether it is used."""

    def __init__(self, kit: Kit, types: Mapping[str, InstrumentType]) -> None:
        super().__init__(said.WHAT_COLUMNS_MEAN, kit)
        self.pickers: dict[str, Picker] = {}
        self._badges: dict[str, Badge] = {}
        self._job: Job | None = None
        self._note = look(QLabel(), Look.SOFT_BODY)
        self._note.setWordWrap(True)
        self.anew = button(kit, said.PROPOSE_ANEW, self._propose_anew)
        self.remembered = button(kit, said.USE_LAST_TIME, self._remember)
        self._count = look(QLabel(), Look.SOFT)
        top = QHBoxLayout()
        top.setSpacing(sizes.GRID)
        top.addWidget(self._note, stretch=1)
        top.addWidget(self._count)
        top.addWidget(self.remembered)
        top.addWidget(self.anew)
        self.rows.addLayout(top)
        self.rows.addSpacing(sizes.HALF)
        self.layouts = LayoutBar(kit)
        self.rows.addWidget(self.layouts)
        self.fixed = FixedValues(kit, types)
        self.fixed.fixed.connect(self._on_fixed)
        self._pane = pane()
        self._pane.rows.addWidget(self.fixed)
        self._inside: QWidget | None = None
        self.rows.addWidget(self._pane, stretch=1)

    def begin(self) -> None:
        """To what holds for all rows, where there is anything; else to the first column."""
        first = next(iter((*self.fixed.editors.values(), *self.pickers.values())), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_job(self, job: Job) -> None:
        """Shows what each column means now; rows stay where they are while it is the same file."""
        fresh = self._job is None or self._job.sheet is not job.sheet or self._job.kind is not job.kind
        self._job = job
        if fresh:
            self.fixed.begin_anew()
            self._fill(job)
        self.layouts.show_job(job)
        self.fixed.show_job(job)
        for header, picker in self.pickers.items():
            key = job.mapping.key_of(header)
            picker.show_value(key)
            together = len(job.mapping.headers_of(key)) > 1
            self._badges[header].show_pill(self._pill(key, together=together))
        self._tell(job)

    def say_again(self) -> None:
        """Makes every row again, in the language of the window."""
        job, self._job = self._job, None
        if job is not None:
            self.show_job(job)

    def hindrance(self, job: Job) -> str:
        """The columns without which such a list says nothing."""
        speech, fields, fixable = self.kit.speech, said.FIELDS[job.kind], fixable_keys(job.kind)
        wanted = {key: said.KEY_OR_VALUE_WANTED if key in fixable else said.KEY_WANTED for key in job.lacking()}
        return "  ".join(speech(text, key=fields[key]) for key, text in wanted.items())

    def _fill(self, job: Job) -> None:
        self.pickers, self._badges = {}, {}
        if self._inside is not None:
            self._pane.rows.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.WIDE)
        grid.setVerticalSpacing(sizes.GRID)
        spread(grid)
        for place, label in ((_NAME, said.COLUMN), (_SHOWN, said.EXAMPLES), (_MEANING, said.MEANS)):
            head = look(QLabel(self.kit.speech(label)), Look.LABEL)
            grid.addWidget(head, 0, place)
        options = self._options(job)
        for row, column in enumerate(job.sheet.columns, start=1):
            self._add(grid, row, column, options)
        grid.setRowStretch(len(job.sheet.columns) + 1, 1)
        self._pane.rows.addWidget(self._inside)
        self._pane.to_top()

    def _add(self, grid: QGridLayout, row: int, column: ListColumn, options: Sequence[Option]) -> None:
        job, header = self._job, column.header
        examples = _examples(job, column) if job is not None else ""
        picker = Picker(self.kit.theme)
        picker.setObjectName(f"column-{header}")
        picker.setAccessibleName(self.kit.speech(said.MEANING_OF, column=header))
        picker.offer(options, IGNORED)
        picker.picked.connect(partial(self._on_picked, header))
        state = Badge(self.kit.theme, Type.SMALL)
        grid.addWidget(Elided(header, Look.STRONG), row, _NAME)
        grid.addWidget(Elided(examples, Look.SOFT_BODY), row, _SHOWN)
        grid.addWidget(picker, row, _MEANING)
        grid.addWidget(state, row, _STATE, Qt.AlignmentFlag.AlignLeft)
        self.pickers[header], self._badges[header] = picker, state

    def _options(self, job: Job) -> list[Option]:
        speech, fields = self.kit.speech, said.FIELDS[job.kind]
        meanings = [Option(key, speech(fields[key])) for key in keys_of(job.kind)]
        return [Option(IGNORED, speech(said.NOT_USED)), *meanings]

    def _pill(self, key: str, *, together: bool) -> Pill:
        if key == IGNORED:
            return Pill(Icon.MINUS, self.kit.speech(said.NOT_USED), Tone.IDLE)
        if together:
            return Pill(Icon.CHECK, self.kit.speech(said.JOINED), Tone.ACCENT)
        return Pill(Icon.CHECK, self.kit.speech(said.USED), Tone.GOOD)

    def _tell(self, job: Job) -> None:
        used = sum(1 for key in job.mapping.columns.values() if key != IGNORED)
        speech = self.kit.speech
        self._count.setText(speech(said.COLUMNS_USED, used=used, total=len(job.sheet.columns)))
        self._note.setText(speech(said.AS_LAST_TIME if job.as_last_time else said.PROPOSED))
        _show(self.anew, when=job.as_last_time)
        _show(self.remembered, when=job.last_time is not None and not job.as_last_time)

    def _on_picked(self, header: str, key: object) -> None:
        if self._job is not None:
            self._change(self._job.meaning(header, str(key)))

    def _on_fixed(self, key: str, value: str) -> None:
        if self._job is not None:
            self._change(self._job.fixing(key, value))

    def _propose_anew(self) -> None:
        if self._job is not None:
            self._change(self._job.proposed_anew())

    def _remember(self) -> None:
        if self._job is not None:
            self._change(self._job.remembered())

    def _change(self, job: Job) -> None:
        """What a person changed is no longer as any layout says."""
        other = replace(job, layout="")
        self.show_job(other)
        self.changed.emit(other)


def _show(widget: QPushButton, *, when: bool) -> None:
    widget.setVisible(when)


def _examples(job: Job, column: ListColumn) -> str:
    """The first different texts of a column."""
    texts = (" ".join(as_text(row.cells[column.index]).split()) for row in job.first)
    return _BETWEEN.join(list(dict.fromkeys(text for text in texts if text))[:_EXAMPLES])
