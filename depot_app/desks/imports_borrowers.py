"""Taking in a list of borrowers, and finding the borrowers that other lists name."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from depot_app.desks.imports_sorting import Decision, Intake
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.drafts import BorrowerDraft
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.intake import described_borrower
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.search import fold
from depot_app.storage.registers import Registers

_TELLING = ("code", "email", "phone", "registration", "contact")
"""What two borrowers hardly have in common."""

Decided = Decision[BorrowerDraft, Borrower]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why nobody can say who is meant: several have the name (their numbers), or nobody the number."""

    kind: FindingKind
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A borrower as a list says it: by name, by number, or by both where several have the name."""

    number: Number | None
    name: str

    @classmethod
    def of(cls, text: str) -> "Said":
        """What a text says: `De Boog`, `80001829` or `80001829 De Boog`."""
        first, _, rest = text.strip().partition(" ")
        for digits, name in ((first, rest), (text, "")):
            number = Number.read(digits)
            if number and number.kind is Kind.BORROWER:
                return cls(number, " ".join(name.split()))
        return cls(None, " ".join(text.split()))


class BorrowerFinder:
    """Finds borrowers by number or exact name, asks for each text once, and makes those that nobody knows."""

    def __init__(self, registers: Registers) -> None:
        self._registers = registers
        self._found: dict[str, tuple[Borrower, ...]] = {}

    def trouble(self, text: str) -> Trouble | None:
        """What stands between a text and one borrower, if anything; an unknown name is no trouble, it is made."""
        found = self._of(text)
        if len(found) > 1:
            return Trouble(FindingKind.BORROWER_SEVERAL, tuple(one.number.digits for one in found))
        return None if found or Said.of(text).name else Trouble(FindingKind.BORROWER_UNKNOWN)

    def lends_for_child(self, text: str) -> bool:
        """Whether a child may be named where this text says who has it: a household, or nobody known yet."""
        return all(one.kind is BorrowerKind.HOUSEHOLD for one in self._of(text))

    def met(self, text: str, *, for_child: bool = False) -> UUID:
        """The borrower whom a text means, made with nothing but the name (and number) where there is none.

        Who is said to have something for a child is made a household.
        """
        found = self._of(text)
        if not found:
            said = Said.of(text)
            number = said.number
            if number and self._registers.borrowers.by_number(number) is None:
                self._registers.numbers.pass_over(number)
            else:
                number = self._registers.numbers.take(Kind.BORROWER)
            kind = BorrowerKind.HOUSEHOLD if for_child else BorrowerKind.ORGANISATION
            made = Borrower(id=new_key(), number=number, kind=kind, name=said.name)
            found = self._found[fold(text)] = (self._registers.borrowers.keep(made),)
        return found[0].id

    def is_same(self, text: str, key: UUID | None) -> bool:
        """Whether a text can mean this borrower."""
        return key is not None and key in {one.id for one in self._of(text)}

    def _of(self, text: str) -> tuple[Borrower, ...]:
        """The borrowers whom a text can mean; a number with a name means only who has both."""
        key = fold(text)
        if key not in self._found:
            self._found[key] = self._looked_up(Said.of(text))
        return self._found[key]

    def _looked_up(self, said: Said) -> tuple[Borrower, ...]:
        """The borrowers who answer to a number, to a name, or to both."""
        borrowers = self._registers.borrowers
        if said.number is None:
            return borrowers.named(said.name)
        numbered = borrowers.by_number(said.number)
        if numbered and (not said.name or fold(numbered.name) == fold(said.name)):
            return (numbered,)
        return ()


class BorrowerIntake(Intake[BorrowerDraft, Borrower]):
    """Holds a list of borrowers against the depot and takes it in."""

    @cached_property
    def _own_numbers(self) -> frozenset[Number]:
        """The numbers that the list itself has: who has one of those is found by it, never by a name."""
        drafts = (draft for portion in self.reading.portions() for draft in portion.drafts)
        return frozenset(draft.number for draft in drafts if draft.number)

    @cached_property
    def _names_before(self) -> dict[str, list[str]]:
        """The numbers of those who have each name, as it was before the list came in."""
        names: dict[str, list[str]] = {}
        for one in self.registers.borrowers.all():
            names.setdefault(fold(one.name), []).append(one.number.digits)
        return names

    def sort(self, drafts: Sequence[BorrowerDraft]) -> list[Decided]:
        """What becomes of each row."""
        self._names_before  # noqa: B018 - who is here before anything is written
        return [self._decide(draft) for draft in drafts]

    def _decide(self, draft: BorrowerDraft) -> Decided:
        """What becomes of one row: found by number, by site code, then by a name that has no other code."""
        known = self.around.known.get(draft.row)
        if known and self.around.same_meanings:
            return self.unchanged(draft, known)
        found = self._found(draft)
        if len(found) > 1:
            numbers = (one.number.digits for one in found)
            return self.rejected(draft, self.finding(draft, FindingKind.BORROWER_SEVERAL, "name", draft.name, *numbers))
        if not found:
            return self._new(draft)
        before = found[0]
        if first := self.claimed_by(draft, before.id):
            return self.rejected(draft, self.finding(draft, FindingKind.NAME_REPEATED, "name", draft.name, str(first)))
        after = described_borrower(before, draft)
        if after == before:
            return self.unchanged(draft, before.id)
        if draft.child and after.kind is not BorrowerKind.HOUSEHOLD:
            return self.rejected(draft, self.finding(draft, FindingKind.CHILD_AT_SCHOOL, "child", draft.child))
        return Decision(draft, Outcome.UPDATED, before.id, before, after)

    def _new(self, draft: BorrowerDraft) -> Decided:
        """A row that nobody here answers to; its number must not be another's."""
        if draft.number and (other := self.registers.borrowers.by_number(draft.number)):
            text = draft.number.digits
            taken = self.finding(draft, FindingKind.NUMBER_TAKEN, "number", text, other.number.digits)
            return self.rejected(draft, taken)
        found: tuple[Finding, ...] = ()
        if numbers := self._names_before.get(fold(draft.name)):
            found = (self.finding(draft, FindingKind.NAMESAKE, "name", draft.name, *numbers),)
        return Decision(draft=draft, outcome=Outcome.CREATED, findings=found)

    def _found(self, draft: BorrowerDraft) -> tuple[Borrower, ...]:
        """Those whom a row can mean."""
        borrowers = self.registers.borrowers
        numbered = borrowers.by_number(draft.number) if draft.number else None
        if numbered and _agree(numbered, draft):
            return (numbered,)
        if coded := borrowers.by_code(draft.code):
            return (coded,)
        known = self.around.known.get(draft.row)
        if known and (earlier := borrowers.find(known)):
            return (earlier,)
        named = tuple(one for one in borrowers.named(draft.name) if one.number not in self._own_numbers)
        if not draft.code:
            same_city = tuple(one for one in named if draft.city and fold(one.city) == fold(draft.city))
            return same_city or named
        return tuple(one for one in named if not one.code)

    def take_in(self, decisions: Sequence[Decided]) -> dict[int, UUID]:
        """Makes new borrowers and changes known ones."""
        register = self.registers.borrowers
        made = {one.draft.row: one.key for one in decisions if one.key}
        fresh = [(one.draft, self._made(one.draft)) for one in decisions if one.outcome is Outcome.CREATED]
        register.keep_new([borrower for _, borrower in fresh])
        for one in decisions:
            if one.outcome is Outcome.UPDATED and one.after and one.before:
                register.keep(one.after)
                if one.after.name != one.before.name:
                    self._rename(one.after.id)
        return made | {draft.row: borrower.id for draft, borrower in fresh}

    def _rename(self, borrower: UUID) -> None:
        """Makes what a borrower has findable by the new name."""
        instruments = self.registers.instruments
        held = self.registers.instrument_lists.held_by(borrower)
        instruments.refresh([instruments.get(key) for key in held])

    def _made(self, draft: BorrowerDraft) -> Borrower:
        """The borrower of a new row: an organisation unless the row says else."""
        if draft.number:
            self.registers.numbers.pass_over(draft.number)
        number = draft.number or self.registers.numbers.take(Kind.BORROWER)
        plain = Borrower(id=new_key(), number=number, kind=BorrowerKind.ORGANISATION, name=draft.name)
        return described_borrower(plain, draft)


def _agree(borrower: Borrower, draft: BorrowerDraft) -> bool:
    """Whether a row with the number of this borrower is about them: something that tells them apart is the same."""
    if fold(borrower.name) == fold(draft.name):
        return True
    return any(getattr(draft, name) and getattr(draft, name) == getattr(borrower, name) for name in _TELLING)
