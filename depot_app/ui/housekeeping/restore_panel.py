"""Putting a backup back: proven first, with what would change; leaving things as they are is the default."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from depot_app.desks.desks import Desks
from depot_app.desks.housekeeping import RestoreDesk
from depot_app.domain.backups import Manifest, Restored
from depot_app.domain.refusal import Refusal
from depot_app.ui.buttons import button
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.messages import Message
from depot_app.ui.panels import Panel
from depot_app.ui.table.columns import Align, Column, Face
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates
from depot_app.wording import housekeeping_screen as said
from depot_app.wording.housekeeping import PHOTOS_BACK, about_photos
from depot_app.wording.voice import Voice

KEY = "restore"
_TOLD, _CHANNEL = "told", "restore"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a backup holds beside what there is now."""

    path: Path
    manifest: Manifest
    now: dict[str, int]


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many of something there are now, and would be."""

    id: str
    now: int
    then: int


def _what(voice: Voice, row: CountRow) -> str:
    return voice(said.COUNTED[row.id])


def _now(voice: Voice, row: CountRow) -> str:
    return voice.whole(row.now)


def _then(voice: Voice, row: CountRow) -> str:
    return voice.whole(row.then)


def _difference(voice: Voice, row: CountRow) -> str:
    change = row.then - row.now
    if change == 0:
        return voice(said.SAME)
    return voice(said.MORE if change > 0 else said.FEWER, n=voice.whole(abs(change)))


_COLUMNS = (
    Column("what", said.WHAT, _what, signs=24, stretch=True),
    Column("now", said.NOW, _now, signs=12, align=Align.RIGHT),
    Column("then", said.THEN, _then, signs=16, align=Align.RIGHT),
    Column("difference", said.DIFFERENCE, _difference, signs=14, align=Align.RIGHT, face=Face.STRONG),
)


class RestorePanel(Panel):
    """File, proof, differences; then one of two verbs."""

    restored = Signal(object)
    """What was put back; every tab has to ask again."""

    def __init__(self, desks: Desks, kit: Kit) -> None:
        super().__init__(KEY, said.RESTORE_TITLE, Icon.BACKUP_RESTORE, kit)
        self._desks = desks
        self._looked: Looked | None = None
        self.line = QLineEdit()
        self.line.setObjectName("restore-file")
        self.line.setFixedHeight(sizes.FIELD)
        self.line.setAcceptDrops(False)  # a file that is dropped is the window's to take
        self.line.returnPressed.connect(self._on_entered)
        kit.speech.say(self.line.setPlaceholderText, said.RESTORE_HINT)
        kit.speech.say(self.line.setAccessibleName, said.WHICH_BACKUP)
        self.counts = HeldModel(_COLUMNS, kit.speech, self)
        self._made, self._whole = look(QLabel(), Look.TITLE), tone(look(QLabel(), Look.STRONG), Tone.GOOD)
        self._warning = tone(look(QLabel(), Look.STRONG), Tone.ATTENTION)
        self._warning.setWordWrap(True)
        self._state = look(QLabel(), Look.SOFT_BODY)
        self.stay = button(kit, said.LEAVE, self.leave, primary=True)
        self.put_back = button(kit, said.RESTORE, self._put_back)
        self._lay_out_panel()
        kit.speech.follow(self._say)

    def begin(self) -> None:
        """To the name of the file, or to the safe choice."""
        (self.stay if self._looked else self.line).setFocus()

    def take_file(self, path: Path) -> None:
        """Looks into this file, as if its name had been typed."""
        self.line.setText(str(path))
        self._tell_state(said_text=self.kit.speech(said.LOOKING))
        question = partial(self._look_into, path)
        self.kit.door.ask(
            question, self._on_looked, on_refused=self._on_refused, on_failed=self._on_failed, channel=_CHANNEL
        )

    def _look_into(self, path: Path) -> Looked:
        """Runs in the background: a test restore beside the register."""
        manifest = RestoreDesk(self._desks.seat).look_into(path)
        return Looked(path, manifest, self._desks.housekeeping.holds())

    def _lay_out_panel(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(sizes.GRID)
        top.addWidget(self.line, stretch=1)
        browse = button(self.kit, said.BROWSE, self._browse)
        top.addWidget(browse)
        self.body.addLayout(top)
        self._inside = QWidget()
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        table = LineView(self.counts, self.kit, name="restore.counts", title=said.DIFFERENCE)
        for widget in (self._made, self._whole):
            rows.addWidget(widget)
        rows.addWidget(table, stretch=1)
        rows.addWidget(self._warning)
        self.body.addWidget(self._inside, stretch=1)
        self.body.addStretch()
        self._inside.hide()
        self.stay.setObjectName("restore-leave")
        self.put_back.setObjectName("restore-do")
        self.put_back.setFixedHeight(sizes.PRIMARY)
        self.put_back.setEnabled(False)
        self.stay.setDefault(True)
        self.foot.addWidget(self._state, stretch=1)
        self.foot.addWidget(self.put_back)
        self.foot.addWidget(self.stay)

    def _say(self) -> None:
        """What was put together by hand, in the language of the window."""
        looked, voice = self._looked, self.kit.speech.voice
        self._whole.setText(voice(said.IS_WHOLE))
        self._warning.setText(voice(said.WHAT_HAPPENS))
        if looked is not None:
            when = dates.moment(voice, looked.manifest.made_at, today=self._desks.house.today)
            self._made.setText(voice(said.MADE, when=when, by=looked.manifest.made_by))

    def _tell_state(self, *, said_text: str) -> None:
        self.notices.clear()
        self._looked = None
        self._inside.hide()
        self.put_back.setEnabled(False)
        self._state.setText(said_text)

    def _on_looked(self, looked: Looked) -> None:
        self._looked = looked
        self._state.clear()
        keys = [key for key in said.COUNTED if key in looked.manifest.counts]
        self.counts.hold(CountRow(key, looked.now.get(key, 0), looked.manifest.counts[key]) for key in keys)
        self._say()
        self._inside.show()
        self.put_back.setEnabled(True)
        self.stay.setFocus()

    def _put_back(self) -> None:
        looked = self._looked
        if looked is not None:
            self.put_back.setEnabled(False)
            deed = partial(_restore, self._desks, looked.path)
            self.kit.door.do(deed, self._on_restored, on_refused=self._on_refused, on_failed=self._on_failed)

    def _on_restored(self, done: Restored) -> None:
        voice = self.kit.speech.voice
        when = dates.moment(voice, done.manifest.made_at, today=self._desks.house.today)
        words = voice(said.RESTORED, made=when, instruments=voice.whole(done.instruments))
        kept = voice(said.KEPT, file=done.kept) if done.kept else ""
        photos = about_photos(voice, done.photos, done.photos_missing, said=PHOTOS_BACK)
        tone_of = Tone.ATTENTION if done.photos_missing else Tone.GOOD
        self.restored.emit(Message(" ".join((words, *photos, kept)).strip(), tone_of, Icon.CHECK_CIRCLE))
        self.leave()

    def _on_refused(self, refusal: Refusal) -> None:
        self._tell_fault(refusal)

    def _on_failed(self, error: BaseException) -> None:
        """Told above the tabs; the file can be chosen anew."""
        self._tell_state(said_text="")

    def _tell_fault(self, fault: Exception) -> None:
        self._tell_state(said_text="")
        words = self.kit.speech.explain(fault)
        self.notices.put(_TOLD, Message(words, Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE))

    def _on_entered(self) -> None:
        if text := self.line.text().strip().strip('"'):
            self.take_file(Path(text).expanduser())

    def _browse(self) -> None:
        speech = self.kit.speech
        dialog = QFileDialog(self, speech(said.WHICH_BACKUP), "", speech(said.BACKUP_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _restore(desks: Desks, path: Path) -> Restored:
    """The deed: the register lets go of its file, and goes on with what was put in its place."""
    return desks.restoring.restore(path)
