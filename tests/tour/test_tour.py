"""The tour: it plays to its end, and it fails where a deed does not do what the step shows."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from depot_app.app import main, open_desks
from depot_app.desks.loans import LoanDesk
from depot_app.domain.refusals import BorrowerBlocked
from depot_app.tour import play as tour
from depot_app.tour import steps_inventory, steps_loans
from depot_app.wording import tour as said

PAPERS = {
    "label", "test-sheet", "own-stock", "gift-receipt", "label-run", "contract", "rent", "receipt", "addendum",
    "repair-slip", "count-report", "condition-report", "values",
}  # fmt: skip
TO_THE_LOAN = ((said.OPEN, steps_inventory.open_depot), (said.LEND, steps_loans.lend))


@pytest.fixture
def refusing_lend(monkeypatch: pytest.MonkeyPatch) -> None:
    """A depot whose loans are all refused."""

    def refuse(*_: object, **__: object) -> None:
        raise BorrowerBlocked(name="Bs De Regenboog", why="test")

    monkeypatch.setattr(LoanDesk, "lend", refuse)


def test_the_tour_plays_up_to_a_loan_and_finds_it_in_the_database(qapp: QApplication, tmp_path: Path):
    played = tour.play(tmp_path, open_desks, "nl", TO_THE_LOAN)
    assert (played.failed, played.done) == (None, [said.OPEN, said.LEND])
    assert all(picture.stat().st_size > 0 for picture in played.screens)


@pytest.mark.usefixtures("refusing_lend")
def test_the_tour_fails_at_the_loan_where_the_loan_is_refused(qapp: QApplication, tmp_path: Path):
    played = tour.play(tmp_path, open_desks, "nl", TO_THE_LOAN)
    assert played.failed is not None
    assert played.failed[0] == said.LEND
    assert played.done == [said.OPEN]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_command_plays_every_step_and_leaves_every_paper(
    qapp: QApplication, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], language: str
):
    code = main(["--language", language, "--json", "tour", str(tmp_path)])
    answer = json.loads(capsysbinary.readouterr().out)
    assert (code, answer["failed"], answer["steps"]) == (0, None, len(tour.STEPS))
    assert {path.stem for path in tmp_path.glob("*.pdf")} == PAPERS
    assert (answer["papers"], answer["screens"]) == (len(PAPERS), len(list(tmp_path.glob("*.png"))))


@pytest.mark.slow
@pytest.mark.usefixtures("refusing_lend")
def test_the_command_ends_with_exit_code_1_where_a_step_failed(qapp: QApplication, tmp_path: Path):
    assert main(["tour", str(tmp_path)]) == 1
