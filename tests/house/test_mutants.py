"""What `make mutants` takes out: every rule, one at a time, and nothing else."""

import ast
from pathlib import Path

import pytest

from tests.house.mutants import likely_tests, taken_out
from tests.house.reading import Source
from tests.house.rules_of_the_depot import Removal, from_refusals, from_schema, removals

SCHEMA = """CREATE TABLE loans (
	id BLOB NOT NULL,
	CONSTRAINT ck_loans_due CHECK (due IS NULL OR due >= start),
	CONSTRAINT ck_loans_fee CHECK (fee >= 0)
)
;
CREATE UNIQUE INDEX one_open_loan ON loans (id)
;
CREATE INDEX ix_loans ON loans (id)
;
CREATE TRIGGER never_go BEFORE DELETE ON loans BEGIN SELECT RAISE(ABORT, 'no'); END
;
"""  # fmt: skip

RULES = '''
def may_lend(item, loan):
    """Whether it may."""
    if item.gone:
        return Gone(
            item=item.number,
        )
    if loan:
        return OnLoan(loan)
    return Late() if item.late else None
'''


def without(rule: str, found: list[Removal]) -> str:
    """The text that is left when this rule is gone."""
    (one,) = [removal for removal in found if removal.rule == rule]
    return one.text


def test_each_guard_of_the_schema_is_taken_out() -> None:
    found = list(from_schema("first.sql", SCHEMA))
    assert [one.rule for one in found] == ["one_open_loan", "never_go", "ck_loans_due", "ck_loans_fee"]


def test_a_trigger_goes_whole_and_the_rest_stays() -> None:
    text = without("never_go", list(from_schema("first.sql", SCHEMA)))
    assert "TRIGGER" not in text
    assert "one_open_loan" in text


def test_a_check_without_its_condition_holds_for_everything() -> None:
    text = without("ck_loans_due", list(from_schema("first.sql", SCHEMA)))
    assert "ck_loans_due CHECK (1 = 1),\n" in text
    assert "ck_loans_fee CHECK (fee >= 0)\n" in text


@pytest.mark.parametrize("rule", ["may_lend: Gone", "may_lend: OnLoan", "may_lend: Late"])
def test_each_refusal_goes_alone(rule: str) -> None:
    text = without(rule, list(from_refusals(Source.of("loans.py", RULES))))
    ast.parse(text)
    refusals = {"may_lend: Gone": "Gone(", "may_lend: OnLoan": "OnLoan(", "may_lend: Late": "Late("}
    assert [name for name, call in refusals.items() if call not in text] == [rule]


def test_the_rules_of_the_program_are_found() -> None:
    rules = [one.rule for one in removals()]
    assert {"one_open_loan", "one_open_repair", "not_lendable_is_not_lent", "entries_never_go"} <= set(rules)
    assert sum(rule.startswith("may_lend: ") for rule in rules) >= 3


def test_tests_that_name_the_rule_come_first(tmp_path: Path) -> None:
    (tmp_path / "tests" / "desks").mkdir(parents=True)
    (tmp_path / "tests" / "desks" / "test_loans.py").write_text("with pytest.raises(OnLoanAlready): ...")
    (tmp_path / "tests" / "desks" / "test_repairs.py").write_text("with pytest.raises(InRepair): ...")
    removal = Removal(rule="may_lend: OnLoanAlready", file="depot_app/domain/loans.py", text="")
    assert likely_tests(tmp_path, removal) == ["tests/desks/test_loans.py"]


def test_a_rule_is_back_after_its_turn(tmp_path: Path) -> None:
    (tmp_path / "loans.py").write_text(RULES)
    with taken_out(tmp_path, Removal(rule="all", file="loans.py", text="")):
        assert (tmp_path / "loans.py").read_text() == ""
    assert (tmp_path / "loans.py").read_text() == RULES
