"""The columns of the list of instruments, as data."""

from collections.abc import Callable, Mapping
from datetime import date

from depot_app.domain.instruments import InstrumentRow, InstrumentState
from depot_app.domain.types import InstrumentType
from depot_app.ui.states import state_pill
from depot_app.ui.table.columns import Align, Column, Face
from depot_app.wording import dates, describe, money
from depot_app.wording import instruments_screen as said
from depot_app.wording.voice import Voice

Types = Mapping[str, InstrumentType]


def where(voice: Voice, row: InstrumentRow, today: date) -> str:
    """The place of what is in the house; who has what is not, and until when."""
    if row.holder and row.due_on is None:
        return row.holder
    if row.holder and row.due_on is not None:
        late = (today - row.due_on).days
        if late > 0:
            return voice.count(said.WITH_LATE, late, name=row.holder)
        return voice(said.WITH_UNTIL, name=row.holder, day=dates.short(voice, row.due_on))
    if row.state is InstrumentState.MISSING and row.place:
        return voice(said.LAST_SEEN, place=row.place)
    return row.place


def instrument_columns(types: Types, today: Callable[[], date]) -> tuple[Column, ...]:
    """All columns; serial numbers are there for who wants them."""

    def what(voice: Voice, row: InstrumentRow) -> str:
        return describe.what(voice, types[row.type_code], row.size)

    def made(_: Voice, row: InstrumentRow) -> str:
        return describe.make(row.brand, row.model)

    return (
        Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
        Column("type", said.TYPE_AND_SIZE, what, 14, "type"),
        Column("brand", said.BRAND_AND_MODEL, made, 16, "brand", yields=1),
        Column("serial", said.SERIAL, lambda _, row: row.serial, 14, shown=False),
        Column("condition", said.CONDITION, lambda _, row: row.condition or "", 5, "condition", yields=2),
        Column("state", said.STATE, lambda voice, row: state_pill(voice, row.state), 13, "state"),
        Column(
            "where",
            said.WHERE,
            lambda voice, row: where(voice, row, today()),
            15,
            "where",
            stretch=True,
            keeps_last=True,
        ),
        Column(
            "value", said.VALUE, lambda voice, row: money.amount(voice, row.value), 9, "value", Align.RIGHT, yields=3
        ),
    )
