"""Sticking labels: each is scanned back on its thing, and counts only then."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Done
from depot_app.domain.labelling import Progress, Sticking, Stuck
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned, Refusal
from depot_app.ui.answer import Answer
from depot_app.ui.card.blocks import block_widget
from depot_app.ui.card.content import Block, Item
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.labels.columns import StuckRow, stuck_columns
from depot_app.ui.labels.describing import Types, what
from depot_app.ui.looks import Look, look
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import label_room as said
from depot_app.wording.voice import Text, Voice

Step = tuple[Stuck, int]
"""What was scanned, and the journal entry that takes it back."""


class StickMode(ScanMode):
    """Labels of one run, or of all that were printed: which are on by now, of how many."""

    def __init__(self, desks: Desks, types: Types, kit: Kit, runs: Sequence[UUID], run: int | None = None) -> None:
        columns = stuck_columns(types)
        sign = ModeSign("stick", said.STICKING, Icon.LABEL_OUTLINE, said.SCAN_LABEL, said.STICK_TABLE, columns)
        super().__init__(sign, kit)
        self._desks = desks
        self._types = types
        self._runs = tuple(runs)
        self._run = run
        self._rows: list[StuckRow] = []
        self._steps: list[tuple[int, StuckRow]] = []
        self._progress = Progress(0, 0)
        self._left_over = ToStick(kit, types)
        self.build(self._deeds(), undo="stick.undo", finish="stick.finish", side=self._left_over)
        kit.speech.follow(self._say_head)
        self.tell(_ready, aloud=False)
        self._ask_progress()

    def step(self, code: str, done: Callable[[], None]) -> None:
        """Notes that a label is on its thing, or says why not."""
        no = partial(self._on_refused, code)
        self.do(partial(self._stick, code), then=self._on_stuck, on_refused=no, done=done, code=code)

    def forget(self, entry: int) -> None:
        """A scan was taken back from outside."""
        if gone := next((row for step, row in self._steps if step == entry), None):
            self._on_undone(gone, None)

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How many of the printed labels are on."""
        if not self._progress.total:
            return (voice.whole(len(self._rows)), "") if self._rows else ("", "")
        return voice.whole(self._progress.stuck), voice(said.FIGURE, total=voice.whole(self._progress.total))

    def _stick(self, code: str) -> Done[Step]:
        """The deed of a scan, with the entry that undoes it."""
        done = self._desks.label_queue.stick(code)
        return Done((done.thing, done.entry), done.touched, done.entry)

    def _on_stuck(self, step: Step) -> None:
        stuck, entry = step
        if stuck.how is Sticking.BEFORE:
            self._tell(Tone.ATTENTION, Icon.INFORMATION, said.WAS_ON, stuck)
            return
        row = _row_of(stuck)
        self._rows.insert(0, row)
        self._steps.append((entry, row))
        self.model.hold(self._rows)
        self._tell(row.tone, Icon.CHECK_CIRCLE, said.IS_ON, stuck)
        self._ask_progress()

    def _tell(self, tone: Tone, icon: Icon, line: Text, stuck: Stuck) -> None:
        """What it is, large: so that one sees whether it is what lies in the hand."""

        def telling(voice: Voice) -> Answer:
            note = voice(said.NOT_IN_RUN) if stuck.how is Sticking.UNPRINTED else ""
            detail = describe.joined(stuck.thing.number.printed, stuck.thing.detail, note)
            return Answer(tone, icon, voice(line, what=what(voice, stuck.thing, self._types)), detail)

        self.tell(telling)

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        number = Number.read(code)
        shown = number.printed if number else code
        self.tell(lambda voice: Answer(Tone.WRONG, Icon.CLOSE_CIRCLE, voice(said.NOT_STUCK), shown))
        self.notices.refuse(refusal)

    def _undo(self) -> None:
        """Takes the last scan back."""
        entry, row = self._steps[-1]
        self.do(partial(self._desks.history.undo, entry), then=partial(self._on_undone, row))

    def _on_undone(self, gone: StuckRow, _entry: object) -> None:
        self._steps = [step for step in self._steps if step[1] is not gone]
        self._rows = [row for row in self._rows if row is not gone]
        self.model.hold(self._rows)
        number, thing = gone.number.printed, gone.thing
        self.tell(
            lambda voice: Answer(
                Tone.IDLE, Icon.UNDO_VARIANT, voice(said.TAKEN_BACK, what=what(voice, thing, self._types)), number
            )
        )
        self._ask_progress()

    def _ask_progress(self) -> None:
        question = partial(self._desks.label_queue.progress, self._runs)
        self.kit.door.ask(question, self._on_progress, channel="stick.progress")

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._left_over.show_progress(progress)
        self.tell_figure()

    def _deeds(self) -> tuple[Deed, ...]:
        return (
            Deed("stick.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", self._may_undo),
            Deed("stick.finish", said.FINISH, self.left.emit, Icon.CHECK, "Ctrl+Return"),
        )

    def _may_undo(self) -> Refusal | None:
        return None if self._steps else NothingScanned()

    def _say_head(self) -> None:
        voice = self.kit.speech.voice
        self.tell_head(voice(said.OF_RUN, run=self._run) if self._run else "", voice(said.STICK_NOTE))


class ToStick(QWidget):
    """What was printed and is not on its thing yet, the next ones first."""

    def __init__(self, kit: Kit, types: Types) -> None:
        super().__init__()
        self._kit = kit
        self._types = types
        self._progress = Progress(0, 0)
        inside = look(QWidget(), Look.INSIDE)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, sizes.HALF, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(area)
        kit.speech.follow(self._say)

    def show_progress(self, progress: Progress) -> None:
        """Shows what is left by now."""
        self._progress = progress
        self._say()

    def _say(self) -> None:
        voice = self._kit.speech.voice
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        items = [Item(what(voice, one, self._types), one.number.printed) for one in self._progress.next]
        more = self._progress.total - self._progress.stuck - len(items)
        if more > 0:
            items.append(Item(voice.count(said.AND_MORE, more)))
        if not items:
            items.append(Item(voice(said.NOTHING_LEFT)))
        self._rows.addWidget(block_widget(Block(voice(said.STILL), tuple(items)), self._kit))
        self._rows.addStretch()


def _row_of(stuck: Stuck) -> StuckRow:
    """A scan as the table lists it."""
    thing = stuck.thing
    if stuck.how is Sticking.UNPRINTED:
        return StuckRow(thing.id, thing.number, thing, said.NOT_IN_RUN, Tone.ATTENTION, Icon.INFORMATION_OUTLINE, None)
    return StuckRow(thing.id, thing.number, thing, said.ON, Tone.GOOD, Icon.CHECK, stuck.run)


def _ready(voice: Voice) -> Answer:
    """What is said before the first scan."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.READY), voice(said.READY_NOTE))
