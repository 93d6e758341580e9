"""The theme of a running program: light, dark or as the system has it, switched while the window is open."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from depot_app.ui.theme import fonts, stylesheet
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import DARK, LIGHT, Role
from depot_app.ui.theme.sizes import IconSize
from depot_app.ui.theme.standing import StandingOrders


class Scheme(StrEnum):
    """What a person may choose; the values are kept in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Colours, icons and the stylesheet for one application object; `changed` after each switch."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._scheme = scheme
        self._dark = False
        self._pixmaps: dict[tuple[Icon, Role, int], QPixmap] = {}
        self._dressed: StandingOrders[QIcon] = StandingOrders()
        self._pictured: StandingOrders[QPixmap] = StandingOrders()
        fonts.load()
        app.setStyle("Fusion")
        app.setFont(fonts.words())
        app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._paint()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the window is dark now."""
        return self._dark

    def choose(self, scheme: Scheme) -> None:
        """Switches at once, the whole window."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._on_system_changed()

    def colour(self, role: Role) -> QColor:
        """The colour of a role now."""
        return QColor((DARK if self._dark else LIGHT)[role])

    def pixmap(self, icon: Icon, role: Role, size: int = IconSize.BODY) -> QPixmap:
        """An icon drawn in a role's colour, sharp on this screen; kept, so that painting a table asks it freely."""
        key = (icon, role, size)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(icon, role, size)
        return self._pixmaps[key]

    def icon(self, icon: Icon, role: Role = Role.INK, size: int = IconSize.BODY) -> QIcon:
        """An icon for a button or menu; where that is disabled it fades to a line's colour."""
        made = QIcon(self.pixmap(icon, role, size))
        made.addPixmap(self.pixmap(icon, Role.SOFT_INK, size), QIcon.Mode.Disabled)
        return made

    def dress(
        self, setter: Callable[[QIcon], object], icon: Icon, role: Role = Role.INK, size: int = IconSize.BODY
    ) -> None:
        """Gives an icon to `button.setIcon` or the like, now and after each switch."""
        self._dressed.give(setter, lambda: self.icon(icon, role, size))

    def undress(self, setter: Callable[[QIcon], object]) -> None:
        """Takes the icon away."""
        self._dressed.end(setter)
        setter(QIcon())

    def picture(self, setter: Callable[[QPixmap], object], icon: Icon, role: Role, size: int = IconSize.BODY) -> None:
        """Gives a pixmap to `label.setPixmap` or the like, now and after each switch."""
        self._pictured.give(setter, lambda: self.pixmap(icon, role, size))

    def follow(self, paint: Callable[[], object]) -> None:
        """Calls a method of a Qt object now and after each switch, for what is painted by hand."""
        paint()
        self.changed.connect(paint)

    def _on_system_changed(self, *_: object) -> None:
        if self._dark == self._wants_dark():
            return
        self._paint()
        self._dressed.repeat()
        self._pictured.repeat()
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _paint(self) -> None:
        self._dark = self._wants_dark()
        self._pixmaps.clear()
        self._app.setPalette(stylesheet.palette(self.colour))
        self._app.setStyleSheet(stylesheet.text(self.colour))

    def _drawn(self, icon: Icon, role: Role, size: int) -> QPixmap:
        ratio = self._app.devicePixelRatio() if QGuiApplication.screens() else 1.0
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(fonts.signs(size))
        painter.setPen(self.colour(role))
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, icon.glyph)
        painter.end()
        return picture
