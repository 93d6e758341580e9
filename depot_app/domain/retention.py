"""How long the details of donors are kept: no longer than the gift, or the refusal of it, asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from depot_app.domain.donors import Donor
from depot_app.domain.intakes import ENDED, Intake, IntakeState
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_intake import DonorErased, DonorStillNeeded, RetentionTooShort

_LEAP_DAY = (2, 29)


@dataclass(frozen=True, slots=True)
class Retention:
    """How many years the details of a donor are kept: after the gift, and after an offer that was refused."""

    years: int = 7
    refused_years: int = 1


def may_keep(retention: Retention) -> Refusal | None:
    """Whether details may be kept so long: at least a year, since a receipt is asked for again."""
    for years in (retention.years, retention.refused_years):
        if years < 1:
            return RetentionTooShort(years=years)
    return None


def keep_until(given: Sequence[Intake], retention: Retention) -> date | None:
    """Until when the donor of these intakes is kept: the longest that any of them asks for; none while one is open."""
    if not given or any(intake.state not in ENDED for intake in given):
        return None
    return max(_kept_for(intake, retention) for intake in given)


def _kept_for(intake: Intake, retention: Retention) -> date:
    """Until when one intake asks for its donor: some years after the gift, or after the refusal."""
    if intake.state is IntakeState.REFUSED:
        return _years_after(intake.closed_on or intake.offered_on, retention.refused_years)
    return _years_after(intake.received_on or intake.offered_on, retention.years)


def _years_after(day: date, years: int) -> date:
    """The same day some years later; the 28th where that year has no 29 February."""
    last = (day.month, day.day) == _LEAP_DAY
    return day.replace(year=day.year + years, day=28) if last else day.replace(year=day.year + years)


def is_due(donor: Donor, today: date, *, has_intakes: bool) -> bool:
    """Whether the details are needed no more: their day has passed, or nothing of theirs is left in the register."""
    if donor.erased_on is not None:
        return False
    return not has_intakes or (donor.keep_until is not None and donor.keep_until < today)


def may_change(donor: Donor) -> Refusal | None:
    """Whether the details may still be changed."""
    return DonorErased() if donor.erased_on is not None else None


def may_erase(donor: Donor) -> Refusal | None:
    """Whether the details may go because the donor asks for it: at any time, once."""
    return DonorErased() if donor.erased_on is not None else None


def may_erase_unasked(donor: Donor, today: date, *, has_intakes: bool) -> Refusal | None:
    """Whether the details may go by themselves: not before their day."""
    if not is_due(donor, today, has_intakes=has_intakes):
        return DonorStillNeeded(until=donor.keep_until)
    return None
