"""The lists on a card: a kit part by part, and a history day by day."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.card.content import Block, Item, Moment
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.roles import Role, Tone
from depot_app.ui.theme.sizes import Type

_LONGEST_DAY = "31-12-2000"
_TOP = Qt.AlignmentFlag.AlignTop


def block_widget(block: Block, kit: Kit, more: QWidget | None = None) -> QWidget:
    """A heading with its items and moments; what shows more of it stands beside the heading."""
    widget = QWidget()
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(sizes.GRID)
    head = QHBoxLayout()
    head.addWidget(look(QLabel(block.heading), Look.LABEL), stretch=1)
    if more is not None:
        head.addWidget(more)
    rows.addLayout(head)
    if block.items:
        rows.addLayout(_items(block.items, kit))
    if block.moments:
        rows.addLayout(_moments(block.moments))
    return widget


def _items(items: tuple[Item, ...], kit: Kit) -> QVBoxLayout:
    """One below the other."""
    rows = QVBoxLayout()
    rows.setSpacing(sizes.GRID)
    for item in items:
        rows.addLayout(_item(item, kit))
    return rows


def _item(item: Item, kit: Kit) -> QHBoxLayout:
    """Icon, name, and at the right how it is; the longer of the two takes more lines where there is no room."""
    row = QHBoxLayout()
    row.setSpacing(sizes.GRID)
    if item.icon is not None:
        icon = QLabel()
        role = Role.SOFT_INK if item.tone is Tone.IDLE else item.tone.ink
        kit.theme.picture(icon.setPixmap, item.icon, role, sizes.IconSize.BODY)
        row.addWidget(icon, alignment=_TOP)
    name = QLabel(item.name)
    note = look(QLabel(item.note), Look.SOFT)
    note.setAlignment(Qt.AlignmentFlag.AlignRight | _TOP)
    if item.tone not in {Tone.IDLE, Tone.GOOD}:
        tone(note, item.tone)
    longer = name if len(item.name) >= len(item.note) else note
    longer.setWordWrap(True)
    row.addWidget(name, stretch=int(longer is name), alignment=_TOP if longer is note else Qt.AlignmentFlag(0))
    row.addWidget(note, stretch=int(longer is note))
    return row


def _moments(moments: tuple[Moment, ...]) -> QGridLayout:
    """The day, and beside it what happened."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(sizes.WIDE)
    grid.setVerticalSpacing(sizes.GRID)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, QFontMetrics(fonts.words(Type.SMALL)).horizontalAdvance(_LONGEST_DAY))
    for row, moment in enumerate(moments):
        grid.addWidget(look(QLabel(moment.day), Look.SOFT), row, 0, _TOP)
        words = look(QLabel(moment.words), Look.SMALL)
        words.setWordWrap(True)
        grid.addWidget(words, row, 1, _TOP)
    return grid
