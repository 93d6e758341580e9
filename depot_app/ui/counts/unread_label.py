"""A label that could not be read while counting: the thing needs another, and that can be taken back."""

from functools import partial

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Done
from depot_app.domain.label_jobs import LabelReason
from depot_app.ui.answer import Answer
from depot_app.ui.counts.columns import CountedRow, what_is
from depot_app.ui.modes import ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import label_room as said
from depot_app.wording.voice import Text

Wanted = tuple[CountedRow, int]
"""What needs a label, and the journal entry that says so."""


class UnreadLabel:
    """Asks for the label of the thing whose number had to be typed.

    It is in the queue at once, not when the count is booked: that a label cannot be read is true whatever the count
    comes to, it changes nothing that is counted, and the label is often printed before the count is done. A number
    typed by hand does not ask for one by itself: whoever counts without a scanner types every number.
    """

    def __init__(self, mode: ScanMode, desks: Desks) -> None:
        self._mode = mode
        self._desks = desks
        self.wanted: Wanted | None = None
        """What was asked for last, as long as nothing else was scanned."""

    def ask(self, row: CountedRow) -> None:
        """Puts the label of this thing in the queue."""
        self._mode.do(partial(self._want, row), then=self._on_wanted)

    def take_back(self, wanted: Wanted) -> None:
        """Takes that back."""
        row, entry = wanted
        self._mode.do(partial(self._desks.history.undo, entry), then=lambda _: self.tell_taken_back(row))

    def tell_taken_back(self, row: CountedRow) -> None:
        """Says that it needs none after all."""
        self.wanted = None
        self._tell(said.COUNT_TAKEN_BACK, said.OF_NUMBER, Tone.IDLE, row)

    def _want(self, row: CountedRow) -> Done[Wanted]:
        done = self._desks.label_queue.ask([row.code], LabelReason.UNREADABLE)
        return Done((row, done.entry), done.touched, done.entry)

    def _on_wanted(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._tell(said.COUNT_NOTED, said.COUNT_NOTED_NOTE, Tone.ATTENTION, wanted[0])

    def _tell(self, line: Text, note: Text, tone: Tone, row: CountedRow) -> None:
        """What became of the label of the last thing."""
        self._mode.tell(
            lambda voice: Answer(
                tone, Icon.BARCODE_OFF, voice(line, what=what_is(voice, row)), voice(note, number=row.code)
            )
        )
