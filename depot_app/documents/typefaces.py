"""The embedded faces: what signs they have, how wide a text is, and the one gate through which every text goes.

Nothing here knows mark-up: text is drawn as it is, never read as tags, so that there is nothing to inject.
"""

import unicodedata
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from depot_app.documents.type_sheet import Face, Style
from depot_app.paths import resource

FALLBACK = "\N{REPLACEMENT CHARACTER}"
"""What stands for a sign that the face lacks or that cannot be set: to be seen, never silently left out."""

_FORMAT = "Cf"
_SPACES = {"Zs", "Zl", "Zp", "Cc"}
_RIGHT_TO_LEFT = {"R", "AL", "AN"}
_THOUSAND = 1000
_LAST_READ_BACK = 0xFFFF
"""Signs beyond are drawn by reportlab, but its map from glyphs to text has no room for them."""


@cache
def _font(face: Face) -> TTFont:
    """A face, read and registered once."""
    font = TTFont(face.value, str(resource("fonts", f"{face.value}.ttf")))
    pdfmetrics.registerFont(font)
    return font


def ready() -> None:
    """Reads the faces, so that a canvas can name them."""
    for face in Face:
        _font(face)


@cache
def _printed_as(sign: str, face: Face) -> str:
    """What is drawn for one sign: itself, a space, nothing, or the fallback."""
    category = unicodedata.category(sign)
    if category in _SPACES:
        return " "
    if category == _FORMAT:
        return ""
    if unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT:
        return FALLBACK
    return sign if ord(sign) in _font(face).face.charToGlyph and ord(sign) <= _LAST_READ_BACK else FALLBACK


@lru_cache(maxsize=4096)
def printable(text: str, face: Face) -> str:
    """A text as this face can draw it on one line: composed, without control signs, with fallbacks to be seen."""
    return "".join(_printed_as(sign, face) for sign in unicodedata.normalize("NFC", text))


def lacking(text: str) -> tuple[str, ...]:
    """The signs of a text that are drawn as the fallback in any face, in order, each once."""
    signs = dict.fromkeys(unicodedata.normalize("NFC", text))
    signs.pop(FALLBACK, None)
    return tuple(sign for sign in signs if any(_printed_as(sign, face) == FALLBACK for face in Face))


@lru_cache(maxsize=4096)
def thousandths(text: str, face: Face) -> float:
    """The width of a printable text in thousandths of its size."""
    drawn = _font(face).face
    return float(sum(drawn.charWidths.get(ord(sign), drawn.defaultWidth) for sign in text))


def width_of(text: str, style: Style) -> float:
    """The width of a printable text in points."""
    return thousandths(text, style.face) * style.size / _THOUSAND
