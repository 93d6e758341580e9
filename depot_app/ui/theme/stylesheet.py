"""Qt's palette and stylesheet, made from the roles and sizes."""

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from depot_app import paths
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Role

_MARK = re.compile(r"@([a-z][a-z-]*)")

_PALETTE = {
    QPalette.ColorRole.Window: Role.BACKGROUND,
    QPalette.ColorRole.WindowText: Role.INK,
    QPalette.ColorRole.Base: Role.PANEL,
    QPalette.ColorRole.AlternateBase: Role.ZEBRA,
    QPalette.ColorRole.Text: Role.INK,
    QPalette.ColorRole.Button: Role.PANEL,
    QPalette.ColorRole.ButtonText: Role.INK,
    QPalette.ColorRole.BrightText: Role.WRONG,
    QPalette.ColorRole.Highlight: Role.ACCENT,
    QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.ToolTipBase: Role.INK,
    QPalette.ColorRole.ToolTipText: Role.PANEL,
    QPalette.ColorRole.PlaceholderText: Role.SOFT_INK,
    QPalette.ColorRole.Mid: Role.LINE,
    QPalette.ColorRole.Accent: Role.ACCENT,
}

_SIZES = {
    "type-small": sizes.Type.SMALL,
    "type-body": sizes.Type.BODY,
    "type-large": sizes.Type.LARGE,
    "type-title": sizes.Type.TITLE,
    "type-hero": sizes.Type.HERO,
    "type-answer": sizes.Type.ANSWER,
    "type-figure": sizes.Type.FIGURE,
    "grid": sizes.GRID,
    "half": sizes.HALF,
    "wide": sizes.WIDE,
    "line-width": sizes.LINE,
    "focus-width": sizes.FOCUS,
    "corner": sizes.CORNER,
    "corner-small": sizes.SMALL_CORNER,
    "chip-corner": sizes.CHIP // 2,
}


def palette(colour: Callable[[Role], QColor]) -> QPalette:
    """The palette of every widget that the stylesheet does not name."""
    made = QPalette()
    for qt_role, role in _PALETTE.items():
        made.setColor(qt_role, colour(role))
    for qt_role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, qt_role, colour(Role.SOFT_INK))
    return made


def text(colour: Callable[[Role], QColor]) -> str:
    """The stylesheet `resources/themes/depot.qss` with each `@name` filled by the role or size of that name.

    Raises:
        KeyError: the sheet names something that is neither.
    """
    values = {role.value: colour(role).name() for role in Role}
    values |= {name: f"{int(size)}px" for name, size in _SIZES.items()}
    sheet = paths.resource("themes", "depot.qss").read_text(encoding="utf-8")
    return _MARK.sub(lambda mark: values[mark[1]], sheet)
