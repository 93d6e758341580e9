"""The tab Voorraad: every instrument, its card, and what can be done with it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QHideEvent

from depot_app.desks.stock import StockDesks
from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Card
from depot_app.domain.lists import Listing
from depot_app.ui.card.content import CardContent
from depot_app.ui.catalogue import Types
from depot_app.ui.chips import Chip
from depot_app.ui.instruments import filters
from depot_app.ui.instruments.belongings import Annex, BelongingDeeds, no_annex
from depot_app.ui.instruments.card import LABEL, MOVE, card_of
from depot_app.ui.instruments.columns import instrument_columns
from depot_app.ui.instruments.deeds import NEW, SCAN_CHANGE, InstrumentDeeds, Neighbours
from depot_app.ui.instruments.linking import open_link
from depot_app.ui.instruments.merge_deed import Merging
from depot_app.ui.kit import Kit
from depot_app.ui.kits.notice import PartNotice
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.photos.brought import brings_photos
from depot_app.ui.photos.strip import PhotoStrip
from depot_app.ui.saved.shelf import Lists
from depot_app.ui.signs import INSTRUMENTS
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Voice

_BLANKS = Blanks(Icon.VIOLIN, said.NOTHING_YET, said.NEW, said.NOTHING_FOUND, said.SHOW_ALL)


class InstrumentsTab(ModeTab):
    """The list of instruments with its card and forms."""

    thing: Card | None

    def __init__(
        self,
        kit: Kit,
        desks: StockDesks,
        types: Types,
        neighbours: Neighbours,
        annex: Callable[[], Annex | None] = no_annex,
    ) -> None:
        self._desks = desks
        self._types = types
        super().__init__(INSTRUMENTS, kit, self._setup())
        self._deeds = InstrumentDeeds(self, desks, types, neighbours)
        self._belongings = BelongingDeeds(self, desks, annex)
        deeds = (*self._deeds.all(), *Merging(self, desks).all(), *self._belongings.all())
        self.build(deeds, (NEW, MOVE, SCAN_CHANGE, LABEL))
        self.strip = PhotoStrip(desks.photos.file, kit)
        self.strip.opened.connect(self._belongings.show)
        self.card.put_under_deeds(self.strip)
        self.card.take_drops(brings_photos)
        self.card.dropped.connect(self._belongings.take)
        self._notice = PartNotice(desks.kits, kit, self.show_thing)
        self.pane.table.blank.begin_asked.connect(self._on_begin_asked)
        self.pane.filters.aboutToShow.connect(self._on_filters_asked)

    def register(self, serial: str = "") -> None:
        """Opens the form of a new instrument; an unknown code that was scanned is its serial number."""
        self._deeds.register(serial)

    def link(self, code: str) -> None:
        """Opens the form that gives an unknown code that was scanned to an instrument that is there."""
        open_link(self, self._desks, code)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of an instrument, with its history."""
        card = self._desks.inventory.card(code)
        number = card.instrument.number.digits
        checks = self._desks.conditions.of(number) if card.checked else ()
        return card_of(voice, card, self._desks.history.of(number), checks), card

    def _on_content(self, answer: tuple[CardContent, Any]) -> None:
        """The card, and its photos under it; a part that was scanned beside another instrument is told of."""
        before = self.thing
        super()._on_content(answer)
        if self.thing is not None:
            self.strip.show_photos(self.thing.photos)
            self._notice.judge(before, self.thing)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was said of a part beside a card does not follow to other tabs."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._notice.withdraw()

    def _setup(self) -> ListSetup:
        inventory, house = self._desks.inventory, self._desks.house
        return ListSetup(
            name=INSTRUMENTS.key,
            title=said.LIST,
            columns=instrument_columns(self._types, lambda: house.today),
            source=Source(inventory.page, inventory.count, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_CARD,
            spoken={"type": "type_en"},
            near=inventory.near,
            has_more=True,
            kind=ListKind.INSTRUMENTS,
            lists=Lists(self._desks.saved_lists, filters.LISTS),
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        return filters.chips(voice, listing, self._desks.inventory.states(listing), self._types)

    def _on_begin_asked(self) -> None:
        self.register()

    def _on_filters_asked(self) -> None:
        filters.fill_menu(self.pane.filters, self.kit, self._types, self.pane.listing, self.pane.toggle)
