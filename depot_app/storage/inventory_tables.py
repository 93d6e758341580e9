"""The tables of what comes in, what belongs to it, what it is worth, and what goes by quantity."""

from sqlalchemy import BLOB, CheckConstraint, Column, Index, Integer, Table, Text, text

from depot_app.domain.donors import PERSONAL
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.intakes import IntakeOutcome, IntakeState
from depot_app.domain.kits import PartKind
from depot_app.domain.parts import LossOutcome
from depot_app.domain.supplies import SupplyReason
from depot_app.domain.valuations import ValuationSource
from depot_app.storage.columns import DayColumn, FlagColumn, KitColumn, NumberColumn, WordColumn, WordsColumn
from depot_app.storage.table_parts import key, metadata, own_key, text_column, version

parts = Table(
    "parts",
    metadata,
    own_key(),
    Column("number", NumberColumn, nullable=False, unique=True),
    key("instrument", "instruments.id"),
    Column("kind", WordColumn(PartKind), nullable=False),
    text_column("note"),
    version(),
    Index("one_label_a_part", "instrument", "kind", unique=True),
    sqlite_strict=True,
)

part_losses = Table(
    "part_losses",
    metadata,
    own_key(),
    key("instrument", "instruments.id"),
    Column("kind", WordColumn(PartKind), nullable=False),
    Column("missing_on", DayColumn, nullable=False),
    key("borrower", "borrowers.id", nullable=True),
    key("loan", "loans.id", nullable=True),
    Column("closed_on", DayColumn),
    Column("outcome", WordColumn(LossOutcome)),
    text_column("note"),
    version(),
    CheckConstraint("(closed_on IS NULL) = (outcome IS NULL)", name="closed_with_outcome"),
    Index("ix_part_losses_instrument", "instrument"),
    Index("ix_part_losses_borrower", "borrower", sqlite_where=text("borrower IS NOT NULL")),
    Index("one_open_loss", "instrument", "kind", unique=True, sqlite_where=text("closed_on IS NULL")),
    sqlite_strict=True,
)

valuations = Table(
    "valuations",
    metadata,
    own_key(),
    key("instrument", "instruments.id"),
    Column("valued_on", DayColumn, nullable=False),
    Column("value", Integer, nullable=False),
    Column("source", WordColumn(ValuationSource), nullable=False),
    text_column("by"),
    version(),
    CheckConstraint("value >= 0", name="value_not_negative"),
    Index("ix_valuations_instrument", "instrument", "valued_on"),
    sqlite_strict=True,
)

