"""Undo against the whole depot: by examples where the world moved on, and by chance against a model."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Instrument, InstrumentState, Life
from depot_app.domain.journal import Deed
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.lists import Listing, Window
from depot_app.domain.refusals import CannotUndo, ChangedSince, NothingToUndo, Refusal
from depot_app.domain.refusals_labels import NeedsNoLabel
from depot_app.domain.repairs import RepairState
from depot_app.storage import checks
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, FixedClock, a_cello, a_school, a_violin, codes_of, desks_of, lent, violins


@pytest.fixture(autouse=True)
def _nothing_is_wrong_afterwards(depot: Depot) -> Iterator[None]:
    yield
    assert list(checks.problems(depot)) == []


def state(desks: Desks, one: Instrument) -> InstrumentState:
    """The state an instrument is in now."""
    return desks.inventory.card(one.number.digits).instrument.state


def test_an_undone_loan_leaves_nothing_behind(desks: Desks) -> None:
    one, other = violins(desks, 2)
    lent(desks, one, other)
    desks.history.undo()
    assert state(desks, one) is state(desks, other) is InstrumentState.AVAILABLE
    assert desks.loans.count(Listing()) == 0
    assert desks.inventory.count(Listing(text="regenboog")) == 0


def test_a_redone_loan_has_the_number_it_had(desks: Desks) -> None:
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    desks.history.undo()
    desks.history.redo()
    assert desks.loans.folder(loan.number.digits).loan.id == loan.id
    assert state(desks, violin) is InstrumentState.ON_LOAN
    assert desks.inventory.count(Listing(text="regenboog")) == 1


def test_an_undone_return_puts_the_instrument_out_again_with_its_kit(desks: Desks) -> None:
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    lost = Found(parts={PartKind.BOW: PartState.MISSING}, complaint="kras")
    desks.loans.take_back(codes_of(violin), {violin.number.digits: lost})
    desks.history.undo()
    card = desks.inventory.card(violin.number.digits)
    assert card.instrument.state is InstrumentState.ON_LOAN
    assert all(part.state is PartState.PRESENT for part in card.instrument.kit)
    assert desks.loans.folder(loan.number.digits).loan.closed_on is None
    assert desks.repairs.of(violin.number.digits) == ()


def test_a_loan_closed_by_a_later_return_is_opened_again(desks: Desks) -> None:
    one, other = violins(desks, 2)
    loan = lent(desks, one, other).loan
    first = desks.loans.take_back(codes_of(one)).entry
    desks.loans.take_back(codes_of(other))
    desks.history.undo(first)
    folder = desks.loans.folder(loan.number.digits)
    assert folder.loan.closed_on is None
    assert [line.closed_on is None for line, _ in folder.lines] == [True, False]


def test_a_loan_that_came_back_since_is_not_undone(desks: Desks) -> None:
    violin = a_violin(desks)
    entry = _entry(desks, Deed.LEND, lambda: lent(desks, violin))
    desks.loans.take_back(codes_of(violin))
    with pytest.raises(ChangedSince) as refused:
        desks.history.undo(entry)
    assert refused.value.number == violin.number


def _entry(desks: Desks, deed: Deed, do: object) -> int:
    """The number of the entry that doing something makes."""
    assert callable(do)
    do()
    return next(step.entry.seq for step in desks.history.recent() if step.entry.deed is deed)


def test_a_return_is_not_undone_once_it_went_out_again(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    entry = desks.loans.take_back(codes_of(violin)).entry
    lent(desks, violin)
    with pytest.raises(ChangedSince) as refused:
        desks.history.undo(entry)
    assert refused.value.number == violin.number


def test_a_return_is_not_undone_once_it_was_written_off(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    entry = desks.loans.take_back(codes_of(violin)).entry
    desks.inventory.write_off(violin.number.digits, "gebroken")
    with pytest.raises(ChangedSince) as refused:
        desks.history.undo(entry)
    assert refused.value.number == violin.number


def test_a_loan_is_not_redone_once_it_went_to_the_workshop(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    undone = desks.history.undo().entry
    desks.repairs.open(violin.number.digits, "kam scheef")
    with pytest.raises(ChangedSince):
        desks.history.undo(undone)


def test_a_loan_whose_contract_was_printed_stays(desks: Desks) -> None:
    loan = lent(desks, a_violin(desks)).loan
    desks.papers.contract(loan.number.digits)
    with pytest.raises(CannotUndo):
        desks.history.undo()
    with pytest.raises(ChangedSince) as refused:
        desks.history.undo(next(s.entry.seq for s in desks.history.recent() if s.entry.deed is Deed.LEND))
    assert (refused.value.what, refused.value.number) == ("document", loan.number)


def test_a_swap_is_undone_as_a_whole(desks: Desks) -> None:
    small, large = a_violin(desks, "1/2"), a_violin(desks, "3/4")
    lent(desks, small)
    desks.loans.swap(small.number.digits, large.number.digits)
    desks.history.undo()
    assert state(desks, small) is InstrumentState.ON_LOAN
    assert state(desks, large) is InstrumentState.AVAILABLE


def test_undoing_a_loan_while_a_repair_was_reported_leaves_the_repair(desks: Desks) -> None:
    violin = a_violin(desks)
    entry = _entry(desks, Deed.LEND, lambda: lent(desks, violin))
    desks.repairs.open(violin.number.digits, "kam scheef")
    desks.history.undo(entry)
    assert state(desks, violin) is InstrumentState.IN_REPAIR


def test_a_repair_that_was_done_is_open_again_after_undo(desks: Desks) -> None:
    violin = a_violin(desks)
    repair = desks.repairs.open(violin.number.digits, "kam scheef").thing
    desks.repairs.set(repair.number.digits, RepairState.DONE)
    desks.history.undo()
    assert state(desks, violin) is InstrumentState.IN_REPAIR


def test_a_booked_count_can_be_undone(desks: Desks) -> None:
    here, lost = violins(desks, 2)
    desks.inventory.move(codes_of(here, lost), "B-17-3")
    count = desks.counts.start("B-17-3").thing
    for code in ("B-17-3", here.number.digits):
        desks.counts.scan(count.number.digits, code, device="desk")
    desks.counts.book(count.number.digits)
    assert state(desks, lost) is InstrumentState.MISSING
    desks.history.undo()
    assert state(desks, lost) is InstrumentState.AVAILABLE
    assert desks.counts.open(count.number.digits).count.booked_on is None


def test_a_scan_and_a_start_with_scans_stay(desks: Desks) -> None:
    violin = a_violin(desks)
    count = desks.counts.start().thing
    desks.counts.scan(count.number.digits, violin.number.digits, device="desk")
    with pytest.raises(CannotUndo):
        desks.history.undo()
    with pytest.raises(ChangedSince):
        desks.history.undo(next(s.entry.seq for s in desks.history.recent() if s.entry.deed is Deed.START_COUNT))


def test_a_count_that_was_taken_away_does_not_come_back_empty(desks: Desks) -> None:
    a_violin(desks)
    desks.counts.start()
    desks.history.undo()
    with pytest.raises(CannotUndo):
        desks.history.redo()


def test_a_thing_changed_twice_in_one_deed_goes_back_to_the_first(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    desks.history.undo()
    card = desks.inventory.card(violin.number.digits)
    assert (card.instrument.life, card.instrument.life_on, card.instrument.life_reason) == (Life.IN_USE, None, "")


def test_many_moves_of_one_deed_go_back_together(desks: Desks) -> None:
    many = violins(desks, 60)
    desks.inventory.move(codes_of(*many), "B-17-3")
    desks.history.undo()
    assert desks.inventory.count(Listing(text="B-17-3")) == 0


def test_a_renamed_borrower_is_found_by_the_old_name_on_the_instruments_too(desks: Desks) -> None:
    school = a_school(desks, "Bs De Regenboog")
    lent(desks, a_violin(desks), to=school)
    desks.borrowers.change(replace(desks.borrowers.find("Bs De Regenboog"), name="Bs Het Palet"))
    assert desks.inventory.count(Listing(text="palet")) == 1
    desks.history.undo()
    assert desks.inventory.count(Listing(text="palet")) == 0
    assert desks.inventory.count(Listing(text="regenboog")) == 1


# -- by chance


class Desk(RuleBasedStateMachine):
    """Anything a person may do in any order, with undo and redo, against a model of who has what where."""

    things = Bundle("things")
    template: Path
    places = st.sampled_from(["A-1-1", "A-1-2", "B-2", "C"])

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        path = Path(shutil.copy(self.template, self.folder / "depot.sqlite"))
        self.depot = Depot.open(path)
        self.desks = desks_of(House(self.depot, FixedClock(), ACTOR))
        self.done: list[dict[str, tuple[str, ...]]] = []
        self.undone: list[dict[str, tuple[str, ...]]] = []

    def teardown(self) -> None:
        self.depot.close()
        shutil.rmtree(self.folder)

    @initialize()
    def a_borrower(self) -> None:
        """There is a school, and what was done before does not count."""
        a_school(self.desks)
        self.start = self.picture()

    def picture(self) -> dict[str, tuple[str, ...]]:
        """What a person sees: each instrument with its state, where it is, and the label that it needs."""
        with self.depot.reading() as registers:
            rows = registers.instruments.all()
            names = {place.id: place.name for place in registers.places.all()}
            needed = {row.number: f"{row.reason} {row.run}" for row in registers.label_queue.page(Listing(), Window())}
        seen = ((one, names[one.place] if one.place else "") for one in rows)
        return {one.number.digits: (one.state.value, where, needed.get(one.number, "")) for one, where in seen}

    def doing(self, deed: Callable[[], object]) -> None:
        """Does a deed; what is refused changes nothing."""
        before = self.picture()
        try:
            deed()
        except Refusal:
            assert self.picture() == before
            return
        self.done.append(before)
        self.undone.clear()

    @rule(target=things)
    def add(self) -> str:
        """A new violin or cello."""
        before = self.picture()
        made = a_violin(self.desks) if len(before) % 2 else a_cello(self.desks)
        self.done.append(before)
        self.undone.clear()
        return made.number.digits

    @rule(one=things, place=places)
    def move(self, one: str, place: str) -> None:
        """Gives it another place."""
        self.doing(lambda: self.desks.inventory.move([one], place))

    @rule(some=st.lists(things, min_size=1, max_size=3))
    def lend(self, some: list[str]) -> None:
        """Lends some."""
        school = self.desks.borrowers.find("Bs De Regenboog").number.digits
        self.doing(lambda: self.desks.loans.lend(some, to=school, due_on=FixedClock()().date()))

    @rule(some=st.lists(things, min_size=1, max_size=3), complaint=st.sampled_from(["", "kapot"]))
    def give_back(self, some: list[str], complaint: str) -> None:
        """Takes some back, perhaps broken."""
        found = dict.fromkeys(some, Found(complaint=complaint))
        self.doing(lambda: self.desks.loans.take_back(some, found))

    @rule(one=things)
    def repair(self, one: str) -> None:
        """Reports it broken."""
        self.doing(lambda: self.desks.repairs.open(one, "kapot"))

    @rule(one=things)
    def mend(self, one: str) -> None:
        """Mends whatever is open."""
        self.doing(lambda: self.desks.repairs.set(self.repair_of(one), RepairState.DONE))

    def repair_of(self, one: str) -> str:
        """The last repair of an instrument; a number that nothing has where there is none."""
        return next((repair.number.digits for repair in self.desks.repairs.of(one)), "0")

    @rule(one=things)
    def write_off(self, one: str) -> None:
        """Writes it off."""
        self.doing(lambda: self.desks.inventory.write_off(one, "op"))

    @rule(one=things)
    def lose_label(self, one: str) -> None:
        """Its label is gone."""
        self.doing(lambda: self.desks.label_queue.ask([one], LabelReason.LOST))

    @rule(one=things)
    def renumber(self, one: str) -> None:
        """Gives it a new number; what is known of it by the old one goes on."""
        self.doing(lambda: self.desks.label_queue.renumber(one))

    @rule(one=things)
    def print_label(self, one: str) -> None:
        """Prints its label."""
        desk = self.desks.labels
        self.doing(lambda: desk.printed(desk.of([one], "nl"), stock="avery-l7160", language="nl"))

    @rule(one=things)
    def stick_label(self, one: str) -> None:
        """Scans its label back, where it needs one."""
        self.doing(lambda: self.desks.label_queue.stick(self.needing(one)))

    def needing(self, one: str) -> str:
        """The number on the label that an instrument needs; refused where it needs none."""
        number = self.desks.inventory.card(one).instrument.number
        if not self.picture()[number.digits][-1]:
            raise NeedsNoLabel(number=number)
        return number.digits

    @rule()
    def undo(self) -> None:
        """Undoes the last deed, if there is one."""
        if not self.done:
            return
        now = self.picture()
        self.desks.history.undo()
        assert self.picture() == self.done[-1]
        self.done.pop()
        self.undone.append(now)

    @rule()
    def redo(self) -> None:
        """Does again what was undone last."""
        if not self.undone:
            with pytest.raises(NothingToUndo):
                self.desks.history.redo()
            return
        before = self.picture()
        self.desks.history.redo()
        assert self.picture() == self.undone.pop()
        self.done.append(before)

    @invariant()
    def nothing_is_wrong(self) -> None:
        """The check finds nothing, and nothing is lent twice."""
        assert list(checks.problems(self.depot)) == []


def play(template: Path, examples: int, steps: int) -> None:
    """Plays so many rounds of so many deeds."""

    class Round(Desk):
        """A round on this template."""

    Round.template = template
    run_state_machine_as_test(Round, settings=settings(max_examples=examples, stateful_step_count=steps))


def test_whatever_is_done_undone_and_redone_the_depot_stays_right(template: Path) -> None:
    play(template, examples=15, steps=20)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_it_stays_right_for_hours_of_deeds(template: Path) -> None:
    play(template, examples=200, steps=40)
