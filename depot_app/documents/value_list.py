"""The list of values for the insurer: every instrument by family, subtotals, and the whole in figures at the end."""

from collections.abc import Sequence

from depot_app.documents.blocks import Lines, Stack, White, capped_block, joined, text_block
from depot_app.documents.facts import Fact, facts_strip
from depot_app.documents.flow import Piece
from depot_app.documents.lines import UNKNOWN_SIGN, type_and_size
from depot_app.documents.masthead import running_head, sender
from depot_app.documents.paper import Paper, printed
from depot_app.documents.table import Column, Row, Texts, heading, row, stretched
from depot_app.documents.type_sheet import (
    A4_WIDE,
    CELL,
    CELL_DIGITS,
    CELL_SOFT,
    CELL_STRONG,
    HEADING,
    LEAD,
    MM,
    TITLE_SMALL,
)
from depot_app.domain.value_list import Sum, ValueLine, ValueListContent, summed
from depot_app.wording import dates, money
from depot_app.wording import papers as words
from depot_app.wording import valuations as said
from depot_app.wording.voice import Voice

_MEASURE = A4_WIDE.measure
_WHERE, _FAMILY = 4, 0


def value_list(content: ValueListContent, voice: Voice) -> bytes:
    """The list as a PDF; the same values make the same bytes."""
    title = voice(said.LIST_ON, day=dates.short(voice, content.on))
    printed_on = voice(words.PRINTED, day=dates.short(voice, content.printed_on))
    return printed(
        Paper(
            title=title,
            author=content.lender.name,
            foot=joined((title, content.lender.name, printed_on)),
            pieces=(*_top(content, voice), *_families(content, title, voice), *_summary(content, title, voice)),
            frame=A4_WIDE,
        ),
        voice,
    )


def _top(content: ValueListContent, voice: Voice) -> list[Piece]:
    """Whose list it is, of which day, and the whole in figures."""
    day = dates.long(voice, content.on)
    titles = capped_block(_MEASURE, 2, (voice(said.LIST), TITLE_SMALL), (voice(said.LIST_LEAD, day=day), LEAD))
    whole = summed(content.lines)
    facts: list[Fact] = [
        (voice(said.ON), dates.with_weekday(voice, content.on)),
        (voice(said.INSTRUMENTS), voice.whole(whole.instruments)),
        (voice(said.TOTAL_VALUE), money.amount(voice, whole.value)),
        (voice(said.WITHOUT), voice.whole(whole.without_value)),
    ]
    return [
        Piece(sender(content.lender, _MEASURE, voice)),
        Piece(titles, before=5 * MM),
        Piece(facts_strip(facts, A4_WIDE), before=5 * MM),
    ]


def _families(content: ValueListContent, title: str, voice: Voice) -> list[Piece]:
    """A table for each family, each with its sum below it."""
    columns = _columns(voice)
    head = running_head(title, content.lender.name, 3 * MM, _MEASURE)
    titles = heading(columns)
    repeated = Stack((head, titles))
    pieces: list[Piece] = []
    for family, lines in content.by_family:
        name = said.family(voice, family)
        pieces.append(Piece(_heading(name), 6 * MM, keep=True, head=head))
        pieces.append(Piece(titles, keep=True))
        *most, last = lines
        pieces.extend(Piece(row(columns, _cells(line, voice)), head=repeated) for line in most)
        pieces.append(Piece(row(columns, _cells(last, voice)), keep=True, head=repeated))
        pieces.append(Piece(_family_sum(columns, name, summed(lines), voice)))
    return pieces


def _heading(name: str) -> Lines:
    """The name of a family, with a capital."""
    return text_block(_MEASURE, (name[:1].upper() + name[1:], HEADING))


def _columns(voice: Voice) -> tuple[Column, ...]:
    """The columns, the same for every family."""
    return stretched(
        (
            Column(voice(words.NUMBER), 62),
            Column(voice(words.KIND_AND_SIZE), 120),
            Column(voice(said.MAKE), 122),
            Column(voice(said.LIST_FIELDS[6]), 92),
            Column(voice(said.WHERE), 0),
            Column(voice(said.GRADE), 38),
            Column(voice(said.METHOD), 122),
            Column(voice(words.VALUE), 68, right=True),
        ),
        _MEASURE,
        _WHERE,
    )


def _cells(line: ValueLine, voice: Voice) -> tuple[Texts, ...]:
    """One instrument."""
    value = money.amount(voice, line.value) or UNKNOWN_SIGN
    return (
        ((line.number.printed, CELL_DIGITS),),
        ((type_and_size(line.type_name, line.size), CELL),),
        ((f"{line.brand} {line.model}".strip() or UNKNOWN_SIGN, CELL),),
        ((line.serial or UNKNOWN_SIGN, CELL),),
        ((said.where(voice, line) or UNKNOWN_SIGN, CELL),),
        ((line.condition.value if line.condition else UNKNOWN_SIGN, CELL),),
        ((said.how_found(voice, line), CELL_SOFT),),
        ((value, CELL),),
    )


def _family_sum(columns: Sequence[Column], name: str, of: Sum, voice: Voice) -> Row:
    """How many there are of a family, how many without a value, and what the others are worth."""
    without = voice(said.SUM_WITHOUT, without=voice.whole(of.without_value)) if of.without_value else ""
    named = voice.count(said.FAMILY_SUM, of.instruments, family=name[:1].upper() + name[1:])
    wide = (Column("", sum(column.width for column in columns[:-2])), *columns[-2:])
    return row(
        wide,
        (((joined((named, without)), CELL_STRONG),), (), ((money.amount(voice, of.value), CELL_STRONG),)),
    )


def _summary(content: ValueListContent, title: str, voice: Voice) -> list[Piece]:
    """Each family in a line, the whole, and how values were found."""
    columns = stretched(
        (
            Column(voice(said.FAMILY), 0),
            Column(voice(said.INSTRUMENTS), 90, right=True),
            Column(voice(said.WITHOUT), 90, right=True),
            Column(voice(said.TOTAL_VALUE), 110, right=True),
        ),
        _MEASURE,
        _FAMILY,
    )
    families = [(said.family(voice, family).capitalize(), summed(lines)) for family, lines in content.by_family]
    rows = [row(columns, _sum_cells(name, of, voice, strong=False)) for name, of in families]
    rows.append(row(columns, _sum_cells(voice(said.IN_ALL), summed(content.lines), voice, strong=True)))
    note = text_block(_MEASURE, (voice(said.HOW_FOUND), CELL_SOFT))
    head = running_head(title, content.lender.name, 3 * MM, _MEASURE)
    return [
        Piece(text_block(_MEASURE, (voice(said.SUMMARY), HEADING)), 8 * MM, keep=True, head=head),
        Piece(heading(columns), keep=True),
        *(Piece(each, keep=True) for each in rows),
        Piece(Stack((White(3 * MM), note))),
    ]


def _sum_cells(name: str, of: Sum, voice: Voice, *, strong: bool) -> tuple[Texts, ...]:
    """A name and its figures."""
    style = CELL_STRONG if strong else CELL
    figures = (voice.whole(of.instruments), voice.whole(of.without_value), money.amount(voice, of.value))
    return tuple(((text, style),) for text in (name, *figures))
