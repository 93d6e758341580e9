"""The list of missing parts: what went missing with whom, what is still searched for, and how each search ended."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.domain.kit_changes import LossCard
from depot_app.domain.kits import PartKind
from depot_app.domain.lists import Listing
from depot_app.domain.parts import LossOutcome, LossRow
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.losses.card import FOUND, GIVEN_UP, REPLACED, card_of
from depot_app.ui.losses.columns import Types, loss_columns
from depot_app.ui.losses.deeds import LossDeeds
from depot_app.ui.signs import LOSSES
from depot_app.ui.states import capital
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import kits_screen as said
from depot_app.wording.kits import OUTCOMES
from depot_app.wording.voice import Text, Voice

OPEN = "open"
_BLANKS = Blanks(Icon.CLIPBOARD_SEARCH_OUTLINE, said.NOTHING_YET, said.TAKE_UP, said.NOTHING_FOUND, said.SHOW_ALL)
_STATES: dict[str, Text] = {OPEN: said.OPEN} | {outcome.value: OUTCOMES[outcome] for outcome in LossOutcome}
BEGINNING = Listing(where=(("state", OPEN),), order="since", descending=True)
"""What the list begins with: what is still searched for, the newest first."""

MOST_BORROWERS = 4


class LossesTab(ListTab):
    """The ledger of missing parts with its card and forms."""

    thing: LossCard | None

    def __init__(self, kit: Kit, desks: Desks, types: Types, show_instrument: Callable[[str], object]) -> None:
        self._desks = desks
        self._types = types
        super().__init__(LOSSES, kit, self._setup())
        deeds = LossDeeds(self, desks, show_instrument)
        self.build(deeds.all(), (FOUND, REPLACED, GIVEN_UP))
        self.pane.table.blank.begin_asked.connect(deeds.take_up)

    def code_of(self, row: LossRow) -> str:
        """A loss has no number of its own."""
        return str(row.id)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a missing part."""
        card = self._desks.losses.card(UUID(code))
        return card_of(voice, card), card

    def show_losses_of(self, borrower: UUID) -> None:
        """Shows what is missing with a borrower."""
        where = (("state", OPEN), ("borrower", str(borrower)))
        self.pane.show_listing(Listing(where=where, order="since", descending=True))

    def _setup(self) -> ListSetup:
        losses = self._desks.losses
        return ListSetup(
            name=LOSSES.key,
            title=said.ROOM,
            columns=loss_columns(self._types),
            source=Source(losses.page, losses.count, self._desks.house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="since",
            nothing=said.NO_CARD,
            spoken={"type": "type_en"},
            begins=BEGINNING,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How far searches are, for which parts, and with whom they went missing; asked in the background."""
        return [*self._of_states(listing, voice), *self._of_kinds(listing, voice), *self._of_borrowers(listing, voice)]

    def _of_states(self, listing: Listing, voice: Voice) -> Iterator[Chip]:
        amounts = self._desks.losses.tally(listing)
        for state, name in _STATES.items():
            on = ("state", state) in listing.where
            if on or state in amounts:
                yield _chip(voice, "state", state, capital(voice, name), amounts.get(state, 0), on=on)

    def _of_kinds(self, listing: Listing, voice: Voice) -> Iterator[Chip]:
        amounts = self._desks.losses.kinds(listing)
        for kind in PartKind:
            on = ("kind", kind.value) in listing.where
            if on or kind.value in amounts:
                yield _chip(voice, "kind", kind.value, said.capital(voice, kind), amounts.get(kind.value, 0), on=on)

    def _of_borrowers(self, listing: Listing, voice: Voice) -> Iterator[Chip]:
        wanted = listing.wanted("borrower")
        for place, one in enumerate(self._desks.losses.borrowers(listing)):
            on = str(one.borrower) in wanted
            if on or place < MOST_BORROWERS:
                yield _chip(voice, "borrower", str(one.borrower), one.name, one.amount, on=on)


def _chip(voice: Voice, column: str, value: str, name: str, amount: int, *, on: bool) -> Chip:
    return Chip(f"{column}={value}", voice(said.CHIP, name=name, n=voice.whole(amount)), on=on)
