"""Modes: pieces of work in which each scan is a step, such as lending a class set."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from depot_app.domain.faults import DatabaseTrouble
from depot_app.domain.journal import Done
from depot_app.domain.numbers import as_printed
from depot_app.domain.refusal import Refusal
from depot_app.ui.answer import Answer, AnswerBar
from depot_app.ui.buttons import DeedButton, WhyNot
from depot_app.ui.deeds import Deed, DeedBook
from depot_app.ui.foot import Foot
from depot_app.ui.halt import Halt
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.notices import Notices
from depot_app.ui.pill import Badge
from depot_app.ui.table.columns import Column, Pill
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import modes as said
from depot_app.wording.voice import Text, Voice

T = TypeVar("T")
Telling = Callable[[Voice], Answer]
"""Says an answer in a voice; kept, so that it can be said again when the language switches."""


@dataclass(frozen=True, slots=True)
class ModeSign:
    """What makes one mode differ from another, as data; `hint` is what the scan box asks for."""

    key: str
    name: Text
    icon: Icon
    hint: Text
    table: Text
    columns: tuple[Column, ...]


class Beside(Protocol):
    """What takes some codes before a mode does its step with them."""

    def take(self, code: str, done: Callable[[], None]) -> bool:
        """Takes a code, and calls `done` when through with it; answers whether it did."""


class ScanMode(QWidget):
    """The frame of a mode: what one is doing, the one large answer, what was scanned, and the way to finish."""

    left = Signal()
    """The mode is over."""
    hint_changed = Signal()
    """The scan box is to ask for something else."""

    beside: Beside | None = None

    def __init__(self, sign: ModeSign, kit: Kit) -> None:
        super().__init__()
        self.sign = sign
        self.kit = kit
        self.setObjectName(f"mode-{sign.key}")
        self._telling: Telling = _nothing_yet
        self.answer = AnswerBar(kit)
        self.halt = Halt(kit)
        self.notices = Notices(kit)
        self.model = HeldModel(sign.columns, kit.speech, self)
        self.table = LineView(self.model, kit, name=f"mode.{sign.key}", title=sign.table)
        self._title = look(QLabel(), Look.TITLE)
        self._note = look(QLabel(), Look.SOFT_BODY)
        self._note.setWordWrap(True)
        self._badge = Badge(kit.theme)
        kit.speech.follow(self._say_name)
        kit.speech.changed.connect(self._show_answer)
        kit.doing.undone.connect(self.forget)
        kit.doing.redone.connect(self.recall)

    @property
    def hint(self) -> Text:
        """What the empty scan box asks for."""
        return self.sign.hint

    def step(self, code: str, done: Callable[[], None]) -> None:
        """Does the mode's step with a scanned code, and calls `done` when through with it."""
        raise NotImplementedError

    def forget(self, entry: int) -> None:
        """A journal entry was taken back from outside; a mode that made it no longer shows it."""

    def recall(self, entry: int) -> None:
        """A journal entry was done again from outside; a mode that made it shows it as it did before."""

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How far along one is, and what of; shown beside the answer."""
        return "", ""

    def take_scan(self, code: str, done: Callable[[], None]) -> None:
        """Does a step with a scanned code, unless the person has yet to read that something was not kept."""
        if not self.halt.stands:
            if self.beside is None or not self.beside.take(code, done):
                self.step(code, done)
            return
        self.halt.turn_away()
        self._show_answer(aloud=True)
        done()

    def do(
        self,
        deed: Callable[[], Done[T]],
        *,
        then: Callable[[T], object],
        on_refused: Callable[[Refusal], object] | None = None,
        done: Callable[[], None] = lambda: None,
        code: str = "",
    ) -> None:
        """Has a deed of the mode done; one that could not be kept stops the mode until the person goes on."""
        self.kit.doing.run(
            deed,
            then=self._while_here(then, done),
            on_refused=self._while_here(on_refused or self.notices.refuse, done),
            on_failed=self._while_here(partial(self._on_failed, code), done),
        )

    def ask(
        self,
        question: Callable[[], T],
        *,
        then: Callable[[T], object],
        on_refused: Callable[[Refusal], object],
        done: Callable[[], None],
        code: str,
    ) -> None:
        """Asks what a step has to know; it is heard as a deed is."""
        no, failed = self._while_here(on_refused, done), self._while_here(partial(self._on_failed, code), done)
        self.kit.door.ask(question, self._while_here(then, done), on_refused=no, on_failed=failed)

    def _while_here(self, act: Callable[[T], object], done: Callable[[], None]) -> Callable[[T], None]:
        """Hears an answer only while the mode is still there; the line of scans goes on in any case."""

        def answered(fact: T) -> None:
            try:
                if shiboken6.isValid(self):
                    act(fact)
            finally:
                done()

        return answered

    def _on_failed(self, code: str, error: Exception) -> None:
        self.halt.stop()
        what = as_printed(code)

        def telling(voice: Voice) -> Answer:
            line = voice(said.NOT_KEPT_CODE, code=what) if code else voice(said.NOT_KEPT)
            known = isinstance(error, DatabaseTrouble)
            why = self.kit.speech.explain(error) if known else voice(said.NOBODY_KNOWS)
            return Answer(Tone.WRONG, Icon.CLOSE_CIRCLE, line, why)

        self.tell(telling)

    def may_leave(self) -> bool:
        """Whether the mode can be left at once; if not, it says why in place."""
        return True

    def build(self, deeds: Sequence[Deed], *, undo: str, finish: str, side: QWidget) -> None:
        """Lays the mode out: `undo` and `finish` are keys of deeds, `side` stands at the right."""
        self.undo_key, self.finish_key = undo, finish
        self.book = DeedBook(deeds, self.kit.speech, self.kit.theme, self)
        self.book.refused.connect(self.notices.refuse)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(sizes.WIDE)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._main(undo, finish))
        splitter.addWidget(_panel(side))
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([sizes.WINDOW[0] - sizes.CARD, sizes.CARD])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(splitter)

    def tell_head(self, title: str, note: str) -> None:
        """Says with whom or what, and under which terms."""
        for label, words in ((self._title, title), (self._note, note)):
            label.setText(words)
            label.setVisible(bool(words))

    def tell(self, telling: Telling, *, aloud: bool = True) -> None:
        """The answer to the newest scan; refusals of earlier ones stay until they are closed."""
        self._telling = telling
        self._show_answer(aloud=aloud)
        self.book.refresh()

    def tell_figure(self) -> None:
        """How far along one is, where that is known only after the answer."""
        self.answer.show_figure(*self.figure(self.kit.speech.voice))

    def _show_answer(self, *, aloud: bool = False) -> None:
        voice = self.kit.speech.voice
        figure, note = self.figure(voice)
        self.answer.show_answer(replace(self._telling(voice), figure=figure, figure_note=note), aloud=aloud)

    def _main(self, undo: str, finish: str) -> QFrame:
        panel = look(QFrame(), Look.PANEL)
        panel.setMinimumWidth(sizes.LIST_LEAST)
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.MARGIN, sizes.PANEL_MARGIN, sizes.MARGIN)
        rows.setSpacing(sizes.CORNER)
        rows.addLayout(self._head())
        rows.addWidget(self.answer)
        rows.addWidget(self.halt)
        rows.addWidget(self.notices)
        rows.addWidget(self.table, stretch=1)
        rows.addWidget(WhyNot(self.book, finish, panel))
        rows.addWidget(_foot(self.book, self.kit, undo, finish))
        return panel

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.CORNER)
        row.addWidget(self._badge)
        row.addWidget(self._title)
        row.addWidget(self._note, stretch=1)
        return row

    def _say_name(self) -> None:
        words = self.kit.speech(self.sign.name).upper()
        self._badge.show_pill(Pill(self.sign.icon, words, Tone.ACCENT))


def _foot(book: DeedBook, kit: Kit, undo: str, finish: str) -> Foot:
    """The buttons of a mode: undo and what else there is quietly, and large the one that finishes."""
    others = [deed.key for deed in book if deed.key not in {undo, finish}]
    quiet = [DeedButton(book, key, kit) for key in (undo, *others)]
    return Foot(quiet, DeedButton(book, finish, kit, primary=True))


def _nothing_yet(_: Voice) -> Answer:
    """What a mode says before it has said anything."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, "")


def _panel(side: QWidget) -> QFrame:
    """A panel around what stands at the right of a mode."""
    panel = look(QFrame(), Look.PANEL)
    panel.setMinimumWidth(sizes.CARD_LEAST)
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.MARGIN, sizes.PANEL_MARGIN, sizes.MARGIN)
    rows.addWidget(side)
    return panel
