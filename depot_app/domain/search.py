"""The words by which things are found: casefolded, without accents, in Dutch and English."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from depot_app.domain.types import InstrumentType

_GLUE = re.compile(r"[^\w/.♭♯]+")
_NOT_IN_SERIAL = {"Cf", "Cc", "Zs", "Pd"}
SIZE_WORDS = {
    "1/8": "achtste eighth",
    "1/4": "kwart quarter",
    "1/2": "half halve",
    "3/4": "driekwart three-quarter",
    "4/4": "heel hele full",
}
_COMPOUND = re.compile(r"\w+(saxofoon|blokfluit)")
_DIGITS_AT_END = re.compile(r"(?:[a-z]+0*|0+)(\d+)")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """A text for comparing and sorting: casefolded, accents off, white space single (viŏol → viool)."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(_bare(_bare(text).casefold()).split())


def _bare(text: str) -> str:
    """A text in its compatible form, without what stands on or under its letters."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded; `/` and `.` stay within a word, so that 1/2 and 15.5in are one each."""
    if text.isalnum() and text.isascii():
        return (text.lower(),)
    return tuple(word.strip("./") or word for word in _GLUE.sub(" ", fold(text)).split())


def code_key(code: str) -> str:
    """A code for comparing: compatibility forms folded, hidden signs, dashes and spaces off, upper case."""
    if code.isascii() and code.isalnum():
        return code.upper()
    shown = (c for c in unicodedata.normalize("NFKD", code) if unicodedata.category(c) not in _NOT_IN_SERIAL)
    return unicodedata.normalize("NFKC", "".join(shown).upper())


@lru_cache(maxsize=2_000)
def type_words(kind: InstrumentType, size: str) -> str:
    """The words of a type and a size: both names, every synonym, and what people call the size.

    Compounds are found by their last part too where people say it so: a tenorsaxofoon is a saxofoon. A compound
    written apart gives no words of its own: an altviool is no viool for the sake of its synonym "alt viool".
    """
    names = (kind.name_nl, kind.name_en, *kind.synonyms)
    whole = {fold(name) for name in names}
    apart = {name for name in names if " " in name and fold(name).replace(" ", "") in whole}
    named = words(" ".join((*(name for name in names if name not in apart), size, SIZE_WORDS.get(size, ""))))
    parts = (compound[1] for word in named if (compound := _COMPOUND.fullmatch(word)))
    return " ".join(dict.fromkeys((*named, *parts)))


def ends_of(coded: Iterable[str]) -> Iterator[str]:
    """The digits at the end of codes, which people type without the letters and noughts before them: LO00127 → 127."""
    return (found[1] for word in coded if (found := _DIGITS_AT_END.fullmatch(word)))


def search_text(kind: InstrumentType, size: str, codes: Iterable[str], texts: Iterable[str]) -> str:
    """All words by which an instrument is found, each after a space, so that ` vio` means a word that starts so."""
    coded = [word for code in codes for word in words(code)]
    said = (word for text in texts for word in words(text))
    return " ".join(("", type_words(kind, size), *coded, *ends_of(coded), *said))
