"""The tables of labels: what needs one, what was printed, and stocks that the depot measured itself."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text, text

from depot_app.domain.label_jobs import LabelReason
from depot_app.storage.columns import DayColumn, JsonColumn, WordColumn
from depot_app.storage.table_parts import key, metadata, own_key, version

label_runs = Table(
    "label_runs",
    metadata,
    own_key(),
    Column("number", Integer, nullable=False, unique=True),
    Column("stock", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("printed_on", DayColumn, nullable=False),
    Column("printed_by", Text, nullable=False),
    Column("labels", JsonColumn, nullable=False),
    version(),
    sqlite_strict=True,
)

label_jobs = Table(
    "label_jobs",
    metadata,
    own_key(),
    key("about"),
    Column("reason", WordColumn(LabelReason), nullable=False),
    Column("wanted_on", DayColumn, nullable=False),
    key("run", "label_runs.id", nullable=True),
    Column("printed_on", DayColumn),
    Column("stuck_on", DayColumn),
    Column("dropped_on", DayColumn),
    version(),
    CheckConstraint("stuck_on IS NULL OR dropped_on IS NULL", name="stuck_or_dropped"),
    Index("ix_label_jobs_about", "about"),
    Index("ix_label_jobs_run", "run"),
    Index(
        "one_open_label",
        "about",
        unique=True,
        sqlite_where=text("stuck_on IS NULL AND dropped_on IS NULL"),
    ),
    sqlite_strict=True,
)

label_stocks = Table(
    "label_stocks",
    metadata,
    own_key(),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    *(Column(name, Integer, nullable=False) for name in ("width", "height", "columns", "rows")),
    *(Column(name, Integer, nullable=False) for name in ("left", "top", "pitch_x", "pitch_y")),
    version(),
    sqlite_strict=True,
)
