"""What can be done with a missing part: each deed with its rule, its form, and what is said afterwards."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.desks.losses import Closed
from depot_app.domain.journal import Done
from depot_app.domain.kit_changes import LossCard, may_close
from depot_app.domain.parts import LossOutcome
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.form.form import Form
from depot_app.ui.list_tab import ListTab
from depot_app.ui.losses import forms
from depot_app.ui.losses.card import FOUND, GIVEN_UP, REPLACED, TAKE_UP, TO_INSTRUMENT
from depot_app.ui.theme.icons import Icon
from depot_app.wording import kits_screen as said
from depot_app.wording.voice import Text, Voice

_SAID: dict[LossOutcome, Text] = {
    LossOutcome.FOUND: said.IS_FOUND,
    LossOutcome.REPLACED: said.IS_REPLACED,
    LossOutcome.GIVEN_UP: said.IS_GIVEN_UP,
}


class LossDeeds:
    """The deeds of the list of missing parts; they are about the one on the card."""

    def __init__(self, tab: ListTab, desks: Desks, show_instrument: Callable[[str], object]) -> None:
        self._tab = tab
        self._desk = desks.losses
        self._show_instrument = show_instrument
        self._kit = tab.kit

    @property
    def _card(self) -> LossCard | None:
        """The card in sight."""
        card: LossCard | None = self._tab.thing
        return card

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu."""
        found, replaced, given_up = (partial(self._may_close, outcome) for outcome in LossOutcome)
        return (
            Deed(FOUND, said.FOUND, self._found, Icon.CHECK_CIRCLE_OUTLINE, "Ctrl+Return", found),
            Deed(REPLACED, said.REPLACED, self._replaced, Icon.SWAP_HORIZONTAL, "", replaced),
            Deed(GIVEN_UP, said.GIVEN_UP, self._given_up, Icon.CLOSE_CIRCLE_OUTLINE, "", given_up),
            grouped(Deed(TO_INSTRUMENT, said.TO_INSTRUMENT, self._go, Icon.VIOLIN, "Ctrl+I", self._may_choose)),
            grouped(Deed(TAKE_UP, said.TAKE_UP, self.take_up, Icon.CLIPBOARD_PLUS_OUTLINE)),
        )

    def take_up(self) -> None:
        """Begins the searches for what was missing before there was a ledger."""
        self._kit.door.ask(self._desk.untold, self._on_untold)

    def _on_untold(self, amount: int) -> None:
        def told(voice: Voice, taken: int) -> str:
            return voice.count(said.TAKEN_UP, taken)

        if amount:
            self._kit.doing.run(self._desk.take_up, said_after=told)
        else:
            self._kit.messages.tell(self._kit.speech(said.NOTHING_TO_TAKE_UP))

    def _go(self) -> None:
        if self._card is not None:
            self._show_instrument(self._card.instrument.number.digits)

    # -- the forms

    def _found(self) -> None:
        self._open(forms.found_form(self._kit), lambda key, values: self._desk.found(key, values["note"]))

    def _given_up(self) -> None:
        self._open(forms.given_up_form(self._kit), lambda key, values: self._desk.given_up(key, values["note"]))

    def _replaced(self) -> None:
        if self._card is None:
            return

        def replace(key: UUID, values: dict[str, Any]) -> Done[Closed]:
            return self._desk.replaced(key, str(values.get("supply") or ""), values["note"])

        self._open(forms.replaced_form(self._kit, self._card), replace)

    def _open(self, form: Form, end: Callable[[UUID, dict[str, Any]], Done[Closed]]) -> None:
        if self._card is not None:
            form.saved.connect(partial(self._end, form, self._card.told.loss.id, end))
            self._tab.side.open_form(form, self._tab.pane.table)

    def _end(
        self, form: Form, key: UUID, end: Callable[[UUID, dict[str, Any]], Done[Closed]], values: dict[str, Any]
    ) -> None:
        """Ends the search, and shows the card as it is then; a refusal is said in the form."""

        def then(closed: Closed) -> None:
            form.kept()
            self._tab.side.close_form()
            self._tab.show_thing(str(closed.loss.id))

        def refused(refusal: Refusal) -> None:
            form.refuse(self._kit.speech.explain(refusal))

        self._kit.doing.run(partial(end, key, values), said_after=_told, then=then, on_refused=refused)

    # -- the rules

    def _may_choose(self) -> Refusal | None:
        return None if self._card else NothingChosen()

    def _may_close(self, outcome: LossOutcome) -> Refusal | None:
        card = self._card
        return NothingChosen() if card is None else may_close(card.told.loss, card.instrument, outcome)


def _told(voice: Voice, closed: Closed) -> str:
    """How the search ended."""
    facts = {"part": said.capital(voice, closed.loss.kind), "number": closed.instrument.number.printed}
    if closed.supply is not None:
        left = voice.whole(closed.supply.total)
        return voice(said.IS_REPLACED_BY, supply=closed.supply.name, left=left, **facts)
    return voice(_SAID[closed.loss.outcome or LossOutcome.GIVEN_UP], **facts)
