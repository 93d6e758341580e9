"""Typing errors forgiven in lists: what was probably meant, where nothing is found as typed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Protocol

from depot_app.domain.lists import Listing
from depot_app.domain.search import words
from depot_app.storage.search import probably_meant

MOST_NEAR = 3
"""So many near spellings are offered."""

MOST_KNOWN = 20_000
"""So many things are looked at for the words that are known."""

MOST_TRIED = 20
"""So many are looked up before it is taken that nothing near is there."""


class Searched(Protocol):
    """A register whose list is searched by words."""

    def finds(self, said: str) -> bool:
        """Whether anything is found by these words, whatever else a list asks for."""

    def known_words(self) -> Iterable[str]:
        """The words that its things are found by."""


def near(register: Searched, said: str) -> tuple[str, ...]:
    """What was probably meant by words that nothing is found by, likeliest first; nothing where something is."""
    asked = words(said)
    if not asked or register.finds(said):
        return ()
    return tuple(islice(_found(register, asked), MOST_NEAR))


def as_meant(register: Searched, listing: Listing) -> Listing:
    """A list with its words as they were probably meant, where nothing is spelled as typed; hits are never hidden."""
    first = next(iter(near(register, listing.text)), "")
    return replace(listing, text=first) if first else listing


def _found(register: Searched, asked: tuple[str, ...]) -> Iterator[str]:
    """The near spellings that anything is found by, each once."""
    tried = {" ".join(asked)}
    for meant in islice(probably_meant(asked, register.known_words()), MOST_TRIED):
        said = " ".join(meant)
        if said not in tried and register.finds(said):
            yield said
        tried.add(said)
