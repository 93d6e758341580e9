"""What can be done with an intake: each step with its rule, its form, and what is said afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.donors import Donor
from depot_app.domain.intakes import Assessment, Intake, IntakeFolder, IntakeOutcome, Offer, condition_stays
from depot_app.domain.journal import Done
from depot_app.domain.keys import new_key
from depot_app.domain.refusals import Refusal
from depot_app.ui.form.form import Form
from depot_app.ui.intakes import forms
from depot_app.ui.intakes.card import next_step
from depot_app.ui.intakes.columns import Types
from depot_app.ui.list_tab import ListTab
from depot_app.ui.papers import Filed
from depot_app.wording import intakes_screen as said
from depot_app.wording.voice import Text

ShowPapers = Callable[[Sequence[Filed]], object]


class IntakeSteps:
    """The forms of the room Intake, and the deeds they lead to."""

    def __init__(self, tab: ListTab, desks: Desks, types: Types, show_papers: ShowPapers) -> None:
        self._tab = tab
        self._desks = desks
        self._types = types
        self._show_papers = show_papers
        self._kit = tab.kit

    @property
    def folder(self) -> IntakeFolder:
        """The intake on the card; the deeds are greyed while there is none."""
        folder: IntakeFolder = self._tab.thing
        return folder

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

    # -- who gave

    def edit_giver(self) -> None:
        """Other details."""
        if (donor := self.folder.donor) is not None:
            deed = lambda values: self._desks.donors.change(replace(donor, **values))  # noqa: E731
            self._open(forms.giver_form(self._kit, donor), deed, said.GIVER_CHANGED)

    def erase(self) -> None:
        """No details any more, since they ask for it."""
        if (donor := self.folder.donor) is not None:
            form, number = forms.erase_form(self._kit), self.folder.intake.number

            def keep(values: dict[str, Any]) -> None:
                self._kit.doing.run(
                    partial(self._desks.donors.erase, donor.id, values["why"]),
                    then=lambda gone: self._erased(form, number, len(gone)),
                    on_refused=partial(self._refused, form),
                )

            form.saved.connect(keep)
            self._tab.side.open_form(form, self._tab.pane.table)

    def _erased(self, form: Form, number: int, amount: int) -> None:
        self._kit.messages.tell(self._kit.speech.voice.count(said.WAS_ERASED, amount))
        self._kept(form, number)

    def receipt(self) -> None:
        """The paper for whoever gave it."""
        number = self.folder.intake.number
        form = forms.receipt_form(self._kit)

        def keep(values: dict[str, Any]) -> None:
            self._kit.doing.run(
                partial(self._desks.gift_papers.receipt, number, values["language"], with_values=values["with_values"]),
                then=lambda paper: self._printed(form, number, paper),
                on_refused=partial(self._refused, form),
            )

        form.saved.connect(keep)
        self._tab.side.open_form(form, self._tab.pane.table)

    def _printed(self, form: Form, number: int, paper: Filed) -> None:
        self._kept(form, number)
        self._show_papers((paper,))

    # -- what all forms have in common

    def _taken_up(self, values: dict[str, Any]) -> Done[Intake]:
        """The deed of an offer."""
        giver = forms.giver_in(values, lambda name: Donor(new_key(), name))
        offer = Offer(values["way"], values["description"], giver, wish=values["wish"])
        return self._desks.intakes.offer(offer)

    def _open(self, form: Form, deed: Callable[[dict[str, Any]], Done[Any]], after: Text) -> None:
        """Opens a form whose values are all that its deed needs."""
        shown = self._tab.thing.intake.number if self._tab.thing else 0

        def keep(values: dict[str, Any]) -> None:
            self._kit.doing.run(
                partial(deed, {key: value for key, value in values.items() if key != "read"}),
                said_after=lambda voice, thing: voice(after, number=getattr(thing, "number", shown)),
                then=lambda thing: self._kept(form, getattr(thing, "number", shown)),
                on_refused=partial(self._refused, form),
            )

        form.saved.connect(keep)
        self._tab.side.open_form(form, self._tab.pane.table)

    def _kept(self, form: Form, number: int) -> None:
        form.kept()
        self._tab.side.close_form()
        self._tab.show_thing(str(number))

    def _refused(self, form: Form, refusal: Refusal) -> None:
        form.refuse(self._kit.speech.explain(refusal))
