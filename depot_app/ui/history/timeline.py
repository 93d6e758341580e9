"""A timeline: each deed with when, what, who, and what it changed."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from depot_app.domain.history import HistoryKind, Step
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import fonts, sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role, Tone
from depot_app.wording import dates, history
from depot_app.wording import history_screen as said
from depot_app.wording.voice import Voice

ICONS: Mapping[HistoryKind, tuple[Icon, Tone]] = {
    HistoryKind.LOAN: (Icon.HANDSHAKE_OUTLINE, Tone.ACCENT),
    HistoryKind.REPAIR: (Icon.WRENCH_OUTLINE, Tone.ATTENTION),
    HistoryKind.MOVE: (Icon.MAP_MARKER_OUTLINE, Tone.GOOD),
    HistoryKind.COUNT: (Icon.CLIPBOARD_CHECK_OUTLINE, Tone.IDLE),
    HistoryKind.PAPER: (Icon.FILE_DOCUMENT_OUTLINE, Tone.IDLE),
    HistoryKind.CHANGE: (Icon.PENCIL_OUTLINE, Tone.IDLE),
}
_LONGEST_MOMENT = "31-12-2000 00:00"
_TOP = Qt.AlignmentFlag.AlignTop
_WHEN, _ICON, _WHAT = range(3)


def timeline(steps: Sequence[Step], today: date, kit: Kit) -> QWidget:
    """The deeds below each other, the newest first."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(sizes.WIDE)
    grid.setVerticalSpacing(sizes.WIDE)
    grid.setColumnStretch(_WHAT, 1)
    grid.setColumnMinimumWidth(_WHEN, QFontMetrics(fonts.words()).horizontalAdvance(_LONGEST_MOMENT))
    for row, step in enumerate(steps):
        grid.addWidget(_when(step, today, kit.speech.voice), row, _WHEN, _TOP)
        grid.addWidget(_icon(step, kit), row, _ICON, _TOP)
        grid.addLayout(_what(step, kit.speech.voice), row, _WHAT)
    return widget


def _when(step: Step, today: date, voice: Voice) -> QLabel:
    """The moment, to the minute."""
    return look(QLabel(dates.moment(voice, step.entry.at, today=today)), Look.SOFT_BODY)


def _icon(step: Step, kit: Kit) -> QLabel:
    """The sign of its sort; what was undone has that sign instead."""
    icon, tone = ICONS[step.kind] if step.stands else (Icon.UNDO_VARIANT, Tone.IDLE)
    role = Role.SOFT_INK if tone is Tone.IDLE else tone.ink
    label = QLabel()
    kit.theme.picture(label.setPixmap, icon, role, sizes.IconSize.STATE)
    return label


def _what(step: Step, voice: Voice) -> QVBoxLayout:
    """The sentence, each field as it was and as it became, and who did it."""
    rows = QVBoxLayout()
    rows.setSpacing(sizes.FOCUS)
    rows.addWidget(_wrapped(history.sentence(voice, step), Look.STRONG if step.stands else Look.SOFT_BODY))
    for line in history.changes(voice, step):
        rows.addWidget(_wrapped(line, Look.SMALL if step.stands else Look.SOFT))
    rows.addWidget(_wrapped(voice(said.BY, who=step.entry.by), Look.SOFT))
    return rows


def _wrapped(words: str, as_: Look) -> QLabel:
    """Words that take more lines where there is no room, and can be copied."""
    label = look(QLabel(words), as_)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
