"""The room Etikettenrondes: what was printed together, printed again, and what of it is still to be stuck."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.labelling import RunSheet
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.refusals_labels import AllStuck
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.labels.card import REPRINT, REQUEUE_RUN, STICK_RUN, run_card_of
from depot_app.ui.labels.columns import run_columns
from depot_app.ui.labels.describing import Types
from depot_app.ui.labels.filters import fill_menu
from depot_app.ui.labels.printers import Printers, for_printer
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.window import Preview
from depot_app.ui.signs import LABEL_RUNS
from depot_app.ui.states import capital
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import label_room as said
from depot_app.wording.voice import Voice

_BLANKS = Blanks(Icon.PRINTER_OUTLINE, said.NO_RUNS, said.ROOM, said.NO_RUN_FOUND, said.SHOW_ALL)
_FILTERS = (("state", "waiting", said.WAITS), ("state", "stuck", said.RUN_DONE))


class LabelRunsTab(ListTab):
    """The list of label runs; the card shows which labels of one are on."""

    stick_wanted = Signal(object, int)
    """The labels of the run with this key and number are to be stuck."""
    queue_wanted = Signal()
    """The person wants to see what needs a label."""

    thing: RunSheet | None

    def __init__(self, kit: Kit, desks: Desks, types: Types) -> None:
        self._desks = desks
        self._types = types
        super().__init__(LABEL_RUNS, kit, self._setup())
        self.build(self._deeds(), (REPRINT,))
        self.pane.listing = Listing(order="number", descending=True)
        self.pane.table.blank.begin_asked.connect(self.queue_wanted)
        self.pane.filters.aboutToShow.connect(partial(fill_menu, self.pane, _FILTERS, kit))

    def code_of(self, row: Any) -> str:
        """A run is known by its plain number."""
        return str(row.number)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a run."""
        sheet = self._desks.label_queue.run(int(code))
        return run_card_of(voice, sheet, self._types), sheet

    def _setup(self) -> ListSetup:
        queue, house = self._desks.label_queue, self._desks.house
        return ListSetup(
            name=LABEL_RUNS.key,
            title=said.RUNS_LIST,
            columns=run_columns(),
            source=Source(queue.runs, queue.count_runs, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_RUN_CARD,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many runs have something to stick; asked in the background."""
        chips = []
        for column, state, name in _FILTERS:
            pair = (column, state)
            amount = self._desks.label_queue.count_runs(Listing(text=listing.text, where=(pair,)))
            words = voice(said.CHIP, name=capital(voice, name), n=voice.whole(amount))
            chips.append(Chip(f"state={state}", words, on=pair in listing.where))
        return chips

    def _deeds(self) -> tuple[Deed, ...]:
        stick, again = Icon.LABEL_OUTLINE, Icon.REFRESH
        return (
            Deed(STICK_RUN, said.STICK_RUN, self._stick, stick, "Ctrl+Return", self._may_go_on),
            Deed(REPRINT, said.REPRINT, self._reprint, Icon.PRINTER_OUTLINE, "Ctrl+P", self._may_choose),
            Deed(REQUEUE_RUN, said.REQUEUE_RUN, self._requeue, again, "", self._may_go_on, self._waiting),
        )

    def _may_choose(self) -> Refusal | None:
        return None if self.thing else NothingChosen()

    def _may_go_on(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        return None if self.thing.waiting else AllStuck(run=self.thing.run.number)

    def _waiting(self) -> int:
        return len(self.thing.waiting) if self.thing else 0

    def _stick(self) -> None:
        if self.thing is not None:
            run: UUID = self.thing.run.id
            self.stick_wanted.emit(run, self.thing.run.number)

    def _reprint(self) -> None:
        """Shows a run as it was printed, to be saved or printed again."""
        if self.thing is not None:
            number = self.thing.run.number
            printers = Printers(self.kit.memory)
            question = partial(self._desks.labels.reprinted, number, printers.shift(printers.chosen))
            self.kit.door.ask(question, lambda answer: self._show(number, answer[1]), channel="runs.reprint")

    def _show(self, run: int, pdf: bytes) -> None:
        title = self.kit.speech(said.REPRINTED, run=run)
        paper = Paper(title, f"{title.casefold().replace(' ', '-')}.pdf", pdf)
        meant = for_printer(self.kit, Printers(self.kit.memory))
        Preview((paper,), self.kit, self.window(), meant).show()

    def _requeue(self) -> None:
        if self.thing is not None:
            deed = partial(self._desks.label_queue.requeue_run, self.thing.run.number)
            self.kit.doing.run(deed, said_after=lambda voice, things: voice.count(said.REQUEUED, len(things)))
