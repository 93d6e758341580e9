"""Scans out of a scanner's memory: lines without numbers, which may come again in a longer file, in part, or twice."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

from depot_app.domain.counts import MEMORY_SEQUENCES, ScanEvent, stamp

DEVICE = "scanner:"
"""What the names of devices begin with whose scans came out of a memory."""


class MemoryLine(NamedTuple):
    """One line of a memory: `when` as written, `at` its local time as ISO text (empty where that is no time).

    A `quantity` below nothing takes scans back. `place` is the place that the line itself names, if it does.
    """

    code: str
    device: str = ""
    when: str = ""
    at: str = ""
    quantity: int = 1
    place: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """The scans of a memory file in its order; `layout` is how it was written, `cut` the row cut off at its end."""

    name: str
    layout: str
    lines: tuple[MemoryLine, ...]
    cut: int | None = None


class _Identities:
    """Gives each line its number: the same line in the same place of the depot, the n-th time, has the same one."""

    def __init__(self) -> None:
        self._met = Counter[tuple[str, ...]]()

    def of(self, *parts: str) -> int:
        """The number of a line by all that it says."""
        self._met[parts] += 1
        said = "\0".join((*parts, str(self._met[parts])))
        return MEMORY_SEQUENCES | int.from_bytes(hashlib.sha256(said.encode()).digest()[:8]) >> 2


def memory_events(lines: Iterable[MemoryLine], places: Collection[str], zone: tzinfo | None) -> tuple[ScanEvent, ...]:
    """The scans that lines stand for; `places` are the codes among them that are places, `zone` is that of the clocks.

    A place holds for the lines after it, of the same device. The place is part of what a line is, so that one thing met
    again in another place is another scan, even for a device without a clock.
    """
    return tuple(_events(lines, places, zone))


def _events(lines: Iterable[MemoryLine], places: Collection[str], zone: tzinfo | None) -> Iterator[ScanEvent]:
    """The events of the lines, one by one."""
    identities = _Identities()
    context: dict[str, str] = {}
    standing: dict[tuple[str, str], list[int]] = {}
    for line in lines:
        device, at = DEVICE + line.device, _instant(line.at, zone)
        place = line.place or context.get(device, "")
        if line.code in places:
            context[device], place = line.code, ""
        mine = standing.setdefault((device, line.code), [])
        if line.quantity >= 0:
            sequence = identities.of(device, line.when, line.code, place)
            mine.append(sequence)
            yield ScanEvent(device, sequence, line.code, place, at)
        elif mine:
            gone = mine.pop()
            yield ScanEvent(device, identities.of(device, "-", str(gone)), line.code, "", at, voids=gone)


def _instant(local: str, zone: tzinfo | None) -> str:
    """A local time as an instant; empty where it is none, or beyond the calendar once its zone is taken off."""
    if not local:
        return ""
    try:
        return stamp(datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC))
    except (ValueError, OverflowError):
        return ""
