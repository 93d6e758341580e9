"""One window on one register, from its first picture to its end."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from depot_app import __version__, paths, settings
from depot_app.ui.background import Door
from depot_app.ui.doing import Doing
from depot_app.ui.help import HelpWindow
from depot_app.ui.kit import Kit
from depot_app.ui.memory import Memory
from depot_app.ui.messages import Messages
from depot_app.ui.signs import SIGNS
from depot_app.ui.sounds import Player, Sounds
from depot_app.ui.speech import Speech
from depot_app.ui.tab import Tab
from depot_app.ui.theme.theme import Scheme, Theme
from depot_app.ui.trouble import Trouble
from depot_app.ui.window import Window
from depot_app.ui.window_deeds import Office, window_deeds
from depot_app.wording import window as said
from depot_app.wording.voice import Language, Voice

OpenDesks = Callable[[], Any]
"""Opens the register and answers its desks; called in the background."""

_MEMORY, _LOG = "window.ini", "trouble.log"


class Program(QObject):
    """Builds the window, opens the register behind it, plugs the tabs in, and keeps what the person chose."""

    ready = Signal()
    """Every tab is plugged in."""

    def __init__(
        self,
        app: QApplication,
        open_desks: OpenDesks,
        chosen: settings.Settings,
        folder: Path,
        player: Player | None = None,
    ) -> None:
        super().__init__()
        self._open_desks = open_desks
        self._chosen = chosen
        self._folder = folder
        self._makers: list[Callable[[], Tab]] = []
        self._tabs: Any = None
        self.desks: Any = None
        self.kit = make_kit(app, chosen, folder / _MEMORY, player)
        self.trouble = Trouble(self.kit, folder / "logs" / _LOG)
        self.window = Window(SIGNS, self.kit, app)
        self.window.write_deeds(window_deeds(self.window, self))
        self.window.painted.connect(self._on_painted)
        self.window.closed.connect(self._on_closed)

    def choose_language(self, language: Language) -> None:
        """Switches the language, and remembers it."""
        self.kit.speech.speak(Voice(language))
        self._choose(replace(self._chosen, language=language.value))

    def choose_scheme(self, scheme: Scheme) -> None:
        """Switches light and dark, and remembers it."""
        self.kit.theme.choose(scheme)
        self._choose(replace(self._chosen, theme=scheme.value))

    def choose_sound(self, *, on: bool) -> None:
        """Switches the sounds, and remembers it."""
        self.kit.sounds.on = on
        self._choose(replace(self._chosen, sound=on))

    def show_help(self, help_window: HelpWindow, page: str) -> None:
        """Shows a page of help in the language of the window."""
        help_window.show_file(paths.help_page(self.kit.speech.language, page))

    @property
    def office(self) -> Office | None:
        """The work that belongs to no tab; none while the register is still being opened."""
        office: Office | None = None if self._tabs is None else self._tabs.office
        return office

    def about(self) -> str:
        """The page about the program."""
        file = self.desks.house.depot.path if self.desks is not None else self._folder
        return self.kit.speech(said.ABOUT_PAGE, version=__version__, file=file)

    def _choose(self, chosen: settings.Settings) -> None:
        self._chosen = chosen
        settings.save(self._folder / "settings.toml", chosen)

    def _on_painted(self) -> None:
        self.kit.door.ask(self._load, self._on_loaded)

    def _load(self) -> tuple[Any, Any]:
        """Runs in the background: loads what the tabs need, and opens the register."""
        from depot_app.ui import tabs  # loads every tab, and all that they show

        self.kit.speech.explain_by(tabs.sentence)
        return tabs.Tabs, tabs.prepare(self._open_desks())

    def _on_loaded(self, loaded: tuple[Any, Any]) -> None:
        """Plugs the tabs in one by one, the one in front first, so that the window is never away for long."""
        make, prepared = loaded
        self.desks = prepared.desks
        self._tabs = make(self.window, self.kit, prepared)
        self._tabs.connect()
        makers = dict(self._tabs.makers())
        front = makers.pop(self.window.deck.front_sign().key, None)
        self._makers = [front, *makers.values()] if front else list(makers.values())
        self._plug_next()

    def _plug_next(self) -> None:
        if not self._makers:
            self.ready.emit()
            return
        self.window.plug(self._makers.pop(0)())
        QTimer.singleShot(0, self, self._plug_next)

    def _on_closed(self) -> None:
        if self.desks is not None:
            self.desks.close()


def make_kit(app: QApplication, chosen: settings.Settings, memory: Path, player: Player | None) -> Kit:
    """What every part of the window is handed, as this person likes it."""
    speech = Speech(Voice(Language(chosen.language)))
    door, messages = Door(), Messages()
    return Kit(
        theme=Theme(app, Scheme(chosen.theme)),
        speech=speech,
        door=door,
        memory=Memory(memory),
        sounds=Sounds(player, on=chosen.sound),
        messages=messages,
        doing=Doing(door, speech, messages),
    )
