"""The list of places: halls, racks and shelves, vehicles and workshops, with what belongs in each."""

from collections.abc import Mapping, Sequence
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing
from depot_app.domain.places import PlaceCard, PlaceKind
from depot_app.domain.types import InstrumentType
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.places.card import LABEL, card_of
from depot_app.ui.places.columns import COLUMNS
from depot_app.ui.places.deeds import MANY, NEW, Neighbours, PlaceDeeds
from depot_app.ui.saved.shelf import Lists
from depot_app.ui.signs import PLACES
from depot_app.ui.states import capital
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import instruments
from depot_app.wording import places_screen as said
from depot_app.wording.voice import Voice

_BLANKS = Blanks(Icon.BOOKSHELF, said.NOTHING_YET, said.NEW, said.NOTHING_FOUND, said.SHOW_ALL)


class PlacesTab(ListTab):
    """The list of places; the card says what belongs there."""

    thing: PlaceCard | None

    def __init__(self, kit: Kit, desks: Desks, types: Mapping[str, InstrumentType], neighbours: Neighbours) -> None:
        self._desks = desks
        self._types = types
        super().__init__(PLACES, kit, self._setup())
        deeds = PlaceDeeds(self, desks, neighbours)
        self.build(deeds.all(), (NEW, MANY, LABEL))
        self.pane.table.blank.begin_asked.connect(deeds.add)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a place."""
        card = self._desks.places.card(code)
        return card_of(voice, card, self._types), card

    def _setup(self) -> ListSetup:
        places = self._desks.places
        return ListSetup(
            name="places",
            title=said.NAME_OF_LIST,
            columns=COLUMNS,
            source=Source(places.page, places.count, self._desks.house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="name",
            nothing=said.NO_CARD,
            lists=Lists(self._desks.saved_lists),
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many places there are of each kind; asked in the background."""
        amounts, chips = self._desks.places.kinds(listing), []
        for kind in PlaceKind:
            on = ("kind", kind.value) in listing.where
            if amount := amounts.get(kind.value, 0):
                name = capital(voice, instruments.PLACE_KINDS[kind])
                chips.append(Chip(f"kind={kind.value}", voice(said.CHIP, kind=name, n=voice.whole(amount)), on=on))
        return chips
