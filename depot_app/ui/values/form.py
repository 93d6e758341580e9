"""The form of a valuation, as data."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from depot_app.desks.valuing import Found
from depot_app.domain.valuations import ValuationSource
from depot_app.ui.form.amounts import Day, Money
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.wording import valuations as said


def value_form(kit: Kit, today: Callable[[], date], who: str) -> Form:
    """What it was found to be worth, when, from where and by whom; at first an estimate by who sits here."""

    def option(source: ValuationSource) -> Option:
        return Option(source, kit.speech(said.SOURCES[source]))

    def sources() -> Sequence[Option]:
        return [option(source) for source in ValuationSource]

    form = Form(
        said.TITLE,
        (
            Field("value", said.AMOUNT, lambda kit: Money(kit.speech), required=True),
            Field("on", said.DAY, lambda kit: Day(kit.speech, today), required=True),
            Field("source", said.SOURCE, lambda _: Choice(among(sources)), required=True),
            Field("by", said.BY, lambda _: Words(), hint=said.BY_HINT),
        ),
        kit,
    )
    form.fill({"on": today(), "source": option(ValuationSource.ESTIMATE), "by": who})
    return form


def found_of(values: dict[str, Any]) -> Found:
    """What the form says was found."""
    return Found(values["value"], values["on"], values["source"], values["by"])
