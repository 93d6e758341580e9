"""What follows from a kit that changed: searches for parts that went missing begin and end, labels go with parts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from depot_app.domain.instruments import Instrument
from depot_app.domain.keys import new_key
from depot_app.domain.kits import Kit, Part, PartKind, missing
from depot_app.domain.loans import LoanLine
from depot_app.domain.parts import PartLoss, ended_searches, lost_now
from depot_app.storage.belongings import LossRegister, PartRegister
from depot_app.storage.label_jobs import LabelJobRegister
from depot_app.storage.loans import LineRegister, LoanRegister
from depot_app.storage.work import Work

Pair = tuple[Kit, Instrument]
"""The kit that an instrument had, and the instrument as it is now."""


class KitLedger:
    """Keeps losses and labels of parts in step with kits; the register of instruments has it follow every change.

    An undo puts back what a deed did to the ledger too, so that nothing follows while it goes on; `settle` then sees to
    what an older program did without one.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self._losses = LossRegister(work)
        self._parts = PartRegister(work)

    def follow(self, pairs: Iterable[Pair]) -> None:
        """Writes what changed kits come to, within the deed that changed them."""
        changed = [(before, one) for before, one in pairs if before != one.kit]
        if not changed or self.work.record.undoes is not None:
            return
        self._ledger([(before, one) for before, one in changed if missing(before) or missing(one.kit)])
        self._labels(changed)

    def settle(self, instruments: Sequence[Instrument]) -> None:
        """Sees to it that the ledger says of these instruments what their kits say."""
        self._ledger([(one.kit, one) for one in instruments])

    # -- losses

    def _ledger(self, pairs: Sequence[Pair]) -> None:
        """Begins a search for what is missing now, and ends it for what is there again."""
        known = self._losses.of_each([one.id for _, one in pairs])
        begun: list[PartLoss] = []
        for before, one in pairs:
            told = known.get(one.id, [])
            open_ones = [loss for loss in told if loss.closed_on is None]
            for loss in ended_searches(open_ones, one.kit, self._today):
                self._losses.keep(loss)
            searched = {loss.kind for loss in open_ones}
            lost = lost_now(before, one.kit, {loss.kind for loss in told})
            begun += [self._begun(one, part) for part in lost if part.kind not in searched]
        self._losses.keep_new(begun)

    def _begun(self, one: Instrument, part: Part) -> PartLoss:
        """A search for a part: with whom it went missing is told by the line on which the instrument was out."""
        borrower, loan = self._lost_with(one.id, part.kind) if one.version else (None, None)
        return PartLoss(new_key(), one.id, part.kind, part.since or self._today, borrower, loan)

    def _lost_with(self, instrument: UUID, kind: PartKind) -> tuple[UUID | None, UUID | None]:
        """Who has the instrument, or brought it back last without a part that it went out with, and on which loan."""
        lines = LineRegister(self.work)
        line = lines.open_of(instrument) or lines.last_of(instrument)
        if line is None or not (line.closed_on is None or _came_without(line, kind)):
            return None, None
        loan = LoanRegister(self.work).get(line.loan)
        return loan.borrower, loan.id

    @property
    def _today(self) -> date:
        """The day of the deed."""
        return self.work.record.at.astimezone().date()

    # -- labels

    def _labels(self, pairs: Sequence[Pair]) -> None:
        """The label of a part that no longer belongs to a kit is no label any more, and none is needed."""
        for before, one in pairs:
            gone = {part.kind for part in before} - {part.kind for part in one.kit}
            if gone:
                for label in self._parts.of(one.id):
                    if label.kind in gone:
                        self.unlabel(label.id)

    def unlabel(self, key: UUID) -> None:
        """Takes the label of a part away, and what was still to be printed or stuck of it."""
        jobs = LabelJobRegister(self.work)
        if job := jobs.open_of(key):
            jobs.keep(replace(job, dropped_on=self._today))
        self._parts.drop(self._parts.get(key))


def _came_without(line: LoanLine, kind: PartKind) -> bool:
    """Whether an instrument came back without a part that it went out with."""
    went, came = ({part.kind for part in missing(kit)} for kit in (line.kit_out, line.kit_back))
    return kind in came - went
