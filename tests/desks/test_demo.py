"""The demo depot: believable, the same for the same number, and only ever in an empty database."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from depot_app.desks.demo import Demo, DemoDesk
from depot_app.desks.demo_intakes import OFFERS
from depot_app.desks.house import House
from depot_app.domain.instruments import InstrumentRow, InstrumentState
from depot_app.domain.intakes import IntakeOutcome, IntakeState
from depot_app.domain.journal import Deed
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import LabelState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.refusals import NotEmpty
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, Desks, FixedClock, a_template, a_violin, desks_of

INSTRUMENTS = 500


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desks, Demo]:
    """A demo depot of five hundred instruments, made once."""
    path = a_template(tmp_path_factory.mktemp("demo") / "depot.sqlite")
    house = House(Depot.open(path), FixedClock(), ACTOR)
    return desks_of(house), DemoDesk(house).fill(INSTRUMENTS).thing


@pytest.fixture(scope="module")
def rows(filled: tuple[Desks, Demo]) -> tuple[InstrumentRow, ...]:
    """Every instrument of the demo depot."""
    return filled[0].inventory.page(Listing(), Window(size=INSTRUMENTS + 1))


def test_it_has_as_many_instruments_as_asked_for(filled: tuple[Desks, Demo], rows: tuple[InstrumentRow, ...]) -> None:
    assert filled[1].instruments == len(rows) == INSTRUMENTS


def test_at_least_half_of_it_is_available(rows: tuple[InstrumentRow, ...]) -> None:
    states = Counter(row.state for row in rows)
    assert states[InstrumentState.AVAILABLE] >= INSTRUMENTS / 2
    assert {InstrumentState.ON_LOAN, InstrumentState.IN_REPAIR, InstrumentState.MISSING} <= set(states)
    assert states[InstrumentState.WRITTEN_OFF]


@pytest.mark.parametrize("code", ["VLN", "VLC"])
def test_every_size_of_violin_and_cello_can_be_lent(
    code: str, filled: tuple[Desks, Demo], rows: tuple[InstrumentRow, ...]
) -> None:
    (kind,) = (kind for kind in filled[0].inventory.types() if kind.code == code)
    here = {row.size for row in rows if row.type_code == code and row.state is InstrumentState.AVAILABLE}
    assert here == set(kind.sizes)


def test_some_are_overdue(filled: tuple[Desks, Demo], rows: tuple[InstrumentRow, ...]) -> None:
    today = filled[0].house.today
    assert any(row.due_on and row.due_on < today for row in rows)


def test_kits_lack_a_part_here_and_there(filled: tuple[Desks, Demo], rows: tuple[InstrumentRow, ...]) -> None:
    inventory = filled[0].inventory
    kits = [inventory.card(row.number.digits).instrument.kit for row in rows[:100]]
    assert any(part.state.value == "missing" for kit in kits for part in kit)


def test_its_history_is_of_the_last_two_years_and_in_order(filled: tuple[Desks, Demo]) -> None:
    house = filled[0].house
    with house.reading() as registers:
        entries = list(registers.journal.recent(10_000))[:-1]
    days = [entry.at.date() for entry in reversed(entries)]
    assert days == sorted(days)
    assert 700 < (house.today - days[0]).days <= 731
    assert days[-1] <= house.today
    assert {Deed.LEND, Deed.TAKE_BACK, Deed.OPEN_REPAIR, Deed.CHANGE_REPAIR, Deed.WRITE_OFF} <= {
        entry.deed for entry in entries
    }


def test_some_labels_are_on_their_way_in_each_state(filled: tuple[Desks, Demo]) -> None:
    tally = filled[0].label_queue.tally(Listing())
    assert {state for state, _, _ in tally} == set(LabelState)
    assert {reason for _, reason, _ in tally} == set(LabelReason) - {LabelReason.ASKED}
    runs = filled[0].label_queue.runs(Listing(), Window())
    assert [(row.number, row.waiting > 0) for row in runs] == [(1, False), (2, True)]
    assert filled[0].labels.reprinted(1)[1]


def test_missing_parts_stand_in_the_ledger_and_some_bows_have_labels(filled: tuple[Desks, Demo]) -> None:
    desks = filled[0]
    tally = desks.losses.tally(Listing())
    assert tally["open"] > tally["found"] > 0
    assert desks.losses.borrowers(Listing())
    assert desks.losses.untold() == 0
    with desks.house.reading() as registers:
        labels = registers.parts.all()
    assert len(labels) > 3
    assert {desks.kits.card(label.number.digits).instrument.id for label in labels} == {
        one.instrument for one in labels
    }


def test_a_check_finds_nothing_wrong_with_it(filled: tuple[Desks, Demo]) -> None:
    assert filled[0].housekeeping.check().problems == ()


def test_the_journal_is_whole(filled: tuple[Desks, Demo]) -> None:
    with filled[0].house.reading() as registers:
        assert list(registers.journal.broken_links()) == []


def test_its_instruments_are_found_by_their_words_and_old_numbers(filled: tuple[Desks, Demo]) -> None:
    inventory = filled[0].inventory
    assert inventory.count(Listing(text="viool 1/2")) > 10
    assert inventory.count(Listing(text="LO-2010")) > 1


def test_the_same_number_makes_the_same_depot(tmp_path: Path) -> None:
    assert _contents(tmp_path / "one.sqlite") == _contents(tmp_path / "two.sqlite")


def _contents(path: Path) -> list[str]:
    """Every row of a small demo depot, but for the catalogue's own entry."""
    depot = Depot.open(a_template(path))
    DemoDesk(House(depot, FixedClock(), ACTOR)).fill(60)
    depot.close()
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_depot_in_use_is_left_alone(desks: Desks, house: House) -> None:
    a_violin(desks)
    with pytest.raises(NotEmpty) as refused:
        DemoDesk(house).fill(10)
    assert refused.value.instruments == 1
    assert desks.inventory.count(Listing()) == 1


