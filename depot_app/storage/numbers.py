"""The register of numbers handed out: they only go up, and none is used twice."""

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from depot_app.domain.numbers import Kind, Number
from depot_app.storage.tables import numbers
from depot_app.storage.work import Work


class NumberRegister:
    """Hands out numbers within the transaction that uses them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def take(self, kind: Kind) -> Number:
        """The next number of a kind."""
        return Number.of(kind, self.take_running(kind, 1))

    def take_many(self, kind: Kind, amount: int) -> list[Number]:
        """The next numbers of a kind, in order."""
        first = self.take_running(kind, amount)
        return [Number.of(kind, first + n) for n in range(amount)]

    def take_running(self, kind: Kind, amount: int) -> int:
        """The first of so many running numbers, all of them handed out now."""
        last = self._last(kind)
        self._raise_to(kind, last + amount)
        return last + 1

    def pass_over(self, number: Number) -> None:
        """Makes sure that a number which came from elsewhere is never handed out again."""
        if number.running > self._last(number.kind):
            self._raise_to(number.kind, number.running)

    def _last(self, kind: Kind) -> int:
        """The running number last handed out; 0 where none was."""
        return self.work.connection.scalar(select(numbers.c.last).where(numbers.c.kind == kind.value)) or 0

    def _raise_to(self, kind: Kind, last: int) -> None:
        """Notes the running number last handed out."""
        written = insert(numbers).values(kind=kind.value, last=last)
        self.work.connection.execute(written.on_conflict_do_update(index_elements=["kind"], set_={"last": last}))
