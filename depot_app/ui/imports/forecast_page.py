"""The fourth page: what would happen, in figures, by kind of finding, and row by row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from depot_app.domain.findings import Finding, FindingKind, Severity, by_kind
from depot_app.domain.imports import Forecast
from depot_app.ui.imports.figures import Figures
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.page import Page
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import imports as words
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Voice

_ALL = 1_000
"""The share of the height that the tables have; without them it stays below what is said."""

MOST_ROWS = 1_000
"""So many rows of one kind of finding are shown; the file of rejected rows has them all."""


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of finding, and the findings of that kind."""

    id: FindingKind
    findings: Sequence[Finding]


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One finding, with the names of types for its words."""

    id: int
    finding: Finding
    types: words.TypeNames


def _kind(voice: Voice, row: KindRow) -> str:
    return words.found_kind(voice, row.id)


def _amount(voice: Voice, row: KindRow) -> str:
    return voice.whole(len(row.findings))


def _effect(voice: Voice, row: KindRow) -> Pill:
    match row.id.severity:
        case Severity.REJECTS:
            return Pill(Icon.CLOSE_CIRCLE_OUTLINE, voice(said.EFFECT_REJECTS), Tone.WRONG)
        case Severity.WARNS:
            return Pill(Icon.ALERT_OUTLINE, voice(said.EFFECT_WARNS), Tone.ATTENTION)
        case Severity.TELLS:
            return Pill(Icon.INFORMATION_OUTLINE, voice(said.EFFECT_TELLS), Tone.IDLE)


def _row(_voice: Voice, row: FoundRow) -> str:
    return str(row.finding.row)


def _says(voice: Voice, row: FoundRow) -> str:
    return words.found(voice, row.finding, row.types)


_KINDS = (
    Column("amount", said.AMOUNT, _amount, signs=8, align=Align.RIGHT, face=Face.STRONG),
    Column("kind", said.FOUND, _kind, signs=21, stretch=True),
    Column("effect", said.EFFECT, _effect, signs=12, yields=1),
)
_ROWS = (
    Column("row", said.ROW, _row, signs=6, align=Align.RIGHT, face=Face.NUMBERS),
    Column("says", said.ROW_SAYS, _says, signs=30, stretch=True),
)


class ForecastPage(Page):
    """Figures above, the kinds of finding at the left, the rows of the chosen kind at the right."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(said.WHAT_WOULD_HAPPEN, kit)
        self.forecast: Forecast | None = None
        self._types: words.TypeNames = {}
        self.figures = Figures(kit)
        self.kinds = HeldModel(_KINDS, kit.speech, self)
        self.found = HeldModel(_ROWS, kit.speech, self)
        self.kind_table = LineView(self.kinds, kit, name="import.kinds", title=said.FOUND)
        self.row_table = LineView(self.found, kit, name="import.rows", title=said.ROWS_OF)
        self.kind_table.chosen.connect(self._on_chosen)
        self._nothing = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(self._nothing.setText, said.NOTHING_FOUND)
        self._cut = look(QLabel(), Look.SOFT)
        self._whole = look(QLabel(), Look.SOFT_BODY)
        self._whole.setWordWrap(True)
        self.row_table.chosen.connect(self._on_row)
        self.rows.addWidget(self.figures)
        self.rows.addSpacing(sizes.GRID)
        self.rows.addWidget(self._nothing)
        self.rows.addWidget(self._tables(), stretch=_ALL)
        self.rows.addStretch(1)

    @property
    def rows_that_come_in(self) -> int:
        """How many rows would come in, or are in already."""
        tally = self.forecast.tally if self.forecast else None
        return tally.created + tally.updated + tally.unchanged if tally else 0

    @property
    def is_news(self) -> bool:
        """Whether anything would come of it: a row that is new, changes something, or was rejected."""
        tally = self.forecast.tally if self.forecast else None
        return tally is None or bool(tally.created + tally.updated + tally.rejected)

    @property
    def rows_in_all(self) -> int:
        """How many rows the list has."""
        return self.forecast.tally.rows if self.forecast else 0

    def show_forecast(self, forecast: Forecast, types: words.TypeNames) -> None:
        """Shows what would happen."""
        self.forecast, self._types = forecast, types
        self.figures.show_tally(forecast.tally)
        kinds = [KindRow(kind, found) for kind, found in by_kind(forecast.findings).items()]
        self.kinds.hold(kinds)
        self._nothing.setVisible(not kinds or not self.is_news)
        nothing = said.NOTHING_FOUND if self.is_news else said.NOTHING_NEW
        self.kit.speech.say(self._nothing.setText, nothing)
        self._split.setVisible(bool(kinds))
        if kinds:
            self.kind_table.thing = None
            self.kind_table.choose(0)

    def hindrance(self, job: Job) -> str:
        """A list of which nothing would come in."""
        return "" if self.rows_that_come_in else self.kit.speech(said.NOTHING_TO_TAKE_IN)

    def begin(self) -> None:
        """To the kinds of finding."""
        self.kind_table.setFocus()

    def _tables(self) -> QSplitter:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.HALF)
        column.addWidget(self.row_table, stretch=1)
        column.addWidget(self._cut)
        column.addWidget(self._whole)
        self._split = QSplitter()
        self._split.setHandleWidth(sizes.WIDE)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.kind_table)
        self._split.addWidget(right)
        self._split.setSizes([sizes.DIALOG, sizes.DIALOG])
        return self._split

    def _on_chosen(self, row: KindRow) -> None:
        shown = row.findings[:MOST_ROWS]
        self.found.hold(FoundRow(place, finding, self._types) for place, finding in enumerate(shown))
        self.row_table.thing = None
        if shown:
            self.row_table.choose(0)
        self._cut.setVisible(len(row.findings) > MOST_ROWS)
        self._cut.setText(self.kit.speech(said.MORE_ROWS, n=self.kit.speech.voice.whole(MOST_ROWS)))

    def _on_row(self, row: FoundRow) -> None:
        """The whole sentence of the row on which one stands; in the table it may be cut."""
        self._whole.setText(_says(self.kit.speech.voice, row))
