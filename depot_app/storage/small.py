"""A small register: read whole once more than a few of its things are asked for, and remembered until it changes."""

from collections.abc import Iterable, Sequence
from typing import Generic
from uuid import UUID

from depot_app.storage.register import Register
from depot_app.storage.shapes import V
from depot_app.storage.work import Work

ONE_BY_ONE = 8
"""A deed on a few instruments asks for their types and places; a bulk asks for all of them, thousands of times."""


class SmallRegister(Register[V], Generic[V]):
    """A register of some hundreds of things."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._remembered: dict[UUID | str, V] = {}
        self._complete = False

    @property
    def whole(self) -> dict[UUID | str, V]:
        """Everything by its key, in the order of `_in_order`."""
        if not self._complete:
            self._remembered = {getattr(value, self.key): value for value in self._in_order()}
            self._complete = True
        return self._remembered

    def recall(self, key: UUID | str) -> V | None:
        """The thing with this key, as it was when first asked for in this transaction, or nothing."""
        if not self._complete and key not in self._remembered:
            if len(self._remembered) >= ONE_BY_ONE:
                return self.whole.get(key)
            if found := self.find(key):
                self._remembered[key] = found
        return self._remembered.get(key)

    def keep_new(self, values: Iterable[V]) -> None:
        """Keeps new things in bulk."""
        super().keep_new(values)
        self._forget()

    def keep_changes(self, pairs: Sequence[tuple[V, V]]) -> None:
        """Writes changed things."""
        super().keep_changes(pairs)
        self._forget()

    def drop(self, value: V) -> None:
        """Takes a thing away again."""
        super().drop(value)
        self._forget()

    def _in_order(self) -> Iterable[V]:
        """Everything, in the order in which it is shown."""
        return self.all()

    def _forget(self) -> None:
        """What was remembered may have changed."""
        self._remembered, self._complete = {}, False
