"""The page of damaged cells: what stands there, what is made of it, and a person's word on what cannot be trusted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from depot_app.domain.findings import Finding, FindingKind
from depot_app.exchange.surveys import Damaged
from depot_app.ui.buttons import button
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.page import Page
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import imports as words
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Voice

_NO_BREAK = "\N{NO-BREAK SPACE}"

MOST_ROWS = 5_000
"""So many damaged cells are shown; whoever has more does better to ask for the list anew."""


@dataclass(frozen=True, slots=True)
class CellRow:
    """A damaged cell, and what a person said of it; `answer` is nothing while nobody did."""

    id: int
    damaged: Damaged
    answer: str | None

    @property
    def finding(self) -> Finding:
        """What was found."""
        return self.damaged.finding

    @property
    def read_as(self) -> str:
        """What comes in."""
        if self.answer is not None:
            return self.answer
        finding = self.finding
        if finding.kind.is_mended:
            return finding.hints[0]
        return finding.text if finding.kind is FindingKind.ZEROS_LOST else ""


def _row(_voice: Voice, row: CellRow) -> str:
    return str(row.finding.row)


def _column(_voice: Voice, row: CellRow) -> str:
    return row.finding.column


def _kind(voice: Voice, row: CellRow) -> str:
    return words.found_kind(voice, row.finding.kind)


def _stands(_voice: Voice, row: CellRow) -> str:
    return " ".join(row.finding.text.split())


def _read_as(voice: Voice, row: CellRow) -> str:
    return row.read_as or voice(said.EMPTY_CELL)


def _state(voice: Voice, row: CellRow) -> Pill:
    if row.answer is not None:
        return Pill(Icon.CHECK, voice(said.DECIDED), Tone.GOOD)
    if row.finding.kind.is_mended:
        return Pill(Icon.CHECK, voice(said.MENDED), Tone.GOOD)
    return Pill(Icon.ALERT_OUTLINE, voice(said.UNSURE), Tone.ATTENTION)


_COLUMNS = (
    Column("row", said.ROW, _row, signs=5, align=Align.RIGHT, face=Face.NUMBERS),
    Column("column", said.COLUMN_SHORT, _column, signs=11),
    Column("stands", said.STANDS, _stands, signs=15, face=Face.STRONG),
    Column("read", said.READ_AS, _read_as, signs=13),
    Column("kind", said.FOUND, _kind, signs=18, stretch=True),
    Column("state", said.CELL_STATE, _state, signs=11),
)


class DamagePage(Page):
    """All damaged cells in one table; below it what can be said of those that are selected."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(said.WHAT_IS_DAMAGED, kit)
        self._job: Job | None = None
        self._count = look(QLabel(), Look.SOFT_BODY)
        self._count.setWordWrap(True)
        self._whole = look(QLabel(), Look.SOFT_BODY)
        self._whole.setWordWrap(True)
        self.cells = HeldModel(_COLUMNS, kit.speech, self)
        self.table = LineView(self.cells, kit, name="import.damage", title=said.WHAT_IS_DAMAGED)
        self.table.chosen.connect(self._on_row)
        self.offers = (QPushButton(), QPushButton())
        self.empty = button(kit, said.LEAVE_EMPTY, self._leave_empty)
        self.as_it_stands = button(kit, said.AS_IT_STANDS, self._keep)
        self.rest = button(kit, said.ALL_OF_KIND, self._accept_kind)
        self._lay_out()

    @property
    def has_any(self) -> bool:
        """Whether there is anything to look at."""
        return self._job is not None and bool(self._job.damage)

    def show_job(self, job: Job) -> None:
        """Shows what is damaged, with what was said of it so far; one stays on the same cell."""
        at = max(self.table.currentIndex().row(), 0)
        self._job = job
        shown = job.damage[:MOST_ROWS]
        self.cells.hold(CellRow(n, one, job.answer(one.key, one.finding.text)) for n, one in enumerate(shown))
        self.table.thing = None
        if shown:
            self.table.choose(min(at, len(shown) - 1))
        self._tell(job)

    def say_again(self) -> None:
        """Says all again, in the language of the window."""
        if self._job is not None:
            self.show_job(self._job)

    def begin(self) -> None:
        """To the cells."""
        self.table.setFocus()

    def _lay_out(self) -> None:
        names = ("damage-first", "damage-second", "damage-empty", "damage-keep", "damage-rest")
        row = QHBoxLayout()
        for widget, name in zip((*self.offers, self.empty, self.as_it_stands, self.rest), names, strict=True):
            widget.setObjectName(name)
            row.addWidget(widget)
        row.addStretch()
        for place, widget in enumerate(self.offers):
            look(widget, Look.QUIET)
            widget.setFixedHeight(self.empty.height())
            widget.clicked.connect((self._accept_first, self._accept_second)[place])
        self.rows.addWidget(self._count)
        self.rows.addWidget(self.table, stretch=1)
        self.rows.addWidget(self._whole)
        self.rows.addLayout(row)

    def _tell(self, job: Job) -> None:
        voice = self.kit.speech.voice
        often = Counter(one.finding.kind for one in job.damage)
        kinds = (voice(words.TIMES, n=voice.whole(n), what=words.found_kind(voice, k)) for k, n in often.most_common())
        together = (kind.replace("× ", f"×{_NO_BREAK}") for kind in kinds)
        self._count.setText("  ·  ".join(together) or voice(said.NOTHING_DAMAGED))

    def _on_row(self, row: CellRow) -> None:
        """What is the matter with the cell on which one stands, and what it may have been."""
        finding, speech = row.finding, self.kit.speech
        self._whole.setText(words.found(speech.voice, finding, {}))
        for place, widget in enumerate(self.offers):
            widget.setVisible(place < len(finding.hints))
            if place < len(finding.hints):
                widget.setText(speech(said.READ_IT_AS, text=finding.hints[place]))
        self.rest.setVisible(bool(finding.hints))

    def _accept_first(self) -> None:
        self._say([(one, one.finding.hints[0]) for one in self._picked() if one.finding.hints])

    def _accept_second(self) -> None:
        self._say([(one, one.finding.hints[1]) for one in self._picked() if len(one.finding.hints) > 1])

    def _leave_empty(self) -> None:
        self._say([(one, "") for one in self._picked()])

    def _keep(self) -> None:
        self._say([(one, one.finding.text) for one in self._picked()])

    def _accept_kind(self) -> None:
        """The first offer for every cell with the same damage as that on which one stands."""
        row = self.table.chosen_row()
        if self._job is not None and row is not None:
            alike = (one for one in self._job.damage if one.finding.kind is row.finding.kind)
            self._say([(one, one.finding.hints[0]) for one in alike])

    def _picked(self) -> list[Damaged]:
        return [row.damaged for row in self.table.picked_rows()]

    def _say(self, answers: Sequence[tuple[Damaged, str]]) -> None:
        if self._job is None:
            return
        job = self._job.saying_all([((one.key, one.finding.text), value) for one, value in answers])
        self.show_job(job)
        self.changed.emit(job)
