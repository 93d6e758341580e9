"""The left side of a list tab: chips that are filters, the table, and the deeds below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from depot_app.domain.import_keys import ListKind
from depot_app.domain.lists import Listing
from depot_app.ui.buttons import DeedButton
from depot_app.ui.chips import Chip, Chips
from depot_app.ui.deeds import DeedBook
from depot_app.ui.flow import FlowLayout
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.near_note import Near, NearNote
from depot_app.ui.saved.shelf import Lists, Shelf
from depot_app.ui.spoken_order import Orders, spoken
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.columns import Column
from depot_app.ui.table.model import PagedModel
from depot_app.ui.table.source import Source
from depot_app.ui.table.table import Table
from depot_app.ui.tally import Tally
from depot_app.ui.theme import sizes
from depot_app.wording import window as said
from depot_app.wording.voice import Text, Voice


@dataclass(frozen=True, slots=True)
class ListSetup:
    """What makes one list differ from another, as data.

    `chips` makes the chips of a listing, in the background; the key of a chip is `column=value`, as `Listing.where`
    pairs them. `order` is the column by which the list begins, `nothing` what an empty card says. `spoken` are the
    orders by a name, with those by the name in English; `near` answers, in the background, what was probably meant.
    """

    name: str
    title: Text
    columns: tuple[Column, ...]
    source: Source
    chips: Callable[[Listing, Voice], Sequence[Chip]]
    blanks: Blanks
    order: str
    nothing: Text
    spoken: Orders = field(default_factory=dict)
    near: Near | None = None
    lists: Lists | None = None
    kind: ListKind | None = None
    """As what it can be saved with every column, to be imported again."""
    has_more: bool = False
    """Whether there is a menu of filters beside the chips."""
    begins: Listing | None = None
    """What the list shows at first, where that is not all of it."""


class ListPane(QWidget):
    """One list with its filters."""

    came_in_sight = Signal()
    searched_all = Signal()
    """The search box is to be emptied too."""
    text_wanted = Signal(str)
    """The search box, emptied just before, is to hold these words."""

    def __init__(self, setup: ListSetup, kit: Kit) -> None:
        super().__init__()
        self._setup = setup
        self._kit = kit
        self.listing = setup.begins or Listing(order=setup.order)
        self.source = spoken(setup.source, setup.spoken, kit.speech)
        self.model = PagedModel(setup.columns, self.source, door=kit.door, speech=kit.speech, parent=self)
        self.table = Table(self.model, kit, name=setup.name, title=setup.title, blanks=setup.blanks)
        self.filters = QMenu(self)
        self.chips = Chips(kit, self.filters if setup.has_more else None)
        self.near = NearNote(kit, setup.near)
        self.shelf = Shelf(setup.name, setup.lists, self.source, kit, self) if setup.lists is not None else None
        self._tally = Tally(self.source, self.chips, kit.door, self)
        self._listen()

    def lay_out(self, book: DeedBook, foot: Sequence[str]) -> None:
        """Puts chips, table and the deeds of the foot below each other."""
        panel = look(QFrame(), Look.PANEL)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(sizes.FOCUS, sizes.FOCUS, sizes.FOCUS, sizes.FOCUS)
        inside.addWidget(self.table)
        buttons = FlowLayout(sizes.CORNER)
        for key in foot:
            buttons.addWidget(DeedButton(book, key, self._kit))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.CORNER)
        rows.addWidget(self.chips)
        rows.addWidget(self.near)
        rows.addWidget(panel, stretch=1)
        rows.addLayout(buttons)
        self.setMinimumWidth(sizes.LIST_LEAST)
        if self.shelf is not None:
            self.shelf.put_deeds(book)

    def shown(self) -> tuple[Listing, tuple[str, ...]]:
        """What is shown now, to be kept under a name: the listing, and the columns where they are not the usual."""
        layout = self.table.head.layout_of
        columns = layout.chosen()
        usual = tuple(column.key for column in self._setup.columns if column.shown)
        return self.listing, () if columns == usual else columns

    def showEvent(self, event: QShowEvent) -> None:
        """Tells that the list is in sight."""
        super().showEvent(event)
        self.came_in_sight.emit()

    def search(self, text: str) -> None:
        """Shows what has these words."""
        if text.strip() != self.listing.text:
            self.show_listing(replace(self.listing, text=text.strip()))

    def foresee(self, text: str) -> None:
        """Asks already for what has these words."""
        self.model.foresee(replace(self.listing, text=text.strip()))

    def show_listing(self, listing: Listing) -> None:
        """Shows another listing; the chips that belong to it come when it has been counted."""
        self.listing = listing
        self.table.show_listing(listing)
        if self.shelf is not None:
            self.shelf.follow(listing)
            if self.shelf.opened is None:
                self.table.head.layout_of.give_back()

    def toggle(self, key: str) -> None:
        """Puts a filter on, or takes it off."""
        column, _, value = key.partition("=")
        pair = (column, value)
        where = self.listing.where
        kept = tuple(one for one in where if one != pair) if pair in where else (*where, pair)
        self.show_listing(replace(self.listing, where=kept))

    def clear_filters(self) -> None:
        """Takes all filters off; the words that are searched for stay."""
        self.show_listing(replace(self.listing, where=()))

    def refresh(self) -> None:
        """Asks again for the rows in sight, their number, and the chips."""
        if self.model.count is None:
            self.table.show_listing(self.listing)
        else:
            self.table.refresh()
        self._tally.age()

    def ask_chips(self) -> None:
        """Asks for the chips again, in the language of the window."""
        question = partial(self._setup.chips, self.listing, self._kit.speech.voice)
        self._kit.door.ask(question, self.chips.show_chips, channel=f"{id(self)}.chips")

    def step_in(self) -> None:
        """Takes the keyboard: where one stood, else on the first row."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.choose(0)

    def _listen(self) -> None:
        if self.shelf is not None:
            self.shelf.chosen.connect(self._on_list_chosen)
            self.chips.put_first(self.shelf)
        self.near.chosen.connect(self._want_text)
        self.chips.toggled.connect(self.toggle)
        self.chips.cleared.connect(self.clear_filters)
        self.model.counted.connect(self._on_counted)
        self.table.reordered.connect(self._on_reordered)
        self.table.copied.connect(self._on_copied)
        self.table.blank.all_asked.connect(self._on_all_asked)
        self._kit.speech.changed.connect(self._on_voice)

    def _on_list_chosen(self, listing: Listing, columns: tuple[str, ...]) -> None:
        """A saved list was opened: its words, filters, order and columns come together."""
        layout = self.table.head.layout_of
        if columns:
            layout.borrow(columns)
        else:
            layout.give_back()
        self.show_listing(replace(listing, order=listing.order or self._setup.order))
        self._want_text(listing.text)

    def _want_text(self, text: str) -> None:
        """Has the search box hold these words and none but these."""
        self.searched_all.emit()
        if text:
            self.text_wanted.emit(text)

    def _on_voice(self) -> None:
        """Chips are said again; a list that is ordered by a name is ordered anew."""
        if self.listing.order in self._setup.spoken:
            self.table.show_listing(self.listing)
        self.ask_chips()

    def _on_reordered(self, listing: Listing) -> None:
        self.listing = listing

    def _on_counted(self, count: int) -> None:
        """What belongs to a list is asked for when its rows are in sight, so that these never wait for it."""
        self.ask_chips()
        self._tally.tell(count, of_all=not (self.listing.text or self.listing.where))
        self.near.ask(self.listing.text)

    def _on_copied(self, rows: int) -> None:
        self._kit.messages.tell(self._kit.speech.voice.count(said.COPIED, rows))

    def _on_all_asked(self) -> None:
        self.show_listing(Listing(order=self.listing.order, descending=self.listing.descending))
        self.searched_all.emit()
