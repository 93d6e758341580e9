"""The room Intake: what was offered, how far it is, and its next step."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.intakes import (
    Intake,
    IntakeFolder,
    IntakeOutcome,
    IntakeRow,
    IntakeState,
    may_assess,
    may_close,
    may_decide,
    may_number,
    may_receipt,
    may_receive,
)
from depot_app.domain.lists import Listing
from depot_app.domain.money import NOTHING
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.refusals_intake import IntakeStep, WithoutGiver
from depot_app.domain.retention import may_change
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.intakes import card
from depot_app.ui.intakes.columns import Types, intake_columns
from depot_app.ui.intakes.giver import GiverSteps
from depot_app.ui.intakes.steps import IntakeSteps
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.papers import ShowPapers
from depot_app.ui.signs import INTAKES
from depot_app.ui.states import capital
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import intakes as words
from depot_app.wording import intakes_screen as said
from depot_app.wording.voice import Voice

Rule = Callable[[Intake], Refusal | None]

_BLANKS = Blanks(Icon.TRAY_ARROW_DOWN, said.NOTHING_YET, said.OFFER, said.NOTHING_FOUND, said.SHOW_ALL)


class IntakesTab(ListTab):
    """The list of intakes; the card leads one a step further."""

    thing: IntakeFolder | None

    instrument_wanted = Signal(str)
    """The card of the instrument with this number."""
    retention_wanted = Signal()
    """How long donors are kept, and who is due."""

    def __init__(self, kit: Kit, desks: Desks, types: Types, show_papers: ShowPapers) -> None:
        self._desks = desks
        self._types = types
        super().__init__(INTAKES, kit, self._setup())
        self.steps = IntakeSteps(self, desks, types)
        self.giver = GiverSteps(self, desks, show_papers)
        self.build((*self._of_offers(), *self._of_steps(), *self._of_givers()), ("intakes.offer", card.SAME))
        self.pane.listing = Listing(where=(("state", "open"),), order="number", descending=True)
        self.pane.table.blank.begin_asked.connect(self.steps.offer)

    def code_of(self, row: IntakeRow) -> str:
        """Intakes are counted, and have no number to scan."""
        return str(row.number)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of an intake."""
        folder = self._desks.intakes.folder(int(code))
        return card.card_of(voice, folder, self._types), folder

    def _setup(self) -> ListSetup:
        intakes, house = self._desks.intakes, self._desks.house
        return ListSetup(
            name="intakes",
            title=said.LIST,
            columns=intake_columns(self._types),
            source=Source(intakes.page, intakes.count, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_CARD,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many intakes are at each step; asked in the background."""
        named = [("open", voice(said.OPEN))]
        named += [(state.value, capital(voice, words.STATES[state])) for state in IntakeState]
        chips = []
        for value, name in named:
            amount = self._desks.intakes.count(Listing(text=listing.text, where=(("state", value),)))
            on = ("state", value) in listing.where
            if amount or on:
                chips.append(Chip(f"state={value}", voice(said.CHIP, state=name, n=voice.whole(amount)), on=on))
        return chips

    def _of_offers(self) -> tuple[Deed, ...]:
        steps, chosen = self.steps, self._may_choose
        return (
            Deed("intakes.offer", said.OFFER, lambda: steps.offer(), Icon.PLUS, "Ctrl+N"),  # noqa: PLW0108
            Deed(card.SAME, said.SAME_GIVER, steps.same, Icon.CONTENT_COPY, "Ctrl+D", self._may_know_giver),
            Deed(card.EDIT, said.EDIT, steps.edit, Icon.PENCIL_OUTLINE, "F2", chosen),
        )

    def _of_steps(self) -> tuple[Deed, ...]:
        steps, may = self.steps, self._may
        paper = Icon.FILE_DOCUMENT_OUTLINE
        show = Deed(card.INSTRUMENT, said.SHOW_INSTRUMENT, self._show_instrument, Icon.VIOLIN, "", self._may_show)
        go_on = Deed("intakes.next", said.NEXT, steps.go_on, Icon.ARROW_RIGHT, "Ctrl+Return", self._may_go_on)
        return (
            grouped(go_on),
            Deed(card.ACCEPT, said.ACCEPT, steps.accept, Icon.CHECK, "", may(may_decide)),
            Deed(card.REFUSE, said.REFUSE, steps.refuse, Icon.CLOSE, "", may(may_decide)),
            Deed(card.RECEIVE, said.RECEIVE, steps.receive, Icon.TRAY_ARROW_DOWN, "", may(_may_come)),
            Deed(card.ASSESS, said.ASSESS, steps.assess, Icon.CLIPBOARD_SEARCH_OUTLINE, "", may(may_assess)),
            Deed(card.NUMBER, said.MAKE_INSTRUMENT, steps.number, Icon.TAG_OUTLINE, "", may(may_number)),
            Deed(card.CLOSE, said.CLOSE, steps.close, Icon.CALL_SPLIT, "", may(_may_go)),
            show,
            Deed(card.RECEIPT, said.RECEIPT, self.giver.receipt, paper, "Ctrl+P", self._may_receipt),
        )

    def _of_givers(self) -> tuple[Deed, ...]:
        known = self._may_know_giver
        keep = Icon.CALENDAR_CLOCK
        return (
            grouped(Deed(card.GIVER, said.EDIT_GIVER, self.giver.edit_giver, Icon.ACCOUNT_OUTLINE, "", known)),
            Deed("intakes.erase", said.ERASE, self.giver.erase, Icon.DELETE_OUTLINE, "", known),
            Deed("intakes.retention", said.RETENTION, self.retention_wanted.emit, keep),
        )

    def _show_instrument(self) -> None:
        if self.thing is not None and self.thing.numbered is not None:
            self.instrument_wanted.emit(self.thing.numbered.digits)

    def _may(self, rule: Rule) -> Callable[[], Refusal | None]:
        """A rule about the intake on the card."""
        return lambda: NothingChosen() if self.thing is None else rule(self.thing.intake)

    def _may_choose(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else None

    def _may_go_on(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        intake = self.thing.intake
        return None if card.next_step(self.thing) else IntakeStep(intake=intake.number, stands=intake.state.value)

    def _may_show(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        intake = self.thing.intake
        return None if self.thing.numbered else IntakeStep(intake=intake.number, stands=intake.state.value)

    def _may_know_giver(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        donor = self.thing.donor
        return WithoutGiver(intake=self.thing.intake.number) if donor is None else may_change(donor)

    def _may_receipt(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        return may_receipt(self.thing.intake) or self._may_know_giver()


def _may_come(intake: Intake) -> Refusal | None:
    """Whether it may come in on some day."""
    return may_receive(intake, intake.offered_on, intake.offered_on)


def _may_go(intake: Intake) -> Refusal | None:
    """Whether it may go some other way."""
    return may_close(intake, IntakeOutcome.RECYCLED, NOTHING)
