"""The third page: names of types that are not exact, and words that say nothing; each decided once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.exchange.type_names import Ambiguous, Near, Synonym, Unknown
from depot_app.exchange.values import TYPE, StrangeWord, TypeName
from depot_app.ui.buttons import button
from depot_app.ui.catalogue import Types
from depot_app.ui.form.choice import Option
from depot_app.ui.imports.decision import Decision, Matter
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.page import Page, pane
from depot_app.ui.imports.words import word_options
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Text

MOST_SHOWN = 40
"""So many names of one sort are shown; whoever has more has chosen the wrong column."""


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading and what is to be decided below it."""

    heading: Text
    matters: tuple[Matter, ...]


class ValuesPage(Page):
    """Blocks of decisions: near spellings first, then what could be several, what is unknown, and strange words."""

    def __init__(self, kit: Kit, types: Types) -> None:
        super().__init__(said.WHAT_VALUES_MEAN, kit)
        self._types = types
        self._job: Job | None = None
        self.decisions: dict[tuple[str, str], Decision] = {}
        self._state = look(QLabel(), Look.SOFT_BODY)
        self.accept_all = button(kit, said.ACCEPT_ALL, self._accept_all)
        self.accept_all.setObjectName("accept-all")
        top = QHBoxLayout()
        top.addWidget(self._state, stretch=1)
        top.addWidget(self.accept_all)
        self.rows.addLayout(top)
        self._pane = pane()
        self._inside: QWidget | None = None
        self.rows.addWidget(self._pane, stretch=1)

    def begin(self) -> None:
        """To the first decision."""
        first = next(iter(self.decisions.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_job(self, job: Job) -> None:
        """Shows what is to be decided, with what was decided so far."""
        fresh = self._job is None or self._job.doubts is not job.doubts
        self._job = job
        if fresh:
            self._fill(job)
        for (key, text), decision in self.decisions.items():
            decision.show_answer(job.answer(key, text))
        self._tell(job)

    def say_again(self) -> None:
        """Makes every row again, in the language of the window."""
        job, self._job = self._job, None
        if job is not None:
            self.show_job(job)

    def hindrance(self, job: Job) -> str:
        """Near spellings that nobody confirmed."""
        waiting = len(job.unconfirmed())
        return self.kit.speech.voice.count(said.CONFIRM_FIRST, waiting) if waiting else ""

    def _tell(self, job: Job) -> None:
        nothing = not self.decisions
        self._state.setText(self.kit.speech(said.ALL_KNOWN) if nothing else "")
        self.accept_all.setVisible(len(job.unconfirmed()) > 1)

    def _fill(self, job: Job) -> None:
        self.decisions = {}
        if self._inside is not None:
            self._pane.rows.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        for block in self._blocks(job):
            self._add_block(rows, block)
        self._add_synonyms(rows, job)
        rows.addStretch()
        self._pane.rows.addWidget(self._inside)
        self._pane.to_top()

    def _add_block(self, rows: QVBoxLayout, block: _Block) -> None:
        speech = self.kit.speech
        rows.addWidget(look(QLabel(speech(block.heading)), Look.LABEL))
        for matter in block.matters[:MOST_SHOWN]:
            decision = Decision(matter, self.kit)
            decision.decided.connect(self._on_decided)
            self.decisions[matter.key, matter.text] = decision
            rows.addWidget(decision)
        more = len(block.matters) - MOST_SHOWN
        if more > 0:
            rows.addWidget(look(QLabel(speech.voice.count(said.MORE_VALUES, more)), Look.SOFT))
        rows.addSpacing(sizes.GRID)

    def _add_synonyms(self, rows: QVBoxLayout, job: Job) -> None:
        """Quietly: what a listed synonym was taken for."""
        found = [(name.text, name.match.code) for name in job.doubts.names if isinstance(name.match, Synonym)]
        if not found:
            return
        speech = self.kit.speech
        parts = [speech(said.SYNONYM, text=text, type=self._type_name(code)) for text, code in found[:MOST_SHOWN]]
        line = look(QFrame(), Look.RULE)
        rows.addWidget(line)
        rows.addWidget(look(QLabel(speech(said.SYNONYMS)), Look.LABEL))
        words = look(QLabel("  ·  ".join(parts)), Look.SOFT)
        words.setWordWrap(True)
        rows.addWidget(words)

    def _blocks(self, job: Job) -> list[_Block]:
        names = job.doubts.names
        sorts = (
            (said.NEAR, Near),
            (said.AMBIGUOUS, Ambiguous),
            (said.UNKNOWN, Unknown),
        )
        found = [
            _Block(heading, tuple(self._of_name(name) for name in names if isinstance(name.match, sort)))
            for heading, sort in sorts
        ]
        found.append(_Block(said.WORDS, tuple(self._of_word(job, word) for word in job.doubts.words)))
        return [block for block in found if block.matters]

    def _of_name(self, name: TypeName) -> Matter:
        """A name of a type: the candidates first, then staying out, then the whole catalogue."""
        match name.match:
            case Near(code):
                first: Sequence[str] = (code,)
            case Ambiguous(codes) | Unknown(codes):
                first = codes
            case _:
                first = ()
        others = sorted((code for code in self._types if code not in first), key=self._type_name)
        options = [Option(code, self._type_name(code)) for code in first]
        out = Option("", self.kit.speech(said.LEAVE_OUT))
        rest = [Option(code, self._type_name(code)) for code in others]
        proposal = name.match.code if isinstance(name.match, Near) else None
        what = self.kit.speech(said.VALUE, text=name.text)
        return Matter(TYPE, name.text, what, name.rows, (*options, out, *rest), proposal, "")

    def _of_word(self, job: Job, word: StrangeWord) -> Matter:
        """A word that says nothing: what the column can say, or nothing."""
        speech = self.kit.speech
        column = speech(said.FIELDS[job.kind][word.key])
        what = speech(said.VALUE_IN, column=column, text=word.text)
        return Matter(word.key, word.text, what, word.rows, word_options(speech, job.kind, word.key), None, None)

    def _type_name(self, code: str) -> str:
        kind = self._types.get(code)
        return kind.name(self.kit.speech.language) if kind else code

    def _on_decided(self, matter: Matter, value: object) -> None:
        if self._job is not None:
            answer = None if value is None else str(value)
            self._change(self._job.saying(matter.key, matter.text, answer))

    def _accept_all(self) -> None:
        if self._job is not None:
            self._change(self._job.accepting_all())

    def _change(self, job: Job) -> None:
        self.show_job(job)
        self.changed.emit(job)
