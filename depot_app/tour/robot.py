"""A pair of hands: presses keys, clicks and scans as a person would, and waits until the window has answered."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from depot_app.ui.deeds import name_of
from depot_app.ui.list_tab import ListTab
from depot_app.ui.program import Program
from depot_app.ui.tab import Tab

PATIENCE_SECONDS = 30.0
_TURN_MS = 5
"""How long the event loop turns between two looks."""
_HAND_MS = 45
"""Between two keys of a person; a scanner is faster (`ui.scan.burst`)."""


class GaveUp(Exception):
    """The window did not come to what was waited for, or something to press was not there."""


class Robot:
    """Hands on one running program. Everything goes through keys and mouse; nothing calls the program's methods."""

    def __init__(self, program: Program, pictures: Path) -> None:
        self.program = program
        self.window = program.window
        self._pictures = pictures
        self.taken: list[Path] = []

    # -- waiting

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Lets the window work until a condition holds; raises `GaveUp` where it does not come to that."""
        until = monotonic() + PATIENCE_SECONDS
        while not condition():
            if monotonic() > until:
                raise GaveUp(what)
            QTest.qWait(_TURN_MS)

    def settle(self) -> None:
        """Waits until every scan is handled, every question answered, every deed done."""
        QTest.qWait(_HAND_MS)
        self.wait_for(self._is_still, "settle")
        QTest.qWait(_TURN_MS)
        self.wait_for(self._is_still, "settle")

    def _is_still(self) -> bool:
        window = self.window
        return not (self.program.kit.door.busy or window.scans.line.waiting or window.ear.holds_back)

    # -- hands

    def press(self, keys: str) -> None:
        """Presses a key or a chord, such as `Ctrl+N`, on whatever has the keyboard."""
        QTest.keySequence(self._under_the_hands(), QKeySequence(keys))
        self.settle()

    def type(self, text: str) -> None:
        """Types letters where the keyboard is, at the pace of a hand."""
        for letter in text:
            _strike(self._under_the_hands(), letter)
            QTest.qWait(_HAND_MS)
        self.settle()

    def scan(self, code: str) -> None:
        """A scanner's burst: all digits at once, then Enter."""
        target = self._under_the_hands()
        QTest.keyClicks(target, code)
        QTest.keyClick(target, Qt.Key.Key_Return)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Clicks the middle of a widget that can be seen."""
        if not widget.isVisible():
            raise GaveUp(widget.objectName())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        self.settle()

    def click_at(self, widget: QWidget, at: QPoint) -> None:
        """Clicks a spot on a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def _under_the_hands(self) -> QWidget:
        """What gets the keys: the widget that has the keyboard, in the dialog in front or in the window."""
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    # -- finding

    @property
    def front(self) -> Tab:
        """The tab in front."""
        tab = self.window.deck.front()
        if tab is None:
            raise GaveUp(self.window.deck.front_sign().key)
        return tab

    def named(self, name: str) -> QWidget:
        """The widget of this name that can be seen, in the dialog in front or in the window."""
        around = QApplication.activeModalWidget() or QApplication.activeWindow() or self.window
        for root in (around, self.window):
            for widget in (root, *root.findChildren(QWidget, name)):
                if widget.objectName() == name and widget.isVisible():
                    return widget
        raise GaveUp(name)

    def button(self, name: str) -> None:
        """Clicks the button of this name."""
        widget = self.named(name)
        if isinstance(widget, QAbstractButton) and not widget.isEnabled():
            raise GaveUp(f"{name}: {widget.toolTip()}")
        self.click(widget)

    def rows(self, tab: str) -> int:
        """How many rows the list of a tab shows."""
        shown = self.window.deck.tab(tab)
        if not isinstance(shown, ListTab):
            raise GaveUp(tab)
        return shown.pane.model.rowCount()

    def card(self) -> str:
        """The number on the card of the tab in front."""
        front = self.front
        content = front.card.content if isinstance(front, ListTab) else None
        return content.number if content else ""

    def command(self, key: str) -> None:
        """Calls a deed by its name in the palette."""
        book = next(book for book in self.window.books() if key in {deed.key for deed in book})
        name = name_of(book.deed(key), self.program.kit.speech)
        self.press("Ctrl+K")
        self.shown("palette")
        self.type(name)
        self.press("Return")

    # -- verbs of the depot

    def go_to(self, tab: str) -> None:
        """Brings a tab forward by its key."""
        place = [sign.key for sign in self.window.deck.signs].index(tab) + 1
        self.press(f"Ctrl+{place}")
        self.wait_for(lambda: self.window.deck.front() is not None, tab)

    def search(self, text: str) -> None:
        """Types into the search box."""
        self.press("Ctrl+F")
        self.type(text)

    def fill(self, field: str, text: str) -> None:
        """Types into a field of the open form, in place of what stood there, and goes on with Enter."""
        editor = self.named(f"field-{field}").findChild(QLineEdit)
        if editor is None:
            raise GaveUp(field)
        self.click(editor)
        self.press("Ctrl+A")
        self.type(text)
        self.press("Return")

    def write(self, field: str, text: str) -> None:
        """Types into a field of several lines."""
        sheet = self.named(f"field-{field}").findChild(QPlainTextEdit)
        if sheet is None:
            raise GaveUp(field)
        self.click(sheet.viewport())
        self.type(text)

    def save_form(self) -> None:
        """Saves the open form."""
        self.button("form-save")

    def save_paper(self, path: Path) -> None:
        """Saves what the preview shows under a name, and closes the preview."""
        preview = self.shown("preview")
        self.picture(f"paper-{path.stem}", preview)
        self.press("Ctrl+S")
        dialog = self.shown("save-dialog")
        line = dialog.findChild(QLineEdit)
        if line is None:
            raise GaveUp("save-dialog")
        line.setFocus()
        QTest.keySequence(line, QKeySequence("Ctrl+A"))
        QTest.keyClicks(line, str(path))
        QTest.qWait(_HAND_MS)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.wait_for(path.exists, str(path))
        self.wait_for(lambda: _visible("save-dialog") is None, "save-dialog")
        preview.activateWindow()
        self.wait_for(preview.isActiveWindow, "preview")
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        self.wait_for(lambda: _visible("preview") is None, "preview")
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow, "window")

    def shown(self, name: str) -> QWidget:
        """The window or dialog of this name, once it stands there."""
        self.wait_for(lambda: _visible(name) is not None, name)
        found = _visible(name)
        if found is None:
            raise GaveUp(name)
        found.activateWindow()
        self.wait_for(found.isActiveWindow, name)
        self.settle()
        return found

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Keeps a picture of the whole window, or of another that stands before it."""
        self.settle()
        path = self._pictures / f"{len(self.taken) + 1:02d}-{name}.png"
        if not (of or self.window).grab().save(str(path)):
            raise GaveUp(str(path))
        self.taken.append(path)


def _strike(target: QWidget, letter: str) -> None:
    """One key; letters such as ő, which QTest has no key for, come as the keyboard would send them."""
    if letter.isascii():
        QTest.keyClicks(target, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _visible(name: str) -> QWidget | None:
    """The top-level widget of this name that can be seen."""
    found = (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == name)
    return next((widget for widget in found if widget.isVisible()), None)
