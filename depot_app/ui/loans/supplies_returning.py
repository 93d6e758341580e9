"""The supplies' half of the return desk: amounts to type, and of which loan where several have them."""

from collections.abc import Callable, Sequence
from functools import partial

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Done
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import Refusal
from depot_app.domain.refusals_supplies import SeveralHaveSupply
from depot_app.ui.loans.amounts import Amounts
from depot_app.ui.loans.columns import ScannedSupply
from depot_app.ui.loans.pile import Pile
from depot_app.ui.loans.supplies_back import BACK, LOST, SupplyStep, are_back, scanned_back, told_back, whose
from depot_app.ui.modes import ScanMode
from depot_app.wording import supplies_counter as said


class SupplyReturns:
    """Takes supplies back on the pile of a mode; `show` shows that pile as it is, `made` is how each entry is shown."""

    def __init__(
        self, mode: ScanMode, desks: Desks, pile: Pile, show: Callable[[], None], made: dict[int, Callable[[], None]]
    ) -> None:
        self._mode = mode
        self._made = made
        self._desks = desks
        self._pile = pile
        self._show = show
        self.amounts = Amounts(mode.kit, ((BACK, said.BACK), (LOST, said.LOST)), said.BACK_NOTE)
        self.amounts.said.connect(self._on_amount)

    def take(self, code: str, among: Sequence[Number]) -> Done[SupplyStep] | None:
        """Takes back what a scanned code of a supply stands for, in the background; nothing for another code."""
        if self._desks.supplies.called(code) is None:
            return None
        return scanned_back(self._desks, code, among)

    def on_back(self, step: SupplyStep) -> None:
        """So many came back, or were said to be lost."""
        self._made[step.entry] = partial(self.on_back, step)
        before = self._pile.find((step.back.supply.number, step.back.loan.number))
        row = step.row(before if isinstance(before, ScannedSupply) else None)
        self._pile.step(step.entry, row)
        self._show()
        self._mode.tell(are_back(row, step))

    def show_amounts(self) -> bool:
        """Shows how many of the newest are back and lost; false, and nothing in sight, where that is no supply."""
        newest = self._pile.newest
        if not isinstance(newest, ScannedSupply):
            self.amounts.hide()
            return False
        self.amounts.show_amounts(newest.name, {BACK: newest.amount, LOST: newest.lost})
        return True

    def offer_loans(self, code: str, refusal: SeveralHaveSupply) -> None:
        """Asks who has the supply, and puts them on the refusal to choose from."""
        question = partial(whose, self._desks, refusal)
        self._mode.kit.door.ask(question, partial(self._on_whose, code, refusal), channel="return.whose")

    def _on_whose(self, code: str, refusal: Refusal, loans: list[tuple[str, str, str]]) -> None:
        for digits, printed, borrower in loans:
            take = partial(scanned_back, self._desks, code, (), digits)
            act = partial(self._mode.do, take, then=self.on_back)
            self._mode.notices.offer(refusal, said.OF_WHOM, act, borrower=borrower, loan=printed)

    def _on_amount(self, key: str, amount: int) -> None:
        """How many of the supply on top are back, or lost, was typed; fewer than that is undone scan by scan."""
        row, kit = self._pile.newest, self._mode.kit
        if not isinstance(row, ScannedSupply):
            return
        known = row.amount if key == BACK else row.lost
        if amount < known:
            self.amounts.tell_fault(kit.speech(said.FEWER_BY_UNDO, n=kit.speech.voice.whole(known)))
        elif amount > known:
            take = partial(told_back, self._desks, row.number.digits, row.loan.digits, **{key: amount - known})
            self._mode.do(take, then=self.on_back, on_refused=self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self.amounts.tell_fault(self._mode.kit.speech.explain(refusal))
