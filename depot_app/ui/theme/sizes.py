"""Sizes in device-independent pixels: an 8 px grid, 10 px corners and six sizes of type."""

from enum import IntEnum

GRID = 8
HALF = 4
"""Half a grid step, between an icon and its word."""
WIDE = 16
"""Two grid steps, between blocks."""
MARGIN = 20
"""From the window's edge to what stands in it."""
PANEL_MARGIN = 22
"""From a panel's edge to what stands in it."""
LINE = 1
"""A thin line, and a panel's border."""
FOCUS = 2
"""A line that shows where the keyboard is."""
CORNER = 10
SMALL_CORNER = 8
ROW = 42
"""Height of a row in a table."""
HEADER = 42
"""Height of a table's header."""
PILL = 26
"""Height of a pill in a table."""
CHIP = 27
"""Height of a chip above a table."""
STATE = 32
"""Height of the pill on a card."""
BUTTON = 36
FIELD = 36
PRIMARY = 46
"""Height of the one primary button."""
SCAN = 44
"""Height of the scan box."""
SCAN_WIDTH = 560
SCAN_LEAST = 300
TAB = 40
"""Height of a tab."""
SCROLL_BAR = 12
"""Thickness of a scroll bar."""
BAR = 8
"""Thickness of a progress bar."""
CARD = 392
"""Width of the card."""
CARD_LEAST = 320
"""Width of the card in a narrow window."""
LIST_LEAST = 632
"""Width of the list in a narrow window; the card gives way first."""
LABEL = 132
"""Width of the labels of a form that has them at the side."""
ANSWER = 96
"""Least height of the large answer."""
THUMB = 76
"""Side of a small photo."""
LENGTH = 120
"""Width of a field for millimetres."""
DIALOG = 560
PALETTE = 640
PALETTE_ROWS = 9
HELP = (760, 720)
PREVIEW = (900, 1000)
WINDOW = (1440, 860)
WINDOW_LEAST = (1024, 700)
TOAST = 36
"""Height of a message beside the tabs."""
TOAST_BUTTON = 32


class Type(IntEnum):
    """Heights of type."""

    SMALL = 13
    BODY = 14
    LARGE = 17
    TITLE = 22
    HERO = 30
    ANSWER = 32
    """24 points: what is read from an arm's length away."""
    FIGURE = 56


class IconSize(IntEnum):
    """Sides of an icon."""

    SMALL = 14
    BODY = 18
    LARGE = 22
    STATE = 20
    SCAN = 24
    ANSWER = 48
    EMPTY = 64
