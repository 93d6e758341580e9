"""The panel of a printer's correction: its test sheet, and what one measures on it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.desks.labels import LabelDesk
from depot_app.documents.label_stocks import Stock
from depot_app.documents.ruler_sheet import LINE_MM
from depot_app.domain.label_stocks import Shift, StockKind, correction, cross_of, may_shift
from depot_app.domain.lengths import Length
from depot_app.domain.refusals_stocks import ShiftTooFarAcross
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.lengths import Millimetres
from depot_app.ui.kit import Kit
from depot_app.ui.labels.printers import Printers
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.window import Preview
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import label_printers as said
from depot_app.wording.lengths import direction, with_length
from depot_app.wording.voice import Text

KEY = "label-printer"
_LINE = Length.mm(LINE_MM)
_SLACK = Length.mm(0.5)


class PrinterPanel(Panel):
    """Leads from the test sheet to a correction; the cross tells how far off the printer is, the line its scale."""

    corrected = Signal()
    """The correction of a printer was saved, and labels go there from now on."""

    def __init__(self, on: Stock, desk: LabelDesk, kit: Kit) -> None:
        super().__init__(KEY, said.TITLE, Icon.PRINTER_OUTLINE, kit)
        self._on = on
        self._desk = desk
        self._printers = Printers(kit.memory)
        self._filled: tuple[object, ...] = ("", None, None)
        self.form = Form(said.FORM, self._fields(), kit)
        self._moved = look(QLabel(), Look.STRONG)
        self._moved.setWordWrap(True)
        self.show_button = button(kit, said.SHOW, self._press)
        self.show_button.setObjectName("printer-sheet")
        self._lay_out_panel()
        self._fill(self._printers.chosen)
        self._listen()

    def begin(self) -> None:
        """To the printer."""
        self.form.begin()

    def leave(self) -> None:
        """Closes it; what is not saved asks first."""
        self.form.leave()

    def _fields(self) -> tuple[Field, ...]:
        across, down = (with_length(said.RIGHT_AT, side) for side in cross_of(self._on.measures))

        def named(_: Kit) -> Choice:
            return Choice(among(self._known), free=True)

        line = Field("line", said.LINE, Millimetres, check=_true_size, hint=with_length(said.RIGHT_AT, _LINE))
        return (
            Field("printer", said.WHICH, named, required=True, help=said.WHICH_HINT),
            *((line,) if self._on.kind is StockKind.SHEET else ()),
            Field("across", said.ACROSS, Millimetres, required=True, help=across),
            Field("down", said.DOWN, Millimetres, required=True, help=down),
        )

    def _known(self) -> Sequence[Option]:
        return [Option(name, name) for name in self._printers.names()]

    def _lay_out_panel(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.form)
        side = QWidget()
        side.setFixedWidth(sizes.CARD + sizes.MARGIN * 2)
        side.setLayout(left)
        right = QVBoxLayout()
        right.setSpacing(sizes.WIDE)
        right.addWidget(self._line(said.STEPS_TITLE, Look.LARGE))
        for step in said.STEPS:
            right.addWidget(self._line(step, Look.SOFT_BODY))
        right.addWidget(self._moved)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addStretch()
        right.addLayout(row)
        right.addStretch()
        across = QHBoxLayout()
        across.setSpacing(sizes.PANEL_MARGIN * 2)
        across.addWidget(side)
        across.addLayout(right, stretch=1)
        self.body.addLayout(across)

    def _line(self, text: Text, as_: Look) -> QLabel:
        words = look(QLabel(), as_)
        words.setWordWrap(True)
        self.kit.speech.say(words.setText, text)
        return words

    def _listen(self) -> None:
        self.form.saved.connect(self._on_save)
        self.form.left.connect(super().leave)
        for frame in self.form.frames.values():
            frame.edited.connect(self._tell)
        self.form.frames["printer"].editor.left.connect(self._on_printer)
        self.kit.speech.follow(self._tell)

    def _fill(self, printer: str) -> None:
        """The printer, and where its cross came out the last time it was measured."""
        shift = self._printers.shift(printer)
        across, down = cross_of(self._on.measures)
        values: dict[str, object] = {"printer": printer}
        if shift:
            values |= {"across": Length(across - shift.right), "down": Length(down - shift.down)}
        self.form.fill(values)
        self._filled = (printer, values.get("across"), values.get("down"))
        self._tell()

    def _on_printer(self) -> None:
        """Another printer was chosen: what is known of that one, where nothing was typed yet."""
        values = self.form.values()
        name = str(values["printer"] or "")
        if name != self._filled[0] and (values["across"], values["down"]) == self._filled[1:]:
            self._fill(name)

    def _shift(self) -> Shift | None:
        """The correction that follows from what stands there; none while something is missing."""
        values = self.form.values()
        across, down = values["across"], values["down"]
        if not isinstance(across, int) or not isinstance(down, int):
            return None
        return correction(self._on.measures, across, down)

    def _tell(self) -> None:
        """Says at once what follows from what was measured."""
        shift = self._shift()
        moved = "" if shift is None else direction(self.kit.speech.voice, shift)
        self._moved.setText(self.kit.speech(said.CORRECTION, direction=moved) if moved else "")

    def _on_save(self, values: dict[str, Any]) -> None:
        shift, printer = self._shift(), str(values["printer"])
        if shift is None:
            return
        if refusal := may_shift(self._on.measures, shift):
            key = "across" if isinstance(refusal, ShiftTooFarAcross) else "down"
            self.form.refuse(self.kit.speech.explain(refusal), key)
            return
        self._printers.keep(printer, shift)
        self._printers.choose(printer)
        self.form.kept()
        moved = direction(self.kit.speech.voice, shift)
        self.kit.messages.tell(self.kit.speech(said.SAVED, printer=printer, direction=moved))
        self.corrected.emit()
        self.leave()

    def _press(self) -> None:
        """Shows the test sheet, with the labels moved as this printer is known to need it."""
        printer = str(self.form.values()["printer"] or "") or self.kit.speech(said.NO_PRINTER)
        shift, language = self._printers.shift(printer), self.kit.speech.language.value
        question = partial(self._desk.rulers, printer, stock=self._on.code, language=language, shift=shift)
        self.kit.door.ask(question, self._on_pressed, on_refused=self.notices.refuse, channel=KEY)

    def _on_pressed(self, pdf: bytes) -> None:
        title, name = self.kit.speech(said.PAPER), self.kit.speech(said.FILE)
        Preview((Paper(title, f"{name}.pdf", pdf),), self.kit, self.window()).show()


def _true_size(value: object) -> Text | None:
    """The line is as long as it was drawn."""
    return said.NOT_TRUE_SIZE if isinstance(value, int) and abs(value - _LINE) > _SLACK else None
