"""Pictures as cameras and strangers make them."""

import io

from PIL import Image, ImageDraw

from depot_app.domain.photos import Picture
from depot_app.exchange.photos import picture_of

LATITUDE, LONGITUDE = 2, 4
_GPS, _ORIENTATION, _MAKER = 0x8825, 0x0112, 0x010F


def a_picture(width: int = 640, height: int = 480, colour: str = "peru", mode: str = "RGB") -> Image.Image:
    """A picture whose upper left corner is black, so that one sees which way up it is."""
    picture = Image.new("RGB", (width, height), colour)
    ImageDraw.Draw(picture).rectangle((0, 0, width // 4, height // 4), fill="black")
    return picture.convert(mode)


def as_file(picture: Image.Image, kind: str = "JPEG", orientation: int = 1, place: bool = False) -> bytes:
    """The bytes of a picture, with what a camera writes beside it."""
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    exif[_MAKER] = "Camera van Anna"
    if place:
        exif.get_ifd(_GPS).update({1: "N", LATITUDE: (52.0, 22.0, 12.34), 3: "E", LONGITUDE: (4.0, 53.0, 56.78)})
    written = io.BytesIO()
    picture.save(written, kind, **({"exif": exif} if kind in {"JPEG", "PNG", "WEBP"} else {}))
    return written.getvalue()


def a_photo(colour: str = "peru", width: int = 640, height: int = 480) -> Picture:
    """A photo ready to be kept."""
    return picture_of(as_file(a_picture(width, height, colour)))
