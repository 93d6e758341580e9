"""The forms of instruments, as data: a new one in five fields, its details, another place, writing off."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from depot_app.desks.stock import StockDesks
from depot_app.domain.drafts import InstrumentDraft
from depot_app.domain.instruments import Acquisition, Condition, Instrument
from depot_app.domain.types import InstrumentType
from depot_app.ui.catalogue import Types
from depot_app.ui.form.amounts import Day, Money
from depot_app.ui.form.choice import Choice, Option, Suggest, among
from depot_app.ui.form.editors import LongWords, WholeNumber, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.read_first import read_first
from depot_app.ui.kit import Kit
from depot_app.wording import gone_screen as gone
from depot_app.wording import instruments
from depot_app.wording import instruments_screen as said
from depot_app.wording import scan_change_screen as scan_change
from depot_app.wording.voice import Text

SUGGESTED_PLACES = 8
_NO_ROW = 0
"""The draft comes from a form, not from the row of a list."""

_FIELDS = instruments.FIELDS


def new_form(desks: StockDesks, types: Types, kit: Kit) -> Form:
    """A new instrument: type, size, brand, serial number, place. The sizes and brands offered are those of the type."""
    form: Form

    def chosen() -> InstrumentType | None:
        code = form.frames["type_code"].editor.value()
        return types.get(str(code))

    def kinds() -> Sequence[Option]:
        return [type_option(kit, kind) for kind in types.values()]

    def sizes() -> Sequence[Option]:
        kind = chosen()
        return [Option(size, size) for size in kind.sizes] if kind else []

    def brands() -> Sequence[Option]:
        kind = chosen()
        return [Option(brand, brand) for brand in kind.brands] if kind else []

    form = Form(
        said.NEW_TITLE,
        (
            Field("type_code", said.KIND, lambda _: Choice(among(kinds)), required=True),
            Field("size", _FIELDS["size"], lambda _: Choice(among(sizes))),
            Field("brand", said.BRAND, lambda _: Choice(among(brands), free=True)),
            Field("serial", said.SERIAL, lambda _: Words(takes_scans=True)),
            _place(said.PLACE, desks),
        ),
        kit,
        save=said.REGISTER,
    )
    return form


def type_option(kit: Kit, kind: InstrumentType) -> Option:
    """A type as it is offered, found by its names in both languages and its synonyms."""
    also = " ".join((kind.name_nl, kind.name_en, *kind.synonyms))
    return Option(kind.code, kind.name(kit.speech.language), also)


def places(desks: StockDesks) -> Suggest:
    """Suggests places by their short names; asked in the background."""

    def known() -> Sequence[Option]:
        return [Option(place.name, place.name, place.description) for place in desks.inventory.places()]

    return among(known)


def _place(label: Text, desks: StockDesks) -> Field:
    """A place, which may be new."""

    def make(kit: Kit) -> Choice:
        return Choice(places(desks), free=True, door=kit.door)

    return Field("place", label, make, hint=said.PLACE_HINT)


def draft_of(values: dict[str, Any]) -> InstrumentDraft:
    """The instrument that the five fields describe."""
    return InstrumentDraft(
        row=_NO_ROW,
        type_code=values["type_code"],
        size=values["size"] or "",
        brand=values["brand"] or "",
        serial=values["serial"],
        place=values["place"] or "",
    )


def edit_form(kit: Kit, today: Callable[[], date]) -> Form:
    """Everything about an instrument that a person may change by hand."""

    def conditions() -> Sequence[Option]:
        return [condition_option(kit, grade) for grade in Condition]

    def acquisitions() -> Sequence[Option]:
        return [Option(one, kit.speech(instruments.acquisition(one))) for one in Acquisition]

    def day(kit: Kit) -> Day:
        return Day(kit.speech, today)

    def words(_: Kit) -> Words:
        return Words()

    return Form(
        said.EDIT_PLAIN,
        (
            Field("brand", said.BRAND, words),
            Field("model", _FIELDS["model"], words),
            Field("serial", said.SERIAL, lambda _: Words(takes_scans=True)),
            Field("year", _FIELDS["year"], lambda _: WholeNumber()),
            Field("condition", _FIELDS["condition"], lambda _: Choice(among(conditions))),
            Field("inspected_on", _FIELDS["inspected_on"], day),
            Field("value", _FIELDS["value"], lambda kit: Money(kit.speech)),
            Field("valued_on", _FIELDS["valued_on"], day),
            Field("acquisition", _FIELDS["acquisition"], lambda _: Choice(among(acquisitions))),
            Field("acquired_on", _FIELDS["acquired_on"], day),
            Field("donor", _FIELDS["donor"], words),
            Field("price", _FIELDS["price"], lambda kit: Money(kit.speech)),
            *(Field(key, _FIELDS[key], words) for key in ("fund", "owner", "programme", "title")),
            *(Field(key, _FIELDS[key], lambda _: LongWords()) for key in ("story", "wish", "restriction")),
            Field("notes", _FIELDS["notes"], lambda _: LongWords()),
        ),
        kit,
    )


def values_of(kit: Kit, one: Instrument) -> dict[str, object]:
    """What the form of an instrument begins with."""
    voice = kit.speech.voice
    chosen: dict[str, object] = {}
    if one.condition is not None:
        chosen["condition"] = condition_option(kit, one.condition)
    if one.acquisition is not None:
        chosen["acquisition"] = Option(one.acquisition, voice(instruments.acquisition(one.acquisition)))
    plain = ("brand", "model", "serial", "year", "inspected_on", "value", "valued_on", "acquired_on", "donor", "price")
    told = ("fund", "owner", "programme", "notes", "title", "story", "wish", "restriction")
    return {key: getattr(one, key) for key in (*plain, *told)} | chosen


def move_form(desks: StockDesks, kit: Kit) -> Form:
    """Another place, which may be new."""
    return Form(said.MOVE_TITLE, (replace(_place(said.MOVE_TO, desks), required=True),), kit)


def change_form(desks: StockDesks, kit: Kit) -> Form:
    """What each scanned instrument is given; all of it may stay empty, since a place can be scanned."""

    def conditions() -> Sequence[Option]:
        return [condition_option(kit, grade) for grade in Condition]

    return Form(
        scan_change.TITLE,
        (
            replace(_place(scan_change.PLACE, desks), help=scan_change.PLACE_HELP),
            Field("condition", scan_change.CONDITION, lambda _: Choice(among(conditions))),
            Field("owner", scan_change.OWNER, lambda _: Words()),
            Field("programme", scan_change.PROGRAMME, lambda _: Words()),
        ),
        kit,
        save=scan_change.START,
    )


def condition_option(kit: Kit, grade: Condition) -> Option:
    """A grade as it is offered, with what it means."""
    voice = kit.speech.voice
    return Option(grade, voice(said.LINE_GRADE, grade=grade.value, meaning=voice(instruments.condition(grade))))


def write_off_form(kit: Kit, one: Instrument) -> Form:
    """Why an instrument goes for good; what was promised with it is read first."""
    return Form(said.WRITE_OFF_TITLE, (*read_first(one), why_field(kit)), kit, save=said.WRITE_OFF)


def why_field(kit: Kit) -> Field:
    """Why an instrument goes: a reason that is offered, or another."""

    def reasons() -> Sequence[Option]:
        return [Option(words, words) for words in map(kit.speech, gone.WHY_GONE)]

    return Field("why", said.WHY, lambda _: Choice(among(reasons), free=True), required=True, hint=gone.WHY_HINT)