photos = Table(
    "photos",
    metadata,
    own_key(),
    key("instrument", "instruments.id"),
    Column("sha256", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("added_on", DayColumn, nullable=False),
    Column("added_by", Text, nullable=False),
    text_column("caption"),
    Column("position", Integer, nullable=False),
    version(),
    Index("one_photo_once", "instrument", "sha256", unique=True),
    sqlite_strict=True,
)

condition_checks = Table(
    "condition_checks",
    metadata,
    own_key(),
    key("instrument", "instruments.id"),
    Column("checked_on", DayColumn, nullable=False),
    Column("inspector", Text, nullable=False),
    Column("condition", WordColumn(Condition), nullable=False),
    text_column("remarks"),
    Column("kit", KitColumn, nullable=False),
    version(),
    Index("ix_condition_checks_instrument", "instrument", "checked_on"),
    sqlite_strict=True,
)

donors = Table(
    "donors",
    metadata,
    own_key(),
    *(text_column(name) for name in PERSONAL),
    Column("may_be_named", FlagColumn, nullable=False),
    Column("keep_until", DayColumn),
    Column("erased_on", DayColumn),
    text_column("name_key"),
    version(),
    CheckConstraint(
        f"erased_on IS NULL OR ({' || '.join(PERSONAL)} || name_key = '' AND may_be_named = 0)",
        name="erased_says_nothing",
    ),
    sqlite_strict=True,
)

donor_papers = Table(
    "donor_papers",
    metadata,
    own_key(),
    Column("kind", Text, nullable=False),
    key("about", "donors.id"),
    Column("issue", Integer, nullable=False),
    Column("language", Text, nullable=False),
    text_column("text_version"),
    Column("content", Text, nullable=False),
    Column("pdf", BLOB, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("printed_on", DayColumn, nullable=False),
    Column("printed_by", Text, nullable=False),
    Index("one_donor_paper", "about", "kind", "issue", "language", unique=True),
    sqlite_strict=True,
)
"""Papers with a donor's name on them: frozen as all papers are, and gone with the donor's details."""

intakes = Table(
    "intakes",
    metadata,
    own_key(),
    Column("number", Integer, nullable=False, unique=True),
    Column("way", WordColumn(Acquisition), nullable=False),
    Column("offered_on", DayColumn, nullable=False),
    Column("description", Text, nullable=False),
    key("donor", "donors.id", nullable=True),
    *(text_column(name) for name in ("type_code", "size", "brand", "model", "serial")),
    Column("state", WordColumn(IntakeState), nullable=False),
    Column("decided_on", DayColumn),
    text_column("reason"),
    Column("received_on", DayColumn),
    text_column("received_by"),
    key("place", "places.id", nullable=True),
    Column("assessed_on", DayColumn),
    text_column("assessed_by"),
    Column("condition", WordColumn(Condition)),
    text_column("assessment"),
    Column("kit", KitColumn, nullable=False),
    Column("value", Integer),
    Column("price", Integer),
    *(text_column(name) for name in ("fund", "wish", "restriction")),
    Column("may_part", FlagColumn, nullable=False),
    Column("outcome", WordColumn(IntakeOutcome)),
    Column("proceeds", Integer),
    key("instrument", "instruments.id", nullable=True),
    Column("closed_on", DayColumn),
    text_column("notes"),
    text_column("search_text"),
    version(),
    CheckConstraint("state <> 'refused' OR reason <> ''", name="refused_with_reason"),
    CheckConstraint("(state = 'closed') = (outcome IS NOT NULL)", name="closed_with_outcome"),
    CheckConstraint("(closed_on IS NOT NULL) = (state IN ('closed', 'refused'))", name="closed_on_its_day"),
    CheckConstraint("(received_on IS NOT NULL) = (state IN ('received', 'assessed', 'closed'))", name="received_once"),
    CheckConstraint(
        "coalesce(outcome IN ('lendable', 'repair'), 0) = (instrument IS NOT NULL)", name="numbered_if_kept"
    ),
    CheckConstraint(
        "coalesce(value, 0) >= 0 AND coalesce(price, 0) >= 0 AND coalesce(proceeds, 0) >= 0",
        name="amounts_not_negative",
    ),
    CheckConstraint("outcome <> 'sold' OR proceeds IS NOT NULL", name="sold_for_an_amount"),
    Index("ix_intakes_state", "state", "number"),
    Index("ix_intakes_donor", "donor", sqlite_where=text("donor IS NOT NULL")),
    Index("one_intake", "instrument", unique=True, sqlite_where=text("instrument IS NOT NULL")),
    sqlite_strict=True,
)

supplies = Table(
    "supplies",
    metadata,
    own_key(),
    Column("number", NumberColumn, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("total", Integer, nullable=False),
    Column("minimum", Integer, nullable=False),
    Column("lendable", FlagColumn, nullable=False),
    Column("kind", WordColumn(PartKind)),
    key("place", "places.id", nullable=True),
    Column("value", Integer),
    text_column("notes"),
    version(),
    CheckConstraint("total >= 0", name="total_not_negative"),
    sqlite_strict=True,
)

supply_moves = Table(
    "supply_moves",
    metadata,
    own_key(),
    key("supply", "supplies.id"),
    Column("moved_on", DayColumn, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("reason", WordColumn(SupplyReason), nullable=False),
    key("instrument", "instruments.id", nullable=True),
    key("loan", "loans.id", nullable=True),
    key("count", "counts.id", nullable=True),
    text_column("note"),
    version(),
    CheckConstraint("amount <> 0", name="moves_something"),
    CheckConstraint("(reason = 'won') = (instrument IS NOT NULL)", name="won_from_an_instrument"),
    Index("ix_supply_moves_supply", "supply"),
    Index("ix_supply_moves_instrument", "instrument", sqlite_where=text("instrument IS NOT NULL")),
    sqlite_strict=True,
)

supply_lines = Table(
    "supply_lines",
    metadata,
    own_key(),
    key("loan", "loans.id"),
    key("supply", "supplies.id"),
    Column("position", Integer, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("out_on", DayColumn, nullable=False),
    Column("back", Integer, nullable=False),
    Column("lost", Integer, nullable=False),
    Column("closed_on", DayColumn),
    Column("value", Integer),
    Column("addendum", Integer),
    version(),
    CheckConstraint("amount > 0 AND back >= 0 AND lost >= 0 AND back + lost <= amount", name="no_more_back_than_out"),
    CheckConstraint("(closed_on IS NOT NULL) = (back + lost = amount)", name="closed_when_all_back"),
    Index("ix_supply_lines_loan", "loan", "position"),
    Index("ix_supply_lines_supply", "supply", sqlite_where=text("closed_on IS NULL")),
    sqlite_strict=True,
)

saved_lists = Table(
    "saved_lists",
    metadata,
    own_key(),
    Column("room", Text, nullable=False),
    Column("name", Text, nullable=False),
    text_column("text"),
    Column("where", WordsColumn, nullable=False),
    text_column("order"),
    Column("descending", FlagColumn, nullable=False),
    Column("columns", WordsColumn, nullable=False),
    Column("position", Integer, nullable=False),
    version(),
    Index("one_list_of_a_name", "room", "name", unique=True),
    sqlite_strict=True,
)
