"""A list of borrowers: each row a draft, or the reason why it stays out."""

import re
from enum import StrEnum

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.drafts import BorrowerDraft, ListSource, Reading
from depot_app.domain.findings import FindingKind
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.search import fold
from depot_app.exchange.columns import Mapping
from depot_app.exchange.readings import reading_of
from depot_app.exchange.rows import RowReader
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.words import plain_word, read_kind

_POSTCODE = re.compile(r"([1-9]\d{3})\s*([A-Za-z]{2})")


class PaperLanguage(StrEnum):
    """The languages in which a borrower's papers can be."""

    NL = "nl"
    EN = "en"


_LANGUAGES = {
    "nl": PaperLanguage.NL,
    "nederlands": PaperLanguage.NL,
    "dutch": PaperLanguage.NL,
    "en": PaperLanguage.EN,
    "engels": PaperLanguage.EN,
    "english": PaperLanguage.EN,
}
_PLAIN = (
    "name",
    "contact",
    "role",
    "street",
    "house_number",
    "city",
    "country",
    "phone",
    "email",
    "website",
    "registration",
    "child",
    "holiday_region",
    "delivery_note",
    "blocked",
    "notes",
)


class BorrowerReader:
    """Reads the rows of one list; remembers which numbers, codes and names stood before."""

    def __init__(self, reader: RowReader) -> None:
        self._read = reader
        self._numbers: dict[Number, int] = {}
        self._codes: dict[str, int] = {}
        self._names: dict[tuple[str, str], int] = {}

    def draft(self, row: int) -> BorrowerDraft:
        """The row at hand."""
        read = self._read
        kind = read.word("kind", read_kind)
        number = read.own_number("number", Kind.BORROWER, FindingKind.NUMBER_MISREAD)
        code = read.text("code").upper()
        self._is_new(row, number, code)
        if read.text("child") and kind is not BorrowerKind.HOUSEHOLD:
            read.find(FindingKind.CHILD_AT_SCHOOL, "child")
        texts = {key: read.text(key) for key in _PLAIN}
        return BorrowerDraft(
            row=row,
            number=number,
            kind=kind,
            code=code,
            postcode=postcode(read.text("postcode")),
            language=read.word("language", read_language) or "",
            **texts,
        )

    def _is_new(self, row: int, number: Number | None, code: str) -> None:
        """Notes a row without a name, and one whose number, code or name stood before: two are never made one."""
        read = self._read
        name = read.text("name")
        if not name:
            read.find(FindingKind.NAME_MISSING, "name")
        elif number and (first := self._numbers.setdefault(number, row)) != row:
            read.find(FindingKind.NUMBER_REPEATED, "number", (str(first),))
        elif code and (first := self._codes.setdefault(code, row)) != row:
            read.find(FindingKind.CODE_REPEATED, "code", (str(first),))
        elif not (number or code):
            key = plain_word(name), plain_word(read.text("city"))
            if (first := self._names.setdefault(key, row)) != row:
                read.find(FindingKind.NAME_REPEATED, "name", (str(first),))


def postcode(text: str) -> str:
    """A Dutch postcode as it is written, 1105 DJ; any other as it stands."""
    dutch = _POSTCODE.fullmatch(text.strip())
    return f"{dutch[1]} {dutch[2].upper()}" if dutch else text


def read_language(text: str) -> PaperLanguage | None:
    """The language of papers that a word stands for."""
    return _LANGUAGES.get(fold(text))


def read_borrowers(sheet: Sheet, mapping: Mapping, source: ListSource) -> Reading[BorrowerDraft]:
    """A list of borrowers as drafts and findings; never touches a database."""
    return reading_of(sheet, mapping, source, (), lambda reader: BorrowerReader(reader).draft)
