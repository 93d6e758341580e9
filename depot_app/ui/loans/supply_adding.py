"""Supplies added to a loan from its card: on the contract, or by an addendum once that is printed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.handover import LoanFolder, SupplyAdded
from depot_app.domain.lists import Listing, Window
from depot_app.domain.refusals import Refusal
from depot_app.domain.supplies import MOST_AT_ONCE
from depot_app.ui.form.choice import Choice, Option
from depot_app.ui.form.editors import WholeNumber
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.list_tab import ListTab
from depot_app.wording import supplies_counter as said
from depot_app.wording.supplies import N_TIMES
from depot_app.wording.supplies_screen import NO_AMOUNT
from depot_app.wording.voice import Text, Voice

_SUGGESTIONS = 8


def supply_form(desks: Desks, kit: Kit) -> Form:
    """Which supply, and how many of it."""

    def supplies(typed: str) -> Sequence[Option]:
        rows = desks.supplies.page(Listing(text=typed, order="name"), Window(size=_SUGGESTIONS))
        voice = kit.speech.voice
        return [
            Option(row.number.digits, voice(said.THERE_ARE, name=row.name, n=voice.whole(row.on_hand))) for row in rows
        ]

    fields = (
        Field("supply", said.WHICH, lambda kit: Choice(supplies, door=kit.door), required=True),
        Field("amount", said.HOW_MANY, lambda _: WholeNumber(), required=True, check=_an_amount),
    )
    return Form(said.ADD, fields, kit, save=said.ADD)


def add_supply(tab: ListTab, desks: Desks, folder: LoanFolder, addendum: Callable[[str, int], object]) -> None:
    """Opens the form; what is added to a printed contract gets its addendum, which `addendum` shows."""
    form, kit, loan = supply_form(desks, tab.kit), tab.kit, folder.loan.number

    def save(values: dict[str, Any]) -> None:
        add = partial(desks.supply_loans.add, loan.digits, values["supply"], values["amount"])

        def told(voice: Voice, added: SupplyAdded) -> str:
            what = voice(N_TIMES, n=voice.whole(values["amount"]), name=added.supply.name)
            return voice(said.IS_ADDED, what=what, loan=loan.printed)

        kit.doing.run(add, said_after=told, then=kept, on_refused=refused)

    def kept(added: SupplyAdded) -> None:
        form.kept()
        tab.side.close_form()
        tab.show_thing(loan.digits)
        if added.line is not None and added.line.addendum is not None:
            addendum(loan.digits, added.line.addendum)

    def refused(refusal: Refusal) -> None:
        form.refuse(kit.speech.explain(refusal))

    form.saved.connect(save)
    tab.side.open_form(form, tab.pane.table)


def _an_amount(value: object) -> Text | None:
    """At least one, and no scanned code."""
    return None if isinstance(value, int) and 0 < value <= MOST_AT_ONCE else NO_AMOUNT
