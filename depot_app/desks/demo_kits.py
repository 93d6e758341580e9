"""The kits of the demo depot: parts that went missing with whom, some found again, and bows with their own labels."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from depot_app.desks.demo_chance import Chance
from depot_app.desks.demo_telling import Losses, Telling
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.kits import PartKind, PartState, found
from depot_app.domain.label_jobs import LabelJob, LabelReason
from depot_app.domain.loans import Loan
from depot_app.domain.numbers import Kind
from depot_app.domain.parts import LabelledPart, LossOutcome, PartLoss
from depot_app.storage.chronicle import Chronicle

LABELLED = 8
"""So many bows have a label of their own."""

EVERY_THIRD = 3
LABELLED_DAYS, SEARCHED_DAYS = 20, 14


@dataclass
class Ledger(Losses):
    """The ledger of missing parts: one open search for each part that is missing."""

    chronicle: Chronicle
    chance: Chance
    open_ones: dict[tuple[UUID, PartKind], PartLoss] = field(default_factory=dict)

    def lost(self, one: Instrument, day: date, loan: Loan | None = None) -> None:
        """Tells, within the deed at hand, that a search begins for what is missing of an instrument."""
        for part in one.kit:
            if part.state is PartState.MISSING and (one.id, part.kind) not in self.open_ones:
                loss = PartLoss(self.chance.key(), one.id, part.kind, part.since or day)
                if loan is not None:
                    loss = replace(loss, borrower=loan.borrower, loan=loan.id)
                self.open_ones[one.id, part.kind] = self.chronicle.tell(Thing.PART_LOSS, loss)


@dataclass
class Kits:
    """Decides what became of kits, after everything else of a depot is decided."""

    telling: Telling
    ledger: Ledger
    chance: Chance
    today: date

    def decide(self, instruments: Sequence[Instrument]) -> None:
        """Every third missing part is found again after some days; the first bows that are there have labels."""
        for one in instruments[::EVERY_THIRD]:
            self.telling.plan(self.today - timedelta(days=SEARCHED_DAYS), partial(self._find, one))
        bowed = [one for one in instruments if any(part.kind is PartKind.BOW for part in one.kit)]
        for one in bowed[: 2 * LABELLED : 2]:
            self.telling.plan(self.today - timedelta(days=LABELLED_DAYS), partial(self._label, one))

    def _find(self, one: Instrument, day: date) -> None:
        """The deed of finding a part again, of what stands in the house."""
        now = self.telling.chronicle.now(Thing.INSTRUMENT, one)
        if now.state is not InstrumentState.AVAILABLE:
            return
        for kind in [part.kind for part in now.kit if (now.id, part.kind) in self.ledger.open_ones]:
            loss = self.ledger.open_ones.pop((now.id, kind))
            facts = {"number": now.number.digits, "kind": kind.value, "ended": LossOutcome.FOUND.value}
            with self.telling.deed(Deed.CLOSE_LOSS, day, **facts):
                self.telling.chronicle.tell(Thing.PART_LOSS, loss.closed(LossOutcome.FOUND, day))
                kit = found(self.telling.chronicle.now(Thing.INSTRUMENT, one).kit, {kind: PartState.PRESENT}, day)
                self.telling.tell_of(one, {"kit": kit})

    def _label(self, one: Instrument, day: date) -> None:
        """The deed of giving a bow a label, which is on it since that day."""
        chronicle = self.telling.chronicle
        now = chronicle.now(Thing.INSTRUMENT, one)
        if not any(part.kind is PartKind.BOW and part.state is PartState.PRESENT for part in now.kit):
            return
        number = chronicle.registers.numbers.take(Kind.PART)
        label = LabelledPart(self.chance.key(), number, one.id, PartKind.BOW)
        facts = {"number": now.number.digits, "kind": PartKind.BOW.value, "part": number.digits}
        with self.telling.deed(Deed.LABEL_PART, day, **facts):
            chronicle.tell(Thing.PART, label)
            chronicle.tell(Thing.LABEL_JOB, LabelJob(self.chance.key(), label.id, LabelReason.NEW, day, stuck_on=day))
