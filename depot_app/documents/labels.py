"""Labels: bars or a Data Matrix, the number to read, what it is and whose, on sheets and rolls in true size."""

from collections.abc import Sequence
from functools import lru_cache

from depot_app.documents import code128, data_matrix, qr
from depot_app.documents.label_hint import draw_hint
from depot_app.documents.label_layout import Field, LabelLayout, layout_of, room_for_tag
from depot_app.documents.label_stocks import Stock, may_start, stock_of, stocks
from depot_app.documents.pen import Pen
from depot_app.documents.setting import fitted, sized_to_fit
from depot_app.documents.type_sheet import (
    BLACK,
    LABEL_DETAIL,
    LABEL_DIGITS,
    LABEL_FOUND,
    LABEL_OWNER,
    LABEL_PLACE,
    LABEL_TITLE,
    LEAST_SMALL,
    LEAST_TITLE,
    Style,
)
from depot_app.documents.typefaces import width_of
from depot_app.domain.numbers import Kind
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_labels import TooSmallForTag
from depot_app.wording import papers as words
from depot_app.wording.command_labels import title_of
from depot_app.wording.voice import Voice

_CAP = 0.73
"""The height of a capital as a share of the size."""


def labels(content: LabelSheetContent, voice: Voice) -> bytes:
    """The labels as a PDF; a refusal where the stock is unknown or has no such first position."""
    on = stock_of(content)
    if refusal := may_start(on, content.start) or may_tag(on, content.labels):
        raise refusal
    pen = Pen(*on.page, title=voice(words.LABELS), author="", language=voice.language)
    pen.true_size()
    position = content.start - 1
    draw_hint(pen, on, voice)
    for label in content.labels:
        for _ in range(content.copies):
            if position == on.positions:
                pen.turn()
                draw_hint(pen, on, voice)
                position = 0
            _draw(pen, label, voice, layout_for(label, on), on.corner(position))
            position += 1
    return pen.finished()


def may_tag(on: Stock, labels: Sequence[LabelContent]) -> Refusal | None:
    """Whether tags among these labels have room on a stock for the line that tells a finder whom to call."""
    if room_for_tag(on) or not any(label.contact for label in labels):
        return None
    return TooSmallForTag(stock=on.name, fitting=tuple(one.code for one in stocks().values() if room_for_tag(one)))


def layout_for(label: LabelContent, on: Stock) -> LabelLayout:
    """The layout that a label gets on a stock."""
    is_place, is_tag = label.number.kind is Kind.PLACE, bool(label.contact)
    return layout_of(on, digits=len(label.number.digits), place=is_place, tag=is_tag)


def _draw(pen: Pen, label: LabelContent, voice: Voice, layout: LabelLayout, corner: tuple[float, float]) -> None:
    """Draws one label with its lower left corner there."""
    x, y = corner
    code, digits = layout.code, label.number.digits
    if layout.matrix:
        shape, up = data_matrix.modules(digits), layout.module
    else:
        shape, up = code128.bars(digits), code.height
    pen.modules(x + code.x, y + code.y, shape, across=layout.module, up=up, ink=BLACK)
    if (square := layout.square) is not None:
        side = layout.square_module
        pen.modules(x + square.x, y + square.y, qr.modules(digits), across=side, up=side, ink=BLACK)
    number = label.number.printed
    set_in, indent, rise = _digits(len(number), layout.digits, centred=not layout.matrix)
    pen.text(x + layout.digits.x + indent, y + layout.digits.y + rise, number, set_in)
    title = layout.title if label.detail else layout.title_alone()
    named = LABEL_PLACE if label.number.kind is Kind.PLACE else LABEL_TITLE
    texts = (
        (title_of(voice, label), named, title, LEAST_TITLE, layout.centred),
        (label.detail, LABEL_DETAIL, layout.detail, LEAST_SMALL, layout.centred),
        (label.owner, LABEL_OWNER, layout.owner, LEAST_SMALL, layout.centred),
        (voice(words.FOUND, contact=label.contact), LABEL_FOUND, layout.found, LEAST_SMALL, layout.centred),
    )
    for text, style, field, least, centred in texts:
        if text and field:
            for line, across, down, set_in in _set(text, style, field, least, centred=centred):
                pen.text(x + across, y + down, line, set_in)


@lru_cache(maxsize=256)
def _digits(signs: int, field: Field, *, centred: bool) -> tuple[Style, float, float]:
    """How a number of so many signs is set in its field, all signs being as wide: style, indent and rise."""
    size = min(LABEL_DIGITS.size, field.height * LABEL_DIGITS.size / LABEL_DIGITS.leading)
    longest = "0" * signs
    set_in = sized_to_fit(longest, LABEL_DIGITS.sized(size), field.width)
    indent = (field.width - width_of(longest, set_in)) / 2 if centred else 0.0
    return set_in, indent, (field.height - _CAP * set_in.size) / 2


@lru_cache(maxsize=1024)
def _set(
    text: str, style: Style, field: Field, least: float, *, centred: bool
) -> tuple[tuple[str, float, float, Style], ...]:
    """The lines of a text in its field: each with its place and style; what does not fit was shrunk or shortened."""
    set_in, lines = fitted(text, style, measure=field.width, depth=field.height, least=least)
    top = field.y + (field.height + len(lines) * set_in.leading) / 2
    drop = (set_in.leading + _CAP * set_in.size) / 2
    placed: list[tuple[str, float, float, Style]] = []
    for at, line in enumerate(lines):
        indent = (field.width - width_of(line, set_in)) / 2 if centred else 0.0
        placed.append((line, field.x + indent, top - at * set_in.leading - drop, set_in))
    return tuple(placed)
