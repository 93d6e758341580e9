"""A Data Matrix of 12 by 12 modules (ECC 200, ISO/IEC 16022): room for the ten digits of any number.

For labels too low for bars: bows, mouthpieces.
"""

from functools import cache, lru_cache

from depot_app.documents import squares

SIDE = 12
"""Modules on each side, without the quiet zone."""
QUIET = 2
"""Modules of white around it; the norm asks for one."""

_INSIDE = SIDE - 2
_DATA, _CORRECTION = 5, 7
_FIELD, _SIZE = 0x12D, 256
_DIGITS, _END = 130, 129
_CORNER = ((-2, -2), (-2, -1), (-1, -2), (-1, -1), (-1, 0), (0, -2), (0, -1), (0, 0))
"""Where the eight bits of a codeword lie, seen from its last: the norm's L shape (its `utah`)."""

Grid = dict[tuple[int, int], bool]


def codewords(digits: str) -> tuple[int, ...]:
    """The codewords of up to ten digits, an even number of them, with padding and error correction."""
    if len(digits) % 2 or len(digits) > 2 * _DATA or not (digits.isascii() and digits.isdigit()):
        raise ValueError(digits)
    data = [_DIGITS + int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    if len(data) < _DATA:
        data.append(_END)
    while len(data) < _DATA:
        data.append(_scrambled(len(data) + 1))
    return (*data, *_correction(data))


def _scrambled(position: int) -> int:
    """The padding at a position, made irregular as the norm says."""
    value = _END + (149 * position) % 253 + 1
    return value if value < _SIZE - 1 else value - (_SIZE - 2)


@cache
def _times(left: int, right: int) -> int:
    """The product of two elements of the field."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & _SIZE:
            left ^= _FIELD
        right >>= 1
    return product


@cache
def _generator() -> tuple[int, ...]:
    """The generator polynomial, highest power first, without its leading one."""
    polynomial, root = [1], 1
    for _ in range(_CORRECTION):
        root = _times(root, 2)
        shifted = [*polynomial, 0]
        polynomial = [a ^ _times(b, root) for a, b in zip(shifted, [0, *polynomial], strict=True)]
    return tuple(polynomial[1:])


def _correction(data: list[int]) -> list[int]:
    """The Reed-Solomon codewords of the data."""
    rest = [0] * _CORRECTION
    for word in data:
        factor = word ^ rest[0]
        rest = [a ^ _times(factor, b) for a, b in zip([*rest[1:], 0], _generator(), strict=True)]
    return rest


def _inside(digits: str) -> Grid:
    """The data modules by row and column; the corner that no codeword reaches holds the norm's fixed pattern."""
    grid: Grid = {}
    words = iter(codewords(digits))
    for row, column in _sweep():
        if (row, column) not in grid:
            _lay(grid, next(words), row, column)
    last = _INSIDE - 1
    return grid | {(last, last): True, (last - 1, last - 1): True, (last, last - 1): False, (last - 1, last): False}


@cache
def _sweep() -> tuple[tuple[int, int], ...]:
    """The places where a codeword may end, along diagonals: up and to the right, then down and to the left."""
    places: list[tuple[int, int]] = []
    row, column = 4, 0
    while row < _INSIDE or column < _INSIDE:
        while row >= 0 and column < _INSIDE:
            places.append((row, column))
            row, column = row - 2, column + 2
        row, column = row + 1, column + 3
        while row < _INSIDE and column >= 0:
            places.append((row, column))
            row, column = row + 2, column - 2
        row, column = row + 3, column + 1
    return tuple((down, right) for down, right in places if 0 <= down < _INSIDE and 0 <= right < _INSIDE)


def _lay(grid: Grid, word: int, row: int, column: int) -> None:
    """Lays the bits of a codeword whose last is at row and column; what falls off one side comes in at the other."""
    for bit, (down, right) in enumerate(_CORNER):
        at_row, at_column = row + down, column + right
        if at_row < 0:
            at_row, at_column = at_row + _INSIDE, at_column + 4 - (_INSIDE + 4) % 8
        if at_column < 0:
            at_row, at_column = at_row + 4 - (_INSIDE + 4) % 8, at_column + _INSIDE
        grid[at_row, at_column] = bool(word >> (7 - bit) & 1)


def rows(digits: str) -> tuple[tuple[bool, ...], ...]:
    """The modules, top row first, true is dark, with the finder on the left and below."""
    grid = _inside(digits)

    def dark(row: int, column: int) -> bool:
        if column == 0 or row == SIDE - 1:
            return True
        if row == 0:
            return column % 2 == 0
        if column == SIDE - 1:
            return row % 2 == 1
        return grid[row - 1, column - 1]

    return tuple(tuple(dark(row, column) for column in range(SIDE)) for row in range(SIDE))


@lru_cache(maxsize=64)
def modules(digits: str) -> str:
    """The dark modules as PDF rectangles, one unit to a module, from the lower left corner."""
    return squares.drawn([bytes(row) for row in rows(digits)])
