"""The rows as a person reads them: one line for each work, in columns."""

from collections.abc import Iterator, Sequence

from depot_app.bench.rows import Goal, Row
from depot_app.wording import bench as said
from depot_app.wording.voice import Language, Text, Voice

_HEADS = (
    said.HEAD_WORK,
    said.HEAD_MEDIAN,
    said.HEAD_P95,
    said.HEAD_FLOOR,
    said.HEAD_RATIO,
    said.HEAD_TARGET,
    said.HEAD_HOLDS,
)
_FIGURES = range(1, 5)
_FROM_WHOLE = 100


def table(voice: Voice, rows: Sequence[Row]) -> list[str]:
    """The table with its heads; figures stand to the right."""
    cells = [[voice(head) for head in _HEADS], *([*_cells(voice, row)] for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADS))]
    return ["  ".join(_aligned(line, widths)).rstrip() for line in cells]


def _aligned(line: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The cells of a line in their columns: words to the left, figures to the right."""
    for column, (text, width) in enumerate(zip(line, widths, strict=True)):
        yield text.rjust(width) if column in _FIGURES else text.ljust(width)


def work(voice: Voice, row: Row) -> str:
    """What was done, with how much of it."""
    return voice(row.work, **{name: voice.whole(n) for name, n in row.facts.items()})


def target(voice: Voice, goal: Goal) -> str:
    """What the work is held to, in words."""
    parts = [
        voice(said.AT_MOST_RATIO, n=figure(voice, goal.ratio)) if goal.ratio else "",
        voice(said.AT_MOST, n=_unit(voice, said.MILLISECONDS, goal.median_ms)) if goal.median_ms else "",
        voice(said.AT_MOST_P95, n=_unit(voice, said.MILLISECONDS, goal.p95_ms)) if goal.p95_ms else "",
        voice(said.AT_MOST, n=_unit(voice, said.MEBIBYTES, goal.mib)) if goal.mib else "",
    ]
    return ", ".join(part for part in parts if part) or voice(said.NO_TARGET)


def _cells(voice: Voice, row: Row) -> tuple[str, ...]:
    """The cells of a row."""
    median, p95, floor = row.median_ms, row.p95_ms, row.floor_ms
    unit = said.MILLISECONDS
    if row.mib is not None:
        median, p95, floor, unit = row.mib, None, row.floor_mib, said.MEBIBYTES
    return (
        work(voice, row),
        _unit(voice, unit, median),
        _unit(voice, unit, p95),
        _unit(voice, unit, floor),
        "" if row.ratio is None else figure(voice, row.ratio),
        target(voice, row.goal),
        voice(said.YES if row.holds else said.NO),
    )


def _unit(voice: Voice, unit: Text, n: float | None) -> str:
    """A figure with its unit; nothing where there is none."""
    return "" if n is None else voice(unit, n=figure(voice, n))


def figure(voice: Voice, n: float) -> str:
    """A figure as exact as it needs to be: two places where it is small, none where it is large."""
    if n >= _FROM_WHOLE or n == int(n):
        return voice.whole(round(n))
    said_so = f"{n:.2f}" if n < _FROM_WHOLE / 10 else f"{n:.1f}"
    return said_so.replace(".", ",") if voice.language is Language.NL else said_so
