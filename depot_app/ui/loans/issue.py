"""The issue desk: a borrower, then scan, scan, scan; each scan is on disk before it is told."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Done
from depot_app.domain.kits import missing
from depot_app.domain.loans import Loan
from depot_app.domain.refusals import NothingScanned, OnLoanAlready, Refusal
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.loans.columns import ISSUE_COLUMNS, ScannedRow, row_of
from depot_app.ui.loans.promised import tell_promise
from depot_app.ui.loans.refusing import refused, way_to_another
from depot_app.ui.loans.summary import Summary
from depot_app.ui.loans.terms import Terms
from depot_app.ui.modes import ModeSign, ScanMode, Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Text, Voice

SIGN = ModeSign("issue", said.ISSUE, Icon.ARROW_TOP_RIGHT_THICK, said.SCAN_NEXT, said.SCANNED, ISSUE_COLUMNS)
_JUST = (Icon.CHECK, said.JUST_SCANNED, Tone.GOOD)
_BEFORE = (Icon.CHECK, said.WAS_SCANNED, Tone.GOOD)
Step = tuple[Loan, Card, int]
"""The loan after a scan, what was scanned, and the journal entry that takes it back."""


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
        self._steps: list[tuple[int, ScannedRow]] = []
        self._made: dict[int, Step] = {}
        self._summary = Summary(kit, terms.borrower)
        self.build(self._deeds(), undo="issue.undo", finish="issue.contract", side=self._summary)
        kit.speech.follow(self._say_head)
        self.tell(_ready, aloud=False)

    def begin_with(self, cards: Sequence[Card]) -> None:
        """Goes on with what is on the loan already, in the order in which it was scanned."""
        self._rows = [*self._rows, *(row_of(card, _BEFORE) for card in reversed(cards))]
        self._show()
        self.tell_figure()

    def step(self, code: str, done: Callable[[], None]) -> None:
        """Puts one more instrument on the loan, or says why not."""
        no = partial(self._on_refused, code)
        self.do(partial(self._add, code), then=self._on_added, on_refused=no, done=done, code=code)

    def forget(self, entry: int) -> None:
        """A scan was taken back from outside."""
        if gone := next((row for step, row in self._steps if step == entry), None):
            self._on_undone(gone, None)

    def recall(self, entry: int) -> None:
        """A scan that was taken back goes along again."""
        if entry in self._made and entry not in dict(self._steps):
            self._on_added(self._made[entry])

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How many go along."""
        amount = len(self._rows)
        return (voice.whole(amount), voice.count(said.PIECES, amount)) if amount else ("", "")

    def _add(self, code: str) -> Done[Step]:
        """The deed of a scan; the first one makes the loan."""
        loans, terms = self._desks.loans, self._terms
        if self._loan is None:
            first = loans.lend(
                [code],
                to=terms.borrower.number.digits,
                due_on=terms.due_on,
                fee=terms.fee,
                programme=terms.programme,
                children=terms.children,
            )
            loan, instrument, entry, touched = first.thing.loan, first.thing.instruments[0], first.entry, first.touched
        else:
            more = loans.add(self._loan.number.digits, code)
            loan, instrument, entry, touched = more.thing.loan, more.thing.instrument, more.entry, more.touched
        return Done((loan, self._desks.inventory.card(instrument.number.digits), entry), touched, entry)

    def _on_added(self, step: Step) -> None:
        self._loan, card, entry = step
        row = row_of(card, _JUST)
        self._rows = [row, *(replace(one, sign=_BEFORE) for one in self._rows)]
        self._steps.append((entry, row))
        self._made[entry] = step
        self._show()
        self.tell(_goes(row))
        tell_promise(self, card.instrument)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        """A thing scanned again is no fault; everything else is refused in place, with the way out."""
        scanned = {row.number: row for row in self._rows}
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
        entry, row = self._steps[-1]
        self.do(partial(self._desks.history.undo, entry), then=partial(self._on_undone, row))

    def _on_undone(self, gone: ScannedRow, _entry: object) -> None:
        self._steps = [step for step in self._steps if step[1].number != gone.number]
        self._rows = [row for row in self._rows if row.number != gone.number]
        if not self._rows:
            self._loan = None
        self._show()
        self.notices.take(gone.number.digits)
        self.tell(about(Tone.IDLE, Icon.UNDO_VARIANT, said.UNDONE, gone))

    def _finish(self) -> None:
        """The contract; the mode ends with it."""
        loan = self._loan
        if loan is not None:
            self.left.emit()
            self.contract_wanted.emit(loan.number.digits)

    def _deeds(self) -> tuple[Deed, ...]:
        paper = Icon.FILE_DOCUMENT_EDIT_OUTLINE
        return (
            Deed("issue.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", self._may_undo),
            Deed("issue.stop", said.STOP, self.left.emit, Icon.CLOSE),
            Deed("issue.contract", said.MAKE_CONTRACT, self._finish, paper, "Ctrl+Return", self._may_finish),
        )

    def _may_undo(self) -> Refusal | None:
        return None if self._steps else NothingScanned()

    def _may_finish(self) -> Refusal | None:
        return None if self._rows else NothingScanned()

    def _show(self) -> None:
        self.model.hold(self._rows)
        self._summary.show_counts(Counter((row.kind, row.size) for row in reversed(self._rows)))
        self.book.refresh()

    def _say_head(self) -> None:
        voice, terms = self.kit.speech.voice, self._terms
        due = voice(said.UNTIL, due=dates.with_weekday(voice, terms.due_on))
        self.tell_head(terms.borrower.name, describe.joined(terms.borrower.city, terms.programme, due))


def about(tone: Tone, icon: Icon, line: Text, row: ScannedRow) -> Telling:
    """A line about one instrument, with its number below."""
    return lambda voice: Answer(tone, icon, voice(line, what=row.what(voice)), row.number.printed)


def _ready(voice: Voice) -> Answer:
    """What is said before the first scan."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.READY_TO_SCAN), voice(said.READY_NOTE))


def _goes(row: ScannedRow) -> Telling:
    """It goes along: what it is, and how its kit is."""

    def telling(voice: Voice) -> Answer:
        kit = describe.kit_in_words(voice, row.kit)
        if missing(row.kit):
            kit = voice(said.LACKS, parts=kit)
        detail = describe.joined(row.number.printed, row.made, kit)
        return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, voice(said.GOES, what=row.what(voice)), detail)

    return telling
