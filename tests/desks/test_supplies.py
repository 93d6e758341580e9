"""The supplies' desk: how many there are and why, lists and cards, and what is won from a wreck."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import InstrumentState, WonPart
from depot_app.domain.kits import PartKind
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind
from depot_app.domain.refusals import ChangedMeanwhile, ChangedSince, InstrumentWrittenOff, OnLoanAlready, UnknownThing
from depot_app.domain.refusals_supplies import FewerThanAreOut, NotASupply, NothingMoved, NothingWon, SupplyTaken
from depot_app.domain.supplies import MORE, SupplyReason, Won
from tests.kit.builders import DUE, a_violin, codes_of, lent, stands, the_school


def out(desks: Desks, supply: str, amount: int) -> str:
    """Lends so many of a supply to the school; the number of the loan."""
    loan = desks.loans.lend([f"{supply}*{amount}"], to=the_school(desks).name, due_on=DUE).thing.loan
    return loan.number.digits


def names(desks: Desks, order: str = "name", **listing: object) -> list[str]:
    """The names that a list shows, in its order."""
    return [row.name for row in desks.supplies.page(Listing(order=order, **listing), Window())]  # type: ignore[arg-type]


def test_a_supply_has_a_number_of_its_own_and_a_card_that_says_why_there_are_so_many(desks: Desks) -> None:
    made = stands(desks, 12, minimum=4, place="B-17-3", value=Cents(1500))
    assert made.number.kind is Kind.PART
    card = desks.supplies.card(made.number.digits)
    assert (card.on_hand, card.out, card.supply.total, card.path) == (12, 0, 12, ("B", "B-17", "B-17-3"))
    assert [(told.move.amount, told.move.reason) for told in card.moves] == [(12, SupplyReason.BOUGHT)]
    assert desks.inventory.find(made.number.printed) == made


def test_a_supply_without_a_name_or_with_one_that_is_known_is_refused(desks: Desks) -> None:
    with pytest.raises(MissingField):
        desks.supplies.add("  ")
    known = stands(desks)
    with pytest.raises(SupplyTaken) as refused:
        desks.supplies.add(" muziekstandaard ")
    assert refused.value.by == known.number
    other = desks.supplies.add("Cellokruk").thing
    with pytest.raises(SupplyTaken):
        desks.supplies.change(replace(other, name="MUZIEKSTANDAARD"))


def test_more_and_fewer_are_told_with_their_reason_and_undone(desks: Desks) -> None:
    code = stands(desks, 10).number.digits
    assert desks.supplies.adjust(code, 5, SupplyReason.GIVEN, "van een school").thing.total == 15
    assert desks.supplies.adjust(code, -2, SupplyReason.LOST).thing.total == 13
    assert [(told.move.amount, told.move.note) for told in desks.supplies.card(code).moves] == [
        (-2, ""),
        (5, "van een school"),
        (10, ""),
    ]
    desks.history.undo()
    assert desks.supplies.card(code).supply.total == 15
    desks.history.redo()
    assert desks.supplies.card(code).supply.total == 13
    assert list(desks.housekeeping.check().problems) == []


def test_two_deeds_on_one_total_are_undone_in_any_order(desks: Desks) -> None:
    code = stands(desks, 10).number.digits
    first = desks.supplies.adjust(code, 5, SupplyReason.BOUGHT).entry
    desks.supplies.adjust(code, 3, SupplyReason.GIVEN)
    desks.history.undo(first)
    assert desks.supplies.card(code).supply.total == 13
    assert list(desks.housekeeping.check().problems) == []


def test_there_are_never_fewer_than_are_out(desks: Desks) -> None:
    code = stands(desks, 5).number.digits
    more = desks.supplies.adjust(code, 5, SupplyReason.BOUGHT).entry
    out(desks, code, 8)
    with pytest.raises(FewerThanAreOut) as refused:
        desks.supplies.adjust(code, -3, SupplyReason.USED)
    assert (refused.value.total, refused.value.out) == (7, 8)
    with pytest.raises(ChangedSince) as since:
        desks.history.undo(more)
    assert since.value.number is not None
    assert desks.supplies.adjust(code, -2, SupplyReason.USED).thing.total == 8


@pytest.mark.parametrize("amount", [0, 100_000, -100_000])
def test_a_move_of_nothing_or_of_a_scanned_code_is_none(desks: Desks, amount: int) -> None:
    code = stands(desks).number.digits
    with pytest.raises(NothingMoved):
        desks.supplies.adjust(code, amount, MORE[0])


def test_a_changed_supply_keeps_its_total_and_its_place_unless_another_is_named(desks: Desks) -> None:
    made = stands(desks, 3, place="B-17-3")
    kept = desks.supplies.change(replace(made, minimum=2, total=99)).thing
    assert (kept.minimum, kept.total, kept.place) == (2, 3, made.place)
    assert desks.supplies.change(kept, "Bus").thing.place != made.place
    with pytest.raises(ChangedMeanwhile):
        desks.supplies.change(replace(made, minimum=7))


def test_supplies_move_together_to_a_place_that_may_be_new(desks: Desks) -> None:
    codes = [stands(desks).number.digits, desks.supplies.add("Cellokruk").thing.number.digits]
    desks.supplies.move(codes, "K-1")
    assert {desks.supplies.card(code).path for code in codes} == {("K", "K-1")}
    desks.history.undo()
    assert {desks.supplies.card(code).path for code in codes} == {()}


def test_supplies_are_listed_found_and_filtered(desks: Desks) -> None:
    first = stands(desks, 3, minimum=5, place="B-17-3")
    desks.supplies.add("Cellokruk", amount=9, minimum=2, notes="verstelbaar")
    third = desks.supplies.add("Set strijkstokken", amount=4).thing
    out(desks, third.number.digits, 4)
    assert names(desks) == ["Cellokruk", "Muziekstandaard", "Set strijkstokken"]
    assert names(desks, descending=True) == names(desks)[::-1]
    assert names(desks, "on_hand") == ["Set strijkstokken", "Muziekstandaard", "Cellokruk"]
    assert names(desks, "out", descending=True)[0] == "Set strijkstokken"
    assert names(desks, "place")[-1] == "Muziekstandaard"
    assert names(desks, "number")[0] == "Muziekstandaard"
    assert names(desks, text="stand b-17") == ["Muziekstandaard"]
    assert names(desks, text=first.number.digits) == ["Muziekstandaard"]
    assert names(desks, text="verstel") == ["Cellokruk"]
    assert names(desks, where=(("is", "short"),)) == ["Muziekstandaard"]
    assert names(desks, where=(("is", "out"),)) == ["Set strijkstokken"]
    assert desks.supplies.standing(Listing()) == {"short": 1, "out": 1}
    assert desks.supplies.count(Listing(text="kruk")) == 1


def test_a_list_of_supplies_goes_on_where_it_stopped(desks: Desks) -> None:
    for n in range(1, 8):
        desks.supplies.add(f"Snaren {n}")
    listing = Listing(order="name")
    start = desks.supplies.page(listing, Window(size=3))
    rest = desks.supplies.page(listing, Window(start=3, size=9, after=start[-1].key))
    assert [row.name for row in (*start, *rest)] == names(desks)


def test_a_code_of_something_else_is_no_supply(desks: Desks) -> None:
    violin = a_violin(desks)
    with pytest.raises(NotASupply):
        desks.supplies.card(violin.number.digits)
    assert desks.supplies.called(violin.number.digits) is None
    assert desks.supplies.called("nergens") is None
    made = stands(desks)
    assert desks.supplies.called(f"{made.number.digits}*3") == made


# -- breaking up


def test_what_is_won_from_a_wreck_is_counted_with_where_it_came_from(desks: Desks) -> None:
    violin, known = a_violin(desks), desks.supplies.add("Strijkstok 1/2", amount=2).thing
    won = (Won("Strijkstok 1/2", 1, PartKind.BOW), Won("Stemknoppen", 4))
    broken = desks.supplies.break_up(violin.number.digits, "onherstelbaar", won).thing
    bow, pegs = broken.supplies
    assert (bow.number, bow.total, pegs.name, pegs.total) == (known.number, 3, "Stemknoppen", 4)
    card = desks.inventory.card(violin.number.digits)
    assert card.instrument.state is InstrumentState.WRITTEN_OFF
    assert card.instrument.life_reason == "onherstelbaar"
    assert card.won == (WonPart(bow.number, bow.name, 1), WonPart(pegs.number, pegs.name, 4))
    assert PartKind.BOW not in {part.kind for part in card.instrument.kit}
    (told,) = desks.supplies.card(pegs.number.digits).moves
    assert (told.instrument, told.move.reason) == (violin.number, SupplyReason.WON)
    assert list(desks.housekeeping.check().problems) == []


def test_breaking_up_is_undone_in_one_step_and_what_it_made_is_unmade(desks: Desks) -> None:
    violin = a_violin(desks)
    (made,) = desks.supplies.break_up(violin.number.digits, "gevallen", [Won("Kinhouder")]).thing.supplies
    desks.history.undo()
    assert desks.inventory.card(violin.number.digits).instrument.kit == violin.kit
    with pytest.raises(UnknownThing):
        desks.supplies.card(made.number.digits)
    desks.history.redo()
    assert desks.supplies.card(made.number.digits).supply.total == 1
    assert list(desks.housekeeping.check().problems) == []


def test_nothing_is_broken_up_twice_for_nothing_or_while_it_is_lent(desks: Desks) -> None:
    violin, away = a_violin(desks), a_violin(desks)
    lent(desks, away)
    with pytest.raises(NothingWon):
        desks.supplies.break_up(violin.number.digits, "gevallen", ())
    with pytest.raises(MissingField):
        desks.supplies.break_up(violin.number.digits, " ", [Won("Kam")])
    with pytest.raises(OnLoanAlready):
        desks.supplies.break_up(away.number.digits, "gevallen", [Won("Kam")])
    desks.supplies.break_up(violin.number.digits, "gevallen", [Won("Kam")])
    with pytest.raises(InstrumentWrittenOff):
        desks.supplies.break_up(violin.number.digits, "gevallen", [Won("Kam")])


def test_a_wreck_stays_findable_and_is_refused_at_every_hand_over_with_the_reason(desks: Desks) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    lent(desks, other)
    code = violin.number.digits
    desks.supplies.break_up(code, "onherstelbaar na een val", [Won("Kinhouder")])
    assert [row.number for row in desks.inventory.page(Listing(text=violin.serial), Window())] == [violin.number]
    hand_overs = (
        lambda: desks.loans.lend([code], to=the_school(desks).name, due_on=DUE),
        lambda: desks.loans.take_back([code]),
        lambda: desks.loans.outstanding(code),
        lambda: desks.loans.swap(other.number.digits, code),
        lambda: desks.loans.swap(code, other.number.digits),
        lambda: desks.inventory.move([code], "K"),
        lambda: desks.inventory.write_off(code, "nog eens"),
        lambda: desks.repairs.open(code, "krast"),
    )
    for hand_over in hand_overs:
        with pytest.raises(InstrumentWrittenOff) as refused:
            hand_over()
        assert refused.value.why == "onherstelbaar na een val"
    assert codes_of(violin) == (code,)
