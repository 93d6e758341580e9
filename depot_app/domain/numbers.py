"""The numbers people scan: one digit for the kind, six (or eight) running, one Damm check digit."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from depot_app.domain import damm

SHORT_RUNNING = 999_999
LONG_RUNNING = 99_999_999
_LENGTHS = (8, 10)


class Kind(IntEnum):
    """What a number is the number of: its first digit."""

    INSTRUMENT = 1
    PART = 2
    PLACE = 3
    LOAN = 4
    REPAIR = 5
    COUNT = 6
    PERSON = 7
    BORROWER = 8
    COMMAND = 9


_KINDS = frozenset(str(kind.value) for kind in Kind)


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """A number with its kind and check digit, such as 10000127 (kind 1, running 12, check 7)."""

    value: int

    @classmethod
    def of(cls, kind: Kind, running: int) -> Self:
        """The number of a kind's n-th thing: eight digits, ten once the kind passes 999,999."""
        if not 0 <= running <= LONG_RUNNING:
            raise ValueError(running)
        body = f"{kind.value}{running:06d}" if running <= SHORT_RUNNING else f"{kind.value}{running:08d}"
        return cls(int(body + damm.check_digit(body)))

    @classmethod
    def read(cls, text: str) -> Self | None:
        """The number that a text holds, spaces allowed; nothing where length, kind or check digit is wrong."""
        digits = "".join(text.split())
        if not (digits.isascii() and digits.isdigit() and len(digits) in _LENGTHS and digits[0] in _KINDS):
            return None
        return cls(int(digits)) if damm.is_valid(digits) else None

    @property
    def kind(self) -> Kind:
        """What it is the number of."""
        return Kind(int(self.digits[0]))

    @property
    def running(self) -> int:
        """The n of the kind's n-th thing."""
        return int(self.digits[1:-1])

    @property
    def digits(self) -> str:
        """Plain digits, as scanned and as answered in JSON."""
        return str(self.value)

    @property
    def printed(self) -> str:
        """Grouped for the eye: 1000 0127, and 10100 00006 for ten digits."""
        half = len(self.digits) // 2
        return f"{self.digits[:half]} {self.digits[half:]}"

    def __str__(self) -> str:
        return self.printed


def as_printed(code: str) -> str:
    """A number of ours grouped as it is printed; any other code as it is."""
    number = Number.read(code)
    return number.printed if number else code
