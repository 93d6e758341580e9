"""Labels from the window: for which instruments, on which stock, from which position; shown before they are printed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.documents.label_stocks import Stock, may_start, stocks
from depot_app.domain.papers import LabelContent
from depot_app.domain.refusal import Refusal
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import WholeNumber
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.list_tab import ListTab
from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.window import Preview
from depot_app.wording import instruments_screen as said
from depot_app.wording import preview as preview_words

_LAST_STOCK, _FIRST_FREE = "labels/stock", "labels/first"

Contents = Callable[[str], Sequence[LabelContent]]
"""Asks for the labels in a language; runs in the background."""


class Labelling:
    """Leads from chosen instruments to printed labels; the last stock and the first free label are remembered."""

    def __init__(self, tab: ListTab, desks: Desks) -> None:
        self._tab = tab
        self._kit = tab.kit
        self._labels = desks.labels

    def of(self, codes: Sequence[str]) -> None:
        """The labels of these instruments and places."""
        self._ask_stock(partial(self._labels.of, tuple(codes)))

    def of_queue(self) -> None:
        """The labels of every instrument that never had one."""
        self._ask_stock(self._labels.queue)

    def _ask_stock(self, contents: Contents) -> None:
        """Opens the form, filled in as the last time."""
        form = Form(
            said.LABELS_TITLE,
            (
                Field("stock", said.STOCK, lambda _: Choice(among(_options)), required=True),
                Field("start", said.FIRST_FREE, lambda _: WholeNumber(), hint=said.FIRST_FREE_HINT),
                Field("copies", said.COPIES, lambda _: WholeNumber()),
            ),
            self._kit,
            save=said.SHOW_LABELS,
        )
        last = stocks().get(self._kit.memory.read(_LAST_STOCK)) or next(iter(stocks().values()))
        form.fill({"stock": _option(last), "start": self._kit.memory.read(_FIRST_FREE, "1"), "copies": 1})
        form.saved.connect(partial(self._press, form, contents))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _press(self, form: Form, contents: Contents, values: dict[str, Any]) -> None:
        """Has the labels pressed in the background."""
        stock, start = stocks()[values["stock"]], values["start"] or 1
        if refusal := may_start(stock, start):
            form.refuse(self._kit.speech.explain(refusal), "start")
            return
        language = self._kit.speech.language.value
        pressed = partial(
            self._pressed, contents, stock=stock.code, language=language, start=start, copies=values["copies"] or 1
        )
        shown = partial(self._show, stock, start, values["copies"] or 1)
        self._kit.door.ask(pressed, shown, on_refused=partial(self._refuse, form), channel="labels")

    def _pressed(
        self, contents: Contents, *, stock: str, language: str, start: int, copies: int
    ) -> tuple[Sequence[LabelContent], bytes]:
        labels = contents(language)
        return labels, self._labels.pressed(labels, stock=stock, language=language, start=start, copies=copies)

    def _show(self, stock: Stock, start: int, copies: int, answer: tuple[Sequence[LabelContent], bytes]) -> None:
        """Shows the labels; once they are saved or printed, they are noted as printed."""
        labels, pdf = answer
        self._tab.side.close_form()
        self._kit.memory.write(_LAST_STOCK, stock.code)
        title = self._kit.speech(preview_words.LABELS)
        paper = Paper(title, f"{title.casefold()}-{labels[0].number.digits}.pdf", pdf)
        preview = Preview((paper,), self._kit, self._tab.window())
        preview.taken.connect(partial(self._note, stock, start + len(labels) * copies, labels))
        preview.show()

    def _note(self, stock: Stock, next_free: int, labels: Sequence[LabelContent]) -> None:
        self._kit.memory.write(_FIRST_FREE, str((next_free - 1) % stock.positions + 1))
        self._kit.doing.run(
            partial(self._labels.printed, labels),
            said_after=lambda voice, done: voice.count(said.LABELLED, len(done)),
        )

    def _refuse(self, form: Form, refusal: Refusal) -> None:
        form.refuse(self._kit.speech.explain(refusal))


def _options() -> Sequence[Option]:
    return [_option(stock) for stock in stocks().values()]


def _option(stock: Stock) -> Option:
    """A stock as it is offered: its name and the size of a label."""
    return Option(stock.code, f"{stock.name}, {stock.width_mm:g} × {stock.height_mm:g} mm", stock.code)
