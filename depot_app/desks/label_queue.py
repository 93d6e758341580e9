"""The desk of the label queue: what needs a label, asking for one, and what was scanned back on its thing."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.label_jobs import LabelJob, LabelReason, LabelRun
from depot_app.domain.label_runs import content_of
from depot_app.domain.labelling import (
    LabelCard,
    Labelled,
    Progress,
    QueueRow,
    RunLine,
    RunRow,
    RunSheet,
    Sticking,
    Stuck,
    loses_its_label,
    may_label,
    may_wait_again,
)
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place
from depot_app.domain.refusals import NothingScanned
from depot_app.domain.refusals_labels import AllStuck, NeedsNoLabel, NoLabelOfOurs, NotItsLabel, UnknownRun
from depot_app.storage.codes import Code
from depot_app.storage.depot import Stop
from depot_app.storage.label_queue import Tally
from depot_app.storage.registers import Registers

NEXT_TO_STICK = 40
"""How many labels that are still to be stuck are named at once."""


class LabelQueueDesk:
    """Keeps what needs a label until the label was scanned back on it."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many things a list of the queue shows."""
        with self.house.reading(stop) as registers:
            return registers.label_queue.count(listing)

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[QueueRow, ...]:
        """One stretch of the queue."""
        with self.house.reading(stop) as registers:
            return registers.label_queue.page(listing, window)

    def tally(self, listing: Listing) -> Tally:
        """How many there are of each state, reason and kind among what the words of a list find."""
        with self.house.reading() as registers:
            return registers.label_queue.tally(listing)

    def card(self, code: str) -> LabelCard:
        """A thing with what is known of its label; raises `UnknownThing`, `NoLabelOfOurs`."""
        with self.house.reading() as registers:
            thing = _thing(registers, code)
            past = tuple(job for job in registers.labels.of(thing.id) if job.stuck_on or job.dropped_on)
            return LabelCard(thing, registers.label_queue.of(thing.id), past)

    def count_runs(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many runs a list shows."""
        with self.house.reading(stop) as registers:
            return registers.labels.runs.count(listing)

    def runs(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[RunRow, ...]:
        """One stretch of the runs."""
        with self.house.reading(stop) as registers:
            return registers.labels.runs.page(listing, window)

    def run(self, number: int) -> RunSheet:
        """A run with its labels and how far each is; raises `UnknownRun`."""
        with self.house.reading() as registers:
            return _sheet(registers, _run(registers, number))

    def to_stick(self) -> tuple[UUID, ...]:
        """The runs of which something is still to be stuck."""
        with self.house.reading() as registers:
            return registers.labels.runs.waiting()

    def progress(self, runs: Sequence[UUID]) -> Progress:
        """How many labels of these runs are stuck, and which are next."""
        with self.house.reading() as registers:
            stuck, total = registers.labels.stuck_of(runs)
            keys = registers.labels.waiting_of(runs, NEXT_TO_STICK)
            things = registers.label_queue.with_keys(keys)
            return Progress(stuck, total, tuple(things[key] for key in keys if key in things))

    # -- deeds

    def ask(self, codes: Sequence[str], reason: LabelReason = LabelReason.ASKED) -> Done[tuple[Labelled, ...]]:
        """Says that things need a label; one that was printed meanwhile must be printed again.

        Raises `UnknownThing`, `NoLabelOfOurs`, `InstrumentWrittenOff`, `NothingScanned`.
        """
        with self.house.deed(Deed.ASK_LABEL) as registers:
            things = _each(registers, codes)
            for thing in things:
                _want(registers, thing, reason, self.house)
            registers.about(**_named(things), reason=reason.value)
            return registers.done(things)

    def renumber(self, code: str) -> Done[Instrument]:
        """Gives an instrument a new number, since its old label may turn up elsewhere; the old one is found ever after.

        It may be out on a loan: papers keep what they said, and the number that they name is still scanned. Raises
        `NotAnInstrument`, `InstrumentWrittenOff`.
        """
        with self.house.deed(Deed.RENUMBER) as registers:
            was = lookup.instrument(registers, code)
            if refusal := may_label(was):
                raise refusal
            registers.instruments.codes.keep_new([Code(new_key(), was.id, was.number.digits)])
            number = registers.numbers.take(Kind.INSTRUMENT)
            kept = registers.instruments.keep(replace(was, number=number, labelled_on=None))
            thing = registers.label_queue.with_keys([kept.id])[kept.id]
            _want(registers, thing, LabelReason.RENUMBERED, self.house)
            registers.about(number=number.digits, old=was.number.digits)
            return registers.done(kept)

    def requeue(self, codes: Sequence[str]) -> Done[tuple[Labelled, ...]]:
        """Puts labels back into the queue whose print did not turn out; raises `NotPrintedYet`."""
        with self.house.deed(Deed.REQUEUE_LABELS) as registers:
            things = _each(registers, codes)
            _print_anew(registers, things)
            registers.about(**_named(things))
            return registers.done(things)

    def requeue_run(self, run: int) -> Done[tuple[Labelled, ...]]:
        """Puts back what of a run is not stuck; raises `UnknownRun`, `AllStuck`."""
        with self.house.deed(Deed.REQUEUE_LABELS) as registers:
            sheet = _sheet(registers, _run(registers, run))
            things = tuple(line.thing for line in sheet.waiting)
            if not things:
                raise AllStuck(run=run)
            _print_anew(registers, things)
            registers.about(**_named(things), run=run)
            return registers.done(things)

    def drop(self, codes: Sequence[str]) -> Done[tuple[Labelled, ...]]:
        """Says that things need no label after all, until somebody asks for one; raises `NeedsNoLabel`."""
        with self.house.deed(Deed.DROP_LABELS) as registers:
            things = _each(registers, codes)
            for thing in things:
                row = registers.label_queue.of(thing.id)
                if row is None:
                    raise NeedsNoLabel(number=thing.number)
                registers.labels.keep(
                    replace(_job(registers, thing, row.reason, self.house), dropped_on=self.house.today)
                )
            registers.about(**_named(things))
            return registers.done(things)

    def stick(self, code: str) -> Done[Stuck]:
        """Notes that a label was scanned back on its thing; one that no run printed is noted too.

        Only the number of the thing itself counts: an old code would prove the old label. Raises `UnknownThing`,
        `NoLabelOfOurs`, `NotItsLabel`, `InstrumentWrittenOff`.
        """
        with self.house.deed(Deed.STICK_LABEL) as registers:
            thing = _thing(registers, code)
            if Number.read(code) != thing.number:
                raise NotItsLabel(code=code, number=thing.number)
            row = registers.label_queue.of(thing.id)
            if row is None:
                return registers.done(Stuck(thing, Sticking.BEFORE))
            kept = registers.labels.keep(
                replace(_job(registers, thing, row.reason, self.house), stuck_on=self.house.today)
            )
            _know_label(registers, thing, self.house)
            registers.about(number=thing.number.digits)
            how = Sticking.ON if kept.printed_on else Sticking.UNPRINTED
            return registers.done(Stuck(thing, how, row.run))


def _thing(registers: Registers, code: str) -> Labelled:
    """What has this code and can have a label of ours; an instrument that is gone for good is refused."""
    number = Number.read(code)
    if number and (found := registers.label_queue.numbered([number])):
        return found[number]
    known = lookup.thing(registers, code)
    if not isinstance(known, Instrument | Place):
        raise NoLabelOfOurs(code=code)
    if isinstance(known, Instrument) and (refusal := may_label(known)):
        raise refusal
    return registers.label_queue.with_keys([known.id])[known.id]


def _each(registers: Registers, codes: Sequence[str]) -> tuple[Labelled, ...]:
    """The things with these codes, each once."""
    if not codes:
        raise NothingScanned
    found = {one.id: one for one in (_thing(registers, code) for code in codes)}
    return tuple(found.values())


def _named(things: Sequence[Labelled]) -> dict[str, str | int]:
    """What the history says a deed was about: the one thing, or how many."""
    told: dict[str, str | int] = {"labels": len(things)}
    return told | {"number": things[0].number.digits} if len(things) == 1 else told


def _job(registers: Registers, thing: Labelled, reason: LabelReason, house: House) -> LabelJob:
    """The label that a thing needs, or a new one for this reason."""
    return registers.labels.open_of(thing.id) or LabelJob(new_key(), thing.id, reason, house.today)


def _want(registers: Registers, thing: Labelled, reason: LabelReason, house: House) -> None:
    """A label for a reason: the job of the thing from its start; what label it had is not known to be on it now."""
    registers.labels.keep(_job(registers, thing, reason, house).wanted_anew(reason, house.today))
    if thing.thing is Thing.INSTRUMENT and loses_its_label(reason):
        one = registers.instruments.get(thing.id)
        registers.instruments.keep(replace(one, labelled_on=None))


def _know_label(registers: Registers, thing: Labelled, house: House) -> None:
    """An instrument says since when its label is known to be on it."""
    if thing.thing is Thing.INSTRUMENT:
        one = registers.instruments.get(thing.id)
        registers.instruments.keep(replace(one, labelled_on=house.today))


def _print_anew(registers: Registers, things: Sequence[Labelled]) -> None:
    """Labels back into the queue."""
    for thing in things:
        job = registers.labels.open_of(thing.id)
        if refusal := may_wait_again(thing.number, job.printed_on if job else None):
            raise refusal
        if job is not None:
            registers.labels.keep(job.waiting_again())


def _run(registers: Registers, number: int) -> LabelRun:
    """The run with this number."""
    found = registers.labels.runs.by_number(number)
    if found is None:
        raise UnknownRun(text=str(number))
    return found


def _sheet(registers: Registers, run: LabelRun) -> RunSheet:
    """A run with how far each of its labels is; what has another number by now is known by its job."""
    jobs = registers.labels.of_run(run.id)
    numbers = [label.number for label in content_of(run).labels]
    things = registers.label_queue.numbered(numbers)
    lines = []
    for number in numbers:
        if (thing := things.get(number)) is not None:
            job = jobs.get(thing.id)
            is_waiting = job is not None and job.stuck_on is None and job.dropped_on is None
            lines.append(RunLine(thing, job.stuck_on if job else None, is_waiting))
    return RunSheet(run, tuple(lines))
