"""What can be done with an intake: each step with its rule, its form, and what is said afterwards."""

from dataclasses import replace
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.donors import Donor
from depot_app.domain.intakes import Assessment, Intake, IntakeOutcome, Offer, condition_stays
from depot_app.domain.journal import Done
from depot_app.domain.keys import new_key
from depot_app.ui.form.form import Form
from depot_app.ui.intakes import forms
from depot_app.ui.intakes.card import next_step
from depot_app.ui.intakes.columns import Types
from depot_app.ui.intakes.common import Steps
from depot_app.ui.list_tab import ListTab
from depot_app.wording import intakes_screen as said


class IntakeSteps(Steps):
    """The forms of the room Intake, and the deeds they lead to."""

    def __init__(self, tab: ListTab, desks: Desks, types: Types) -> None:
        super().__init__(tab, desks)
        self._types = types

    # -- the steps

    def offer(self, giver: Donor | None = None) -> None:
        """Opens the form of a new offer."""
        form = forms.offer_form(self._kit, self._desks, giver)
        self._open(form, self._taken_up, said.WAS_OFFERED)

    def same(self) -> None:
        """Another thing of whoever gave this one."""
        self.offer(self.folder.donor)

    def go_on(self) -> None:
        """The step that comes next, whichever that is."""
        self._tab.book.call(next_step(self.folder))

    def accept(self) -> None:
        """It is welcome."""
        number = self.folder.intake.number

        def deed(values: dict[str, Any]) -> Done[Intake]:
            return self._desks.intakes.accept(number, lambda intake: replace(intake, **values))

        self._open(forms.accept_form(self._kit, self.folder.intake), deed, said.WAS_ACCEPTED)

    def refuse(self) -> None:
        """It is not."""
        number = self.folder.intake.number
        deed = lambda values: self._desks.intakes.refuse(number, values["reason"])  # noqa: E731
        self._open(forms.refuse_form(self._kit), deed, said.WAS_REFUSED)

    def receive(self) -> None:
        """It came in."""
        number, today = self.folder.intake.number, lambda: self._desks.house.today

        def deed(values: dict[str, Any]) -> Done[Intake]:
            return self._desks.intakes.receive(number, on=values["on"], place=values["place"] or "")

        self._open(forms.receive_form(self._kit, self._desks, today), deed, said.WAS_RECEIVED)

    def assess(self) -> None:
        """What it is."""
        number = self.folder.intake.number

        def deed(values: dict[str, Any]) -> Done[Intake]:
            return self._desks.intakes.assess(number, Assessment(**values | {"size": values["size"] or ""}))

        self._open(forms.assess_form(self._kit, self._types, self.folder.intake), deed, said.WAS_ASSESSED)

    def number(self) -> None:
        """An instrument from now on."""
        intake = self.folder.intake
        stays = condition_stays(intake.condition)
        form = forms.number_form(self._kit, self._desks, intake, self.folder.place, to_workshop=stays)
        form.saved.connect(partial(self._number, form, intake.number))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _number(self, form: Form, number: int, values: dict[str, Any]) -> None:
        """Numbers it, unless the workshop was to do something that nobody named."""
        mends = values["afterwards"] is IntakeOutcome.REPAIR
        if mends and not values["complaint"]:
            form.refuse(self._kit.speech(said.COMPLAINT_NEEDED), "complaint")
            return
        complaint = values["complaint"] if mends else ""
        self._kit.doing.run(
            partial(self._desks.intakes.number, number, place=values["place"] or "", complaint=complaint),
            said_after=lambda voice, made: voice(
                said.WAS_NUMBERED, number=made.intake.number, instrument=made.instrument.number.printed
            ),
            then=lambda made: self._kept(form, made.intake.number),
            on_refused=partial(self._refused, form),
        )

    def close(self) -> None:
        """It goes another way."""
        number = self.folder.intake.number

        def deed(values: dict[str, Any]) -> Done[Intake]:
            sold = values["outcome"] is IntakeOutcome.SOLD
            proceeds = values["proceeds"] if sold else None
            return self._desks.intakes.close(number, values["outcome"], proceeds=proceeds, notes=values["notes"])

        self._open(forms.close_form(self._kit, self.folder.intake), deed, said.WAS_CLOSED)

    def edit(self) -> None:
        """Other words and amounts."""
        intake = self.folder.intake
        deed = lambda values: self._desks.intakes.change(replace(intake, **values))  # noqa: E731
        self._open(forms.edit_form(self._kit, intake), deed, said.WAS_CHANGED)

    def _taken_up(self, values: dict[str, Any]) -> Done[Intake]:
        """The deed of an offer."""
        giver = forms.giver_in(values, lambda name: Donor(new_key(), name))
        offer = Offer(values["way"], values["description"], giver, wish=values["wish"])
        return self._desks.intakes.offer(offer)
