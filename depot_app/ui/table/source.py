"""What a table asks of a desk: how many rows, and which."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from depot_app.domain.lists import Listing, Window


@dataclass(frozen=True, slots=True)
class Source:
    """The two questions of a list; both are asked in the background.

    A row has a `key` (`domain.lists.Key`) and an `id`.
    """

    page: Callable[[Listing, Window], Sequence[Any]]
    count: Callable[[Listing], int]
