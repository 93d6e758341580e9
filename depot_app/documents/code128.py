"""Code 128 in set C, two digits to a symbol: the bars of the eight or ten digits of a number.

Own rather than reportlab's, whose widget is rebuilt for every label: here each number's bars are one short string.
"""

from functools import cache, lru_cache

QUIET = 10
"""Modules of white that a reader needs before and after the bars."""

_START_C, _PRIME = 105, 103
_WIDTHS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221"
    "223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321"
    "112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131"
    "311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114"
    "122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232"
)
_STOP = "2331112"
_ELEMENTS = 6


def modules(digits: str) -> int:
    """How many modules wide the bars of so many digits are, without the quiet zones."""
    return 11 * (len(digits) // 2 + 2) + 13


@cache
def _symbol(value: int) -> str:
    """The widths of a symbol's bars and spaces, in modules."""
    return _WIDTHS[value * _ELEMENTS : (value + 1) * _ELEMENTS]


def elements(digits: str) -> str:
    """The widths of all bars and spaces of an even number of digits, a bar first, with start, check and stop."""
    if len(digits) % 2 or not (digits.isascii() and digits.isdigit()):
        raise ValueError(digits)
    values = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    check = (_START_C + sum(place * value for place, value in enumerate(values, start=1))) % _PRIME
    return "".join(_symbol(value) for value in (_START_C, *values, check)) + _STOP


@lru_cache(maxsize=64)
def bars(digits: str) -> str:
    """The bars as PDF rectangles, one module to a unit and one unit high."""
    drawn: list[str] = []
    at = 0
    for place, width in enumerate(map(int, elements(digits))):
        if not place % 2:
            drawn.append(f"{at} 0 {width} 1 re")
        at += width
    return " ".join(drawn)
