"""Photos as they come in: what a camera made, turned upright, scaled, and stripped of all it tells of itself."""

import io
import struct
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from depot_app.domain.photos import Picture
from depot_app.domain.refusals_photos import NotAPhoto, PhotoDamaged, PhotoTooLarge, PhotoTooManyPixels
from depot_app.domain.sheet_faults import FileForbidden, FileIsFolder, FileMissing

KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")

LONGEST_SIDE = 1600
QUALITY = 85
MOST_MEGABYTES = 50
MOST_MEGAPIXELS = 120

Image.MAX_IMAGE_PIXELS = None
"""Our own bound is tried before anything is decoded; the library's would warn at a camera's usual picture."""

_MEGA = 1_000_000
_UNDECODABLE = (OSError, SyntaxError, ValueError, TypeError, LookupError, struct.error, EOFError, MemoryError)
"""What the library raises at files that are not whole."""
_WHITE = (255, 255, 255)


def photo_in(path: Path) -> Picture:
    """The photo in a file.

    Raises what keeps the file from being read, `NotAPhoto`, `PhotoDamaged`, `PhotoTooLarge` or `PhotoTooManyPixels`.
    """
    try:
        size = path.stat().st_size
        if size > MOST_MEGABYTES * _MEGA:
            raise PhotoTooLarge(path.name, size // _MEGA, MOST_MEGABYTES)
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(path=path) from None
    except IsADirectoryError:
        raise FileIsFolder(path=path) from None
    except OSError as error:
        raise FileForbidden(path=path, why=error.strerror or str(error)) from error
    return picture_of(content, path.name)


def picture_of(content: bytes, name: str = "") -> Picture:
    """A photo from its bytes; the same bytes make the same photo. Raises as `photo_in`; `name` is told with it."""
    if len(content) > MOST_MEGABYTES * _MEGA:
        raise PhotoTooLarge(name, len(content) // _MEGA, MOST_MEGABYTES)
    try:
        with warnings.catch_warnings(action="ignore"):  # what is wrong with its metadata goes with its metadata
            return _ready(_decoded(content, name))
    except _UNDECODABLE as error:
        raise PhotoDamaged(name) from error


def _decoded(content: bytes, name: str) -> Image.Image:
    """The picture, once its size is known to be bearable; large JPEGs are read at a fraction of their size."""
    try:
        opened = Image.open(io.BytesIO(content), formats=KINDS)
    except UnidentifiedImageError:
        raise NotAPhoto(name, KINDS) from None
    pixels = opened.width * opened.height
    if pixels > MOST_MEGAPIXELS * _MEGA:
        raise PhotoTooManyPixels(name, pixels // _MEGA, MOST_MEGAPIXELS)
    opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    opened.load()
    return opened


def _ready(picture: Image.Image) -> Picture:
    """Upright, without transparency, scaled, and written anew from its pixels alone."""
    upright = ImageOps.exif_transpose(picture)
    flat = _flattened(upright)
    flat.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    bare = Image.new("RGB", flat.size)
    bare.paste(flat)
    written = io.BytesIO()
    bare.save(written, "JPEG", quality=QUALITY, optimize=True)
    return Picture(written.getvalue(), bare.width, bare.height)


def _flattened(picture: Image.Image) -> Image.Image:
    """The picture in plain colours, on white where one could see through it."""
    if picture.mode == "RGB":
        return picture
    if "A" in picture.getbands() or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = Image.new("RGB", seen.size, _WHITE)
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L").convert("RGB")
    return picture.convert("RGB")


def scaled(jpeg: bytes, longest: int, quality: int = QUALITY) -> bytes:
    """A kept photo made smaller, for a strip of photos or for paper."""
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
        picture.draft("RGB", (longest, longest))
        small = picture.convert("RGB")
        small.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        written = io.BytesIO()
        small.save(written, "JPEG", quality=quality, optimize=True)
        return written.getvalue()