def test_a_few_instruments_make_a_depot_too(house: House) -> None:
    assert DemoDesk(house).fill(3).thing == Demo(3, 0, 0)


def test_an_intake_stands_at_every_step(filled: tuple[Desks, Demo]) -> None:
    intakes = filled[0].intakes.page(Listing(), Window())
    assert {row.state for row in intakes} == set(IntakeState)
    assert {row.outcome for row in intakes} >= {IntakeOutcome.SOLD, IntakeOutcome.LENDABLE}


def test_two_instruments_have_a_name_a_story_and_whoever_gave_them(filled: tuple[Desks, Demo]) -> None:
    desks = filled[0]
    ended = [row for row in desks.intakes.page(Listing(), Window()) if row.outcome is IntakeOutcome.LENDABLE]
    assert len(ended) == 2
    for row in ended:
        folder = desks.intakes.folder(row.number)
        assert folder.donor is not None
        assert folder.donor.keep_until is not None
        assert folder.numbered is not None
        one = desks.inventory.card(folder.numbered.digits).instrument
        assert one.title
        assert one.story
        assert one.wish
        assert not one.donor


def test_nobody_who_gave_is_in_its_journal(filled: tuple[Desks, Demo]) -> None:
    with filled[0].house.depot.bare() as connection:
        told = repr(
            connection.execute("SELECT before, after FROM changes UNION SELECT facts, by FROM entries").fetchall()
        )
    assert not [offered.giver for offered in OFFERS if offered.giver in told]


def test_some_things_go_by_quantity_one_is_low_some_are_lent_and_a_wreck_was_taken_apart(
    filled: tuple[Desks, Demo],
) -> None:
    desks = filled[0]
    rows = {row.name: row for row in desks.supplies.page(Listing(order="name"), Window())}
    assert rows["Muziekstandaard"].out == 24
    assert [row.name for row in rows.values() if row.short] == ["Vioolsnaren 1/2, set"]
    won = [
        row.name for row in rows.values() for told in desks.supplies.card(row.number.digits).moves if told.instrument
    ]
    assert won
    (wreck,) = {
        told.instrument
        for row in rows.values()
        for told in desks.supplies.card(row.number.digits).moves
        if told.instrument
    }
    assert len(desks.inventory.card(wreck.digits).won) == len(won)
