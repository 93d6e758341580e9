"""How one instrument stands in a table: its number, what it is, its make, its state and its kit in words."""

from collections.abc import Iterable

from depot_app.documents.blocks import joined
from depot_app.documents.table import GUTTER, Column, Texts
from depot_app.documents.type_sheet import CELL, CELL_DIGITS, CELL_SOFT, CELL_STRONG
from depot_app.documents.typefaces import printable, width_of
from depot_app.domain.instruments import Condition
from depot_app.domain.kits import Kit, PartState
from depot_app.domain.paper_parts import PaperLine
from depot_app.wording import papers as words
from depot_app.wording.kits import PARTS
from depot_app.wording.voice import Voice

UNKNOWN_SIGN = "–"

_WIDEST_NUMBER = 96


def number_cell(line: PaperLine, voice: Voice) -> Texts:
    """The number to read, and the number it had before."""
    old = voice(words.OLD_NUMBER, number=line.old_number) if line.old_number else ""
    return ((line.number.printed, CELL_DIGITS), (old, CELL_SOFT))


def number_column(lines: Iterable[PaperLine], least: float, voice: Voice) -> Column:
    """The column of the numbers: wide enough that an old number stands on one line, within reason."""
    said = (voice(words.OLD_NUMBER, number=line.old_number) for line in lines if line.old_number)
    widest = max((width_of(printable(text, CELL_SOFT.face), CELL_SOFT) for text in said), default=0.0)
    return Column(voice(words.NUMBER), max(least, min(_WIDEST_NUMBER, widest + GUTTER)))


def type_cell(line: PaperLine) -> Texts:
    """Type and size."""
    return ((type_and_size(line.type_name, line.size), CELL),)


def type_and_size(type_name: str, size: str) -> str:
    """Viool 1/2."""
    return f"{type_name} {size}".strip()


def make_cell(line: PaperLine) -> Texts:
    """Brand and model, and the serial number."""
    return ((make(line), CELL),)


def make(line: PaperLine) -> str:
    """Stentor Student I · 20418833; a dash where nothing is known."""
    return joined((f"{line.brand} {line.model}".strip(), line.serial)) or UNKNOWN_SIGN


def condition_cell(condition: Condition | None) -> Texts:
    """The grade."""
    return ((condition.value if condition else UNKNOWN_SIGN, CELL),)


def kit_cell(line: PaperLine, voice: Voice) -> Texts:
    """What comes with it, what does not, what is damaged, and the defects known."""
    present = parts_in(line.kit, PartState.PRESENT, voice)
    missing = parts_in(line.kit, PartState.MISSING, voice)
    damaged = parts_in(line.kit, PartState.DAMAGED, voice)
    return (
        (present or ("" if missing or damaged else UNKNOWN_SIGN), CELL),
        (voice(words.NOT_THERE, parts=missing) if missing else "", CELL_STRONG),
        (voice(words.DAMAGED, parts=damaged) if damaged else "", CELL_STRONG),
        (line.defects, CELL_SOFT),
    )


def parts_in(kit: Kit, state: PartState, voice: Voice) -> str:
    """The parts of a kit that are in a state, in words."""
    return joined((voice(PARTS[part.kind]) for part in kit if part.state is state), ", ")


def legend(conditions: Iterable[Condition | None], voice: Voice) -> str:
    """What the grades on this paper mean; nothing where there are none."""
    grades = sorted({condition for condition in conditions if condition})
    if not grades:
        return ""
    said = joined(f"{grade.value} {voice(words.CONDITIONS[grade])}" for grade in grades)
    return voice(words.LEGEND, grades=said)
