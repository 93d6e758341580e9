"""What can be done with loans: each deed with its rule, and the papers that come of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.handover import LoanFolder, may_add
from depot_app.domain.journal import Done
from depot_app.domain.loans import may_change, may_print_contract
from depot_app.domain.refusals import NothingChosen, NothingTakenBack, Refusal
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.history.deed import history_deed
from depot_app.ui.history.panel import Ask
from depot_app.ui.list_tab import ListTab
from depot_app.ui.papers import Filed, InLanguage, ShowPapers
from depot_app.ui.theme.icons import Icon
from depot_app.wording import loans_screen as said
from depot_app.wording import supplies_counter as counter

LEND, TAKE_BACK, SWAP = "loans.lend", "loans.take_back", "loans.swap"
ADD_SUPPLY = "loans.add_supply"
CONTRACT, RECEIPT, GO_ON = "loans.contract", "loans.receipt", "loans.go_on"


@dataclass(frozen=True, slots=True)
class Counter:
    """What opens the desks of the counter; the last two are handed the loan on the card."""

    lend: Callable[[], object]
    take_back: Callable[[], object]
    swap: Callable[[], object]
    go_on: Callable[[LoanFolder], object]
    add_supply: Callable[[LoanFolder], object]


class LoanDeeds:
    """The deeds of the tab Bruikleen; they are about the loan on the card."""

    def __init__(self, tab: ListTab, desks: Desks, show_papers: ShowPapers) -> None:
        self._tab = tab
        self._papers = desks.papers
        self._steps_of = desks.history.of
        self._show_papers = show_papers

    def all(self, tasks: Counter) -> tuple[Deed, ...]:
        """In the order of the menu."""
        paper, checked = Icon.FILE_DOCUMENT_OUTLINE, Icon.FILE_CHECK_OUTLINE
        go_on = partial(self._with_loan, tasks.go_on)
        add = partial(self._with_loan, tasks.add_supply)
        return (
            Deed(LEND, said.LEND, tasks.lend, Icon.ARROW_TOP_RIGHT_THICK, "Ctrl+N"),
            Deed(TAKE_BACK, said.TAKE_BACK, tasks.take_back, Icon.INBOX_ARROW_DOWN_OUTLINE, "Ctrl+I"),
            Deed(SWAP, said.SWAP, tasks.swap, Icon.SWAP_HORIZONTAL),
            grouped(Deed(CONTRACT, said.CONTRACT, self._contract, paper, "Ctrl+P", self._may_print)),
            Deed(RECEIPT, said.RECEIPT, self._receipt, checked, "", self._may_receipt),
            Deed(GO_ON, said.GO_ON, go_on, Icon.BARCODE_SCAN, "", self._may_go_on),
            Deed(ADD_SUPPLY, counter.ADD, add, Icon.PACKAGE_VARIANT_PLUS, "", self._may_add),
            history_deed(self._tab, "loans.history", self._history),
        )

    def _history(self) -> Ask:
        """What asks, in the background, what was done to the loan on the card."""
        return partial(self._steps_of, self._tab.thing.loan.number.digits if self._tab.thing else "")

    def show_contract(self, loan: str) -> None:
        """Makes a loan's contract, the first time, and shows it."""
        self._show(partial(self._papers.contract, loan))

    def show_addendum(self, loan: str, number: int) -> None:
        """Makes an addendum, the first time, and shows it."""
        self._show(lambda language: self._papers.addendum(loan, number, language))

    def show_receipts(self, loans: list[str], entries: list[int]) -> None:
        """One receipt for each loan that something came back of, shown together."""

        def receipts() -> Done[list[Filed]]:
            done = [self._papers.receipt(loan, entries) for loan in loans]
            touched = frozenset().union(*(one.touched for one in done))
            return Done([one.thing for one in done], touched, done[-1].entry)

        self._tab.kit.doing.run(receipts, then=self._show_papers)

    def _show(self, made_in: InLanguage) -> None:
        """Shows a paper in the borrower's language, with the way to the other."""

        def show(paper: Filed) -> None:
            self._show_papers((paper,), made_in)

        self._tab.kit.doing.run(partial(made_in, None), then=show)

    def _with_loan(self, act: Callable[[LoanFolder], Any]) -> None:
        if (folder := self._folder) is not None:
            act(folder)

    def _contract(self) -> None:
        self._with_loan(lambda folder: self.show_contract(folder.loan.number.digits))

    def _receipt(self) -> None:
        self._with_loan(lambda folder: self.show_receipts([folder.loan.number.digits], []))

    @property
    def _folder(self) -> LoanFolder | None:
        """The loan on the card, with what belongs to it."""
        thing = self._tab.thing
        return thing if isinstance(thing, LoanFolder) else None

    def _may_print(self) -> Refusal | None:
        return may_print_contract(self._folder.loan) if self._folder else NothingChosen()

    def _may_receipt(self) -> Refusal | None:
        if self._folder is None:
            return NothingChosen()
        lines, supplies = self._folder.lines, self._folder.supplies
        back = any(line.closed_on for line, _ in lines) or any(line.back or line.lost for line, _ in supplies)
        return None if back else NothingTakenBack(loan=self._folder.loan.number)

    def _may_add(self) -> Refusal | None:
        if self._folder is None:
            return NothingChosen()
        loan = self._folder.loan
        return may_change(loan) or may_print_contract(loan)

    def _may_go_on(self) -> Refusal | None:
        if self._folder is None:
            return NothingChosen()
        loan = self._folder.loan
        return may_change(loan) or may_print_contract(loan) or may_add(loan, printed=self._folder.printed)
