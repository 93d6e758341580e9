"""What a scanner sends, made plain: no symbology prefix, digits where the keyboard is French or Belgian."""

import re

_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
"""The three signs by which some scanners name the kind of barcode (AIM identifier)."""

_FRENCH_ROW = str.maketrans("&é\"'(-è_çà", "1234567890")
_BELGIAN_ROW = str.maketrans("&é\"'(§è!çà", "1234567890")


def plain(sent: str) -> str:
    """The code that a scanner meant."""
    code = _SYMBOLOGY.sub("", sent.strip())
    for row in (_FRENCH_ROW, _BELGIAN_ROW):
        digits = code.translate(row)
        if digits.isdecimal() and not code.isdecimal() and not any(sign.isdecimal() for sign in code):
            return digits
    return code
