"""The room Etiketten: what needs a label, printed together, and stuck by scanning each back."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import LabelCard, LabelState
from depot_app.domain.lists import Listing
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.kit import Kit
from depot_app.ui.labels.card import PRINT, PRINT_ALL, STICK, card_of
from depot_app.ui.labels.columns import queue_columns
from depot_app.ui.labels.describing import Types
from depot_app.ui.labels.filters import fill_menu
from depot_app.ui.labels.queue_deeds import Printing, QueueDeeds
from depot_app.ui.labels.sticking import StickMode
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.signs import LABELS
from depot_app.ui.states import capital
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import label_room as said
from depot_app.wording import label_words
from depot_app.wording.voice import Text, Voice

_BLANKS = Blanks(Icon.TAG_MULTIPLE_OUTLINE, said.NOTHING_YET, said.STICK, said.NOTHING_FOUND, said.SHOW_ALL)
_FILTERS: tuple[tuple[str, str, Text], ...] = (
    *(("state", state.value, label_words.STATES[state]) for state in LabelState),
    *(("reason", reason.value, label_words.REASONS[reason]) for reason in LabelReason),
    *(("thing", thing.value, label_words.KINDS[thing]) for thing in label_words.KINDS),
)
BEGINNING = Listing(where=(("state", LabelState.TO_PRINT.value),))
"""What the room begins with: what there is to print."""


class LabelsTab(ModeTab):
    """The queue of labels, with sticking over it."""

    thing: LabelCard | None

    def __init__(self, kit: Kit, desks: Desks, types: Types, printing: Printing) -> None:
        self._desks = desks
        self._types = types
        super().__init__(LABELS, kit, self._setup())
        self._deeds = QueueDeeds(self, desks, printing, self.stick)
        self.build(self._deeds.all(), (STICK, PRINT, PRINT_ALL))
        self.pane.listing = BEGINNING
        self.pane.table.blank.begin_asked.connect(self.stick)
        self.pane.model.counted.connect(lambda _: self.book.refresh())
        self.pane.filters.aboutToShow.connect(partial(fill_menu, self.pane, _FILTERS, kit))

    def stick(self) -> None:
        """Begins sticking what was printed, of whatever run."""
        self.kit.door.ask(self._desks.label_queue.to_stick, self._stick, channel="labels.runs")

    def stick_run(self, run: UUID, number: int) -> None:
        """Begins sticking the labels of one run."""
        self.enter(StickMode(self._desks, self._types, self.kit, (run,), number))

    def _stick(self, runs: Sequence[UUID]) -> None:
        self.enter(StickMode(self._desks, self._types, self.kit, runs))

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of what needs a label."""
        card = self._desks.label_queue.card(code)
        return card_of(voice, card, self._types), card

    def _setup(self) -> ListSetup:
        queue, house = self._desks.label_queue, self._desks.house
        return ListSetup(
            name=LABELS.key,
            title=said.LIST,
            columns=queue_columns(self._types),
            source=Source(queue.page, queue.count, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_CARD,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How far labels are, why they are needed, and of what kind; asked in the background."""
        tally = self._desks.label_queue.tally(listing)
        counts: dict[tuple[str, str], int] = {}
        for keys, n in tally.items():
            for column, value in zip(("state", "reason", "thing"), keys, strict=True):
                counts[column, value.value] = counts.get((column, value.value), 0) + n
        on = set(listing.where)
        return [
            Chip(f"{column}={value}", _chip(voice, name, counts.get((column, value), 0)), on=(column, value) in on)
            for column, value, name in _FILTERS
            if column == "state" or (column, value) in counts or (column, value) in on
        ]


def _chip(voice: Voice, name: Text, amount: int) -> str:
    return voice(said.CHIP, name=capital(voice, name), n=voice.whole(amount))
