"""What was promised with an instrument: what its donor hoped for, and what was agreed.

It is read wherever the instrument is lent or goes for good; never a rule: a person reads it and decides.
"""

from dataclasses import dataclass
from typing import Protocol


class Promised(Protocol):
    """Whatever has a wish and a restriction: an instrument, or an intake that will be one."""

    @property
    def wish(self) -> str:
        """What the donor hoped for."""

    @property
    def restriction(self) -> str:
        """What was agreed."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The wish, the restriction, or both; an empty one is no promise."""

    wish: str = ""
    restriction: str = ""


def promise_of(thing: Promised) -> Promise | None:
    """What was promised with a thing, if anything was."""
    return Promise(thing.wish, thing.restriction) if thing.wish or thing.restriction else None
