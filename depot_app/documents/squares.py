"""The dark modules of a square code as PDF rectangles, one unit to a module; neighbours in a row are drawn as one."""

import re
from collections.abc import Sequence
from functools import lru_cache

_DARK = re.compile(rb"\x01+")


def drawn(rows: Sequence[bytes]) -> str:
    """The rectangles of a code from its rows, top row first, 1 is dark; its lower left corner is at 0, 0."""
    return " ".join(filter(None, map(_row, range(len(rows) - 1, -1, -1), rows)))


@lru_cache(maxsize=8192)
def _row(up: int, row: bytes) -> str:
    """One row; the fixed patterns of a code come again in each."""
    return " ".join(f"{run.start()} {up} {len(run[0])} 1 re" for run in _DARK.finditer(row))
