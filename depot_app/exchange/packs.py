"""Packs: a count in one file, to scan into where there is no line, and to merge where the depot is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from depot_app.domain.bulk import in_bulk
from depot_app.domain.count_faults import (
    NoScans,
    NotAPack,
    PackDamaged,
    PackNewer,
    PackThere,
    ScansUnreadable,
    TooManyScans,
)
from depot_app.domain.count_packs import Pack, PackScans
from depot_app.domain.counts import ScanEvent
from depot_app.domain.memory_scans import Memory
from depot_app.domain.sheet_faults import FileEmpty, FileMissing
from depot_app.exchange import pack_lines as lines
from depot_app.exchange.files import write_bytes
from depot_app.exchange.scanners import read_memory
from depot_app.exchange.sheets import read_bytes

MOST_SCANS = 200_000


@dataclass(frozen=True, slots=True)
class Contents:
    """A pack as read: `end` is where its last whole line ends, `check` that line's checksum.

    `unended` is whether that line lacks its line end; `cut` is the row after it that was left unfinished.
    """

    pack: Pack
    events: tuple[ScanEvent, ...]
    end: int
    check: bytes
    unended: bool
    cut: int | None


def write_pack(path: Path, pack: Pack) -> None:
    """Writes a new pack, whole or not at all. Raises PackThere where scans or anything else would be lost by it."""
    if not _may_replace(path):
        raise PackThere(path)
    written: list[bytes] = []
    check = b""
    for fields in (
        lines.head_of(pack),
        *map(lines.place_line, pack.places),
        *map(lines.thing_line, pack.things),
    ):
        line, check = lines.sealed(fields, check)
        written.append(line)
    write_bytes(path, b"\n".join((*written, b"")))


def _may_replace(path: Path) -> bool:
    """Whether nothing is lost with a file: there is none, it is empty, or a pack without scans."""
    try:
        return not read_pack(path).events
    except (FileMissing, FileEmpty):
        return True
    except ScansUnreadable:
        return False


def read_pack(path: Path) -> PackScans:
    """A pack with all that it took along and the scans made with it. Raises what is wrong with it."""
    found = parsed(path, content_of(path), whole=True)
    return PackScans(path.name, found.pack, found.events, found.cut)


def read_scans(path: Path) -> PackScans | Memory:
    """The scans in a file: a pack, without what it took along, or a scanner's memory."""
    content = content_of(path)
    if not _looks_like_a_pack(content):
        return read_memory(path, content)
    found = parsed(path, content, whole=False)
    return PackScans(path.name, found.pack, found.events, found.cut)


def content_of(path: Path) -> bytes:
    """The bytes of a file; what is neither file nor folder (a device, a pipe) is not waited for."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise NoScans(path, row=1)
    return read_bytes(path)


def _looks_like_a_pack(content: bytes) -> bool:
    """Whether a file means to be a pack, damaged or not."""
    return content.startswith(b"{") and lines.FORMAT.encode() in content[: lines.LONGEST_LINE]


class _Reader:
    """Reads a pack line by line, each against the checksum of the one before."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        padded = content.rstrip(b"\0")
        self._lines = padded.split(b"\n")
        self._last = self._lines.pop()
        self._cut = bool(self._last) or padded != content
        self.unended = False
        self.row = 0
        self.end = 0
        self.check = b""

    def body(self) -> bytes:
        """The next line, without its checksum."""
        if self.row >= len(self._lines):
            raise PackDamaged(self._path, row=self.row + 1)
        line = self._lines[self.row]
        body = self._unsealed(line)
        self.end += len(line) + 1
        return body

    def skip(self, amount: int) -> None:
        """Passes over lines, but not over their checksums."""
        for _ in range(amount):
            self.body()

    def rest(self) -> Iterator[bytes]:
        """All further lines, and a last one without its end if it is whole."""
        while self.row < len(self._lines):
            yield self.body()
        if not self._last:
            return
        try:
            body = self._unsealed(self._last)
        except PackDamaged:
            return
        self.end += len(self._last)
        self.unended, self._cut = True, False
        yield body

    @property
    def cut(self) -> int | None:
        """The row that was left unfinished."""
        return self.row + 1 if self._cut else None

    def damaged(self) -> PackDamaged:
        """The fault that names the line just read."""
        return PackDamaged(self._path, row=self.row)

    def _unsealed(self, line: bytes) -> bytes:
        """A line once its checksum holds."""
        try:
            body, self.check = lines.unsealed(line, self.check)
        except lines.Damaged as error:
            raise PackDamaged(self._path, row=self.row + 1) from error
        self.row += 1
        return body


def parsed(path: Path, content: bytes, *, whole: bool) -> Contents:
    """A pack from its bytes; its places and things are left out unless all of it is asked for."""
    if not _looks_like_a_pack(content):
        raise NotAPack(path)
    with in_bulk():
        return _parsed(path, _Reader(path, content), whole=whole)


def _parsed(path: Path, reader: _Reader, *, whole: bool) -> Contents:
    """A pack from its lines."""
    try:
        pack, places, things = lines.read_head(reader.body())
        if whole:
            listed = tuple(lines.read_place(reader.body()) for _ in range(places))
            pack = replace(pack, places=listed, things=tuple(lines.read_thing(reader.body()) for _ in range(things)))
        else:
            reader.skip(places + things)
        events = _events(path, reader, pack.key)
    except lines.Newer as error:
        raise PackNewer(path, version=error.version, known=lines.VERSION) from error
    except lines.Damaged as error:
        raise reader.damaged() from error
    return Contents(pack, events, reader.end, reader.check, reader.unended, reader.cut)


def _events(path: Path, reader: _Reader, key: str) -> tuple[ScanEvent, ...]:
    """The scans of a pack; each device counts its own from 1 without a gap."""
    found: list[ScanEvent] = []
    last: dict[str, int] = {}
    for body in reader.rest():
        event = lines.read_event(body, key)
        if event.sequence != last.get(event.device, 0) + 1:
            raise lines.Damaged
        last[event.device] = event.sequence
        found.append(event)
        if len(found) > MOST_SCANS:
            raise TooManyScans(path, most=MOST_SCANS)
    return tuple(found)
