"""Lists as screens ask for them: what to show, in which order, and which stretch of it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

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


TODAY = "today"
"""The day in a value that is to be filled in when the list is asked for, as in overdue:today."""

_DAYS_IN_WEEK = 7


def as_of(listing: Listing, today: date) -> Listing:
    """The listing with the day filled in, so that one that was saved is about the day on which it is opened."""
    filled = tuple((key, _on(value, today)) for key, value in listing.where)
    return listing if filled == listing.where else replace(listing, where=filled)


def _on(value: str, today: date) -> str:
    """A value with the day filled in."""
    word, _, day = value.partition(":")
    return f"{word}:{today.isoformat()}" if day == TODAY else value


def end_of_week(day: date) -> date:
    """The Sunday of a day's week."""
    return day + timedelta(days=_DAYS_IN_WEEK - 1 - day.weekday())
