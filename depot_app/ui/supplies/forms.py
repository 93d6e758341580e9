"""The forms of supplies: a new one, its details, more or fewer of it, another place."""

from collections.abc import Callable, Sequence

from depot_app.domain.places import Place
from depot_app.domain.supplies import FEWER, MORE, MOST_AT_ONCE, Supply, SupplyReason
from depot_app.ui.form.amounts import Money
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import LongWords, WholeNumber, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.states import capital
from depot_app.wording import supplies as words
from depot_app.wording import supplies_screen as said
from depot_app.wording.voice import Text

Known = Callable[[], Sequence[Place]]
"""Answers every place; asked in the background."""

_FIELDS = words.FIELDS


def new_form(kit: Kit, known: Known) -> Form:
    """A new supply, and how many of it there are."""
    amount = Field("amount", said.AMOUNT, lambda _: WholeNumber(), required=True, check=_not_too_many)
    return Form(said.NEW, (_name(), amount, *_more_fields(known)), kit)


def change_form(kit: Kit, known: Known) -> Form:
    """The details of a supply; how many there are follows from its movements."""
    return Form(said.CHANGE, (_name(), *_more_fields(known)), kit)


def values_of(kit: Kit, supply: Supply, place: str) -> dict[str, object]:
    """What the form of a supply begins with."""
    return {
        "name": supply.name,
        "minimum": supply.minimum or None,
        "place": place,
        "lendable": lendable_option(kit, lendable=supply.lendable),
        "value": supply.value,
        "notes": supply.notes,
    }


def lendable_option(kit: Kit, *, lendable: bool) -> Option:
    """Yes or no, as it is offered."""
    return Option(lendable, kit.speech(said.YES if lendable else said.NO))


def more_form(kit: Kit) -> Form:
    """So many more, and why."""
    return _amount_form(kit, said.MORE_TITLE, said.MORE, MORE)


def fewer_form(kit: Kit) -> Form:
    """So many fewer, and why."""
    return _amount_form(kit, said.FEWER_TITLE, said.FEWER, FEWER)


def move_form(kit: Kit, known: Known) -> Form:
    """Where it belongs from now on."""

    def place(kit: Kit) -> Choice:
        return _place(kit, known)

    return Form(said.MOVE_TITLE, (Field("to", said.TO, place, required=True, hint=said.PLACE_HINT),), kit)


def _amount_form(kit: Kit, title: Text, save: Text, reasons: tuple[SupplyReason, ...]) -> Form:
    """How many, for which of these reasons, and a note."""

    def why() -> Sequence[Option]:
        return [Option(reason, capital(kit.speech.voice, words.REASONS[reason])) for reason in reasons]

    fields = (
        Field("amount", said.HOW_MANY, lambda _: WholeNumber(), required=True, check=_some),
        Field("reason", said.WHY, lambda _: Choice(among(why)), required=True),
        Field("note", said.NOTE, lambda _: Words()),
    )
    return Form(title, fields, kit, save=save)


def _name() -> Field:
    return Field("name", _FIELDS["name"], lambda _: Words(), required=True, hint=said.NAME_HINT)


def _more_fields(known: Known) -> tuple[Field, ...]:
    """Where it belongs, how many there should be at least, whether it is lent, and what one is worth."""

    def lendable(kit: Kit) -> Choice:
        def answers() -> Sequence[Option]:
            return [lendable_option(kit, lendable=one) for one in (True, False)]

        return Choice(among(answers))

    return (
        Field("place", _FIELDS["place"], lambda kit: _place(kit, known), hint=said.PLACE_HINT),
        Field("minimum", _FIELDS["minimum"], lambda _: WholeNumber(), check=_not_too_many, hint=said.MINIMUM_HINT),
        Field("lendable", _FIELDS["lendable"], lendable),
        Field("value", _FIELDS["value"], lambda kit: Money(kit.speech)),
        Field("notes", _FIELDS["notes"], lambda _: LongWords()),
    )


def _place(kit: Kit, known: Known) -> Choice:
    """One of the places that are known, or a new one."""

    def places() -> Sequence[Option]:
        return [Option(place.name, place.name, place.description) for place in known()]

    return Choice(among(places), free=True, door=kit.door)


def _not_too_many(value: object) -> Text | None:
    """A scanned code is no amount."""
    return said.NO_AMOUNT if isinstance(value, int) and value > MOST_AT_ONCE else None


def _some(value: object) -> Text | None:
    """At least one, and no scanned code."""
    return said.NO_AMOUNT if value == 0 else _not_too_many(value)
