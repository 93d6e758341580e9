"""Cells that a spreadsheet would run: marked when they are written, unmarked when they are read back (ASVS 1.2.10)."""

MARK = "'"
_RISKY = frozenset("=+-@\t\r\n＝＋－＠")  # noqa: RUF001 - the wide forms are what is meant


def harmless(text: str) -> str:
    """A text that no spreadsheet runs: one that starts like a formula, marked or not, gets one mark more."""
    return MARK + text if _starts_like_a_formula(text) else text


def unmarked(text: str) -> str:
    """A text as it was before it was marked."""
    return text[1:] if text.startswith(MARK) and _starts_like_a_formula(text) else text


def _starts_like_a_formula(text: str) -> bool:
    """Whether the first sign that is neither a mark nor a space makes spreadsheets calculate."""
    return text.lstrip(f"{MARK} ")[:1] in _RISKY
