"""The label panel: the stock and how many at the left, the sheet at the right, the real labels in the preview."""

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from depot_app.desks.labels import LabelDesk
from depot_app.documents.label_margins import hint_on
from depot_app.documents.label_stocks import Stock, may_start, stock_of
from depot_app.domain.label_stocks import StockKind
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals import NothingToLabel
from depot_app.ui.buttons import button
from depot_app.ui.form.editors import WholeNumber
from depot_app.ui.form.field import Field, FieldFrame
from depot_app.ui.kit import Kit
from depot_app.ui.labels.printer_choice import PrinterChoice
from depot_app.ui.labels.printers import for_printer
from depot_app.ui.labels.proving import Contents, Proven, press_and_prove
from depot_app.ui.labels.sheet_grid import SheetGrid
from depot_app.ui.labels.stock_choice import Own, StockChoice
from depot_app.ui.labels.tag_choice import TagChoice
from depot_app.ui.looks import Look, look
from depot_app.ui.messages import Message
from depot_app.ui.panels import Panel
from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.window import Preview
from depot_app.ui.scroll import ScrollPane
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import labels
from depot_app.wording import labels_screen as said
from depot_app.wording.command_labels import title_of
from depot_app.wording.voice import Text

KEY = "labels"
_FIRST_FREE = "labels/first"
_NAMED = 3
_CHANNEL = "labels"
_UNREAD, _SIZE = "unread", "true-size"


