"""Damm's check digit: notices every single wrong digit and every two neighbours that changed places.

The table is the quasigroup of order 10 of H. M. Damm's thesis (Marburg, 2004). Ten rows of our own, since the library
that has it takes a tenth of the window's start to load.
"""

_ROWS = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


def check_digit(digits: str) -> str:
    """The digit that, put behind these digits, makes them valid."""
    interim = "0"
    for digit in digits:
        interim = _ROWS[int(interim)][int(digit)]
    return interim


def is_valid(digits: str) -> bool:
    """Whether digits end in their own check digit."""
    return check_digit(digits) == "0"
