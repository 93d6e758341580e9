"""Scan and change: choose once what each instrument is given, then scan; a scanned place is where the rest goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from depot_app.desks.stock import StockDesks
from depot_app.domain.journal import Done
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place
from depot_app.domain.refusals import NothingScanned, Refusal, UnknownThing
from depot_app.domain.scan_changes import Changed, ScanChange
from depot_app.domain.types import InstrumentType
from depot_app.ui.answer import Answer
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.table.columns import Column, Face, Pill
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import scan_change_screen as said
from depot_app.wording.voice import Voice

Types = Mapping[str, InstrumentType]


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A scan as the mode lists it: what was changed, in what, and the entry that takes it back."""

    changed: Changed
    kind: InstrumentType
    entry: int

    @property
    def number(self) -> Number:
        """The number of the instrument."""
        return self.changed.after.number

    def what(self, voice: Voice) -> str:
        """Type and size."""
        return describe.what(voice, self.kind, self.changed.after.size)


def _sides(row: ChangedRow, *, after: bool) -> str:
    """What is told of an instrument before or after the scan: what differs, or all that was asked for."""
    one = row.changed.after if after else row.changed.before
    other = row.changed.before if after else row.changed.after
    place = row.changed.place if after else row.changed.place_before
    told = [place] if one.place != other.place else []
    told += [str(getattr(one, key) or "…") for key in _FIELDS if getattr(one, key) != getattr(other, key)]
    return describe.joined(*told)


_FIELDS = ("condition", "owner", "programme")


def _result(voice: Voice, row: ChangedRow) -> Pill:
    """How the scan came out."""
    if row.changed.is_new:
        return Pill(Icon.CHECK, voice(said.DONE), Tone.GOOD)
    return Pill(Icon.INFORMATION_OUTLINE, voice(said.SAME), Tone.IDLE)


COLUMNS = (
    Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, face=Face.NUMBERS),
    Column("what", said.WHAT, lambda voice, row: row.what(voice), 13),
    Column("was", said.WAS, lambda _, row: _sides(row, after=False), 13, yields=1),
    Column("now", said.NOW, lambda _, row: _sides(row, after=True), 13, stretch=True),
    Column("result", said.RESULT, _result, 13),
)
SIGN = ModeSign("change", said.MODE, Icon.PENCIL_OUTLINE, said.SCAN, said.TABLE, COLUMNS)


