"""Modes: a tab in which each scan is a step of one piece of work, such as lending a class set."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from depot_app.ui.answer import Answer, AnswerBar
from depot_app.ui.buttons import DeedButton
from depot_app.ui.deeds import Deed, DeedBook
from depot_app.ui.kit import Kit
from depot_app.ui.list_tab import ListTab
from depot_app.ui.looks import Look, look
from depot_app.ui.notices import Notices
from depot_app.ui.pill import Badge
from depot_app.ui.table.columns import Column, Pill
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording.voice import Text


@dataclass(frozen=True, slots=True)
class ModeSign:
    """What makes one mode differ from another, as data; `hint` is what the scan box asks for."""

    key: str
    name: Text
    icon: Icon
    hint: Text
    table: Text
    columns: tuple[Column, ...]


class ScanMode(QWidget):
    """The frame of a mode: what one is doing, the one large answer, what was scanned, and the way to finish."""

    left = Signal()
    """The mode is over."""
    hint_changed = Signal()
    """The scan box is to ask for something else."""

    def __init__(self, sign: ModeSign, kit: Kit) -> None:
        super().__init__()
        self.sign = sign
        self.kit = kit
        self.setObjectName(f"mode-{sign.key}")
        self.answer = AnswerBar(kit)
        self.notices = Notices(kit)
        self.model = HeldModel(sign.columns, kit.speech, self)
        self.table = LineView(self.model, kit, name=f"mode.{sign.key}", title=sign.table)
        self._title = look(QLabel(), Look.TITLE)
        self._note = look(QLabel(), Look.SOFT_BODY)
        self._badge = Badge(kit.theme)
        kit.speech.follow(self._say_name)

    @property
    def hint(self) -> Text:
        """What the empty scan box asks for."""
        return self.sign.hint

    def take_scan(self, code: str, done: Callable[[], None]) -> None:
        """Does the mode's step with a scanned code, and calls `done` when through with it."""
        raise NotImplementedError

    def may_leave(self) -> bool:
        """Whether the mode can be left at once; if not, it says why in place."""
        return True

    def build(self, deeds: Sequence[Deed], *, undo: str, finish: str, side: QWidget) -> None:
        """Lays the mode out: `undo` and `finish` are keys of deeds, `side` stands at the right."""
        self.book = DeedBook(deeds, self.kit.speech, self.kit.theme, self)
        self.book.refused.connect(self.notices.refuse)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(sizes.WIDE)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._main(undo, finish))
        splitter.addWidget(_panel(side))
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([sizes.WINDOW[0] - sizes.CARD, sizes.CARD])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(splitter)

    def tell_head(self, title: str, note: str) -> None:
        """Says with whom or what, and under which terms."""
        self._title.setText(title)
        self._note.setText(note)

    def tell(self, answer: Answer, *, aloud: bool = True) -> None:
        """The answer to the newest scan; refusals of earlier ones stay until they are closed."""
        self.answer.show_answer(answer, aloud=aloud)
        self.book.refresh()

    def _main(self, undo: str, finish: str) -> QFrame:
        panel = look(QFrame(), Look.PANEL)
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.MARGIN, sizes.PANEL_MARGIN, sizes.MARGIN)
        rows.setSpacing(sizes.CORNER)
        rows.addLayout(self._head())
        rows.addWidget(self.answer)
        rows.addWidget(self.notices)
        rows.addWidget(self.table, stretch=1)
        rows.addLayout(self._foot(undo, finish))
        return panel

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.CORNER)
        row.addWidget(self._badge)
        row.addWidget(self._title)
        row.addWidget(self._note, stretch=1)
        return row

    def _foot(self, undo: str, finish: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.GRID)
        others = [deed.key for deed in self.book if deed.key not in {undo, finish}]
        for key in (undo, *others):
            row.addWidget(DeedButton(self.book, key, self.kit))
        row.addStretch()
        row.addWidget(DeedButton(self.book, finish, self.kit, primary=True))
        return row

    def _say_name(self) -> None:
        words = self.kit.speech(self.sign.name).upper()
        self._badge.show_pill(Pill(self.sign.icon, words, Tone.ACCENT))


def _panel(side: QWidget) -> QFrame:
    """A panel around what stands at the right of a mode."""
    panel = look(QFrame(), Look.PANEL)
    panel.setMinimumWidth(sizes.CARD_LEAST)
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.MARGIN, sizes.PANEL_MARGIN, sizes.MARGIN)
    rows.addWidget(side)
    return panel


class ModeTab(ListTab):
    """A list tab that can lay a mode over its list."""

    thing_wanted = Signal(str)
    """The card of the thing with this number is to be shown, in its own tab."""

    mode: ScanMode | None = None

    @property
    def hint(self) -> Text:
        """What the scan box asks for: in a mode, the mode's own."""
        return self.mode.hint if self.mode else self.sign.hint

    def enter(self, mode: ScanMode) -> None:
        """Begins a mode; one that was open is left first."""
        self.leave_mode()
        self.mode = mode
        mode.left.connect(self.leave_mode)
        mode.hint_changed.connect(self.hint_changed)
        self.body.addWidget(mode)
        self.body.setCurrentWidget(mode)
        self.hint_changed.emit()

    def leave_mode(self) -> None:
        """Back to the list."""
        mode, self.mode = self.mode, None
        if mode is None:
            return
        self.body.removeWidget(mode)
        mode.hide()
        mode.deleteLater()
        self.hint_changed.emit()

    def take_scan(self, code: str, done: Callable[[], None]) -> bool:
        """A scan is the mode's, while there is one."""
        if self.mode is None:
            return False
        self.mode.take_scan(code, done)
        return True

    def search(self, text: str) -> None:
        """Searches the list; in a mode there is none in sight."""
        if self.mode is None:
            super().search(text)

    def step_in(self) -> None:
        """To the list, or to what was scanned."""
        if self.mode is None:
            super().step_in()
        else:
            self.mode.table.setFocus()

    def may_go(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; a mode keeps each scan, so that leaving it loses nothing."""
        return (self.mode is None or self.mode.may_leave()) and super().may_go(then)
