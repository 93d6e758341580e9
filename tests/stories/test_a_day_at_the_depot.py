"""A day at the depot, and the year around it, as people live it: through the desks, one thing after another."""

from datetime import timedelta

from depot_app.desks.desks import Desks
from depot_app.domain.drafts import BorrowerDraft, InstrumentDraft
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Condition, InstrumentState
from depot_app.domain.journal import Deed
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.loans import LoanState
from depot_app.domain.money import Cents
from depot_app.domain.papers import AddendumContent, ContractContent, ReceiptContent, from_json
from depot_app.domain.refusals import InRepair
from depot_app.domain.repairs import RepairState
from tests.kit.builders import DAY, DUE, FixedClock, a_family, a_school, a_violin, codes_of, lent, violins


def states(desks: Desks) -> dict[str, int]:
    """How many instruments stand where."""
    return desks.inventory.states(Listing())


def test_a_violin_comes_in_gets_its_label_and_goes_out_to_a_child(desks: Desks):
    draft = InstrumentDraft(0, "VLN", size="1/4", brand="Stentor", place="B-17-3", condition=Condition.B)
    violin = desks.inventory.add(draft).thing
    (label,) = desks.labels.queue("nl")
    assert (label.number, label.title, label.detail) == (violin.number, "Viool 1/4", "Stentor")
    desks.labels.printed([label], stock="avery-l7160", language="nl")
    assert desks.labels.queue("nl") == ()

    family = a_family(desks, "M. de Vries", child="Noor", city="Almere")
    loan = lent(desks, violin, to=family, deposit=Cents(5000)).loan
    content = from_json(desks.papers.contract(loan.number.digits).thing.content)
    assert isinstance(content, ContractContent)
    assert (content.borrower.name, content.deposit, len(content.lines)) == ("M. de Vries", Cents(5000), 1)
    card = desks.inventory.card(violin.number.digits)
    assert (card.instrument.state, card.place) == (InstrumentState.ON_LOAN, "B-17-3")


def test_a_school_gets_its_class_set_and_brings_it_back_at_the_end_of_the_year(desks: Desks, clock: FixedClock):
    school, set_of_forty = a_school(desks, "Bs De Regenboog", city="Amsterdam"), violins(desks, 40)
    loan = lent(desks, *set_of_forty, to=school, children=40, programme="Leerorkest Zuidoost").loan
    contract = desks.papers.contract(loan.number.digits).thing
    assert states(desks) == {"on-loan": 40}

    clock.move_to(DAY + timedelta(days=120))
    grown, larger = set_of_forty[7], a_violin(desks, "3/4")
    swapped = desks.loans.swap(grown.number.digits, larger.number.digits).thing
    addendum = from_json(desks.papers.addendum(loan.number.digits).thing.content)
    assert isinstance(addendum, AddendumContent)
    assert (swapped.addendum, addendum.sequence, addendum.lines_now) == (1, 1, 40)

    clock.move_to(DUE + timedelta(days=3))
    still_out = [one for one in set_of_forty if one is not grown]
    assert desks.loans.folder(loan.number.digits).loan.state(desks.house.today) is LoanState.OVERDUE
    broken = still_out[0]
    how = Found({PartKind.BOW: PartState.MISSING}, Condition.D, "hals los")
    taken = desks.loans.take_back(codes_of(*still_out, larger), {broken.number.digits: how}).thing
    assert [one.number for one in taken.closed] == [loan.number]
    receipt = from_json(desks.papers.receipt(loan.number.digits).thing.content)
    assert isinstance(receipt, ReceiptContent)
    assert (len(receipt.returned), receipt.still_out) == (40, ())
    assert states(desks) == {"available": 40, "in-repair": 1}

    assert desks.papers.contract(loan.number.digits).thing == contract
    assert [paper.kind for paper in desks.papers.about(loan.number.digits)] == ["contract", "addendum", "receipt"]


def test_what_came_back_broken_is_mended_and_goes_out_again(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    how = {violin.number.digits: Found(condition=Condition.D, complaint="kam gebroken")}
    (repair,) = desks.loans.take_back(codes_of(violin), how).thing.repairs
    assert isinstance(desks.loans.may_lend(violin.number.digits), InRepair)
    for step in (RepairState.ASSESSED, RepairState.IN_HAND, RepairState.TESTING, RepairState.DONE):
        desks.repairs.set(repair.number.digits, step)
    assert desks.loans.may_lend(violin.number.digits) is None
    lent(desks, violin)


def test_a_wrong_scan_is_undone_and_done_right(desks: Desks):
    wrong, right = violins(desks, 2)
    lent(desks, wrong)
    undone = desks.history.undo().thing
    assert undone.deed is Deed.LEND
    assert states(desks) == {"available": 2}
    lent(desks, right)
    assert desks.inventory.card(right.number.digits).instrument.state is InstrumentState.ON_LOAN


def test_a_swap_is_undone_while_its_addendum_is_not_on_paper(desks: Desks):
    small, large = a_violin(desks, "1/4"), a_violin(desks, "1/2")
    loan = lent(desks, small).loan.number.digits
    desks.loans.swap(small.number.digits, large.number.digits)
    desks.history.undo()
    assert [one.number for _, one in desks.loans.folder(loan).out] == [small.number]
    assert desks.loans.may_lend(large.number.digits) is None


def test_a_school_known_by_name_only_borrows_today_and_is_completed_later(desks: Desks):
    school = desks.borrowers.add(BorrowerDraft(0, "Orkest Zuid")).thing
    lent(desks, *violins(desks, 3), to=school)
    card = desks.borrowers.card("orkest zuid")
    assert (card.instruments, [row.out for row in card.loans]) == (3, [3])
    rows = desks.loans.page(Listing(text="orkest"), Window())
    assert [(row.borrower, row.lines) for row in rows] == [("Orkest Zuid", 3)]


def test_everything_that_was_done_is_told_and_chained(desks: Desks):
    violin = a_violin(desks)
    lent(desks, violin)
    desks.loans.take_back(codes_of(violin))
    deeds = [step.entry.deed for step in desks.history.of(violin.number.digits)]
    assert deeds == [Deed.TAKE_BACK, Deed.LEND, Deed.ADD_INSTRUMENT]
    with desks.house.reading() as registers:
        assert list(registers.journal.broken_links()) == []
