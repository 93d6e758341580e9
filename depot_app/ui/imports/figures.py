"""The figures of an import: each a tile with a large number, its word and its icon."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.domain.imports import Tally
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role, Tone
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Text

_TILES: tuple[tuple[str, Text, Tone, Icon], ...] = (
    ("created", said.CREATED, Tone.GOOD, Icon.PLUS_CIRCLE_OUTLINE),
    ("updated", said.UPDATED, Tone.ACCENT, Icon.PENCIL_OUTLINE),
    ("unchanged", said.UNCHANGED, Tone.IDLE, Icon.CHECK_CIRCLE_OUTLINE),
    ("rejected", said.REJECTED, Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE),
    ("warnings", said.WARNED, Tone.ATTENTION, Icon.ALERT_OUTLINE),
)


class Figures(QWidget):
    """Five tiles beside each other; one that stands at nothing is quiet."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._tiles: dict[str, tuple[QFrame, QLabel, QLabel, QLabel]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.WIDE)
        for key, name, _, _ in _TILES:
            row.addWidget(self._tile(key, name), stretch=1)

    def show_tally(self, tally: Tally) -> None:
        """Shows the figures."""
        for key, _, stands, icon in _TILES:
            amount = getattr(tally, key)
            shown = stands if amount else Tone.IDLE
            frame, sign, figure, _ = self._tiles[key]
            tone(frame, shown)
            tone(figure, shown)
            role = shown.ink if amount else Role.SOFT_INK
            self._kit.theme.picture(sign.setPixmap, icon, role, sizes.IconSize.LARGE)
            figure.setText(self._kit.speech.voice.whole(amount))

    def words(self) -> dict[str, str]:
        """What the tiles say, by their keys."""
        return {key: parts[2].text() for key, parts in self._tiles.items()}

    def _tile(self, key: str, name: Text) -> QFrame:
        frame = tone(look(QFrame(), Look.BANNER), Tone.IDLE)
        frame.setObjectName(f"tile-{key}")
        sign = QLabel()
        figure = look(QLabel(), Look.HERO)
        words = look(QLabel(), Look.SOFT)
        self._kit.speech.say(words.setText, name)
        top = QHBoxLayout()
        top.setSpacing(sizes.GRID)
        top.addWidget(sign)
        top.addWidget(figure)
        top.addStretch()
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(sizes.WIDE, sizes.GRID, sizes.WIDE, sizes.GRID)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(words)
        self._tiles[key] = frame, sign, figure, words
        return frame
