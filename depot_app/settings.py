"""What this person chose at this desk: who acts, language, look; kept in one small file beside the database."""

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import tomlkit


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
    fitting = {f.name: kept[f.name] for f in fields(Settings) if isinstance(kept.get(f.name), type(f.default))}
    return Settings(**fitting)


def save(path: Path, settings: Settings) -> None:
    """Keeps the choices; the file is written beside its place and put there whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writing = path.with_suffix(".new")
    writing.write_text(tomlkit.dumps(asdict(settings)), encoding="utf-8")
    writing.replace(path)
