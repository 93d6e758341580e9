"""Two records of one instrument: what differs, what is chosen, what moves over, and what stands against it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from depot_app.domain.instruments import Card, Instrument, Life
from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_merging import (
    BothInRepair,
    BothOnLoan,
    BrokenUpBefore,
    LentAndGone,
    OtherTypes,
    SameRecord,
)

FIELDS: Mapping[str, tuple[str, ...]] = {
    "size": ("size",),
    "brand": ("brand",),
    "model": ("model",),
    "serial": ("serial",),
    "year": ("year",),
    "life": ("life", "life_on", "life_reason"),
    "condition": ("condition", "inspected_on"),
    "kit": ("kit",),
    "place": ("place",),
    "acquisition": ("acquisition",),
    "acquired_on": ("acquired_on",),
    "donor": ("donor",),
    "price": ("price",),
    "fund": ("fund",),
    "owner": ("owner",),
    "programme": ("programme",),
    "title": ("title",),
    "story": ("story",),
    "wish": ("wish",),
    "restriction": ("restriction",),
    "notes": ("notes",),
}
"""What a person chooses between, each with the columns that go along; the value follows from the valuations of both."""

_NEAREST = (Life.IN_USE, Life.MISSING, Life.WRITTEN_OFF)
"""What one record knows of the instrument being here, the other may not: the nearest first."""


@dataclass(frozen=True, slots=True)
class Moves:
    """How much of the other record leads to the kept one from now on."""

    loans: int = 0
    repairs: int = 0
    valuations: int = 0
    checks: int = 0
    photos: int = 0
    codes: int = 0
    parts: int = 0
    losses: int = 0

    @property
    def nothing(self) -> bool:
        """Whether the other record has nothing but its own fields."""
        return self == Moves()


@dataclass(frozen=True, slots=True)
class MergeView:
    """Two records side by side: what differs, what the other is chosen for unless told, and what would move.

    `no` is what stands against it with the fields that were chosen.
    """

    kept: Card
    other: Card
    differing: tuple[str, ...]
    taken: frozenset[str]
    moves: Moves
    no: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """The record that stays, and the number that leads to it from now on."""

    kept: Instrument
    other: Number


def staying(one: Instrument, other: Instrument) -> tuple[Instrument, Instrument]:
    """Which of two records stays unless a person says so: the one whose label is on it, else the older."""
    if bool(one.labelled_on) != bool(other.labelled_on):
        return (one, other) if one.labelled_on else (other, one)
    return (one, other) if one.number.value <= other.number.value else (other, one)


def filled(kept: Instrument, other: Instrument) -> tuple[str, ...]:
    """The fields that the kept record leaves empty and the other fills."""
    return tuple(name for name in FIELDS if _says(other, name) and not _says(kept, name))


def differing(kept: Instrument, other: Instrument) -> tuple[str, ...]:
    """The fields in which both say something, and not the same."""
    return tuple(name for name in FIELDS if _says(kept, name) and _says(other, name) and not _same(kept, other, name))


def proposed(kept: Instrument, other: Instrument) -> frozenset[str]:
    """The differing fields that are taken from the other unless a person says so: only that it is here after all."""
    is_nearer = _NEAREST.index(other.life) < _NEAREST.index(kept.life)
    return frozenset({"life"}) if is_nearer else frozenset()


def merged_fields(kept: Instrument, other: Instrument, taken: Collection[str]) -> Instrument:
    """The kept record with the fields that are taken from the other, and with what it left empty filled from there."""
    said: dict[str, object] = {}
    for name, columns in FIELDS.items():
        if _says(other, name) and (name in taken or not _says(kept, name)):
            said |= {column: getattr(other, column) for column in columns}
    if kept.value is None:
        said |= {"value": other.value, "valued_on": other.valued_on}
    return replace(kept, **said)  # type: ignore[arg-type]


def gone_into(other: Instrument, kept: Instrument, today: date) -> Instrument:
    """The other record once it is merged: it is in no list, and cannot be lent, labelled or counted."""
    return replace(other, merged_into=kept.id, life=Life.WRITTEN_OFF, life_on=today, life_reason="")


def may_merge(kept: Card, other: Card, taken: Collection[str], code: str = "") -> Refusal | None:
    """Whether two records may become one: of one type, and with at most one open loan and one open repair.

    Neither a loan nor a repair that is open may come to lie with what is gone for good, and what was broken up for
    parts cannot be what is still there.
    """
    one, two = kept.instrument, other.instrument
    if one.id == two.id:
        return SameRecord(instrument=one.number, code=code or two.number.digits)
    if one.type_code != two.type_code:
        return OtherTypes(kept=one.number, kept_type=kept.type, other=two.number, other_type=other.type)
    held, held_too = kept.standing.held, other.standing.held
    if held and held_too:
        return BothOnLoan(kept=one.number, kept_loan=held.loan, other=two.number, other_loan=held_too.loan)
    mending, mending_too = kept.standing.mending, other.standing.mending
    if mending and mending_too:
        return BothInRepair(
            kept=one.number, kept_repair=mending.repair, other=two.number, other_repair=mending_too.repair
        )
    is_gone = merged_fields(one, two, taken).life is Life.WRITTEN_OFF
    if is_gone and (out := held or held_too):
        return LentAndGone(instrument=one.number if held else two.number, loan=out.loan)
    for broken, whole in ((kept, other), (other, kept)):
        if broken.won and not is_gone:
            return BrokenUpBefore(instrument=broken.instrument.number, other=whole.instrument.number)
    return None


def _says(one: Instrument, name: str) -> bool:
    """Whether a record says anything in a field."""
    return bool(getattr(one, FIELDS[name][0]))


def _same(one: Instrument, other: Instrument, name: str) -> bool:
    """Whether two records say the same in a field; a part of a kit that is there is there, since whenever."""
    if name == "kit":
        return _parts(one) == _parts(other)
    return bool(getattr(one, FIELDS[name][0]) == getattr(other, FIELDS[name][0]))


def _parts(one: Instrument) -> list[tuple[str, str]]:
    """The parts of a kit and how each is, in one order."""
    return sorted((part.kind.value, part.state.value) for part in one.kit)
