"""Linking an unknown code that was scanned to an instrument that is there, as a further code."""

from functools import partial
from typing import Any

from depot_app.desks.stock import StockDesks
from depot_app.domain.instruments import Instrument
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals import CodeTaken
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.list_tab import ListTab
from depot_app.wording import link_screen as said


def open_link(tab: ListTab, desks: StockDesks, code: str) -> None:
    """Asks which instrument has this code; the one on the card is proposed."""
    form = Form(
        said.TITLE,
        (
            Field(
                "instrument",
                said.INSTRUMENT,
                lambda _: Words(takes_scans=True),
                required=True,
                hint=said.INSTRUMENT_HINT,
                help=said.INSTRUMENT_HELP,
            ),
            Field("code", said.CODE, lambda _: Words(takes_scans=True), required=True),
        ),
        tab.kit,
        save=said.SAVE,
    )
    shown = tab.thing.instrument.number.printed if tab.thing is not None else ""
    form.fill({"code": code, "instrument": shown})
    form.saved.connect(partial(_link, tab, desks, form))
    tab.side.open_form(form, tab.pane.table)


def _link(tab: ListTab, desks: StockDesks, form: Form, values: dict[str, Any]) -> None:
    """Links it, and shows the card; a refusal is said in the form."""
    code = values["code"]

    def then(one: Instrument) -> None:
        tab.side.close_form()
        tab.show_thing(one.number.digits)

    def refused(no: Refusal) -> None:
        form.refuse(tab.kit.speech.explain(no), "code" if isinstance(no, CodeTaken) else "instrument")

    tab.kit.doing.run(
        partial(desks.inventory.link, values["instrument"], code),
        said_after=lambda voice, one: voice(said.LINKED, code=code, number=one.number.printed),
        then=then,
        on_refused=refused,
    )
