"""Why a photo is refused: facts only, the sentences are in the wording."""

from dataclasses import dataclass

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class NotAPhoto(Refusal):
    """A file that holds no photo, whatever its name says; `kinds` are those that can be read.

    `file` is its name here and below; it is empty where the photo was pasted.
    """

    file: str
    kinds: tuple[str, ...]


@dataclass(eq=False)
class PhotoDamaged(Refusal):
    """A photo that ends too early, or cannot be decoded."""

    file: str


@dataclass(eq=False)
class PhotoTooLarge(Refusal):
    """A file of more bytes than a photo needs; sizes in megabytes."""

    file: str
    size: int
    most: int


@dataclass(eq=False)
class PhotoTooManyPixels(Refusal):
    """A picture with more pixels than a photo needs; in millions."""

    file: str
    pixels: int
    most: int


@dataclass(eq=False)
class PhotoThere(Refusal):
    """The same photos are with this instrument already."""

    instrument: Number


@dataclass(eq=False)
class PhotosFull(Refusal):
    """An instrument has as many photos as it may have."""

    instrument: Number
    most: int


@dataclass(eq=False)
class PhotoGone(Refusal):
    """The file of a photo is not in its folder, or it was changed there: then `changed` is what its hash is now."""

    sha256: str
    changed: str = ""


@dataclass(eq=False)
class NothingToPaste(Refusal):
    """There is no picture on the clipboard."""
