"""The list of missing parts: what went missing with whom, what is still searched for, and how each search ended."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.domain.kit_changes import LossCard
from depot_app.domain.lists import Listing, Window
from depot_app.domain.parts import LossRow
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.losses import filters
from depot_app.ui.losses.card import FOUND, GIVEN_UP, REPLACED, card_of
from depot_app.ui.losses.columns import Types, loss_columns
from depot_app.ui.losses.deeds import LossDeeds
from depot_app.ui.saved.shelf import Lists
from depot_app.ui.signs import LOSSES
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import kits_screen as said
from depot_app.wording.voice import Voice

_BLANKS = Blanks(Icon.CLIPBOARD_SEARCH_OUTLINE, said.NOTHING_YET, said.TAKE_UP, said.NOTHING_FOUND, said.SHOW_ALL)
BEGINNING = Listing(where=(("state", filters.OPEN),), order="since", descending=True)
"""What the list begins with: what is still searched for, the newest first."""


class LossesTab(ListTab):
    """The ledger of missing parts with its card and forms."""

    thing: LossCard | None

    def __init__(self, kit: Kit, desks: Desks, types: Types, show_instrument: Callable[[str], object]) -> None:
        self._desks = desks
        self._types = types
        self._filters: filters.Groups = ()
        super().__init__(LOSSES, kit, self._setup())
        deeds = LossDeeds(self, desks, show_instrument)
        self.build(deeds.all(), (FOUND, REPLACED, GIVEN_UP))
        self.pane.table.blank.begin_asked.connect(deeds.take_up)
        self.pane.filters.aboutToShow.connect(self._on_filters_asked)

    def code_of(self, row: LossRow) -> str:
        """A loss has no number of its own."""
        return str(row.id)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a missing part."""
        card = self._desks.losses.card(UUID(code))
        return card_of(voice, card), card

    def show_losses_of(self, borrower: UUID) -> None:
        """Shows what is missing with a borrower."""
        where = (("state", filters.OPEN), ("borrower", str(borrower)))
        self.pane.show_listing(Listing(where=where, order="since", descending=True))

    def _setup(self) -> ListSetup:
        return ListSetup(
            name=LOSSES.key,
            title=said.ROOM,
            columns=loss_columns(self._types),
            source=Source(self._page, self._count, self._desks.house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="since",
            nothing=said.NO_CARD,
            spoken={"type": "type_en"},
            begins=BEGINNING,
            has_more=True,
            lists=Lists(self._desks.saved_lists),
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How far searches are, for which parts, and with whom they went missing; asked in the background.

        The menu behind the chips holds all of them, as they were last asked for.
        """
        self._filters = filters.all_of(self._desks.losses, filters.meant(listing), voice)
        return filters.foremost(self._filters)

    def _page(self, listing: Listing, window: Window, stop: Any = None) -> tuple[LossRow, ...]:
        return self._desks.losses.page(filters.meant(listing), window, stop)

    def _count(self, listing: Listing, stop: Any = None) -> int:
        return self._desks.losses.count(filters.meant(listing), stop)

    def _on_filters_asked(self) -> None:
        filters.fill(self.pane, self._filters)
