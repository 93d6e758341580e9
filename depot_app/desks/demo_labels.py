"""The labels of the demo depot: some on their way in each state, and places that all have theirs but a few."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from depot_app.desks.demo_chance import Chance
from depot_app.desks.demo_names import STAFF
from depot_app.desks.demo_telling import Telling
from depot_app.desks.papers import lender_of
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.label_jobs import LabelJob, LabelReason, LabelRun
from depot_app.domain.label_runs import plain_labels
from depot_app.domain.numbers import Kind
from depot_app.domain.papers import LabelContent, LabelSheetContent
from depot_app.domain.places import Place
from depot_app.domain.types import InstrumentType
from depot_app.storage.codes import Code

STOCK = "avery-l7651"
BARE_PLACES = 4
"""So many of the last places, workshops and the road among them, never had a label."""

PRINTED_DAYS, STUCK_DAYS, FRESH_DAYS = 12, 11, 3
UNREADABLE_DAYS, LOST_DAYS, RENUMBERED_DAYS = 9, 6, 5


@dataclass
class Labels:
    """Decides what became of labels, after everything else of a depot is decided."""

    telling: Telling
    chance: Chance
    types: dict[str, InstrumentType]
    today: date

    def of_places(self, places: Sequence[Place], day: date) -> None:
        """Tells of the labels on places, within the deed at hand."""
        for place in places[:-BARE_PLACES]:
            job = LabelJob(self.chance.key(), place.id, LabelReason.NEVER, day, stuck_on=day)
            self.telling.chronicle.tell(Thing.LABEL_JOB, job)

    def decide(self, instruments: Sequence[Instrument]) -> None:
        """Of what has no label a third was printed and stuck, a third only printed; a few labels are lost."""
        bare = [one for one in instruments if one.labelled_on is None]
        third = len(bare) // 3
        self._plan_run(1, bare[:third], PRINTED_DAYS, STUCK_DAYS)
        self._plan_run(2, bare[third : 2 * third], FRESH_DAYS)
        here = [one for one in instruments if one.labelled_on is not None][-third:] if third else []
        for one in here[0:-1:2]:
            self.telling.plan(self._ago(UNREADABLE_DAYS), partial(self._ask, one, LabelReason.UNREADABLE))
        for one in here[1:-1:2]:
            self.telling.plan(self._ago(LOST_DAYS), partial(self._ask, one, LabelReason.LOST))
        for one in here[-1:]:
            self.telling.plan(self._ago(RENUMBERED_DAYS), partial(self._renumber, one))

    def _ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def _plan_run(self, number: int, some: Sequence[Instrument], printed: int, stuck: int | None = None) -> None:
        """Plans a run, and that its labels are stuck some day; a run of nothing is none."""
        if not some:
            return
        jobs = {one.id: self._job(one, LabelReason.NEW, self._ago(printed)) for one in some}
        self.telling.plan(self._ago(printed), partial(self._print, number, some, jobs))
        if stuck is not None:
            for one in some:
                self.telling.plan(self._ago(stuck), partial(self._stick, one, jobs[one.id]))

    def _job(self, one: Instrument, reason: LabelReason, day: date) -> LabelJob:
        return LabelJob(self.chance.key(), one.id, reason, day)

    # -- telling

    def _print(self, number: int, some: Sequence[Instrument], jobs: Mapping[UUID, LabelJob], day: date) -> None:
        """The deed of printing a run."""
        with self.telling.deed(Deed.PRINT_LABELS, day, labels=len(some), run=number):
            sheet = LabelSheetContent(STOCK, tuple(self._label(one) for one in some))
            run = LabelRun(self.chance.key(), number, STOCK, 1, 1, "nl", day, STAFF[0][0], plain_labels(sheet))
            self.telling.chronicle.tell(Thing.LABEL_RUN, run)
            for one in some:
                printed = replace(jobs[one.id], run=run.id, printed_on=day)
                self.telling.chronicle.tell(Thing.LABEL_JOB, printed)

    def _label(self, one: Instrument) -> LabelContent:
        owner = lender_of(self.telling.chronicle.registers)
        title = f"{self.types[one.type_code].name('nl')} {one.size}".strip()
        return LabelContent(one.number, title, f"{one.brand} {one.model}".strip(), owner.brand or owner.name)

    def _stick(self, one: Instrument, job: LabelJob, day: date) -> None:
        """The deed of scanning a label back."""
        with self.telling.deed(Deed.STICK_LABEL, day, number=one.number.digits):
            stuck = replace(self.telling.chronicle.now(Thing.LABEL_JOB, job), stuck_on=day)
            self.telling.chronicle.tell(Thing.LABEL_JOB, stuck)
            self.telling.tell_of(one, {"labelled_on": day})

    def _ask(self, one: Instrument, reason: LabelReason, day: date) -> None:
        """The deed of asking for a label."""
        with self.telling.deed(Deed.ASK_LABEL, day, labels=1, number=one.number.digits, reason=reason.value):
            self.telling.chronicle.tell(Thing.LABEL_JOB, self._job(one, reason, day))
            self.telling.tell_of(one, {"labelled_on": None})

    def _renumber(self, one: Instrument, day: date) -> None:
        """The deed of a new number; the old one stays a code."""
        chronicle = self.telling.chronicle
        number = chronicle.registers.numbers.take(Kind.INSTRUMENT)
        with self.telling.deed(Deed.RENUMBER, day, number=number.digits, old=one.number.digits):
            chronicle.tell(Thing.CODE, Code(self.chance.key(), one.id, one.number.digits))
            self.telling.tell_of(one, {"number": number, "labelled_on": None})
            chronicle.tell(Thing.LABEL_JOB, self._job(one, LabelReason.RENUMBERED, day))
