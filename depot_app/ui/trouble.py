"""The last resort: what nobody expected turns a line red, is written down in a file, and stops nothing else."""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from depot_app.domain.faults import DatabaseTrouble, Unreadable
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message
from depot_app.ui.sounds import Sound
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import window as said

LARGEST_LOG = 1_000_000
"""Bytes after which the log begins again, the old one kept beside it."""

_NOTICE = "trouble"


class Trouble(QObject):
    """Tells what went wrong; installed once for the whole program."""

    happened = Signal(object)

    def __init__(self, kit: Kit, log: Path) -> None:
        super().__init__()
        self._kit = kit
        self._log = log
        self.happened.connect(self._on_happened)
        kit.door.failed.connect(self._on_happened)

    def install(self) -> None:
        """Hears of every error that nothing else caught, on any thread."""
        sys.excepthook = self._hook
        threading.excepthook = lambda what: self.happened.emit(what.exc_value)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.happened.emit(error)

    def _on_happened(self, error: BaseException) -> None:
        if isinstance(error, Unreadable | DatabaseTrouble):
            words = self._kit.speech.explain(error)
        else:
            self._write_down(error)
            words = self._kit.speech(said.TROUBLE, file=self._log)
        self._kit.sounds.play(Sound.ERROR)
        self._kit.messages.notice(_NOTICE, Message(words, Tone.WRONG, Icon.ALERT_CIRCLE))

    def _write_down(self, error: BaseException) -> None:
        """What happened and where in the program, without the data of anyone; to the console if there is no log."""
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".old"))
            with self._log.open("a", encoding="utf-8") as log:
                log.write(_without_data(error))
        except OSError:
            sys.stderr.write(_without_data(error))


def _without_data(error: BaseException) -> str:
    """The kind of error and the places in the program; its message may hold names of people, and stays out."""
    places = "".join(traceback.format_tb(error.__traceback__))
    return f"{type(error).__module__}.{type(error).__qualname__}\n{places}\n"
