"""The first tables.

Revision ID: 0001
Revises:
"""

from depot_app.storage.migrations.script import run_script

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes every table, index and trigger of the first release, as frozen in `first.sql`."""
    run_script("first.sql")
