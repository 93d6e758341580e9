"""The test sheet of a printer: rulers along its edges, a cross to measure, and where the labels come to lie."""

from depot_app.documents.label_stocks import Stock, stock
from depot_app.documents.pen import Pen
from depot_app.documents.setting import sized_to_fit, wrapped
from depot_app.documents.type_sheet import (
    BLACK,
    BODY,
    BODY_STRONG,
    FIRM,
    LABEL_HINT,
    LEAST_SMALL,
    MM,
    RULER_DIGITS,
    SOFT,
    THIN,
    TITLE_SMALL,
    WHITE,
)
from depot_app.documents.typefaces import width_of
from depot_app.domain.label_stocks import StockKind, cross_of
from depot_app.domain.lengths import Length
from depot_app.domain.papers import RulerSheetContent
from depot_app.wording import papers_ruler as said
from depot_app.wording.lengths import direction, millimetres
from depot_app.wording.voice import Voice

LINE_MM = 100
"""How long the line is that shows whether the printer scales."""
_EDGE_MM = 5.0
_TICKS = ((10, 4.0), (5, 2.5), (1, 1.4))
_TEXT_MM = (92.0, 128.0, 98.0)
_NEAR_CORNER_MM = 16
_MARK_MM = 3
"""The square on a roll that moves as labels do."""


def ruler_sheet(content: RulerSheetContent, voice: Voice) -> bytes:
    """The test sheet as a PDF in true size; the cross stands where it is drawn, the labels where they are moved to."""
    on = stock(content.stock, content.own, content.shift)
    pen = Pen(*on.page, title=voice(said.TITLE), author="", language=voice.language)
    pen.true_size()
    if on.kind is StockKind.ROLL:
        _roll(pen, on, voice)
    else:
        _sheet(pen, on, content.printer, voice)
    return pen.finished()


def _sheet(pen: Pen, on: Stock, printer: str, voice: Voice) -> None:
    """A sheet with everything on it."""
    width, height = on.page
    for position in range(on.positions):
        pen.box(*on.corner(position), *on.size, SOFT)
    _rulers(pen, on, _EDGE_MM)
    across, down = (side / Length.mm(1) for side in cross_of(on.measures))
    for x, y in ((across, down), (210 - across, down), (across, 297 - down), (210 - across, 297 - down)):
        _cross(pen, x * MM, height - y * MM, 10 * MM)
    _told(pen, on, printer, voice)
    left, at = (width - LINE_MM * MM) / 2, height - 221 * MM
    pen.field(left - 2 * MM, at - 3 * MM, (LINE_MM + 4) * MM, 12 * MM, WHITE)
    pen.rule(left, left + LINE_MM * MM, at, BLACK, FIRM)
    for x in (left, left + LINE_MM * MM):
        pen.line((x, at - 2 * MM), (x, at + 2 * MM), BLACK, FIRM)
    pen.text_amid(width / 2, at + 3 * MM, voice(said.LINE, mm=LINE_MM), BODY)


def _told(pen: Pen, on: Stock, printer: str, voice: Voice) -> None:
    """What to do with the sheet, amid it."""
    width, height = on.page
    top, across, deep = (side * MM for side in _TEXT_MM)
    left = (width - across) / 2
    pen.field(left, height - top - deep, across, deep, WHITE)
    inner, measure = left + 3 * MM, across - 6 * MM
    y = height - top - 8 * MM
    pen.text_within(inner, y, voice(said.TITLE), TITLE_SMALL, measure)
    y -= 8 * MM
    for label, text in (
        (said.PRINTER, printer),
        (said.STOCK, on.name),
        (said.CORRECTION, direction(voice, on.shift)),
    ):
        pen.text(inner, y, voice(label), BODY_STRONG)
        pen.text_within(inner + 30 * MM, y, text, BODY, measure - 30 * MM)
        y -= 5 * MM
    mm = {key: millimetres(voice, side) for key, side in zip(("across", "down"), cross_of(on.measures), strict=True)}
    for number, step in enumerate(said.STEPS, start=1):
        y -= 3 * MM
        pen.text(inner, y, f"{number}.", BODY_STRONG)
        for line in wrapped(voice(step, mm=LINE_MM, **mm), BODY, measure - 6 * MM):
            pen.text(inner + 6 * MM, y, line, BODY)
            y -= BODY.leading


def _roll(pen: Pen, on: Stock, voice: Voice) -> None:
    """A label with a cross in its middle, and as much as there is room for."""
    width, height = on.page
    _rulers(pen, on, 1.0)
    across, down = cross_of(on.measures)
    x, y = across / Length.mm(1) * MM, height - down / Length.mm(1) * MM
    _cross(pen, x, y, max(min(width, height) / 2 - 5 * MM, 2 * MM))
    right, down_too = (side / Length.mm(1) * MM for side in (on.shift.right, on.shift.down))
    half = _MARK_MM / 2 * MM
    pen.box(x + right - half, y - down_too - half, _MARK_MM * MM, _MARK_MM * MM, BLACK)
    for line, text in enumerate((said.FROM_LEFT, said.FROM_TOP), start=1):
        words = voice(text, mm=millimetres(voice, (across, down)[line - 1]))
        style = sized_to_fit(words, LABEL_HINT, width / 2 - 9 * MM)
        if style.size >= LEAST_SMALL:
            pen.text(x + 3.4 * MM, y - line * style.leading, words, style)


def _cross(pen: Pen, x: float, y: float, arm: float) -> None:
    """Two lines that meet there."""
    pen.rule(x - arm, x + arm, y, BLACK, FIRM)
    pen.line((x, y - arm), (x, y + arm), BLACK, FIRM)


def _rulers(pen: Pen, on: Stock, edge: float) -> None:
    """Millimetres from the edges of the paper, along those that there is room for; they end before the corners."""
    width, height = on.page
    least = _NEAR_CORNER_MM if on.kind is StockKind.SHEET else 0
    for mm in range(1, int(width / MM)):
        x, tick = mm * MM, _tick(mm) * MM
        if _is_clear(mm, width / MM, edge):
            pen.line((x, height - edge * MM), (x, height - edge * MM - tick), SOFT, THIN)
            if on.kind is StockKind.SHEET:
                pen.line((x, edge * MM), (x, edge * MM + tick), SOFT, THIN)
            _figure(pen, mm, x, height - edge * MM - tick - RULER_DIGITS.size, least)
    for mm in range(1, int(height / MM)):
        y, tick = height - mm * MM, _tick(mm) * MM
        if _is_clear(mm, height / MM, edge):
            pen.line((edge * MM, y), (edge * MM + tick, y), SOFT, THIN)
            pen.line((width - edge * MM, y), (width - edge * MM - tick, y), SOFT, THIN)
            _figure(pen, mm, edge * MM + tick + width_of("000", RULER_DIGITS) / 2, y - RULER_DIGITS.size / 3, least)


def _figure(pen: Pen, mm: int, x: float, y: float, least: float) -> None:
    """How many millimetres it is to a long tick, beyond the corner where two rulers meet."""
    if mm % _TICKS[0][0] == 0 and mm > least:
        pen.text_amid(x, y, str(mm), RULER_DIGITS)


def _tick(mm: int) -> float:
    """How long a tick is, in millimetres."""
    return next(length for every, length in _TICKS if mm % every == 0)


def _is_clear(mm: int, side: float, edge: float) -> bool:
    """Whether a tick keeps off the rulers along the other edges."""
    room = edge + _TICKS[0][1]
    return room <= mm <= side - room
