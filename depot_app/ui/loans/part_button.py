"""One part of a kit as a button: its name at the left, how it is in its colour at the right, and its key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from depot_app.domain.kits import PartKind, PartState
from depot_app.ui.deeds import native
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording.kits import PART_STATES, PARTS
from depot_app.wording.loans_screen import PART_IS

SIGNS = {
    PartState.PRESENT: (Icon.CHECK, Tone.GOOD),
    PartState.MISSING: (Icon.ALERT_OUTLINE, Tone.ATTENTION),
    PartState.DAMAGED: (Icon.CLOSE_CIRCLE_OUTLINE, Tone.WRONG),
}


class PartButton(QPushButton):
    """Pressed, it asks for the next state; `keys` are those that press it."""

    def __init__(self, kind: PartKind, state: PartState, keys: str, kit: Kit) -> None:
        super().__init__()
        self._kind, self._state = kind, state
        self._kit = kit
        self.setObjectName(f"part-{kind.value}")
        look(self, Look.QUIET)
        self.setMinimumHeight(sizes.BUTTON)
        icon, stands = SIGNS[state]
        picture = QLabel()
        kit.theme.picture(picture.setPixmap, icon, stands.ink, sizes.IconSize.BODY)
        self._name = QLabel()
        self._name.setWordWrap(True)
        self._how = tone(look(QLabel(), Look.STRONG), stands)
        self._how.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.CORNER, sizes.HALF, sizes.CORNER, sizes.HALF)
        row.setSpacing(sizes.GRID)
        row.addWidget(picture)
        row.addWidget(self._name, stretch=1)
        row.addWidget(self._how)
        row.addWidget(look(QLabel(native(keys)), Look.SOFT))
        for place in range(row.count()):
            if (item := row.itemAt(place)) is not None and (part := item.widget()) is not None:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        kit.speech.follow(self._say)

    def sizeHint(self) -> QSize:
        """As large as what stands on it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As large as what stands on it, and never lower than a button."""
        inside = self.layout()
        least = QSize(0, sizes.BUTTON)
        return least if inside is None else inside.minimumSize().expandedTo(least)

    def heightForWidth(self, width: int) -> int:
        """A long name takes more lines."""
        inside = self.layout()
        return sizes.BUTTON if inside is None else max(sizes.BUTTON, inside.totalHeightForWidth(width))

    def _say(self) -> None:
        voice = self._kit.speech.voice
        name, how = voice(PARTS[self._kind]).capitalize(), voice(PART_STATES[self._state])
        self._name.setText(name)
        self._how.setText(how)
        self.setAccessibleName(voice(PART_IS, part=name, state=how))
