"""The issue desk: a borrower, then scan, scan, scan; each scan is on disk before it is told."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Card
from depot_app.domain.kits import PartKind, PartState, missing
from depot_app.domain.loans import Loan
from depot_app.domain.refusals import NothingScanned, OnLoanAlready, Refusal
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.kits.scanned import PartScans
from depot_app.ui.loans.amounts import Amounts, stacked
from depot_app.ui.loans.columns import ISSUE_COLUMNS, Row, ScannedRow, ScannedSupply
from depot_app.ui.loans.issuing import Issuing, Step
from depot_app.ui.loans.pile import Pile, newest_number
from depot_app.ui.loans.promised import tell_promise
from depot_app.ui.loans.refusing import refused, way_to_another
from depot_app.ui.loans.summary import Summary
from depot_app.ui.loans.terms import Terms
from depot_app.ui.modes import ModeSign, ScanMode, Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import loans_screen as said
from depot_app.wording import supplies_counter as counter
from depot_app.wording.voice import Text, Voice

SIGN = ModeSign("issue", said.ISSUE, Icon.ARROW_TOP_RIGHT_THICK, said.SCAN_NEXT, said.SCANNED, ISSUE_COLUMNS)
_JUST = (Icon.CHECK, said.JUST_SCANNED, Tone.GOOD)
WAS_SCANNED = (Icon.CHECK, said.WAS_SCANNED, Tone.GOOD)
"""How a row stands that was not scanned just now."""

_ALONG = "along"


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
        self._issuing = Issuing(desks, terms, _JUST, loan)
        self._pile = Pile()
        self._made: dict[int, Step] = {}
        self._summary = Summary(kit, terms.borrower)
        self._amounts = Amounts(kit, ((_ALONG, counter.ALONG),), counter.ALONG_NOTE)
        self._amounts.said.connect(self._on_amount)
        hand = partial(newest_number, self._pile)
        self.beside = PartScans(self, desks, hand, self._on_card, find=self._on_part, add=said.LEND_IT_TOO)
        side = stacked(self._amounts, self._summary)
        self.build(self._deeds(), undo="issue.undo", finish="issue.contract", side=side)
        kit.speech.follow(self._say_head)
        self.tell(_ready, aloud=False)

    def begin_with(self, rows: Sequence[Row]) -> None:
        """Goes on with what is on the loan already, in the order in which it was scanned."""
        self._pile.begin_with(list(reversed(rows)))
        self._show()
        self.tell_figure()

    def step(self, code: str, done: Callable[[], None]) -> None:
        """Puts one more thing on the loan, or says why not."""
        no = partial(self._on_refused, code)
        self.do(partial(self._issuing.add, code), then=self._on_added, on_refused=no, done=done, code=code)

    def forget(self, entry: int) -> None:
        """A scan was taken back from outside."""
        if entry in self._pile.entries:
            self._on_undone(entry, None)

    def recall(self, entry: int) -> None:
        """A scan that was taken back goes along again."""
        if entry in self._made and entry not in self._pile.entries:
            self._on_added(self._made[entry])

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How many go along."""
        amount = self._pile.pieces
        word = counter.PIECES if self._pile.supplies else said.PIECES
        return (voice.whole(amount), voice.count(word, amount)) if amount else ("", "")

    def _on_added(self, step: Step) -> None:
        self._issuing.loan = step.loan
        for row in self._pile.rows:
            self._pile.change(replace(row, sign=WAS_SCANNED))
        self._pile.step(step.entry, step.row)
        self._made[step.entry] = step
        if step.gone:
            self._pile.hide(step.row.key)
        self._show()
        self.tell(goes(step.row) if not step.gone else about(Tone.IDLE, Icon.UNDO_VARIANT, said.UNDONE, step.row))
        if step.instrument is not None:
            tell_promise(self, step.instrument)

    def _on_part(self, kind: PartKind, state: PartState) -> None:
        """A part of the newest turned up that was missing; it goes along."""
        for number in newest_number(self._pile):
            self.do(partial(self._issuing.find, number, kind, state), then=self._on_added)

    def _on_card(self, card: Card) -> None:
        """An instrument of the pile as its kit is now."""
        row = self._pile.find(card.instrument.number)
        if isinstance(row, ScannedRow):
            self._pile.change(replace(row, kit=card.instrument.kit))
            self._show()

    def _on_amount(self, _key: str, amount: int) -> None:
        """The amount of the supply on top was typed."""
        row = self._pile.newest
        if isinstance(row, ScannedSupply) and amount != row.amount:
            put = partial(self._issuing.put, row, amount)
            self.do(put, then=self._on_added, on_refused=self._no_amount)

    def _no_amount(self, refusal: Refusal) -> None:
        self._amounts.tell_fault(self.kit.speech.explain(refusal))

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        """A thing scanned again is no fault; everything else is refused in place, with the way out."""
        scanned = {row.number: row for row in self._pile.instruments}
        if isinstance(refusal, OnLoanAlready) and refusal.instrument in scanned:
            self.tell(about(Tone.ATTENTION, Icon.INFORMATION, said.ALREADY, scanned[refusal.instrument]))
            return
        self.tell(refused(said.NOT_ALONG, code))
        self.notices.refuse(refusal)
        way = partial(way_to_another, self._desks, code)
        self.kit.door.ask(way, partial(self._offer, refusal), channel="issue.way")

    def _offer(self, refusal: Refusal, another: tuple[str, str] | None) -> None:
        """Puts the way to another instrument of this size on the refusal."""
        if another is not None:
            place, number = another
            self.notices.offer(refusal, said.ANOTHER, partial(self.thing_wanted.emit, number), place=place)

    def _undo(self) -> None:
        """Takes the last scan back."""
        if (last := self._pile.last()) is not None:
            entry, _ = last
            self.do(partial(self._desks.history.undo, entry), then=partial(self._on_undone, entry))

    def _on_undone(self, entry: int, _entry: object) -> None:
        undone = self._pile.take_back(entry)
        if not self._pile.rows:
            self._issuing.loan = None
        self._show()
        if undone is not None:
            row, left = undone
            self.notices.take(row.number.digits)
            self.tell(about(Tone.IDLE, Icon.UNDO_VARIANT, said.UNDONE, row) if left is None else goes(left))

    def _finish(self) -> None:
        """The contract; the mode ends with it."""
        loan = self._issuing.loan
        if loan is not None:
            self.left.emit()
            self.contract_wanted.emit(loan.number.digits)

    def _deeds(self) -> tuple[Deed, ...]:
        paper = Icon.FILE_DOCUMENT_EDIT_OUTLINE

        def may_undo() -> Refusal | None:
            return None if self._pile.entries else NothingScanned()

        def may_finish() -> Refusal | None:
            return None if self._pile.rows else NothingScanned()

        return (
            Deed("issue.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", may_undo),
            Deed("issue.stop", said.STOP, self.left.emit, Icon.CLOSE),
            Deed("issue.contract", said.MAKE_CONTRACT, self._finish, paper, "Ctrl+Return", may_finish),
        )

    def _show(self) -> None:
        pile = self._pile
        self.model.hold(pile.rows)
        sorts = Counter((row.kind, row.size) for row in reversed(pile.instruments))
        self._summary.show_counts(sorts, [(row.name, row.amount) for row in reversed(pile.supplies)])
        newest = pile.newest
        if isinstance(newest, ScannedSupply):
            self._amounts.show_amounts(newest.name, {_ALONG: newest.amount})
        else:
            self._amounts.hide()
        self.book.refresh()

    def _say_head(self) -> None:
        voice, terms = self.kit.speech.voice, self._terms
        due = voice(said.UNTIL, due=dates.with_weekday(voice, terms.due_on))
        self.tell_head(terms.borrower.name, describe.joined(terms.borrower.city, terms.programme, due))


def about(tone: Tone, icon: Icon, line: Text, row: Row) -> Telling:
    """A line about one thing, with its number below."""
    return lambda voice: Answer(tone, icon, voice(line, what=row.what(voice)), row.number.printed)


def _ready(voice: Voice) -> Answer:
    """What is said before the first scan."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.READY_TO_SCAN), voice(said.READY_NOTE))


def goes(row: Row) -> Telling:
    """It goes along: what it is, and how its kit is; of a supply, how many by now."""

    def telling(voice: Voice) -> Answer:
        if isinstance(row, ScannedSupply):
            line = voice.count(counter.GO_ALONG, row.amount, what=row.what(voice))
            return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, line, row.number.printed)
        kit = describe.kit_in_words(voice, row.kit)
        if missing(row.kit):
            kit = voice(said.LACKS, parts=kit)
        detail = describe.joined(row.number.printed, row.made, kit)
        return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, voice(said.GOES, what=row.what(voice)), detail)

    return telling
