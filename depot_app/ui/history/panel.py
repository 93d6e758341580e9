"""The panel with the whole history of one thing, filtered by what one looks for."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from depot_app.desks.history import LONGEST
from depot_app.desks.house import House
from depot_app.domain.history import HistoryKind, Step
from depot_app.ui.buttons import button
from depot_app.ui.flow import FlowLayout
from depot_app.ui.history.timeline import timeline
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import history
from depot_app.wording import history_screen as said

KEY = "history"
Ask = Callable[[int], Sequence[Step]]
"""Answers so many of the newest deeds of a thing; asked in the background."""


class HistoryPanel(Panel):
    """Who did what and when; it asks again when anything is done."""

    def __init__(self, subject: str, ask: Ask, house: House, kit: Kit) -> None:
        super().__init__(KEY, said.TITLE, Icon.HISTORY, kit)
        self._ask = ask
        self._house = house
        self._limit = LONGEST
        self._steps: Sequence[Step] = ()
        self._wanted: set[HistoryKind] = set()
        self._chips: dict[HistoryKind, QPushButton] = {}
        self._shown: QWidget | None = None
        self.subject = look(QLabel(subject), Look.LARGE)
        self.head.addWidget(self.subject)
        self._scroll = ScrollPane(sizes.WIDE)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setObjectName("timeline")
        kit.speech.say(self._scroll.setAccessibleName, said.TITLE)
        self._count = look(QLabel(), Look.SOFT)
        self._older = button(kit, said.OLDER, self._show_older)
        self._older.setObjectName("history-older")
        self.body.addLayout(self._make_chips())
        self.body.addWidget(self._scroll, stretch=1)
        self.foot.addWidget(self._count, stretch=1)
        self.foot.addWidget(self._older)
        kit.speech.changed.connect(self._show)
        kit.doing.touched.connect(self.ask)

    def begin(self) -> None:
        """Asks, and takes the keyboard to the timeline, which its arrows scroll."""
        self.ask()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, _: object = None) -> None:
        """Asks what was done."""
        self.kit.door.ask(partial(self._ask, self._limit), self._on_answer, channel=KEY)

    @property
    def shown(self) -> tuple[Step, ...]:
        """The deeds in sight, the newest first."""
        return tuple(step for step in self._steps if not self._wanted or step.kind in self._wanted)

    def _make_chips(self) -> FlowLayout:
        """One for each sort of deed; several of them show either."""
        row = FlowLayout(sizes.GRID)
        for kind in HistoryKind:
            chip = look(QPushButton(), Look.CHIP)
            chip.setObjectName(f"history-{kind.value}")
            chip.setCheckable(True)
            chip.setFixedHeight(sizes.CHIP)
            chip.clicked.connect(partial(self._toggle, kind))
            self._chips[kind] = chip
            row.addWidget(chip)
        return row

    def _toggle(self, kind: HistoryKind) -> None:
        self._wanted ^= {kind}
        self._show()

    def _show_older(self) -> None:
        self._limit += LONGEST
        self.ask()

    def _on_answer(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self._wanted &= {step.kind for step in steps}
        self._show()

    def _show(self) -> None:
        """Lays the deeds out anew; where one scrolled to stays."""
        voice = self.kit.speech.voice
        amounts = Counter(step.kind for step in self._steps)
        for kind, chip in self._chips.items():
            chip.setText(voice(said.CHIP, kind=voice(history.KINDS[kind]), n=voice.whole(amounts[kind])))
            chip.setAccessibleName(chip.text())
            chip.setChecked(kind in self._wanted)
            chip.setVisible(bool(amounts[kind]))
        self._count.setText(voice.count(said.DEEDS, len(self.shown)))
        self._older.setVisible(len(self._steps) >= self._limit)
        self._put(timeline(self.shown, self._house.today, self.kit) if self.shown else self._nothing())

    def _nothing(self) -> QLabel:
        return look(QLabel(self.kit.speech(said.NOTHING)), Look.SOFT_BODY)

    def _put(self, widget: QWidget) -> None:
        if self._shown is not None:
            self._scroll.rows.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        else:
            self._scroll.rows.addStretch()
        self._shown = widget
        self._scroll.rows.insertWidget(0, widget)
