"""The return desk: scan a pile, whoever had it; each scan takes back at once, then part by part."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Found, TakenBack
from depot_app.domain.instruments import Card, Condition
from depot_app.domain.journal import Done
from depot_app.domain.kits import Kit, PartKind, PartState
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned, NotOnLoan, Refusal
from depot_app.ui import kit as ui_kit
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.loans.columns import RETURN_COLUMNS, ScannedRow
from depot_app.ui.loans.parts import Parts
from depot_app.ui.loans.refusing import refused_answer
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import loans_screen as said
from depot_app.wording.kits import PARTS
from depot_app.wording.voice import Text

SIGN = ModeSign("return", said.RETURN, Icon.INBOX_ARROW_DOWN_OUTLINE, said.SCAN_RETURN, said.CAME_BACK, RETURN_COLUMNS)
_WHOLE = (Icon.CHECK, said.BACK_COMPLETE, Tone.GOOD)
_REMARK = (Icon.ALERT_OUTLINE, said.BACK_WITH_REMARK, Tone.ATTENTION)


def _pill(parts: Kit) -> tuple[Icon, Text, Tone]:
    """Complete, or with a remark."""
    return _WHOLE if all(part.state is PartState.PRESENT for part in parts) else _REMARK


class ReturnMode(ScanMode):
    """One pile on the counter: what came back, from whom, and how."""

    receipts_wanted = Signal(list, list)
    """Numbers of the loans that something came back of, and the journal entries that took it back."""

    def __init__(self, desks: Desks, kit: ui_kit.Kit) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._rows: list[ScannedRow] = []
        self._steps: list[tuple[int, Number]] = []
        self._loans: dict[Number, Number] = {}
        self._parts = Parts(kit)
        self._parts.found.connect(self._on_part)
        self._parts.graded.connect(self._on_grade)
        self.build(self._deeds(), undo="return.undo", finish="return.finish", side=self._parts)
        kit.speech.follow(self._say_head)
        self.tell(self._ready(), aloud=False)

    def take_scan(self, code: str, done: Callable[[], None]) -> None:
        """Takes one instrument back from whoever has it, or says why not."""

        def on_back(thing: tuple[TakenBack, Card, str]) -> None:
            self._on_back(*thing)
            done()

        def on_refused(refusal: Refusal) -> None:
            self._on_refused(code, refusal)
            done()

        self.kit.doing.run(partial(self._step, code), then=on_back, on_refused=on_refused)

    def _step(self, code: str) -> Done[tuple[TakenBack, Card, str]]:
        """The deed of a scan, with the card as it is afterwards and the name of who had it."""
        who = self._desks.loans.outstanding(code).borrower.name
        done = self._desks.loans.take_back([code])
        number = done.thing.instruments[0].number
        self._steps.append((done.entry, number))
        return Done((done.thing, self._desks.inventory.card(number.digits), who), done.touched, done.entry)

    def _on_back(self, taken: TakenBack, card: Card, who: str) -> None:
        voice = self.kit.speech.voice
        instrument, loan = card.instrument, taken.loans[0]
        what = describe.what(voice, card.type, instrument.size)
        row = ScannedRow(instrument.id, instrument.number, what, "", instrument.kit, _pill(instrument.kit), who)
        self._rows.insert(0, row)
        self._loans[instrument.number] = loan.number
        self._show(instrument.condition)
        detail = voice(said.BACK_FROM, number=instrument.number.printed, borrower=who)
        if taken.closed:
            detail = describe.joined(detail, voice(said.LAST_OF_LOAN, loan=loan.number.printed))
        self._tell(Tone.GOOD, Icon.CHECK_CIRCLE, voice(said.IS_BACK, what=what), detail)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        """What came back a moment ago and is scanned again is no fault."""
        scanned = {row.number: row for row in self._rows}
        if isinstance(refusal, NotOnLoan) and refusal.instrument in scanned:
            row = scanned[refusal.instrument]
            words = self.kit.speech(said.ALREADY, what=row.what)
            self._tell(Tone.ATTENTION, Icon.INFORMATION, words, row.number.printed)
            return
        self.tell(refused_answer(self.kit, said.NOT_BACK, code, *self._figure()))
        self.notices.refuse(refusal)

    def _on_part(self, kind: PartKind, state: PartState) -> None:
        """A part of the newest was found otherwise; damage goes to the workshop."""
        complaint = ""
        if state is PartState.DAMAGED:
            complaint = self.kit.speech(said.DAMAGE_FOUND, parts=PARTS[kind])
        self._inspect(Found(parts={kind: state}, complaint=complaint))

    def _on_grade(self, condition: Condition) -> None:
        self._inspect(Found(condition=condition))

    def _inspect(self, found: Found) -> None:
        """Keeps how the newest was found; F9 takes back that first."""
        number = self._rows[0].number

        def inspect() -> Done[TakenBack]:
            done = self._desks.loans.inspect(number.digits, found)
            self._steps.append((done.entry, number))
            return done

        self.kit.doing.run(inspect, then=self._on_inspected, on_refused=self.notices.refuse)

    def _on_inspected(self, taken: TakenBack) -> None:
        instrument = taken.instruments[0]
        self._rows[0] = replace(self._rows[0], kit=instrument.kit, pill=_pill(instrument.kit))
        self._show(instrument.condition)
        voice = self.kit.speech.voice
        if taken.repairs:
            line = voice(said.DAMAGED_GOES_TO_REPAIR, what=self._rows[0].what, repair=taken.repairs[0].number.printed)
            self._tell(Tone.ATTENTION, Icon.WRENCH_OUTLINE, line, describe.kit_in_words(voice, instrument.kit))

    def _undo(self) -> None:
        """Takes back the last finding, or counts the last instrument as lent again."""
        entry, number = self._steps[-1]
        undo = partial(self._desks.history.undo, entry)
        self.kit.doing.run(undo, then=partial(self._on_undone, number), on_refused=self.notices.refuse)

    def _on_undone(self, number: Number, _entry: object) -> None:
        self._steps.pop()
        if any(scanned == number for _, scanned in self._steps):
            question = partial(self._desks.inventory.card, number.digits)
            self.kit.door.ask(question, self._on_card, channel="return.card")
            return
        self._loans.pop(number, None)
        gone = next((row for row in self._rows if row.number == number), None)
        self._rows = [row for row in self._rows if row.number != number]
        self._show(None)
        if gone is not None:
            words = self.kit.speech(said.RETURN_UNDONE, what=gone.what)
            self._tell(Tone.IDLE, Icon.UNDO_VARIANT, words, number.printed)

    def _on_card(self, card: Card) -> None:
        """The newest as it was before the finding that was taken back."""
        self._rows[0] = replace(self._rows[0], kit=card.instrument.kit, pill=_pill(card.instrument.kit))
        self._show(card.instrument.condition)

    def _finish(self) -> None:
        """The receipts; the mode ends with them."""
        loans = list(dict.fromkeys(loan.digits for loan in self._loans.values()))
        entries = [entry for entry, _ in self._steps]
        self.left.emit()
        self.receipts_wanted.emit(loans, entries)

    def _deeds(self) -> tuple[Deed, ...]:
        icon = Icon.FILE_DOCUMENT_OUTLINE
        return (
            Deed("return.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", self._may_undo),
            Deed("return.stop", said.STOP, self.left.emit, Icon.CLOSE),
            Deed("return.finish", said.FINISH_RETURN, self._finish, icon, "Ctrl+Return", self._may_undo),
        )

    def _may_undo(self) -> Refusal | None:
        return None if self._steps else NothingScanned()

    def _show(self, condition: Condition | None) -> None:
        self.model.hold(self._rows)
        self._parts.show_kit(self._rows[0].kit if self._rows else (), condition)
        self.book.refresh()

    def _tell(self, tone: Tone, icon: Icon, line: str, detail: str) -> None:
        self.tell(Answer(tone, icon, line, detail, *self._figure()))

    def _figure(self) -> tuple[str, str]:
        voice, amount = self.kit.speech.voice, len(self._rows)
        return voice.whole(amount), voice.count(said.PIECES, amount)

    def _ready(self) -> Answer:
        speech = self.kit.speech
        return Answer(Tone.IDLE, Icon.BARCODE_SCAN, speech(said.READY_TO_RETURN), speech(said.READY_TO_RETURN_NOTE))

    def _say_head(self) -> None:
        self.tell_head("", self.kit.speech(said.RETURN_NOTE))
