"""The search index of instruments: the beginnings of words, and what was probably meant where there are none."""

import json
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, text

from depot_app.domain.numbers import Number
from depot_app.domain.search import fold, words
from depot_app.domain.sizes import Phrase, SizeSaid, sizes_meant

INDEX_SQL = (
    "CREATE VIRTUAL TABLE instrument_search USING fts5(search_text, content='instruments', content_rowid='number',"
    " tokenize=\"ascii tokenchars './_'\", prefix='1 2 3 4 5', columnsize=0)"
)
"""The text was cut into folded words before, so that the index only needs to tell them apart at spaces.

Beginnings of up to five letters have lists of their own; longer ones are read from the words that begin so.
"""

_THESE = "search_text FROM instruments WHERE number IN (SELECT value FROM json_each(?))"
_ADD = f"INSERT INTO instrument_search (rowid, search_text) SELECT number, {_THESE}"
_REMOVE = f"INSERT INTO instrument_search (instrument_search, rowid, search_text) SELECT 'delete', number, {_THESE}"
NEAR_ENOUGH = 75
SHORTEST = 3
MOST_NEAR = 4
"""So many spellings of a word are tried."""

PART_OF_ANOTHER = ("quarter",)
"""A size whose name is the end of another's."""


def add(connection: Connection, numbers: Iterable[Number]) -> None:
    """Enters instruments, by the search text that stands with them."""
    connection.exec_driver_sql(_ADD, (_listed(numbers),))


def remove(connection: Connection, numbers: Iterable[Number]) -> None:
    """Takes instruments out again; their search text must still be the one they were entered with."""
    connection.exec_driver_sql(_REMOVE, (_listed(numbers),))


def rebuild(connection: Connection) -> None:
    """Makes the index anew from the instruments."""
    connection.execute(text("INSERT INTO instrument_search (instrument_search) VALUES ('rebuild')"))


def _listed(numbers: Iterable[Number]) -> str:
    """Numbers as one parameter."""
    return json.dumps([number.value for number in numbers])


def together(asked: str) -> str:
    """The index's query for words that begin so; those of one piece, such as b-17-3, must stand side by side."""
    return _all_of([words(piece) for piece in asked.split()])


def apart(asked: Iterable[str]) -> str:
    """The index's query for words that begin so, wherever they stand."""
    return _all_of([(word,) for word in asked])


def _all_of(phrases: Sequence[Phrase]) -> str:
    """The index's query for all phrases, the last word of each being a beginning; words hold no quotes."""
    return " AND ".join(_one_of(meant) for meant in sizes_meant([phrase for phrase in phrases if phrase]))


def _one_of(meant: Phrase | SizeSaid) -> str:
    """The index's query for one phrase; a size named in words is found by its sign too."""
    if not isinstance(meant, SizeSaid):
        return f'"{" ".join(meant)}" *'
    said = f'"{" ".join(meant.said)}" *'
    if meant.said == PART_OF_ANOTHER:
        said = f'({said} NOT "three quarter")'
    return f'("{meant.size}" OR {said})'


def hits(connection: Connection, query: str, most: int) -> int:
    """How many instruments a query of the index finds; no further than `most`."""
    counted = "SELECT count(*) FROM (SELECT 1 FROM instrument_search WHERE instrument_search MATCH ? LIMIT ?)"
    return int(connection.exec_driver_sql(counted, (query, most)).scalar_one())


def probably_meant(asked: Sequence[str], known: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The words as they were probably meant, likeliest first: each a near known word, or itself where none is near."""
    vocabulary = sorted({word for said in known for word in words(said)})
    ways = [_near(word, vocabulary) for word in asked]
    best = tuple(near[0] for near in ways)
    yield best
    for place, near in enumerate(ways):
        for other in near[1:]:
            yield (*best[:place], other, *best[place + 1 :])


def _near(word: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
    """The known words nearest to one asked for; a number is what it is, a known beginning is near enough."""
    if len(word) < SHORTEST or not word.isalpha() or any(known.startswith(word) for known in vocabulary):
        return (word,)
    from rapidfuzz import fuzz, process  # the first rows need no guess

    found = process.extract(word, vocabulary, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH, limit=MOST_NEAR)
    return tuple(name for name, _, _ in found) or (word,)


def nearest(said: str, known: Iterable[str], limit: int) -> tuple[str, ...]:
    """The known names nearest to a folded one, best first."""
    from rapidfuzz import fuzz, process  # the first rows need no guess

    found = process.extract(
        said, list(known), scorer=fuzz.WRatio, processor=fold, limit=limit, score_cutoff=NEAR_ENOUGH
    )
    return tuple(name for name, _, _ in found)
