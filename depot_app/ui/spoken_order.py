"""Orders that differ by language: a list in English is sorted by the English names."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from depot_app.domain.lists import Listing
from depot_app.ui.speech import Speech
from depot_app.ui.table.source import Source
from depot_app.wording.voice import Language

Orders = Mapping[str, str]
"""For each order that is by a name in Dutch, the one that is by the name in English."""


def in_language(listing: Listing, orders: Orders, speech: Speech) -> Listing:
    """The listing as it is ordered in the language of the window."""
    english = speech.language is Language.EN and listing.order in orders
    return replace(listing, order=orders[listing.order]) if english else listing


def spoken(source: Source, orders: Orders, speech: Speech) -> Source:
    """A source whose lists are sorted in the language of the window."""
    if not orders:
        return source

    def asked(question: Callable[..., Any]) -> Callable[..., Any]:
        return lambda listing, *rest: question(in_language(listing, orders, speech), *rest)

    return Source(asked(source.page), asked(source.count), source.stop)
