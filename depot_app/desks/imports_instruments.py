"""Taking in a list of instruments: found by number, old number or row, then made, changed or left alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from depot_app.desks.imports_borrowers import BorrowerFinder
from depot_app.desks.imports_holdings import Holdings
from depot_app.desks.imports_remarks import Remarks
from depot_app.desks.imports_sorting import Decision, Intake, keeps_out
from depot_app.desks.valuing import listed
from depot_app.domain.drafts import InstrumentDraft
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.instruments import Instrument
from depot_app.domain.intake import (
    Step,
    described,
    ended,
    fresh_instrument,
    is_another,
    loan_days,
    step_for,
)
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.search import code_key, fold

Decided = Decision[InstrumentDraft, Instrument]


class InstrumentIntake(Intake[InstrumentDraft, Instrument]):
    """Holds a list of instruments against the depot and takes it in."""

    @cached_property
    def _owners(self) -> dict[str, UUID]:
        """Every old number with its instrument."""
        return self.registers.instruments.codes.owners()

    @cached_property
    def _borrowers(self) -> BorrowerFinder:
        """Borrowers by what lists call them."""
        return BorrowerFinder(self.registers)

    @cached_property
    def _holdings(self) -> Holdings:
        """The loans and repairs that are taken over."""
        return Holdings(self.registers, self.around)

    @cached_property
    def _places(self) -> dict[str, UUID]:
        """Places by what lists call them."""
        return {}

    @cached_property
    def _remarks(self) -> Remarks:
        """What a person may want to look at in rows that will be written."""
        return Remarks(self.registers, self.reading.source, self.around.today)

    # -- sorting

    def sort(self, drafts: Sequence[InstrumentDraft]) -> list[Decided]:
        """What becomes of each row."""
        numbers = self.registers.imports.numbered([number for draft in drafts for number in _numbers(draft)])
        found = {draft.row: self._found(draft, numbers) for draft in drafts}
        to_compare = {key for row, keys in found.items() for key in keys if not self._says_nothing_new(row, keys)}
        before = self.registers.instruments.find_many(list(to_compare))
        decided = [self._decide(draft, found[draft.row], before) for draft in drafts]
        return [self._remarks.added(one) for one in decided]

    def _found(self, draft: InstrumentDraft, numbers: dict[Number, UUID]) -> set[UUID]:
        """The instruments that a row's numbers mean; without any number the one that this row became before."""
        keys = {numbers[number] for number in _numbers(draft) if number in numbers}
        said_to_be = (*draft.old_numbers, draft.number.digits) if draft.number else draft.old_numbers
        keys |= {self._owners[code] for said in said_to_be if (code := code_key(said)) in self._owners}
        known = self.around.known.get(draft.row)
        return {known} if not keys and known and not (draft.number or draft.old_numbers) else keys

    def _says_nothing_new(self, row: int, keys: set[UUID]) -> bool:
        """Whether this very row of this very file came in before as this instrument, read in the same way."""
        return self.around.same_meanings and keys == {self.around.known.get(row)}

    def _decide(self, draft: InstrumentDraft, keys: set[UUID], before: Mapping[UUID | str, Instrument]) -> Decided:
        """What becomes of one row."""
        if len(keys) > 1:
            return self.rejected(draft, self._taken(draft, min(before[key].number for key in keys)))
        for key in keys:
            if first := self.claimed_by(draft, key):
                return self.rejected(draft, self._repeated(draft, first))
            if self._says_nothing_new(draft.row, keys):
                return self.unchanged(draft, key)
        findings = self._about_loan(draft)
        if keys:
            return self._known(draft, before[min(keys)], findings)
        if keeps_out(findings):
            return self.rejected(draft, *findings)
        return Decision(draft=draft, outcome=Outcome.CREATED, findings=findings)

    def _known(self, draft: InstrumentDraft, instrument: Instrument, findings: tuple[Finding, ...]) -> Decided:
        """What a row makes of an instrument that the depot has."""
        if is_another(instrument, draft):
            return self.rejected(draft, self._taken(draft, instrument.number))
        step = step_for(instrument, draft, with_holder=self._borrowers.is_same(draft.borrower, instrument.holder))
        if step is Step.LEND and keeps_out(findings):
            return self.rejected(draft, *findings)
        if step is Step.CONTRADICTS:
            text = draft.borrower or (draft.state.value if draft.state else "")
            findings = (*findings, self.finding(draft, FindingKind.STATE_KEPT, "state", text, instrument.state.value))
        after = described(instrument, draft)
        new_codes = any(code_key(said) not in self._owners for said in draft.old_numbers)
        moves = bool(draft.place) and fold(draft.place) != fold(self.registers.places.name_of(instrument.place))
        if after == instrument and not moves and not new_codes and step in {Step.NOTHING, Step.CONTRADICTS}:
            return self.unchanged(draft, instrument.id, *findings)
        if self.reading.source.mended:
            return self.rejected(draft, self._taken(draft, instrument.number))
        return Decision(draft, Outcome.UPDATED, instrument.id, instrument, after, step, findings)

    def _about_loan(self, draft: InstrumentDraft) -> tuple[Finding, ...]:
        """What is wrong with who is said to have it, and until when."""
        if not draft.borrower:
            return ()
        found = []
        if trouble := self._borrowers.trouble(draft.borrower):
            found.append(self.finding(draft, trouble.kind, "borrower", draft.borrower, *trouble.hints))
        if draft.due and loan_days(draft, self.around.today)[1] is None:
            found.append(self.finding(draft, FindingKind.DUE_IGNORED, "due", draft.due.isoformat()))
        if draft.terms.child and not self._borrowers.lends_for_child(draft.borrower):
            found.append(self.finding(draft, FindingKind.CHILD_IGNORED, "child", draft.terms.child))
        return tuple(found)

    def _taken(self, draft: InstrumentDraft, by: Number) -> Finding:
        """A row whose number is another instrument's."""
        text = draft.number.digits if draft.number else ", ".join(draft.old_numbers)
        key = "number" if draft.number else "old_number"
        return self.finding(draft, FindingKind.NUMBER_TAKEN, key, text, by.digits)

    def _repeated(self, draft: InstrumentDraft, first: int) -> Finding:
        """A row about an instrument that an earlier row was about, by another of its numbers."""
        text = draft.number.digits if draft.number else ", ".join(draft.old_numbers)
        return self.finding(draft, FindingKind.NUMBER_REPEATED, "old_number", text, str(first))

    # -- taking in

    def take_in(self, decisions: Sequence[Decided]) -> dict[int, UUID]:
        """Makes new instruments, changes known ones, and takes over who has them and what ails them."""
        made = {one.draft.row: one.key for one in decisions if one.key and one.outcome is not Outcome.REJECTED}
        fresh = [one for one in decisions if one.outcome is Outcome.CREATED]
        numbers = self._take_numbers(fresh)
        created = [(one.draft, self._made(one.draft, number)) for one, number in zip(fresh, numbers, strict=True)]
        settled = [(draft, self._holdings.standing(draft, thing, self._holder(draft))) for draft, thing in created]
        codes = {thing.id: list(draft.old_numbers) for draft, thing in settled if draft.old_numbers}
        self.registers.instruments.enter([thing for _, thing in settled], codes)
        said = [self._changed(one) for one in decisions if one.outcome is Outcome.UPDATED]
        changed = listed(self.registers, said, by=self.reading.source.file, today=self.around.today)
        self.registers.instruments.keep_changes([(old, new) for old, new in changed if old != new])
        self._add_codes(decisions)
        self._holdings.keep()
        return made | {draft.row: thing.id for draft, thing in settled}

    def _take_numbers(self, fresh: Sequence[Decided]) -> list[Number]:
        """The numbers of new instruments: those they brought, and the next ones for the others."""
        brought = [one.draft.number for one in fresh]
        for number in filter(None, (max(filter(None, brought), default=None),)):
            self.registers.numbers.pass_over(number)
        taken = iter(self.registers.numbers.take_many(Kind.INSTRUMENT, brought.count(None)))
        return [number or next(taken) for number in brought]

    def _made(self, draft: InstrumentDraft, number: Number) -> Instrument:
        """The instrument of a new row."""
        kind = self.registers.types.of(draft.type_code)
        thing = fresh_instrument(draft, kind, key=new_key(), number=number, place=self._place(draft))
        return ended(thing, draft, self.around.words.reason)

    def _changed(self, decision: Decided) -> tuple[Instrument, Instrument]:
        """A known instrument as it was and as the row makes it."""
        before, after, draft = decision.before, decision.after, decision.draft
        assert before is not None  # noqa: S101 - an update has both sides
        assert after is not None  # noqa: S101
        if draft.place:
            after = replace(after, place=self._place(draft))
        match decision.step:
            case Step.LEND | Step.MEND:
                after = self._holdings.standing(draft, after, self._holder(draft))
            case Step.END:
                after = ended(after, draft, self.around.words.reason)
            case _:
                pass
        return before, after

    def _add_codes(self, decisions: Iterable[Decided]) -> None:
        """Gives known instruments the old numbers that they did not have yet."""
        for one in decisions:
            if one.outcome is Outcome.UPDATED and one.key:
                for said in one.draft.old_numbers:
                    if code_key(said) not in self._owners:
                        self.registers.instruments.add_code(self.registers.instruments.get(one.key), said)

    def _holder(self, draft: InstrumentDraft) -> UUID | None:
        """Who has it, made by name where nobody of that name is known."""
        named = draft.borrower
        return self._borrowers.met(named, for_child=bool(draft.terms.child)) if named else None

    def _place(self, draft: InstrumentDraft) -> UUID | None:
        """Where it belongs, made where there is no such place yet; each name is looked up once."""
        if not draft.place:
            return None
        if draft.place not in self._places:
            self._places[draft.place] = self.registers.places.met(draft.place).id
        return self._places[draft.place]


def _numbers(draft: InstrumentDraft) -> list[Number]:
    """The numbers of ours in a row, be they in a column for ours or for old ones."""
    read = (Number.read(said) for said in draft.old_numbers)
    return [number for number in (draft.number, *read) if number and number.kind is Kind.INSTRUMENT]
