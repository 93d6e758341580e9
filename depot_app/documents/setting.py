"""Setting text: breaking it into lines, and making one line fit where there is only so much room."""

from functools import lru_cache

from depot_app.documents.type_sheet import Style
from depot_app.documents.typefaces import printable, width_of

ELLIPSIS = "…"
_A_LITTLE = 1.35
_STEP = 0.94
_TWO, _LAST_LINE, _NARROWER = 2, 0.22, 16


@lru_cache(maxsize=2048)
def wrapped(text: str, style: Style, measure: float) -> tuple[str, ...]:
    """The lines of a text no wider than the measure; a word that is too long is broken. Newlines begin a line."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        lines.extend(_broken(printable(paragraph, style.face), style, measure))
    return tuple(lines)


@lru_cache(maxsize=1024)
def balanced(text: str, style: Style, measure: float) -> tuple[str, ...]:
    """The lines of a text without a lone word on the last one, where a slightly narrower setting avoids it."""
    lines = wrapped(text, style, measure)
    if len(lines) < _TWO or width_of(lines[-1], style) >= measure * _LAST_LINE:
        return lines
    for step in range(1, _NARROWER):
        narrower = wrapped(text, style, measure * (1 - step / 100))
        if len(narrower) > len(lines):
            break
        if width_of(narrower[-1], style) >= measure * _LAST_LINE:
            return narrower
    return lines


def _broken(paragraph: str, style: Style, measure: float) -> list[str]:
    """The lines of one paragraph."""
    if width_of(paragraph, style) <= measure:
        return [paragraph.strip()] if paragraph.strip() else []
    lines: list[str] = []
    line = ""
    for word in paragraph.split():
        longer = f"{line} {word}" if line else word
        if width_of(longer, style) <= measure:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _pieces(word, style, measure)
        lines.extend(whole)
    return [*lines, line] if line else lines


def _pieces(word: str, style: Style, measure: float) -> list[str]:
    """A word cut into pieces that fit, the last of which may go on; at least one sign each."""
    pieces = [""]
    for sign in word:
        if pieces[-1] and width_of(pieces[-1] + sign, style) > measure:
            pieces.append(sign)
        else:
            pieces[-1] += sign
    return pieces


def shortened(text: str, style: Style, measure: float) -> str:
    """One line of a text, its end replaced by an ellipsis where it would be too wide."""
    line = printable(text, style.face).strip()
    if width_of(line, style) <= measure:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(line[:middle].rstrip() + ELLIPSIS, style) <= measure:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + ELLIPSIS if low else ""


def capped(text: str, style: Style, measure: float, most: int) -> tuple[str, ...]:
    """The lines of a text, at most so many; the last says by an ellipsis that there was more."""
    lines = wrapped(text, style, measure)
    if len(lines) <= most:
        return lines
    return (*lines[: most - 1], shortened(f"{lines[most - 1]} {lines[most]}", style, measure))


def sized_to_fit(line: str, style: Style, measure: float) -> Style:
    """The style shrunk so far that a printable line fits."""
    width = width_of(line, style)
    return style if width <= measure else style.sized(style.size * measure / width)


@lru_cache(maxsize=1024)
def fitted(text: str, style: Style, *, measure: float, depth: float, least: float) -> tuple[Style, tuple[str, ...]]:
    """A text made to fit a field: shrunk a little, then wrapped, then shrunk to the least size, then shortened."""
    style = style.sized(max(least, min(style.size, depth * style.size / style.leading)))
    line = printable(text, style.face).strip()
    alone = sized_to_fit(line, style, measure)
    if line and alone.size >= max(least, style.size / _A_LITTLE):
        return alone, (line,)
    size = style.size
    while size > least:
        smaller = style.sized(size)
        lines = wrapped(text, smaller, measure)
        if len(lines) * smaller.leading <= depth and not _breaks_words(line, smaller, measure):
            return smaller, lines
        size *= _STEP
    smallest = style.sized(least)
    return smallest, capped(text, smallest, measure, max(1, int(depth / smallest.leading)))


def _breaks_words(line: str, style: Style, measure: float) -> bool:
    """Whether a word of the line would have to be broken."""
    return any(width_of(word, style) > measure for word in line.split())
