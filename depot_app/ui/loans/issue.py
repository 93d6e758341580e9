"""The issue desk: a borrower, then scan, scan, scan; each scan is on disk before it is told."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Added
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Done
from depot_app.domain.kits import missing
from depot_app.domain.loans import Loan
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned, OnLoanAlready, Refusal
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.loans.columns import ISSUE_COLUMNS, ScannedRow
from depot_app.ui.loans.refusing import refused_answer, way_to_another
from depot_app.ui.loans.summary import Summary
from depot_app.ui.loans.terms import Terms
from depot_app.ui.messages import WayOut
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import loans_screen as said

SIGN = ModeSign("issue", said.ISSUE, Icon.ARROW_TOP_RIGHT_THICK, said.SCAN_NEXT, said.SCANNED, ISSUE_COLUMNS)
_JUST = (Icon.CHECK, said.JUST_SCANNED, Tone.GOOD)
_BEFORE = (Icon.CHECK, said.WAS_SCANNED, Tone.GOOD)


class IssueMode(ScanMode):
    """One loan in the making: what was scanned, and the contract at the end."""

    contract_wanted = Signal(str)
    """The contract of the loan with this number."""
    thing_wanted = Signal(str)
    """The card of the instrument with this number."""

    def __init__(self, desks: Desks, terms: Terms, kit: Kit, loan: Loan | None = None) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._terms = terms
        self._loan = loan
        self._rows: list[ScannedRow] = []
        self._steps: list[tuple[int, Number]] = []
        self._summary = Summary(kit, terms.borrower)
        self.build(self._deeds(), undo="issue.undo", finish="issue.contract", side=self._summary)
        kit.speech.follow(self._say_head)
        self.tell(self._ready(), aloud=False)

    @property
    def loan(self) -> Loan | None:
        """The loan, from the first scan on."""
        return self._loan

    def begin_with(self, cards: Sequence[Card]) -> None:
        """Goes on with what is on the loan already, in the order in which it was scanned."""
        self._rows = [replace(self._row(card), pill=_BEFORE) for card in reversed(cards)]
        self._show()

    def take_scan(self, code: str, done: Callable[[], None]) -> None:
        """Puts one more instrument on the loan, or says why not."""

        def on_added(thing: tuple[Added, Card]) -> None:
            self._on_added(*thing)
            done()

        def on_refused(refusal: Refusal) -> None:
            self._on_refused(code, refusal)
            done()

        self.kit.doing.run(partial(self._step, code), then=on_added, on_refused=on_refused)

    def _step(self, code: str) -> Done[tuple[Added, Card]]:
        """The deed of a scan; the first one makes the loan."""
        if self._loan is None:
            terms = self._terms
            first = self._desks.loans.lend(
                [code],
                to=terms.borrower.number.digits,
                due_on=terms.due_on,
                fee=terms.fee,
                programme=terms.programme,
                children=terms.children,
            )
            lent = first.thing
            done = Done(Added(lent.loan, lent.lines[0], lent.instruments[0]), first.touched, first.entry)
        else:
            done = self._desks.loans.add(self._loan.number.digits, code)
        number = done.thing.instrument.number
        self._steps.append((done.entry, number))
        return Done((done.thing, self._desks.inventory.card(number.digits)), done.touched, done.entry)

    def _on_added(self, added: Added, card: Card) -> None:
        self._loan = added.loan
        self._rows = [self._row(card), *(replace(row, pill=_BEFORE) for row in self._rows)]
        self._show()
        voice = self.kit.speech.voice
        instrument = card.instrument
        kit_words = describe.kit_in_words(voice, instrument.kit)
        if missing(instrument.kit):
            kit_words = voice(said.LACKS, parts=kit_words)
        detail = describe.joined(
            instrument.number.printed, describe.make(instrument.brand, instrument.model), kit_words
        )
        what = describe.what(voice, card.type, instrument.size)
        self._tell(Tone.GOOD, Icon.CHECK_CIRCLE, voice(said.GOES, what=what), detail)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        """A thing scanned again is no fault; everything else is refused in place, with the way out."""
        voice = self.kit.speech.voice
        scanned = {row.number: row for row in self._rows}
        if isinstance(refusal, OnLoanAlready) and refusal.instrument in scanned:
            row = scanned[refusal.instrument]
            self._tell(Tone.ATTENTION, Icon.INFORMATION, voice(said.ALREADY, what=row.what), row.number.printed)
            return
        self.tell(refused_answer(self.kit, said.NOT_ALONG, code, *self._figure()))
        self.notices.refuse(refusal)
        way = partial(way_to_another, self._desks, code)
        self.kit.door.ask(way, partial(self._offer, refusal), channel="issue.way")

    def _offer(self, refusal: Refusal, another: tuple[str, str] | None) -> None:
        """Puts the way to another instrument of this size on the refusal."""
        if another is None:
            return
        place, number = another
        way_out = WayOut(said.ANOTHER.filled(place=place), partial(self.thing_wanted.emit, number))
        self.notices.refuse(refusal, way_out)

    def _undo(self) -> None:
        """Takes the last scan back."""
        entry, number = self._steps[-1]
        undo = partial(self._desks.history.undo, entry)
        self.kit.doing.run(undo, then=partial(self._on_undone, number), on_refused=self.notices.refuse)

    def _on_undone(self, number: Number, _entry: object) -> None:
        self._steps.pop()
        gone = next((row for row in self._rows if row.number == number), None)
        self._rows = [row for row in self._rows if row.number != number]
        if not self._rows:
            self._loan = None
        self._show()
        if gone is not None:
            words = self.kit.speech(said.UNDONE, what=gone.what)
            self._tell(Tone.IDLE, Icon.UNDO_VARIANT, words, number.printed)

    def _finish(self) -> None:
        """The contract; the mode ends with it."""
        loan = self._loan
        if loan is not None:
            self.left.emit()
            self.contract_wanted.emit(loan.number.digits)

    def _deeds(self) -> tuple[Deed, ...]:
        return (
            Deed("issue.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", self._may_undo),
            Deed("issue.stop", said.STOP, self.left.emit, Icon.CLOSE),
            Deed(
                "issue.contract",
                said.MAKE_CONTRACT,
                self._finish,
                Icon.FILE_DOCUMENT_EDIT_OUTLINE,
                "Ctrl+Return",
                self._may_finish,
            ),
        )

    def _may_undo(self) -> Refusal | None:
        return None if self._steps else NothingScanned()

    def _may_finish(self) -> Refusal | None:
        return None if self._rows else NothingScanned()

    def _row(self, card: Card) -> ScannedRow:
        instrument = card.instrument
        what = describe.what(self.kit.speech.voice, card.type, instrument.size)
        made = describe.make(instrument.brand, instrument.model)
        return ScannedRow(instrument.id, instrument.number, what, made, instrument.kit, _JUST)

    def _show(self) -> None:
        self.model.hold(self._rows)
        self._summary.show_counts(Counter(row.what for row in reversed(self._rows)))
        self.book.refresh()

    def _tell(self, tone: Tone, icon: Icon, line: str, detail: str) -> None:
        self.tell(Answer(tone, icon, line, detail, *self._figure()))

    def _figure(self) -> tuple[str, str]:
        """How many go along."""
        voice, amount = self.kit.speech.voice, len(self._rows)
        return voice.whole(amount), voice.count(said.PIECES, amount)

    def _ready(self) -> Answer:
        speech = self.kit.speech
        return Answer(Tone.IDLE, Icon.BARCODE_SCAN, speech(said.READY_TO_SCAN), speech(said.READY_NOTE))

    def _say_head(self) -> None:
        voice, terms = self.kit.speech.voice, self._terms
        due = dates.with_weekday(voice, terms.due_on)
        note = voice(said.TERMS_NOTE, place=describe.joined(terms.borrower.city, terms.programme), due=due)
        self.tell_head(terms.borrower.name, note.removeprefix(describe.BETWEEN))
