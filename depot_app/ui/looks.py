"""What a widget is for, so that the stylesheet knows how it looks."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from depot_app.ui.theme.roles import Tone

W = TypeVar("W", bound=QWidget)


class Look(StrEnum):
    """The looks that `resources/themes/depot.qss` knows."""

    PANEL = "panel"
    TOP = "top"
    RULE = "rule"
    INSIDE = "inside"
    BANNER = "banner"
    TOAST = "toast"
    PAGE = "page"
    PALETTE = "palette"
    SMALL = "small"
    SOFT = "soft"
    SOFT_BODY = "soft-body"
    LABEL = "label"
    NUMBER = "number"
    STRONG = "strong"
    LARGE = "large"
    TITLE = "title"
    HERO = "hero"
    ANSWER = "answer"
    FIGURE = "figure"
    PRIMARY = "primary"
    QUIET = "quiet"
    FLAT = "flat"
    CHIP = "chip"
    TILE = "tile"
    PHOTO = "photo"
    SCAN = "scan"
    SUGGESTIONS = "suggestions"
    ROOMS = "rooms"
    LINES = "lines"


def look(widget: W, as_: Look) -> W:
    """Gives a widget its look, and answers it."""
    widget.setProperty("look", as_.value)
    return widget


def tone(widget: W, stands: Tone) -> W:
    """Gives a widget its tone, also when it is already in sight, and answers it."""
    name = stands.name.lower()
    if widget.property("tone") != name:
        widget.setProperty("tone", name)
        repolish(widget)
    return widget


def repolish(widget: QWidget) -> None:
    """Has the stylesheet look at a widget again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
