"""One window on one register, from its first picture to its end."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from depot_app import __version__, paths, settings
from depot_app.ui.background import Door
from depot_app.ui.doing import Doing
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
from depot_app.wording import window as said
from depot_app.wording.voice import Language, Voice

OpenDesks = Callable[[], Any]
"""Opens the register and answers the desks that the first rows need; called in the background."""

AllDesks = Callable[[Any], Any]
"""Makes every desk from those few; called in the background, when the first rows are in sight."""


def the_same(desks: Any) -> Any:
    """For who opened every desk at once."""
    return desks


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
        all_desks: AllDesks = the_same,
    ) -> None:
        super().__init__()
        self._open_desks = open_desks
        self._all_desks = all_desks
        self._chosen = chosen
        self._folder = folder
        self._makers: list[Callable[[], Tab]] = []
        self._tabs: Any = None
        self._prepared: Any = None
        self.desks: Any = None
        self.kit = make_kit(app, chosen, folder / _MEMORY, player)
        self.trouble = Trouble(self.kit, folder / "logs" / _LOG)
        self.window = Window(SIGNS, self.kit, app)
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

    def remember_actor(self, name: str) -> None:
        """Keeps who works at this desk."""
        self._choose(replace(self._chosen, actor=name))

    def help_file(self, page: str) -> Path:
        """Where a page of help lies, in the language of the window."""
        return paths.help_page(self.kit.speech.language, page)

    @property
    def office(self) -> Any:
        """The work that belongs to no tab; none while the register is still being opened."""
        return None if self._tabs is None else self._tabs.office

    def about(self) -> str:
        """The page about the program."""
        file = self.desks.house.depot.path if self.desks is not None else self._folder
        return self.kit.speech(said.ABOUT_PAGE, version=__version__, file=file)

    def _choose(self, chosen: settings.Settings) -> None:
        self._chosen = chosen
        settings.save(self._folder / "settings.toml", chosen)

    def _on_painted(self) -> None:
        self.kit.door.ask(self._load_first, self._on_first, on_failed=self._on_not_opened)

    def _load_first(self) -> tuple[Any, Any]:
        """Runs in the background: loads what the first rows need, and opens the register."""
        with _uncollected():
            from depot_app.ui import first  # loads the first desks, and all that they stand on

            self.kit.speech.explain_by(first.sentence)
            return first, first.prepare(self._open_desks())

    def _on_first(self, loaded: tuple[Any, Any]) -> None:
        """Plugs the tab with the first rows in; the others come when those are in sight."""
        first, self._prepared = loaded
        tab = first.instruments_tab(self.kit, self._prepared, lambda: self._tabs)
        tab.pane.model.arrived.connect(self._on_first_rows, Qt.ConnectionType.SingleShotConnection)
        self.window.plug(tab)
        if not tab.isVisible():  # the person left another tab in front: nothing to wait for
            tab.pane.model.arrived.disconnect(self._on_first_rows)
            self._on_first_rows()

    def _on_first_rows(self) -> None:
        QTimer.singleShot(0, self, lambda: self.kit.door.ask(self._load_rest, self._on_rest))

    def _on_not_opened(self, _: BaseException) -> None:
        """Without a register the window still tells why, in its own language, and closes."""
        self.kit.door.ask(self._load_deeds, self._on_deeds)

    def _load_deeds(self) -> Any:
        """Runs in the background: loads what can be done in any tab, with help and the palette."""
        from depot_app.ui import window_deeds  # loads the browser of help pages

        return window_deeds

    def _on_deeds(self, deeds: Any) -> None:
        self.window.write_deeds(deeds.window_deeds(self.window, self))

    def _load_rest(self) -> tuple[Any, Any, Any]:
        """Runs in the background: loads every other tab, and all that they show."""
        with _uncollected():
            from depot_app.ui import tabs  # loads preview, papers and every room

            return self._load_deeds(), tabs, self._all_desks(self._prepared.desks)

    def _on_rest(self, loaded: tuple[Any, Any, Any]) -> None:
        """Plugs the other tabs in one by one, so that the window is never away for long."""
        deeds, tabs, self.desks = loaded
        self._tabs = tabs.Tabs(self.window, self.kit, self.desks, self._prepared.types, self.remember_actor)
        self._on_deeds(deeds)
        self._tabs.connect()
        makers = dict(self._tabs.makers())
        front = makers.pop(self.window.deck.front_sign().key, None)
        self._makers = [front, *makers.values()] if front else list(makers.values())
        self._plug_next()

    def _plug_next(self) -> None:
        if not self._makers:
            gc.freeze()
            self.ready.emit()
            return
        self.window.plug(self._makers.pop(0)())
        QTimer.singleShot(0, self, self._plug_next)

    def _on_closed(self) -> None:
        if self._prepared is not None:
            self._prepared.desks.house.depot.close()


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


@contextmanager
def _uncollected() -> Iterator[None]:
    """Loads without the collector: what is loaded stays, and going through it again and again takes time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
