"""What can be done with supplies: each deed with its rule, its form, and what is said afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Done
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.supplies import Supply, SupplyCard
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.form.form import Form
from depot_app.ui.list_tab import ListTab
from depot_app.ui.supplies import forms
from depot_app.ui.supplies.card import CHANGE, FEWER, LABEL, MORE, MOVE
from depot_app.ui.theme.icons import Icon
from depot_app.wording import supplies_screen as said
from depot_app.wording.voice import Voice

T = TypeVar("T")
NEW = "supplies.new"
Label = Callable[[Sequence[str]], object]
"""Prints labels, by number."""


class SupplyDeeds:
    """The deeds of the list of supplies; they are about the card's supply, or about the rows that are selected."""

    def __init__(self, tab: ListTab, desks: Desks, label: Label) -> None:
        self._tab = tab
        self._desks = desks
        self._print = label
        self._kit = tab.kit

    @property
    def _card(self) -> SupplyCard | None:
        """The card in sight."""
        card: SupplyCard | None = self._tab.thing
        return card

    def add(self) -> None:
        """Opens the form of a new supply."""
        form = forms.new_form(self._kit, self._desks.inventory.places)
        form.fill({"lendable": forms.lendable_option(self._kit, lendable=True)})
        self._open(form, self._add)

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu."""
        chosen, picked = self._may_choose, self._count
        return (
            Deed(NEW, said.NEW, self.add, Icon.PLUS, "Ctrl+N"),
            grouped(Deed(MORE, said.MORE, self._more, Icon.PLUS_CIRCLE_OUTLINE, "Ctrl+Return", chosen)),
            Deed(FEWER, said.FEWER, self._fewer, Icon.MINUS_CIRCLE_OUTLINE, "", chosen),
            Deed(MOVE, said.MOVE, self._move, Icon.MAP_MARKER_OUTLINE, "Ctrl+M", chosen, picked),
            Deed(LABEL, said.LABEL, self._label, Icon.TAG_OUTLINE, "Ctrl+P", chosen, picked),
            Deed(CHANGE, said.CHANGE, self._change, Icon.PENCIL_OUTLINE, "F2", chosen),
        )

    # -- the forms

    def _change(self) -> None:
        if (card := self._card) is None:
            return
        form = forms.change_form(self._kit, self._desks.inventory.places)
        form.fill(forms.values_of(self._kit, card.supply, card.path[-1] if card.path else ""))
        self._open(form, partial(self._keep_change, card.supply))

    def _more(self) -> None:
        if self._card is not None:
            self._open(forms.more_form(self._kit), partial(self._adjust, self._card.supply, 1))

    def _fewer(self) -> None:
        if self._card is not None:
            self._open(forms.fewer_form(self._kit), partial(self._adjust, self._card.supply, -1))

    def _move(self) -> None:
        codes = self._codes()
        self._open(forms.move_form(self._kit, self._desks.inventory.places), partial(self._carry, codes))

    def _label(self) -> None:
        self._print(self._codes())

    def _open(self, form: Form, save: Callable[[Form, dict[str, Any]], None]) -> None:
        form.saved.connect(partial(save, form))
        self._tab.side.open_form(form, self._tab.pane.table)

    # -- what they save

    def _add(self, form: Form, values: dict[str, Any]) -> None:
        add = partial(
            self._desks.supplies.add,
            values["name"],
            amount=values["amount"],
            minimum=values["minimum"] or 0,
            lendable=values["lendable"] is not False,
            place=values["place"] or "",
            value=values["value"],
            notes=values["notes"],
        )
        self._keep(form, add, lambda voice, made: voice(said.ADDED, name=made.name, number=made.number.printed))

    def _keep_change(self, supply: Supply, form: Form, values: dict[str, Any]) -> None:
        changed = replace(
            supply,
            name=values["name"],
            minimum=values["minimum"] or 0,
            lendable=values["lendable"] is not False,
            value=values["value"],
            notes=values["notes"],
        )
        change = partial(self._desks.supplies.change, changed, values["place"] or "")
        self._keep(form, change, lambda voice, kept: voice(said.CHANGED, name=kept.name))

    def _adjust(self, supply: Supply, way: int, form: Form, values: dict[str, Any]) -> None:
        amount, code = way * values["amount"], supply.number.digits
        adjust = partial(self._desks.supplies.adjust, code, amount, values["reason"], values["note"])

        def now(voice: Voice, kept: Supply) -> str:
            return voice(said.NOW, name=kept.name, total=voice.whole(kept.total))

        self._keep(form, adjust, now)

    def _carry(self, codes: Sequence[str], form: Form, values: dict[str, Any]) -> None:
        to = values["to"]

        def moved(voice: Voice, things: Sequence[Supply]) -> str:
            return voice.count(said.MOVED, len(things), place=to)

        self._keep(form, partial(self._desks.supplies.move, codes, to), moved)

    def _keep(self, form: Form, deed: Callable[[], Done[T]], said_after: Callable[[Voice, T], str]) -> None:
        """Has a form's deed done, and shows the card of what it was about; a refusal is said in the form."""

        def kept(thing: T) -> None:
            form.kept()
            self._tab.side.close_form()
            first = thing[0] if isinstance(thing, tuple) else thing
            if isinstance(first, Supply):
                self._tab.show_thing(first.number.digits)

        def refused(refusal: Refusal) -> None:
            form.refuse(self._kit.speech.explain(refusal))

        self._kit.doing.run(deed, said_after=said_after, then=kept, on_refused=refused)

    # -- what they are about

    def _codes(self) -> tuple[str, ...]:
        """The numbers of the rows that are selected where there are several, else of the card's supply."""
        rows = self._tab.pane.table.picked_rows()
        if len(rows) > 1:
            return tuple(row.number.digits for row in rows)
        return (self._card.supply.number.digits,) if self._card else ()

    def _count(self) -> int:
        """How many supplies a deed would be done to."""
        return max(1, len(self._codes()))

    def _may_choose(self) -> Refusal | None:
        return None if self._card else NothingChosen()
