"""The forms of a repair: reporting one, moving it on, and writing off what cannot be mended."""

from collections.abc import Callable
from datetime import date

from depot_app.domain.instruments import Instrument
from depot_app.domain.repairs import Repair, RepairState, next_states, usual_next
from depot_app.ui.form.amounts import Day
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import LongWords, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.read_first import read_first
from depot_app.ui.form.tick import YesOrNo
from depot_app.ui.instruments.forms import why_field
from depot_app.ui.kit import Kit
from depot_app.wording import repairs_screen as said
from depot_app.wording.repair_states import REPAIR_STATES


def report_form(kit: Kit, code: str) -> Form:
    """Which instrument, and what is wrong with it."""
    form = Form(
        said.REPORT,
        (
            Field("code", said.CODE, lambda _: Words(takes_scans=True), required=True, hint=said.CODE_HINT),
            Field("complaint", said.WHAT_IS_WRONG, lambda _: LongWords(), required=True),
            Field("may_go", said.BLOCKING, lambda kit: YesOrNo(kit, said.YES)),
        ),
        kit,
    )
    form.fill({"code": code, "may_go": False})
    return form


def step_form(kit: Kit, repair: Repair, today: Callable[[], date]) -> Form:
    """The step that mostly comes next, or another, and what there is to note."""
    step = usual_next(repair.state) or repair.state

    def states() -> list[Option]:
        known = (repair.state, *next_states(repair.state))
        return [Option(state, kit.speech(REPAIR_STATES[state])) for state in known]

    form = Form(
        said.STEPS.get(step, said.MOVE_ON),
        (
            Field("state", said.NEW_STATE, lambda _: Choice(among(states)), required=True),
            Field("diagnosis", said.DIAGNOSIS, lambda _: LongWords()),
            Field("atelier", said.ATELIER, lambda _: Words()),
            Field("assignee", said.ASSIGNEE, lambda _: Words()),
            Field("expected_on", said.EXPECTED, lambda kit: Day(kit.speech, today)),
            Field("result", said.RESULT, lambda _: LongWords()),
        ),
        kit,
    )
    notes = ("diagnosis", "atelier", "assignee", "expected_on", "result")
    form.fill({name: getattr(repair, name) for name in notes} | {"state": _as_option(kit, step)})
    return form


def write_off_form(kit: Kit, one: Instrument, why: str) -> Form:
    """Why an instrument is written off; what was promised with it is read first."""
    form = Form(said.WRITE_OFF, (*read_first(one), why_field(kit)), kit)
    form.fill({"why": why})
    return form


def _as_option(kit: Kit, state: RepairState) -> Option:
    """A state as chosen in a form."""
    return Option(state, kit.speech(REPAIR_STATES[state]))
