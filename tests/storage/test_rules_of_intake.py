"""The last guard on intakes and donors, tried past every rule before it."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from depot_app.desks.desks import Desks
from depot_app.domain.intakes import Intake, IntakeOutcome, IntakeState
from depot_app.domain.journal import Deed
from depot_app.domain.money import Cents
from depot_app.domain.refusals import BrokenRule
from tests.kit.builders import DAY
from tests.kit.intakes import assessed, numbered, offered, received

CLOSED = {"state": IntakeState.CLOSED, "closed_on": DAY}


def refused(desks: Desks, intake: Intake, **fields: object) -> str:
    """The rule that does not let an intake be so."""
    with pytest.raises(BrokenRule) as broken, desks.house.deed(Deed.CHANGE_INTAKE) as registers:
        registers.intakes.keep(replace(intake, **fields))  # type: ignore[arg-type]
    return broken.value.rule


def test_an_offer_is_refused_with_a_reason(desks: Desks):
    ended = {"state": IntakeState.REFUSED, "closed_on": DAY}
    assert "refused_with_reason" in refused(desks, offered(desks), **ended)


def test_an_intake_that_ended_has_its_outcome(desks: Desks):
    assert "closed_with_outcome" in refused(desks, assessed(desks), **CLOSED)


def test_an_intake_that_ended_has_its_day(desks: Desks):
    gone = {"state": IntakeState.CLOSED, "outcome": IntakeOutcome.RECYCLED}
    assert "closed_on_its_day" in refused(desks, assessed(desks), **gone)


def test_what_was_received_has_its_day(desks: Desks):
    assert "received_once" in refused(desks, received(desks), received_on=None)
    assert "received_once" in refused(desks, offered(desks), received_on=DAY)


def test_what_stays_has_become_an_instrument_and_nothing_else_has(desks: Desks):
    kept = CLOSED | {"outcome": IntakeOutcome.LENDABLE}
    assert "numbered_if_kept" in refused(desks, assessed(desks), **kept)
    other = numbered(desks).instrument.id
    gone = CLOSED | {"outcome": IntakeOutcome.RECYCLED, "instrument": other}
    assert "numbered_if_kept" in refused(desks, assessed(desks), **gone)


def test_an_instrument_came_in_by_one_intake(desks: Desks):
    twice = CLOSED | {"outcome": IntakeOutcome.LENDABLE, "instrument": numbered(desks).instrument.id}
    assert "intakes.instrument" in refused(desks, assessed(desks), **twice)  # the index one_intake


def test_what_was_sold_has_its_amount(desks: Desks):
    assert "sold_for_an_amount" in refused(desks, assessed(desks), **CLOSED, outcome=IntakeOutcome.SOLD)


@pytest.mark.parametrize("field", ["value", "price", "proceeds"])
def test_no_amount_of_an_intake_is_below_nothing(desks: Desks, field: str):
    assert "amounts_not_negative" in refused(desks, offered(desks), **{field: Cents(-1)})


def test_a_donor_who_was_erased_says_nothing(desks: Desks):
    offered(desks)
    (donor,) = desks.donors.named_like("")
    with pytest.raises(BrokenRule) as broken, desks.house.deed(Deed.ERASE_DONOR) as registers:
        registers.donors.keep(replace(donor, erased_on=DAY))
    assert "erased_says_nothing" in broken.value.rule


def _receipt(desks: Desks) -> UUID:
    """The key of a donor with a receipt."""
    intake = received(desks)
    desks.gift_papers.receipt(intake.number)
    assert intake.donor is not None
    return intake.donor


@pytest.mark.parametrize("does", ["UPDATE donor_papers SET language = 'en'", "DELETE FROM donor_papers"])
def test_a_receipt_stays_as_it_was_printed_while_its_donor_is_kept(desks: Desks, does: str):
    """Triggers donor_papers_never_change and donor_papers_go_with_their_donor."""
    _receipt(desks)
    with pytest.raises(BrokenRule) as broken, desks.house.deed(Deed.ERASE_DONOR) as registers:
        registers.work.connection.execute(text(does))
    assert "frozen" in broken.value.rule


def test_a_receipt_of_one_issue_is_filed_once(desks: Desks):
    donor = _receipt(desks)
    filed: dict[str, Any] = {
        "about": donor,
        "issue": 1,
        "language": "nl",
        "text_version": "",
        "content": "{}",
        "pdf": b"x",
        "on": DAY,
    }
    with pytest.raises(BrokenRule) as broken, desks.house.deed(Deed.PRINT_GIFT_RECEIPT) as registers:
        registers.donors.papers.file("gift-receipt", **filed)
    assert "donor_papers.about" in broken.value.rule  # the index one_donor_paper


def test_two_intakes_never_have_one_number(desks: Desks):
    first = offered(desks)
    assert "intakes.number" in refused(desks, offered(desks), number=first.number)


def test_a_day_is_kept_as_it_was(desks: Desks):
    intake = offered(desks)
    with desks.house.deed(Deed.CHANGE_INTAKE) as registers:
        registers.intakes.keep(replace(intake, notes="gebeld", offered_on=date(2026, 8, 1)))
    assert desks.intakes.folder(intake.number).intake.offered_on == date(2026, 8, 1)
