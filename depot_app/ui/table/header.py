"""The header of a table: labels over their columns, a click that sorts, a menu that chooses columns."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.table.columns import Align, Column
from depot_app.ui.table.delegate import INSET
from depot_app.ui.table.layout import ColumnLayout
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import window as said


class Header(QHeaderView):
    """Column heads painted as the cells are."""

    sort_asked = Signal(str, bool)
    """The key by which the desk is to order, and whether descending."""

    def __init__(self, columns: tuple[Column, ...], kit: Kit, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.layout_of = ColumnLayout(self, columns, kit.memory, name)
        self._columns = columns
        self._kit = kit
        self._font = fonts.words(weight=fonts.SEMIBOLD)
        self._metrics = QFontMetrics(self._font)
        self._order = ("", False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(sizes.ROW)
        self.setFixedHeight(sizes.HEADER)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        self.sectionClicked.connect(self._on_clicked)
        kit.speech.say(self.setAccessibleName, said.COLUMN_HEADS)
        kit.speech.say(self.setToolTip, said.COLUMN_HEADS_HINT)
        kit.theme.follow(self._on_theme)

    def show_order(self, key: str, *, descending: bool) -> None:
        """Marks the column by which the list is ordered."""
        self._order = (key, descending)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """A label aligned as its column, with the sign of the order."""
        colours = self._kit.theme.colour
        painter.fillRect(rect, colours(Role.PANEL))
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), sizes.FOCUS, colours(Role.LINE))
        column = self._columns[logical]
        ordered = column.sort is not None and column.sort == self._order[0]
        inner = rect.adjusted(INSET, 0, -INSET, 0)
        label = self._kit.speech(column.label)
        if ordered:
            inner = self._paint_order(painter, inner, label, column.align)
        side = Qt.AlignmentFlag.AlignRight if column.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._font)
        painter.setPen(colours(Role.ACCENT if ordered else Role.SOFT_INK))
        fitted = self._metrics.elidedText(label, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, fitted)

    def label_width(self, logical: int) -> int:
        """How wide a column must be for its label and the sign of the order."""
        words = self._metrics.horizontalAdvance(self._kit.speech(self._columns[logical].label))
        return words + sizes.IconSize.SMALL + sizes.GRID + 2 * INSET

    def menu(self) -> QMenu:
        """The menu that chooses columns; the first column always stays."""
        menu = QMenu(self)
        for logical, column in enumerate(self._columns[1:], start=1):
            action = menu.addAction(self._kit.speech(column.label))
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(logical))
            action.toggled.connect(lambda on, logical=logical: self.layout_of.choose(logical, shown=on))
        menu.addSeparator()
        menu.addAction(self._kit.speech(said.RESET_COLUMNS), self.layout_of.reset)
        return menu

    def _paint_order(self, painter: QPainter, inner: QRect, label: str, align: Align) -> QRect:
        """Draws the arrow beside the label and answers the room that is left for the words."""
        side = sizes.IconSize.SMALL
        icon = Icon.ARROW_DOWN if self._order[1] else Icon.ARROW_UP
        words = min(self._metrics.horizontalAdvance(label), inner.width() - side - sizes.HALF)
        left = inner.right() - side + 1 if align is Align.RIGHT else inner.left() + words + sizes.HALF
        painter.drawPixmap(left, inner.center().y() - side // 2, self._kit.theme.pixmap(icon, Role.ACCENT, side))
        return inner.adjusted(0, 0, -side - sizes.HALF, 0)

    def _on_theme(self) -> None:
        self.viewport().update()

    def _on_clicked(self, logical: int) -> None:
        key = self._columns[logical].sort
        if key is not None:
            descending = self._order == (key, False)
            self.show_order(key, descending=descending)
            self.sort_asked.emit(key, descending)

    def _on_menu_asked(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(at))
