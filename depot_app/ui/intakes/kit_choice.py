"""What came with it: a tick for each part that belongs to the type; what is not ticked is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from depot_app.domain.kits import Part, PartState, kit_of
from depot_app.ui.flow import FlowLayout
from depot_app.ui.form.editors import Editor
from depot_app.ui.form.tick import Tick
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import intakes_screen as said
from depot_app.wording.kits import PARTS


class KitChoice(Editor):
    """Its value is a kit; the parts offered are those of the type chosen beside it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._ticks: list[tuple[Part, Tick]] = []
        self._usual: tuple[str, ...] = ()
        self._box = QWidget()
        self._flow = FlowLayout(sizes.GRID)
        self._box.setLayout(self._flow)
        self._nothing = look(QLabel(), Look.SOFT)
        kit.speech.say(self._nothing.setText, said.NO_KIT)
        self.row.addWidget(self._nothing)
        self.row.addWidget(self._box, stretch=1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer(())

    def offer(self, usual: Sequence[str]) -> None:
        """Offers the parts of a type, all ticked; the same type again changes nothing."""
        if tuple(usual) != self._usual or not self._ticks:
            self._usual = tuple(usual)
            self._show(kit_of(usual))

    def value(self) -> tuple[Part, ...]:
        """The kit as ticked."""
        return tuple(Part(part.kind, _state(tick)) for part, tick in self._ticks)

    def set_value(self, value: object) -> None:
        """Shows a kit."""
        self._show(value if isinstance(value, tuple) else ())

    def is_empty(self) -> bool:
        """Whether there is nothing to tick."""
        return not self._ticks

    def _show(self, parts: Sequence[Part]) -> None:
        for _, tick in self._ticks:
            self._flow.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = [(part, self._tick(part)) for part in parts]
        self._box.setVisible(bool(self._ticks))
        self._nothing.setVisible(not self._ticks)
        if self._ticks:
            self.setFocusProxy(self._ticks[0][1])

    def _tick(self, part: Part) -> Tick:
        tick = Tick(self._kit, PARTS[part.kind])
        tick.setObjectName(f"kit-{part.kind.value}")
        tick.setChecked(part.state is PartState.PRESENT)
        tick.clicked.connect(self.edited)
        tick.entered.connect(self.entered)
        self._flow.addWidget(tick)
        return tick


def _state(tick: Tick) -> PartState:
    return PartState.PRESENT if tick.isChecked() else PartState.MISSING
