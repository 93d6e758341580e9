"""The rules that need more than a constraint: triggers, each with the word it refuses by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trigger:
    """A rule of the database; `refuses` is the word in its error, by which the refusal is known."""

    name: str
    refuses: str
    event: str
    when: str = ""

    @property
    def sql(self) -> str:
        """The statement that makes it."""
        when = f" WHEN {self.when}" if self.when else ""
        return f"CREATE TRIGGER {self.name} BEFORE {self.event}{when} BEGIN SELECT RAISE(ABORT, '{self.refuses}'); END"


_NOT_LENDABLE = (
    "NEW.closed_on IS NULL AND (EXISTS (SELECT 1 FROM instruments WHERE id = NEW.instrument AND life <> 'in-use')"
    " OR EXISTS (SELECT 1 FROM repairs WHERE instrument = NEW.instrument AND closed_on IS NULL AND blocking = 1))"
)
_COUNT_BOOKED = 'EXISTS (SELECT 1 FROM counts WHERE id = NEW."count" AND booked_on IS NOT NULL)'
_CHILD_AT_SCHOOL = (
    "NEW.child <> '' AND EXISTS (SELECT 1 FROM borrowers WHERE id = NEW.borrower AND kind <> 'household')"
)

_DONOR_KEPT = "EXISTS (SELECT 1 FROM donors WHERE id = OLD.about AND erased_on IS NULL)"

_MORE_SUPPLIES_THAN_THERE_ARE = (
    "(SELECT coalesce(sum(amount - back - lost), 0) FROM supply_lines WHERE supply = NEW.supply AND id <> NEW.id)"
    " + NEW.amount - NEW.back - NEW.lost > (SELECT total FROM supplies WHERE id = NEW.supply)"
)
_FEWER_SUPPLIES_THAN_ARE_OUT = (
    "NEW.total < (SELECT coalesce(sum(amount - back - lost), 0) FROM supply_lines WHERE supply = NEW.id)"
)

TRIGGERS = (
    Trigger("not_lendable_is_not_lent", "not-lendable", "INSERT ON loan_lines", _NOT_LENDABLE),
    Trigger("no_child_on_school_loan", "child-on-school-loan", "INSERT ON loans", _CHILD_AT_SCHOOL),
    Trigger("no_child_on_school_loan_later", "child-on-school-loan", "UPDATE ON loans", _CHILD_AT_SCHOOL),
    Trigger("entries_never_change", "append-only", "UPDATE ON entries"),
    Trigger("entries_never_go", "append-only", "DELETE ON entries"),
    Trigger("changes_never_change", "append-only", "UPDATE ON changes"),
    Trigger("changes_never_go", "append-only", "DELETE ON changes"),
    Trigger("documents_never_change", "frozen", "UPDATE ON documents"),
    Trigger("documents_never_go", "frozen", "DELETE ON documents"),
    Trigger("count_events_never_change", "append-only", "UPDATE ON count_events"),
    Trigger("count_events_never_go", "append-only", "DELETE ON count_events"),
    Trigger("booked_counts_take_no_more", "count-booked", "INSERT ON count_events", _COUNT_BOOKED),
    Trigger("numbers_never_go_back", "number-reuse", "UPDATE ON numbers", "NEW.last < OLD.last"),
    Trigger("donor_papers_never_change", "frozen", "UPDATE ON donor_papers"),
    Trigger("donor_papers_go_with_their_donor", "frozen", "DELETE ON donor_papers", _DONOR_KEPT),
    Trigger("no_more_supplies_than_there_are", "too-few", "INSERT ON supply_lines", _MORE_SUPPLIES_THAN_THERE_ARE),
    Trigger("no_more_supplies_out_later", "too-few", "UPDATE ON supply_lines", _MORE_SUPPLIES_THAN_THERE_ARE),
    Trigger("what_is_out_stays_counted", "too-few", "UPDATE OF total ON supplies", _FEWER_SUPPLIES_THAN_ARE_OUT),
)
