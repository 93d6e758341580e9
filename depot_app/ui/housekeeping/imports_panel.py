"""The lists that were read in, newest first; each can be taken back as a whole."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from depot_app.desks.desks import Desks
from depot_app.domain.imports import Import, TakenBack
from depot_app.ui.buttons import button
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message
from depot_app.ui.panels import Panel
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates
from depot_app.wording import housekeeping_screen as said
from depot_app.wording import imports_screen as lists
from depot_app.wording.voice import Text, Voice

KEY = "imported"
_TOLD, _CHANNEL = "told", "imported"


def _number(_voice: Voice, row: Import) -> str:
    return str(row.number)


def _file(_voice: Voice, row: Import) -> str:
    return row.file_name


def _kind(voice: Voice, row: Import) -> str:
    return voice(lists.KINDS[row.kind])


def _by(_voice: Voice, row: Import) -> str:
    return row.by


def _state(voice: Voice, row: Import) -> Pill:
    if row.undone_at:
        return Pill(Icon.UNDO_VARIANT, voice(said.IS_UNDONE), Tone.IDLE)
    return Pill(Icon.CHECK, voice(said.STANDS), Tone.GOOD)


def _figure(key: str, label: Text, yields: int = 0) -> Column:
    """A figure of what became of the rows."""

    def say(voice: Voice, row: Import) -> str:
        amount: Any = row.outcome.get(key, 0)
        return voice.whole(int(amount))

    return Column(key, label, say, signs=9, align=Align.RIGHT, yields=yields)


def _at(desks: Desks) -> Column:
    """When it was; today and yesterday by name."""

    def say(voice: Voice, row: Import) -> str:
        return dates.moment(voice, row.at, today=desks.house.today)

    return Column("at", said.AT, say, signs=18)


class ImportsPanel(Panel):
    """A table, and one button for the row on which one stands."""

    read_wanted = Signal()
    """A list is to be read in."""

    def __init__(self, desks: Desks, kit: Kit) -> None:
        super().__init__(KEY, said.IMPORTS_TITLE, Icon.FORMAT_LIST_CHECKS, kit)
        self._desks = desks
        columns = (
            Column("number", said.NUMBER, _number, signs=8, face=Face.NUMBERS),
            Column("file", said.FILE, _file, signs=24, stretch=True),
            Column("kind", said.KIND, _kind, signs=13, yields=1),
            _at(desks),
            Column("by", said.BY, _by, signs=10, yields=3),
            _figure("created", said.CREATED),
            _figure("updated", said.UPDATED, yields=2),
            _figure("rejected", said.REJECTED),
            Column("state", said.STATE, _state, signs=18),
        )
        self.model = HeldModel(columns, kit.speech, self)
        self.table = LineView(self.model, kit, name="imports", title=said.IMPORTS_TITLE)
        self.table.chosen.connect(self._judge)
        self._nothing = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(self._nothing.setText, said.NO_IMPORTS)
        self.back = button(kit, said.TAKE_BACK, self._take_back)
        self.back.setObjectName("imports-back")
        self.back.setFixedHeight(sizes.PRIMARY)
        self.read = button(kit, said.READ_ONE, self.read_wanted.emit, primary=True)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.table, stretch=1)
        self.foot.addWidget(self.back)
        self.foot.addStretch()
        self.foot.addWidget(self.read)
        self._ask()

    def begin(self) -> None:
        """To the table."""
        self.table.setFocus()

    def _ask(self) -> None:
        self.kit.door.ask(self._desks.imports.imports, self._on_imports, channel=_CHANNEL)

    def _on_imports(self, found: Sequence[Import]) -> None:
        self.model.hold(found)
        self._nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        if found:
            self.table.thing = None
            self.table.choose(0)
        self._judge()

    def _judge(self, *_: object) -> None:
        row = self.table.chosen_row()
        self.back.setEnabled(row is not None and row.undone_at is None)

    def _take_back(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.back.setEnabled(False)
            deed = partial(self._desks.imports.undo, row.number)
            self.kit.doing.run(deed, then=self._on_taken_back, on_refused=self.notices.refuse)

    def _on_taken_back(self, taken: TakenBack) -> None:
        voice = self.kit.speech.voice
        words = voice(
            said.TAKEN_BACK, number=taken.number, removed=voice.whole(taken.removed), kept=voice.whole(len(taken.kept))
        )
        if taken.kept:
            numbers = ", ".join(number.printed for number in taken.kept)
            words = f"{words} {voice(said.KEPT_NUMBERS, numbers=numbers)}"
        self.notices.put(_TOLD, Message(words, Tone.GOOD, Icon.CHECK_CIRCLE))
        self._ask()
