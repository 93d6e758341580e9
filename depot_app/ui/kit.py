"""What every part of the window is handed: how it looks, what it speaks, where it asks, what it remembers."""

from dataclasses import dataclass

from depot_app.ui.background import Door
from depot_app.ui.doing import Doing
from depot_app.ui.memory import Memory
from depot_app.ui.messages import Messages
from depot_app.ui.sounds import Sounds
from depot_app.ui.speech import Speech
from depot_app.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Kit:
    """The collaborators of one window."""

    theme: Theme
    speech: Speech
    door: Door
    memory: Memory
    sounds: Sounds
    messages: Messages
    doing: Doing
