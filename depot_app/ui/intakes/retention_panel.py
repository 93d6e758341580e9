"""The panel on how long donors are kept: the terms in one place, and who is due, to be erased in one step."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from depot_app.desks.donors import DonorDesk
from depot_app.domain.donors import Donor, DueDonor
from depot_app.domain.refusals import Refusal
from depot_app.domain.retention import Retention
from depot_app.ui.form.editors import WholeNumber
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message
from depot_app.ui.panels import Panel
from depot_app.ui.table.columns import Align, Column, Face
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates
from depot_app.wording import intakes_screen as intakes_said
from depot_app.wording import retention_screen as said
from depot_app.wording.voice import Voice

KEY = "retention"
_TOLD = "told"


def _kept_until(voice: Voice, row: DueDonor) -> str:
    return dates.short(voice, row.keep_until) if row.keep_until else ""


def _intakes(voice: Voice, row: DueDonor) -> str:
    return ", ".join(str(number) for number in row.intakes) or voice(said.NO_INTAKE)


_COLUMNS = (
    Column("name", said.NAME, lambda _, row: row.name, 14, stretch=True, face=Face.STRONG),
    Column("intakes", said.INTAKES, _intakes, 10),
    Column("papers", said.PAPERS, lambda voice, row: voice.whole(row.papers), 16, align=Align.RIGHT, yields=1),
    Column("until", said.KEPT_UNTIL, _kept_until, 12, align=Align.RIGHT),
)


class RetentionPanel(Panel):
    """At the left who is due, at the right for how many years details are kept."""

    def __init__(self, desk: DonorDesk, kit: Kit) -> None:
        super().__init__(KEY, said.TITLE, Icon.CALENDAR_CLOCK, kit)
        self._desk = desk
        self._due: Sequence[DueDonor] = ()
        self.model = HeldModel(_COLUMNS, kit.speech, self)
        self.table = LineView(self.model, kit, name="retention", title=said.DUE)
        self._nothing = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(self._nothing.setText, said.NOTHING_DUE)
        self.form = self._terms()
        self.erase = look(QPushButton(), Look.PRIMARY)
        self.erase.setObjectName("retention-erase")
        self.erase.setFixedHeight(sizes.PRIMARY)
        self.erase.clicked.connect(self._erase)
        self._lay_in()
        kit.speech.follow(self._say)
        self._ask()

    def begin(self) -> None:
        """To the table."""
        self.table.setFocus()

    def leave(self) -> None:
        """Closes it, or asks first where other terms would be lost."""
        self.form.leave()

    def _terms(self) -> Form:
        fields = (
            Field("years", said.YEARS, lambda _: WholeNumber(), required=True),
            Field("refused_years", said.REFUSED_YEARS, lambda _: WholeNumber(), required=True),
        )
        form = Form(said.TERMS, fields, self.kit)
        form.setFixedWidth(sizes.CARD)
        form.saved.connect(self._keep)
        form.left.connect(self.left)
        return form

    def _lay_in(self) -> None:
        note = look(QLabel(), Look.SOFT_BODY)
        note.setWordWrap(True)
        self.kit.speech.say(note.setText, said.NOTE)
        heading = look(QLabel(), Look.LABEL)
        self.kit.speech.say(heading.setText, said.DUE)
        left = QVBoxLayout()
        left.setSpacing(sizes.GRID)
        for part in (heading, self._nothing):
            left.addWidget(part)
        left.addWidget(self.table, stretch=1)
        left.addStretch()
        beside = QHBoxLayout()
        beside.setSpacing(sizes.PANEL_MARGIN)
        beside.addLayout(left, stretch=1)
        beside.addWidget(self.form, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(note)
        self.body.addLayout(beside, stretch=1)
        self.foot.addStretch()
        self.foot.addWidget(self.erase)

    def _ask(self) -> None:
        self.kit.door.ask(self._desk.due, self._on_due, channel=f"{KEY}.due")
        self.kit.door.ask(self._desk.retention, self._on_terms, channel=f"{KEY}.terms")

    def _on_due(self, due: Sequence[DueDonor]) -> None:
        self._due = due
        self.model.hold(due)
        self.table.setVisible(bool(due))
        self._nothing.setVisible(not due)
        self._say()

    def _on_terms(self, retention: Retention) -> None:
        self.form.fill({"years": retention.years, "refused_years": retention.refused_years})

    def _say(self) -> None:
        self.erase.setText(self.kit.speech.voice.count(said.ERASE, len(self._due)))
        self.erase.setEnabled(bool(self._due))
        self.erase.setToolTip("" if self._due else self.kit.speech(said.NOTHING_DUE))

    def _keep(self, values: dict[str, Any]) -> None:
        deed = partial(self._desk.keep_for, Retention(values["years"], values["refused_years"]))
        self.kit.doing.run(deed, then=self._on_kept, on_refused=self._on_refused)

    def _on_kept(self, _: Retention) -> None:
        self.form.kept()
        self.notices.put(_TOLD, Message(self.kit.speech(said.KEPT), Tone.GOOD, Icon.CHECK_CIRCLE))
        self._ask()

    def _on_refused(self, refusal: Refusal) -> None:
        self.form.refuse(self.kit.speech.explain(refusal))

    def _erase(self) -> None:
        """Erases everyone listed, and no one else."""
        self.erase.setEnabled(False)
        deed = partial(self._desk.erase_due, [donor.id for donor in self._due])
        self.kit.doing.run(deed, then=self._on_erased, on_refused=self.notices.refuse)

    def _on_erased(self, gone: Sequence[Donor]) -> None:
        words = self.kit.speech.voice.count(intakes_said.WAS_ERASED, len(gone))
        self.notices.put(_TOLD, Message(words, Tone.GOOD, Icon.CHECK_CIRCLE))
        self._ask()
