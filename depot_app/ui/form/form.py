"""The one form: walked through by Enter, faults in place, nothing lost by accident."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from depot_app.ui.buttons import button
from depot_app.ui.flow import FlowLayout
from depot_app.ui.form.field import Field, FieldFrame
from depot_app.ui.form.letters import deal
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.notices import Notices
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import form as said
from depot_app.wording import window as window_said
from depot_app.wording.voice import Text

_FAULTS, _UNSAVED = "faults", "unsaved"
KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""Saves from anywhere in the form."""


class Form(QFrame):
    """Shows fields, judges them, and hands their values on.

    Enter goes to the next field and saves on the last, Ctrl+Enter saves from anywhere, Escape leaves.
    """

    saved = Signal(object)
    """The values by key; whoever saves them calls `kept` afterwards, or `refuse`."""
    left = Signal()
    """The person is done with it, and nothing is lost."""

    def __init__(self, title: Text, fields: Sequence[Field], kit: Kit, *, save: Text = said.SAVE) -> None:
        super().__init__()
        self._kit = kit
        self._title_text = title
        self._filled: dict[str, object] = {}
        self._begun_with: dict[str, object] = {}
        self.setObjectName("form")
        look(self, Look.PANEL)
        self.frames = {field.key: FieldFrame(field, kit) for field in fields}
        self._notices = Notices(kit, narrow=True)
        self._save = button(kit, save, self.save, primary=True)
        self._cancel = button(kit, said.CANCEL, self.leave)
        self._save.setObjectName("form-save")
        self._cancel.setObjectName("form-cancel")
        self._cancel.setFixedHeight(sizes.PRIMARY)
        self._lay_out()
        self._listen()
        kit.speech.follow(self._deal_letters)
        self.fill({})

    def fill(self, values: Mapping[str, object]) -> None:
        """Fills fields in and takes that as the beginning; what is not named is emptied."""
        for key, frame in self.frames.items():
            frame.editor.set_value(values.get(key))
            frame.judge()
        self._notices.clear()
        self._begun_with = self.values()

    def values(self) -> dict[str, object]:
        """What stands in the fields now."""
        return {key: frame.editor.value() for key, frame in self.frames.items()}

    @property
    def is_changed(self) -> bool:
        """Whether anything stands there that would be lost."""
        return self.values() != self._begun_with or any(
            frame.editor.fault() is not None for frame in self.frames.values()
        )

    def begin(self) -> None:
        """Takes the keyboard to the first field."""
        next(iter(self.frames.values())).editor.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Hands the values on if all are right; else lists every fault and goes to the first."""
        wrong = [frame for frame in self.frames.values() if frame.insist()]
        if wrong:
            self._tell_faults(wrong)
            return
        self._notices.clear()
        self.saved.emit(self.values())

    def kept(self) -> None:
        """The values are on disk: there is nothing to lose any more."""
        self._begun_with = self.values()

    def refuse(self, words: str, key: str = "") -> None:
        """Shows what a rule has against it: at its field where it is about one, else above all."""
        frame = self.frames.get(key)
        if frame is None:
            self._notices.put(_FAULTS, Message(words, Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE))
            return
        frame.refuse(words)
        self._tell_faults([frame])

    def leave(self, then: Callable[[], object] | None = None) -> None:
        """Leaves if nothing would be lost, else asks in place; `then` is what is to come after."""
        if not self.is_changed:
            self._go(then)
            return
        title = self._kit.speech(self._title_text)
        ways_out = (
            WayOut(said.SAVE, self.save),
            WayOut(said.DISCARD, partial(self._go, then)),
            WayOut(said.GO_ON, self._notices.clear),
        )
        words = self._kit.speech(said.UNSAVED, title=title)
        self._notices.put(_UNSAVED, Message(words, Tone.ATTENTION, Icon.ALERT_OUTLINE, ways_out))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        title = look(QLabel(), Look.TITLE)
        title.setWordWrap(True)
        self._kit.speech.say(title.setText, self._title_text)
        foot = FlowLayout(sizes.GRID, last_fills=True)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        head = QVBoxLayout()
        head.setSpacing(sizes.WIDE)
        head.addWidget(title)
        head.addWidget(self._notices)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.PANEL_MARGIN, sizes.MARGIN, 0, sizes.MARGIN)
        rows.setSpacing(sizes.WIDE)
        rows.addLayout(head)
        rows.addWidget(self._fields(), stretch=1)
        rows.addLayout(foot)
        for part in (head, foot):
            part.setContentsMargins(0, 0, sizes.PANEL_MARGIN, 0)

    def _fields(self) -> ScrollPane:
        self._scroll = ScrollPane(sizes.WIDE)
        for frame in self.frames.values():
            self._scroll.rows.addWidget(frame)
        self._scroll.rows.addStretch()
        return self._scroll

    def _listen(self) -> None:
        for key, frame in self.frames.items():
            frame.entered.connect(partial(self._on_entered, key))
        for keys in KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _deal_letters(self) -> None:
        names = [self._kit.speech(frame.field.label) for frame in self.frames.values()]
        menus = [self._kit.speech(name) for name in window_said.MENUS]
        for frame, letter in zip(self.frames.values(), deal(names, deal(menus)), strict=True):
            frame.deal(letter)

    def _on_entered(self, key: str) -> None:
        """Enter: the next field, or save after the last."""
        keys = list(self.frames)
        place = keys.index(key) + 1
        if place == len(keys):
            self.save()
        else:
            self._go_to(self.frames[keys[place]])

    def _go_to(self, frame: FieldFrame) -> None:
        frame.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(frame)

    def _tell_faults(self, wrong: Sequence[FieldFrame]) -> None:
        fields = ", ".join(self._kit.speech(frame.field.label) for frame in wrong)
        words = self._kit.speech.voice.count(said.FAULTS, len(wrong), fields=fields)
        self._notices.put(_FAULTS, Message(words, Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE))
        self._go_to(wrong[0])

    def _go(self, then: Callable[[], object] | None) -> None:
        self._notices.clear()
        self._begun_with = self.values()
        self.left.emit()
        if then is not None:
            then()
