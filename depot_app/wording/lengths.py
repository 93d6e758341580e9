"""Lengths as people write them: millimetres, with a comma in Dutch and a point in English."""

from depot_app.domain.label_stocks import Shift
from depot_app.domain.lengths import Length
from depot_app.wording.voice import Language, Text, Voice

RIGHT = Text(nl="{mm} mm naar rechts", en="{mm} mm to the right")
LEFT = Text(nl="{mm} mm naar links", en="{mm} mm to the left")
DOWN = Text(nl="{mm} mm omlaag", en="{mm} mm down")
UP = Text(nl="{mm} mm omhoog", en="{mm} mm up")
BOTH = Text(nl="{across} en {down}", en="{across} and {down}")
NOWHERE = Text(nl="geen correctie", en="no correction")


def millimetres(voice: Voice, length: int) -> str:
    """A length without its unit, with no more figures than it has: 38,1."""
    sign = "-" if length < 0 else ""
    whole, part = divmod(abs(length), Length.mm(1))
    figures = f"{whole}.{part:02d}".rstrip("0").rstrip(".")
    return sign + (figures.replace(".", ",") if voice.language is Language.NL else figures)


def with_length(text: Text, length: int) -> Text:
    """A text with a length in it, as each language writes it."""
    return text.filled_by(lambda voice: {"mm": millimetres(voice, length)})


def direction(voice: Voice, shift: Shift) -> str:
    """How far a printer's labels are moved, and which way."""
    across = voice(RIGHT if shift.right > 0 else LEFT, mm=millimetres(voice, abs(shift.right))) if shift.right else ""
    down = voice(DOWN if shift.down > 0 else UP, mm=millimetres(voice, abs(shift.down))) if shift.down else ""
    if across and down:
        return voice(BOTH, across=across, down=down)
    return across or down or voice(NOWHERE)
