"""Letters that went wrong on their way: mended only where the way back is certain, run by run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from depot_app.exchange.cells import EMPTY, Cell, Cells, clean

_TRAIL = r"[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
_QUOTES = r"[\u2013-\u2026]"
_TWICE = re.compile(
    rf"[\u00c2\u00c3]{_TRAIL}|[\u00c4\u00c5](?!{_QUOTES}){_TRAIL}|[\u00e0-\u00ef]{_TRAIL}{{2}}|[\u00f0-\u00f4]{_TRAIL}{{3}}"
)
"""A letter of two to four bytes that was read byte by byte; a capital before a quotation mark may be just that."""

_WRITTEN = re.compile(r"[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]")
"""What people here write beyond ASCII: what comes of mending must be among that."""

_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_CONTROLS = r"[\u0080-\u009f]"
SUSPECT = re.compile(f"{_TWICE.pattern}|{_CONTROLS}|[{_UNSEEN}]")
"""What a text has that may have gone wrong; most texts have none of it."""

_NO_UNSEEN = dict.fromkeys(map(ord, _UNSEEN))
_MOST_TIMES = 3


@dataclass(frozen=True, slots=True)
class Mended:
    """A cell whose letters were mended: its row and place, what stood there, and what was made of it."""

    row: int
    index: int
    was: str
    now: str


def _windows_bytes() -> dict[str, int]:
    """The byte that each letter of Windows' alphabet stands for; its holes are those of Latin 1."""
    found = {chr(code): code for code in range(256)}
    for code in range(0x80, 0xA0):
        letter = bytes([code]).decode("cp1252", errors="ignore")
        if letter:
            found[letter] = code
    return found


_BYTE = _windows_bytes()
_LETTER = {chr(code): bytes([code]).decode("cp1252", errors="ignore") for code in range(0x80, 0xA0)}


def mended(text: str) -> str:
    """A text whose double-encoded letters (`Ã©`), stray control codes and unseen characters are put right.

    What cannot be put right with certainty stays as it is.
    """
    if text.isascii() or SUSPECT.search(text) is None:
        return text
    for _ in range(_MOST_TIMES):
        once = _TWICE.sub(_decoded, text)
        if once == text:
            break
        text = once
    return _controls_read(text).translate(_NO_UNSEEN)


def mended_cells(cells: Cells) -> Cells:
    """A row with its texts mended."""
    return tuple(_mended_cell(value) for value in cells)


def is_suspect(rows: Iterator[tuple[int, Cells]]) -> bool:
    """Whether any row of a workbook has letters that may have gone wrong."""
    return any(
        isinstance(value, str) and not value.isascii() and SUSPECT.search(value) for _, cells in rows for value in cells
    )


def differences(before: Iterator[tuple[int, Cells]], after: Iterator[tuple[int, Cells]]) -> Iterator[Mended]:
    """Every cell that was mended, of the same rows as they were and as they are."""
    for (row, were), (_, are) in zip(before, after, strict=False):
        if were != are:
            for index, (was, now) in enumerate(zip_longest(were, are, fillvalue=EMPTY)):
                if was != now:
                    yield Mended(row, index, str(was), str(now))


def _mended_cell(value: Cell) -> Cell:
    return value if not isinstance(value, str) or value.isascii() else clean(mended(value))


def _decoded(found: re.Match[str]) -> str:
    """Letters read as the bytes that they stand for, where those are one letter that people here write."""
    try:
        letter = bytes(_BYTE[sign] for sign in found[0]).decode()
    except (KeyError, UnicodeDecodeError):
        return found[0]
    return letter if _WRITTEN.fullmatch(letter) else found[0]


def _controls_read(text: str) -> str:
    """Control codes that are letters of Windows' alphabet, read as those."""
    return "".join(_LETTER.get(letter, letter) or letter for letter in text)
