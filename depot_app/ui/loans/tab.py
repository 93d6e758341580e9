"""The tab Bruikleen: what is out with whom, and the counter."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower, may_borrow
from depot_app.domain.handover import LoanFolder
from depot_app.domain.instruments import Instrument
from depot_app.domain.lists import Listing
from depot_app.domain.loans import Loan
from depot_app.domain.types import InstrumentType
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.form.choice import Option
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.loans.card import card_of
from depot_app.ui.loans.columns import Row, ScannedSupply, loan_columns, row_of
from depot_app.ui.loans.deeds import LEND, SWAP, TAKE_BACK, Counter, LoanDeeds
from depot_app.ui.loans.issue import WAS_SCANNED, IssueMode
from depot_app.ui.loans.returning import ReturnMode
from depot_app.ui.loans.supply_adding import add_supply
from depot_app.ui.loans.swapping import SwapMode
from depot_app.ui.loans.terms import Terms, proposed_due, terms_form, terms_of
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.papers import ShowPapers
from depot_app.ui.saved.shelf import BuiltIn, Lists
from depot_app.ui.signs import LOANS
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import lists_screen as lists
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Text, Voice

OVERDUE, THIS_WEEK = "overdue:today", "week:today"
_CHIPS: tuple[tuple[str, Text], ...] = (
    ("open", said.STATE_OUT),
    (OVERDUE, said.STATE_OVERDUE),
    (THIS_WEEK, lists.THIS_WEEK),
    ("taken-over", said.STATE_TAKEN_OVER),
    ("back", said.STATE_BACK),
)
_BLANKS = Blanks(Icon.HANDSHAKE_OUTLINE, said.NOTHING_YET, said.LEND, said.NOTHING_FOUND, said.SHOW_ALL)


_NEWEST_FIRST = Listing(order="number", descending=True)
_LISTS = (
    BuiltIn(lists.OVERDUE, Listing(where=(("state", OVERDUE),), order="due")),
    BuiltIn(lists.THIS_WEEK, Listing(where=(("state", THIS_WEEK),), order="due")),
)


class LoansTab(ModeTab):
    """The list of loans, with the desks for issue, return and swap over it."""

    thing: LoanFolder | None

    def __init__(self, kit: Kit, desks: Desks, types: Mapping[str, InstrumentType], show_papers: ShowPapers) -> None:
        self._desks = desks
        self._types = types
        super().__init__(LOANS, kit, self._setup())
        self._deeds = LoanDeeds(self, desks, show_papers)
        counter = Counter(self.lend, self.take_back, self.swap, self.go_on, self.add_supply)
        self.build(self._deeds.all(counter), (LEND, TAKE_BACK, SWAP))
        self.pane.table.blank.begin_asked.connect(self.lend)

    # -- what others ask of it

    def lend(self, to: Borrower | None = None, first: Instrument | None = None) -> None:
        """Opens the form of a new loan; `first` is scanned as soon as it is filled in."""
        self.leave_mode()
        form = terms_form(self._desks, self.kit)
        known = Option(to, to.name, to.city) if to else None
        form.fill({"borrower": known, "due_on": proposed_due(self._desks.house.today)})
        form.saved.connect(partial(self._begin_issue, first=first))
        self.side.open_form(form)

    def take_back(self, first: str = "") -> None:
        """Opens the return desk; `first` is scanned at once."""
        mode = ReturnMode(self._desks, self.kit)
        mode.receipts_wanted.connect(self._deeds.show_receipts)
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
            lists=Lists(self._desks.saved_lists, _LISTS),
            begins=_NEWEST_FIRST,
            near=loans.near,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many loans there are in each state; asked in the background."""
        chips = [self._borrower_chip(voice, key) for key in listing.wanted("borrower")]
        for value, name in _CHIPS:
            on = ("state", value) in listing.where
            if on or value != THIS_WEEK:
                amount = self._desks.loans.count(Listing(text=listing.text, where=(("state", value),)))
                words = voice(said.CHIP, state=voice(name), n=voice.whole(amount))
                chips.append(Chip(f"state={value}", words, on=on))
        return chips

    def _borrower_chip(self, voice: Voice, key: str) -> Chip:
        """The filter on one borrower, by name."""
        return Chip(f"borrower={key}", voice(lists.OF_BORROWER, name=self._desks.borrowers.name_of(UUID(key))), on=True)

    def _issue(self, terms: Terms, loan: Loan | None = None) -> IssueMode:
        """Enters the issue desk, for a new loan or one that goes on."""
        mode = IssueMode(self._desks, terms, self.kit, loan)
        mode.contract_wanted.connect(self._on_contract_wanted)
        mode.thing_wanted.connect(self.thing_wanted)
        self.enter(mode)
        return mode

    def _begin_issue(self, values: dict[str, Any], *, first: Instrument | None) -> None:
        """The terms are filled in: scanning can begin."""
        terms = terms_of(values)
        form = self.side.form
        if refusal := may_borrow(terms.borrower):
            if form is not None:
                form.refuse(self.kit.speech.explain(refusal), "borrower")
            return
        self.side.close_form()
        mode = self._issue(terms)
        if first is not None:
            mode.take_scan(first.number.digits, _nothing)

    def go_on(self, folder: LoanFolder) -> None:
        """Goes on scanning for a loan."""
        loan = folder.loan
        if loan.due_on is None:
            return
        terms = Terms(folder.borrower, loan.due_on, loan.fee, loan.programme, loan.children)
        question = partial(self._before, folder)
        self.kit.door.ask(question, self._issue(terms, loan).begin_with, channel="issue.before")

    def add_supply(self, folder: LoanFolder) -> None:
        """Opens the form that adds supplies to a loan that is out."""
        add_supply(self, self._desks, folder, self._deeds.show_addendum)

    def _before(self, folder: LoanFolder) -> list[Row]:
        """What is on a loan already, as the issue desk lists it."""
        cards = [self._desks.inventory.card(one.number.digits) for _, one in folder.out]
        rows: list[Row] = [row_of(card, WAS_SCANNED) for card in cards]
        for line, one in folder.supplies_out:
            rows.append(ScannedSupply(one.id, one.number, one.name, line.amount, WAS_SCANNED, folder.loan.number))
        return rows

    def _on_contract_wanted(self, loan: str) -> None:
        self.show_thing(loan)
        self._deeds.show_contract(loan)

    def _on_addendum_wanted(self, loan: str, number: int) -> None:
        self.show_thing(loan)
        self._deeds.show_addendum(loan, number)


def _nothing() -> None:
    """Nobody waits for this scan."""
