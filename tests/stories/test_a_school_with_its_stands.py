"""A school borrows twelve stands with its violins, and brings back eleven."""

from datetime import timedelta

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing
from depot_app.domain.loans import LoanState
from depot_app.domain.papers import ContractContent, ReceiptContent, from_json
from depot_app.domain.supplies import SupplyReason
from tests.kit.builders import DAY, DUE, FixedClock, a_school, codes_of, stands, violins


def test_a_school_borrows_twelve_stands_with_its_violins_and_brings_back_eleven(
    desks: Desks, clock: FixedClock
) -> None:
    school, stand, class_set = a_school(desks), stands(desks, 30, minimum=10), violins(desks, 8)
    code = stand.number.digits
    lent = desks.loans.lend([*codes_of(*class_set), f"{code}*12"], to=school.number.digits, due_on=DUE).thing
    loan = lent.loan.number.digits
    contract = from_json(desks.papers.contract(loan).thing.content)
    assert isinstance(contract, ContractContent)
    assert (len(contract.lines), [(one.name, one.amount) for one in contract.supplies]) == (
        8,
        [("Muziekstandaard", 12)],
    )
    assert desks.supplies.card(code).on_hand == 18

    clock.move_to(DAY + timedelta(days=300))
    first = desks.loans.take_back([*codes_of(*class_set), f"{code}*9"])
    assert first.thing.closed == ()
    second = desks.supply_loans.take_back(code, 2)
    assert desks.loans.folder(loan).loan.state(desks.house.today) is LoanState.OPEN
    last = desks.supply_loans.take_back(code, 0, lost=1)
    assert last.thing.closed is not None
    receipt = from_json(desks.papers.receipt(loan, [done.entry for done in (first, second, last)]).thing.content)
    assert isinstance(receipt, ReceiptContent)
    assert [(one.supply.amount, one.lost) for one in receipt.supplies] == [(11, 1)]
    assert (len(receipt.returned), receipt.still_out, receipt.supplies_out) == (8, (), ())

    card = desks.supplies.card(code)
    assert (card.on_hand, card.out, card.supply.total) == (29, 0, 29)
    assert (card.moves[0].move.reason, card.moves[0].loan) == (SupplyReason.LOST, lent.loan.number)
    assert desks.supplies.standing(Listing()) == {"short": 0, "out": 0}
    assert list(desks.housekeeping.check().problems) == []
