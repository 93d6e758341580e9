"""The words by which things are found: casefolded, without accents, in Dutch and English."""

import re
import unicodedata
from functools import lru_cache

from depot_app.domain.types import InstrumentType

_GLUE = re.compile(r"[^\w/.♭♯]+")
_NOT_IN_SERIAL = {"Cf", "Cc", "Zs", "Pd"}
_SIZE_WORDS = {
    "1/8": "achtste eighth",
    "1/4": "kwart quarter",
    "1/2": "half halve",
    "3/4": "driekwart three-quarter",
    "4/4": "heel hele full",
}


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """A text for comparing and sorting: casefolded, accents off, white space single (viŏol → viool)."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded; `/` and `.` stay within a word, so that 1/2 and 15.5in are one each."""
    return tuple(word.strip("./") or word for word in _GLUE.sub(" ", fold(text)).split())


def code_key(code: str) -> str:
    """A code for comparing: compatibility forms folded, hidden signs, dashes and spaces off, upper case."""
    folded = unicodedata.normalize("NFKC", code)
    return "".join(c for c in folded if unicodedata.category(c) not in _NOT_IN_SERIAL).upper()


@lru_cache(maxsize=2_000)
def type_words(kind: InstrumentType, size: str) -> str:
    """The words of a type and a size: both names, every synonym, and what people call the size."""
    named = " ".join((kind.name_nl, kind.name_en, *kind.synonyms, size, _SIZE_WORDS.get(size, "")))
    return " ".join(dict.fromkeys(words(named)))


def search_text(kind: InstrumentType, size: str, *more: str) -> str:
    """All words by which an instrument is found, each after a space, so that ` vio` means a word that starts so."""
    rest = " ".join(dict.fromkeys(word for text in more if text for word in words(text)))
    return f" {type_words(kind, size)} {rest}"
