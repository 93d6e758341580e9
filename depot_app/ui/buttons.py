"""Buttons made from deeds: one primary with its key, the others quiet; and the plain ones of forms and bars."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from depot_app.ui.deeds import DeedBook, keys_of
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording.voice import Text

_BETWEEN = "   "
_GAP = "\N{EN SPACE}"
"""Between the icon of a large button and its name."""

Facts = Mapping[str, object]
NO_FACTS: Facts = {}


class DeedButton(QPushButton):
    """Does one deed of a book; greyed with the reason as tooltip, named and counted as the deed is."""

    def __init__(self, book: DeedBook, key: str, kit: Kit, *, primary: bool = False, with_keys: bool = True) -> None:
        super().__init__()
        self._action = book.action(key)
        self._keys = keys_of(book.deed(key))
        self._with_keys = with_keys
        self._before = _GAP if primary and book.deed(key).icon is not None else ""
        self.setObjectName(key)
        look(self, Look.PRIMARY if primary else Look.QUIET)
        self.setFixedHeight(sizes.PRIMARY if primary else sizes.BUTTON)
        icon = book.deed(key).icon
        if icon is not None and primary:
            kit.theme.dress(self.setIcon, icon, Role.ON_ACCENT, sizes.IconSize.STATE)
            self.setIconSize(QSize(sizes.IconSize.STATE, sizes.IconSize.STATE))
        self.clicked.connect(lambda: book.call(key))
        self._action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        name = self._action.iconText()
        keys = f"{_BETWEEN}{self._keys}" if self._keys and self._with_keys else ""
        self.setText(f"{self._before}{name}{keys}")
        self.setAccessibleName(name)
        self.setToolTip(f"{self._action.toolTip()}{_BETWEEN}{self._keys}".strip())
        self.setAccessibleDescription(self._action.statusTip())
        self.setEnabled(self._action.isEnabled())


class WhyNot(QLabel):
    """Says in a line why the large button of a deed is greyed; nothing while it is not."""

    def __init__(self, book: DeedBook, key: str, around: QWidget) -> None:
        super().__init__(around)  # without one, Qt would show it as a window of its own
        self._action = book.action(key)
        look(self, Look.SOFT)
        self.setWordWrap(True)
        self.setObjectName(f"why-not-{key}")
        self._action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        words = "" if self._action.isEnabled() else self._action.statusTip()
        self.setText(words)
        self.setVisible(bool(words))


class DeedLink(QPushButton):
    """Does one deed of a book, small and flat, beside a heading."""

    def __init__(self, book: DeedBook, key: str, kit: Kit) -> None:
        super().__init__()
        self._action = book.action(key)
        self.setObjectName(key)
        look(self, Look.FLAT)
        self.setFixedHeight(sizes.CHIP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: book.call(key))
        self._action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setText(self._action.iconText())
        self.setAccessibleName(self._action.iconText())
        self.setToolTip(self._action.toolTip())


class DeedIcon(QToolButton):
    """Does one deed of a book, shown as its icon only; the tooltip says what it is, or why not."""

    def __init__(self, book: DeedBook, key: str, kit: Kit) -> None:
        super().__init__()
        self._action = book.action(key)
        self._keys = keys_of(book.deed(key))
        self.setObjectName(key)
        look(self, Look.FLAT)
        self.setFixedSize(sizes.BUTTON, sizes.BUTTON)
        kit.theme.dress(self.setIcon, book.deed(key).icon or Icon.DOTS_HORIZONTAL, Role.SOFT_INK)
        self.setIconSize(QSize(sizes.IconSize.BODY, sizes.IconSize.BODY))
        self.clicked.connect(lambda: book.call(key))
        self._action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setToolTip(f"{self._action.toolTip()}{_BETWEEN}{self._keys}".strip())
        self.setAccessibleName(self._action.iconText())
        self.setEnabled(self._action.isEnabled())


def button(
    kit: Kit, name: Text, act: Callable[[], object], *, primary: bool = False, facts: Facts = NO_FACTS
) -> QPushButton:
    """A button that is no deed of a book, such as a form's save or a bar's way out; `facts` are those in its name."""
    made = look(QPushButton(), Look.PRIMARY if primary else Look.QUIET)
    made.setFixedHeight(sizes.PRIMARY if primary else sizes.BUTTON)
    kit.speech.say(made.setText, name, **facts)
    made.clicked.connect(_without_arguments(act))
    return made


def icon_button(kit: Kit, icon: Icon, name: Text, act: Callable[[], object]) -> QToolButton:
    """A button that shows an icon only; its name is the tooltip, and what a screen reader says."""
    made = look(QToolButton(), Look.FLAT)
    made.setFixedSize(sizes.BUTTON, sizes.BUTTON)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    kit.theme.dress(made.setIcon, icon, Role.SOFT_INK)
    made.setIconSize(QSize(sizes.IconSize.BODY, sizes.IconSize.BODY))
    kit.speech.say(made.setToolTip, name)
    kit.speech.say(made.setAccessibleName, name)
    made.clicked.connect(_without_arguments(act))
    return made


def _without_arguments(act: Callable[[], object]) -> Callable[[], None]:
    """A slot that leaves out what Qt's signal says, whatever sort of callable is behind it."""

    def slot() -> None:
        act()

    return slot
