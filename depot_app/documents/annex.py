"""Annex A: every instrument with its state, kit and value, over as many pages as it takes."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from depot_app.documents.blocks import Block, Stack, joined, text_block
from depot_app.documents.flow import Piece
from depot_app.documents.lines import (
    condition_cell,
    kit_cell,
    legend,
    make,
    make_cell,
    number_cell,
    number_column,
    type_and_size,
    type_cell,
)
from depot_app.documents.masthead import Opposite, running_head
from depot_app.documents.signatures import Ruled
from depot_app.documents.supplies import Told, goods, supply_pieces
from depot_app.documents.table import Column, Row, Texts, fitting, heading, row, stretched
from depot_app.documents.type_sheet import A4, BODY_SOFT, CELL, CELL_SOFT, CELL_STRONG, LEAD, MM, TITLE_SMALL
from depot_app.domain.money import Cents
from depot_app.domain.paper_parts import PaperLine
from depot_app.domain.papers import ContractContent
from depot_app.wording import dates, money
from depot_app.wording import papers as words
from depot_app.wording import papers_contract as said
from depot_app.wording.voice import Voice

FEW = 6
"""So many instruments may stand below the signatures, where there is room, instead of on a page of their own."""

_TOGETHER = 2
_KIT = 5
_EURO = 100
_MEASURE = re.compile(r"(\d+)(?:/(\d+))?")


@dataclass(frozen=True, slots=True)
class _Values:
    """How the values of an annex are said: in whole euros, with cents where any of them has some."""

    with_cents: bool
    total: Cents
    voice: Voice

    def said(self, cents: Cents | None) -> str:
        """One value."""
        return money.amount(self.voice, cents) if self.with_cents else money.whole_euros(self.voice, cents)


def _values_of(content: ContractContent, voice: Voice) -> _Values | None:
    """The values of an annex; nothing where it shows none."""
    if not content.has_values:
        return None
    known = [line.value or 0 for line in content.lines]
    return _Values(any(cents % _EURO for cents in known), Cents(sum(known)), voice)


def annex_pieces(content: ContractContent, belongs_to: str, voice: Voice) -> tuple[Piece, ...]:
    """The annex as pieces: its title, the rows with the head that is repeated, the totals and the initials.

    A few instruments stand on one page, below the signatures where there is room, and need no initials.
    """
    values = _values_of(content, voice)
    columns = _columns(content, values, voice)
    titles = heading(columns)
    head = Stack((head_of(belongs_to, voice), titles))
    rows = [row(columns, _cells(line, values, voice), tick=True) for line in content.lines]
    few = len(rows) + len(content.supplies) <= FEW
    notes = _notes(content, voice)
    supplies = supply_pieces(
        [Told(one) for one in content.supplies],
        voice,
        head=head_of(belongs_to, voice),
        values=content.has_values,
        tick=True,
    )
    sign = Ruled(voice(said.INITIALS), A4.measure * 0.4, 12 * MM)
    return (
        Piece(_title(content, belongs_to, voice), 12 * MM, keep=True, fresh=not few, chapter=voice(said.ANNEX)),
        *(
            (
                Piece(titles, 4 * MM, keep=True),
                *(Piece(line, keep=few or at >= len(rows) - _TOGETHER, head=head) for at, line in enumerate(rows)),
                Piece(_totals(content, columns, values, voice), keep=not supplies),
            )
            if rows
            else ()
        ),
        *(replace(piece, keep=True) if few or piece is supplies[-1] else piece for piece in supplies),
        Piece(notes if few else Stack((notes, sign)), 3 * MM),
    )


def head_of(belongs_to: str, voice: Voice) -> Block:
    """What stands on top of each further page of the annex."""
    return running_head(voice(words.CONTINUATION, title=voice(said.ANNEX)), belongs_to, 3 * MM)


def _title(content: ContractContent, belongs_to: str, voice: Voice) -> Block:
    """The annex's name, the paper it belongs to, and how many instruments it lists."""
    text = said.ANNEX_SUMMARY_TAKEN_OVER if content.taken_over else said.ANNEX_SUMMARY
    facts = {
        "instruments": goods(len(content.lines), content.supplies, voice),
        "from_on": dates.long(voice, content.from_on),
    }
    summary = voice(text, **{key: value for key, value in facts.items() if f"{{{key}}}" in text.nl})
    return Stack(
        (
            Opposite(voice(said.ANNEX), TITLE_SMALL, belongs_to, BODY_SOFT, A4.measure),
            text_block(A4.measure, (summary, LEAD.sized(BODY_SOFT.size))),
        )
    )


def _columns(content: ContractContent, values: _Values | None, voice: Voice) -> tuple[Column, ...]:
    """The columns: a box to tick, then what the line says; the value only where values are shown."""
    types = (type_and_size(line.type_name, line.size) for line in content.lines)
    columns = [
        Column("", 13),
        number_column(content.lines, 58, voice),
        fitting(Column(voice(words.KIND_AND_SIZE), 110), types),
        fitting(Column(voice(words.MAKE), 150), (make(line) for line in content.lines)),
        Column(voice(words.CONDITION), 34),
        Column(voice(words.KIT), 0),
    ]
    if values:
        amounts = (values.said(cents) for cents in (*(line.value for line in content.lines), values.total))
        columns.append(fitting(Column(voice(words.VALUE), 90, right=True), amounts))
    return stretched(columns, A4.measure, _KIT)


def _cells(line: PaperLine, values: _Values | None, voice: Voice) -> tuple[Texts, ...]:
    """One instrument's cells."""
    cells = (
        (),
        number_cell(line, voice),
        type_cell(line),
        make_cell(line),
        condition_cell(line.condition),
        kit_cell(line, voice),
    )
    return (*cells, ((values.said(line.value), CELL),)) if values else cells


def _totals(content: ContractContent, columns: Sequence[Column], values: _Values | None, voice: Voice) -> Row:
    """How many there are, and what they are worth together."""
    wide = sum(column.width for column in columns[:-1])
    spans = (Column("", wide), Column("", A4.measure - wide, right=True))
    value = values.said(values.total) if values else ""
    return row(
        spans,
        (((voice.count(words.INSTRUMENTS, len(content.lines)), CELL_STRONG),), ((value, CELL_STRONG),)),
    )


def _notes(content: ContractContent, voice: Voice) -> Block:
    """How many of each type and size, and what the grades mean."""
    counted = Counter((line.type_name, line.size) for line in content.lines)
    ordered = sorted(counted.items(), key=lambda one: (one[0][0], _small_first(one[0][1])))
    of_types = joined(voice(said.OF_TYPE, n=n, type=type_and_size(*kind)) for kind, n in ordered)
    grades = legend((line.condition for line in content.lines), voice)
    return text_block(A4.measure, (of_types if len(content.lines) > 1 else "", CELL_SOFT), (grades, CELL_SOFT))


def _small_first(size: str) -> tuple[bool, Fraction, str]:
    """Puts 1/16 before 1/8 and 15in before 16in; sizes that are no measure, such as Bes, come after, by their words."""
    found = _MEASURE.match(size)
    measure = Fraction(int(found[1]), max(1, int(found[2] or 1))) if found else Fraction(0)
    return found is None, measure, size
