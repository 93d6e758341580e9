"""What this person chose at this desk: who acts, language, look; kept in one small file beside the database."""

import tomllib
from dataclasses import Field, asdict, dataclass, fields
from pathlib import Path
from typing import Any

_POSSIBLE: dict[str, tuple[str, ...]] = {"language": ("nl", "en"), "theme": ("light", "dark", "system")}


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of this desk; `theme` is light, dark or system."""

    actor: str = ""
    language: str = "nl"
    theme: str = "system"
    sound: bool = True


def load(path: Path) -> Settings:
    """The choices kept in a file; a file that is absent or damaged gives the defaults, so that work can go on."""
    try:
        kept = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    return Settings(**{f.name: kept[f.name] for f in fields(Settings) if _fits(f, kept.get(f.name))})


def _fits(choice: Field[Any], value: object) -> bool:
    """Whether a value can be this choice."""
    return isinstance(value, type(choice.default)) and value in _POSSIBLE.get(choice.name, (value,))


def save(path: Path, settings: Settings) -> None:
    """Keeps the choices; the file is written beside its place and put there whole."""
    import tomlkit  # only who changes a choice waits for it

    path.parent.mkdir(parents=True, exist_ok=True)
    writing = path.with_suffix(".new")
    writing.write_text(tomlkit.dumps(asdict(settings)), encoding="utf-8")
    writing.replace(path)
