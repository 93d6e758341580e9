"""Where people sign: a block for each party, side by side; the piece before it is kept with it on one page."""

from dataclasses import dataclass

from depot_app.documents.blocks import Beside, Block, Stack, White, baseline, capped_block
from depot_app.documents.parties import COLUMN, SECOND
from depot_app.documents.pen import Pen
from depot_app.documents.setting import shortened
from depot_app.documents.type_sheet import BODY, BODY_STRONG, CAPTION, HEADING, INK, MM
from depot_app.wording import papers as words
from depot_app.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class Ruled:
    """A line to write on with a small word below it; what is known stands on the line already."""

    caption: str
    measure: float
    room: float
    written: str = ""

    @property
    def height(self) -> float:
        """Room to write, and the caption."""
        return self.room + CAPTION.leading + 1

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """What is known, the line, the caption."""
        line = top - self.room
        pen.text(left, line + 3, shortened(self.written, BODY, self.measure), BODY)
        pen.rule(left, left + self.measure, line, INK)
        pen.text(left, baseline(line - 1, CAPTION), self.caption, CAPTION)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: for which party, whose name, who in person, and where."""

    heading: str
    party: str
    person: str = ""
    seat: str = ""


def signatures(first: Signer, second: Signer, voice: Voice) -> Beside:
    """Two signers side by side, their lines at one height."""
    names = [
        capped_block(COLUMN, 2, (signer.heading, HEADING), (signer.party, BODY_STRONG)) for signer in (first, second)
    ]
    deepest = max(name.height for name in names)
    signed = [
        Stack((name, White(deepest - name.height), *_to_write_on(signer, voice)))
        for name, signer in zip(names, (first, second), strict=True)
    ]
    return Beside(tuple(zip((0, SECOND), signed, strict=True)))


def _to_write_on(signer: Signer, voice: Voice) -> tuple[Block, ...]:
    """The lines for one signer: the signature, the name, place and date."""
    return (
        Ruled(voice(words.SIGN_MARK), COLUMN, 15 * MM),
        Ruled(voice(words.SIGN_NAME), COLUMN, 7 * MM, signer.person),
        Ruled(voice(words.SIGN_PLACE), COLUMN, 7 * MM, f"{signer.seat}," if signer.seat else ""),
    )
