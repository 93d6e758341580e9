"""What the words of a list find: an exact code alone, else words by their beginnings, else what was probably meant."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, select

from depot_app.domain.numbers import Kind, Number
from depot_app.domain.search import code_key, words
from depot_app.domain.sizes import SIZES_SAID
from depot_app.storage import search, tables
from depot_app.storage.inventory_tables import parts

FEW = 60_000
"""Up to so many hits it is faster to look each one up than to walk an ordered index and pick them out."""

SHORTEST_CODE = 3
LONGEST = 100
"""Letters of a text that count: more was pasted by mistake, and each word costs a look into the index."""

MOST_NAMES = 20_000
_BRANDS = """
    WITH RECURSIVE brands (name) AS (
        SELECT min(by_brand) FROM instruments
        UNION ALL
        SELECT (SELECT min(by_brand) FROM instruments WHERE by_brand > name) FROM brands WHERE name IS NOT NULL
    )
    SELECT name FROM brands WHERE name <> '' LIMIT ?
"""
"""Every brand and model once, by leaps along their index: a plain DISTINCT would read all of it."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a text finds: these numbers alone, or what a query of the index finds; without a text, everything.

    `hits` is exact up to `FEW`; beyond, there are many. `meant` are the words that were probably meant, where nothing
    is spelled as it was typed.
    """

    numbers: tuple[int, ...] | None = None
    query: str = ""
    hits: int = 0
    meant: str = ""

    @property
    def many(self) -> bool:
        """Whether there are more hits than should be looked up one by one."""
        return self.hits > FEW


EVERYTHING = Match()
NOTHING = Match(numbers=())


def match(connection: Connection, said: str) -> Match:
    """What a text finds. Hits as typed are never hidden behind what was probably meant."""
    said = said.strip()[:LONGEST]
    if not said:
        return EVERYTHING
    if exact := _exact(connection, said):
        return Match(numbers=exact)
    asked = words(said)
    if not asked:
        return NOTHING
    return next(_attempts(connection, said, asked), NOTHING)


def _attempts(connection: Connection, said: str, asked: tuple[str, ...]) -> Iterator[Match]:
    """What finds anything: the words as typed, wherever they stand, two of them as one, or as probably meant."""
    tried = set()
    for query, meant in _queries(connection, said, asked):
        if query not in tried and (hits := search.hits(connection, query, FEW + 1)):
            yield Match(query=query, hits=hits, meant=meant)
        tried.add(query)


def _queries(connection: Connection, said: str, asked: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The queries of the index for a text, the closest first; each is made when those before it found nothing.

    Beside each stands what was probably meant, where it asks for anything but what was typed.
    """
    yield search.together(said), ""
    yield search.apart(asked), ""
    for at in range(len(asked) - 1):
        yield search.apart((*asked[:at], asked[at] + asked[at + 1], *asked[at + 2 :])), ""
    for meant in search.probably_meant(asked, _vocabulary(connection)):
        yield search.apart(meant), " ".join(meant)


def near_hits(connection: Connection, said: str, most: int) -> tuple[str, ...]:
    """What was probably meant by a text that nothing is spelled as, likeliest first: the first is what a list shows."""
    said = said.strip()[:LONGEST]
    asked = words(said)
    if not asked or _exact(connection, said):
        return ()
    found = (meant for query, meant in _queries(connection, said, asked) if search.hits(connection, query, 1))
    if not (first := next(found, "")):
        return ()
    return tuple(islice(dict.fromkeys((first, *found)), most))


def _exact(connection: Connection, said: str) -> tuple[int, ...]:
    """The instrument whose number, old number or further code the text is, or that of a part of it, if it is one."""
    of, codes = tables.instruments.c, tables.codes.c
    number, key = Number.read(said), code_key(said)
    if number and (found := connection.execute(select(of.id, of.merged_into).where(of.number == number)).first()):
        kept = connection.scalar(select(of.number).where(of.id == (found.merged_into or found.id)))
        return (kept.value,) if kept else ()
    if len(key) < SHORTEST_CODE:
        return ()
    if number and number.kind is Kind.PART:
        labelled = select(of.number).join(parts, parts.c.instrument == of.id).where(parts.c.number == number)
        return tuple(one.value for one in connection.scalars(labelled))
    owned = select(of.number).join(tables.codes, codes.instrument == of.id).where(codes.code_key == key)
    return tuple(one.value for one in connection.scalars(owned))


def _vocabulary(connection: Connection) -> set[str]:
    """The words that instruments are known by, but for codes and donors; of very many names the first ones."""
    types = tables.types.c
    known = {name for names in SIZES_SAID.values() for name in names}
    for row in connection.execute(select(types.name_nl, types.name_en, types.synonyms)):
        known.update((row[0], row[1], *row[2]))
    known.update(connection.exec_driver_sql(_BRANDS, (MOST_NAMES,)).scalars())
    for column in (tables.places.c.name, tables.borrowers.c.name):
        known.update(connection.scalars(select(column).limit(MOST_NAMES)))
    return known
