"""The housekeeping desk: is the database whole, is there a backup, and putting one back."""

from datetime import timedelta
from itertools import islice
from pathlib import Path

from depot_app.desks.house import House, Seat
from depot_app.domain.backups import Backup, LastBackup, Manifest, Restored
from depot_app.domain.faults import DatabaseFailed
from depot_app.domain.journal import Deed
from depot_app.domain.problems import Checked, ProblemKind
from depot_app.storage import backups, checks
from depot_app.storage.depot import Stop
from depot_app.storage.file_store import FileStore

MOST_PROBLEMS = 1_000
"""How many problems are named; whoever has more needs a backup, not a list."""

LONG_ENOUGH = timedelta(days=90)
"""A photo that nothing names is kept so long: a register that is put back may name it yet."""

FIRST = 1
"""The first deed of a journal."""


class HousekeepingDesk:
    """Checks a database and makes backups of it."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def check(self, stop: Stop | None = None) -> Checked:
        """Looks at everything and names each difference; a problem is an answer here, never raised."""
        found = tuple(islice(checks.problems(self.house.depot, stop), MOST_PROBLEMS + 1))
        is_damaged = any(problem.kind is ProblemKind.DAMAGED for problem in found)
        total = 0 if is_damaged else self._total()
        return Checked(total, found[:MOST_PROBLEMS], cut=len(found) > MOST_PROBLEMS)

    def _total(self) -> int:
        """How many instruments there are."""
        with self.house.reading() as registers:
            return registers.instruments.total() - registers.instruments.former.total()

    def last_backup(self) -> LastBackup | None:
        """The last backup that was made here and proven; nothing where there never was one."""
        with self.house.reading() as registers:
            entry = registers.journal.last_of(Deed.BACKUP)
        return LastBackup(entry.at, entry.by, str(entry.facts.get("file") or "")) if entry else None

    def days_without_backup(self) -> int:
        """How many days of work no backup holds: since the last one, or since the first deed; a demo needs none."""
        with self.house.reading() as registers:
            journal = registers.journal
            since = journal.last_of(Deed.BACKUP)
            if since is None and journal.last_of(Deed.DEMO) is None:
                since = journal.entry(FIRST)
        return (self.house.today - since.at.astimezone().date()).days if since else 0

    def holds(self) -> dict[str, int]:
        """How much there is now, by the same names as a backup counts."""
        return backups.counts(self.house.depot)

    # -- deeds

    def backup(self, path: Path) -> Backup:
        """Makes a backup in one file and proves it; the journal remembers when, where that can be written.

        Raises `CannotWrite`, or `BackupDamaged` where the database itself is not whole.
        """
        made = backups.make(self.house.depot, path, by=self.house.actor, at=self.house.clock())
        try:
            with self.house.deed(Deed.BACKUP) as registers:
                registers.about(file=path.name, sha256=made.sha256, instruments=made.manifest.counts["instruments"])
        except DatabaseFailed:
            # The disk of the database may be full or read only: all the more reason to have the backup.
            return made
        self.tidy()
        return made

    def tidy(self) -> int:
        """Takes photos off the disk that nothing ever told of, such as those of a deed that failed; answers how many.

        What the register or the journal names stays, since undo may need it; so does what came in the last weeks.
        """
        stray = FileStore.beside(self.house.depot.path).older(self.house.clock() - LONG_ENOUGH)
        with self.house.reading() as registers:
            for photo in registers.photos.all():
                stray.pop(photo.sha256, None)
            named = registers.journal.photos() if stray else frozenset()
        gone = [path for sha256, path in stray.items() if sha256 not in named]
        for path in gone:
            path.unlink(missing_ok=True)
        return len(gone)


class RestoreDesk:
    """Puts a backup back; for that no database needs to be open, or even be one."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat

    def look_into(self, path: Path) -> Manifest:
        """What a backup holds, proven by a test restore; nothing changes. Raises as `restore` does."""
        return backups.look_into(path, self.seat.database)

    def restore(self, path: Path) -> Restored:
        """Puts a backup in the place of the database, which is kept beside it. Nothing changes unless it is whole.

        Raises `BackupDamaged`, `NoBackup`, `NewerDatabase`, and `DatabaseBusy` while someone is at work.
        """
        return backups.restore(path, self.seat.database, by=self.seat.actor, at=self.seat.clock())
