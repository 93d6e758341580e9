"""What the deeds of the tab Voorraad are about, and the rules that stand before each."""

from collections.abc import Callable

from depot_app.domain.instruments import Card, may_lend, may_move, may_write_off
from depot_app.domain.labelling import may_label
from depot_app.domain.refusals import NothingChosen, NotOnLoan, Refusal
from depot_app.domain.repairs import may_open
from depot_app.ui.list_tab import ListTab


class Subject:
    """The card's instrument, or the rows that are selected; a rule answers its refusal, or nothing."""

    def __init__(self, tab: ListTab) -> None:
        self._tab = tab

    @property
    def card(self) -> Card | None:
        """The card in sight."""
        card: Card | None = self._tab.thing
        return card

    @property
    def code(self) -> str:
        """The number of the card's instrument."""
        return self.card.instrument.number.digits if self.card else ""

    def with_codes(self, then: Callable[[tuple[str, ...]], object]) -> None:
        """Hands on the numbers of the selected rows where there are several, else of the card's instrument."""
        table = self._tab.pane.table
        if table.picked_count() > 1:
            table.gather_picked(lambda rows: then(tuple(row.number.digits for row in rows)))
        elif self.card is not None:
            then((self.card.instrument.number.digits,))

    def count(self) -> int:
        """How many instruments a deed would be done to."""
        return max(1, self._tab.pane.table.picked_count())

    def may_choose_several(self) -> Refusal | None:
        """Whether any instrument is chosen, and not more than can be worked on together."""
        return self.may_choose() or self._tab.pane.table.may_gather()

    def may_choose(self) -> Refusal | None:
        """Whether any instrument is chosen."""
        return None if self.card else NothingChosen()

    def may_lend(self) -> Refusal | None:
        """Whether it may go out."""
        if (card := self.card) is None:
            return NothingChosen()
        return may_lend(card.instrument, card.type, card.standing)

    def may_take_back(self) -> Refusal | None:
        """Whether it is with anyone."""
        if (card := self.card) is None:
            return NothingChosen()
        return None if card.standing.held else NotOnLoan(instrument=card.instrument.number)

    def may_move(self) -> Refusal | None:
        """Whether it may be given another place."""
        if (card := self.card) is None:
            return NothingChosen()
        return may_move(card.instrument, card.standing) or self._tab.pane.table.may_gather()

    def may_write_off(self) -> Refusal | None:
        """Whether it may go for good."""
        if (card := self.card) is None:
            return NothingChosen()
        return may_write_off(card.instrument, card.standing)

    def may_report(self) -> Refusal | None:
        """Whether anything can be found wrong with it: not once it is gone for good."""
        if (card := self.card) is None:
            return NothingChosen()
        return may_open(card.instrument, card.standing, blocking=False)

    def may_print_labels(self) -> Refusal | None:
        """Whether labels may be printed: of several that are chosen, or of one that is not gone for good."""
        if (refusal := self.may_choose_several()) or self.count() > 1:
            return refusal
        return self.may_label()

    def may_label(self) -> Refusal | None:
        """Whether it may be given another label, or another number."""
        return NothingChosen() if self.card is None else may_label(self.card.instrument)
