"""Backups from the window: when the last was proven, one now, and a reminder after a week."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from depot_app.desks.desks import Desks
from depot_app.domain.backups import PHOTO_FOLDER, Backup, LastBackup
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.window import Window
from depot_app.wording import dates
from depot_app.wording import housekeeping_screen as said
from depot_app.wording.housekeeping import PHOTOS_BESIDE, about_photos

REMIND_AFTER_DAYS = 7
_NOTICE = "backup"
_LAST_FOLDER = "backups/folder"
_CHANNEL = "backup.last"


@dataclass(frozen=True, slots=True)
class Standing:
    """The last backup, if there is one, and how many days of work none holds."""

    last: LastBackup | None
    days: int


class Backups(QObject):
    """Tells the top of the window how the last backup stands, and makes one when asked."""

    def __init__(self, window: Window, kit: Kit, desks: Desks) -> None:
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._desks = desks
        self._standing: Standing | None = None
        window.top.backup_asked.connect(self.back_up)
        kit.speech.changed.connect(self._on_voice)

    def ask(self) -> None:
        """Asks when the last backup was made."""
        self._kit.door.ask(self._stands, self._on_standing, channel=_CHANNEL)

    def back_up(self) -> None:
        """Asks where the backup goes, and makes it."""
        speech = self._kit.speech
        name = speech(said.BACKUP_NAME, day=self._desks.house.today.isoformat())
        folder = Path(self._kit.memory.read(_LAST_FOLDER, str(Path.home())))
        dialog = QFileDialog(self._window, speech(said.BACKUP_TITLE), str(folder / name), speech(said.BACKUP_FILES))
        dialog.setObjectName("backup-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("depot-backup")
        dialog.fileSelected.connect(lambda chosen: self.back_up_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def back_up_to(self, path: Path) -> None:
        """Makes a backup in this file, in the background, and proves it."""
        self._kit.memory.write(_LAST_FOLDER, str(path.parent))
        self._window.top.tell_backup(Tone.IDLE, self._kit.speech(said.BACKING_UP))
        self._kit.door.do(
            partial(self._desks.housekeeping.backup, path),
            self._on_made,
            on_refused=self._on_refused,
            on_failed=self._on_failed,
        )

    def _on_made(self, made: Backup) -> None:
        voice = self._kit.speech.voice
        total = voice.whole(made.manifest.counts["instruments"])
        words = voice(said.BACKED_UP, file=made.path.name, instruments=total)
        photos = about_photos(voice, made.photos, made.photos_missing, said=PHOTOS_BESIDE, folder=PHOTO_FOLDER)
        self._kit.messages.tell(" ".join((words, *photos)))
        self.ask()

    def _on_refused(self, refusal: Exception) -> None:
        message = Message(self._kit.speech.explain(refusal), Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE)
        self._kit.messages.notice(_NOTICE, message)
        self._tell()

    def _on_failed(self, _: BaseException) -> None:
        """Told above the tabs; the corner says again how the last one stands."""
        self._tell()

    def _stands(self) -> Standing:
        """Runs in the background."""
        desk = self._desks.housekeeping
        return Standing(desk.last_backup(), desk.days_without_backup())

    def _on_standing(self, standing: Standing) -> None:
        self._standing = standing
        self._on_voice()

    def _on_voice(self) -> None:
        if self._standing is not None:
            self._tell()
            self._remind(self._standing)

    def _tell(self) -> None:
        """How the last backup stands, in the corner of the window."""
        voice, standing = self._kit.speech.voice, self._standing
        if standing is None or standing.last is None:
            self._window.top.tell_backup(Tone.ATTENTION, voice(said.NEVER))
            return
        stands = Tone.ATTENTION if standing.days >= REMIND_AFTER_DAYS else Tone.GOOD
        when = dates.moment(voice, standing.last.at, today=self._desks.house.today)
        self._window.top.tell_backup(stands, voice(said.PROVEN, when=when))

    def _remind(self, standing: Standing) -> None:
        """A bar above the tabs after a week without one; it stays until a backup was made or it is closed."""
        if standing.days < REMIND_AFTER_DAYS:
            self._kit.messages.withdraw(_NOTICE)
            return
        voice = self._kit.speech.voice
        words = voice.count(said.TOO_LONG_AGO, standing.days) if standing.last else voice(said.NO_BACKUP_YET)
        way_out = WayOut(said.BACK_UP_NOW, self.back_up)
        self._kit.messages.notice(_NOTICE, Message(words, Tone.ATTENTION, Icon.SHIELD_ALERT_OUTLINE, (way_out,)))
