"""How a tab has a deed done: in the background, told beside the tabs, with the way back as a button."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from depot_app.domain.journal import Done
from depot_app.domain.refusal import Refusal
from depot_app.ui.background import Door
from depot_app.ui.messages import Messages, WayOut
from depot_app.ui.speech import Speech
from depot_app.wording import window as said
from depot_app.wording.voice import Text, Voice

T = TypeVar("T")


class Doing(QObject):
    """Has deeds done for all tabs; the history desk, once it is there, takes them back."""

    touched = Signal(object)
    """The kinds of thing that a deed touched, as a frozen set of `Thing`; tables that show them ask again."""
    undone = Signal(int)
    """The number of a journal entry that was taken back from outside any mode."""
    redone = Signal(int)
    """The number of a journal entry that was taken back and done again."""

    def __init__(self, door: Door, speech: Speech, messages: Messages) -> None:
        super().__init__()
        self._door = door
        self._speech = speech
        self._messages = messages
        self._undo: Callable[[int | None], Done[Any]] | None = None
        self._redo: Callable[[], Done[Any]] | None = None
        self._nearer: list[Callable[[], bool]] = []

    def undo_by(self, undo: Callable[[int | None], Done[Any]], redo: Callable[[], Done[Any]]) -> None:
        """Says which desk takes back a journal entry, or the last of whoever acts, and which does that again."""
        self._undo = undo
        self._redo = redo

    def ask_first(self, undo: Callable[[], bool]) -> None:
        """Says what has a way back of its own: it answers whether it took the last step back itself."""
        if undo not in self._nearer:
            self._nearer.append(undo)

    def run(
        self,
        deed: Callable[[], Done[T]],
        *,
        said_after: Callable[[Voice, T], str] | None = None,
        then: Callable[[T], object] | None = None,
        on_refused: Callable[[Refusal], None] | None = None,
        on_failed: Callable[[Any], None] | None = None,
    ) -> None:
        """Does a deed in the background.

        Afterwards: `then` with the thing, `said_after` as a message with Undo, and `touched`, last, since what it has
        asked again would keep the answer waiting. A rule's no goes to `on_refused`, or else is shown above the tab;
        what nobody foresaw goes to `on_failed` and is told in any case.
        """

        def on_done(done: Done[T]) -> None:
            if then is not None:
                then(done.thing)
            if said_after is not None:
                self._tell(said_after(self._speech.voice, done.thing), done.entry)
            self.touched.emit(done.kinds)

        self._door.do(deed, on_done, on_refused=on_refused or self._messages.refuse, on_failed=on_failed)

    def undo(self, entry: int | None = None, *, then: Callable[[], object] | None = None) -> None:
        """Takes back one journal entry, or the last deed of whoever acts; `then` is called when that is done."""
        if (undo := self._undo) is None or (entry is None and any(nearer() for nearer in self._nearer)):
            return
        tell = self._teller(said.UNDONE, then)

        def on_undone(done: Done[Any]) -> None:
            self.undone.emit(done.thing.seq)
            tell(done)

        self._door.do(lambda: undo(entry), on_undone, on_refused=self._messages.refuse)

    def redo(self) -> None:
        """Does again what was taken back last."""
        if (redo := self._redo) is None:
            return
        tell = self._teller(said.REDONE)

        def on_redone(done: Done[Any]) -> None:
            self.redone.emit(done.thing.seq)
            tell(done)

        self._door.do(redo, on_redone, on_refused=self._messages.refuse)

    def _tell(self, words: str, entry: int) -> None:
        ways_out = (WayOut(said.UNDO, lambda: self.undo(entry)),) if self._undo else ()
        self._messages.tell(words, *ways_out, entry=entry)

    def _teller(self, words: Text, then: Callable[[], object] | None = None) -> Callable[[Done[Any]], None]:
        def on_done(done: Done[Any]) -> None:
            self.touched.emit(done.kinds)
            self._messages.tell(self._speech(words))
            if then is not None:
                then()

        return on_done
