"""Days and amounts as people type them into a form."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from depot_app.domain.money import Cents
from depot_app.exchange.amounts import Unclear, typed_amount
from depot_app.exchange.dates import read_date
from depot_app.wording import form as said
from depot_app.wording.voice import Text

_ONLY_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})")
_AWAY = re.compile(r"([+-])\s*(\d{1,4})\s*([a-z]?)")
_WEEK = 7
_DAYS = {"": 1, "d": 1, "w": _WEEK}
_NAMED = {said.TODAY: 0, said.TOMORROW: 1, said.YESTERDAY: -1}
_THOUSANDS = re.compile(r"\d{1,3}\.\d{3}")
_ENGLISH = re.compile(r"\d{1,3}(,\d{3})+(\.\d{1,2})?")


@dataclass(frozen=True, slots=True)
class NotThat:
    """What was typed cannot be read; the sentence says what can."""

    words: Text


def read_day(text: str, today: date) -> date | NotThat:
    """A day as typed: 5-3, 05032026, 9-7-27, vandaag, tomorrow, +14, +2w, or written out."""
    typed = text.strip().casefold()
    found = _named(typed, today) or _away(typed, today) or _short(typed, today)
    if found is None and not typed.isdecimal():
        found = read_date(text)
    return found or NotThat(said.NO_DAY)


def read_money(text: str) -> Cents | NotThat:
    """An amount as typed: 12,5 and 12.50 are € 12,50; 1.5 and 1,234.56 could mean two things and are refused."""
    typed = text.strip().removeprefix("€").strip()
    found = typed_amount(typed)
    if _ENGLISH.fullmatch(typed) or (isinstance(found, Unclear) and not _THOUSANDS.fullmatch(typed)):
        return NotThat(said.COMMA_FOR_CENTS)
    if isinstance(found, Unclear):
        return Cents(int(typed.replace(".", "")) * 100)
    return NotThat(said.NO_AMOUNT) if found is None else found


def _named(typed: str, today: date) -> date | None:
    for word, days in _NAMED.items():
        if typed in {word.nl, word.en}:
            return today + timedelta(days=days)
    return None


def _away(typed: str, today: date) -> date | None:
    """So many days or weeks from today: +14, -3, +2w."""
    parts = _AWAY.fullmatch(typed)
    if parts is None or parts[3] not in _DAYS:
        return None
    days = int(parts[2]) * _DAYS[parts[3]]
    return today + timedelta(days=days if parts[1] == "+" else -days)


def _short(typed: str, today: date) -> date | None:
    """Digits without separators, or a day and a month whose year is the one that comes nearest."""
    if parts := _ONLY_DIGITS.fullmatch(typed):
        day, month, year = parts.groups()
    elif parts := _DAY_AND_MONTH.fullmatch(typed):
        day, month, year = parts[1], parts[2], None
    else:
        return None
    if year is not None:
        return read_date(f"{day}-{month}-{year}")
    found = [read_date(f"{day}-{month}-{near}") for near in (today.year - 1, today.year, today.year + 1)]
    return min((one for one in found if one), key=lambda one: abs(one - today), default=None)
