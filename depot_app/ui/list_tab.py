"""A tab with a list at the left and at the right the card of what was chosen, or a form in its place."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from depot_app.domain.numbers import as_printed
from depot_app.ui.card.card import Card
from depot_app.ui.card.content import CardContent
from depot_app.ui.deeds import Deed
from depot_app.ui.form.form import KEYS
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListPane, ListSetup
from depot_app.ui.saved.deeds import ListDeeds
from depot_app.ui.side import Side
from depot_app.ui.tab import Tab, TabSign
from depot_app.ui.theme import sizes
from depot_app.wording.voice import Voice


class ListTab(Tab):
    """The frame of a tab with a list; a tab itself says what its cards and deeds are."""

    history_wanted = Signal(str, object)
    """The whole history of a thing is to be shown: what it is, and what answers its newest deeds."""

    def __init__(self, sign: TabSign, kit: Kit, setup: ListSetup) -> None:
        super().__init__(sign, kit)
        self.setup = setup
        self.thing: Any = None
        """What the card's deeds are about, as the desk answered it; none while no card is shown."""
        self._code = ""
        self.pane = ListPane(setup, kit)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of the thing with this code, and the thing itself for the rules; asked in the background."""
        raise NotImplementedError

    def code_of(self, row: Any) -> str:
        """The code by which the thing of a row is asked for."""
        code: str = row.number.digits
        return code

    def open_row(self, row: Any) -> None:
        """Enter or a double click on a row; a tab may have something better than its card."""
        self.show_thing(self.code_of(row))

    def build(self, deeds: Sequence[Deed], foot: Sequence[str]) -> None:
        """Lays the tab out; `foot` are the keys of the deeds below the list."""
        self.write_deeds((*deeds, *ListDeeds(self.pane, lambda: self.side, self.kit).all()))
        self.pane.lay_out(self.book, foot)
        self.card = Card(self.book, self.kit, nothing=self.setup.nothing)
        self.side = Side(self.card, self.kit)
        self.side.cover(self.book)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(sizes.WIDE)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.pane)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([sizes.WINDOW[0] - sizes.CARD, sizes.CARD])
        self.body = QStackedWidget()
        self.body.addWidget(splitter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.MARGIN, 0, sizes.MARGIN, sizes.WIDE)
        rows.addWidget(self.body)
        self._listen()

    def search(self, text: str) -> None:
        """Shows what has these words."""
        self.pane.search(text)

    def foresee(self, text: str) -> None:
        """Asks already for what has these words."""
        self.pane.foresee(text)

    def show_thing(self, code: str) -> None:
        """Shows the card of the thing with this code; a form in its place goes, if nothing would be lost."""
        if self.side.make_way(partial(self.show_thing, code), as_printed(code)):
            self.side.close_form()
            self._ask_card(code)

    def _ask_card(self, code: str) -> None:
        self._code = code
        question = partial(self.content, code, self.kit.speech.voice)
        self.kit.door.ask(question, self._on_content, channel=f"{self.sign.key}.card")

    def show_nothing(self) -> None:
        """No card."""
        self._code, self.thing = "", None
        self.card.clear()
        self.book.refresh()

    def refresh(self) -> None:
        """Asks again for list, chips and card; what is out of sight asks when it comes in sight."""
        if not self.pane.isVisible():
            return
        self.pane.refresh()
        if self._code:
            self._ask_card(self._code)

    def step_in(self) -> None:
        """To the list."""
        self.pane.step_in()

    def copy(self) -> None:
        """Puts the selected rows on the clipboard."""
        self.pane.table.copy()

    def may_go(self, then: Callable[[], object]) -> bool:
        """Whether no form with anything unsaved is open."""
        return self.side.may_go(then)

    def make_way(self, then: Callable[[], object], what: str) -> bool:
        """The same, with what has to wait."""
        return self.side.make_way(then, what)

    def _listen(self) -> None:
        table = self.pane.table
        table.chosen.connect(lambda row: self._ask_card(self.code_of(row)))
        table.opened.connect(self.open_row)
        table.typed.connect(self.typed)
        table.picked.connect(lambda _: self.book.refresh())
        self.pane.model.counted.connect(self._on_shown)
        self.pane.model.arrived.connect(self._on_shown)
        self.pane.searched_all.connect(self.emptied)
        self.pane.came_in_sight.connect(self.refresh)
        self.pane.text_wanted.connect(self.typed)
        self.side.changed.connect(self._on_side)
        self.kit.speech.changed.connect(self._on_voice)

    def _on_side(self) -> None:
        """The keys of the list's deeds are not theirs alone as long as there is a form."""
        if self.side.form is None:
            self.book.listen(to_keys=True)
        else:
            self.book.lie_below(KEYS)

    def _on_shown(self) -> None:
        """A search with one hit shows its card, whether its row or its number came first; the keyboard stays."""
        model = self.pane.model
        if model.count == 1 and model.line(0) is not None and self.pane.listing.text:
            self.pane.table.choose(0)

    def _on_content(self, answer: tuple[CardContent, Any]) -> None:
        content, self.thing = answer
        self.book.refresh()
        self.card.show_content(content)
        known_by = {content.number.replace(" ", ""), self._code}  # a run or a type has no number that is scanned
        self.pane.table.stand_on(lambda row: self.code_of(row) in known_by)

    def _on_voice(self) -> None:
        if self._code:
            self._ask_card(self._code)
