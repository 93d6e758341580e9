"""The migrations from the first table on, run by Alembic."""
