"""Help without a line: the page of the tab in front, and the page of all keys, in a window of their own."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from depot_app.ui.deeds import DeedBook, all_keys, name_of, native
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import window as said

_LINE_PERCENT = 130


class HelpWindow(QWidget):
    """Shows pages written in Markdown; Escape closes it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help")
        kit.speech.say(self.setWindowTitle, said.HELP_MENU)
        self.resize(*sizes.HELP)
        self._page = look(QTextBrowser(), Look.PAGE)
        self._page.setOpenExternalLinks(False)
        kit.speech.say(self._page.setAccessibleName, said.HELP_MENU)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._page)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    @property
    def words(self) -> str:
        """What the page says, without its marks."""
        return self._page.toPlainText()

    def show_file(self, file: Path) -> None:
        """Shows a page and what it links to beside it."""
        self._page.setSearchPaths([str(file.parent)])
        self.show_markdown(file.read_text(encoding="utf-8"))

    def show_markdown(self, text: str) -> None:
        """Shows a page that was made now."""
        self._page.setMarkdown(text)
        _breathe(self._page.document())
        self._come()

    def _come(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()
        self._page.setFocus()


def _breathe(page: QTextDocument) -> None:
    """Gives headings and paragraphs room, which Markdown itself does not."""
    page.setDocumentMargin(sizes.MARGIN)
    block = page.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setTopMargin(sizes.MARGIN if form.headingLevel() > 1 else 0)
        form.setBottomMargin(sizes.HALF if block.textList() is not None else sizes.GRID)
        form.setLineHeight(_LINE_PERCENT, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def keys_page(books: Iterable[DeedBook], kit: Kit) -> str:
    """Every deed that has a key, as a page; made from the deeds, so that it is never out of date."""
    rows = [
        (name_of(deed, kit.speech), " · ".join(native(keys) for keys in all_keys(deed)))
        for book in books
        for deed in book
        if deed.keys
    ]
    head = f"# {kit.speech(said.KEYS_PAGE)}\n\n| {kit.speech(said.WHAT)} | {kit.speech(said.KEY)} |\n|---|---|\n"
    return head + "".join(f"| {name} | **{keys}** |\n" for name, keys in rows)
