"""The form of a check of condition, as data."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from depot_app.domain.condition_checks import Inspection
from depot_app.domain.instruments import Condition
from depot_app.domain.kits import PartKind, PartState
from depot_app.ui.form.amounts import Day
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import LongWords, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.wording import instruments
from depot_app.wording import instruments_screen as instruments_said
from depot_app.wording import papers_condition as said


def check_form(kit: Kit, today: Callable[[], date], who: str) -> Form:
    """The grade as it is found now, what was found, by whom and when."""

    def grades() -> Sequence[Option]:
        voice = kit.speech.voice
        return [
            Option(
                grade,
                voice(instruments_said.LINE_GRADE, grade=grade.value, meaning=voice(instruments.condition(grade))),
            )
            for grade in Condition
        ]

    form = Form(
        said.FOUND,
        (
            Field("condition", said.GRADE_NOW, lambda _: Choice(among(grades)), required=True),
            Field("remarks", said.REMARKS, lambda _: LongWords(), hint=said.REMARKS_HINT),
            Field("inspector", said.INSPECTOR, lambda _: Words(), required=True),
            Field("on", said.DAY, lambda kit: Day(kit.speech, today), required=True),
        ),
        kit,
        save=said.SAVE_ONLY,
    )
    form.fill({"inspector": who, "on": today()})
    return form


def inspection_of(values: dict[str, Any], parts: Mapping[PartKind, PartState]) -> Inspection:
    """What the form and the parts say was found."""
    return Inspection(
        condition=values["condition"],
        inspector=values["inspector"],
        on=values["on"],
        remarks=values["remarks"],
        parts=dict(parts),
    )
