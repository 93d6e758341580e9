"""Supplies on paper: a short table of how many of what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from depot_app.documents.blocks import Block, Stack, paragraph
from depot_app.documents.flow import Piece
from depot_app.documents.table import Column, Texts, fitting, heading, row, stretched
from depot_app.documents.type_sheet import A4, CELL, CELL_DIGITS, CELL_STRONG, CELL_WRONG, HEADING, MM
from depot_app.domain.money import Cents
from depot_app.domain.paper_parts import PaperSupply
from depot_app.wording import papers as words
from depot_app.wording import papers_supplies as said
from depot_app.wording.money import amount as euros
from depot_app.wording.voice import Text, Voice


@dataclass(frozen=True, slots=True)
class Told:
    """One row: how many of what, and what else there is to say of them."""

    supply: PaperSupply
    note: str = ""


def supply_pieces(
    told: Sequence[Told],
    voice: Voice,
    *,
    title: Text = said.SUPPLIES,
    head: Block,
    values: bool = False,
    tick: bool = False,
) -> tuple[Piece, ...]:
    """The table of supplies under its heading; nothing where there are none. `head` stands above it on a next page."""
    if not told:
        return ()
    cells = [_cells(one, voice, values=values, notes=any(other.note for other in told)) for one in told]
    columns = _columns(told, voice, values=values)
    if tick:
        columns, cells = [Column("", 13), *columns], [((), *one) for one in cells]
    stretching = stretched(columns, A4.measure, [column.title for column in columns].index(voice(said.WHAT)))
    titles = heading(stretching)
    last = len(told) - 1
    return (
        Piece(paragraph(A4.measure, voice(title), HEADING), 6 * MM, keep=True, head=head),
        Piece(titles, 1 * MM, keep=True),
        *(
            Piece(row(stretching, one, tick=tick), keep=at < last, head=Stack((head, titles)))
            for at, one in enumerate(cells)
        ),
    )


def goods(instruments: int, supplies: Iterable[PaperSupply], voice: Voice) -> str:
    """How many instruments and things by quantity there are: 40 instrumenten en 12 stuks materiaal."""
    told, amount = voice.count(words.INSTRUMENTS, instruments), sum(one.amount for one in supplies)
    if not amount:
        return told
    pieces = voice.count(said.PIECES, amount)
    return voice(said.BOTH, instruments=told, supplies=pieces) if instruments else pieces


def worth(supply: PaperSupply) -> Cents | None:
    """What so many of a supply are worth, where that is known."""
    return None if supply.value is None else Cents(supply.value * supply.amount)


def _columns(told: Sequence[Told], voice: Voice, *, values: bool) -> list[Column]:
    """How many, of what, its number, what else is said of it, and the value where values are shown."""
    columns = [
        fitting(Column(voice(said.AMOUNT), 60), (_times(one.supply, voice) for one in told)),
        Column(voice(said.WHAT), 0),
        Column(voice(words.NUMBER), 66),
    ]
    if any(one.note for one in told):
        columns.append(fitting(Column("", 130), (one.note for one in told)))
    if values:
        columns.append(Column(voice(words.VALUE), 74, right=True))
    return columns


def _cells(told: Told, voice: Voice, *, values: bool, notes: bool) -> tuple[Texts, ...]:
    """One supply's cells."""
    supply = told.supply
    cells: tuple[Texts, ...] = (
        ((_times(supply, voice), CELL_STRONG),),
        ((supply.name, CELL),),
        ((supply.number.printed, CELL_DIGITS),),
    )
    if notes:
        cells += (((told.note, CELL_WRONG),),)
    return (*cells, ((euros(voice, worth(supply)), CELL),)) if values else cells


def _times(supply: PaperSupply, voice: Voice) -> str:
    """12 ×."""
    return voice(said.TIMES, n=voice.whole(supply.amount))
