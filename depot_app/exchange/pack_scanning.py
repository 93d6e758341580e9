"""Scanning into a pack where there is no line: one program at a time, each scan on the disk before it is answered."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from depot_app.domain.count_faults import PackBusy
from depot_app.domain.count_packs import pack_ground
from depot_app.domain.counts import ScanEvent, last_standing
from depot_app.domain.faults import CannotWrite
from depot_app.exchange import pack_lines as lines
from depot_app.exchange.locks import Busy, hold, to_disk
from depot_app.exchange.packs import content_of, parsed


class OpenPack:
    """A pack in which one program scans: each scan is on the disk before it is answered.

    `cut` is the row that a power cut left unfinished, and that the first scan takes the place of.
    """

    def __init__(self, path: Path, file: IO[bytes], host: str) -> None:
        self._file = file
        content = file.read()
        found = parsed(path, content, whole=True)
        self.pack, self.cut = found.pack, found.cut
        self.events = list(found.events)
        self._end, self._check, self._unended = found.end, found.check, found.unended
        seat = hashlib.sha256(f"{host}\0{path.resolve()}".encode(errors="surrogatepass")).hexdigest()[:8]
        self.device = f"{self.pack.key}-{seat}"
        """This copy of the pack on this machine: two copies are two devices, so that neither loses a scan."""

    def scan(self, codes: Sequence[str], *, at: str, by: str) -> tuple[ScanEvent, ...]:
        """Adds scans, cleaned codes in their order, and answers them once they are on the disk."""
        mine = [event for event in self.events if event.device == self.device]
        context = "" if mine else self._context()
        made = tuple(
            ScanEvent(self.device, len(mine) + n, code, context if n == 1 else "", at, lines.said(by))
            for n, code in enumerate(codes, start=1)
        )
        self._append(made)
        return made

    def void_last(self, *, at: str, by: str) -> ScanEvent | None:
        """Takes back the last scan made here that still stands, and answers it; nothing where there is none."""
        mine = [event for event in self.events if event.device == self.device]
        last = last_standing(reversed(mine))
        if last:
            self._append(
                (ScanEvent(self.device, len(mine) + 1, last.code, "", at, lines.said(by), voids=last.sequence),)
            )
        return last

    def _context(self) -> str:
        """The place in which the last scan of this pack was made, before it went on here."""
        last = last_standing(reversed(self.events))
        if last is None:
            return ""
        its = [event for event in self.events if event.device == last.device]
        places = pack_ground(self.pack, {text for event in its for text in (event.code, event.place)}).places
        named = (text for event in reversed(its) for text in (event.code, event.place) if text in places)
        return next(named, "")

    def _append(self, events: Iterable[ScanEvent]) -> None:
        """Writes scans after the last whole line, and waits for the disk."""
        written, check = [], self._check
        for event in events:
            line, check = lines.sealed(lines.event_line(event), check)
            written.append(line + b"\n")
        self._file.seek(self._end)
        self._file.truncate()
        content = b"\n" * self._unended + b"".join(written)
        self._file.write(content)
        to_disk(self._file)
        self._end, self._check, self._unended = self._end + len(content), check, False
        self.events.extend(events)


@contextmanager
def scanning(path: Path, host: str) -> Iterator[OpenPack]:
    """Opens a pack to scan into, for this program alone. Raises PackBusy, CannotWrite, or what is wrong with it."""
    content_of(path)
    try:
        with path.open("rb+") as file:
            hold(file)
            yield OpenPack(path, file, host)
    except Busy as error:
        raise PackBusy(path) from error
    except OSError as error:
        raise CannotWrite(path=path, why=error.strerror or str(error)) from error
