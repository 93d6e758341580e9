"""Saved lists: a search with its filters, order and columns, kept under a name."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SavedList:
    """A list as someone likes to see it; `room` is the list it is of.

    `where` pairs columns with values, as a listing does, and `columns` are the keys of those shown, in order; none of
    them means as the program shows it.
    """

    id: UUID
    room: str
    name: str
    text: str = ""
    where: tuple[str, ...] = ()
    order: str = ""
    descending: bool = False
    columns: tuple[str, ...] = ()
    position: int = 0
    version: int = 0
