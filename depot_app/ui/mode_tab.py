"""A tab that can lay a mode over its list, and then hands it every scan."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from depot_app.ui.deeds import DeedBook
from depot_app.ui.list_tab import ListTab
from depot_app.ui.modes import ScanMode
from depot_app.wording.voice import Text


class ModeTab(ListTab):
    """A list tab that can lay a mode over its list."""

    _list_book: DeedBook

    thing_wanted = Signal(str)
    """The card of the thing with this number is to be shown, in its own tab."""

    mode: ScanMode | None = None

    @property
    def hint(self) -> Text:
        """What the scan box asks for: in a mode, the mode's own."""
        return self.mode.hint if self.mode else self.sign.hint

    def enter(self, mode: ScanMode) -> None:
        """Begins a mode; one that was open is left first. The mode's deeds take the place of the list's."""
        self.leave_mode()
        self.kit.messages.sweep()
        self.mode = mode
        self._list_book, self.book = self.book, mode.book
        self._list_book.listen(to_keys=False)
        self.kit.doing.ask_first(self._undo_in_mode)
        mode.left.connect(self.leave_mode)
        mode.hint_changed.connect(self.hint_changed)
        mode.table.typed.connect(self.typed)
        self.body.addWidget(mode)
        self.body.setCurrentWidget(mode)
        self.hint_changed.emit()

    def _undo_in_mode(self) -> bool:
        """In a mode that is in sight, undo is the mode's own."""
        if self.mode is None or not self.mode.isVisible():
            return False
        self.mode.book.call(self.mode.undo_key)
        return True

    def leave_mode(self) -> None:
        """Back to the list."""
        mode, self.mode = self.mode, None
        if mode is None:
            return
        mode.book.listen(to_keys=False)
        self.book = self._list_book
        self.body.removeWidget(mode)
        mode.hide()
        mode.deleteLater()
        self._on_side()
        self.book.refresh()
        self.hint_changed.emit()

    def show_thing(self, code: str) -> None:
        """Brings a thing in sight: a mode makes room for its card."""
        self.leave_mode()
        super().show_thing(code)

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

    def foresee(self, text: str) -> None:
        """Asks already for what will be searched; in a mode nothing will."""
        if self.mode is None:
            super().foresee(text)

    def step_in(self) -> None:
        """To the list, or to what was scanned."""
        if self.mode is None:
            super().step_in()
        else:
            self.mode.table.setFocus()

    def may_go(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; a mode keeps each scan, so that leaving it loses nothing."""
        return (self.mode is None or self.mode.may_leave()) and super().may_go(then)
