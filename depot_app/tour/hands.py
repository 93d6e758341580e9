"""A pair of hands: presses keys, clicks and scans as a person would, and waits until the window has answered."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from depot_app.ui.program import Program

PATIENCE_SECONDS = 30.0
_TURN_MS = 5
"""How long the event loop turns between two looks."""
HAND_MS = 45
"""Between two keys of a person; a scanner is faster (`ui.scan.burst`)."""


class GaveUp(Exception):
    """The window did not come to what was waited for, or something to press was not there."""


class Hands:
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
        QTest.qWait(HAND_MS)
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
            QTest.qWait(HAND_MS)
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
        """What gets the keys: an open menu, the widget that has the keyboard, the dialog in front, or the window."""
        menu = QApplication.activePopupWidget()
        return menu or QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

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


def visible(name: str) -> QWidget | None:
    """The top-level widget of this name that can be seen."""
    found = (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == name)
    return next((widget for widget in found if widget.isVisible()), None)
