"""A QR code of 21 by 21 modules (version 1, ISO/IEC 18004) with the digits of a number, for whoever scans by camera.

Its mask is fixed: any of the eight is read alike, and weighing them takes twenty times as long as all the rest.
"""

from functools import lru_cache
from typing import Any

import zxingcpp

from depot_app.documents import squares

SIDE = 21
"""Modules on each side, without the quiet zone."""
QUIET = 4
"""Modules of white that the norm asks for around it."""

_HOW = {"version": 1, "ec_level": "Q", "data_mask": 2}
"""A quarter of it may be scratched; ten digits fit."""
_DARK = bytes((1, *[0] * 255))
"""What the picture's greys mean: 0 is dark."""


@lru_cache(maxsize=64)
def modules(digits: str) -> str:
    """The dark modules as PDF rectangles, one unit to a module, from the lower left corner."""
    made = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, **_HOW)
    picture: Any = made.to_image(scale=1, add_quiet_zones=False)
    dark = bytes(memoryview(picture)).translate(_DARK)
    return squares.drawn([dark[at : at + SIDE] for at in range(0, len(dark), SIDE)])