class LabelPanel(Panel):
    """Leads from chosen things to printed labels; the last stock and the first free label are remembered."""

    def __init__(self, contents: Contents, desk: LabelDesk, own: Own, kit: Kit) -> None:
        super().__init__(KEY, said.TITLE, Icon.TAG_MULTIPLE_OUTLINE, kit)
        self._contents = contents
        self._desk = desk
        self._labels: tuple[LabelContent, ...] = ()
        self.choice = StockChoice(own, kit)
        self.stock = self.choice.picker
        self.printer = PrinterChoice(kit)
        self.tag = TagChoice(kit)
        self.start = FieldFrame(Field("start", said.START, _whole, hint=said.START_HINT), kit)
        self.copies = FieldFrame(Field("copies", said.COPIES, _whole, check=_at_least_one), kit)
        self.sheet = SheetGrid(self._stock.measures, kit)
        self._count, self._things = look(QLabel(), Look.TITLE), look(QLabel(), Look.SOFT_BODY)
        self._things.setWordWrap(True)
        self._state = look(QLabel(), Look.SOFT_BODY)
        self.show_button = button(kit, said.SHOW, self._press, primary=True)
        self.show_button.setObjectName("labels-show")
        self._lay_out_panel()
        self.copies.editor.set_value(1)
        self.start.editor.set_value(kit.memory.read(_FIRST_FREE, "1") or "1")
        self._listen()
        self._ask()

    def begin(self) -> None:
        """To the button: most often everything is as the last time."""
        self.show_button.setFocus()

    def _lay_out_panel(self) -> None:
        side = ScrollPane(sizes.WIDE)
        left = side.rows
        left.addWidget(self._count)
        left.addWidget(self._things)
        left.addWidget(self.choice)
        numbers = QHBoxLayout()
        numbers.setSpacing(sizes.WIDE)
        numbers.addWidget(self.start, stretch=3)
        numbers.addWidget(self.copies, stretch=2)
        left.addLayout(numbers)
        left.addWidget(self.tag)
        left.addWidget(self.printer)
        left.addWidget(self._soft(said.TRUE_SIZE))
        left.addStretch()
        side.setFixedWidth(sizes.CARD + sizes.PANEL_MARGIN)
        right = QVBoxLayout()
        right.setSpacing(sizes.GRID)
        self._sheet_title = look(QLabel(), Look.LABEL)
        self.kit.speech.say(self._sheet_title.setText, said.SHEET)
        right.addWidget(self._sheet_title, alignment=Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.sheet, stretch=1)
        across = QHBoxLayout()
        across.setSpacing(sizes.PANEL_MARGIN)
        across.addWidget(side)
        across.addLayout(right, stretch=1)
        self.body.addLayout(across)
        self.foot.addWidget(self._state, stretch=1)
        self.foot.addWidget(self.show_button)

    def _soft(self, text: Text) -> QLabel:
        words = look(QLabel(), Look.SOFT)
        words.setWordWrap(True)
        self.kit.speech.say(words.setText, text)
        return words

    def _listen(self) -> None:
        self.choice.chosen.connect(self._on_stock)
        self.sheet.chosen.connect(self._on_start)
        self.start.edited.connect(self._show)
        self.copies.edited.connect(self._show)
        self.start.entered.connect(self._press)
        self.copies.entered.connect(self._press)
        self.kit.speech.follow(self._show)

    def _ask(self) -> None:
        """Asks what stands on the labels, in the language of the window."""
        self._state.setText(self.kit.speech(said.ASKING))
        question = partial(self._contents, self.kit.speech.language.value)
        self.kit.door.ask(question, self._on_labels, on_refused=self._on_refused, channel=_CHANNEL)

    def _on_labels(self, found: Sequence[LabelContent]) -> None:
        self._labels = tuple(found)
        self.choice.fit(found)
        self._state.clear()
        if not found:
            self._on_refused(NothingToLabel())
        self._show()
        if self.isVisible():
            self.begin()

    def _show(self) -> None:
        """Shows what will be printed where."""
        speech = self.kit.speech
        start, copies = _number(self.start) or 1, _number(self.copies) or 1
        amount = len(self._labels) * copies
        words = speech.voice.count(said.LABELS, amount)
        is_sheet = self._stock.kind is StockKind.SHEET
        sheets = -(-(amount + start - 1) // self._stock.positions)
        on = (
            speech.voice.count(said.ON_SHEETS, sheets, labels=words) if is_sheet else speech(said.ON_ROLL, labels=words)
        )
        self._count.setText(on if self._labels else "")
        self._things.setText(self._named())
        self.start.setVisible(is_sheet)
        self._sheet_title.setVisible(is_sheet)
        self.sheet.show_sheet(self._stock.measures, start if is_sheet else 1, amount)
        self.tag.fit(self._stock, self._labels)
        self.show_button.setEnabled(bool(self._labels))

    def _named(self) -> str:
        """The first things that get a label."""
        speech = self.kit.speech
        first = self._labels[:_NAMED]
        names = ", ".join(f"{title_of(speech.voice, label)} {label.number.printed}" for label in first)
        if more := max(0, len(self._labels) - _NAMED):
            names = speech(said.AND_MORE, things=names, n=speech.voice.whole(more))
        return speech(said.FOR_WHAT, things=names) if names else ""

    @property
    def _stock(self) -> Stock:
        """What is printed on."""
        return self.choice.stock

    def _on_stock(self) -> None:
        self.notices.clear()
        if may_start(self._stock, _number(self.start) or 1):
            self.start.editor.set_value(1)
        self.start.judge()
        self._show()

    def _on_start(self, position: int) -> None:
        self.start.editor.set_value(position)
        self.start.judge()
        self._show()

    def _press(self) -> None:
        """Has the labels pressed and proven in the background, then shows them."""
        start = (_number(self.start) or 1) if self._stock.kind is StockKind.SHEET else 1
        refusal = may_start(self._stock, start)
        if refusal is not None:
            self.start.refuse(self.kit.speech.explain(refusal))
        if refusal is not None or self.copies.insist() or not self._labels:
            return
        if unfit := self.choice.unfit():
            self._on_refused(unfit)
            return
        on, copies = self._stock, _number(self.copies) or 1
        own = on.measures if on.is_own else None
        content = LabelSheetContent(on.code, self._labels, start, copies, own, self.printer.shift)
        self._state.setText(self.kit.speech(said.PROVING))
        self.show_button.setEnabled(False)
        language = self.kit.speech.language.value
        question = partial(press_and_prove, self._desk, content, language, tags=self.tag.wanted)
        self.kit.door.ask(question, partial(self._on_proven, language), on_refused=self._on_refused, channel=_CHANNEL)

    def _on_proven(self, language: str, proven: Proven) -> None:
        """Shows the labels; once they are saved or printed, they are noted as printed."""
        self._state.clear()
        self.show_button.setEnabled(True)
        self.choice.remember()
        title = self.kit.speech(said.TITLE)
        paper = Paper(title, f"{title.casefold()}-{self._labels[0].number.digits}.pdf", proven.pdf)
        preview = Preview((paper,), self.kit, self.window(), for_printer(self.kit, self.printer.printers))
        if proven.unread:
            warning = self._warning(proven)
            self.notices.put(_UNREAD, warning)
            preview.notices.put(_UNREAD, warning)
        if hint_on(stock_of(proven.content)) is None:
            preview.notices.put(_SIZE, Message(self.kit.speech(said.TRUE_SIZE), Tone.ACCENT, Icon.INFORMATION_OUTLINE))
        preview.taken.connect(partial(self._note, proven.content, language))
        preview.show()

    def _warning(self, proven: Proven) -> Message:
        numbers = ", ".join(number.printed for number in proven.unread)
        words = self.kit.speech.voice.count(labels.UNREAD, len(proven.unread), numbers=numbers)
        return Message(words, Tone.ATTENTION, Icon.BARCODE_OFF)

    def _note(self, content: LabelSheetContent, language: str) -> None:
        """They are on paper: a run is noted, and the next labels begin after the last."""
        after = content.start + len(content.labels) * content.copies
        positions = stock_of(content).positions
        self.kit.memory.write(_FIRST_FREE, str((after - 1) % positions + 1))
        self.kit.doing.run(
            partial(self._desk.noted, content, language),
            said_after=lambda voice, run: voice.count(said.PRINTED, len(run.labels), run=run.number),
            then=self._on_noted,
        )

    def _on_noted(self, _: object) -> None:
        """Done; the panel may have been closed while the preview stayed."""
        if shiboken6.isValid(self):
            self.leave()

    def _on_refused(self, refusal: Refusal) -> None:
        self._state.clear()
        self.show_button.setEnabled(bool(self._labels))
        self.notices.refuse(refusal)


def _whole(_: Kit) -> WholeNumber:
    return WholeNumber()


def _at_least_one(value: object) -> Text | None:
    return None if isinstance(value, int) and value > 0 else said.AT_LEAST_ONE


def _number(frame: FieldFrame) -> int | None:
    """The whole number in a field; none where there is none, or nothing."""
    value = frame.editor.value()
    return value if isinstance(value, int) and value > 0 else None
