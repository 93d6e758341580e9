"""What stands beside the desk for swaps: its three steps, with the one that comes next marked."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role, Tone
from depot_app.wording import loans_screen as said

_STEPS = (
    (Icon.ARROW_BOTTOM_LEFT, said.STEP_OLD),
    (Icon.ARROW_TOP_RIGHT, said.STEP_NEW),
    (Icon.FILE_DOCUMENT_OUTLINE, said.STEP_PAPER),
)


class SwapSteps(QWidget):
    """The steps below each other."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        head = look(QLabel(), Look.LABEL)
        kit.speech.say(head.setText, said.EXPLAIN_SWAP)
        self._icons: list[QLabel] = []
        self._words: list[QLabel] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes.GRID)
        grid.setVerticalSpacing(sizes.WIDE)
        grid.setColumnStretch(1, 1)
        for row, (_, text) in enumerate(_STEPS):
            words = look(QLabel(), Look.STRONG)
            words.setWordWrap(True)
            kit.speech.say(words.setText, text)
            self._icons.append(QLabel())
            self._words.append(words)
            grid.addWidget(self._icons[row], row, 0)
            grid.addWidget(words, row, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.WIDE)
        rows.addWidget(head)
        rows.addLayout(grid)
        rows.addStretch()
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Marks the step that comes next."""
        for place, (icon, words) in enumerate(zip(self._icons, self._words, strict=True)):
            comes_next = place == step
            role = Role.ACCENT if comes_next else Role.SOFT_INK
            self._kit.theme.picture(icon.setPixmap, _STEPS[place][0], role, sizes.IconSize.LARGE)
            tone(words, Tone.ACCENT if comes_next else Tone.IDLE)
