"""The clauses of the agreements: data in `resources/contracts`, a file for each version, chosen by what holds."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from depot_app.paths import resource
from depot_app.wording.voice import Language, Voice


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause in both languages, and what must hold for it to stand in an agreement."""

    key: str
    when: frozenset[str]
    titles: Mapping[Language, str]
    texts: Mapping[Language, str]

    def title(self, voice: Voice) -> str:
        """Its heading."""
        return self.titles[voice.language]

    def text(self, voice: Voice, facts: Mapping[str, str]) -> str:
        """Its text with the facts of this agreement."""
        return self.texts[voice.language].format_map(facts)


def clauses(version: str, holding: Collection[str]) -> tuple[Clause, ...]:
    """The clauses of a version whose every condition is among what holds, in their order."""
    return tuple(clause for clause in all_clauses(version) if clause.when <= set(holding))


@cache
def all_clauses(version: str) -> tuple[Clause, ...]:
    """Every clause of a version; `FileNotFoundError` where the program has no such version."""
    with resource("contracts", f"{version}.toml").open("rb") as file:
        read = tomllib.load(file)
    return tuple(
        Clause(
            key=row["key"],
            when=frozenset(row.get("when", ())),
            titles={language: row["title"][language.value] for language in Language},
            texts={language: row[language.value] for language in Language},
        )
        for row in read["clause"]
    )
