"""Merging two records of one instrument: side by side, with what differs chosen line by line, and one button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from depot_app.desks.stock import StockDesks
from depot_app.domain.instruments import Card
from depot_app.domain.merging import Merged, MergeView, staying
from depot_app.domain.numbers import as_printed
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.instruments.merge_rows import COLUMNS, NUMBER, MergeRow, moves_in_words, rows_of
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import merge_screen as said
from depot_app.wording import merging as told
from depot_app.wording.voice import Voice

SIGN = ModeSign("merge", said.MODE, Icon.MERGE, said.SCAN, said.TABLE, COLUMNS)
MERGE, TAKE, TURN, FORGET, LEAVE = "merge.do", "merge.take", "merge.turn", "merge.forget", "merge.leave"


class MergeMode(ScanMode):
    """Two records next to each other; a scan brings the second one in, or another in its place."""

    def __init__(self, desks: StockDesks, kit: Kit, first: str, show: Callable[[str], object]) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._first = first
        self._show = show
        self._view: MergeView | None = None
        self._side = _Moving(kit)
        self.build(self._deeds(), undo=FORGET, finish=MERGE, side=self._side)
        self.table.opened.connect(self._on_opened)
        self.table.chosen.connect(lambda _: self.book.refresh())
        kit.speech.changed.connect(self._say_side)
        self.tell(_asks, aloud=False)
        self.tell_head(as_printed(first), "")

    def step(self, code: str, done: Callable[[], None]) -> None:
        """A scan is the other record."""
        self.ask(
            partial(self._compared, code),
            then=self._on_view,
            on_refused=partial(self._on_refused, code),
            done=done,
            code=code,
        )

    def bring(self, code: str) -> None:
        """The other record is known already."""
        self.step(code, _nothing_waits)

    # -- what is shown

    def _compared(self, code: str) -> MergeView:
        """The two records, the one that is to stay first."""
        desk = self._desks.merging
        view = desk.compare(self._first, code)
        stays, _ = staying(view.kept.instrument, view.other.instrument)
        return view if stays.id == view.kept.instrument.id else desk.compare(code, self._first)

    def _on_view(self, view: MergeView) -> None:
        self._view = view
        standing = self.table.currentIndex().row()
        self.model.hold(rows_of(view))
        self.table.choose(max(0, standing))
        self._say_side()
        self.tell(partial(self._told, view))

    def _told(self, view: MergeView, voice: Voice) -> Answer:
        """The large answer: which stays, what is to be chosen, or why the two cannot be one."""
        kept, other = _unbroken(view.kept), _unbroken(view.other)
        if view.no is not None:
            return Answer(Tone.WRONG, Icon.CLOSE_CIRCLE, voice(said.CANNOT), self.kit.speech.explain(view.no))
        amount = len(view.differing)
        note = voice.count(said.CHOOSE, amount) if amount else voice(said.NOTHING_DIFFERS)
        detail = voice(said.GOES_INTO, other=other, note=note)
        return Answer(Tone.GOOD, Icon.MERGE, voice(said.READY, kept=kept), detail)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        why = self.kit.speech.explain(refusal)
        self.tell(lambda voice: Answer(Tone.WRONG, Icon.CLOSE_CIRCLE, voice(said.NOT_FOUND), why))

    def _say_side(self) -> None:
        voice, view = self.kit.speech.voice, self._view
        self._side.tell(voice, view)
        if view is not None:
            self.tell_head(describe.what(voice, view.kept.type, view.kept.instrument.size), "")

    # -- what is done

    def _deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(FORGET, said.FORGET, self._forget, Icon.UNDO_VARIANT, "F9", self._may_choose),
            Deed(TAKE, said.TAKE_OTHER, self._take, Icon.ARROW_LEFT, "F8", self._may_take),
            Deed(TURN, said.TURN, self._turn, Icon.ACCOUNT_SWITCH_OUTLINE, "F7", self._may_choose),
            Deed(LEAVE, said.LEAVE, self.left.emit, Icon.CLOSE),
            Deed(MERGE, said.DO, self._merge, Icon.MERGE, "Ctrl+Return", self._may_merge),
        )

    def _may_choose(self) -> Refusal | None:
        """Whether there is a second record."""
        return None if self._view else NothingChosen()

    def _may_merge(self) -> Refusal | None:
        """What stands against it."""
        return self._view.no if self._view else NothingChosen()

    def _may_take(self) -> Refusal | None:
        """Whether the line at hand is one that is chosen."""
        row: MergeRow | None = self.table.chosen_row()
        return None if self._view and row and row.is_choice else NothingChosen()

    def _on_opened(self, row: MergeRow) -> None:
        if row.is_choice:
            self._take_in(row)

    def _take(self) -> None:
        row: MergeRow | None = self.table.chosen_row()
        if row is not None:
            self._take_in(row)

    def _take_in(self, row: MergeRow) -> None:
        """The other value of a line; of the number, the other record stays."""
        if row.field == NUMBER:
            self._turn()
        elif self._view is not None:
            self._compare_again(self._codes(self._view), self._view.taken ^ {row.field})

    def _turn(self) -> None:
        """The other record stays: what was chosen from one comes from it still."""
        if self._view is not None:
            kept, other = self._codes(self._view)
            self._compare_again((other, kept), frozenset(self._view.differing) - self._view.taken)

    def _compare_again(self, codes: tuple[str, str], taken: frozenset[str]) -> None:
        question = partial(self._desks.merging.compare, *codes, taken)
        self.ask(question, then=self._on_view, on_refused=self.notices.refuse, done=_nothing_waits, code="")

    def _codes(self, view: MergeView) -> tuple[str, str]:
        """The numbers of both."""
        return view.kept.instrument.number.digits, view.other.instrument.number.digits

    def _forget(self) -> None:
        """Another one is to be scanned."""
        self._view = None
        self.model.hold(())
        self._say_side()
        self.tell(_asks, aloud=False)

    def _merge(self) -> None:
        if self._view is None:
            return
        view = self._view

        def then(merged: Merged) -> None:
            self.left.emit()
            self._show(merged.kept.number.digits)

        self.kit.doing.run(
            partial(self._desks.merging.merge, *self._codes(view), view.taken),
            said_after=_said_after,
            then=self._while_here(then, _nothing_waits),
            on_refused=self._while_here(self.notices.refuse, _nothing_waits),
        )


def _nothing_waits() -> None:
    """No scan waits for a deed that a button called."""


def _asks(voice: Voice) -> Answer:
    """What is said before there is a second record."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.SCAN_OTHER), voice(said.SCAN_OTHER_NOTE))


