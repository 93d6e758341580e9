"""Texts in both languages side by side, and the voice that says them in one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages of screen and paper; the values are those of `--language`."""

    NL = "nl"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One text in Dutch and in English, with the same `{placeholders}` in both."""

    nl: str
    en: str

    def in_language(self, language: Language) -> str:
        """The text as written, its placeholders still open."""
        return self.nl if language is Language.NL else self.en

    def filled(self, **facts: object) -> "Text":
        """The text with its placeholders filled in both languages, for facts that are said the same in each."""
        return Text(nl=self.nl.format_map(facts), en=self.en.format_map(facts))

    def filled_by(self, facts: Callable[["Voice"], Mapping[str, object]]) -> "Text":
        """The text filled in with facts that each language writes in its own way."""
        nl, en = (facts(Voice(language)) for language in (Language.NL, Language.EN))
        return Text(nl=self.nl.format_map(nl), en=self.en.format_map(en))

    @property
    def capital(self) -> "Text":
        """The text with a capital, for where it stands alone."""
        return Text(nl=self.nl[:1].upper() + self.nl[1:], en=self.en[:1].upper() + self.en[1:])


@dataclass(frozen=True, slots=True)
class Plural:
    """A text that counts: `one` for exactly one, `many` for none and for more; both may hold `{n}`."""

    one: Text
    many: Text


@dataclass(frozen=True, slots=True)
class Voice:
    """Says texts in one language.

    `voice(text, name=...)` fills the placeholders; `voice.count(plural, n)` chooses by number.
    """

    language: Language = Language.NL

    def __call__(self, text: Text, /, **facts: object) -> str:
        """The text in this voice's language, with its placeholders filled."""
        said = text.in_language(self.language)
        return said.format_map(facts) if facts else said

    def count(self, plural: Plural, n: int, /, **facts: object) -> str:
        """The singular or plural of a text; `n` is grouped as the language writes it."""
        return self(plural.one if n == 1 else plural.many, n=self.whole(n), **facts)

    def whole(self, n: int) -> str:
        """A whole number grouped by thousands: 9.814 in Dutch, 9,814 in English."""
        grouped = f"{n:,}"
        return grouped.replace(",", ".") if self.language is Language.NL else grouped
