"""What a row says of its samples, and when a target holds."""

import pytest

from depot_app.bench.command import as_json
from depot_app.bench.measuring import by_turns, memory_at_most, memory_now, timed
from depot_app.bench.processes import alone
from depot_app.bench.rows import Goal, Row
from depot_app.bench.table import figure, table, target
from depot_app.wording import bench as said
from depot_app.wording.voice import Language, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)


def a_row(goal: Goal, samples: tuple[float, ...] = (4.0, 6.0, 20.0), floors: tuple[float, ...] = (2.0,)) -> Row:
    """A row of these samples."""
    return Row(said.DEED, 10_000, goal, samples, floors)


def test_median_floor_and_ratio_are_of_the_samples():
    row = a_row(Goal())
    assert (row.median_ms, row.floor_ms, row.ratio) == (6.0, 2.0, 3.0)


def test_of_few_samples_the_largest_is_what_95_of_100_do_not_exceed():
    assert a_row(Goal()).p95_ms == 20.0
    assert a_row(Goal(), tuple(map(float, range(100)))).p95_ms == 95.0


@pytest.mark.parametrize(
    ("goal", "holds"),
    [
        (Goal(), True),
        (Goal(ratio=3), True),
        (Goal(ratio=2.9), False),
        (Goal(median_ms=6), True),
        (Goal(median_ms=5), False),
        (Goal(p95_ms=20), True),
        (Goal(p95_ms=19), False),
        (Goal(ratio=3, p95_ms=19), False),
        (Goal(mib=100), False),
    ],
)
def test_a_target_holds_where_every_part_of_it_does(goal: Goal, holds: bool):
    assert a_row(goal).holds is holds


def test_what_was_lost_breaks_any_target():
    assert not Row(said.SCANS, 1, Goal(), (1.0,), lost=1).holds


def test_memory_has_a_ratio_of_its_own():
    row = Row(said.MEMORY, 1, Goal(mib=150), mib=120.0, floor_mib=60.0)
    assert (row.ratio, row.holds, row.median_ms) == (2.0, True, None)


def test_a_row_answers_all_that_the_interface_promises():
    told = as_json(a_row(Goal(ratio=5, p95_ms=20)), EN)
    assert {"work", "instruments", "median_ms", "p95_ms", "floor_ms", "ratio", "target", "holds"} <= set(told)
    assert told["work"] == "scan → durable"
    assert told["target"] == "≤ 5 × the floor, p95 ≤ 20 ms"


def test_memory_rows_are_in_mebibytes():
    told = as_json(Row(said.MEMORY, 1, Goal(mib=150), mib=120.0, floor_mib=60.0), EN)
    assert (told["mib"], told["floor_mib"], told["target"], told["median_ms"]) == (120.0, 60.0, "≤ 150 MiB", None)


def test_a_row_without_a_target_says_so():
    assert target(NL, Goal()) == "geen doel"


@pytest.mark.parametrize(
    ("n", "nl", "en"),
    [(3.0, "3", "3"), (0.256, "0,26", "0.26"), (12.34, "12,3", "12.3"), (1234.5, "1.234", "1,234")],
)
def test_figures_are_as_exact_as_they_need_to_be(n: float, nl: str, en: str):
    assert (figure(NL, n), figure(EN, n)) == (nl, en)


def test_the_table_has_a_line_for_each_row_in_columns_of_one_width():
    lines = table(EN, [a_row(Goal(ratio=5)), Row(said.MEMORY, 1, Goal(mib=150), mib=120.0, floor_mib=60.0)])
    assert len(lines) == 3
    assert lines[0].index("target") == lines[1].index("≤") == lines[2].index("≤")
    assert lines[1].endswith("yes")


def test_work_and_floor_are_taken_by_turns_and_the_first_of_each_is_not_counted():
    done: list[str] = []
    work, floor = by_turns(3, lambda: done.append("w"), lambda: done.append("f"))
    assert (len(work), len(floor)) == (3, 3)
    assert "".join(done) == "fw" + "wf" * 3


def test_time_and_memory_are_more_than_nothing():
    assert timed(lambda: sum(range(1000))) > 0
    now, most = memory_now(), memory_at_most()
    assert now is None or most is None or 10 < now <= most


def test_what_a_started_process_compiles_is_kept_apart(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    said = alone("import sys; print(sys.dont_write_bytecode, sys.pycache_prefix)", DEPOT_HOME=str(tmp_path))
    assert said.split() == ["False", str(tmp_path / "compiled")]
