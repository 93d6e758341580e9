"""A kit of the window without a window: still, silent, remembering in a folder of the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from depot_app.domain.refusal import Refusal
from depot_app.ui.background import Door
from depot_app.ui.doing import Doing
from depot_app.ui.kit import Kit
from depot_app.ui.memory import Memory
from depot_app.ui.messages import Messages
from depot_app.ui.sounds import Sounds
from depot_app.ui.speech import Speech
from depot_app.ui.theme.theme import Scheme, Theme
from depot_app.wording.refusals import sentence
from depot_app.wording.voice import Language, Voice

Settle = Callable[[], None]


class Never(Refusal):
    """A rule's no that has no sentence of its own."""


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme, loaded once: fonts and stylesheet are the application's."""
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def heard() -> list[str]:
    """The sounds that were played, by file name."""
    return []


@pytest.fixture
def kit(theme: Theme, tmp_path: Path, heard: list[str]) -> Iterator[Kit]:
    """Everything that a part of the window is handed; Dutch and light."""
    theme.choose(Scheme.LIGHT)
    speech = Speech(Voice(Language.NL))
    speech.explain_by(sentence)
    door, messages = Door(), Messages()
    yield Kit(
        theme=theme,
        speech=speech,
        door=door,
        memory=Memory(tmp_path / "window.ini"),
        sounds=Sounds(lambda path: heard.append(Path(path).stem)),
        messages=messages,
        doing=Doing(door, speech, messages),
    )
    door.close()


@pytest.fixture
def settle(kit: Kit, qtbot) -> Settle:
    """Waits until nothing is under way."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not kit.door.busy)

    return wait
