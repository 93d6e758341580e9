"""The supplies' half of the counting desk: which one is being counted, and how many of it are typed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import shiboken6
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from depot_app.desks.desks import Desks
from depot_app.domain.count_amounts import is_amount, supply_said
from depot_app.domain.count_views import SupplyCounted
from depot_app.domain.counts import CountRow
from depot_app.domain.numbers import Number
from depot_app.domain.supplies import BY_AMOUNT
from depot_app.ui.answer import Answer
from depot_app.ui.messages import Message
from depot_app.ui.modes import ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import count_supplies as said
from depot_app.wording import counts_screen
from depot_app.wording.voice import Voice

_BESIDE, _NAMED = "beside", 3


class Called(Protocol):
    """What a supply is called, and by which number."""

    @property
    def number(self) -> Number:
        """Its number."""

    @property
    def name(self) -> str:
        """Its name."""


class SupplyCounting:
    """Asks how many of a supply there are, once it was scanned or picked; `scan` notes a code with its amount."""

    def __init__(
        self, mode: ScanMode, desks: Desks, count: str, scan: Callable[[str, Callable[[], None]], object]
    ) -> None:
        self._mode = mode
        self._desks = desks
        self._count = count
        self._scan = scan
        self.asked: Called | None = None

    def take(self, code: str, done: Callable[[], None]) -> bool:
        """Handles what is an amount, or a supply without one; false for any other code."""
        of, asked = supply_said(code), self.asked
        self.ask(None)
        if asked is not None and is_amount(code):
            self._scan(f"{asked.number.digits}{BY_AMOUNT}{code.strip()}", done)
            return True
        if of is None or of.amount is not None:
            return False
        found = partial(self._on_called, code)
        called = partial(self._desks.supplies.called, code)
        self._mode.ask(called, then=found, on_refused=self._mode.notices.refuse, done=done, code=code)
        return True

    def ask(self, supply: Called | None) -> None:
        """From now on a number that is typed is how many of this supply there are; of none, a code again."""
        if supply is not self.asked:
            self.asked = supply
            self._mode.hint_changed.emit()
        if supply is not None:
            self._mode.tell(partial(_how_many, supply.name))

    def pick(self) -> None:
        """Offers the supplies that the count is about, where no label is at hand."""
        self._mode.kit.door.ask(self._here, self._on_here, channel="count.supplies")

    def _here(self) -> tuple[SupplyCounted, ...]:
        return self._desks.counts.open(self._count).supplies

    def _on_here(self, supplies: Sequence[SupplyCounted]) -> None:
        if not shiboken6.isValid(self._mode):
            return
        menu = QMenu(self._mode)
        menu.setObjectName("count-supplies")
        for one in supplies:
            menu.addAction(one.name, partial(self.ask, one))
        if not supplies:
            menu.addAction(self._mode.kit.speech(said.NONE_HERE)).setEnabled(False)
        menu.popup(QCursor.pos())

    def _on_called(self, code: str, supply: Called | None) -> None:
        """What is no supply after all is a scan like any other."""
        if supply is None:
            self._scan(code, _nothing)
        else:
            self.ask(supply)


def tell_beside(mode: ScanMode, others: Sequence[CountRow]) -> None:
    """Says that another count of these places is still open."""
    if others and shiboken6.isValid(mode):
        numbers = ", ".join(row.number.printed for row in others[:_NAMED])
        words = mode.kit.speech.voice.count(counts_screen.BESIDE, len(others), numbers=numbers)
        mode.notices.put(_BESIDE, Message(words, Tone.ATTENTION, Icon.INFORMATION_OUTLINE))


def _how_many(name: str, voice: Voice) -> Answer:
    """What is asked of a supply."""
    return Answer(Tone.ACCENT, Icon.COUNTER, voice(said.HOW_MANY, name=name), voice(said.HOW_MANY_NOTE))


def _nothing() -> None:
    """What waits for nothing."""
