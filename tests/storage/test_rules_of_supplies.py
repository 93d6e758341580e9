"""The last guard of things by quantity, tried past every rule before it, and by two processes at once."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.problems import ProblemKind
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals import BrokenRule
from depot_app.domain.refusals_supplies import TooFewSupplies
from depot_app.domain.supplies import Supply, SupplyLine, SupplyMove, SupplyReason
from depot_app.storage.depot import Depot
from depot_app.storage.registers import Registers
from tests.kit.builders import DAY, DUE, FixedClock, a_school, a_violin, desks_of, lent, stands


@contextmanager
def past_the_rules(desks: Desks) -> Iterator[Registers]:
    """The registers themselves, where no desk asks what may be done."""
    with desks.house.deed(Deed.LEND) as registers:
        yield registers


def a_line(desks: Desks, supply: Supply, amount: int) -> SupplyLine:
    """So many of a supply on a loan of their own, to be kept."""
    loan = lent(desks, a_violin(desks)).loan
    return SupplyLine(new_key(), loan.id, supply.id, 2, amount, DAY)


def out(desks: Desks, supply: Supply, amount: int) -> SupplyLine:
    """So many of a supply on a loan of their own."""
    line = a_line(desks, supply, amount)
    with past_the_rules(desks) as registers:
        return registers.supplies.lines.keep(line)


def test_no_more_supplies_than_there_are_go_out(desks: Desks) -> None:
    supply = stands(desks, 3)
    out(desks, supply, 2)
    line = a_line(desks, supply, 2)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.lines.keep(line)
    assert refused.value.rule == "too-few"


def test_no_more_supplies_out_later_than_there_are(desks: Desks) -> None:
    line = out(desks, stands(desks, 3), 2)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.lines.keep(replace(line, amount=4))
    assert refused.value.rule == "too-few"


def test_what_is_out_stays_counted(desks: Desks) -> None:
    supply = stands(desks, 3)
    out(desks, supply, 2)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.moves.keep(SupplyMove(new_key(), supply.id, DAY, -2, SupplyReason.LOST))
    assert refused.value.rule == "too-few"


@pytest.mark.parametrize("wrong", [{"amount": 0}, {"back": -1}, {"lost": -1}, {"back": 2, "lost": 1}])
def test_no_more_back_than_out(desks: Desks, wrong: dict[str, int]) -> None:
    line = out(desks, stands(desks, 3), 2)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.lines.keep(replace(line, **wrong))  # type: ignore[arg-type]
    assert "no_more_back_than_out" in refused.value.rule


@pytest.mark.parametrize("half", [{"closed_on": DAY}, {"back": 2}])
def test_a_line_is_closed_when_all_back(desks: Desks, half: dict[str, Any]) -> None:
    line = out(desks, stands(desks, 3), 2)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.lines.keep(replace(line, **half))
    assert "closed_when_all_back" in refused.value.rule


def test_a_total_is_never_below_nothing(desks: Desks) -> None:
    supply = stands(desks, 3)
    with pytest.raises(BrokenRule), past_the_rules(desks) as registers:
        registers.supplies.moves.keep(SupplyMove(new_key(), supply.id, DAY, -4, SupplyReason.LOST))
    fresh = Supply(new_key(), Number.of(Kind.PART, 900), "Kruk", total=-1)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.keep(fresh)
    assert "total_not_negative" in refused.value.rule


def test_a_move_moves_something(desks: Desks) -> None:
    supply = stands(desks, 3)
    with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
        registers.supplies.moves.keep(SupplyMove(new_key(), supply.id, DAY, 0, SupplyReason.LOST))
    assert "moves_something" in refused.value.rule


def test_what_is_won_is_won_from_an_instrument_and_nothing_else_is(desks: Desks) -> None:
    supply, violin = stands(desks, 3), a_violin(desks)
    for reason, source in ((SupplyReason.WON, None), (SupplyReason.BOUGHT, violin.id)):
        move = SupplyMove(new_key(), supply.id, DAY, 1, reason, instrument=source)
        with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
            registers.supplies.moves.keep(move)
        assert "won_from_an_instrument" in refused.value.rule


def test_a_name_and_a_number_stand_for_one_supply(desks: Desks) -> None:
    known = stands(desks)
    for other in (
        Supply(new_key(), Number.of(Kind.PART, 900), "MUZIEKSTANDAARD"),
        Supply(new_key(), known.number, "Kruk"),
    ):
        with pytest.raises(BrokenRule) as refused, past_the_rules(desks) as registers:
            registers.supplies.keep(other)
        assert "supplies.n" in refused.value.rule


def test_the_check_names_a_total_that_its_moves_do_not_make(desks: Desks, depot: Depot) -> None:
    supply = stands(desks, 3)
    with depot.bare() as connection:
        connection.execute("UPDATE supplies SET total = 5")
    found = [one for one in desks.housekeeping.check().problems if one.kind is ProblemKind.DERIVED]
    assert [(one.number, one.field, one.expected, one.found) for one in found] == [(supply.number, "total", "3", "5")]


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["more", "fewer", "lend", "back", "lose"]), st.integers(1, 6)), max_size=12
    )
)
def test_whatever_is_done_no_more_are_out_than_there_are(desks: Desks, steps: list[tuple[str, int]]) -> None:
    supply = stands(desks, 5, name=f"Kruk {new_key()}")
    code, school = supply.number.digits, a_school(desks, f"School {new_key()}").number.digits
    total, away = 5, 0
    for step, amount in steps:
        try:
            match step:
                case "more":
                    total = desks.supplies.adjust(code, amount, SupplyReason.BOUGHT).thing.total
                case "fewer":
                    total = desks.supplies.adjust(code, -amount, SupplyReason.USED).thing.total
                case "lend":
                    desks.loans.lend([f"{code}*{amount}"], to=school, due_on=DUE)
                    away += amount
                case "back":
                    desks.supply_loans.take_back(code, amount)
                    away -= amount
                case _:
                    desks.supply_loans.take_back(code, 0, lost=amount)
                    away, total = away - amount, total - amount
        except Refusal:
            continue
    card = desks.supplies.card(code)
    assert (card.supply.total, card.out) == (total, away)
    assert card.supply.total == sum(told.move.amount for told in card.moves)
    assert 0 <= card.out <= card.supply.total


# -- two processes at once


def lend_from_another_process(database: Path, code: str, to: str, ready: Barrier, told: Any) -> None:
    """Lends one at a time while the other process does too, until there are none left."""
    depot = Depot.open(database)
    desks = desks_of(House(depot, FixedClock(), to))
    ready.wait(timeout=60)
    lent_here = 0
    while True:
        try:
            desks.loans.lend([code], to=to, due_on=DUE)
        except TooFewSupplies:
            break
        lent_here += 1
    depot.close()
    told.put(lent_here)


def test_two_processes_never_lend_more_than_there_are(desks: Desks, database: Path) -> None:
    schools = [a_school(desks, name).name for name in ("De Regenboog", "De Vlinder")]
    code = stands(desks, 25).number.digits
    spawn = multiprocessing.get_context("spawn")
    ready, told = spawn.Barrier(2), spawn.Queue()
    work = [
        spawn.Process(target=lend_from_another_process, args=(database, code, school, ready, told))
        for school in schools
    ]
    for one in work:
        one.start()
    amounts = [told.get(timeout=90) for _ in work]
    for one in work:
        one.join(timeout=60)
    assert sum(amounts) == 25
    assert desks.supplies.card(code).out == 25
