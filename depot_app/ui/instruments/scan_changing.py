"""The way into scan and change: what each scan is given is chosen once, in a form that may stay empty."""

from functools import partial
from typing import Any

from depot_app.desks.stock import StockDesks
from depot_app.domain.places import Place
from depot_app.domain.refusal import Refusal
from depot_app.domain.scan_changes import ScanChange
from depot_app.ui.catalogue import Types
from depot_app.ui.form.form import Form
from depot_app.ui.instruments import forms
from depot_app.ui.instruments.changing import ChangeMode
from depot_app.ui.mode_tab import ModeTab


class ScanChanging:
    """Opens the form, and then the mode; a place that is new is made before the first scan, as a step of its own."""

    def __init__(self, tab: ModeTab, desks: StockDesks, types: Types) -> None:
        self._tab = tab
        self._desks = desks
        self._types = types

    def open(self) -> None:
        """Asks what each scanned instrument is given."""
        form = forms.change_form(self._desks, self._tab.kit)
        form.saved.connect(partial(self._begin, form))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _begin(self, form: Form, values: dict[str, Any]) -> None:
        wanted = ScanChange("", values["condition"], values["owner"], values["programme"])
        if not values["place"]:
            self._enter(wanted)
            return

        def refused(refusal: Refusal) -> None:
            form.refuse(self._tab.kit.speech.explain(refusal), "place")

        self._tab.kit.doing.run(
            partial(self._desks.scan_changes.place, values["place"]),
            then=lambda place: self._enter(wanted, place),
            on_refused=refused,
        )

    def _enter(self, wanted: ScanChange, place: Place | None = None) -> None:
        self._tab.side.close_form()
        mode = ChangeMode(self._desks, self._types, self._tab.kit, wanted)
        self._tab.enter(mode)
        if place is not None:
            mode.go_to(place)
