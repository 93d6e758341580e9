"""A label that is lost or cannot be read: one step from the card to the queue, with the choice of a new number."""

from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.refusal import Refusal
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.picks import Picks, Way
from depot_app.ui.list_tab import ListTab
from depot_app.wording import label_room as said
from depot_app.wording import label_words

_WAYS = (
    Way(LabelReason.LOST, said.SAME_NUMBER, said.SAME_NUMBER_NOTE),
    Way(LabelReason.RENUMBERED, said.NEW_NUMBER, said.NEW_NUMBER_NOTE),
    Way(LabelReason.UNREADABLE, said.UNREADABLE, said.UNREADABLE_NOTE),
)


def open_lost(tab: ListTab, desks: Desks, one: Instrument) -> None:
    """Opens the form over the card of the instrument."""
    title = said.LOST_TITLE.filled(number=one.number.printed)
    form = Form(title, (Field("way", said.LOST_FIELD, lambda kit: Picks(_WAYS, kit)),), tab.kit, save=said.ASK)
    form.saved.connect(partial(_save, tab, desks, form, one))
    tab.side.open_form(form, tab.pane.table)


def _save(tab: ListTab, desks: Desks, form: Form, was: Instrument, values: dict[str, Any]) -> None:
    """Puts the label in the queue, under the same number or a new one."""
    code, reason, queue = was.number.digits, values["way"], desks.label_queue

    def then(_: object) -> None:
        form.kept()
        tab.side.close_form()
        tab.show_thing(code)

    def refused(refusal: Refusal) -> None:
        form.refuse(tab.kit.speech.explain(refusal))

    if reason is LabelReason.RENUMBERED:
        tab.kit.doing.run(
            partial(queue.renumber, code),
            said_after=lambda voice, one: voice(said.RENUMBERED, old=was.number.printed, number=one.number.printed),
            then=then,
            on_refused=refused,
        )
        return
    tab.kit.doing.run(
        partial(queue.ask, [code], reason),
        said_after=lambda voice, things: voice(
            said.ASKED, number=things[0].number.printed, reason=voice(label_words.REASONS[reason])
        ),
        then=then,
        on_refused=refused,
    )
