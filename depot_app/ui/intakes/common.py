"""What the forms of an intake have in common: how they are opened, kept and refused."""

from collections.abc import Callable
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.intakes import IntakeFolder
from depot_app.domain.journal import Done
from depot_app.domain.refusals import Refusal
from depot_app.ui.form.form import Form
from depot_app.ui.list_tab import ListTab
from depot_app.wording.voice import Text


class Steps:
    """What the forms of an intake have in common."""

    def __init__(self, tab: ListTab, desks: Desks) -> None:
        self._tab = tab
        self._desks = desks
        self._kit = tab.kit

    @property
    def folder(self) -> IntakeFolder:
        """The intake on the card; the deeds are greyed while there is none."""
        folder: IntakeFolder = self._tab.thing
        return folder

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
