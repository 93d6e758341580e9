"""What all tables have in common: the names of their constraints, and columns that come again and again."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

from depot_app.storage.columns import KeyColumn

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key(name: str, target: str | None = None, *, nullable: bool = False) -> Column[object]:
    """A column that holds a key, of another table where a target is named."""
    if target:
        return Column(name, KeyColumn, ForeignKey(target), nullable=nullable)
    return Column(name, KeyColumn, nullable=nullable)


def own_key() -> Column[object]:
    """The key of a table's own rows, made by whoever makes the row."""
    return Column("id", KeyColumn, primary_key=True)


def text_column(name: str) -> Column[str]:
    """A text column that is empty rather than null."""
    return Column(name, Text, nullable=False, server_default="")


def version() -> Column[int]:
    """The version that guards every edit."""
    return Column("version", Integer, nullable=False)
