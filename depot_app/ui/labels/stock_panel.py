"""The panel of the depot's own label stocks: the measures at the left, at the right the sheet as it comes out."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.desks.label_stocks import LabelStockDesk
from depot_app.documents.label_stocks import stocks
from depot_app.domain.label_stocks import OwnStock, StockKind, StockMeasures
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_stocks import StockFault, StockInUse
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Option
from depot_app.ui.kit import Kit
from depot_app.ui.labels.sheet_grid import SheetDrawing
from depot_app.ui.labels.stock_form import copied, judge, measures_in, stock_form, values_of
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message
from depot_app.ui.panels import Panel
from depot_app.ui.picker import Picker
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import label_stocks as said
from depot_app.wording.voice import Voice

KEY = "label-stocks"
_NOTE = "note"
_BLANK = StockMeasures("", StockKind.SHEET, 6350, 3810, 3, 7)


class StockPanel(Panel):
    """Measures a stock, changes one on which nothing was printed, and copies any as the start of another."""

    measured = Signal(str)
    """A stock was saved, under this code."""

    def __init__(self, desk: LabelStockDesk, kit: Kit, code: str = "") -> None:
        super().__init__(KEY, said.TITLE, Icon.RULER, kit)
        self._desk = desk
        self._own: dict[str, tuple[OwnStock, int]] = {}
        self._shown: OwnStock | None = None
        self._code = code
        self._next: str | None = None
        self._begun = False
        self.which = Picker(kit.theme)
        self.which.setObjectName("stocks-which")
        kit.speech.say(self.which.setAccessibleName, said.WHICH)
        self.form = stock_form(kit)
        self.sheet = SheetDrawing(_BLANK, kit)
        self._count = look(QLabel(), Look.SOFT_BODY)
        self.copy_button = button(kit, said.COPY, self._copy)
        self.remove_button = button(kit, said.REMOVE, self._remove)
        self._lay_out_panel()
        self._listen()
        self._ask()

    def begin(self) -> None:
        """To the first field."""
        self.form.begin()

    def leave(self) -> None:
        """Closes it; what is not saved asks first."""
        self._next = None
        self.form.leave()

    def _lay_out_panel(self) -> None:
        name = look(QLabel(), Look.LABEL)
        self.kit.speech.say(name.setText, said.WHICH)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(sizes.HALF)
        left.addWidget(name)
        left.addWidget(self.which)
        left.addSpacing(sizes.GRID)
        left.addWidget(self.form, stretch=1)
        side = QWidget()
        side.setFixedWidth(sizes.CARD + sizes.MARGIN * 2)
        side.setLayout(left)
        title = look(QLabel(), Look.LABEL)
        self.kit.speech.say(title.setText, said.SHEET)
        right = QVBoxLayout()
        right.setSpacing(sizes.GRID)
        right.addWidget(title, alignment=Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.sheet, stretch=1)
        right.addWidget(self._count, alignment=Qt.AlignmentFlag.AlignHCenter)
        across = QHBoxLayout()
        across.setSpacing(sizes.PANEL_MARGIN)
        across.addWidget(side)
        across.addLayout(right, stretch=1)
        self.body.addLayout(across)
        self.copy_button.setObjectName("stocks-copy")
        self.remove_button.setObjectName("stocks-remove")
        self.head.addWidget(self.copy_button)
        self.head.addWidget(self.remove_button)

    def _listen(self) -> None:
        self.which.picked.connect(self._on_which)
        self.form.saved.connect(self._on_save)
        self.form.left.connect(self._on_left)
        for frame in self.form.frames.values():
            frame.edited.connect(self._draw)
        self.kit.speech.follow(self._say)

    # -- which one

    def _ask(self) -> None:
        self.kit.door.ask(self._read, self._on_read, channel=KEY)

    def _read(self) -> Sequence[tuple[OwnStock, int]]:
        return [(one, self._desk.used(one.code)) for one in self._desk.own()]

    def _on_read(self, own: Sequence[tuple[OwnStock, int]]) -> None:
        self._own = {one.code: (one, runs) for one, runs in own}
        self._say()
        if not self._begun:
            self._begun = True
            self._show(self._code)

    def _say(self) -> None:
        speech = self.kit.speech
        fresh = Option("", speech(said.FRESH))
        own = [Option(one.code, speech(said.OWN, name=one.name)) for one, _ in self._own.values()]
        known = [Option(one.code, speech(said.COPY_OF, name=one.name)) for one in stocks().values()]
        self.which.offer([fresh, *own, *known], self._code)
        self._draw()

    def _on_which(self, code: object) -> None:
        if not self.form.is_changed:
            self._show(str(code))
            return
        self.which.show_value(self._code)
        self._next = str(code)
        self.form.leave()

    def _on_left(self) -> None:
        """What was typed is saved or thrown away: on to the stock that was asked for, or back."""
        code, self._next = self._next, None
        if code is None:
            super().leave()
        else:
            self._show(code)

    def _show(self, code: str) -> None:
        """Fills the form: with an own stock, with a copy of one that comes with the program, or with nothing."""
        self._code = code
        self.which.show_value(code)
        self.notices.clear()
        own, runs = self._own.get(code, (None, 0))
        self._shown = own
        if own is not None:
            self.form.fill(values_of(own))
            if runs:
                self._tell(self.kit.speech.explain(StockInUse(stock=own.code, runs=runs)))
        elif code in stocks():
            self.form.fill(copied(stocks()[code].measures))
            self._tell(self.kit.speech(said.FROM_BUILT_IN, name=stocks()[code].name))
        else:
            self.form.fill({"kind": StockKind.SHEET})
        self.copy_button.setVisible(own is not None)
        self.remove_button.setVisible(own is not None)
        self.remove_button.setEnabled(not runs)
        self.remove_button.setToolTip(self.kit.speech.explain(StockInUse(stock=code, runs=runs)) if runs else "")
        self._draw()
        self.form.begin()

    def _tell(self, words: str) -> None:
        self.notices.put(_NOTE, Message(words, Tone.ACCENT, Icon.INFORMATION_OUTLINE))

    def _draw(self) -> None:
        """Shows at once what the measures come to."""
        voice = self.kit.speech.voice
        lies = judge(self.form, self.kit)
        drawn = lies or _BLANK
        amount = drawn.columns * drawn.rows if lies else 0
        self.sheet.show_sheet(drawn, 1, amount)
        if lies is None:
            self._count.setText(voice(said.NOT_WHOLE))
        elif lies.kind is StockKind.ROLL:
            self._count.setText(voice(said.ONE_ON_ROLL))
        else:
            self._count.setText(voice.count(said.COUNT, amount))

    # -- what is done with it

    def _copy(self) -> None:
        """The measures stay, under a code and a name that are still to be given."""
        if (own := self._shown) is not None:
            self._show("")
            self.form.fill(copied(own.measures))
            self._draw()
            self.form.begin()

    def _on_save(self, values: dict[str, Any]) -> None:
        lies, code = measures_in(values), values["code"]
        if lies is None:
            return
        if self._shown is None:
            deed = partial(self._desk.add, code, lies, besides=stocks())
        else:
            deed = partial(self._desk.change, self._shown, code, lies, besides=stocks())

        def told(voice: Voice, kept: OwnStock) -> str:
            return voice(said.SAVED, name=kept.name, code=kept.code)

        self.kit.doing.run(deed, said_after=told, then=self._on_kept, on_refused=self._on_refused)

    def _on_kept(self, kept: OwnStock) -> None:
        self.form.kept()
        self.measured.emit(kept.code)
        self.leave()

    def _on_refused(self, refusal: Refusal) -> None:
        key = refusal.key if isinstance(refusal, StockFault) else ""
        self.form.refuse(self.kit.speech.explain(refusal), key)

    def _remove(self) -> None:
        if (own := self._shown) is None:
            return

        def told(voice: Voice, gone: OwnStock) -> str:
            return voice(said.REMOVED, name=gone.name)

        deed = partial(self._desk.remove, own.code)
        self.kit.doing.run(deed, said_after=told, then=self._on_removed, on_refused=self._on_refused)

    def _on_removed(self, gone: OwnStock) -> None:
        self._own.pop(gone.code, None)
        self._code = ""
        self._say()
        self._show("")
