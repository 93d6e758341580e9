"""The journal: who did what when, with before and after; append-only and chained by hash."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID


class Deed(StrEnum):
    """Every deed that can be done, by the name under which it is journaled and undone."""

    SET_UP = "set-up"
    DEMO = "demo"
    ADD_INSTRUMENT = "add-instrument"
    CHANGE_INSTRUMENT = "change-instrument"
    MOVE = "move"
    WRITE_OFF = "write-off"
    BREAK_UP = "break-up"
    MERGE = "merge"
    LINK_CODE = "link-code"
    RENUMBER = "renumber"
    VALUE = "value"
    CHECK_CONDITION = "check-condition"
    PRINT_CONDITION = "print-condition"
    ADD_PHOTO = "add-photo"
    CHANGE_PHOTO = "change-photo"
    DROP_PHOTO = "drop-photo"
    CHANGE_KIT = "change-kit"
    LABEL_PART = "label-part"
    MOVE_PART = "move-part"
    CLOSE_LOSS = "close-loss"
    OFFER = "offer"
    DECIDE = "decide"
    RECEIVE = "receive"
    ASSESS = "assess"
    TAKE_IN = "take-in"
    CLOSE_INTAKE = "close-intake"
    CHANGE_INTAKE = "change-intake"
    PRINT_GIFT_RECEIPT = "print-gift-receipt"
    CHANGE_DONOR = "change-donor"
    SET_RETENTION = "set-retention"
    ERASE_DONOR = "erase-donor"
    ADD_SUPPLY = "add-supply"
    CHANGE_SUPPLY = "change-supply"
    MOVE_SUPPLY = "move-supply"
    ADD_PLACE = "add-place"
    CHANGE_PLACE = "change-place"
    MOVE_PLACE = "move-place"
    ADD_BORROWER = "add-borrower"
    CHANGE_BORROWER = "change-borrower"
    CHANGE_TYPE = "change-type"
    ADD_TYPE = "add-type"
    DROP_TYPE = "drop-type"
    ADD_PERSON = "add-person"
    LEND = "lend"
    TAKE_BACK = "take-back"
    SWAP = "swap"
    PRINT_CONTRACT = "print-contract"
    PRINT_ADDENDUM = "print-addendum"
    PRINT_RECEIPT = "print-receipt"
    PRINT_SLIP = "print-slip"
    PRINT_REPORT = "print-report"
    OPEN_REPAIR = "open-repair"
    CHANGE_REPAIR = "change-repair"
    PRINT_LABELS = "print-labels"
    ASK_LABEL = "ask-label"
    STICK_LABEL = "stick-label"
    REQUEUE_LABELS = "requeue-labels"
    DROP_LABELS = "drop-labels"
    ADD_STOCK = "add-stock"
    CHANGE_STOCK = "change-stock"
    DROP_STOCK = "drop-stock"
    SAVE_LIST = "save-list"
    DROP_LIST = "drop-list"
    SAVE_LAYOUT = "save-layout"
    DROP_LAYOUT = "drop-layout"
    START_COUNT = "start-count"
    SCAN_COUNT = "scan-count"
    MERGE_COUNT = "merge-count"
    BOOK_COUNT = "book-count"
    IMPORT = "import"
    UNDO_IMPORT = "undo-import"
    UNDO = "undo"
    BACKUP = "backup"
    RESTORE = "restore"


class Thing(StrEnum):
    """The kinds of thing that deeds touch; tables of the window listen for them."""

    TYPE = "type"
    INSTRUMENT = "instrument"
    CODE = "code"
    PLACE = "place"
    BORROWER = "borrower"
    LOAN = "loan"
    LOAN_LINE = "loan-line"
    REPAIR = "repair"
    COUNT = "count"
    COUNT_EVENT = "count-event"
    DOCUMENT = "document"
    PERSON = "person"
    IMPORT = "import"
    PART = "part"
    PART_LOSS = "part-loss"
    VALUATION = "valuation"
    CONDITION_CHECK = "condition-check"
    PHOTO = "photo"
    DONOR = "donor"
    INTAKE = "intake"
    SUPPLY = "supply"
    SUPPLY_MOVE = "supply-move"
    SUPPLY_LINE = "supply-line"
    LABEL_JOB = "label-job"
    LABEL_RUN = "label-run"
    LABEL_STOCK = "label-stock"
    SAVED_LIST = "saved-list"


Facts = dict[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed as journaled; `facts` are what its sentence needs, `hash` chains it to the entry before."""

    seq: int
    at: datetime
    by: str
    deed: Deed
    facts: Facts = field(default_factory=dict)
    undoes: int | None = None
    hash: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a deed did to one row: the columns that changed, before and after; a new thing has no before."""

    thing: Thing
    key: str
    before: dict[str, object] | None
    after: dict[str, object] | None
    entry: int = 0


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a deed answers: what it made or changed, what it touched, and the entry that undoes it.

    A deed that touched more than ten thousand things names as many, and at least one of each kind.
    """

    thing: T
    touched: frozenset[tuple[Thing, UUID | str]]
    entry: int

    @property
    def kinds(self) -> frozenset[Thing]:
        """The kinds of thing touched, for whoever shows them."""
        return frozenset(thing for thing, _ in self.touched)
