"""Saved lists: a search with its filters, order and columns, kept under a name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from depot_app.domain.lists import Listing
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_lists import ListNameTaken
from depot_app.domain.search import fold

_IS = "="


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

    @property
    def listing(self) -> Listing:
        """What it shows."""
        pairs = (one.partition(_IS) for one in self.where)
        return Listing(self.text, tuple((key, value) for key, _, value in pairs), self.order, self.descending)

    def called(self, name: str) -> "SavedList":
        """The same list under another name."""
        return replace(self, name=name)

    def showing(self, listing: Listing, columns: tuple[str, ...]) -> "SavedList":
        """The same list, showing something else from now on."""
        where = tuple(f"{key}{_IS}{value}" for key, value in listing.where)
        return replace(
            self,
            text=listing.text,
            where=where,
            order=listing.order,
            descending=listing.descending,
            columns=columns,
        )


def may_be_called(saved: SavedList, others: Iterable[SavedList]) -> Refusal | None:
    """Whether no other list of the same room has this name."""
    for other in others:
        if other.id != saved.id and other.room == saved.room and fold(other.name) == fold(saved.name):
            return ListNameTaken(name=other.name)
    return None
