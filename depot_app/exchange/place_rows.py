"""A list of places: each row a draft, or the reason why it stays out."""

from depot_app.domain.drafts import ListSource, PlaceDraft, Reading
from depot_app.domain.findings import FindingKind
from depot_app.domain.numbers import Kind
from depot_app.domain.search import fold
from depot_app.exchange.columns import Mapping
from depot_app.exchange.readings import reading_of
from depot_app.exchange.rows import RowReader
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.words import read_place_kind


class PlaceReader:
    """Reads the rows of one list; remembers which names and numbers stood before."""

    def __init__(self, reader: RowReader) -> None:
        self._read = reader
        self._said: dict[str, int] = {}

    def draft(self, row: int) -> PlaceDraft:
        """The row at hand; a short name is a code, so that two places never share one."""
        read = self._read
        name = " ".join(read.text("name").split())
        number = read.own_number("number", Kind.PLACE, FindingKind.NUMBER_MISREAD)
        if not name:
            read.find(FindingKind.NAME_MISSING, "name")
        elif (first := self._said.setdefault(fold(name), row)) != row:
            read.find(FindingKind.PLACE_REPEATED, "name", (str(first),))
        if number and (first := self._said.setdefault(number.digits, row)) != row:
            read.find(FindingKind.NUMBER_REPEATED, "number", (str(first),))
        within = " ".join(read.text("within").split())
        kind = read.word("kind", read_place_kind)
        return PlaceDraft(row, name, number, kind, within, read.text("description"))


def read_places(sheet: Sheet, mapping: Mapping, source: ListSource) -> Reading[PlaceDraft]:
    """A list of places as drafts and findings; never touches a database."""
    return reading_of(sheet, mapping, source, (), lambda reader: PlaceReader(reader).draft)
