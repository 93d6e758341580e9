"""Names of types matched to the catalogue: exact, synonym, one clear near spelling, or a question."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from depot_app.domain.search import fold
from depot_app.domain.types import InstrumentType

NEAR = 88.0
"""From this likeness (of 100) a spelling is near; the next type must be clearly less like it."""

CLEAR_BY = 4.0
SHORTEST_NEAR = 4
MOST_CANDIDATES = 6
SUGGESTED = 70.0
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_TAIL = re.compile(r"[(/].*")


@dataclass(frozen=True, slots=True)
class Exact:
    """A name or code of the catalogue itself."""

    code: str


@dataclass(frozen=True, slots=True)
class Synonym:
    """A synonym that the catalogue lists."""

    code: str


@dataclass(frozen=True, slots=True)
class Near:
    """One type is spelled nearly so, and no other; `name` is the spelling that came near."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several types could be meant, so that nobody guesses."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """No type is called anything like it; `codes` are the nearest, if any comes to mind."""

    codes: tuple[str, ...] = ()


Match = Exact | Synonym | Near | Ambiguous | Unknown


def plain_name(text: str) -> str:
    """A name as compared: folded, hyphens and punctuation as spaces."""
    return _NOT_WORD.sub(" ", fold(text)).strip()


class TypeMatcher:
    """Matches names to a catalogue; each different text is worked out once."""

    def __init__(self, catalogue: Iterable[InstrumentType]) -> None:
        self._codes: dict[str, str] = {}
        self._ranks: dict[str, int] = {}
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        self._synonyms: defaultdict[str, set[str]] = defaultdict(set)
        self._heads: defaultdict[str, set[str]] = defaultdict(set)
        self._known: dict[str, Match] = {}
        for kind in catalogue:
            self._codes[kind.code.casefold()] = kind.code
            self._ranks[kind.code] = len(self._ranks)
            for name in (kind.name_nl, kind.name_en):
                self._names[plain_name(name)].add(kind.code)
            for name in kind.synonyms:
                self._synonyms[plain_name(name)].add(kind.code)
            self._heads[plain_name(_TAIL.sub("", kind.name_nl))].add(kind.code)
        self._spellings = _closed_up(self._names, self._synonyms)

    def match(self, text: str) -> Match:
        """What a text says: exact goes before synonym, synonym before several, and several before near."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._match(text)
        return found

    def _match(self, text: str) -> Match:
        """The match of a text not met before."""
        if code := self._codes.get(text.strip().casefold()):
            return Exact(code)
        plain = plain_name(text)
        if not plain:
            return Unknown()
        if (named := self._names.get(plain)) and len(named) == 1:
            return Exact(*named)
        if meant := (named or self._synonyms.get(plain)):
            return Synonym(*meant) if len(meant) == 1 else Ambiguous(tuple(sorted(meant)))
        return self._nearly(plain)

    def _nearly(self, plain: str) -> Match:
        """One clear near spelling, several types of which the text is a part, or nothing."""
        closed = plain.replace(" ", "")
        if (same := self._spellings.get(closed)) and len(same) == 1:
            return Near(code=min(same), name=plain)
        if within := self._holding(plain):
            return Ambiguous(within)
        if (head := self._heads.get(plain)) and len(head) == 1:
            return Near(code=min(head), name=plain)
        best = self._likeness(closed)
        if len(closed) < SHORTEST_NEAR or not best:
            return Unknown()
        (code, score, name), *rest = best
        if score >= NEAR and (not rest or rest[0][1] <= score - CLEAR_BY):
            return Near(code, name=name)
        close = tuple(code for code, its, _ in best if its >= NEAR)
        return Ambiguous(close) if len(close) > 1 else Unknown(tuple(code for code, _, _ in best[:3]))

    def _holding(self, plain: str) -> tuple[str, ...]:
        """The types, two or more, whose names have the text as a word, or start with it (bas: tuba, basgitaar ...)."""
        as_word: dict[str, None] = {}
        as_start: dict[str, None] = {}
        for table in (self._names, self._synonyms):
            for name, codes in table.items():
                if f" {plain} " in f" {name} ":
                    as_word.update(dict.fromkeys(sorted(codes)))
                elif name.startswith(plain):
                    as_start.update(dict.fromkeys(sorted(codes)))
        found = sorted(as_word, key=self._rank) + sorted(as_start.keys() - as_word.keys(), key=self._rank)
        return tuple(found)[:MOST_CANDIDATES] if len(found) > 1 else ()

    def _rank(self, code: str) -> int:
        """Where a type stands in the catalogue."""
        return self._ranks[code]

    def _likeness(self, closed: str) -> list[tuple[str, float, str]]:
        """The types most like a spelling, best first, each once."""
        found: dict[str, tuple[float, str]] = {}
        for spelling, score, _ in process.extract(
            closed, list(self._spellings), scorer=fuzz.ratio, score_cutoff=SUGGESTED, limit=12
        ):
            for code in self._spellings[spelling]:
                found.setdefault(code, (score, spelling))
        return [(code, score, name) for code, (score, name) in found.items()]


def _closed_up(*tables: dict[str, set[str]]) -> dict[str, set[str]]:
    """Every spelling without its spaces, in the singular and the plural, with the types it may mean."""
    closed: defaultdict[str, set[str]] = defaultdict(set)
    for table in tables:
        for name, codes in table.items():
            bare = name.replace(" ", "")
            for spelling in (bare, f"{bare}en", f"{bare}s", f"{bare}n"):
                closed[spelling] |= codes
    return dict(closed)
