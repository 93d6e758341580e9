"""A list of repairs: each row a draft, or the reason why it stays out."""

from depot_app.domain.drafts import ListSource, Reading, RepairDraft
from depot_app.domain.findings import FindingKind
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.repairs import RepairState
from depot_app.exchange.columns import Mapping
from depot_app.exchange.readings import reading_of
from depot_app.exchange.rows import RowReader
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.words import read_origin, read_repair_state

_PLAIN = ("instrument", "complaint", "diagnosis", "atelier", "assignee")
_REQUIRED = {"instrument": FindingKind.INSTRUMENT_MISSING, "complaint": FindingKind.COMPLAINT_MISSING}
DATES = ("opened_on", "expected_on", "closed_on")


class RepairReader:
    """Reads the rows of one list; remembers which numbers stood before."""

    def __init__(self, reader: RowReader) -> None:
        self._read = reader
        self._numbers: dict[Number, int] = {}

    def draft(self, row: int) -> RepairDraft:
        """The row at hand: every cell is read, so that all that is wrong with it is named at once."""
        read = self._read
        opened, closed = read.day("opened_on"), read.day("closed_on")
        for key, kind in _REQUIRED.items():
            if not read.text(key):
                read.find(kind, key)
        return RepairDraft(
            row=row,
            number=self._own_number(row),
            opened_on=opened,
            origin=read.word("origin", read_origin),
            state=self._state(is_closed=closed is not None),
            blocking=read.yes("blocking"),
            expected_on=read.day("expected_on"),
            closed_on=closed,
            result=self._result(),
            **{key: read.text(key) for key in _PLAIN},
        )

    def _own_number(self, row: int) -> Number | None:
        """The repair's number; one that stood before keeps the row out."""
        number = self._read.own_number("number", Kind.REPAIR, FindingKind.NUMBER_MISREAD)
        if number and (first := self._numbers.setdefault(number, row)) != row:
            self._read.find(FindingKind.NUMBER_REPEATED, "number", (str(first),))
        return number

    def _state(self, *, is_closed: bool) -> RepairState | None:
        """The state as said; a row that only names an end or a price is of a repair that was done, and is named."""
        state = self._read.word("state", read_repair_state, FindingKind.STATE_UNKNOWN)
        if state or is_closed:
            return state or RepairState.DONE
        if not self._read.text("cost"):
            return None
        self._read.find(FindingKind.DONE_ASSUMED, "cost")
        return RepairState.DONE

    def _result(self) -> str:
        """The result, with what it cost as the list says it, since repairs here have no field for that yet."""
        result, cost = self._read.text("result"), self._read.text("cost")
        return "; ".join(filter(None, (result, cost and f"{self._read.header('cost')}: {cost}")))


def read_repairs(sheet: Sheet, mapping: Mapping, source: ListSource) -> Reading[RepairDraft]:
    """A list of repairs as drafts and findings; never touches a database."""
    return reading_of(sheet, mapping, source, DATES, lambda reader: RepairReader(reader).draft)
