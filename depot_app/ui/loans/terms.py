"""The form with which a loan begins: to whom, until when, for what fee."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import NOTHING, Cents
from depot_app.ui.form.amounts import Day, Money
from depot_app.ui.form.choice import Choice, Option
from depot_app.ui.form.editors import WholeNumber, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.wording import loans as loan_words
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Text

SUGGESTIONS = 8
END_OF_YEAR = (7, 9)
"""Month and day on which most loans end: before the summer holidays of the earliest region."""

SHORTEST = timedelta(days=56)


@dataclass(frozen=True, slots=True)
class Terms:
    """What is agreed before the first scan."""

    borrower: Borrower
    due_on: date
    fee: Cents = NOTHING
    programme: str = ""
    children: int | None = None


def proposed_due(today: date) -> date:
    """The end of the school year that is at least eight weeks away; editable, since schools differ."""
    month, day = END_OF_YEAR
    this_year = date(today.year, month, day)
    return this_year if this_year - today >= SHORTEST else date(today.year + 1, month, day)


def terms_form(desks: Desks, kit: Kit) -> Form:
    """The form of a new loan."""

    def people(typed: str) -> list[Option]:
        found = desks.borrowers.page(Listing(text=typed, order="name"), Window(size=SUGGESTIONS))
        return [Option(one, one.name, one.city) for one in found]

    def today() -> date:
        return desks.house.today

    def not_past(value: Any) -> Text | None:
        return said.DUE_PAST if value < today() else None

    return Form(
        said.NEW_LOAN,
        (
            Field("borrower", said.TO, lambda kit: Choice(people, door=kit.door), required=True),
            Field("due_on", said.DUE, lambda kit: Day(kit.speech, today), required=True, check=_if_given(not_past)),
            Field("fee", said.FEE, lambda kit: Money(kit.speech), hint=said.FEE_HINT),
            Field("programme", loan_words.FIELDS["programme"], lambda _: Words()),
            Field("children", said.CHILDREN, lambda _: WholeNumber()),
        ),
        kit,
        save=said.BEGIN,
    )


def _if_given(check: Callable[[Any], Text | None]) -> Callable[[object], Text | None]:
    """A check of a value that may be absent."""
    return lambda value: None if value is None else check(value)


def terms_of(values: dict[str, Any]) -> Terms:
    """The terms that a form was filled in with."""
    return Terms(
        borrower=values["borrower"],
        due_on=values["due_on"],
        fee=values["fee"] or NOTHING,
        programme=values["programme"] or "",
        children=values["children"],
    )
