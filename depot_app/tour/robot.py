"""The hands with the verbs of the depot: bring a tab forward, search, fill in a form, save a paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from depot_app.tour.hands import HAND_MS, GaveUp, Hands, visible
from depot_app.ui.deeds import name_of
from depot_app.ui.form.tick import Tick
from depot_app.ui.list_tab import ListTab
from depot_app.ui.tab import Tab


class Robot(Hands):
    """Works in the program as a person does."""

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
        """Clicks the button of this name, once it is there and may be pressed."""
        self.wait_for(lambda: self.may_press(name), name)
        self.click(self.named(name))

    def may_press(self, name: str) -> bool:
        """Whether a button of this name stands there, not greyed."""
        try:
            widget = self.named(name)
        except GaveUp:
            return False
        return not isinstance(widget, QAbstractButton) or widget.isEnabled()

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
        self.wait_for(lambda: visible("palette") is not None, "palette")
        self.type(name)
        self.press("Return")
        self.wait_for(lambda: visible("palette") is None, "palette")
        self.back_to_the_window()

    def back_to_the_window(self) -> None:
        """What stood before the window is gone; the keyboard is the window's again."""
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow, "window")

    def choose_in_menu(self, words: str) -> None:
        """Walks the open menu by its arrow to the entry that begins so, and presses Enter."""
        self.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu), words)
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise GaveUp(words)
        for _ in range(len(menu.actions())):
            QTest.keyClick(menu, Qt.Key.Key_Down)
            standing = menu.activeAction()
            if standing in menu.actions() and standing.text().startswith(words):
                QTest.keyClick(menu, Qt.Key.Key_Return)
                self.settle()
                return
        menu.close()
        raise GaveUp(words)

    # -- verbs of the depot

    def open_list(self, name: str) -> None:
        """Opens a saved list by its name."""
        self.press("Ctrl+L")
        self.choose_in_menu(name)

    def go_to(self, tab: str) -> None:
        """Brings a tab forward with its own list by its key, a room in it by a click on its name."""
        deck = self.window.deck
        sign = next(sign for sign in (*deck.signs, *deck.rooms_of_all()) if sign.key == tab)
        place = [sign.key for sign in deck.signs].index(sign.within or tab) + 1
        self.press(f"Ctrl+{place}")
        if deck.front_sign() is not sign:
            self.click_at(deck.room_strip, deck.room_strip.tabRect(deck.rooms().index(sign)).center())
        self.wait_for(lambda: deck.front_sign() is sign and deck.front() is not None, tab)

    def search(self, text: str) -> None:
        """Types into the search box."""
        self.press("Ctrl+F")
        self.type(text)

    def rewrite(self, field: str, text: str) -> None:
        """Types into a field, in place of what stood there."""
        editor = self.named(f"field-{field}").findChild(QLineEdit)
        if editor is None:
            raise GaveUp(field)
        self.click(editor)
        self.press("Ctrl+A")
        self.type(text)

    def fill(self, field: str, text: str) -> None:
        """Types into a field of the open form, in place of what stood there, and goes on with Enter."""
        self.rewrite(field, text)
        self.press("Return")

    def write(self, field: str, text: str) -> None:
        """Types into a field of several lines."""
        sheet = self.named(f"field-{field}").findChild(QPlainTextEdit)
        if sheet is None:
            raise GaveUp(field)
        self.click(sheet.viewport())
        self.type(text)

    def tick(self, field: str) -> None:
        """Clicks the tick of a field."""
        box = self.named(f"field-{field}").findChild(Tick)
        if box is None:
            raise GaveUp(field)
        self.click(box)

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
        QTest.qWait(HAND_MS)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.wait_for(path.exists, str(path))
        self.wait_for(lambda: visible("save-dialog") is None, "save-dialog")
        preview.activateWindow()
        self.wait_for(preview.isActiveWindow, "preview")
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        self.wait_for(lambda: visible("preview") is None, "preview")
        self.back_to_the_window()
        self.settle()

    def shown(self, name: str) -> QWidget:
        """The window or dialog of this name, once it stands there."""
        self.wait_for(lambda: visible(name) is not None, name)
        found = visible(name)
        if found is None:
            raise GaveUp(name)
        found.activateWindow()
        self.wait_for(found.isActiveWindow, name)
        self.settle()
        return found
