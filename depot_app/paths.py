"""Where files lie: what comes with the program, and what the person keeps. The only module that knows `__file__`."""

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "DEPOT_HOME"
"""Environment variable that puts everything the program keeps into one folder, a memory stick for example."""

_FOLDER = "depot-app"
_HERE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """A file or folder that comes with the program: `resource("icons", "violin.svg")`.

    Installed and frozen programs carry the folder inside the package, a source checkout has it beside the package.

    Raises:
        FileNotFoundError: the program is incomplete.
    """
    inside = _HERE / "_resources"
    root = inside if inside.is_dir() else _HERE.parent / "resources"
    found = root.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(found)
    return found


def help_page(language: str, page: str) -> Path:
    """A page of help in a language (`nl` or `en`); pages are kept with the documentation.

    Raises:
        FileNotFoundError: there is no such page.
    """
    inside = _HERE / "_help"
    root = inside if inside.is_dir() else _HERE.parent / "docs" / "help"
    found = root / language / f"{page}.md"
    if not found.exists():
        raise FileNotFoundError(found)
    return found


def home() -> Path:
    """The folder in which this person's depot lies unless they choose another; it need not exist yet."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir(_FOLDER, appauthor=False))


def database() -> Path:
    """The register that opens when no other is named."""
    return home() / "depot.sqlite"


def settings() -> Path:
    """What this person chose at this desk: language, theme, columns."""
    return home() / "settings.toml"


def backups() -> Path:
    """Where backups are put unless another folder is named."""
    return home() / "backups"


def logs() -> Path:
    """Where the program writes down what went wrong."""
    return home() / "logs"
