"""The form of a borrower: a name is enough, the rest is for paper and post."""

from dataclasses import fields, replace
from typing import Any

from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.drafts import BorrowerDraft
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import LongWords, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.wording import borrowers as words
from depot_app.wording import borrowers_screen as said
from depot_app.wording.voice import Language, Text

_FIRST = ("contact", "role", "street", "house_number", "postcode", "city", "country", "phone", "email")
_LAST = ("code", "registration", "child")
_LONG = ("delivery_note", "notes", "blocked")
_TONGUES = {Language.NL: said.DUTCH, Language.EN: said.ENGLISH}


def borrower_form(kit: Kit, borrower: Borrower | None) -> Form:
    """The form of a new borrower, or of one that is known."""

    def kinds() -> list[Option]:
        return [_kind(kit, kind) for kind in BorrowerKind]

    def tongues() -> list[Option]:
        return [_tongue(kit, language) for language in Language]

    form = Form(
        said.CHANGE if borrower else said.NEW,
        (
            Field("name", words.FIELDS["name"], lambda _: Words(), required=True),
            Field("kind", words.FIELDS["kind"], lambda _: Choice(among(kinds)), required=True),
            *(Field(key, words.FIELDS[key], lambda _: Words()) for key in _FIRST),
            *(Field(key, words.FIELDS[key], lambda _: Words(), hint=_hint(key)) for key in _LAST),
            Field("language", words.FIELDS["language"], lambda _: Choice(among(tongues)), required=True),
            *(Field(key, words.FIELDS[key], lambda _: LongWords()) for key in _LONG),
        ),
        kit,
    )
    form.fill(_values(kit, borrower))
    return form


def draft_of(values: dict[str, Any]) -> BorrowerDraft:
    """The new borrower that a form describes."""
    known = {f.name for f in fields(BorrowerDraft)}
    given = {key: _plain(value) for key, value in values.items() if key in known}
    return BorrowerDraft(row=0, **given)


def changed(borrower: Borrower, values: dict[str, Any]) -> Borrower:
    """A borrower as a form has it now."""
    return replace(borrower, **{key: _plain(value) for key, value in values.items()})


def _hint(key: str) -> Text | None:
    """A word beside a field that needs one."""
    return said.CHILD_HINT if key == "child" else None


def _values(kit: Kit, borrower: Borrower | None) -> dict[str, object]:
    """What a form begins with."""
    if borrower is None:
        return {"kind": _kind(kit, BorrowerKind.ORGANISATION), "language": _tongue(kit, Language.NL)}
    plain: dict[str, object] = {key: getattr(borrower, key) for key in ("name", *_FIRST, *_LAST, *_LONG)}
    return plain | {"kind": _kind(kit, borrower.kind), "language": _tongue(kit, Language(borrower.language))}


def _kind(kit: Kit, kind: BorrowerKind) -> Option:
    """A kind as chosen in the form."""
    return Option(kind, kit.speech(words.kind(kind)).capitalize())


def _tongue(kit: Kit, language: Language) -> Option:
    """A language as chosen in the form."""
    return Option(language, kit.speech(_TONGUES[language]))


def _plain(value: Any) -> Any:
    """A form's value as a borrower has it: an empty field is an empty text."""
    match value:
        case None:
            return ""
        case Language():
            return value.value
        case _:
            return value
