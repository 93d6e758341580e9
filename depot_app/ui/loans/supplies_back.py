"""Supplies at the return desk: whose they are, what one scan or a typed amount takes back, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from depot_app.desks.desks import Desks
from depot_app.domain.handover import SuppliesBack
from depot_app.domain.journal import Done
from depot_app.domain.numbers import Number
from depot_app.domain.refusals_supplies import SeveralHaveSupply
from depot_app.domain.supplies import code_and_amount
from depot_app.ui.answer import Answer
from depot_app.ui.loans.columns import ScannedSupply, Sign
from depot_app.ui.modes import Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import loans_screen as said
from depot_app.wording import supplies_counter as counter
from depot_app.wording.voice import Voice

BACK, LOST = "back", "lost"
_WAYS = 3
_SIGN: Sign = (Icon.CHECK, said.STATE_BACK, Tone.GOOD)


@dataclass(frozen=True, slots=True)
class SupplyStep:
    """What came back, who had it, how many are still out on that loan, and the entry that takes it back."""

    back: SuppliesBack
    who: str
    out: int
    entry: int

    def row(self, before: ScannedSupply | None) -> ScannedSupply:
        """The row of this supply and loan after what came before."""
        supply, loan = self.back.supply, self.back.loan.number
        amount, lost = (before.amount, before.lost) if before else (0, 0)
        return ScannedSupply(
            id=supply.id,
            number=supply.number,
            name=supply.name,
            amount=amount + self.back.back,
            sign=_SIGN,
            loan=loan,
            with_whom=self.who,
            lost=lost + self.back.lost,
        )


def scanned_back(desks: Desks, code: str, among: Sequence[Number], loan: str = "") -> Done[SupplyStep]:
    """Takes back one of a supply, or as many as its code says: of the loans at hand, or the only one that has any."""
    plain, amount = code_and_amount(code)
    if not loan:
        having = desks.supply_loans.whose(plain, [one.digits for one in among])
        loan = having[0].number.digits if len(having) == 1 else ""
    return told_back(desks, plain, loan, back=amount or 1)


def told_back(desks: Desks, code: str, loan: str, *, back: int = 0, lost: int = 0) -> Done[SupplyStep]:
    """Takes so many back of a loan, or says that so many are lost."""
    done = desks.supply_loans.take_back(code, back, lost=lost, loan=loan)
    folder = desks.loans.folder(done.thing.loan.number.digits)
    out = sum(line.out for line, supply in folder.supplies_out if supply.id == done.thing.supply.id)
    return Done(SupplyStep(done.thing, folder.borrower.name, out, done.entry), done.touched, done.entry)


def whose(desks: Desks, refusal: SeveralHaveSupply) -> list[tuple[str, str, str]]:
    """The first loans that have some of a supply: number, number as printed, and who has them."""
    folders = [desks.loans.folder(loan.digits) for loan in refusal.loans[:_WAYS]]
    return [(one.loan.number.digits, one.loan.number.printed, one.borrower.name) for one in folders]


def are_back(row: ScannedSupply, step: SupplyStep | None = None) -> Telling:
    """How many are back by now, from whom, and what is still out; whether the loan ended with it."""

    def telling(voice: Voice) -> Answer:
        lost = voice(counter.ARE_LOST, n=voice.whole(row.lost)) if row.lost else ""
        out = voice(counter.STILL_OUT, n=voice.whole(step.out)) if step and step.out else ""
        detail = voice(said.BACK_FROM, number=row.number.printed, borrower=row.with_whom)
        if step and step.back.closed:
            out = voice(said.LAST_OF_LOAN, loan=step.back.closed.number.printed)
        line = voice.count(counter.ARE_BACK, row.amount, what=row.what(voice))
        tone, icon = (Tone.ATTENTION, Icon.ALERT_CIRCLE) if row.lost else (Tone.GOOD, Icon.CHECK_CIRCLE)
        return Answer(tone, icon, line, describe.joined(detail, lost, out))

    return telling
