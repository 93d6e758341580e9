"""Taking in a list of repairs: each belongs to an instrument, which has one open blocking repair at a time."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.imports_sorting import Decision, Intake
from depot_app.domain.drafts import RepairDraft
from depot_app.domain.findings import FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.intake import described_repair, fresh_repair
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import NotAnInstrument, UnknownThing
from depot_app.domain.repairs import ENDED, Repair, RepairOrigin, RepairState
from depot_app.domain.search import code_key, fold

Decided = Decision[RepairDraft, Repair]


class RepairIntake(Intake[RepairDraft, Repair]):
    """Holds a list of repairs against the depot and takes it in."""

    @cached_property
    def _owners(self) -> dict[str, UUID]:
        """Every old number with its instrument."""
        return self.registers.instruments.codes.owners()

    @cached_property
    def _made_here(self) -> set[UUID]:
        """The repairs that this list made."""
        return set()

    @cached_property
    def _opened_here(self) -> dict[UUID, int]:
        """Which instrument got an open blocking repair from which row of this list."""
        return {}

    # -- sorting

    def sort(self, drafts: Sequence[RepairDraft]) -> list[Decided]:
        """What becomes of each row."""
        return [self._decide(draft) for draft in drafts]

    def _decide(self, draft: RepairDraft) -> Decided:
        """What becomes of one row."""
        known = self.around.known.get(draft.row)
        if known and self.around.same_meanings:
            return self.unchanged(draft, known)
        instrument = self._instrument(draft.instrument)
        if instrument is None:
            unknown = self.finding(draft, FindingKind.INSTRUMENT_UNKNOWN, "instrument", draft.instrument)
            return self.rejected(draft, unknown)
        numbered = self.registers.repairs.by_number(draft.number) if draft.number else None
        if numbered and (numbered.instrument != instrument or self.is_claimed(numbered.id)):
            text = numbered.number.digits
            return self.rejected(draft, self.finding(draft, FindingKind.NUMBER_TAKEN, "number", text, text))
        before = numbered or self._same(draft, instrument)
        if before:
            self.claimed_by(draft, before.id)
        after = self._after(draft, before, instrument)
        if blocked := self._blocked(draft, before, after):
            return blocked
        if before is None:
            return Decision(draft=draft, outcome=Outcome.CREATED, after=after)
        if before == after:
            return self.unchanged(draft, before.id)
        return Decision(draft, Outcome.UPDATED, before.id, before, after)

    def _instrument(self, said: str) -> UUID | None:
        """The instrument that a code means."""
        number = Number.read(said)
        if number and (numbered := self.registers.instruments.by_number(number)):
            return numbered.id
        if owner := self._owners.get(code_key(said)):
            return owner
        try:
            return lookup.instrument(self.registers, said).id
        except (UnknownThing, NotAnInstrument):
            return None

    def _same(self, draft: RepairDraft, instrument: UUID) -> Repair | None:
        """The repair that a row is about: this row's before, one alike, or the bare one of a list of instruments.

        What this very list made is never meant: two rows that are alike are two repairs.
        """
        known = self.around.known.get(draft.row)
        for repair in self.registers.repairs.of(instrument):
            if repair.id in self._made_here or self.is_claimed(repair.id):
                continue
            if repair.id == known or (_is_bare(repair) and draft.state not in ENDED):
                return repair
            if not draft.number and _is_alike(repair, draft):
                return repair
        return None

    def _after(self, draft: RepairDraft, before: Repair | None, instrument: UUID) -> Repair:
        """The repair as the row makes it; a new one has no number of its own yet."""
        if before:
            return described_repair(before, draft, self.around.today)
        number = draft.number or Number.of(Kind.REPAIR, 0)
        return fresh_repair(draft, key=new_key(), number=number, instrument=instrument, today=self.around.today)

    def _blocked(self, draft: RepairDraft, before: Repair | None, after: Repair) -> Decided | None:
        """The rejection of a row that would open a second blocking repair."""
        if not after.blocking or after.closed_on:
            return None
        standing = self.registers.repairs.blocking(after.instrument)
        first = self._opened_here.setdefault(after.instrument, draft.row)
        if first == draft.row and (standing is None or (before and standing.id == before.id)):
            return None
        hint = standing.number.digits if standing and first == draft.row else str(first)
        double = self.finding(draft, FindingKind.REPAIR_OPEN_ALREADY, "instrument", draft.instrument, hint)
        return self.rejected(draft, double)

    # -- taking in

    def take_in(self, decisions: Sequence[Decided]) -> dict[int, UUID]:
        """Makes new repairs, changes known ones, and lets their instruments stand as that makes them."""
        register = self.registers.repairs
        made = {one.draft.row: one.key for one in decisions if one.key}
        for one in decisions:
            if one.after is None:
                continue
            if one.outcome is Outcome.CREATED:
                kept = register.keep(replace(one.after, number=self._number(one.draft)))
                made[one.draft.row] = kept.id
                self._made_here.add(kept.id)
            else:
                register.keep(one.after)
        self.registers.instruments.settle([one.after.instrument for one in decisions if one.after])
        return made

    def _number(self, draft: RepairDraft) -> Number:
        """The number that a new repair brought, or the next one."""
        if draft.number is None:
            return self.registers.numbers.take(Kind.REPAIR)
        self.registers.numbers.pass_over(draft.number)
        return draft.number


def _is_alike(repair: Repair, draft: RepairDraft) -> bool:
    """Whether a repair has the complaint of a row, and its day where it says one."""
    return fold(repair.complaint) == fold(draft.complaint) and draft.opened_on in {None, repair.opened_on}


def _is_bare(repair: Repair) -> bool:
    """Whether a repair is one that a list of instruments left behind, of which nobody knows more than that it is."""
    says_more = repair.diagnosis or repair.atelier or repair.assignee or repair.expected_on or repair.result
    return repair.origin is RepairOrigin.LIST and repair.state is RepairState.REPORTED and not says_more
