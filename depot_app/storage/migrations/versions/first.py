"""The first tables.

Revision ID: 0001
Revises:
"""

from importlib.resources import files

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes every table, index and trigger of the first release, as frozen in `first.sql`."""
    script = files("depot_app.storage.migrations").joinpath("versions", "first.sql").read_text(encoding="utf-8")
    for statement in script.split("\n;\n"):
        if statement.strip():
            op.execute(statement)
