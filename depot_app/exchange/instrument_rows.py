"""A list of instruments: each row a draft, or the reasons why it stays out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from depot_app.domain.drafts import NO_TERMS, InstrumentDraft, ListSource, LoanTerms, Reading
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.kits import Kit, PartKind
from depot_app.domain.money import NOTHING
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.search import code_key, fold
from depot_app.domain.types import InstrumentType
from depot_app.exchange.columns import Mapping
from depot_app.exchange.kit_words import read_kit
from depot_app.exchange.readings import reading_of
from depot_app.exchange.rows import RowReader
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.type_names import Ambiguous, Near, TypeMatcher, Unknown
from depot_app.exchange.words import is_no_serial, read_acquisition, read_condition, read_state

OLD_NUMBERS_BETWEEN = " | "
DATES = ("acquired_on", "valued_on", "inspected_on", "state_on", "lent_on", "due", "labelled_on")
_TOLD = ("owner", "programme", "title", "story", "wish", "restriction", "fund", "notes")
_TERMS = ("fee", "deposit", "loan_programme", "children", "child")
_PARTS = {"case": (PartKind.CASE, PartKind.BAG), "bow": (PartKind.BOW,), "mouthpiece": (PartKind.MOUTHPIECE,)}
_NOT_WITH_BORROWER = {InstrumentState.AVAILABLE, InstrumentState.MISSING, InstrumentState.WRITTEN_OFF}


class InstrumentReader:
    """Reads the rows of one list; remembers which numbers and which twins stood before."""

    def __init__(self, reader: RowReader, matcher: TypeMatcher, types: Sequence[InstrumentType]) -> None:
        self._read = reader
        self._matcher = matcher
        self._kits = {kind.code: frozenset(kind.kit) for kind in types}
        self._sizes = {kind.code: kind.sizes for kind in types}
        self._numbers: dict[str, int] = {}
        self._twins: dict[tuple[str, str, str], int] = {}
        self._has_terms = any(map(reader.has, _TERMS))
        self._numbered = reader.has("number") or reader.has("old_number")

    def draft(self, row: int) -> InstrumentDraft:
        """The row at hand: every cell is read, so that all that is wrong with it is named at once."""
        read = self._read
        type_code = self._type()
        number, old = self._own_and_old(row)
        state, borrower = self._state_and_borrower()
        brand, serial = read.text("brand"), self._serial()
        self._twin(row, type_code or fold(read.text("type")), brand, serial)
        self._size(type_code)
        return InstrumentDraft(
            row=row,
            type_code=type_code,
            number=number,
            old_numbers=old,
            size=read.text("size"),
            brand=brand,
            model=read.text("model"),
            serial=serial,
            state=state,
            borrower=borrower,
            acquisition=read.word("acquisition", read_acquisition),
            condition=read.word("condition", read_condition, FindingKind.CONDITION_UNKNOWN),
            year=read.year("year"),
            price=read.amount("price"),
            value=read.amount("value"),
            kit=self._kit(),
            parts=tuple(self._parts(type_code)),
            loan=read.own_number("loan", Kind.LOAN),
            terms=self._terms(),
            repair=read.own_number("repair", Kind.REPAIR),
            donor=read.text("donor"),
            place=read.text("place"),
            state_reason=read.text("state_reason"),
            acquired_on=read.day("acquired_on"),
            valued_on=read.day("valued_on"),
            inspected_on=read.day("inspected_on"),
            state_on=read.day("state_on"),
            lent_on=read.day("lent_on"),
            due=read.day("due"),
            labelled_on=read.day("labelled_on"),
            **self._as_told(),
        )

    def _size(self, type_code: str) -> None:
        """Notes a row without a size, and one with a size that its type does not have."""
        size, known = self._read.text("size"), self._sizes.get(type_code, ())
        if not size:
            if self._read.has("size"):
                self._read.find(FindingKind.SIZE_MISSING, "size")
        elif known and size not in known:
            self._read.find(FindingKind.SIZE_UNKNOWN, "size", known)

    def _as_told(self) -> dict[str, Any]:
        """What a person wrote, in their own words."""
        return {key: self._read.text(key) for key in _TOLD}

    def _type(self) -> str:
        """The code of the row's type; empty where there is none or nobody should guess."""
        text = self._read.text("type")
        if not text:
            self._read.find(FindingKind.TYPE_MISSING, "type")
            return ""
        match self._matcher.match(text):
            case Near(code):
                self._read.find(FindingKind.TYPE_NEAR, "type", (code,))
                return code
            case Ambiguous(codes):
                self._read.find(FindingKind.TYPE_AMBIGUOUS, "type", codes)
                return ""
            case Unknown(codes):
                self._read.find(FindingKind.TYPE_UNKNOWN, "type", codes)
                return ""
            case found:
                return found.code

    def _own_and_old(self, row: int) -> tuple[Number | None, tuple[str, ...]]:
        """Our number and the old ones; a column for ours that holds other people's is one of old numbers.

        A number that stood before keeps the row out: two are never made one.
        """
        read = self._read
        number = read.own_number("number", Kind.INSTRUMENT, FindingKind.NUMBER_MISREAD)
        old = old_numbers(read.text("old_number")) or (() if number else old_numbers(read.text("number")))
        for said in (*((number.digits,) if number else ()), *old):
            first = self._numbers.setdefault(code_key(said), row)
            if first != row:
                read.find(FindingKind.NUMBER_REPEATED, self._key_of(said), (str(first),))
                break
        if self._numbered and not (number or old):
            read.find(FindingKind.NUMBER_MISSING, self._key_of(""))
        return number, old

    def _key_of(self, said: str) -> str:
        """The column in which a number stands."""
        return "old_number" if self._read.has("old_number") and said in self._read.text("old_number") else "number"

    def _serial(self) -> str:
        """The serial number; what says that there is none, or none to be read, is none."""
        text = self._read.text("serial")
        if text and is_no_serial(text):
            self._read.find(FindingKind.SERIAL_NONE, "serial")
            return ""
        return text

    def _twin(self, row: int, kind: str, brand: str, serial: str) -> None:
        """Notes a row of the same type, brand and serial as an earlier one."""
        key = code_key(serial) if serial else ""
        if key and (first := self._twins.setdefault((kind, fold(brand), key), row)) != row:
            self._read.find(FindingKind.TWIN, "serial", (str(first),))

    def _state_and_borrower(self) -> tuple[InstrumentState | None, str]:
        """The state, and who has it: on loan to nobody stays out, and what is in the house is with nobody."""
        read = self._read
        state = read.word("state", read_state, FindingKind.STATE_UNKNOWN)
        borrower = read.text("borrower")
        if state is InstrumentState.ON_LOAN and not borrower:
            read.find(FindingKind.BORROWER_MISSING, "borrower" if read.has("borrower") else "state")
        if borrower and state in _NOT_WITH_BORROWER:
            read.find(FindingKind.BORROWER_IGNORED, "borrower")
            return state, ""
        return state, borrower

    def _terms(self) -> LoanTerms:
        """On what terms it is out."""
        read = self._read
        if not self._has_terms:
            return NO_TERMS
        return LoanTerms(
            fee=read.amount("fee") or NOTHING,
            deposit=read.amount("deposit") or NOTHING,
            programme=read.text("loan_programme"),
            children=read.whole("children"),
            child=read.text("child"),
        )

    def _kit(self) -> Kit | None:
        """The kit where it is given whole; what is no part of any kit is noted."""
        text = self._read.text("kit")
        if not text:
            return None
        kit, rest = read_kit(text)
        if rest:
            self._read.find(FindingKind.WORD_UNKNOWN, "kit", rest)
        return kit

    def _parts(self, type_code: str) -> Iterator[tuple[PartKind, bool]]:
        """The parts that have a column of their own; a column for the case means the bag of what comes in one."""
        usual = self._kits.get(type_code, frozenset())
        for key, kinds in _PARTS.items():
            there = self._read.yes(key)
            if there is not None:
                yield next((kind for kind in kinds if kind.value in usual), kinds[0]), there


def old_numbers(text: str) -> tuple[str, ...]:
    """The old numbers in a cell: mostly one; several stand between bars, as exports write them."""
    return tuple(part.strip() for part in text.split(OLD_NUMBERS_BETWEEN.strip()) if part.strip())


def read_instruments(
    sheet: Sheet, mapping: Mapping, source: ListSource, catalogue: Iterable[InstrumentType]
) -> Reading[InstrumentDraft]:
    """A list of instruments as drafts and findings; never touches a database."""
    types = tuple(catalogue)
    matcher = TypeMatcher(types)

    def drafting(reader: RowReader) -> Callable[[int], InstrumentDraft]:
        if not (reader.has("number") or reader.has("old_number")):
            reader.findings.append(Finding(sheet.header_row, FindingKind.NUMBERS_ABSENT))
        return InstrumentReader(reader, matcher, types).draft

    return reading_of(sheet, mapping, source, DATES, drafting)
