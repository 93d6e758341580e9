"""What a count is judged by beside its scans.

Things and places go by their numbers as plain integers in a count's result, since a hundred thousand are compared.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from depot_app.domain.count_amounts import Said, supply_said
from depot_app.domain.instruments import InstrumentState

OUT = frozenset({InstrumentState.ON_LOAN, InstrumentState.IN_REPAIR, InstrumentState.WRITTEN_OFF})
"""The states in which a thing is not on its shelf."""


class Standing(NamedTuple):
    """Where a thing stands now, and where it stood at the start; `moved_at` is empty where nothing moved it since."""

    number: int
    place: int | None
    state: InstrumentState
    place_then: int | None
    state_then: InstrumentState
    moved_at: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """All that a result is judged by beside the scans.

    `standings` has every thing that is expected or was seen; `codes` and `places` say what the scanned codes stand for;
    `within` is the tree of places. `supplies` are the numbers of things by quantity that are known; none where every
    number of that kind is taken to be one.
    """

    scope: int | None
    standings: Mapping[int, Standing]
    expected: Collection[int]
    codes: Mapping[str, int]
    places: Mapping[str, int]
    within: Mapping[int, int | None]
    supplies: Collection[int] | None = None

    def amount(self, code: str) -> Said | None:
        """The supply that a code counts, and how many; nothing where it is none that is known."""
        said = supply_said(code)
        return said if said and (self.supplies is None or said.supply in self.supplies) else None
