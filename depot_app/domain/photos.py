"""Photos of instruments: kept as files by the hash of their content, named here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_photos import PhotosFull, PhotoThere

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp")
"""The endings under which a person looks for photos; what a file is, is told by its content."""

MOST_PHOTOS = 24
"""So many photos an instrument can have: more are no longer looked at."""


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


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo ready to be kept: a JPEG of bounded size that tells nothing but what it shows."""

    jpeg: bytes
    width: int
    height: int


def may_add(instrument: Number, known: Sequence[Photo], fresh: int) -> Refusal | None:
    """Whether so many new photos may be added to those that an instrument has."""
    if not fresh:
        return PhotoThere(instrument=instrument)
    return PhotosFull(instrument=instrument, most=MOST_PHOTOS) if len(known) + fresh > MOST_PHOTOS else None


def moved_to(photos: Sequence[Photo], which: UUID, place: int) -> tuple[Photo, ...]:
    """Photos in a new order: one of them at a place (counted from 0), all numbered anew."""
    one = next(photo for photo in photos if photo.id == which)
    others = [photo for photo in photos if photo.id != which]
    others.insert(max(0, min(place, len(others))), one)
    return tuple(replace(photo, position=position) for position, photo in enumerate(others))
