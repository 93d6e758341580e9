"""Photos of instruments: kept as files by the hash of their content, named here."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of an instrument: the SHA-256 of its file, its size in pixels, and who added it when."""

    id: UUID
    instrument: UUID
    sha256: str
    width: int
    height: int
    added_on: date
    added_by: str
    caption: str = ""
    position: int = 0
    version: int = 0