def _unbroken(card: Card) -> str:
    """A number that stays on one line."""
    return card.instrument.number.printed.replace(" ", "\N{NO-BREAK SPACE}")


def _said_after(voice: Voice, merged: Merged) -> str:
    """What is said of two that are one now."""
    return voice(told.MERGED, other=merged.other.printed, number=merged.kept.number.printed)


class _Moving(QWidget):
    """What leads over to the kept record, beside the two."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._head = look(QLabel(), Look.LABEL)
        self._lines = look(QLabel(), Look.LARGE)
        self._lines.setWordWrap(True)
        self._note = look(QLabel(), Look.SOFT_BODY)
        self._note.setWordWrap(True)
        kit.speech.say(self._head.setText, said.MOVES)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        for label in (self._head, self._lines, self._note):
            rows.addWidget(label)
        rows.addStretch()
        self.tell(kit.speech.voice, None)

    def tell(self, voice: Voice, view: MergeView | None) -> None:
        """Says what leads over; nothing while there is no second record."""
        for label in (self._head, self._lines, self._note):
            label.setVisible(view is not None and view.no is None)
        if view is not None:
            kept, other = _unbroken(view.kept), _unbroken(view.other)
            self._lines.setText("\n".join(moves_in_words(voice, view.moves)))
            self._note.setText(voice(said.LEADS, kept=kept, other=other))
