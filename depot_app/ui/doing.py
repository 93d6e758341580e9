"""How a tab has a deed done: in the background, told at the foot of the window, with the way back as a button."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from depot_app.domain.journal import Done
from depot_app.domain.refusals import Refusal
from depot_app.ui.background import Door
from depot_app.ui.messages import Messages, WayOut
from depot_app.ui.speech import Speech
from depot_app.wording import window as said
from depot_app.wording.voice import Voice

T = TypeVar("T")

UNDOABLE = 30
"""Steps that Ctrl+Z goes back."""


class Doing(QObject):
    """Has deeds done for all tabs, and remembers the last ones so that they can be undone."""

    touched = Signal(object)
    """The kinds of thing that a deed touched, as a frozen set of `Thing`; tables that show them ask again."""

    def __init__(self, door: Door, speech: Speech, messages: Messages) -> None:
        super().__init__()
        self._door = door
        self._speech = speech
        self._messages = messages
        self._undo: Callable[[int], Done[Any]] | None = None
        self._entries: list[int] = []

    def undo_by(self, undo: Callable[[int], Done[Any]]) -> None:
        """Says which desk's deed takes back a journal entry."""
        self._undo = undo

    @property
    def can_undo(self) -> bool:
        """Whether anything was done here that can be taken back."""
        return self._undo is not None and bool(self._entries)

    def run(
        self,
        deed: Callable[[], Done[T]],
        *,
        said_after: Callable[[Voice, T], str] | None = None,
        then: Callable[[T], object] | None = None,
        on_refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Does a deed in the background.

        Afterwards: `touched`, `then` with the thing, and `said_after` as a message with Undo. A rule's no goes to
        `on_refused`, or else is shown above the tab.
        """

        def on_done(done: Done[T]) -> None:
            self._entries = [*self._entries, done.entry][-UNDOABLE:]
            self.touched.emit(done.kinds)
            if said_after is not None:
                self._tell(said_after(self._speech.voice, done.thing), done.entry)
            if then is not None:
                then(done.thing)

        self._door.do(deed, on_done, on_refused=on_refused or self._messages.refuse)

    def undo_last(self) -> None:
        """Takes back what was done last."""
        if self._entries:
            self.undo(self._entries[-1])

    def undo(self, entry: int) -> None:
        """Takes back one journal entry, or says why it cannot be."""
        undo = self._undo
        if undo is None:
            return
        if entry in self._entries:
            self._entries.remove(entry)
        self._door.do(lambda: undo(entry), self._on_undone, on_refused=self._messages.refuse)

    def _tell(self, words: str, entry: int) -> None:
        ways_out = (WayOut(said.UNDO, lambda: self.undo(entry)),) if self._undo else ()
        self._messages.tell(words, *ways_out)

    def _on_undone(self, done: Done[Any]) -> None:
        self.touched.emit(done.kinds)
        self._messages.tell(self._speech(said.UNDONE))
