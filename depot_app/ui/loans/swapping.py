"""The size swap: scan what comes back, scan what goes out instead; the addendum follows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Swapped
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Done
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned, Refusal
from depot_app.ui import kit as ui_kit
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.kits.scanned import PartScans
from depot_app.ui.loans.columns import SWAP_COLUMNS, ScannedRow, row_of
from depot_app.ui.loans.promised import tell_promise
from depot_app.ui.loans.refusing import refused
from depot_app.ui.loans.swap_steps import SwapSteps
from depot_app.ui.modes import ModeSign, ScanMode, Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Text, Voice

SIGN = ModeSign("swap", said.SWAPPING, Icon.SWAP_HORIZONTAL, said.SCAN_OLD, said.SWAPPED, SWAP_COLUMNS)
_OUT = (Icon.ARROW_TOP_RIGHT, said.NEW, Tone.GOOD)
_BACK = (Icon.ARROW_BOTTOM_LEFT, said.OLD, Tone.GOOD)
Step = tuple[Swapped, Card, int]
"""A swap, the card of what went out, and the journal entry that takes it back."""


class SwapMode(ScanMode):
    """One swap after the other: an old size, then a new one."""

    addendum_wanted = Signal(str, int)
    """The addendum of this number to the loan of this number."""

    def __init__(self, desks: Desks, kit: ui_kit.Kit) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._old: ScannedRow | None = None
        self._rows: list[ScannedRow] = []
        self._swaps: list[tuple[int, Swapped]] = []
        self._made: dict[int, tuple[ScannedRow, Step]] = {}
        self._side = SwapSteps(kit)
        self.beside = PartScans(self, desks, self._at_hand, self._on_card)
        self.build(self._deeds(), undo="swap.undo", finish="swap.addendum", side=self._side)
        kit.speech.follow(self._say_head)
        self._tell(_ready, aloud=False)

    @property
    def hint(self) -> Text:
        """The old size first, then the new one."""
        return said.SCAN_OLD if self._old is None else said.SCAN_NEW

    def step(self, code: str, done: Callable[[], None]) -> None:
        """The first scan is what comes back, the second what goes out."""
        no = partial(self._on_refused, code)
        if self._old is None:
            self.ask(partial(self._find_old, code), then=self._on_old, on_refused=no, done=done, code=code)
        else:
            swap = partial(self._swap, self._old.number.digits, code)
            self.do(swap, then=self._on_swapped, on_refused=no, done=done, code=code)

    def forget(self, entry: int) -> None:
        """A swap was taken back from outside."""
        if self._swaps and self._swaps[-1][0] == entry:
            self._on_undone(None)

    def recall(self, entry: int) -> None:
        """A swap that was taken back stands again; an old size that was scanned since still waits for its new one."""
        if entry not in self._made or entry in dict(self._swaps):
            return
        waiting, (old, step) = self._old, self._made[entry]
        self._old = old
        self._on_swapped(step)
        if waiting is not None and waiting.number != old.number:
            self._on_old(waiting)

    def _find_old(self, code: str) -> ScannedRow:
        """What comes back, and who has it; raises where it is not out."""
        out = self._desks.loans.outstanding(code)
        card = self._desks.inventory.card(out.instrument.number.digits)
        return row_of(card, _BACK, out.borrower.name)

    def _on_old(self, old: ScannedRow) -> None:
        self._old = old
        self._tell(_comes_back(old))

    def _at_hand(self) -> list[Number]:
        """What comes back and waits for its new size; else what was swapped last."""
        return [self._old.number] if self._old else [row.number for row in self._rows[:2]]

    def _on_card(self, card: Card) -> None:
        """An instrument as its kit is now."""
        number, kit = card.instrument.number, card.instrument.kit
        if self._old is not None and self._old.number == number:
            self._old = replace(self._old, kit=kit)
        self._rows = [replace(row, kit=kit) if row.number == number else row for row in self._rows]
        self.model.hold(self._rows)

    def _swap(self, old: str, new: str) -> Done[Step]:
        """The deed of the second scan."""
        done = self._desks.loans.swap(old, new)
        card = self._desks.inventory.card(done.thing.new.number.digits)
        return Done((done.thing, card, done.entry), done.touched, done.entry)

    def _on_swapped(self, step: Step) -> None:
        swapped, card, entry = step
        old, self._old = self._old, None
        if old is None:
            return
        new = row_of(card, _OUT, old.with_whom)
        self._rows[:0] = [new, old]
        self._swaps.append((entry, swapped))
        self._made[entry] = (old, step)
        self.model.hold(self._rows)
        self._tell(_swapped(old, new, swapped))
        tell_promise(self, card.instrument)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        self._tell(refused(said.NOT_ALONG if self._old else said.NOT_BACK, code))
        self.notices.refuse(refusal)

    def _undo(self) -> None:
        """Forgets the old size that was scanned, or takes the last swap back."""
        if self._old is not None:
            self._old = None
            self._tell(_ready, aloud=False)
        else:
            entry, _ = self._swaps[-1]
            self.do(partial(self._desks.history.undo, entry), then=self._on_undone)

    def _on_undone(self, _entry: object) -> None:
        self._swaps.pop()
        new, old = self._rows[:2]
        self._rows = self._rows[2:]
        self.model.hold(self._rows)
        self.notices.take(new.number.digits)
        self._tell(_undone(old, new))

    def _finish(self) -> None:
        """The addendum of the last swap."""
        _, swapped = self._swaps[-1]
        self.left.emit()
        self.addendum_wanted.emit(swapped.loan.number.digits, swapped.addendum)

    def _deeds(self) -> tuple[Deed, ...]:
        icon = Icon.FILE_DOCUMENT_OUTLINE
        return (
            Deed("swap.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", self._may_undo),
            Deed("swap.stop", said.STOP, self.left.emit, Icon.CLOSE),
            Deed("swap.addendum", said.SHOW_ADDENDUM, self._finish, icon, "Ctrl+Return", self._may_finish),
        )

    def _may_undo(self) -> Refusal | None:
        return None if self._old or self._swaps else NothingScanned()

    def _may_finish(self) -> Refusal | None:
        return None if self._swaps else NothingScanned()

    def _tell(self, telling: Telling, *, aloud: bool = True) -> None:
        """Says it, and marks at the right which step comes next."""
        self.tell(telling, aloud=aloud)
        self._side.show_step(1 if self._old else 2 if self._swaps else 0)
        self.hint_changed.emit()

    def _say_head(self) -> None:
        self.tell_head("", self.kit.speech(said.SWAP_HEAD))


def _ready(voice: Voice) -> Answer:
    """What is said before the first scan."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.SCAN_OLD), voice(said.SWAP_READY_NOTE))


def _comes_back(old: ScannedRow) -> Telling:
    """The first half of a swap."""

    def telling(voice: Voice) -> Answer:
        detail = voice(said.OLD_NOTE, number=old.number.printed, borrower=old.with_whom)
        return Answer(Tone.ACCENT, Icon.ARROW_BOTTOM_LEFT, voice(said.OLD_SCANNED, what=old.what(voice)), detail)

    return telling


def _swapped(old: ScannedRow, new: ScannedRow, swapped: Swapped) -> Telling:
    """A whole swap."""

    def telling(voice: Voice) -> Answer:
        line = voice(said.IS_SWAPPED, old=old.what(voice), new=new.what(voice))
        detail = voice(said.SWAP_NOTE, loan=swapped.loan.number.printed, addendum=swapped.addendum)
        return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, line, detail)

    return telling


def _undone(old: ScannedRow, new: ScannedRow) -> Telling:
    """A swap that was taken back."""

    def telling(voice: Voice) -> Answer:
        line = voice(said.SWAP_UNDONE, old=old.what(voice))
        return Answer(Tone.IDLE, Icon.UNDO_VARIANT, line, f"{old.number.printed} · {new.number.printed}")

    return telling
