"""How the width of a table is shared among its columns, by what their words need."""

from collections.abc import Mapping
from dataclasses import dataclass

_QUARTER = 4


@dataclass(frozen=True, slots=True)
class Share:
    """What a column is wide by itself, what its words need (0 where that is not known), and whether that may differ.

    One that `stretches` takes what others leave, and spares nothing.
    """

    own: int
    words: int = 0
    stretches: bool = False
    fixed: bool = False

    @property
    def short(self) -> int:
        """How much wider its words are than it is."""
        return 0 if self.fixed else max(0, self.words - self.own)

    @property
    def spare(self) -> int:
        """How much narrower it can be without cutting its words short; a quarter at most."""
        if self.fixed or self.stretches or not self.words:
            return 0
        return max(0, min(self.own - self.words, self.own // _QUARTER))


def shared(shares: Mapping[int, Share], left: int) -> dict[int, int]:
    """How much wider (or narrower) each column becomes for its words: of what is left, and of what others can spare."""
    wanted, to_spare = sum(one.short for one in shares.values()), sum(one.spare for one in shares.values())
    taken = min(to_spare, max(0, wanted - left))
    given = min(wanted, max(0, left) + taken)
    return {
        key: one.short * given // max(1, wanted) - -(-one.spare * taken // max(1, to_spare))
        for key, one in shares.items()
    }
