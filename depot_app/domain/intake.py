"""How a row of a list meets what the depot has: the same thing or another, and what it says anew. Pure rules."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

from depot_app.domain.borrowers import Borrower
from depot_app.domain.drafts import BorrowerDraft, InstrumentDraft, RepairDraft
from depot_app.domain.import_keys import EXPORT_KEYS, ListKind
from depot_app.domain.instruments import Instrument, InstrumentState, Life
from depot_app.domain.kits import Kit, Part, PartState, kit_of
from depot_app.domain.numbers import Number
from depot_app.domain.repairs import ENDED, Repair, RepairOrigin, RepairState
from depot_app.domain.search import code_key
from depot_app.domain.types import InstrumentType

_DESCRIBED = (
    "type_code",
    "size",
    "brand",
    "model",
    "serial",
    "year",
    "acquired_on",
    "acquisition",
    "donor",
    "price",
    "value",
    "valued_on",
    "condition",
    "inspected_on",
    "owner",
    "programme",
    "labelled_on",
    "notes",
    "title",
    "story",
    "wish",
    "restriction",
    "fund",
)
_OF_BORROWER = tuple(key for key in EXPORT_KEYS[ListKind.BORROWERS] if key not in {"number", "name"})
"""A borrower's fields are the keys of its list, but for what it is found by."""

_OF_REPAIR = tuple(
    key for key in EXPORT_KEYS[ListKind.REPAIRS] if key not in {"number", "instrument", "state", "closed_on"}
)
"""A repair's fields are the keys of its list, but for what it is found by and how far it is."""

_NOTHING = ("", None)
_MONTHS = 12
_LIVES = {InstrumentState.MISSING: Life.MISSING, InstrumentState.WRITTEN_OFF: Life.WRITTEN_OFF}


class Step(StrEnum):
    """What a list's state asks of an instrument that the depot knows."""

    NOTHING = "nothing"
    LEND = "lend"
    MEND = "mend"
    END = "end"
    CONTRADICTS = "contradicts"


def is_another(instrument: Instrument, draft: InstrumentDraft) -> bool:
    """Whether a row with the number of this instrument is plainly about another: both type and serial differ."""
    both_serials = bool(draft.serial and instrument.serial)
    serial_differs = both_serials and code_key(draft.serial) != code_key(instrument.serial)
    return serial_differs and draft.type_code != instrument.type_code


def described(instrument: Instrument, draft: InstrumentDraft) -> Instrument:
    """The instrument with what a row says of it; an empty cell says nothing."""
    return replace(instrument, **_said_of(draft), kit=kit_said(draft, instrument.kit))


def _said_of(draft: InstrumentDraft) -> dict[str, Any]:
    """What a row says of an instrument itself."""
    return {name: value for name in _DESCRIBED if (value := getattr(draft, name)) not in _NOTHING}


def kit_said(draft: InstrumentDraft, usual: Kit) -> Kit:
    """The kit that a row makes of the usual one: given whole or by parts; a part in the same state keeps its day."""
    if draft.kit is None and not draft.parts:
        return usual
    before = {part.kind: part for part in usual}
    parts = before if draft.kit is None else {part.kind: part for part in draft.kit}
    for kind, there in draft.parts:
        parts = parts | {kind: Part(kind, PartState.PRESENT if there else PartState.MISSING)}
    kept = ((kind, before.get(kind), part) for kind, part in parts.items())
    return tuple(was if was and was.state is part.state else part for _, was, part in kept)


def step_for(instrument: Instrument, draft: InstrumentDraft, *, with_holder: bool) -> Step:
    """What the state of a row asks for; only an instrument that is free follows a list.

    `with_holder` says whether the borrower of the row is the one who has it.
    """
    said = draft.state or (InstrumentState.ON_LOAN if draft.borrower else None)
    now = instrument.state
    if said is None or said is now:
        elsewhere = said is InstrumentState.ON_LOAN and not with_holder
        return Step.CONTRADICTS if elsewhere else Step.NOTHING
    if said is InstrumentState.RESERVED or {said, now} == {InstrumentState.AVAILABLE, InstrumentState.RESERVED}:
        return Step.NOTHING
    if now is InstrumentState.ON_LOAN and with_holder:
        return Step.NOTHING
    if now is not InstrumentState.AVAILABLE:
        return Step.CONTRADICTS
    if draft.borrower:
        return Step.LEND
    return Step.MEND if said is InstrumentState.IN_REPAIR else Step.END


def ended(instrument: Instrument, draft: InstrumentDraft, reason: str) -> Instrument:
    """The instrument as missing or written off where a row says so; else as it was."""
    life = _LIVES.get(draft.state) if draft.state else None
    if life is None:
        return instrument
    state = InstrumentState.MISSING if life is Life.MISSING else InstrumentState.WRITTEN_OFF
    why = draft.state_reason or reason
    return replace(instrument, life=life, life_on=draft.state_on, life_reason=why, state=state)


def fresh_instrument(
    draft: InstrumentDraft, kind: InstrumentType, *, key: UUID, number: Number, place: UUID | None
) -> Instrument:
    """The instrument that a row describes, in the house and free, with the kit of its type unless the row says else."""
    kit = kit_said(draft, _usual_kit(kind.kit))
    return Instrument(id=key, number=number, place=place, kit=kit, **_said_of(draft))


def out_with(instrument: Instrument, holder: UUID, due: date | None) -> Instrument:
    """The instrument on loan."""
    return replace(instrument, state=InstrumentState.ON_LOAN, holder=holder, due_on=due)


def loan_days(draft: InstrumentDraft, today: date) -> tuple[date, date | None]:
    """From when and until when a row says that it is out; a loan of unknown start begins today, or on its due day."""
    due = draft.due if not (draft.due and draft.lent_on and draft.due < draft.lent_on) else None
    start = draft.lent_on or (min(today, due) if due else today)
    return start, due


def turned(day: date) -> date | None:
    """A day with day and month changed about, where there is such a day and it is another."""
    if day.day > _MONTHS or day.day == day.month:
        return None
    return day.replace(month=day.day, day=day.month)


@lru_cache(maxsize=500)
def _usual_kit(kinds: tuple[str, ...]) -> Kit:
    """The kit of a type, made once."""
    return kit_of(kinds)


def described_borrower(borrower: Borrower, draft: BorrowerDraft) -> Borrower:
    """The borrower with what a row says; an empty cell says nothing, and the name is written as the row has it."""
    said = {name: value for name in _OF_BORROWER if (value := getattr(draft, name)) not in _NOTHING}
    return replace(borrower, name=draft.name, **said)


def described_repair(repair: Repair, draft: RepairDraft, today: date) -> Repair:
    """The repair with what a row says; one that has ended ended on its day, else on the day it was opened."""
    said = {name: value for name in _OF_REPAIR if (value := getattr(draft, name)) not in _NOTHING}
    state = draft.state or (RepairState.DONE if draft.closed_on else repair.state)
    opened = draft.opened_on or repair.opened_on
    closed = (draft.closed_on or repair.closed_on or draft.opened_on or today) if state in ENDED else None
    return replace(repair, **said | {"opened_on": opened}, state=state, closed_on=closed)


def fresh_repair(draft: RepairDraft, *, key: UUID, number: Number, instrument: UUID, today: date) -> Repair:
    """The repair that a row describes, blocking while it is open unless the row says else."""
    plain = Repair(
        id=key,
        number=number,
        instrument=instrument,
        complaint=draft.complaint,
        opened_on=today,
        origin=RepairOrigin.LIST,
    )
    return described_repair(plain, draft, today)
