"""The depot's own label stocks: added, changed, removed, undone, and kept once labels were printed on them."""

from dataclasses import replace

import pytest

from depot_app.app import press
from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.label_stocks import StockKind, StockMeasures
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import ChangedMeanwhile, UnknownStock
from depot_app.domain.refusals_stocks import CodeUnfit, StockInUse, StockTaken, WiderThanPage
from tests.kit.builders import desks_of, violins

HERMA = StockMeasures("Herma 4226", StockKind.SHEET, 6350, 3810, 3, 7, 720, 1510, 6604, 3810)


def print_on(desks: Desks, code: str) -> int:
    """Prints the queue on a stock; answers the number of the run."""
    labels = desks.labels.found(Listing(), "nl")
    desks.labels.pressed(labels, stock=code, language="nl")
    return desks.labels.printed(labels, stock=code, language="nl").thing.number


def test_an_own_stock_prints_as_it_was_measured(desks: Desks, house: House):
    violins(desks, 3)
    made = desks.label_stocks.add(" Herma-4226 ", replace(HERMA, name="  Herma  4226 ", pitch_x=0)).thing
    assert (made.code, made.name, made.pitch_x) == ("herma-4226", "Herma 4226", 6605)
    assert desks.label_stocks.own() == (made,)
    sheet = desks.labels.sheet(desks.labels.queue("nl"), stock="herma-4226")
    assert sheet.own == made.measures
    assert desks_of(house, press).labels.paper(sheet, "nl").startswith(b"%PDF")


def test_a_stock_that_nobody_has_is_refused_with_the_depots_own_too(house: House):
    desks = desks_of(house, press)
    violins(desks, 1)
    desks.label_stocks.add("herma-4226", HERMA)
    with pytest.raises(UnknownStock) as refused:
        print_on(desks, "herma-9")
    assert (refused.value.known[0], refused.value.known[-1]) == ("avery-l7160", "herma-4226")


def test_a_code_is_one_stocks_only(desks: Desks):
    desks.label_stocks.add("herma-4226", HERMA)
    with pytest.raises(StockTaken):
        desks.label_stocks.add("HERMA-4226", HERMA)
    with pytest.raises(StockTaken):
        desks.label_stocks.add("avery-l7160", HERMA, besides=("avery-l7160",))
    other = desks.label_stocks.add("herma-2", HERMA).thing
    with pytest.raises(StockTaken):
        desks.label_stocks.change(other, "herma-4226", HERMA)


def test_what_cannot_be_printed_is_not_kept(desks: Desks):
    with pytest.raises(WiderThanPage):
        desks.label_stocks.add("herma-4226", replace(HERMA, columns=4))
    with pytest.raises(CodeUnfit):
        desks.label_stocks.add("her ma", HERMA)
    for code, name in (("", "Herma"), ("herma", " ")):
        with pytest.raises(MissingField):
            desks.label_stocks.add(code, replace(HERMA, name=name))
    assert desks.label_stocks.own() == ()


def test_adding_changing_and_removing_are_each_undone_and_done_again(desks: Desks):
    made = desks.label_stocks.add("herma-4226", HERMA).thing
    wider = desks.label_stocks.change(made, "herma-5", replace(HERMA, width=6400)).thing
    assert (wider.code, wider.width) == ("herma-5", 6400)
    desks.history.undo()
    assert [(one.code, one.width) for one in desks.label_stocks.own()] == [("herma-4226", 6350)]
    desks.history.redo()
    assert [one.code for one in desks.label_stocks.own()] == ["herma-5"]
    with pytest.raises(ChangedMeanwhile):
        desks.label_stocks.change(made, "herma-6", HERMA)
    desks.label_stocks.remove("herma-5")
    assert desks.label_stocks.own() == ()
    desks.history.undo()
    assert [one.code for one in desks.label_stocks.own()] == ["herma-5"]
    with pytest.raises(UnknownStock):
        desks.label_stocks.remove("herma-9")


def test_a_stock_on_which_labels_were_printed_stays_so_that_the_run_prints_again_just_so(desks: Desks):
    violins(desks, 2)
    made = desks.label_stocks.add("herma-4226", HERMA).thing
    first = desks.labels.pressed(desks.labels.queue("nl"), stock=made.code, language="nl")
    run = print_on(desks, made.code)
    assert desks.label_stocks.used(made.code) == 1
    with pytest.raises(StockInUse) as refused:
        desks.label_stocks.change(made, made.code, replace(HERMA, width=6000))
    assert refused.value.runs == 1
    with pytest.raises(StockInUse):
        desks.label_stocks.remove(made.code)
    assert desks.labels.reprinted(run)[1] == first
    copied = desks.label_stocks.add("herma-2", made.measures).thing
    assert copied.measures == made.measures


def test_what_was_measured_anew_before_the_print_was_noted_is_no_run(desks: Desks):
    violins(desks, 2)
    made = desks.label_stocks.add("herma-4226", HERMA).thing
    sheet = desks.labels.sheet(desks.labels.queue("nl"), stock=made.code)
    desks.label_stocks.change(made, made.code, replace(HERMA, width=6000))
    with pytest.raises(ChangedMeanwhile):
        desks.labels.noted(sheet, "nl")
    desks.label_stocks.remove(made.code)
    with pytest.raises(ChangedMeanwhile):
        desks.labels.noted(sheet, "nl")
    assert desks.label_queue.count_runs(Listing()) == 0


def test_undo_too_leaves_a_stock_on_which_labels_were_printed(desks: Desks):
    violins(desks, 2)
    added = desks.label_stocks.add("herma-4226", HERMA)
    before = desks.label_stocks.add("herma-2", HERMA).thing
    changed = desks.label_stocks.change(before, "herma-2", replace(HERMA, width=6400))
    print_on(desks, "herma-4226")
    print_on(desks, "herma-2")
    for done in (added, changed):
        with pytest.raises(StockInUse):
            desks.history.undo(done.entry)
    assert set(desks.label_stocks.own()) == {added.thing, changed.thing}
