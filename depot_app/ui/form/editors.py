"""What one types into: words, long words and whole numbers; days, amounts and choices are beside this file."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from depot_app.ui.looks import repolish
from depot_app.ui.scan.ear import TAKES_SCANS
from depot_app.ui.theme import sizes
from depot_app.wording import form as said
from depot_app.wording.voice import Text

_LINES = 3


class Editor(QWidget):
    """One value of a form. What cannot be read is a fault, in words, and has no value."""

    edited = Signal()
    """The person changed it."""
    left = Signal()
    """The keyboard went elsewhere."""
    entered = Signal()
    """Enter: on to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(sizes.GRID)

    def value(self) -> object:
        """What was filled in; none where it is empty or cannot be read."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Fills it in, as if the person had."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        raise NotImplementedError

    def fault(self) -> Text | None:
        """What is wrong with what was filled in."""
        return None

    def show_fault(self, words: str) -> None:
        """Marks it wrong, for eye and screen reader; empty words mark it right."""
        widget = self.focusProxy()
        if widget is not None and widget.accessibleDescription() != words:
            widget.setProperty("fault", "true" if words else "false")
            widget.setAccessibleDescription(words)
            repolish(widget)


class LineEditor(Editor):
    """One line; what kinds of value it holds is said by those below."""

    def __init__(self, line: QLineEdit | None = None, *, takes_scans: bool = False) -> None:
        super().__init__()
        self.line = line or QLineEdit()
        self.line.setFixedHeight(sizes.FIELD)
        self.line.setProperty(TAKES_SCANS, takes_scans)
        self.row.addWidget(self.line, stretch=1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.left)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What stands there, without spaces around it."""
        return self.line.text().strip()

    def is_empty(self) -> bool:
        """Whether nothing stands there."""
        return not self.text()


class Words(LineEditor):
    """A line of words; with `takes_scans` a scanned code lands in it as typed text."""

    def value(self) -> str:
        """The words; the empty text where there are none."""
        return self.text()

    def set_value(self, value: object) -> None:
        """Puts the words in."""
        self.line.setText("" if value is None else str(value))


class WholeNumber(LineEditor):
    """A whole number, such as a year."""

    def value(self) -> int | None:
        """The number."""
        return int(self.text()) if self.text().isdecimal() else None

    def set_value(self, value: object) -> None:
        """Puts the number in."""
        self.line.setText("" if value is None else str(value))

    def fault(self) -> Text | None:
        """A whole number, or nothing."""
        return None if self.is_empty() or self.text().isdecimal() else said.NO_NUMBER


class _Sheet(QPlainTextEdit):
    """A few lines; Tab moves on, since a form is walked through by keys."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * sizes.MARGIN + sizes.WIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that it was left."""
        super().focusOutEvent(event)
        self.left.emit()


class LongWords(Editor):
    """A few lines of words, such as a complaint or a note."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = _Sheet()
        self.row.addWidget(self.sheet, stretch=1)
        self.setFocusProxy(self.sheet)
        self.sheet.textChanged.connect(self.edited)
        self.sheet.left.connect(self.left)

    def value(self) -> str:
        """The words, without spaces around them."""
        return self.sheet.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Puts the words in."""
        self.sheet.setPlainText("" if value is None else str(value))

    def is_empty(self) -> bool:
        """Whether nothing stands there."""
        return not self.value()
