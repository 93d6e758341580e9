"""The return desk: scan a pile, whoever had it; each scan takes back at once, then part by part."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Found, TakenBack
from depot_app.domain.instruments import Card, Condition, Instrument
from depot_app.domain.journal import Done
from depot_app.domain.kits import Kit, PartKind, PartState
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned, NotOnLoan, Refusal
from depot_app.domain.refusals_supplies import SeveralHaveSupply
from depot_app.ui import kit as ui_kit
from depot_app.ui.deeds import Deed
from depot_app.ui.kits.scanned import PartScans
from depot_app.ui.loans import return_words
from depot_app.ui.loans.amounts import stacked
from depot_app.ui.loans.columns import RETURN_COLUMNS, ScannedRow, ScannedSupply, Sign, row_of
from depot_app.ui.loans.issue import about
from depot_app.ui.loans.parts import Parts
from depot_app.ui.loans.pile import Pile, newest_number
from depot_app.ui.loans.refusing import refused
from depot_app.ui.loans.supplies_back import SupplyStep, are_back
from depot_app.ui.loans.supplies_returning import SupplyReturns
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import loans_screen as said
from depot_app.wording import supplies_counter as counter
from depot_app.wording.kits import PARTS
from depot_app.wording.voice import Text, Voice

SIGN = ModeSign("return", said.RETURN, Icon.INBOX_ARROW_DOWN_OUTLINE, said.SCAN_RETURN, said.CAME_BACK, RETURN_COLUMNS)
_WHOLE = (Icon.CHECK, said.BACK_COMPLETE, Tone.GOOD)
_REMARK = (Icon.ALERT_OUTLINE, said.BACK_WITH_REMARK, Tone.ATTENTION)
Step = tuple[TakenBack, Card, str, int]
"""What came back, its card, who had it, and the journal entry that takes it back."""


def _sign(parts: Kit) -> Sign:
    """Complete, or with a remark."""
    return _WHOLE if all(part.state is PartState.PRESENT for part in parts) else _REMARK


class ReturnMode(ScanMode):
    """One pile on the counter: what came back, from whom, and how."""

    receipts_wanted = Signal(object, object)
    """Numbers of the loans that something came back of, and the journal entries that took it back."""

    def __init__(self, desks: Desks, kit: ui_kit.Kit) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._pile = Pile()
        self._made: dict[int, Callable[[], None]] = {}
        self._loans: dict[Number, Number] = {}
        self._grades: dict[Number, Condition | None] = {}
        self._parts = Parts(kit)
        self._parts.found.connect(self._on_part)
        self._parts.graded.connect(lambda grade: self._inspect(Found(condition=grade)))
        self._supplies = SupplyReturns(self, desks, self._pile, self._show, self._made)
        hand = partial(newest_number, self._pile)
        self.beside = PartScans(self, desks, hand, self._on_card, find=self._on_part, add=said.TAKE_IT_BACK_TOO)
        side = stacked(self._supplies.amounts, self._parts)
        self.build(self._deeds(), undo="return.undo", finish="return.finish", side=side)
        kit.speech.follow(self._say_head)
        self.tell(return_words.ready, aloud=False)

    def step(self, code: str, done: Callable[[], None]) -> None:
        """Takes one thing back from whoever has it, or says why not."""
        no = partial(self._on_refused, code)
        self.do(partial(self._take_back, code), then=self._on_back, on_refused=no, done=done, code=code)

    def forget(self, entry: int) -> None:
        """A scan or a finding was taken back from outside."""
        if entry in self._pile.entries:
            self._on_undone(entry, None)

    def recall(self, entry: int) -> None:
        """A scan or a finding that was taken back stands again."""
        if entry in self._made and entry not in self._pile.entries:
            self._made[entry]()

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How many came back."""
        amount = self._pile.pieces
        word = counter.PIECES if self._pile.supplies else said.PIECES
        return (voice.whole(amount), voice.count(word, amount)) if amount else ("", "")

    def _take_back(self, code: str) -> Done[Step | SupplyStep]:
        """The deed of a scan, with the card as it is afterwards and the name of who had it."""
        if (back := self._supplies.take(code, self._at_hand())) is not None:
            return Done(back.thing, back.touched, back.entry)
        who = self._desks.loans.outstanding(code).borrower.name
        done = self._desks.loans.take_back([code])
        card = self._desks.inventory.card(done.thing.instruments[0].number.digits)
        return Done((done.thing, card, who, done.entry), done.touched, done.entry)

    def _at_hand(self) -> list[Number]:
        """The loans that something came back of, the newest first."""
        rows = self._pile.rows
        loans = [row.loan if isinstance(row, ScannedSupply) else self._loans[row.number] for row in rows]
        return list(dict.fromkeys(loans))

    def _on_back(self, step: Step | SupplyStep) -> None:
        if isinstance(step, SupplyStep):
            self._supplies.on_back(step)
            return
        taken, card, who, entry = step
        row = row_of(card, _sign(card.instrument.kit), who)
        self._made[entry] = partial(self._on_back, step)
        self._loans[row.number] = taken.loans[0].number
        self._grades[row.number] = card.instrument.condition
        self._pile.step(entry, row)
        self._show()
        self.tell(return_words.is_back(row, taken))

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        """What came back a moment ago and is scanned again is no fault."""
        scanned = {row.number: row for row in self._pile.instruments}
        if isinstance(refusal, NotOnLoan) and refusal.instrument in scanned:
            self.tell(about(Tone.ATTENTION, Icon.INFORMATION, said.ALREADY, scanned[refusal.instrument]))
            return
        self.tell(refused(said.NOT_BACK, code))
        self.notices.refuse(refusal)
        if isinstance(refusal, SeveralHaveSupply):
            self._supplies.offer_loans(code, refusal)

    def _on_part(self, kind: PartKind, state: PartState) -> None:
        """A part of the newest was found otherwise; damage goes to the workshop."""
        damaged = state is PartState.DAMAGED
        complaint = self.kit.speech(said.DAMAGE_FOUND, parts=PARTS[kind]) if damaged else ""
        self._inspect(Found(parts={kind: state}, complaint=complaint))

    def _inspect(self, found: Found) -> None:
        """Keeps how the newest was found; F9 takes back that first."""
        newest = newest_number(self._pile)
        if not newest:
            return
        number = newest[0]

        def inspect() -> Done[tuple[TakenBack, int]]:
            done = self._desks.loans.inspect(number.digits, found)
            return Done((done.thing, done.entry), done.touched, done.entry)

        self.do(inspect, then=self._on_inspected)

    def _on_inspected(self, inspected: tuple[TakenBack, int]) -> None:
        taken, entry = inspected
        self._made[entry] = partial(self._on_inspected, inspected)
        row = self._as_it_is(taken.instruments[0])
        if row is not None:
            self._pile.step(entry, row)
            self._show()
            self.tell(return_words.found(row, taken))

    def _as_it_is(self, instrument: Instrument) -> ScannedRow | None:
        """The row of an instrument with its kit as it is now; its grade is noted."""
        row = self._pile.find(instrument.number)
        if not isinstance(row, ScannedRow):
            return None
        self._grades[instrument.number] = instrument.condition
        return replace(row, kit=instrument.kit, sign=_sign(instrument.kit))

    def _undo(self) -> None:
        """Takes back the last finding, or counts the last thing as lent again."""
        if (last := self._pile.last()) is not None:
            entry, _ = last
            self.do(partial(self._desks.history.undo, entry), then=partial(self._on_undone, entry))

    def _on_undone(self, entry: int, _entry: object) -> None:
        undone = self._pile.take_back(entry)
        if undone is None:
            return
        row, left = undone
        if isinstance(left, ScannedRow):
            question = partial(self._desks.inventory.card, left.number.digits)
            self.kit.door.ask(question, self._on_card, channel="return.card")
            return
        self._show()
        self.tell(are_back(left) if left else about(Tone.IDLE, Icon.UNDO_VARIANT, said.RETURN_UNDONE, row))

    def _on_card(self, card: Card) -> None:
        """The newest as it was before the finding that was taken back."""
        row = self._as_it_is(card.instrument)
        if row is not None:
            self._pile.change(row)
            self._show()
            self.tell(return_words.found_before(row))

    def _finish(self) -> None:
        """The receipts; the mode ends with them."""
        loans, entries = [loan.digits for loan in reversed(self._at_hand())], self._pile.entries
        self.left.emit()
        self.receipts_wanted.emit(loans, entries)

    def _deeds(self) -> tuple[Deed, ...]:
        icon = Icon.FILE_DOCUMENT_OUTLINE

        def scanned() -> Refusal | None:
            return None if self._pile.entries else NothingScanned()

        def undo_name() -> Text | None:
            return said.UNDO_FINDING if self._pile.ends_in_a_finding else None

        return (
            Deed(
                "return.undo",
                said.UNDO_SCAN,
                self._undo,
                Icon.UNDO_VARIANT,
                "F9",
                scanned,
                now=undo_name,
            ),
            Deed("return.stop", said.STOP, self.left.emit, Icon.CLOSE),
            Deed("return.finish", said.FINISH_RETURN, self._finish, icon, "Ctrl+Return", scanned),
        )

    def _show(self) -> None:
        newest = self._pile.newest
        self.model.hold(self._pile.rows)
        self._parts.setVisible(not self._supplies.show_amounts())
        if not isinstance(newest, ScannedSupply):
            self._parts.show_row(newest, self._grades.get(newest.number) if newest else None)
        self.book.refresh()

    def _say_head(self) -> None:
        self.tell_head("", self.kit.speech(said.RETURN_NOTE))
