"""Lengths on paper, exact: whole hundredths of a millimetre, as the makers of label sheets state them."""

import re

_TYPED = re.compile(r"([+-]?)(\d{1,4})(?:[.,](\d{1,2}))?(?: ?mm)?")


class Length(int):
    """A length in hundredths of a millimetre."""

    @classmethod
    def typed(cls, text: str) -> "Length | None":
        """What a person typed in millimetres, with a comma or a point: 38,1 or 66.04 mm."""
        found = _TYPED.fullmatch(text.strip())
        if found is None:
            return None
        sign, whole, part = found.groups()
        length = int(whole) * 100 + int((part or "").ljust(2, "0"))
        return cls(-length if sign == "-" else length)

    @classmethod
    def mm(cls, millimetres: float) -> "Length":
        """So many millimetres, to the nearest hundredth."""
        return cls(round(millimetres * 100))
