"""The panel of a check of condition: the grade, what was found, the kit part by part, and the photos."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.desks.desks import Desks
from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Thing
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.photos import Photo
from depot_app.domain.refusal import Refusal
from depot_app.ui.buttons import button
from depot_app.ui.conditions.form import check_form, inspection_of
from depot_app.ui.kit import Kit
from depot_app.ui.loans.part_button import PartButton
from depot_app.ui.loans.parts import NEXT
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.photos.brought import brings_photos
from depot_app.ui.photos.strip import PhotoStrip
from depot_app.ui.photos.taking import PhotoTaker
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import describe
from depot_app.wording import papers_condition as said
from depot_app.wording import photos as photos_said
from depot_app.wording.voice import Voice

KEY = "condition"

ShowReport = Callable[[ConditionCheck], object]


class ConditionPanel(Panel):
    """Keeps one check of an instrument; its report follows where that is wanted."""

    def __init__(self, card: Card, desks: Desks, kit: Kit, show_report: ShowReport) -> None:
        super().__init__(KEY, said.PANEL, Icon.CLIPBOARD_CHECK_OUTLINE, kit)
        self._card = card
        self._desks = desks
        self._show_report = show_report
        self._with_report = False
        self._found: dict[PartKind, PartState] = {}
        self._photos: tuple[Photo, ...] = ()
        self._taker = PhotoTaker(desks.photos, kit, self)
        self.form = check_form(kit, lambda: desks.house.today, desks.house.actor)
        self.strip = PhotoStrip(desks.photos.file, kit)
        self.setAcceptDrops(True)
        self._lay_out_panel()
        self.form.saved.connect(self._keep)
        self.form.left.connect(self.left)
        kit.speech.follow(self._say)
        kit.doing.touched.connect(self._on_touched)
        self._show_parts()
        self._on_photos(card.photos)

    def begin(self) -> None:
        """To the grade."""
        self.form.begin()

    def leave(self) -> None:
        """Closes it, or asks first where something would be lost."""
        self.form.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos may be dropped here."""
        if brings_photos(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes them in."""
        event.acceptProposedAction()
        self._taker.add(self._card.instrument.number, event.mimeData())

    def _lay_out_panel(self) -> None:
        self._what = look(QLabel(), Look.SOFT_BODY)
        self.head.addWidget(self._what)
        self.form.setMaximumWidth(sizes.DIALOG)
        columns = QHBoxLayout()
        columns.setSpacing(sizes.MARGIN)
        columns.addWidget(self.form, stretch=1)
        columns.addWidget(self._beside(), stretch=1)
        self.body.addLayout(columns, stretch=1)

    def _beside(self) -> QWidget:
        """The kit, the photos, and saving with a report at once."""
        scroll = ScrollPane(sizes.GRID)
        rows = scroll.rows
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.GRID)
        self._note = look(QLabel(), Look.SOFT)
        self._note.setWordWrap(True)
        self._photos_note = look(QLabel(), Look.SOFT)
        self._photos_note.setWordWrap(True)
        add = button(self.kit, photos_said.ADD, lambda: self._taker.choose(self._card.instrument.number))
        add.setObjectName("condition-photo")
        both = button(self.kit, said.SAVE_AND_REPORT, self._save_with_report)
        both.setFixedHeight(sizes.PRIMARY)
        both.setObjectName("condition-report")
        rows.addWidget(self._label(said.KIT))
        rows.addWidget(self._note)
        rows.addLayout(self._list)
        rows.addSpacing(sizes.WIDE)
        rows.addWidget(self._label(photos_said.PHOTOS))
        rows.addWidget(self._photos_note)
        rows.addWidget(self.strip)
        rows.addWidget(add)
        rows.addStretch()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, sizes.MARGIN, 0, sizes.MARGIN)
        column.setSpacing(sizes.WIDE)
        column.addWidget(scroll, stretch=1)
        column.addWidget(both)
        return box

    def _label(self, text: Any) -> QLabel:
        label = look(QLabel(), Look.LABEL)
        self.kit.speech.say(label.setText, text)
        return label

    # -- what is shown

    def _say(self) -> None:
        voice, one = self.kit.speech.voice, self._card.instrument
        self._what.setText(describe.identity(voice, one, self._card.type))
        self._note.setText(voice(said.PARTS_NOTE if one.kit else said.NO_KIT))
        self._photos_note.setText(voice.count(said.PHOTOS_NOTE, len(self._photos)))

    def _show_parts(self) -> None:
        """Each part as it was found so far; a click goes on to its next state."""
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in self._card.instrument.kit:
            state = self._found.get(part.kind, part.state)
            shown = PartButton(part.kind, state, "", self.kit)
            shown.clicked.connect(partial(self._find, part.kind, NEXT[state]))
            self._list.addWidget(shown)

    def _find(self, kind: PartKind, state: PartState) -> None:
        self._found[kind] = state
        self._show_parts()

    def _on_touched(self, kinds: frozenset[Thing]) -> None:
        if Thing.PHOTO in kinds:
            question = partial(self._desks.photos.of, self._card.instrument.number.digits)
            self.kit.door.ask(question, self._on_photos, channel=f"{KEY}.photos")

    def _on_photos(self, photos: Sequence[Photo]) -> None:
        self._photos = tuple(photos)
        self.strip.show_photos(self._photos)
        self._say()

    # -- what is done

    def _save_with_report(self) -> None:
        self._with_report = True
        self.form.save()
        self._with_report = False

    def _keep(self, values: dict[str, Any]) -> None:
        number, with_report = self._card.instrument.number, self._with_report

        def then(check: ConditionCheck) -> None:
            self.form.kept()
            self.left.emit()
            if with_report:
                self._show_report(check)

        def told(voice: Voice, check: ConditionCheck) -> str:
            return voice(said.DONE, number=number.printed, grade=check.condition.value)

        self.kit.doing.run(
            partial(self._desks.conditions.check, number.digits, inspection_of(values, self._found)),
            said_after=told,
            then=then,
            on_refused=self._refuse,
        )

    def _refuse(self, refusal: Refusal) -> None:
        self.form.refuse(self.kit.speech.explain(refusal))
