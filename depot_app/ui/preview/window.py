"""The window that shows papers, and saves and prints them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSaveFile, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.buttons import button, icon_button
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message
from depot_app.ui.notices import Notices
from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.printing import ANY_PRINTER, MeantFor, print_paper, true_size
from depot_app.ui.preview.sheet import Sheet
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import preview as said
from depot_app.wording.voice import Text

_LAST_FOLDER = "preview/folder"
_NOTICE = "preview"


class Preview(QWidget):
    """Shows papers together; Escape closes it, Ctrl+S saves, Ctrl+P prints."""

    taken = Signal()
    """The papers were saved or printed, for the first time."""

    def __init__(self, papers: Sequence[Paper], kit: Kit, parent: QWidget, meant: MeantFor = ANY_PRINTER) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.papers = tuple(papers)
        self._taken = False
        self._meant = meant
        self._kit = kit
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(", ".join(dict.fromkeys(paper.title for paper in papers)))
        self.resize(*sizes.PREVIEW)
        self.sheet = Sheet(self.papers, kit)
        self.notices = Notices(kit)
        self._page = look(QLabel(), Look.SOFT)
        kit.speech.say(self.sheet.setAccessibleName, said.PAGES)
        self._lay_out()
        self._listen()
        self._on_turned(1)
        self.sheet.setFocus()

    def offer(self, words: Text, act: Callable[[], object]) -> None:
        """Adds a button for what else can be done with the papers; Ctrl+L is its key."""
        more = button(self._kit, words, act)
        more.setObjectName("preview-more")
        more.setFixedHeight(sizes.PRIMARY)
        self._more.addWidget(more)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(act)

    def save(self) -> None:
        """Asks where, and saves; several papers go beside each other under their own names."""
        folder = self._kit.memory.read(_LAST_FOLDER, str(Path.home()))
        dialog = QFileDialog(self, self.windowTitle(), folder, self._kit.speech(said.PDF_FILES))
        dialog.setObjectName("save-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.papers[0].file_name)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    def save_as(self, file: str) -> None:
        """Saves the first paper under this name, the others beside it."""
        first = Path(file)
        self._kit.memory.write(_LAST_FOLDER, str(first.parent))
        names = [first, *(first.parent / paper.file_name for paper in self.papers[1:])]
        for path, paper in zip(names, self.papers, strict=True):
            self._write(path, paper)

    def print(self) -> None:
        """Asks for a printer, and prints each paper in true size."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._meant.printer in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(self._meant.printer)
        true_size(printer, self.papers[0])
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("print-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_on, printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Prints on this printer, unless the papers were made for one that prints elsewhere on the page."""
        if words := self._meant.against(printer.printerName()):
            self.notices.put(_NOTICE, Message(words, Tone.WRONG, Icon.ALERT_CIRCLE))
            return
        for paper in self.papers:
            true_size(printer, paper)
            print_paper(paper, printer)
        self._tell_taken()

    def _tell_taken(self) -> None:
        if not self._taken:
            self._taken = True
            self.taken.emit()

    def _write(self, path: Path, paper: Paper) -> None:
        """Writes a file whole or not at all, and says so."""
        out = QSaveFile(str(path))
        written = out.open(QSaveFile.OpenModeFlag.WriteOnly) and out.write(paper.pdf) == len(paper.pdf)
        if written and out.commit():
            words = self._kit.speech(said.SAVED, file=path)
            self.notices.put(_NOTICE, Message(words, Tone.GOOD, Icon.CHECK_CIRCLE))
            self._tell_taken()
        else:
            words = self._kit.speech(said.CANNOT_SAVE, file=path)
            self.notices.put(_NOTICE, Message(words, Tone.WRONG, Icon.ALERT_CIRCLE))

    def _lay_out(self) -> None:
        kit, sheet = self._kit, self.sheet
        head = look(QFrame(), Look.TOP)
        row = QHBoxLayout(head)
        row.setContentsMargins(sizes.MARGIN, sizes.GRID, sizes.MARGIN, sizes.GRID)
        row.setSpacing(sizes.GRID)
        row.addWidget(self._page)
        row.addStretch()
        row.addWidget(icon_button(kit, Icon.MAGNIFY_MINUS_OUTLINE, said.SMALLER, sheet.smaller))
        row.addWidget(icon_button(kit, Icon.MAGNIFY_PLUS_OUTLINE, said.LARGER, sheet.larger))
        row.addWidget(icon_button(kit, Icon.ARROW_EXPAND_HORIZONTAL, said.FIT, sheet.fit))
        self._more = QHBoxLayout()
        row.addLayout(self._more)
        self._save = button(kit, said.SAVE, self.save)
        self._print = button(kit, said.PRINT, self.print, primary=True)
        self._save.setObjectName("preview-save")
        self._print.setObjectName("preview-print")
        self._save.setFixedHeight(sizes.PRIMARY)
        row.addWidget(self._save)
        row.addWidget(self._print)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(head)
        rows.addWidget(self.notices)
        rows.addWidget(sheet, stretch=1)

    def _listen(self) -> None:
        self.sheet.turned.connect(self._on_turned)
        keys = {
            "Esc": self.close,
            "Ctrl+S": self.save,
            "Ctrl+P": self.print,
            "Ctrl++": self.sheet.larger,
            "Ctrl+=": self.sheet.larger,
            "Ctrl+-": self.sheet.smaller,
            "Ctrl+0": self.sheet.fit,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _on_turned(self, page: int) -> None:
        self._kit.speech.say(self._page.setText, said.PAGE_OF, page=page, pages=self.sheet.pages)
