"""The search index of instruments: words by their beginnings, then anywhere, then as they were probably meant."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process
from sqlalchemy import Connection, column, select, table, text

from depot_app.domain.search import fold, words

INDEX_SQL = (
    "CREATE VIRTUAL TABLE instrument_search USING fts5("
    "search_text, content='instruments', content_rowid='number', tokenize='trigram')"
)
NEAR_ENOUGH = 75
SHORTEST = 3
index = table("instrument_search", column("rowid"), column("instrument_search"))


def add(connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Enters instruments by number and search text."""
    _run(connection, "INSERT INTO instrument_search (rowid, search_text) VALUES (:n, :t)", rows)


def remove(connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Takes instruments out again; the text must be the one they were entered with."""
    delete = "INSERT INTO instrument_search (instrument_search, rowid, search_text) VALUES ('delete', :n, :t)"
    _run(connection, delete, rows)


def rebuild(connection: Connection) -> None:
    """Makes the index anew from the instruments."""
    connection.execute(text("INSERT INTO instrument_search (instrument_search) VALUES ('rebuild')"))


def _run(connection: Connection, statement: str, rows: Iterable[tuple[int, str]]) -> None:
    """Runs a statement for each number and text."""
    if bound := [{"n": number, "t": said} for number, said in rows]:
        connection.execute(text(statement), bound)


def beginnings(asked: Sequence[str]) -> str:
    """The index's query for words that begin so; a word of one letter is too short for it."""
    return " ".join(_quoted(f" {word}") for word in asked if len(word) >= SHORTEST - 1)


def anywhere(asked: Sequence[str]) -> str:
    """The index's query for texts that hold the words anywhere; shorter than three letters is too short for it."""
    return " ".join(_quoted(word) for word in asked if len(word) >= SHORTEST)


def finds(connection: Connection, query: str) -> bool:
    """Whether a query of the index finds anything at all."""
    found = select(index.c.rowid).where(index.c.instrument_search.op("MATCH")(query)).limit(1)
    return connection.scalar(found) is not None


def _quoted(phrase: str) -> str:
    """A phrase as the index reads it."""
    return '"' + phrase.replace('"', '""') + '"'


def probably_meant(asked: Sequence[str], known: Iterable[str]) -> tuple[str, ...]:
    """The words as they were probably meant: each the nearest known word, or itself where none is near."""
    vocabulary = sorted({word for said in known for word in words(said)})
    return tuple(_nearest(word, vocabulary) for word in asked)


def _nearest(word: str, vocabulary: Sequence[str]) -> str:
    """The known word nearest to one asked for; a known beginning is itself near enough."""
    if len(word) < SHORTEST or any(known.startswith(word) for known in vocabulary):
        return word
    found = process.extractOne(word, vocabulary, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH)
    return found[0] if found else word


def nearest(said: str, known: Iterable[str], limit: int) -> tuple[str, ...]:
    """The known names nearest to a folded one, best first."""
    found = process.extract(
        said, list(known), scorer=fuzz.WRatio, processor=fold, limit=limit, score_cutoff=NEAR_ENOUGH
    )
    return tuple(name for name, _, _ in found)
