"""Standing orders: what was said or painted once is said or painted again after a switch of language or theme."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


class StandingOrders(Generic[T]):
    """Setters of Qt objects with what makes their argument.

    An order ends with its object, or with the next one for the same setter.
    """

    def __init__(self) -> None:
        self._orders: WeakKeyDictionary[QObject, dict[str, Callable[[], T]]] = WeakKeyDictionary()

    def give(self, setter: Callable[[T], object], make: Callable[[], T]) -> None:
        """Sets now, and again at each `repeat`; `make` must not hold the object itself."""
        owner: QObject = setter.__self__  # type: ignore[attr-defined]
        self._orders.setdefault(owner, {})[setter.__name__] = make
        setter(make())

    def end(self, setter: Callable[[T], object]) -> None:
        """Forgets the order for this setter, because something else is set from now on."""
        owner: QObject = setter.__self__  # type: ignore[attr-defined]
        self._orders.get(owner, {}).pop(setter.__name__, None)

    def repeat(self) -> None:
        """Sets everything again whose object still lives."""
        for owner, orders in list(self._orders.items()):
            if not shiboken6.isValid(owner):
                del self._orders[owner]
                continue
            for name, make in list(orders.items()):
                getattr(owner, name)(make())
