"""Kits and losses as cards show them: with labels, who had what, and on which loan."""

from collections.abc import Iterable

from depot_app.domain.instruments import Instrument
from depot_app.domain.parts import KitPart, LossTold, PartLoss
from depot_app.storage.registers import Registers


def told_kit(registers: Registers, one: Instrument) -> tuple[KitPart, ...]:
    """The kit of an instrument part by part, with the labels and the open searches of each."""
    if not one.kit:
        return ()
    labels = {label.kind: label for label in registers.parts.of(one.id)}
    losses = {loss.kind: loss for loss in registers.losses.of(one.id) if loss.closed_on is None}
    told = {loss.loss.kind: loss for loss in told_losses(registers, losses.values())}
    return tuple(KitPart(part, labels.get(part.kind), told.get(part.kind)) for part in one.kit)


def told_losses(registers: Registers, losses: Iterable[PartLoss]) -> tuple[LossTold, ...]:
    """Losses with the instruments, borrowers and loans that they name."""
    return tuple(
        LossTold(
            loss=loss,
            instrument=registers.instruments.get(loss.instrument).number,
            borrower=registers.borrowers.get(loss.borrower).name if loss.borrower else "",
            loan=registers.loans.get(loss.loan).number if loss.loan else None,
        )
        for loss in losses
    )
