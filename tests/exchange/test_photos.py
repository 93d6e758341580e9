"""Photos as they come in: whatever a camera makes, and nothing that it tells beside the picture."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from depot_app.domain.refusals_photos import NotAPhoto, PhotoDamaged, PhotoTooLarge, PhotoTooManyPixels
from depot_app.domain.sheet_faults import FileIsFolder, FileMissing
from depot_app.exchange.photos import LONGEST_SIDE, photo_in, picture_of, scaled
from tests.kit.pictures import a_picture, as_file

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
DARK = 60


def opened(jpeg: bytes) -> Image.Image:
    """A photo that was taken in, as anyone can open it."""
    return Image.open(io.BytesIO(jpeg))


def a_bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is as large as this."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "GIF"])
def test_any_usual_picture_becomes_a_jpeg(kind: str) -> None:
    made = picture_of(as_file(a_picture(), kind))
    assert (opened(made.jpeg).format, made.width, made.height) == ("JPEG", 640, 480)


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "CMYK", "1", "I;16"])
def test_any_colours_become_plain_ones(mode: str) -> None:
    deep = mode == "I;16"
    picture = Image.new(mode, (64, 48), 40_000) if deep else a_picture(64, 48, mode=mode)
    written = io.BytesIO()
    picture.save(written, "JPEG" if mode == "CMYK" else "PNG")
    assert opened(picture_of(written.getvalue()).jpeg).mode == "RGB"


def test_what_one_could_see_through_is_white() -> None:
    written = io.BytesIO()
    Image.new("RGBA", (64, 48), (0, 0, 0, 0)).save(written, "PNG")
    assert opened(picture_of(written.getvalue()).jpeg).getpixel((20, 20)) == (255, 255, 255)


def test_a_photo_tells_nothing_of_where_it_was_taken_or_by_which_camera() -> None:
    taken = as_file(a_picture(), place=True)
    assert 0x8825 in opened(taken).getexif()
    kept = picture_of(taken).jpeg
    assert dict(opened(kept).getexif()) == {}
    assert set(opened(kept).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Camera van Anna" not in kept
    assert b"Exif" not in kept


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, (0, 0)), (3, (1, 1)), (6, (1, 0)), (8, (0, 1)), (2, (1, 0)), (5, (0, 0))]
)
def test_a_photo_stands_upright(orientation: int, corner: tuple[int, int]) -> None:
    upright = opened(picture_of(as_file(a_picture(), orientation=orientation)).jpeg)
    across, down = ((side * (length - 9)) + 4 for side, length in zip(corner, upright.size, strict=True))
    pixel = upright.getpixel((across, down))
    assert isinstance(pixel, tuple)
    assert max(pixel) < DARK


@pytest.mark.parametrize("size", [(4000, 3000), (1000, 5000), (1601, 10), (200, 100)])
def test_no_side_is_longer_than_it_need_be_and_nothing_is_made_larger(size: tuple[int, int]) -> None:
    made = picture_of(as_file(a_picture(*size)))
    assert max(made.width, made.height) == min(LONGEST_SIDE, max(size))
    assert opened(made.jpeg).size == (made.width, made.height)


def test_the_same_picture_makes_the_same_photo() -> None:
    taken = as_file(a_picture(3000, 2000), place=True)
    assert picture_of(taken) == picture_of(taken)


@pytest.mark.parametrize(("width", "height"), [(25_000, 20_000), (60_000, 9_000), (2**31 - 1, 2**31 - 1)])
def test_a_bomb_of_pixels_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    with pytest.raises((PhotoTooManyPixels, PhotoDamaged, NotAPhoto)):
        picture_of(a_bomb(width, height), "bom.png")


def test_five_hundred_megapixels_are_said_to_be_too_many() -> None:
    with pytest.raises(PhotoTooManyPixels) as refused:
        picture_of(a_bomb(25_000, 20_000), "bom.png")
    assert (refused.value.file, refused.value.pixels) == ("bom.png", 500)


@pytest.mark.parametrize(
    "content", [SVG, b"", b"%PDF-1.7", b"PK\x03\x04" + b"0" * 99, b"MZ" + b"0" * 99, b"just words", b"%!PS-Adobe-3.0"]
)
def test_what_is_no_photo_is_refused_whatever_its_name(content: bytes) -> None:
    with pytest.raises(NotAPhoto):
        picture_of(content, "viool.jpg")


def test_a_wrong_ending_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "viool.jpg"
    path.write_bytes(as_file(a_picture(), "PNG"))
    assert photo_in(path).width == 640


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.05, 0.5, 0.9])
def test_a_photo_cut_short_is_refused(kind: str, share: float) -> None:
    whole = as_file(a_picture(1200, 900), kind)
    with pytest.raises((PhotoDamaged, NotAPhoto)):
        picture_of(whole[: int(len(whole) * share)], "half.jpg")


@settings(max_examples=60)
@given(st.data())
def test_any_damage_is_a_refusal_or_a_photo(data: st.DataObject) -> None:
    whole = bytearray(as_file(a_picture(96, 64), data.draw(st.sampled_from(["JPEG", "PNG", "GIF", "BMP"]))))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        made = picture_of(bytes(whole), "x.jpg")
    except (PhotoDamaged, NotAPhoto, PhotoTooManyPixels):
        return
    assert max(made.width, made.height) <= LONGEST_SIDE


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.jpg"
    with path.open("wb") as file:
        file.truncate(51_000_000)
    with pytest.raises(PhotoTooLarge) as refused:
        photo_in(path)
    assert (refused.value.file, refused.value.size) == ("groot.jpg", 51)
    with pytest.raises(PhotoTooLarge):
        picture_of(bytes(51_000_000))


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        photo_in(tmp_path / "nergens.jpg")
    with pytest.raises(FileIsFolder):
        photo_in(tmp_path)


def test_a_small_copy_has_the_same_shape() -> None:
    small = opened(scaled(picture_of(as_file(a_picture(1600, 1200))).jpeg, 200))
    assert small.size == (200, 150)
