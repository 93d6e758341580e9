"""Runs a migration's statements as they were frozen in a file beside it."""

from importlib.resources import files

from alembic import op


def run_script(name: str) -> None:
    """Runs every statement of a file, in its order."""
    script = files("depot_app.storage.migrations").joinpath("versions", name).read_text(encoding="utf-8")
    for statement in script.split("\n;\n"):
        if statement.strip():
            op.execute(statement)
