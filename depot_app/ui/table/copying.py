"""Rows as text for a spreadsheet: tabs between cells, labels on top, and no cell that a spreadsheet would run."""

from collections.abc import Iterable, Sequence

from depot_app.ui.table.columns import Line, words_of

_RUNS = ("=", "+", "-", "@", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}", "\N{FULLWIDTH COMMERCIAL AT}")


def safe(words: str) -> str:
    """A cell that stays text when pasted: on one line, and never a formula."""
    flat = " ".join(words.split())
    return f"'{flat}" if flat.startswith(_RUNS) else flat


def tsv(labels: Sequence[str], lines: Iterable[Line], columns: Sequence[int]) -> str:
    """The rows under their labels; only these columns, in this order."""
    table = [list(labels)] + [[safe(words_of(line.cells[column])) for column in columns] for line in lines]
    return "\n".join("\t".join(row) for row in table) + "\n"
