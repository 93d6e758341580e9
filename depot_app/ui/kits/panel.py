"""The panel of a kit: each part present, missing or damaged by one key, its label, and what belongs to it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.desks.kits import KitDesk
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Done, Thing
from depot_app.domain.kit_changes import KitCard
from depot_app.domain.kits import PartKind
from depot_app.domain.numbers import Number
from depot_app.domain.parts import LabelledPart
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.kits.part_row import PartRow
from depot_app.ui.loans.parts import NEXT
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import describe
from depot_app.wording import kits_screen as said
from depot_app.wording.kits import PART_STATES
from depot_app.wording.voice import Voice

KEY = "kit"
T = TypeVar("T")

_KEYS = 9
_CHANGES = frozenset({Thing.INSTRUMENT, Thing.PART, Thing.PART_LOSS})


class KitPanel(Panel):
    """The kit of one instrument; each press is kept at once."""

    def __init__(self, number: Number, desk: KitDesk, kit: Kit) -> None:
        super().__init__(KEY, said.PANEL, Icon.PACKAGE_VARIANT, kit)
        self._number = number
        self._desk = desk
        self._card: KitCard | None = None
        self._rows: list[PartRow] = []
        self._lay_out_panel()
        for place in range(_KEYS):
            QShortcut(QKeySequence(_key(place)), self).activated.connect(partial(self._press, place))
        kit.speech.follow(self._say)
        kit.doing.touched.connect(self._on_touched)
        self._ask()

    def begin(self) -> None:
        """To the first part."""
        if self._rows:
            self._rows[0].part.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.form.begin()

    def leave(self) -> None:
        """Closes it, or asks first where a part was begun to be added."""
        self.form.leave()

    # -- layout

    def _lay_out_panel(self) -> None:
        self._what = look(QLabel(), Look.SOFT_BODY)
        self.head.addWidget(self._what)
        scroll = ScrollPane(sizes.GRID)
        self._note = look(QLabel(), Look.SOFT)
        self._note.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.HALF)
        scroll.rows.addWidget(self._note)
        scroll.rows.addLayout(self._list)
        scroll.rows.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(sizes.MARGIN)
        columns.addWidget(scroll, stretch=3)
        columns.addWidget(self._beside(), stretch=2)
        self.body.addLayout(columns, stretch=1)

    def _beside(self) -> QWidget:
        """Adding a part, and at once all that the type proposes."""
        self.form = Form(
            said.ADD_HEAD, (Field("kind", said.WHICH, self._choice, required=True),), self.kit, save=said.ADD
        )
        self.form.setMaximumWidth(sizes.DIALOG)
        self.form.saved.connect(self._add)
        self.form.left.connect(self.left)
        self._proposed = button(self.kit, said.PROPOSED, self._propose, facts={"parts": ""})
        self._proposed.setObjectName("kit-proposed")
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, sizes.PANEL_MARGIN, 0)
        rows.addWidget(self._proposed)
        rows.addWidget(self.form, stretch=1)
        return box

    def _choice(self, kit: Kit) -> Choice:
        def kinds() -> Sequence[Option]:
            here = {part.kind for part in self._card.parts} if self._card else set()
            return [Option(kind, said.capital(kit.speech.voice, kind)) for kind in PartKind if kind not in here]

        return Choice(among(kinds))

    # -- what is shown

    def _ask(self) -> None:
        self.kit.door.ask(partial(self._desk.card, self._number.digits), self._on_card, channel=f"{KEY}.card")

    def _on_card(self, card: KitCard) -> None:
        focus: QWidget | None = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._card = card
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._rows = [self._row(place) for place in range(len(card.parts))]
        for row in self._rows:
            self._list.addWidget(row)
        self._say()
        if had_keyboard and not self.form.is_changed:
            self.begin()

    def _row(self, place: int) -> PartRow:
        card = self._card
        assert card is not None  # noqa: S101 - rows are of a card
        told = card.parts[place]
        keys = _key(place) if place < _KEYS else ""
        row = PartRow(told, keys, self.kit, label=self._label, unlabel=self._unlabel, take_out=self._take_out)
        row.part.clicked.connect(partial(self._find, place))
        return row

    def _say(self) -> None:
        voice, card = self.kit.speech.voice, self._card
        if card is None:
            return
        self._what.setText(describe.identity(voice, card.instrument, card.type))
        self._note.setText(voice(said.NOTE if card.parts else said.NO_PARTS))
        self._proposed.setText(voice(said.PROPOSED, parts=said.listed(voice, card.lacking)))
        self._proposed.setVisible(bool(card.lacking))

    def _on_touched(self, kinds: frozenset[Thing]) -> None:
        if kinds & _CHANGES:
            self._ask()

    # -- what is done

    def _press(self, place: int) -> None:
        """The key of the n-th part."""
        if place < len(self._rows):
            self._rows[place].part.click()

    def _find(self, place: int, *_: object) -> None:
        """The next state of a part."""
        if self._card is None:
            return
        part = self._card.parts[place].part
        state = NEXT[part.state]

        def told(voice: Voice, one: Instrument) -> str:
            words = voice(PART_STATES[state])
            return voice(said.FOUND_SO, part=said.capital(voice, part.kind), number=one.number.printed, state=words)

        self._do(partial(self._desk.find, self._number.digits, part.kind, state), told)

    def _label(self, kind: PartKind) -> None:
        def told(voice: Voice, label: LabelledPart) -> str:
            facts = {"number": self._number.printed, "own": label.number.printed}
            return voice(said.LABELLED, part=said.capital(voice, kind), **facts)

        self._do(partial(self._desk.label, self._number.digits, kind), told)

    def _unlabel(self, kind: PartKind) -> None:
        def told(voice: Voice, one: Instrument) -> str:
            return voice(said.UNLABELLED, part=said.listed(voice, (kind,)), number=one.number.printed)

        self._do(partial(self._desk.unlabel, self._number.digits, kind), told)

    def _take_out(self, kind: PartKind) -> None:
        def told(voice: Voice, one: Instrument) -> str:
            return voice(said.TAKEN_OUT, parts=said.listed(voice, (kind,)), number=one.number.printed)

        self._do(partial(self._desk.take_out, self._number.digits, (kind,)), told)

    def _add(self, values: dict[str, Any]) -> None:
        self._do(partial(self._desk.add, self._number.digits, (values["kind"],)), self._told_added((values["kind"],)))
        self.form.fill({})

    def _propose(self) -> None:
        lacking = self._card.lacking if self._card else ()
        self._do(partial(self._desk.propose, self._number.digits), self._told_added(lacking))

    def _told_added(self, kinds: Sequence[PartKind]) -> Callable[[Voice, Instrument], str]:
        def told(voice: Voice, one: Instrument) -> str:
            return voice(said.ADDED, number=one.number.printed, parts=said.listed(voice, kinds))

        return told

    def _do(self, deed: Callable[[], Done[T]], told: Callable[[Voice, T], str]) -> None:
        self.kit.doing.run(deed, said_after=told, on_refused=self.notices.refuse)


def _key(place: int) -> str:
    """The key of the n-th part."""
    return f"Alt+{place + 1}"
