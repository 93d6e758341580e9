"""The form of a type, as data."""

from dataclasses import replace
from typing import Any

from depot_app.domain.kits import PartKind
from depot_app.domain.types import Family, InstrumentType, TransportClass
from depot_app.ui.form.amounts import Money
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import WholeNumber, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.lists import OrderedWords, Ticks
from depot_app.ui.kit import Kit
from depot_app.ui.states import capital
from depot_app.wording import instruments, kits
from depot_app.wording import types as words
from depot_app.wording import types_screen as said
from depot_app.wording.voice import Text, Voice

_RULES = ("complete_only", "condition_d_stays")
_LISTS = ("synonyms", "sizes", "brands")
_PLAIN = ("name_nl", "name_en", "hornbostel_sachs", "mimo", "wikidata")
_NUMBERS = ("value_low", "value_high", "service_months", "life_years", "residual_percent")


def type_form(kit: Kit, kind: InstrumentType | None) -> Form:
    """The form of a new type, or of one that is known, whose code stays."""
    fields = (*_names(), *_lists(kit), *_rules(kit))
    form = Form(
        said.EDIT_TITLE if kind else said.NEW_TITLE,
        fields if kind else (Field("code", _of("code"), _words, required=True, hint=said.CODE_HINT), *fields),
        kit,
    )
    form.fill(_values(kit.speech.voice, kind or InstrumentType("", "", "", "")))
    return form


def changed(kind: InstrumentType | None, values: dict[str, Any]) -> InstrumentType:
    """The type as a form has it now."""
    given: dict[str, Any] = {key: tuple(values[key]) for key in (*_LISTS, "kit")}
    given |= {key: values[key] for key in (*_PLAIN, *_NUMBERS, "family", "transport")}
    given["service_months"] = values["service_months"] or 0
    given |= {rule: rule in values["rules"] for rule in _RULES}
    was = kind or InstrumentType(values["code"], "", "", "")
    unknown = tuple(part for part in was.kit if part not in set(PartKind))
    return replace(was, **given | {"kit": (*given["kit"], *unknown)})


def _of(key: str) -> Text:
    return words.FIELDS[key]


def _words(_: Kit) -> Words:
    return Words()


def _whole(_: Kit) -> WholeNumber:
    return WholeNumber()


def _money(kit: Kit) -> Money:
    return Money(kit.speech)


def _names() -> tuple[Field, ...]:
    """What it is called, and where it stands."""

    def families(kit: Kit) -> Choice:
        return Choice(among(lambda: [_family(kit.speech.voice, family) for family in Family]))

    return (
        Field("name_nl", _of("name_nl"), _words, required=True),
        Field("name_en", _of("name_en"), _words, required=True),
        Field("family", _of("family"), families, required=True),
    )


def _lists(kit: Kit) -> tuple[Field, ...]:
    """What is a list: synonyms, sizes in their order, the kit, brands."""

    def parts() -> list[Option]:
        voice = kit.speech.voice
        named = [Option(part.value, voice(text)) for part, text in kits.PARTS.items()]
        return sorted(named, key=lambda option: option.words)

    return (
        Field("synonyms", _of("synonyms"), OrderedWords),
        Field("sizes", _of("sizes"), OrderedWords),
        Field("kit", _of("kit"), lambda kit: Ticks(kit, parts, movable=True)),
        Field("brands", _of("brands"), OrderedWords),
    )


def _rules(kit: Kit) -> tuple[Field, ...]:
    """What it is worth, how it travels, and what holds for it."""

    def transports(kit: Kit) -> Choice:
        return Choice(among(lambda: [_transport(kit.speech.voice, one) for one in TransportClass]))

    def rules() -> list[Option]:
        return [Option(rule, kit.speech(_of(rule))) for rule in _RULES]

    return (
        Field("value_low", _of("value_low"), _money),
        Field("value_high", _of("value_high"), _money),
        Field("life_years", _of("life_years"), _whole),
        Field("residual_percent", _of("residual_percent"), _whole, hint=said.BOTH_OR_NONE),
        Field("service_months", _of("service_months"), _whole),
        Field("transport", _of("transport"), transports, required=True),
        Field("rules", said.RULES, lambda kit: Ticks(kit, rules)),
        Field("hornbostel_sachs", _of("hornbostel_sachs"), _words),
        Field("mimo", _of("mimo"), _words),
        Field("wikidata", _of("wikidata"), _words),
    )


def _values(voice: Voice, kind: InstrumentType) -> dict[str, object]:
    """What the form begins with."""
    plain: dict[str, object] = {key: getattr(kind, key) for key in (*_PLAIN, *_NUMBERS, *_LISTS, "kit", "code")}
    plain["service_months"] = kind.service_months or None
    plain["rules"] = tuple(rule for rule in _RULES if getattr(kind, rule))
    if kind.family in set(Family):
        plain["family"] = _family(voice, Family(kind.family))
    if kind.transport in set(TransportClass):
        plain["transport"] = _transport(voice, TransportClass(kind.transport))
    return plain


def _family(voice: Voice, family: Family) -> Option:
    """A family as chosen in the form."""
    return Option(family.value, capital(voice, instruments.FAMILIES[family]))


def _transport(voice: Voice, transport: TransportClass) -> Option:
    """A way to travel as chosen in the form."""
    return Option(transport.value, capital(voice, instruments.TRANSPORT[transport]))