class ChangeMode(ScanMode):
    """One scan after the other, each given what was chosen."""

    def __init__(self, desks: StockDesks, types: Types, kit: Kit, wanted: ScanChange) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._types = types
        self._wanted = wanted
        self._rows: list[ChangedRow] = []
        self._side = _Chosen(kit)
        self.build(self._deeds(), undo="change.undo", finish="change.done", side=self._side)
        kit.speech.follow(self._say_wanted)
        self.tell(self._ready, aloud=False)

    def step(self, code: str, done: Callable[[], None]) -> None:
        """A place is where things go from now on; an instrument is given what was chosen."""
        no = partial(self._on_refused, code)
        number = Number.read(code)
        if number is not None and number.kind is Kind.PLACE:
            self.ask(partial(self._place, code), then=self.go_to, on_refused=no, done=done, code=code)
        else:
            self.do(partial(self._give, code), then=self._on_given, on_refused=no, done=done, code=code)

    def forget(self, entry: int) -> None:
        """A scan was taken back from outside."""
        if gone := next((row for row in self._rows if row.entry == entry), None):
            self._on_undone(gone, None)

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How many were changed."""
        amount = len({row.number for row in self._rows if row.changed.is_new})
        return (voice.whole(amount), voice.count(said.AMOUNT, amount)) if amount else ("", "")

    def _give(self, code: str) -> Done[tuple[Changed, int]]:
        """The deed of a scan."""
        done = self._desks.scan_changes.give(code, self._wanted)
        return Done((done.thing, done.entry), done.touched, done.entry)

    def _on_given(self, answer: tuple[Changed, int]) -> None:
        changed, entry = answer
        row = ChangedRow(changed, self._types[changed.after.type_code], entry)
        self._rows = [row, *self._rows]
        self.model.hold(self._rows)
        self.tell(partial(self._told, row))

    def _told(self, row: ChangedRow, voice: Voice) -> Answer:
        """The large answer to a scan: what it is, and where it stands now."""
        detail, what = describe.joined(row.number.printed, _sides(row, after=True)), row.what(voice)
        if not row.changed.is_new:
            return Answer(Tone.ATTENTION, Icon.INFORMATION, voice(said.ALREADY, what=what), row.number.printed)
        if row.changed.before.place != row.changed.after.place:
            moved = voice(said.MOVED, what=what, place=row.changed.place)
            return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, moved, detail)
        return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, voice(said.GIVEN, what=what), detail)

    def _place(self, code: str) -> Place:
        """The place with this number."""
        found = self._desks.inventory.find(code)
        if not isinstance(found, Place):
            raise UnknownThing(code=code)
        return found

    def go_to(self, place: Place) -> None:
        """From now on things are moved there."""
        self._wanted = replace(self._wanted, place=place.name)
        self._say_wanted()
        self.tell(lambda voice: Answer(Tone.GOOD, Icon.MAP_MARKER_OUTLINE, voice(said.AT_PLACE, place=place.name)))

    def _on_refused(self, code: str, refusal: Refusal) -> None:
        number = Number.read(code)
        shown = number.printed if number else code
        self.tell(lambda voice: Answer(Tone.WRONG, Icon.CLOSE_CIRCLE, voice(said.REFUSED), shown))
        self.notices.refuse(refusal)

    def _undo(self) -> None:
        """Takes the last scan that changed anything back."""
        row = next(row for row in self._rows if row.changed.is_new)
        self.do(partial(self._desks.history.undo, row.entry), then=partial(self._on_undone, row))

    def _on_undone(self, gone: ChangedRow, _entry: object) -> None:
        self._rows = [row for row in self._rows if row is not gone]
        self.model.hold(self._rows)
        self.tell(
            lambda voice: Answer(
                Tone.IDLE, Icon.UNDO_VARIANT, voice(said.UNDONE, what=gone.what(voice)), gone.number.printed
            )
        )

    def _deeds(self) -> tuple[Deed, ...]:
        return (
            Deed("change.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9", self._may_undo),
            Deed("change.done", said.STOP, self.left.emit, Icon.CHECK, "Ctrl+Return"),
        )

    def _may_undo(self) -> Refusal | None:
        return None if any(row.changed.is_new for row in self._rows) else NothingScanned()

    def _ready(self, voice: Voice) -> Answer:
        """What is said before the first scan."""
        line = said.READY_PLACE if self._wanted.is_empty else said.READY
        return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(line), voice(said.READY_NOTE))

    def _say_wanted(self) -> None:
        voice, wanted = self.kit.speech.voice, self._wanted
        chosen = (
            (said.PLACE, wanted.place),
            (said.CONDITION, str(wanted.condition or "")),
            (said.OWNER, wanted.owner),
            (said.PROGRAMME, wanted.programme),
        )
        told = [f"{voice(name)}: {value}" for name, value in chosen if value]
        self._side.tell(voice, told)
        self.tell_head(describe.joined(*told), "")


class _Chosen(QWidget):
    """What each scan is given, beside the scans."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._head = look(QLabel(), Look.LABEL)
        self._lines = look(QLabel(), Look.LARGE)
        self._lines.setWordWrap(True)
        kit.speech.say(self._head.setText, said.EACH_GETS)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        rows.addWidget(self._head)
        rows.addWidget(self._lines)
        rows.addStretch()

    def tell(self, voice: Voice, lines: list[str]) -> None:
        """Says what was chosen, line by line."""
        self._lines.setText("\n".join(lines) or voice(said.NOTHING_YET))
