"""Every work of the design is measured, each beside its floor, on a demo depot that is gone afterwards."""

import tempfile
from pathlib import Path

import pytest

from depot_app.app import open_desks
from depot_app.bench import at_the_desk, in_the_window, on_paper, with_copies, with_counts, with_lists
from depot_app.bench.command import BenchRoom
from depot_app.bench.place import Place
from depot_app.bench.rows import Row
from depot_app.cli.main import run
from depot_app.wording import bench as said
from tests.kit.builders import Desks

INSTRUMENTS = 300


@pytest.fixture
def place(desks: Desks, tmp_path: Path) -> Place:
    """A small demo depot to measure on."""
    desks.demo.fill(INSTRUMENTS)
    return Place(tmp_path, INSTRUMENTS, open_desks, desks)


def is_whole(row: Row) -> bool:
    """Whether a row has all that its work promises, and lost nothing."""
    return bool(row.samples) and bool(row.floors) and min(*row.samples, *row.floors) > 0 and not row.lost


@pytest.mark.parametrize(
    "measure", [at_the_desk.overview, at_the_desk.end_of_list, at_the_desk.deed, at_the_desk.check, on_paper.contract]
)
def test_a_work_of_the_desk_is_measured_beside_its_floor(measure, place: Place):
    assert is_whole(measure(place))


def test_scans_in_a_row_are_counted_afterwards(place: Place):
    row = at_the_desk.scans_in_a_row(place)
    assert (row.lost, len(row.samples)) == (0, len(row.samples))
    assert place.desks.housekeeping.check().problems == ()


def test_a_list_is_taken_in_whole(place: Place, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(with_lists, "ROWS", 200)
    monkeypatch.setattr(with_lists, "IN_MS", {200: 3_000.0})
    row = with_lists.import_list(place, 200)
    assert is_whole(row)
    assert row.facts["created"] > 150


def test_labels_are_as_many_as_the_floor_draws(place: Place, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(on_paper, "IN_MS", {130: 300.0})
    assert is_whole(on_paper.labels(place, 130))
    assert on_paper.bare_labels(130).count(b"/Type /Page\n") == 2


def test_packs_are_merged_and_their_count_opened(place: Place, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(with_counts, "PACKS", 2)
    monkeypatch.setattr(with_counts, "SCANS", 50)
    assert all(is_whole(row) for row in with_counts.merge_and_open(place))


def test_a_backup_is_measured_and_leaves_the_window_free(place: Place):
    assert is_whole(with_copies.backup(place))
    assert with_copies.pauses(place).p95_ms is not None


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_a_person_waits_for_is_measured_in_a_real_window(place: Place):
    place.desks.close()
    rows = list(in_the_window.rows(place))
    assert {row.work for row in rows} == {
        said.START, said.FIRST_ROWS, said.MEMORY, said.KEY, said.SORT, said.CARD, said.GREEN_LINE
    }  # fmt: skip
    assert all(is_whole(row) or row.mib for row in rows)


def test_a_bench_of_no_sensible_size_is_wrong_use(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def no_window(_: object) -> int:
        raise AssertionError

    code = run(["bench", "--instruments", "3"], open_desks, no_window, (BenchRoom(open_desks),))
    assert (code, capsys.readouterr().err.count("\n")) == (2, 1)
    assert list(tmp_path.iterdir()) == []
