"""Everything that the demo depot leaves to chance, the same for the same seed."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

_VERSION_7, _VARIANT = 0x7 << 76, 0b10 << 62


class Chance:
    """Choices, days, and the keys of things."""

    def __init__(self, seed: int, today: date) -> None:
        self.random = Random(seed)  # noqa: S311 - no secret, a demo
        self._millisecond = int(datetime.combine(today, time(9), UTC).timestamp() * 1000) << 80

    def key(self) -> UUID:
        """A key of version 7, of the morning of the day."""
        bits = self.random.getrandbits(74)
        return UUID(int=self._millisecond | _VERSION_7 | (bits >> 62) << 64 | _VARIANT | bits & 0x3FFFFFFFFFFFFFFF)

    def happens(self, share: float) -> bool:
        """Whether something happens that happens in this share of cases."""
        return self.random.random() < share

    def day(self, first: date, last: date) -> date:
        """A day between two, both included; the last where they are the wrong way round."""
        return last - timedelta(days=self.random.randrange(max((last - first).days, 0) + 1))

    def letters(self, amount: int) -> str:
        """Capital letters."""
        return "".join(self.random.choice("ABCDEFGHJKLMNPRSTVWXZ") for _ in range(amount))


def years_before(day: date, years: int) -> date:
    """The day so many years ago, near enough."""
    return day - timedelta(days=365 * years)
