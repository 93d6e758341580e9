"""The tab Bruikleen: what is out with whom, and the counter."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower, may_borrow
from depot_app.domain.handover import LoanFolder, may_add
from depot_app.domain.instruments import Card, Instrument
from depot_app.domain.journal import Done
from depot_app.domain.lists import Listing
from depot_app.domain.loans import may_change, may_print_contract
from depot_app.domain.refusals import NothingChosen, NothingTakenBack, Refusal
from depot_app.domain.types import InstrumentType
from depot_app.storage.documents import Document
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.deeds import Deed
from depot_app.ui.form.choice import Option
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.loans.card import card_of
from depot_app.ui.loans.columns import loan_columns
from depot_app.ui.loans.issue import IssueMode
from depot_app.ui.loans.returning import ReturnMode
from depot_app.ui.loans.swapping import SwapMode
from depot_app.ui.loans.terms import Terms, proposed_due, terms_form, terms_of
from depot_app.ui.modes import ModeTab
from depot_app.ui.signs import LOANS
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Text, Voice

ShowPapers = Callable[[Sequence[Document]], object]
"""Shows papers in the program, to be saved and printed from there."""

_CHIPS: tuple[tuple[str, Text], ...] = (
    ("open", said.STATE_OUT),
    ("overdue", said.STATE_OVERDUE),
    ("taken-over", said.STATE_TAKEN_OVER),
    ("back", said.STATE_BACK),
)
_BLANKS = Blanks(Icon.HANDSHAKE_OUTLINE, said.NOTHING_YET, said.LEND, said.NOTHING_FOUND, said.SHOW_ALL)


class LoansTab(ModeTab):
    """The list of loans, with the desks for issue, return and swap over it."""

    thing: LoanFolder | None

    def __init__(self, kit: Kit, desks: Desks, types: dict[str, InstrumentType], show_papers: ShowPapers) -> None:
        self._desks = desks
        self._show_papers = show_papers
        self._types = types
        super().__init__(LOANS, kit, self._setup())
        self.build(self._deeds(), ("loans.lend", "loans.take_back", "loans.swap"))
        self.pane.listing = Listing(order="number", descending=True)
        self.pane.table.blank.begin_asked.connect(self.lend)

    # -- what others ask of it

    def lend(self, to: Borrower | None = None, first: Instrument | None = None) -> None:
        """Opens the form of a new loan; `first` is scanned as soon as it is filled in."""
        form = terms_form(self._desks, self.kit)
        known = Option(to, to.name, to.city) if to else None
        form.fill({"borrower": known, "due_on": proposed_due(self._desks.house.today)})
        form.saved.connect(partial(self._begin_issue, first=first))
        self.side.open_form(form)

    def take_back(self, first: str = "") -> None:
        """Opens the return desk; `first` is scanned at once."""
        mode = ReturnMode(self._desks, self.kit)
        mode.receipts_wanted.connect(self._on_receipts_wanted)
        self.enter(mode)
        if first:
            mode.take_scan(first, _nothing)

    def swap(self) -> None:
        """Opens the desk for swaps."""
        mode = SwapMode(self._desks, self.kit)
        mode.addendum_wanted.connect(self._on_addendum_wanted)
        self.enter(mode)

    def show_loans_of(self, borrower: Borrower) -> None:
        """Shows what one borrower has and had, newest first."""
        where = (("borrower", str(borrower.id)),)
        self.pane.show_listing(Listing(where=where, order="number", descending=True))

    # -- what the list tab asks

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a loan."""
        folder = self._desks.loans.folder(code)
        return card_of(voice, folder, self._types, self._desks.house.today), folder

    def _setup(self) -> ListSetup:
        loans, house = self._desks.loans, self._desks.house
        return ListSetup(
            name="loans",
            title=said.LIST,
            columns=loan_columns(lambda: house.today),
            source=Source(loans.page, loans.count, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_CARD,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many loans there are in each state; asked in the background."""
        today = self._desks.house.today.isoformat()
        chips = []
        for state, name in _CHIPS:
            value = f"overdue:{today}" if state == "overdue" else state
            key = f"state={value}"
            amount = self._desks.loans.count(Listing(text=listing.text, where=(("state", value),)))
            words = voice(said.CHIP, state=voice(name), n=voice.whole(amount))
            chips.append(Chip(key, words, on=("state", value) in listing.where))
        return chips

    # -- its deeds

    def _deeds(self) -> tuple[Deed, ...]:
        return (
            Deed("loans.lend", said.LEND, self.lend, Icon.ARROW_TOP_RIGHT_THICK, "Ctrl+N"),
            Deed("loans.take_back", said.TAKE_BACK, self.take_back, Icon.INBOX_ARROW_DOWN_OUTLINE, "Ctrl+I"),
            Deed("loans.swap", said.SWAP, self.swap, Icon.SWAP_HORIZONTAL),
            Deed(
                "loans.contract",
                said.CONTRACT,
                self._print_contract,
                Icon.FILE_DOCUMENT_OUTLINE,
                "Ctrl+P",
                self._may_print,
                starts_group=True,
            ),
            Deed("loans.receipt", said.RECEIPT, self._print_receipt, Icon.FILE_CHECK_OUTLINE, "", self._may_receipt),
            Deed("loans.go_on", said.GO_ON, self._go_on, Icon.BARCODE_SCAN, "", self._may_go_on),
        )

    def _begin_issue(self, values: dict[str, Any], *, first: Instrument | None) -> None:
        """The terms are filled in: scanning can begin."""
        terms = terms_of(values)
        form = self.side.form
        if refusal := may_borrow(terms.borrower):
            if form is not None:
                form.refuse(self.kit.speech.explain(refusal), "borrower")
            return
        self.side.close_form()
        mode = self._issue(IssueMode(self._desks, terms, self.kit))
        if first is not None:
            mode.take_scan(first.number.digits, _nothing)

    def _issue(self, mode: IssueMode) -> IssueMode:
        """Enters the issue desk."""
        mode.contract_wanted.connect(self._show_contract)
        mode.thing_wanted.connect(self.thing_wanted)
        self.enter(mode)
        return mode

    def _go_on(self) -> None:
        """Goes on scanning for the loan on the card."""
        folder = self.thing
        if folder is None or folder.loan.due_on is None:
            return
        loan = folder.loan
        terms = Terms(folder.borrower, folder.loan.due_on, loan.fee, loan.programme, loan.children)
        mode = self._issue(IssueMode(self._desks, terms, self.kit, loan))
        question = partial(self._cards, folder)
        self.kit.door.ask(question, mode.begin_with, channel="issue.before")

    def _cards(self, folder: LoanFolder) -> list[Card]:
        return [self._desks.inventory.card(one.number.digits) for _, one in folder.out]

    def _print_contract(self) -> None:
        if self.thing is not None:
            self._show_contract(self.thing.loan.number.digits)

    def _show_contract(self, loan: str) -> None:
        self.show_thing(loan)
        self.kit.doing.run(partial(self._desks.papers.contract, loan), then=self._show_one)

    def _print_receipt(self) -> None:
        if self.thing is not None:
            self._on_receipts_wanted([self.thing.loan.number.digits], [])

    def _on_receipts_wanted(self, loans: list[str], entries: list[int]) -> None:
        """One receipt for each loan that something came back of, shown together."""

        def receipts() -> Done[list[Document]]:
            done = [self._desks.papers.receipt(loan, entries) for loan in loans]
            touched = frozenset().union(*(one.touched for one in done))
            return Done([one.thing for one in done], touched, done[-1].entry)

        self.kit.doing.run(receipts, then=self._show_papers)

    def _on_addendum_wanted(self, loan: str, number: int) -> None:
        self.show_thing(loan)
        self.kit.doing.run(partial(self._desks.papers.addendum, loan, number), then=self._show_one)

    def _show_one(self, paper: Document) -> None:
        self._show_papers((paper,))

    # -- the rules behind them

    def _may_print(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else may_print_contract(self.thing.loan)

    def _may_receipt(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        back = any(line.closed_on for line, _ in self.thing.lines)
        return None if back else NothingTakenBack(loan=self.thing.loan.number)

    def _may_go_on(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        loan = self.thing.loan
        return may_change(loan) or may_print_contract(loan) or may_add(loan, printed=self.thing.printed)


def _nothing() -> None:
    """Nobody waits for this scan."""
