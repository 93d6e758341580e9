"""What can be done with the label queue: each deed with its rule, and what is said afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Thing
from depot_app.domain.labelling import LabelCard, QueueRow, may_wait_again
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import NotAnInstrument, NothingChosen, NothingToLabel, Refusal
from depot_app.domain.refusals_labels import NeedsNoLabel
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.labels.card import BADGES, COMMANDS, DROP, PRINT, PRINT_ALL, REQUEUE, SHOW, STICK
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.theme.icons import Icon
from depot_app.wording import command_labels as other
from depot_app.wording import label_room as said

PrintCodes = Callable[[Sequence[str]], object]
PrintListing = Callable[[Listing], object]


@dataclass(frozen=True, slots=True)
class Printing:
    """What opens the label panel: for some things by their numbers, for all that a list shows, for what is no thing."""

    codes: PrintCodes
    listing: PrintListing
    commands: Callable[[], object]
    badges: Callable[[], object]


class QueueDeeds:
    """The deeds of the room Etiketten; they are about the card's thing, or about the rows that are selected."""

    def __init__(self, tab: ModeTab, desks: Desks, printing: Printing, stick: Callable[[], object]) -> None:
        self._tab = tab
        self._desks = desks
        self._printing = printing
        self._stick = stick

    @property
    def _card(self) -> LabelCard | None:
        """The card in sight."""
        card: LabelCard | None = self._tab.thing
        return card

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu."""
        picked = self._picked
        every, again = Icon.PRINTER_OUTLINE, Icon.REFRESH
        return (
            Deed(STICK, said.STICK, self._stick, Icon.LABEL_OUTLINE, "Ctrl+Return"),
            grouped(Deed(PRINT, said.PRINT, self._print, Icon.PRINTER_OUTLINE, "Ctrl+P", self._may_choose, picked)),
            Deed(PRINT_ALL, said.PRINT_ALL, self._print_all, every, "", self._may_print_all, self._all),
            Deed(REQUEUE, said.REQUEUE, self._requeue, again, "", self._may_requeue, picked),
            Deed(DROP, said.DROP, self._drop, Icon.CANCEL, "", self._may_drop, picked),
            grouped(Deed(COMMANDS, other.PRINT_COMMANDS, self._printing.commands, Icon.BARCODE_SCAN)),
            Deed(BADGES, other.PRINT_BADGES, self._printing.badges, Icon.ACCOUNT_OUTLINE),
            grouped(Deed(SHOW, said.SHOW, self._show, Icon.EYE_OUTLINE, "", self._may_show)),
        )

    # -- what they are about

    def _rows(self) -> tuple[QueueRow, ...]:
        """The selected rows, where there are several."""
        rows = self._tab.pane.table.picked_rows()
        return rows if len(rows) > 1 else ()

    def _codes(self) -> tuple[str, ...]:
        """The numbers of the selected rows where there are several, else of the card's thing."""
        if rows := self._rows():
            return tuple(row.number.digits for row in rows)
        return (self._card.thing.number.digits,) if self._card else ()

    def _picked(self) -> int:
        return max(1, len(self._codes()))

    def _all(self) -> int:
        return self._tab.pane.model.count or 0

    def _may_choose(self) -> Refusal | None:
        return None if self._card or self._rows() else NothingChosen()

    def _may_print_all(self) -> Refusal | None:
        return None if self._all() else NothingToLabel()

    def _may_requeue(self) -> Refusal | None:
        if rows := self._rows():
            refusals = (may_wait_again(row.number, row.printed_on) for row in rows)
            return next(filter(None, refusals), None)
        if self._card is None:
            return NothingChosen()
        row = self._card.row
        return may_wait_again(self._card.thing.number, row.printed_on if row else None)

    def _may_drop(self) -> Refusal | None:
        if self._card and not self._rows():
            return None if self._card.row else NeedsNoLabel(number=self._card.thing.number)
        return self._may_choose()

    def _may_show(self) -> Refusal | None:
        if self._card is None:
            return NothingChosen()
        is_shown = self._card.thing.thing in {Thing.INSTRUMENT, Thing.PLACE}
        return None if is_shown else NotAnInstrument(code=self._card.thing.number.printed)

    # -- what they do

    def _print(self) -> None:
        self._printing.codes(self._codes())

    def _print_all(self) -> None:
        self._printing.listing(self._tab.pane.listing)

    def _requeue(self) -> None:
        deed = partial(self._desks.label_queue.requeue, self._codes())
        self._tab.kit.doing.run(deed, said_after=lambda voice, things: voice.count(said.REQUEUED, len(things)))

    def _drop(self) -> None:
        deed = partial(self._desks.label_queue.drop, self._codes())
        self._tab.kit.doing.run(deed, said_after=lambda voice, things: voice.count(said.DROPPED, len(things)))

    def _show(self) -> None:
        if self._card is not None:
            self._tab.thing_wanted.emit(self._card.thing.number.digits)
