"""The form of a label stock: a code and a name, a sheet or a roll, and where its labels lie, in millimetres."""

from collections.abc import Mapping
from typing import Any

from depot_app.domain.label_stocks import OwnStock, StockKind, StockMeasures, faults, settled
from depot_app.ui.form.editors import WholeNumber, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.lengths import Millimetres
from depot_app.ui.form.picks import Picks, Way
from depot_app.ui.kit import Kit
from depot_app.wording import label_stocks as said

SHEET_ONLY = ("columns", "rows", "left", "top", "pitch_x", "pitch_y")
MEASURES = ("width", "height", *SHEET_ONLY)
_WAYS = tuple(Way(kind, said.KIND_NAMES[kind], said.KIND_NOTES[kind]) for kind in StockKind)


def stock_form(kit: Kit) -> Form:
    """The form, for a new stock or for one that is known."""
    labels = said.FIELDS
    fields = (
        Field("code", labels["code"], lambda _: Words(), required=True, help=said.CODE_HINT),
        Field("name", labels["name"], lambda _: Words(), required=True, help=said.NAME_HINT),
        Field("kind", labels["kind"], lambda kit: Picks(_WAYS, kit)),
        Field("width", labels["width"], Millimetres, required=True),
        Field("height", labels["height"], Millimetres, required=True),
        Field("columns", labels["columns"], lambda _: WholeNumber()),
        Field("rows", labels["rows"], lambda _: WholeNumber()),
        Field("left", labels["left"], Millimetres, help=said.LEFT_HELP),
        Field("top", labels["top"], Millimetres, help=said.TOP_HELP),
        Field("pitch_x", labels["pitch_x"], Millimetres, hint=said.PITCH_HINT, help=said.ACROSS_HELP),
        Field("pitch_y", labels["pitch_y"], Millimetres, hint=said.PITCH_HINT, help=said.DOWN_HELP),
    )
    return Form(said.FORM, fields, kit, save=said.SAVE)


def values_of(stock: OwnStock) -> dict[str, object]:
    """What the form of a stock begins with."""
    lies = stock.measures
    return {"code": stock.code, "name": stock.name, "kind": lies.kind} | {key: getattr(lies, key) for key in MEASURES}


def copied(lies: StockMeasures) -> dict[str, object]:
    """What the form begins with where a stock is the start of another: a code and a name are still to be given."""
    return {"kind": lies.kind} | {key: getattr(lies, key) for key in MEASURES}


def measures_in(values: Mapping[str, Any]) -> StockMeasures | None:
    """The measures in a form, with what was left open settled; none while a label has no size yet."""
    width, height = values["width"], values["height"]
    if not width or not height:
        return None
    counts = {key: 1 if values[key] is None else values[key] for key in ("columns", "rows")}
    lengths = {key: values[key] or 0 for key in ("left", "top", "pitch_x", "pitch_y")}
    return settled(StockMeasures(values["name"] or "", values["kind"], width, height, **counts, **lengths))


def judge(form: Form, kit: Kit) -> StockMeasures | None:
    """Says at each field what is wrong with the measures as they stand, and answers them."""
    lies = measures_in(form.values())
    wrong = {fault.key: kit.speech.explain(fault) for fault in faults(lies)} if lies else {}
    for key in MEASURES:
        frame = form.frames[key]
        frame.setVisible(key not in SHEET_ONLY or form.values()["kind"] is StockKind.SHEET)
        frame.refuse(wrong.get(key, ""))
        if key not in wrong:
            frame.judge()
    return lies
