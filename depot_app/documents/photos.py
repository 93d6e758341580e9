"""Photos on paper: two beside each other, each with its caption, none larger than its half of the page."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from depot_app.documents.blocks import Beside, Block, Stack, White, capped_block
from depot_app.documents.flow import Piece
from depot_app.documents.parties import COLUMN, SECOND
from depot_app.documents.pen import Pen
from depot_app.documents.type_sheet import BODY, CAPTION, MM, POINTS
from depot_app.domain.condition_report import PaperPhoto
from depot_app.wording import dates
from depot_app.wording import papers_condition as said
from depot_app.wording.voice import Voice

DEEPEST = 60 * MM
"""No photo is higher than this, so that three rows of them stand on a page."""
DOTS_PER_INCH = 200
_QUALITY = 82


@dataclass(frozen=True)
class PhotoBlock:
    """A photo, so wide and so high."""

    jpeg: bytes
    width: float
    height: float

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Its upper left corner there."""
        pen.picture(left, top - self.height, self.width, self.height, self.jpeg)


def photo_pieces(photos: Sequence[tuple[PaperPhoto, bytes]], head: Block, voice: Voice) -> list[Piece]:
    """Rows of two photos."""
    blocks = [_captioned(photo, jpeg, voice) for photo, jpeg in photos]
    rows = [tuple(zip((0.0, SECOND), blocks[place : place + 2], strict=False)) for place in range(0, len(blocks), 2)]
    return [Piece(Beside(each), 3 * MM, head=head) for each in rows]


def _captioned(photo: PaperPhoto, jpeg: bytes, voice: Voice) -> Stack:
    """A photo with what it shows, and its day."""
    scale = min(COLUMN / photo.width, DEEPEST / photo.height)
    width, height = photo.width * scale, photo.height * scale
    day = voice(said.PHOTO_OF, day=dates.short(voice, photo.added_on))
    words = capped_block(COLUMN, 2, (photo.caption, BODY), (day, CAPTION))
    return Stack((PhotoBlock(_for_paper(jpeg, max(width, height)), width, height), White(1.5 * MM), words))


def _for_paper(jpeg: bytes, longest: float) -> bytes:
    """A photo with as many dots as paper shows, so that a report stays small; the same photo makes the same bytes."""
    dots = round(longest / POINTS * DOTS_PER_INCH)
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
        if max(picture.size) <= dots:
            return jpeg
        small = picture.convert("RGB")
        small.thumbnail((dots, dots), Image.Resampling.LANCZOS)
        written = io.BytesIO()
        small.save(written, "JPEG", quality=_QUALITY, optimize=True)
        return written.getvalue()
