"""The list of supplies: how many are in the house of how many, who has the rest, and what is running out."""

from collections.abc import Sequence
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.desks.supply_lists import OUT, SHORT
from depot_app.domain.lists import Listing
from depot_app.domain.supplies import SupplyCard
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.signs import SUPPLIES
from depot_app.ui.supplies.card import FEWER, LABEL, MORE, card_of
from depot_app.ui.supplies.columns import COLUMNS
from depot_app.ui.supplies.deeds import NEW, Label, SupplyDeeds
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import supplies_screen as said
from depot_app.wording.voice import Voice

_BLANKS = Blanks(Icon.PACKAGE_VARIANT, said.NOTHING_YET, said.NEW, said.NOTHING_FOUND, said.SHOW_ALL)
_CHIPS = ((SHORT, said.SHORT), (OUT, said.OUT))


class SuppliesTab(ListTab):
    """The list of supplies with their card and forms."""

    thing: SupplyCard | None

    def __init__(self, kit: Kit, desks: Desks, label: Label) -> None:
        self._desks = desks
        super().__init__(SUPPLIES, kit, self._setup())
        deeds = SupplyDeeds(self, desks, label)
        self.build(deeds.all(), (NEW, MORE, FEWER, LABEL))
        self.pane.table.blank.begin_asked.connect(deeds.add)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a supply."""
        card = self._desks.supplies.card(code)
        return card_of(voice, card), card

    def _setup(self) -> ListSetup:
        supplies = self._desks.supplies
        return ListSetup(
            name="supplies",
            title=said.NAME_OF_LIST,
            columns=COLUMNS,
            source=Source(supplies.page, supplies.count, self._desks.house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="name",
            nothing=said.NO_CARD,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many supplies are below their minimum, and of how many some are on loan; asked in the background."""
        amounts, chips = self._desks.supplies.standing(listing), []
        for key, name in _CHIPS:
            on = ("is", key) in listing.where
            if amounts[key] or on:
                words = voice(said.CHIP, name=voice(name), n=voice.whole(amounts[key]))
                chips.append(Chip(f"is={key}", words, on=on))
        return chips
