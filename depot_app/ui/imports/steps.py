"""The steps of the assistant in a row: those behind, the one at hand, those to come."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.pill import Badge
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.theme.sizes import Type
from depot_app.wording import imports_screen as said

STEPS = (said.STEP_FILE, said.STEP_COLUMNS, said.STEP_VALUES, said.STEP_DAMAGE, said.STEP_FORECAST, said.STEP_TAKE_IN)


class Steps(QWidget):
    """A pill for each step."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._at = 0
        self._badges = [Badge(kit.theme, Type.SMALL) for _ in STEPS]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GRID)
        for pill in self._badges:
            row.addWidget(pill)
        row.addStretch()
        kit.speech.follow(self._say)

    def show_step(self, at: int) -> None:
        """Stands at a step; beyond the last all are behind."""
        self._at = at
        self._say()

    def _say(self) -> None:
        for place, (pill, name) in enumerate(zip(self._badges, STEPS, strict=True)):
            words = self._kit.speech(name)
            if place < self._at:
                pill.show_pill(Pill(Icon.CHECK, words, Tone.GOOD))
            elif place == self._at:
                pill.show_pill(Pill(Icon.ARROW_RIGHT, words, Tone.ACCENT))
                pill.setAccessibleName(self._kit.speech(said.STEP_NOW, n=place + 1, name=words))
            else:
                pill.show_pill(Pill(Icon.CIRCLE_OUTLINE, words, Tone.IDLE))
