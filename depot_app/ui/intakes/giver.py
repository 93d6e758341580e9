"""What can be done about who gave an intake: other details, the receipt, and erasing them."""

from dataclasses import replace
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.ui.form.form import Form
from depot_app.ui.intakes import forms
from depot_app.ui.intakes.common import Steps
from depot_app.ui.list_tab import ListTab
from depot_app.ui.papers import Filed, ShowPapers
from depot_app.wording import intakes_screen as said


class GiverSteps(Steps):
    """The forms about who gave, and the deeds they lead to."""

    def __init__(self, tab: ListTab, desks: Desks, show_papers: ShowPapers) -> None:
        super().__init__(tab, desks)
        self._show_papers = show_papers

    def edit_giver(self) -> None:
        """Other details."""
        if (donor := self.folder.donor) is not None:
            form, number = forms.giver_form(self._kit, donor), self.folder.intake.number

            def keep(values: dict[str, Any]) -> None:
                self._kit.doing.run(
                    partial(self._desks.donors.change, replace(donor, **values)),
                    then=lambda _: self._changed(form, number),
                    on_refused=partial(self._refused, form),
                )

            form.saved.connect(keep)
            self._tab.side.open_form(form, self._tab.pane.table)

    def _changed(self, form: Form, number: int) -> None:
        """Said without a way back, since there is none: the journal does not know what the details were."""
        self._kit.messages.tell(self._kit.speech(said.GIVER_CHANGED))
        self._kept(form, number)

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
