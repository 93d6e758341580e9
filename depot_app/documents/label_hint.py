"""The hint beside the labels of a sheet that it must be printed in true size, wherever a margin has room for it."""

from depot_app.documents.label_margins import hint_on
from depot_app.documents.label_stocks import Stock
from depot_app.documents.pen import Pen
from depot_app.documents.setting import shortened
from depot_app.documents.type_sheet import MM
from depot_app.wording import papers as words
from depot_app.wording.voice import Voice

_ENDS_MM = 12.0
"""What is left white at each end of the line."""


def draw_hint(pen: Pen, on: Stock, voice: Voice) -> None:
    """Says on the edge of a sheet that it must be printed in true size."""
    hint = hint_on(on)
    if hint is None:
        return
    width, height = on.page
    along = width if hint.edge in {"top", "bottom"} else height
    said = shortened(voice(words.TRUE_SIZE, stock=on.name), hint.style, along - 2 * _ENDS_MM * MM)
    match hint.edge:
        case "top":
            pen.text_amid(width / 2, height - hint.at, said, hint.style)
        case "bottom":
            pen.text_amid(width / 2, hint.at, said, hint.style)
        case "left":
            pen.text_up(hint.at, height / 2, said, hint.style)
        case _:
            pen.text_up(width - hint.at, height / 2, said, hint.style)
