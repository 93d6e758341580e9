"""The way into merging: from the card, from two rows that are selected, or from the note about twins."""

from depot_app.desks.stock import StockDesks
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.refusals_merging import MoreThanTwo
from depot_app.ui.deeds import Deed
from depot_app.ui.instruments.merging import MergeMode
from depot_app.ui.instruments.subject import Subject
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.theme.icons import Icon
from depot_app.wording import merge_screen as said

MERGE = "instruments.merge"
PAIR = 2


class Merging:
    """Opens the two records; with one chosen, the other is scanned."""

    def __init__(self, tab: ModeTab, desks: StockDesks) -> None:
        self._tab = tab
        self._desks = desks
        self._subject = Subject(tab)

    def all(self) -> tuple[Deed, ...]:
        """The one deed."""
        return (Deed(MERGE, said.DEED, self._begin, Icon.MERGE, "", self._may_begin),)

    def open(self, first: str, other: str = "") -> None:
        """Lays the two records side by side."""
        mode = MergeMode(self._desks, self._tab.kit, first, self._tab.show_thing)
        self._tab.enter(mode)
        if other:
            mode.bring(other)

    def _begin(self) -> None:
        self._subject.with_codes(lambda codes: self.open(*codes[:PAIR]))

    def _may_begin(self) -> Refusal | None:
        """Whether one or two are chosen."""
        if self._subject.card is None:
            return NothingChosen()
        return MoreThanTwo(amount=self._subject.count()) if self._subject.count() > PAIR else None
