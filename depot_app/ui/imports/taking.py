"""Taking a list in from the window: as a deed behind it, with progress, a way to stop, and the way back."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from depot_app.domain.imports import Imported, TakenBack
from depot_app.domain.journal import Done
from depot_app.ui.imports.clerk import Clerk
from depot_app.ui.imports.job import Job
from depot_app.ui.kit import Kit
from depot_app.wording import imports_screen as said


class Taking(QObject):
    """One list at a time; it is taken in whole or not at all."""

    progressed = Signal(int, int)
    done = Signal(object)
    """What the import did."""
    refused = Signal(object)
    """It was stopped, or a rule said no; nothing changed."""
    failed = Signal()
    """It went wrong; nothing changed."""
    taken_back = Signal()

    def __init__(self, clerk: Clerk, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._clerk = clerk
        self._kit = kit
        self._stop = Event()

    def start(self, job: Job) -> None:
        """Takes a list in."""
        self._stop.clear()
        voice = self._kit.speech.voice
        deed = partial(self._clerk.take_in, job, voice, self.progressed.emit, self._stop.is_set)
        self._kit.door.do(deed, self._on_done, on_refused=self.refused.emit, on_failed=self._on_failed)

    def stop(self) -> None:
        """Drops what is coming in, at the next portion."""
        self._stop.set()

    def take_back(self, number: int) -> None:
        """Takes an import back."""
        self._kit.doing.run(partial(self._clerk.take_back, number), then=self._on_taken_back)

    def _on_done(self, done: Done[Imported]) -> None:
        self._kit.doing.touched.emit(done.kinds)
        self.done.emit(done.thing)

    def _on_failed(self, _: BaseException) -> None:
        self.failed.emit()

    def _on_taken_back(self, taken: TakenBack) -> None:
        voice = self._kit.speech.voice
        self._kit.messages.tell(voice.count(said.UNDONE, taken.removed, number=taken.number, kept=len(taken.kept)))
        self.taken_back.emit()
