"""What comes in, what belongs to it, what it is worth, what goes by quantity, and labels on their way.

Revision ID: 0002
Revises: 0001
"""

from depot_app.storage.migrations.script import run_script

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the columns, tables, indexes and triggers of `second.sql`."""
    run_script("second.sql")
