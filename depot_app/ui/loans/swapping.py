"""The size swap: scan what comes back, scan what goes out instead; the addendum follows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Swapped
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Done
from depot_app.domain.kits import Kit
from depot_app.domain.refusals import NothingScanned, Refusal
from depot_app.ui import kit as ui_kit
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.loans.columns import SWAP_COLUMNS, ScannedRow
from depot_app.ui.loans.refusing import refused_answer
from depot_app.ui.looks import Look, look
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Text

SIGN = ModeSign("swap", said.SWAPPING, Icon.SWAP_HORIZONTAL, said.SCAN_OLD, said.SWAPPED, SWAP_COLUMNS)
_NO_KIT: Kit = ()


class SwapMode(ScanMode):
    """One swap after the other: an old size, then a new one."""

    addendum_wanted = Signal(str, int)
    """The addendum of this number to the loan of this number."""

    def __init__(self, desks: Desks, kit: ui_kit.Kit) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._old: tuple[Card, str] | None = None
        self._rows: list[ScannedRow] = []
        self._last: tuple[int, Swapped] | None = None
        self.build(self._deeds(), undo="swap.undo", finish="swap.addendum", side=_steps(kit))
        kit.speech.follow(self._say_head)
        self.tell(self._ready(), aloud=False)

    @property
    def hint(self) -> Text:
        """The old size first, then the new one."""
        return said.SCAN_OLD if self._old is None else said.SCAN_NEW

    def take_scan(self, code: str, done: Callable[[], None]) -> None:
        """The first scan is what comes back, the second what goes out."""

        def finish(then: Callable[..., object], *facts: object) -> None:
            then(*facts)
            done()

        refused = partial(finish, self._on_refused, code)
        if self._old is None:
            question = partial(self._find_old, code)
            self.kit.door.ask(question, partial(finish, self._on_old), on_refused=refused)
        else:
            self.kit.doing.run(partial(self._step, code), then=partial(finish, self._on_swapped), on_refused=refused)

    def _find_old(self, code: str) -> tuple[Card, str]:
        """The card of what comes back, and who has it; raises where it is not out."""
        out = self._desks.loans.outstanding(code)
        return self._desks.inventory.card(out.instrument.number.digits), out.borrower.name

    def _on_old(self, old: tuple[Card, str]) -> None:
        self._old = old
        card, who = old
        speech = self.kit.speech
        what = describe.what(speech.voice, card.type, card.instrument.size)
        detail = speech(said.OLD_NOTE, number=card.instrument.number.printed, borrower=who)
        self._tell(Tone.ATTENTION, Icon.ARROW_BOTTOM_LEFT, speech(said.OLD_SCANNED, what=what), detail)

    def _step(self, code: str) -> Done[tuple[Swapped, Card]]:
        """The deed of the second scan."""
        old = self._old
        if old is None:
            raise NothingScanned
        done = self._desks.loans.swap(old[0].instrument.number.digits, code)
        self._last = (done.entry, done.thing)
        return Done((done.thing, self._desks.inventory.card(code)), done.touched, done.entry)

    def _on_swapped(self, thing: tuple[Swapped, Card]) -> None:
        swapped, card = thing
        old = self._old
        self._old = None
        if old is None:
            return
        who = old[1]
        pairs = ((card, said.NEW, Icon.ARROW_TOP_RIGHT), (old[0], said.OLD, Icon.ARROW_BOTTOM_LEFT))
        self._rows[:0] = [self._row(one, who, (icon, words, Tone.GOOD)) for one, words, icon in pairs]
        self.model.hold(self._rows)
        speech = self.kit.speech
        line = speech(said.IS_SWAPPED, old=self._rows[1].what, new=self._rows[0].what)
        detail = speech(said.SWAP_NOTE, loan=swapped.loan.number.printed, addendum=swapped.addendum)
        self._tell(Tone.GOOD, Icon.CHECK_CIRCLE, line, detail)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        self.tell(refused_answer(self.kit, said.NOT_ALONG if self._old else said.NOT_BACK, code))
        self.notices.refuse(refusal)

    def _undo(self) -> None:
        """Forgets the old size that was scanned, or takes the last swap back."""
        if self._old is not None:
            self._old = None
            self.tell(self._ready(), aloud=False)
        elif self._last is not None:
            undo = partial(self._desks.history.undo, self._last[0])
            self.kit.doing.run(undo, then=self._on_undone, on_refused=self.notices.refuse)

    def _on_undone(self, _entry: object) -> None:
        self._last = None
        self._rows = self._rows[2:]
        self.model.hold(self._rows)
        self.tell(self._ready(), aloud=False)

    def _finish(self) -> None:
        """The addendum of the last swap."""
        if self._last is not None:
            swapped = self._last[1]
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
        return None if self._old or self._last else NothingScanned()

    def _may_finish(self) -> Refusal | None:
        return None if self._last else NothingScanned()

    def _row(self, card: Card, who: str, pill: tuple[Icon, Text, Tone]) -> ScannedRow:
        instrument = card.instrument
        what = describe.what(self.kit.speech.voice, card.type, instrument.size)
        return ScannedRow(instrument.id, instrument.number, what, "", _NO_KIT, pill, who)

    def _tell(self, tone: Tone, icon: Icon, line: str, detail: str) -> None:
        self.tell(Answer(tone, icon, line, detail))
        self.hint_changed.emit()

    def _ready(self) -> Answer:
        speech = self.kit.speech
        return Answer(Tone.IDLE, Icon.BARCODE_SCAN, speech(said.SCAN_OLD), speech(said.SWAP_READY_NOTE))

    def _say_head(self) -> None:
        self.tell_head("", "")


def _steps(kit: ui_kit.Kit) -> QWidget:
    """The three steps of a swap."""
    box = QWidget()
    rows = QVBoxLayout(box)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(sizes.GRID)
    head = look(QLabel(), Look.LABEL)
    kit.speech.say(head.setText, said.EXPLAIN_SWAP)
    rows.addWidget(head)
    for text in (said.STEP_OLD, said.STEP_NEW, said.STEP_PAPER):
        words = QLabel()
        words.setWordWrap(True)
        kit.speech.say(words.setText, text)
        rows.addWidget(words)
    rows.addStretch()
    return box
