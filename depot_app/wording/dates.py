"""Dates as people here write them: 9-7-2027, and vr 9 juli 2027 where there is room."""

from datetime import date, datetime

from depot_app.wording.voice import Language, Text, Voice

UNKNOWN = Text(nl="onbekend", en="unknown")
TODAY_AT = Text(nl="vandaag {time}", en="today {time}")
YESTERDAY_AT = Text(nl="gisteren {time}", en="yesterday {time}")

_MONTHS = {
    Language.NL: "januari februari maart april mei juni juli augustus september oktober november december",
    Language.EN: "January February March April May June July August September October November December",
}
_WEEKDAYS = {
    Language.NL: "ma di wo do vr za zo",
    Language.EN: "Mon Tue Wed Thu Fri Sat Sun",
}


def short(voice: Voice, day: date | None) -> str:
    """9-7-2027; the word for unknown where there is no date."""
    return voice(UNKNOWN) if day is None else f"{day.day}-{day.month}-{day.year}"


def long(voice: Voice, day: date | None) -> str:
    """9 juli 2027 or 9 July 2027; the word for unknown where there is no date."""
    if day is None:
        return voice(UNKNOWN)
    return f"{day.day} {_MONTHS[voice.language].split()[day.month - 1]} {day.year}"


def with_weekday(voice: Voice, day: date | None) -> str:
    """vr 9 juli 2027 or Fri 9 July 2027."""
    if day is None:
        return voice(UNKNOWN)
    return f"{_WEEKDAYS[voice.language].split()[day.weekday()]} {long(voice, day)}"


def moment(voice: Voice, at: datetime, *, today: date) -> str:
    """A moment in local time: vandaag 08:02, gisteren 17:30, or 9-7-2027 08:02."""
    local = at.astimezone()
    time = f"{local.hour:02d}:{local.minute:02d}"
    match (today - local.date()).days:
        case 0:
            return voice(TODAY_AT, time=time)
        case 1:
            return voice(YESTERDAY_AT, time=time)
        case _:
            return f"{short(voice, local.date())} {time}"
