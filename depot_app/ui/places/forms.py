"""The forms of places: a new one, many at once from a pattern, a change, and everything to another place."""

from collections.abc import Callable, Sequence

from depot_app.domain.places import Place, PlaceKind
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.states import capital
from depot_app.wording import instruments
from depot_app.wording import places_screen as said
from depot_app.wording.voice import Text

Known = Callable[[], Sequence[Place]]
"""Answers every place; asked in the background."""


def place_form(kit: Kit, title: Text, known: Known) -> Form:
    """Name, kind, what is around it, and a description."""

    def kinds() -> Sequence[Option]:
        return [kind_option(kit, kind) for kind in PlaceKind]

    return Form(
        title,
        (
            Field("name", said.NAME, lambda _: Words(), required=True, help=said.NAME_HELP),
            Field("kind", said.KIND, lambda _: Choice(among(kinds))),
            Field("within", said.WITHIN, lambda kit: _place(kit, known)),
            Field("description", said.DESCRIPTION, lambda _: Words()),
        ),
        kit,
    )


def pattern_form(kit: Kit) -> Form:
    """The places of a new hall in one step."""
    pattern = Field("pattern", said.PATTERN, lambda _: Words(), required=True, help=said.PATTERN_HELP)
    return Form(said.MANY, (pattern,), kit, save=said.MAKE)


def move_all_form(kit: Kit, known: Known) -> Form:
    """Where everything goes."""

    def place(kit: Kit) -> Choice:
        return _place(kit, known, free=True)

    return Form(said.MOVE_ALL, (Field("to", said.TO, place, required=True, help=said.TO_HELP),), kit, save=said.MOVE)


def kind_option(kit: Kit, kind: PlaceKind) -> Option:
    """A kind of place as it is offered."""
    return Option(kind, capital(kit.speech.voice, instruments.PLACE_KINDS[kind]))


def _place(kit: Kit, known: Known, *, free: bool = False) -> Choice:
    """One of the places that are known; with `free` a new one too."""

    def places() -> Sequence[Option]:
        return [Option(place.name, place.name, place.description) for place in known()]

    return Choice(among(places), free=free, door=kit.door)
