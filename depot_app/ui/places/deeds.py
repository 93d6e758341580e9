"""What can be done with places: each deed with its rule, its form, and what is said afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Done
from depot_app.domain.places import Place, PlaceCard
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.refusals_places import NothingAtPlace
from depot_app.ui.deeds import Deed
from depot_app.ui.form.form import Form
from depot_app.ui.history.deed import history_deed
from depot_app.ui.history.panel import Ask
from depot_app.ui.list_tab import ListTab
from depot_app.ui.places import forms
from depot_app.ui.places.card import CHANGE, LABEL, MOVE_ALL, SHOW
from depot_app.ui.theme.icons import Icon
from depot_app.wording import places_screen as said
from depot_app.wording.voice import Voice

T = TypeVar("T")
NEW, MANY = "places.new", "places.many"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What other lists do with places: show the instruments of one by its name, print labels by number."""

    instruments: Callable[[str], object]
    labels: Callable[[Sequence[str]], object]


class PlaceDeeds:
    """The deeds of the list of places; they are about the card's place, or about the rows that are selected."""

    def __init__(self, tab: ListTab, desks: Desks, neighbours: Neighbours) -> None:
        self._tab = tab
        self._desks = desks
        self._near = neighbours
        self._kit = tab.kit

    @property
    def _card(self) -> PlaceCard | None:
        """The card in sight."""
        card: PlaceCard | None = self._tab.thing
        return card

    def add(self) -> None:
        """Opens the form of a new place."""
        form = forms.place_form(self._kit, said.NEW, self._desks.inventory.places)
        form.saved.connect(partial(self._add, form))
        self._tab.side.open_form(form, self._tab.pane.table)

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu."""
        chosen = self._may_choose

        def about() -> Ask:
            return partial(self._desks.history.of, self._card.place.number.digits if self._card else "")

        return (
            Deed(NEW, said.NEW, self.add, Icon.PLUS, "Ctrl+N"),
            Deed(MANY, said.MANY, self._add_many, Icon.MAP_MARKER_MULTIPLE_OUTLINE),
            Deed(SHOW, said.SHOW_INSTRUMENTS, self._show, Icon.VIOLIN, "Ctrl+Return", chosen, starts_group=True),
            Deed(MOVE_ALL, said.MOVE_ALL, self._move_all, Icon.MAP_MARKER_OUTLINE, "Ctrl+M", self._may_move),
            Deed(LABEL, said.LABEL, self._label, Icon.TAG_OUTLINE, "Ctrl+P", chosen, self._count),
            Deed(CHANGE, said.CHANGE, self._change, Icon.PENCIL_OUTLINE, "F2", chosen),
            history_deed(self._tab, "places.history", about),
        )

    def _add(self, form: Form, values: dict[str, Any]) -> None:
        add = partial(
            self._desks.places.add,
            values["name"],
            kind=values["kind"],
            within=values["within"] or "",
            description=values["description"],
        )
        self._keep(form, add, lambda voice, place: voice(said.ADDED, name=place.name), self._show_place)

    def _add_many(self) -> None:
        form = forms.pattern_form(self._kit)
        form.saved.connect(partial(self._make, form))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _make(self, form: Form, values: dict[str, Any]) -> None:
        make = partial(self._desks.places.add_many, values["pattern"])
        self._keep(form, make, lambda voice, made: voice.count(said.ADDED_MANY, len(made)), self._show_first)

    def _change(self) -> None:
        """Opens the form of the place on the card."""
        if (card := self._card) is None:
            return
        place = card.place
        form = forms.place_form(self._kit, said.CHANGE, self._desks.inventory.places)
        around = card.path[-2] if len(card.path) > 1 else ""
        kind = forms.kind_option(self._kit, place.kind)
        form.fill({"name": place.name, "kind": kind, "within": around, "description": place.description})
        form.saved.connect(partial(self._keep_change, form, place))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _keep_change(self, form: Form, place: Place, values: dict[str, Any]) -> None:
        kind = values["kind"] or place.kind
        changed = replace(place, name=values["name"], kind=kind, description=values["description"])
        change = partial(self._desks.places.change, changed, values["within"] or "")
        self._keep(form, change, lambda voice, kept: voice(said.CHANGED, name=kept.name), self._show_place)

    def _move_all(self) -> None:
        if (card := self._card) is None:
            return
        form = forms.move_all_form(self._kit, self._desks.inventory.places)
        form.saved.connect(partial(self._carry, form, card.place))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _carry(self, form: Form, place: Place, values: dict[str, Any]) -> None:
        to = values["to"]
        move = partial(self._desks.places.move_contents, place.number.digits, to)

        def moved(voice: Voice, things: Sequence[object]) -> str:
            return voice.count(said.MOVED, len(things), place=to)

        self._keep(form, move, moved, lambda _: self._show_place(place))

    def _keep(
        self, form: Form, deed: Callable[[], Done[T]], said_after: Callable[[Voice, T], str], then: Callable[[T], None]
    ) -> None:
        """Has a form's deed done; a refusal is said in the form."""

        def kept(thing: T) -> None:
            form.kept()
            self._tab.side.close_form()
            then(thing)

        def refused(refusal: Refusal) -> None:
            form.refuse(self._kit.speech.explain(refusal))

        self._kit.doing.run(deed, said_after=said_after, then=kept, on_refused=refused)

    def _show_place(self, place: Place) -> None:
        self._tab.show_thing(place.number.digits)

    def _show_first(self, places: Sequence[Place]) -> None:
        self._show_place(places[0])

    def _show(self) -> None:
        if self._card is not None:
            self._near.instruments(self._card.place.name)

    def _label(self) -> None:
        self._near.labels(self._codes())

    def _codes(self) -> tuple[str, ...]:
        """The numbers of the rows that are selected where there are several, else of the card's place."""
        rows = self._tab.pane.table.picked_rows()
        if len(rows) > 1:
            return tuple(row.number.digits for row in rows)
        return (self._card.place.number.digits,) if self._card else ()

    def _count(self) -> int:
        """How many places a deed would be done to."""
        return max(1, len(self._codes()))

    def _may_choose(self) -> Refusal | None:
        return None if self._card else NothingChosen()

    def _may_move(self) -> Refusal | None:
        if self._card is None:
            return NothingChosen()
        return None if self._card.instruments else NothingAtPlace(place=self._card.place.name)
