"""What leads from one record of an instrument to another when the two are merged; all of it is journaled."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from depot_app.domain.instruments import Instrument
from depot_app.domain.keys import new_key
from depot_app.domain.merging import Moves
from depot_app.domain.parts import LossOutcome, PartLoss
from depot_app.domain.photos import Photo
from depot_app.storage.codes import Code
from depot_app.storage.register import Register
from depot_app.storage.registers import Registers

_OWNER = "instrument"


def moves_of(registers: Registers, other: UUID, kept: UUID) -> Moves:
    """How much would lead over from one record to another."""
    return Moves(
        loans=len(registers.loans.lines.naming(_OWNER, other)),
        repairs=len(registers.repairs.naming(_OWNER, other)),
        valuations=len(registers.valuations.of(other)),
        checks=len(registers.condition_checks.of(other)),
        photos=len(_new_photos(registers, other, kept)),
        codes=len(registers.instruments.codes.of(other)),
        parts=len(_new_parts(registers, other, kept)),
        losses=len(registers.losses.naming(_OWNER, other)),
    )


def lead_over(registers: Registers, other: Instrument, kept: Instrument, today: date) -> None:
    """Has all that belongs to one record belong to another, with its number as a further code.

    What the other has already stays where it was: a photo of the same content, a label of the same part, the intake.
    """
    codes, earlier = registers.instruments.codes, registers.instruments.former.of(other.id)
    _turn(codes, codes.of(other.id), kept.id)
    if codes.owner(other.number.digits) is None:
        codes.keep_new([Code(new_key(), kept.id, other.number.digits)])
    plain: Sequence[Register[Any]] = (
        registers.loans.lines,
        registers.repairs,
        registers.valuations,
        registers.condition_checks,
        registers.supplies.moves,
    )
    for register in plain:
        _turn(register, register.naming(_OWNER, other.id), kept.id)
    _turn(registers.parts, _new_parts(registers, other.id, kept.id), kept.id)
    _turn_photos(registers, other.id, kept.id)
    _turn_losses(registers, other.id, kept.id, today)
    if registers.intakes.of_instrument(kept.id) is None:
        _turn(registers.intakes, registers.intakes.naming(_OWNER, other.id), kept.id)
    if job := registers.labels.open_of(other.id):
        registers.labels.keep(replace(job, dropped_on=today))
    registers.instruments.keep_changes([(one, replace(one, merged_into=kept.id)) for one in earlier])


def _turn(register: Register[Any], rows: Iterable[Any], kept: UUID) -> None:
    """Has rows belong to another instrument."""
    register.keep_changes([(row, replace(row, instrument=kept)) for row in rows])


def _new_parts(registers: Registers, other: UUID, kept: UUID) -> list[Any]:
    """The labelled parts of a kind that the kept record has none of."""
    known = {part.kind for part in registers.parts.naming(_OWNER, kept)}
    return [part for part in registers.parts.naming(_OWNER, other) if part.kind not in known]


def _new_photos(registers: Registers, other: UUID, kept: UUID) -> list[Photo]:
    """The photos that the kept record does not have."""
    known = {photo.sha256 for photo in registers.photos.of(kept)}
    return [photo for photo in registers.photos.of(other) if photo.sha256 not in known]


def _turn_photos(registers: Registers, other: UUID, kept: UUID) -> None:
    """Photos come after those that are there."""
    last = max((photo.position for photo in registers.photos.of(kept)), default=-1)
    fresh = enumerate(_new_photos(registers, other, kept), start=last + 1)
    registers.photos.keep_changes([(one, replace(one, instrument=kept, position=at)) for at, one in fresh])


def _turn_losses(registers: Registers, other: UUID, kept: UUID, today: date) -> None:
    """Lost parts; one part that both records miss is searched for once."""
    searched = {loss.kind for loss in registers.losses.naming(_OWNER, kept) if loss.closed_on is None}

    def turned(loss: PartLoss) -> PartLoss:
        if loss.closed_on is None and loss.kind in searched:
            return replace(loss, instrument=kept, closed_on=today, outcome=LossOutcome.GIVEN_UP)
        return replace(loss, instrument=kept)

    losses = registers.losses.naming(_OWNER, other)
    registers.losses.keep_changes([(loss, turned(loss)) for loss in losses])
