"""The list of types, a room within Voorraad."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Done
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.refusals_types import (
    HalfDepreciation,
    NoPercentage,
    SizeInUse,
    TypeCodeTaken,
    TypeCodeWrong,
    TypeNameTaken,
    ValuesTurned,
)
from depot_app.domain.type_rules import may_remove
from depot_app.domain.types import Family, InstrumentType, TypeCard
from depot_app.ui.card.content import CardContent
from depot_app.ui.catalogue import Catalogue
from depot_app.ui.chips import Chip
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.form.form import Form
from depot_app.ui.history.deed import history_deed
from depot_app.ui.history.panel import Ask
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.saved.shelf import Lists
from depot_app.ui.signs import TYPES
from depot_app.ui.states import capital
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.ui.types.card import EDIT, HISTORY, REMOVE, SHOW, card_of
from depot_app.ui.types.columns import COLUMNS
from depot_app.ui.types.form import changed, type_form
from depot_app.wording import instruments
from depot_app.wording import types_screen as said
from depot_app.wording.voice import Text, Voice

NEW = "types.new"
_BLANKS = Blanks(Icon.MUSIC_CIRCLE_OUTLINE, said.NOTHING_YET, said.NEW, said.NOTHING_FOUND, said.SHOW_ALL)
_ABOUT: dict[type[Refusal], str] = {
    TypeCodeWrong: "code",
    TypeCodeTaken: "code",
    TypeNameTaken: "name_nl",
    SizeInUse: "sizes",
    ValuesTurned: "value_high",
    NoPercentage: "residual_percent",
    HalfDepreciation: "residual_percent",
}
"""The field that a refusal is about."""


class TypesTab(ListTab):
    """The catalogue as a list; the card shows how many there are of each size."""

    instruments_wanted = Signal(str)
    """The instruments of the type with this code are to be shown."""

    thing: TypeCard | None

    def __init__(self, kit: Kit, desks: Desks, catalogue: Catalogue) -> None:
        self._desks = desks
        self._catalogue = catalogue
        super().__init__(TYPES, kit, self._setup())
        self.build(self._deeds(), (NEW,))
        self.pane.table.blank.begin_asked.connect(self.add)

    def code_of(self, row: Any) -> str:
        """A type is known by its code."""
        code: str = row.kind.code
        return code

    def add(self) -> None:
        """Opens the form of a new type."""
        form = type_form(self.kit, None)
        form.saved.connect(partial(self._keep, form, None))
        self.side.open_form(form, self.pane.table)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a type, with its history."""
        card = self._desks.types.card(code)
        return card_of(voice, card, self._desks.history.of_type(code)), card

    def _setup(self) -> ListSetup:
        types = self._desks.types
        return ListSetup(
            name=TYPES.key,
            title=said.LIST,
            columns=COLUMNS,
            source=Source(types.page, types.count, self._desks.house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="family",
            nothing=said.NO_CARD,
            spoken={"name": "name_en"},
            lists=Lists(self._desks.saved_lists),
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many types there are in each family; asked in the background."""
        amounts, chips = self._desks.types.families(listing), []
        for family in Family:
            on, n = ("family", family.value) in listing.where, amounts.get(family.value, 0)
            if n or on:
                words = voice(said.CHIP, family=capital(voice, instruments.FAMILIES[family]), n=voice.whole(n))
                chips.append(Chip(f"family={family.value}", words, on=on))
        return chips

    def _deeds(self) -> tuple[Deed, ...]:
        chosen = self._may_choose
        return (
            Deed(NEW, said.NEW, self.add, Icon.PLUS, "Ctrl+N"),
            Deed(EDIT, said.EDIT, self._edit, Icon.PENCIL_OUTLINE, "F2", chosen),
            grouped(Deed(SHOW, said.SHOW, self._show, Icon.VIOLIN, "Ctrl+Return", chosen)),
            history_deed(self, HISTORY, self._history),
            grouped(Deed(REMOVE, said.REMOVE, self._remove, Icon.DELETE_OUTLINE, "Del", self._may_remove)),
        )

    def _history(self) -> Ask:
        """What asks, in the background, what was done to the type on the card."""
        return partial(self._desks.history.of_type, self.thing.kind.code if self.thing else "")

    def _edit(self) -> None:
        if self.thing is not None:
            form = type_form(self.kit, self.thing.kind)
            form.saved.connect(partial(self._keep, form, self.thing.kind))
            self.side.open_form(form, self.pane.table)

    def _keep(self, form: Form, was: InstrumentType | None, values: dict[str, Any]) -> None:
        """Keeps a new or changed type; a refusal is said at the field it is about."""
        kind = changed(was, values)

        def then(kept: InstrumentType) -> None:
            form.kept()
            self.side.close_form()
            self.show_thing(kept.code)

        def refused(refusal: Refusal) -> None:
            form.refuse(self.kit.speech.explain(refusal), _ABOUT.get(type(refusal), ""))

        desk = self._desks.types
        deed = partial(desk.add, kind) if was is None else partial(desk.change, kind)
        self._do(deed, said.ADDED if was is None else said.CHANGED, then=then, on_refused=refused)

    def _show(self) -> None:
        if self.thing is not None:
            self.instruments_wanted.emit(self.thing.kind.code)

    def _remove(self) -> None:
        if self.thing is not None:
            deed = partial(self._desks.types.remove, self.thing.kind.code)
            self._do(deed, said.REMOVED, then=lambda _: self.show_nothing())

    def _do(
        self,
        deed: Callable[[], Done[InstrumentType]],
        words: Text,
        *,
        then: Callable[[InstrumentType], object],
        on_refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Has a deed done, after which the whole window knows the types as it left them."""
        self.kit.doing.run(
            self._catalogue.followed(deed),
            said_after=lambda voice, kind: voice(words, name=kind.name(voice.language)),
            then=then,
            on_refused=on_refused,
        )

    def _may_choose(self) -> Refusal | None:
        return None if self.thing else NothingChosen()

    def _may_remove(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        return may_remove(self.thing.kind, self.thing.instruments)
