"""Taking over who has an instrument and what ails it: one open loan for each borrower, one open repair for each."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from depot_app.desks.imports_sorting import Surroundings
from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.drafts import NO_TERMS, InstrumentDraft, LoanTerms
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.intake import loan_days, out_with
from depot_app.domain.keys import new_key
from depot_app.domain.loans import Loan, LoanLine, template_for
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.repairs import Repair, RepairOrigin
from depot_app.storage.registers import Registers

_NO_NUMBER = Number.of(Kind.REPAIR, 0)
"""Stands where a number is still to be handed out; no repair has it."""

Agreed = tuple[UUID, Number | None, date | None, date | None, LoanTerms]
"""Borrower, number where the list has one, start where it is said, due day and terms: one loan for each.

A number says which loan it is, whatever terms its rows name.
"""


@dataclass
class _Open:
    """A loan that takes lines, and how many it has."""

    loan: Loan
    lines: int


@dataclass
class Holdings:
    """The loans and repairs that a list tells of; `keep` writes those of one portion, after its instruments."""

    registers: Registers
    around: Surroundings
    loans: dict[Agreed, _Open] = field(default_factory=dict)
    lines: list[LoanLine] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)

    def standing(self, draft: InstrumentDraft, instrument: Instrument, holder: UUID | None) -> Instrument:
        """The instrument as its row says it stands: on a loan, in repair, or as it is."""
        if draft.repair or draft.state is InstrumentState.IN_REPAIR:
            self.repairs.append(self._repair(draft, instrument))
            instrument = replace(instrument, state=InstrumentState.IN_REPAIR)
        if holder is None:
            return instrument
        taken = self._loan(draft, holder)
        taken.lines += 1
        self.lines.append(_line(taken, instrument, draft, self.around.today))
        return out_with(instrument, holder, taken.loan.due_on)

    def keep(self) -> None:
        """Writes lines and then repairs: an instrument in repair can no longer be lent."""
        self.registers.loans.lines.keep_new(self.lines)
        bare = [repair for repair in self.repairs if repair.number == _NO_NUMBER]
        numbers = iter(self.registers.numbers.take_many(Kind.REPAIR, len(bare)) if bare else ())
        self.registers.repairs.keep_new(
            [replace(one, number=next(numbers)) if one.number == _NO_NUMBER else one for one in self.repairs]
        )
        self.lines, self.repairs = [], []

    def _loan(self, draft: InstrumentDraft, holder: UUID) -> _Open:
        """The loan for a row: met in this list before, open since an earlier one, or made."""
        start, due = loan_days(draft, self.around.today)
        agreed = holder, draft.loan, draft.lent_on, due, NO_TERMS if draft.loan else draft.terms
        if agreed not in self.loans:
            known = self._known(draft, holder, due)
            loan = known or self._made(draft, holder, start, due)
            self.loans[agreed] = _Open(loan, len(self.registers.loans.lines.of(loan.id)) if known else 0)
        return self.loans[agreed]

    def _known(self, draft: InstrumentDraft, holder: UUID, due: date | None) -> Loan | None:
        """An open loan that was taken over on the same terms."""
        loans, start = self.registers.loans, draft.lent_on
        known = loans.by_number(draft.loan) if draft.loan else loans.taken_over_from(holder)
        if known is None or known.closed_on or not known.taken_over or known.borrower != holder:
            return None
        if not draft.loan and draft.terms != _terms_of(known):
            return None
        return known if known.due_on == due and (start is None or known.from_on == start) else None

    def _made(self, draft: InstrumentDraft, holder: UUID, start: date, due: date | None) -> Loan:
        """A new loan, marked as taken over; it has the number of the list where that is free.

        A child is named on the loan of a household only.
        """
        number, terms = draft.loan, draft.terms
        at_home = bool(terms.child) and self.registers.borrowers.get(holder).kind is BorrowerKind.HOUSEHOLD
        if number and self.registers.loans.by_number(number) is None:
            self.registers.numbers.pass_over(number)
        else:
            number = self.registers.numbers.take(Kind.LOAN)
        loan = Loan(
            id=new_key(),
            number=number,
            borrower=holder,
            template=template_for(terms.fee),
            from_on=start,
            due_on=due,
            fee=terms.fee,
            deposit=terms.deposit,
            programme=terms.programme,
            children=terms.children,
            child=terms.child if at_home else "",
            taken_over=True,
        )
        return self.registers.loans.keep(loan)

    def _repair(self, draft: InstrumentDraft, instrument: Instrument) -> Repair:
        """An open blocking repair, taken over from the list; numbered with the others unless it brought a number."""
        number = draft.repair
        if number and self.registers.repairs.by_number(number) is None:
            self.registers.numbers.pass_over(number)
        else:
            number = _NO_NUMBER
        return Repair(
            id=new_key(),
            number=number,
            instrument=instrument.id,
            complaint=self.around.words.complaint,
            opened_on=draft.state_on or self.around.today,
            origin=RepairOrigin.LIST,
        )


def _terms_of(loan: Loan) -> LoanTerms:
    """The terms of a loan, as a list says them."""
    return LoanTerms(loan.fee, loan.deposit, loan.programme, loan.children, loan.child)


def _line(taken: _Open, instrument: Instrument, draft: InstrumentDraft, today: date) -> LoanLine:
    """The line of an instrument, as it is at the taking over."""
    return LoanLine(
        id=new_key(),
        loan=taken.loan.id,
        instrument=instrument.id,
        position=taken.lines,
        out_on=draft.lent_on or min(today, taken.loan.from_on),
        condition_out=instrument.condition,
        kit_out=instrument.kit,
        value=instrument.value,
    )
