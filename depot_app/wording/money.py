"""Amounts as people here write them: € 1.234,50 in Dutch, €1,234.50 in English."""

from depot_app.domain.money import Cents
from depot_app.wording.voice import Language, Voice

_HALF = 50


def amount(voice: Voice, cents: Cents | None) -> str:
    """An amount with its sign and cents; nothing where there is no amount."""
    if cents is None:
        return ""
    minus = "-" if cents < 0 else ""
    euros, rest = divmod(abs(cents), 100)
    if voice.language is Language.NL:
        return f"{minus}€ {voice.whole(euros)},{rest:02d}"
    return f"{minus}€{voice.whole(euros)}.{rest:02d}"


def whole_euros(voice: Voice, cents: Cents | None) -> str:
    """An amount rounded to whole euros, a half upwards, as a value column prints it."""
    if cents is None:
        return ""
    minus = "-" if cents <= -_HALF else ""
    euros = voice.whole((abs(cents) + _HALF) // 100)
    return f"{minus}€ {euros}" if voice.language is Language.NL else f"{minus}€{euros}"
