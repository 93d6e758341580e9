"""The tables, with every rule that the database itself keeps; all constraints have names, for migrations."""

from sqlalchemy import (
    BLOB,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    text,
)

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState, Life
from depot_app.domain.loans import Outcome, Template
from depot_app.domain.people import StaffRole
from depot_app.domain.places import PlaceKind
from depot_app.domain.repairs import RepairOrigin, RepairState
from depot_app.storage.columns import (
    DayColumn,
    FlagColumn,
    JsonColumn,
    KeyColumn,
    KitColumn,
    MomentColumn,
    NumberColumn,
    WordColumn,
    WordsColumn,
)
from depot_app.storage.table_parts import key, metadata, text_column, version

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

numbers = Table(
    "numbers",
    metadata,
    Column("kind", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    sqlite_strict=True,
)

types = Table(
    "types",
    metadata,
    Column("code", Text, primary_key=True),
    text_column("family"),
    text_column("name_nl"),
    text_column("name_en"),
    Column("synonyms", WordsColumn, nullable=False),
    text_column("hornbostel_sachs"),
    text_column("mimo"),
    text_column("wikidata"),
    Column("sizes", WordsColumn, nullable=False),
    Column("kit", WordsColumn, nullable=False),
    Column("brands", WordsColumn, nullable=False),
    Column("value_low", Integer),
    Column("value_high", Integer),
    text_column("transport"),
    Column("service_months", Integer, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("complete_only", FlagColumn, nullable=False),
    Column("condition_d_stays", FlagColumn, nullable=False),
    Column("life_years", Integer),
    Column("residual_percent", Integer),
    version(),
    sqlite_strict=True,
)

places = Table(
    "places",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", NumberColumn, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("kind", WordColumn(PlaceKind), nullable=False),
    key("within", "places.id", nullable=True),
    text_column("description"),
    version(),
    sqlite_strict=True,
)

borrowers = Table(
    "borrowers",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", NumberColumn, nullable=False, unique=True),
    Column("kind", WordColumn(BorrowerKind), nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, index=True),
    Column("code", Text, nullable=False, server_default=""),
    *(text_column(name) for name in ("contact", "role", "street", "house_number", "postcode", "city", "country")),
    *(text_column(name) for name in ("phone", "email", "website", "registration", "child", "language")),
    *(text_column(name) for name in ("holiday_region", "delivery_note", "blocked", "notes")),
    text_column("search_text"),
    version(),
    CheckConstraint("child = '' OR kind = 'household'", name="no_child_at_school"),
    Index("ix_borrowers_code", "code", unique=True, sqlite_where=text("code <> ''")),
    sqlite_strict=True,
)

people = Table(
    "people",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", NumberColumn, nullable=False, unique=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", WordColumn(StaffRole), nullable=False),
    version(),
    sqlite_strict=True,
)

instruments = Table(
    "instruments",
    metadata,
    Column("number", NumberColumn, primary_key=True, autoincrement=False),
    Column("id", KeyColumn, nullable=False, unique=True),
    Column("type_code", Text, ForeignKey("types.code"), nullable=False),
    *(text_column(name) for name in ("size", "brand", "model", "serial")),
    Column("year", Integer),
    Column("acquired_on", DayColumn),
    Column("acquisition", WordColumn(Acquisition)),
    text_column("donor"),
    Column("price", Integer),
    Column("value", Integer),
    Column("valued_on", DayColumn),
    Column("condition", WordColumn(Condition)),
    Column("inspected_on", DayColumn),
    key("place", "places.id", nullable=True),
    text_column("owner"),
    text_column("programme"),
    Column("life", WordColumn(Life), nullable=False),
    Column("life_on", DayColumn),
    text_column("life_reason"),
    Column("kit", KitColumn, nullable=False),
    text_column("notes"),
    Column("labelled_on", DayColumn),
    *(text_column(name) for name in ("title", "story", "wish", "restriction", "fund")),
    key("merged_into", "instruments.id", nullable=True),
    Column("state", WordColumn(InstrumentState), nullable=False),
    key("holder", "borrowers.id", nullable=True),
    Column("due_on", DayColumn),
    version(),
    *(text_column(name) for name in ("serial_key", "by_type_nl", "by_type_en", "by_brand", "by_where", "search_text")),
    CheckConstraint("value IS NULL OR value >= 0", name="value_not_negative"),
    sqlite_strict=True,
)
COVERED = ("number", "state", "type_code", "condition", "size")
"""What each index of an order also holds: lists are filtered by these without reading the instruments."""
for _column in ("number", "by_type_nl", "by_type_en", "by_brand", "by_where", "state", "condition", "value", "due_on"):
    _beside = (_name for _name in COVERED if _name != _column)
    Index(f"ix_instruments_{_column}", instruments.c[_column], *(instruments.c[_name] for _name in _beside))
Index("ix_instruments_serial_key", instruments.c.serial_key, sqlite_where=text("serial_key <> ''"))
Index("ix_instruments_place", instruments.c.place)
Index("ix_instruments_type", instruments.c.type_code, instruments.c.size)
Index("ix_instruments_unlabelled", instruments.c.number, sqlite_where=text("labelled_on IS NULL"))
Index("ix_instruments_holder", instruments.c.holder, sqlite_where=text("holder IS NOT NULL"))

codes = Table(
    "codes",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    key("instrument", "instruments.id"),
    Column("code", Text, nullable=False),
    Column("code_key", Text, nullable=False, unique=True),
    version(),
    Index("ix_codes_instrument", "instrument"),
    sqlite_strict=True,
)

loans = Table(
    "loans",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", NumberColumn, nullable=False, unique=True),
    key("borrower", "borrowers.id"),
    Column("template", WordColumn(Template), nullable=False),
    Column("from_on", DayColumn, nullable=False),
    Column("due_on", DayColumn),
    Column("fee", Integer, nullable=False),
    Column("deposit", Integer, nullable=False),
    text_column("programme"),
    Column("children", Integer),
    text_column("child"),
    Column("taken_over", FlagColumn, nullable=False),
    Column("closed_on", DayColumn),
    version(),
    CheckConstraint("(template = 'rent') = (fee > 0)", name="free_or_rent"),
    CheckConstraint("due_on IS NULL OR due_on >= from_on", name="due_after_start"),
    CheckConstraint("due_on IS NOT NULL OR taken_over = 1", name="due_known"),
    Index("ix_loans_borrower", "borrower"),
    sqlite_strict=True,
)

loan_lines = Table(
    "loan_lines",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    key("loan", "loans.id"),
    key("instrument", "instruments.id"),
    Column("position", Integer, nullable=False),
    Column("out_on", DayColumn, nullable=False),
    Column("condition_out", WordColumn(Condition)),
    Column("kit_out", KitColumn, nullable=False),
    Column("value", Integer),
    Column("closed_on", DayColumn),
    Column("outcome", WordColumn(Outcome)),
    Column("condition_back", WordColumn(Condition)),
    Column("kit_back", KitColumn, nullable=False),
    key("swapped_from", "loan_lines.id", nullable=True),
    version(),
    CheckConstraint("(closed_on IS NULL) = (outcome IS NULL)", name="closed_with_outcome"),
    Index("ix_loan_lines_loan", "loan", "position"),
    Index("ix_loan_lines_instrument", "instrument"),
    Index(
        "one_open_loan",
        "instrument",
        unique=True,
        sqlite_where=text("closed_on IS NULL"),
    ),
    sqlite_strict=True,
)

repairs = Table(
    "repairs",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", NumberColumn, nullable=False, unique=True),
    key("instrument", "instruments.id"),
    Column("complaint", Text, nullable=False),
    Column("opened_on", DayColumn, nullable=False),
    Column("origin", WordColumn(RepairOrigin), nullable=False),
    Column("state", WordColumn(RepairState), nullable=False),
    Column("blocking", FlagColumn, nullable=False),
    *(text_column(name) for name in ("diagnosis", "atelier", "assignee")),
    Column("expected_on", DayColumn),
    Column("closed_on", DayColumn),
    text_column("result"),
    version(),
    CheckConstraint("(closed_on IS NULL) = (state NOT IN ('done', 'rejected', 'cancelled'))", name="closed_when_ended"),
    Index("ix_repairs_instrument", "instrument"),
    Index("ix_repairs_state", "state", "number"),
    Index(
        "one_open_repair",
        "instrument",
        unique=True,
        sqlite_where=text("closed_on IS NULL AND blocking = 1"),
    ),
    sqlite_strict=True,
)

counts = Table(
    "counts",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", NumberColumn, nullable=False, unique=True),
    key("scope", "places.id", nullable=True),
    Column("started_at", MomentColumn, nullable=False),
    Column("started_by", Text, nullable=False),
    Column("start_entry", Integer, nullable=False),
    Column("booked_on", DayColumn),
    text_column("booked_by"),
    Column("book_entry", Integer),
    Column("result", JsonColumn),
    version(),
    sqlite_strict=True,
)

count_expected = Table(
    "count_expected",
    metadata,
    Column("count", KeyColumn, ForeignKey("counts.id"), primary_key=True),
    Column("instrument", NumberColumn, ForeignKey("instruments.number"), primary_key=True),
    key("place", "places.id", nullable=True),
    Column("state", WordColumn(InstrumentState), nullable=False),
    Index("ix_count_expected_instrument", "instrument"),  # each change of an instrument looks here for its key
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

count_events = Table(
    "count_events",
    metadata,
    Column("id", Integer, primary_key=True),
    key("count", "counts.id"),
    Column("device", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("code", Text, nullable=False),
    text_column("place"),
    text_column("at"),
    text_column("by"),
    Column("voids", Integer),
    Index("one_event", "count", "device", "sequence", unique=True),
    Index("ix_count_events_code", "count", "code"),
    sqlite_strict=True,
)

documents = Table(
    "documents",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("kind", Text, nullable=False),
    key("about"),
    Column("issue", Integer, nullable=False),
    Column("language", Text, nullable=False),
    text_column("text_version"),
    Column("content", Text, nullable=False),
    Column("pdf", BLOB, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("printed_on", DayColumn, nullable=False),
    Column("printed_by", Text, nullable=False),
    Index("one_document", "about", "kind", "issue", "language", unique=True),
    sqlite_strict=True,
)

imports = Table(
    "imports",
    metadata,
    Column("id", KeyColumn, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("file_hash", Text, nullable=False),
    Column("at", MomentColumn, nullable=False),
    Column("by", Text, nullable=False),
    Column("entry", Integer, nullable=False),
    Column("outcome", JsonColumn, nullable=False),
    Column("undone_at", MomentColumn),
    version(),
    Index("ix_imports_file_hash", "file_hash"),
    sqlite_strict=True,
)

import_rows = Table(
    "import_rows",
    metadata,
    Column("file_hash", Text, primary_key=True),
    Column("row", Integer, primary_key=True),
    key("thing"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

mappings = Table(
    "mappings",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("header", Text, primary_key=True),
    Column("mapping", JsonColumn, nullable=False),
    sqlite_strict=True,
)

entries = Table(
    "entries",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("at", MomentColumn, nullable=False),
    Column("by", Text, nullable=False),
    Column("deed", Text, nullable=False),
    Column("facts", JsonColumn, nullable=False),
    Column("undoes", Integer, ForeignKey("entries.seq"), unique=True),
    Column("hash", Text, nullable=False),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry", Integer, ForeignKey("entries.seq", deferrable=True, initially="DEFERRED"), nullable=False),
    Column("thing", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_changes_entry", "entry"),
    Index("ix_changes_key", "key"),
    sqlite_strict=True,
)
