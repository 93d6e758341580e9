"""Lists as screens ask for them: what to show, in which order, and which stretch of it."""

from dataclasses import dataclass

Key = tuple[str | int | None, int]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a list: `size` rows from row `start`; `after` is the key of the row before it, if known."""

    start: int = 0
    size: int = 200
    after: Key | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list shows: words to search for, values that columns must have, and the column that orders it.

    `where` pairs a column's key with the value it must have; two pairs of one key mean either.
    """

    text: str = ""
    where: tuple[tuple[str, str], ...] = ()
    order: str = "number"
    descending: bool = False

    def wanted(self, key: str) -> tuple[str, ...]:
        """The values asked for in one column; none means any."""
        return tuple(value for column, value in self.where if column == key)
