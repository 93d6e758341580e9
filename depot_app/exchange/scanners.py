"""What memory scanners write: each layout a pattern, found by itself; a scanner's clock is never a reason to refuse."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from depot_app.domain.count_faults import NoScans, TooManyScans
from depot_app.domain.counts import clean_code
from depot_app.domain.memory_scans import Memory, MemoryLine
from depot_app.domain.refusals import NothingScanned
from depot_app.exchange.letters import NoLetters, read_letters

MOST_LINES = 200_000
LONGEST_LINE = 500
_SEPARATORS = ",;\t|"
_NO_TIME = (0, 0, 0)

_DAY = r"(?P<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})"
_TIME = r"(?P<time>\d{1,2}:\d{2}(?::\d{2})?)"
_AMOUNT = r"(?P<quantity>[ \d]{6}[ +-]|[ +-][ \d]{6})"
_SIGNS = r"(?P<quantity>[+-]?\d{1,6})"
_DEVICE = r"(?P<device>\w{1,20})"


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of writing a scan: `{}` in the pattern is the separator; `month_first` where days are written so."""

    name: str
    pattern: str
    month_first: bool = False

    def compiled(self, separator: str) -> re.Pattern[str]:
        """The pattern with a separator in it."""
        return re.compile(self.pattern.replace("{}", re.escape(separator)))


LAYOUTS = (
    Layout("opl-9728", rf"(?P<code>.{{50}}){{}}?{_AMOUNT}{{}}?{_TIME}{{}}?{_DAY}"),
    Layout("opl-9724", rf"(?P<code>.{{50}}){{}}?(?P<symbology>.{{18}}){{}}?{_TIME}{{}}?{_DAY}"),
    Layout("oph-1000", rf"(?P<code>.{{30}}){{}}?{_AMOUNT}{{}}?{_TIME}{{}}?{_DAY}"),
    Layout("opn-2004", rf"(?P<code>.+){{}}{_SIGNS}{{}}{_DEVICE}{{}}{_TIME}{{}}{_DAY}"),
    Layout("opn-2006", rf"(?P<code>.+){{}}{_DEVICE}{{}}{_TIME}{{}}{_DAY}"),
    Layout("opn-2001", r"(?P<iso>\d{4}-\d\d-\d\d)[ T]" + _TIME + r"{}(?P<symbology>[^,;|]*){}(?P<code>.+)"),
    Layout("cartscan", rf"{_DAY} {_TIME}{{}}(?P<place>[^,;|]*){{}}(?P<code>.+)", month_first=True),
    Layout("cs4070", rf"{_DAY}{{}}{_TIME}{{}}(?P<symbology>[^,;|]*){{}}(?P<code>.+)", month_first=True),
    Layout("codes", r"(?P<code>(?:\][A-Za-z]\w)?[A-Za-z0-9][A-Za-z0-9./+-]{0,79})"),
)
"""Every layout that is known, the strictest first; a file is read by the first that fits all its lines."""

_PLAIN = LAYOUTS[-1]


def read_memory(path: Path, content: bytes) -> Memory:
    """The scans in a memory file. Raises NoScans where its lines fit no layout, TooManyScans for more than it can hold.

    A last line that was cut off, or a first line of headings, is no scan; a heading is passed over, a cut is told.
    """
    try:
        text = read_letters(content).text
    except NoLetters as error:
        raise NoScans(path, row=1) from error
    rows = [(row, line) for row, line in enumerate(_lines(text), start=1) if line.strip()]
    if not rows or len(rows) > MOST_LINES:
        raise TooManyScans(path, most=MOST_LINES) if rows else NoScans(path, row=1)
    cut_off = not text.endswith(("\n", "\r"))
    best = max((_Reading.of(layout, rows, cut_off=cut_off) for layout in LAYOUTS), key=lambda reading: reading.rank)
    if best.wrong is not None or not best.lines:
        raise NoScans(path, row=best.wrong or 1)
    return Memory(path.name, best.layout.name, best.lines, best.cut)


def _lines(text: str) -> Iterator[str]:
    """The lines of a text, without what padded the end of the file; only real line ends part them."""
    for line in re.split(r"\r\n|\n|\r", text.rstrip("\x00\x1a")):
        yield _unquoted(line.strip("\x00\x1a\ufeff"))


def _unquoted(line: str) -> str:
    """A line without the quotation marks around its fields."""
    return line.replace('"', "") if line.startswith('"') and line.count('"') % 2 == 0 else line


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file as one layout reads it: its lines, the first row that does not fit, and the row that was cut off."""

    layout: Layout
    lines: tuple[MemoryLine, ...]
    wrong: int | None = None
    cut: int | None = None

    @property
    def rank(self) -> tuple[bool, int]:
        """What fits wholly goes first, and then what fits further."""
        return self.wrong is None and bool(self.lines), len(self.lines)

    @classmethod
    def of(cls, layout: Layout, rows: list[tuple[int, str]], *, cut_off: bool) -> "_Reading":
        """Reads rows by a layout as far as they fit."""
        found: list[MemoryLine] = []
        pattern = layout.compiled(max(_SEPARATORS, key=rows[-1][1].count))
        for at, (row, line) in enumerate(rows):
            match = pattern.fullmatch(line) if len(line) <= LONGEST_LINE else None
            if match:
                found.extend(_scan(match, month_first=layout.month_first))
            elif cut_off and at == len(rows) - 1:
                return cls(layout, tuple(found), cut=row)
            elif not (at == 0 and layout is not _PLAIN and _is_heading(line)):
                return cls(layout, tuple(found), wrong=row)
        return cls(layout, tuple(found))


def _is_heading(line: str) -> bool:
    """Whether a first line names the columns: words, and no digit."""
    return not any(sign.isdigit() for sign in line)


def _scan(match: re.Match[str], *, month_first: bool) -> Iterator[MemoryLine]:
    """The scan on a line; one that read nothing is none."""
    said = {name: value.strip() for name, value in match.groupdict().items()}
    try:
        code = clean_code(said["code"])
    except NothingScanned:
        return
    day, clock = said.get("iso") or said.get("day", ""), said.get("time", "")
    amount = said.get("quantity", "1")
    yield MemoryLine(
        code=code,
        device=said.get("device", ""),
        when=f"{day} {clock}".strip(),
        at=_local(day, clock, month_first=month_first),
        quantity=-1 if "-" in amount else 1,
        place=said.get("place", ""),
    )


def _local(day: str, clock: str, *, month_first: bool) -> str:
    """A day and a time as ISO text; empty where they are none, however they are turned."""
    numbers = [int(part) for part in re.split(r"[/.-]", day) if part]
    hour, minute, second = (*(int(part) for part in clock.split(":") if part), *_NO_TIME)[: len(_NO_TIME)]
    if len(numbers) != len(_NO_TIME) or not clock:
        return ""
    one, other, year = numbers
    orders = [(year, other, one), (year, one, other)]
    if one > date.max.day:
        orders = [(one, other, year)]
    for order in reversed(orders) if month_first else orders:
        try:
            return f"{date(*order).isoformat()}T{time(hour, minute, second).isoformat()}"
        except ValueError:
            continue
    return ""
