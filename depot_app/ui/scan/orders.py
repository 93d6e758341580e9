"""What a scan does that is no thing's: a command label does what its button does, a badge says who works here."""

from functools import partial

from PySide6.QtCore import QObject

from depot_app.desks.desks import Desks
from depot_app.domain.commands import Command, command_of
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import UnknownThing
from depot_app.ui import signs
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.people import People
from depot_app.ui.sounds import Sound
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.window import Window
from depot_app.wording import command_labels as said

_BEGINS: dict[Command, tuple[str, str]] = {
    Command.LEND: (signs.LOANS.key, "loans.lend"),
    Command.TAKE_BACK: (signs.LOANS.key, "loans.take_back"),
    Command.SWAP: (signs.LOANS.key, "loans.swap"),
    Command.COUNT: (signs.COUNTS.key, "counts.start"),
    Command.SCAN_CHANGE: (signs.INSTRUMENTS.key, "instruments.scan_change"),
    Command.STICK: (signs.LABELS.key, "labels.stick"),
}
"""The tab that a command brings forward, and the deed it calls there."""
_NOTICE = "command"


class Orders(QObject):
    """Carries out what the scanner is told that is about no thing."""

    def __init__(self, window: Window, kit: Kit, desks: Desks, people: People) -> None:
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._desks = desks
        self._people = people
        window.scans.ordered.connect(self._on_ordered)

    def _on_ordered(self, number: Number) -> None:
        self._kit.messages.withdraw(_NOTICE)
        command = command_of(number)
        if number.kind is Kind.PERSON:
            self._kit.door.ask(partial(self._desks.people.with_number, number), self._people.seat)
        elif command is None:
            self._kit.sounds.play(Sound.ERROR)
            self._kit.messages.refuse(UnknownThing(code=number.digits))
        elif command is Command.UNDO:
            self._kit.doing.undo()
        elif command is Command.FINISH:
            self._finish()
        else:
            self._begin(*_BEGINS[command])

    def _finish(self) -> None:
        """Finishes the piece of work in front, as its large button does."""
        tab = self._window.deck.front()
        if isinstance(tab, ModeTab) and tab.mode is not None:
            tab.mode.book.call(tab.mode.finish_key)
            return
        self._kit.sounds.play(Sound.ERROR)
        words = self._kit.speech(said.NOTHING_TO_FINISH)
        self._kit.messages.notice(_NOTICE, Message(words, Tone.ATTENTION, Icon.INFORMATION_OUTLINE))

    def _begin(self, key: str, deed: str) -> None:
        """Brings a tab forward and begins there; what was being scanned is kept already, and is left."""
        self._window.deck.bring(key)
        tab = self._window.deck.front()
        if isinstance(tab, ModeTab) and tab.mode is not None:
            if not tab.mode.may_leave():
                return
            tab.leave_mode()
        if tab is not None and tab.make_way(partial(self._begin, key, deed), self._kit.speech(tab.sign.name)):
            tab.book.call(deed)
