"""Things by quantity in a count: how many of each were counted where, whatever the order in which scans come in.

An amount is a scan like any other: its code says how many, as 20000121*12. On one device the last amount of a shelf
stands, and a plain scan after it is one more; of two devices that counted the same shelf, the later one stands. What
lies on several shelves is added up.
"""

from collections.abc import Mapping
from typing import NamedTuple

from depot_app.domain.numbers import Kind, Number
from depot_app.domain.supplies import BY_AMOUNT, MOST_AT_ONCE

_LONGEST = len(str(MOST_AT_ONCE))


class Said(NamedTuple):
    """What a code of a supply says: which one, and how many; one more where it says none."""

    supply: int
    amount: int | None


class CountedAmount(NamedTuple):
    """So many of a supply in one place, as the device that counted there last has it."""

    supply: int
    place: int | None
    amount: int
    at: str
    by: str
    device: str


def supply_said(code: str) -> Said | None:
    """The supply that a code is about, by its number alone; nothing where it is no number of a supply with an amount.

    None of it is an amount too: the shelf is empty.
    """
    plain, sign, amount = code.rpartition(BY_AMOUNT)
    number = Number.read(plain if sign else amount)
    if number is None or number.kind is not Kind.PART:
        return None
    if not sign:
        return Said(number.value, None)
    return Said(number.value, int(amount)) if is_amount(amount) else None


def is_amount(text: str) -> bool:
    """Whether a text is how many there are, none included; a scanned code is longer than any amount."""
    told = text.strip()
    return told.isascii() and told.isdecimal() and len(told) <= _LONGEST and int(told) <= MOST_AT_ONCE


class Tallies:
    """Gathers amounts, device by device in the order of each."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, int | None], dict[str, CountedAmount]] = {}

    def note(self, said: Said, place: int | None, at: str, by: str, device: str) -> None:
        """One more scan of a device."""
        devices = self._found.setdefault((said.supply, place), {})
        before = devices[device].amount if device in devices else 0
        amount = before + 1 if said.amount is None else said.amount
        devices[device] = CountedAmount(said.supply, place, amount, at, by, device)

    def standing(self) -> tuple[CountedAmount, ...]:
        """What stands of each supply in each place, by supply and place."""
        last = (max(devices.values(), key=_order) for devices in self._found.values())
        return tuple(sorted(last, key=lambda one: (one.supply, one.place or 0)))


def _order(one: CountedAmount) -> tuple[str, str]:
    """Which device counted a shelf last."""
    return one.at, one.device


def totals(counted: tuple[CountedAmount, ...]) -> Mapping[int, int]:
    """How many of each supply were counted in all places together."""
    found: dict[int, int] = {}
    for one in counted:
        found[one.supply] = found.get(one.supply, 0) + one.amount
    return found
