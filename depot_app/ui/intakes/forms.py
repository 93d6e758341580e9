"""The forms of intake, as data: each step as short as it can be."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.donors import Donor
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.intakes import ELSEWHERE, Intake, IntakeOutcome
from depot_app.ui.form.amounts import Day, Money
from depot_app.ui.form.choice import Choice, Option, Suggest, among
from depot_app.ui.form.editors import LongWords, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.read_first import read_first
from depot_app.ui.form.tick import YesOrNo
from depot_app.ui.intakes.columns import Types
from depot_app.ui.intakes.kit_choice import KitChoice
from depot_app.ui.kit import Kit
from depot_app.ui.states import capital
from depot_app.wording import borrowers, instruments
from depot_app.wording import intakes as words
from depot_app.wording import intakes_screen as said
from depot_app.wording.voice import Language, Text

Today = Callable[[], date]
_FIELDS = instruments.FIELDS


def _line(_: Kit) -> Words:
    return Words()


def _lines(_: Kit) -> LongWords:
    return LongWords()


def _money(kit: Kit) -> Money:
    return Money(kit.speech)


def _options(kit: Kit, texts: Sequence[tuple[object, Text]]) -> Callable[[], list[Option]]:
    """A short list of things to choose from, in the words of the window."""
    return lambda: [Option(value, capital(kit.speech.voice, text)) for value, text in texts]


def _choice(options: Callable[[], list[Option]]) -> Callable[[Kit], Choice]:
    return lambda _: Choice(among(options))


def donors(desks: Desks) -> Suggest:
    """Suggests donors by the beginnings of their names; asked in the background."""

    def suggest(typed: str) -> Sequence[Option]:
        return [Option(one, one.name, one.city) for one in desks.donors.named_like(typed)]

    return suggest


def places(desks: Desks) -> Suggest:
    """Suggests places by their short names; asked in the background."""
    return among(lambda: [Option(place.name, place.name, place.description) for place in desks.inventory.places()])


def offer_form(kit: Kit, desks: Desks, giver: Donor | None = None, way: Acquisition = Acquisition.GIFT) -> Form:
    """What is offered, and by whom: someone known, or a new name."""
    ways = _options(kit, [(one, instruments.acquisition(one)) for one in Acquisition])

    def givers(kit: Kit) -> Choice:
        return Choice(donors(desks), free=True, door=kit.door)

    form = Form(
        said.OFFER,
        (
            Field("description", said.DESCRIPTION, _line, required=True, hint=said.DESCRIPTION_HINT),
            Field("giver", said.GIVER, givers, hint=said.GIVER_HINT),
            Field("email", said.EMAIL, _line),
            Field("phone", said.PHONE, _line),
            Field("way", said.WAY, _choice(ways), required=True),
            Field("wish", _FIELDS["wish"], _lines),
        ),
        kit,
    )
    form.fill({"way": next(one for one in ways() if one.value is way)} | (_giver(giver) if giver else {}))
    return form


def _giver(donor: Donor) -> dict[str, object]:
    """A donor who is known, as chosen in the form."""
    return {"giver": Option(donor, donor.name), "email": donor.email, "phone": donor.phone}


def accept_form(kit: Kit, intake: Intake) -> Form:
    """What was agreed; of a purchase, what it costs."""
    costs = (Field("price", said.PRICE, _money), Field("fund", said.FUND, _line))
    bought = intake.way is Acquisition.PURCHASE
    form = Form(
        said.ACCEPT,
        (
            *(costs if bought else ()),
            Field("may_part", said.AGREED, lambda kit: YesOrNo(kit, said.MAY_PART)),
            Field("restriction", _FIELDS["restriction"], _lines),
        ),
        kit,
        save=said.ACCEPT,
    )
    known = {"price": intake.price, "fund": intake.fund} if bought else {}
    form.fill(known | {"may_part": bought or intake.may_part, "restriction": intake.restriction})
    return form


def refuse_form(kit: Kit) -> Form:
    """Why not."""
    return Form(said.REFUSE, (Field("reason", said.REASON, _lines, required=True),), kit, save=said.REFUSE)


def _place(desks: Desks) -> Field:
    def make(kit: Kit) -> Choice:
        return Choice(places(desks), free=True, door=kit.door)

    return Field("place", said.PLACE, make, hint=said.PLACE_HINT)


def receive_form(kit: Kit, desks: Desks, today: Today) -> Form:
    """When it came in, and where it stands."""
    day = Field("on", said.RECEIVED_ON, lambda kit: Day(kit.speech, today), required=True)
    form = Form(said.RECEIVE, (day, _place(desks)), kit, save=said.RECEIVE)
    form.fill({"on": today()})
    return form


def assess_form(kit: Kit, types: Types, intake: Intake) -> Form:
    """What it is, how it is, what is with it and what it may be worth."""
    kinds = {code: _type_option(kit, types, code) for code in types}
    grades = _grades(kit)

    def sizes() -> list[Option]:
        kind = types.get(str(form.frames["type_code"].editor.value()))
        return [Option(size, size) for size in kind.sizes] if kind else []

    form = Form(
        said.ASSESS,
        (
            Field("type_code", _FIELDS["type"], _choice(lambda: list(kinds.values())), required=True),
            Field("size", _FIELDS["size"], lambda _: Choice(among(sizes))),
            Field("brand", _FIELDS["brand"], _line),
            Field("model", _FIELDS["model"], _line),
            Field("serial", _FIELDS["serial"], lambda _: Words(takes_scans=True)),
            Field("condition", _FIELDS["condition"], _choice(lambda: list(grades.values())), required=True),
            Field("kit", said.KIT, KitChoice),
            Field("value", said.VALUE, _money),
            Field("assessment", said.REMARKS, _lines),
        ),
        kit,
        save=said.ASSESS,
    )
    plain = ("brand", "model", "serial", "value", "assessment", "kit")
    chosen: dict[str, object] = {"type_code": kinds.get(intake.type_code)}
    chosen["condition"] = grades[intake.condition] if intake.condition else None
    chosen["size"] = Option(intake.size, intake.size) if intake.size else None
    form.fill({name: getattr(intake, name) for name in plain} | chosen)
    _offer_kit(form, types)
    return form


def _offer_kit(form: Form, types: Types) -> None:
    """Has the parts follow the type."""
    kind_editor, kit_editor = form.frames["type_code"].editor, form.frames["kit"].editor

    def follow() -> None:
        kind = types.get(str(kind_editor.value()))
        if kind is not None and isinstance(kit_editor, KitChoice):
            kit_editor.offer(kind.kit)

    kind_editor.edited.connect(follow)
    kind_editor.left.connect(follow)


def _type_option(kit: Kit, types: Types, code: str) -> Option:
    kind = types[code]
    return Option(code, kind.name(kit.speech.language), " ".join((kind.name_nl, kind.name_en, *kind.synonyms)))


def _grades(kit: Kit) -> dict[Condition, Option]:
    """Each grade with what it means."""
    meanings = {grade: kit.speech(instruments.condition(grade)) for grade in Condition}
    return {grade: Option(grade, f"{grade.value}, {meaning}") for grade, meaning in meanings.items()}


def number_form(kit: Kit, desks: Desks, intake: Intake, place: str, *, to_workshop: bool) -> Form:
    """Where it belongs, and whether it goes to the workshop first."""
    ends = (IntakeOutcome.LENDABLE, IntakeOutcome.REPAIR)
    afterwards = _options(kit, [(one, words.OUTCOMES[one]) for one in ends])
    form = Form(
        said.MAKE_INSTRUMENT,
        (
            _place(desks),
            Field("afterwards", said.AFTERWARDS, _choice(afterwards), required=True),
            Field("complaint", said.COMPLAINT, _lines),
        ),
        kit,
        save=said.MAKE_INSTRUMENT,
    )
    known = intake.assessment if to_workshop else ""
    form.fill({"place": place, "afterwards": afterwards()[int(to_workshop)], "complaint": known})
    return form


def close_form(kit: Kit, intake: Intake) -> Form:
    """Where it goes instead; what was promised with it is read first."""
    ends = _options(kit, [(one, words.OUTCOMES[one]) for one in ELSEWHERE])
    return Form(
        said.CLOSE,
        (
            *read_first(intake),
            Field("outcome", said.OUTCOME, _choice(ends), required=True),
            Field("proceeds", said.PROCEEDS, _money, hint=said.PROCEEDS_HINT),
            Field("notes", said.NOTES, _lines),
        ),
        kit,
    )


def edit_form(kit: Kit, intake: Intake) -> Form:
    """The words and amounts of an intake."""
    form = Form(
        said.EDIT,
        (
            Field("description", said.DESCRIPTION, _line, required=True, hint=said.DESCRIPTION_HINT),
            Field("wish", _FIELDS["wish"], _lines),
            Field("may_part", said.AGREED, lambda kit: YesOrNo(kit, said.MAY_PART)),
            Field("restriction", _FIELDS["restriction"], _lines),
            Field("price", said.PRICE, _money),
            Field("fund", said.FUND, _line),
            Field("notes", said.NOTES, _lines, hint=said.NOTES_HINT),
        ),
        kit,
    )
    form.fill({key: getattr(intake, key) for key in form.frames})
    return form


def giver_form(kit: Kit, donor: Donor) -> Form:
    """Who gave, and whether the name may stand with the instrument."""
    lines = ("street", "house_number", "postcode", "city", "country", "email", "phone")
    form = Form(
        said.EDIT_GIVER,
        (
            Field("name", said.NAMING, _line, required=True),
            Field("may_be_named", said.AGREED, lambda kit: YesOrNo(kit, said.MAY_BE_NAMED)),
            *(Field(key, borrowers.FIELDS[key], _line) for key in lines),
        ),
        kit,
    )
    form.fill({key: getattr(donor, key) for key in form.frames})
    return form


def receipt_form(kit: Kit) -> Form:
    """In which language, and whether the estimated value is stated."""
    languages = _options(kit, [(Language.NL.value, said.DUTCH), (Language.EN.value, said.ENGLISH)])
    form = Form(
        said.RECEIPT,
        (
            Field("language", said.LANGUAGE, _choice(languages), required=True),
            Field("with_values", said.VALUES, lambda kit: YesOrNo(kit, said.WITH_VALUES)),
        ),
        kit,
        save=said.RECEIPT,
    )
    form.fill({"language": next(one for one in languages() if one.value == kit.speech.language.value)})
    return form


def erase_form(kit: Kit) -> Form:
    """Why the details go before their day."""
    why = Field("why", said.WHY_ERASE, _line, required=True, help=said.ERASE_HELP)
    return Form(said.ERASE, (why,), kit, save=said.ERASE)


def giver_in(values: dict[str, Any], fresh: Callable[[str], Donor]) -> Donor | None:
    """Who gave, as the form says: someone known with what was typed beside, someone new, or nobody."""
    said_of, email, phone = values["giver"], values["email"], values["phone"]
    if said_of is None:
        return None
    donor = said_of if isinstance(said_of, Donor) else fresh(str(said_of))
    return donor.reached_by(email or donor.email, phone or donor.phone)
