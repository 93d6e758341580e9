"""The types as the window knows them; what changes in the catalogue is known here before any list asks again."""

from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, ValuesView
from typing import ParamSpec, TypeVar

from depot_app.domain.journal import Done, Thing
from depot_app.domain.types import InstrumentType

P = ParamSpec("P")
T = TypeVar("T")

Types = Mapping[str, InstrumentType]
"""Types by their codes, for who only looks."""


class Catalogue(Mapping[str, InstrumentType]):
    """Types by their codes, in the order of the catalogue; may be read from any thread.

    A code that was added elsewhere meanwhile is looked for in the register, which is done in the background: only
    rows that were just read have one.
    """

    def __init__(self, read: Callable[[], Iterable[InstrumentType]]) -> None:
        self._read = read
        self._types: dict[str, InstrumentType] = {}
        self.reread()

    def reread(self) -> None:
        """Reads the catalogue from the register; not from the window's own thread."""
        self._types = {kind.code: kind for kind in self._read()}

    def followed(self, deed: Callable[P, Done[T]]) -> Callable[P, Done[T]]:
        """The deed, after which the types are known as it left them."""

        def act(*args: P.args, **kwargs: P.kwargs) -> Done[T]:
            done = deed(*args, **kwargs)
            if Thing.TYPE in done.kinds:
                self.reread()
            return done

        return act

    def __getitem__(self, code: str) -> InstrumentType:
        """The type with this code."""
        if code not in self._types:
            self.reread()
        return self._types[code]

    def __contains__(self, code: object) -> bool:
        """Whether the type is known here."""
        return code in self._types

    def __iter__(self) -> Iterator[str]:
        """The codes."""
        return iter(self._types)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._types)

    def values(self) -> ValuesView[InstrumentType]:
        """The types, as they were when asked for."""
        return self._types.values()

    def items(self) -> ItemsView[str, InstrumentType]:
        """Codes and types, as they were when asked for."""
        return self._types.items()
