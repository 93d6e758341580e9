"""The three sounds, played by whatever the machine has; each says something that is also seen."""

import shutil
import sys
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

from depot_app import paths

if sys.platform == "win32":
    import winsound

Player = Callable[[str], None]

_COMMANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pw-play", ()),
    ("paplay", ()),
    ("aplay", ("-q",)),
    ("afplay", ()),
)


class Sound(IntEnum):
    """What a sound says; of several at once only the worst is heard."""

    OK = 0
    ATTENTION = 1
    ERROR = 2

    @property
    def file(self) -> str:
        """The file that holds it."""
        return f"{self.name.lower()}.wav"


class Sounds(QObject):
    """Plays the sounds of one window, unless they are off."""

    def __init__(self, player: Player | None = None, *, on: bool = True) -> None:
        super().__init__()
        self.on = on
        self._player = player or _player_here()
        self._worst: Sound | None = None

    def play(self, sound: Sound) -> None:
        """Plays a sound once the event at hand is dealt with; a worse one asked for meanwhile takes its place."""
        if not self.on:
            return
        if self._worst is None:
            QTimer.singleShot(0, self, self._sound_worst)
        self._worst = max(sound, self._worst or Sound.OK)

    def _sound_worst(self) -> None:
        if self._worst is not None:
            self._player(str(paths.resource("sounds", self._worst.file)))
        self._worst = None


def _player_here() -> Player:
    """What this machine plays a file with; the plain beep where it has nothing."""
    if sys.platform == "win32":
        return lambda path: winsound.PlaySound(path, winsound.SND_FILENAME | winsound.SND_ASYNC)
    for name, options in _COMMANDS:
        if program := shutil.which(name):
            return lambda path: _play_by(program, [*options, path])
    return lambda _: QApplication.beep()


def _play_by(program: str, arguments: list[str]) -> None:
    """Starts a player and does not wait for it."""
    QProcess.startDetached(program, arguments)
