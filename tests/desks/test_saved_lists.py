"""The desk of saved lists, and lists whose days are filled in when they are opened."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingField
from depot_app.domain.lists import Listing, Window, as_of, end_of_week
from depot_app.domain.refusals import ChangedMeanwhile
from depot_app.domain.refusals_lists import ListNameTaken
from depot_app.domain.repairs import Notes, RepairState
from tests.kit.builders import DAY, a_school, a_violin, lent, violins

SHOWN = Listing("viool", (("state", "available"), ("size", "1/2")), "brand", descending=True)


def numbers(desks: Desks, *where: tuple[str, str], **listing: Any) -> list[str]:
    rows = desks.inventory.page(Listing(where=where, **listing), Window())
    assert desks.inventory.count(Listing(where=where, **listing)) == len(rows)
    return [row.number.digits for row in rows]


def test_what_is_shown_is_kept_under_a_name_and_shown_again_the_same(desks):
    desks.saved_lists.save("instruments", " Halve  violen ", SHOWN, ("number", "brand"))
    (kept,) = desks.saved_lists.of("instruments")

    assert (kept.name, kept.listing, kept.columns) == ("Halve violen", SHOWN, ("number", "brand"))
    assert desks.saved_lists.of("loans") == ()


def test_lists_stand_in_the_order_in_which_they_were_kept(desks):
    for name in ("Zomer", "Atelier"):
        desks.saved_lists.save("instruments", name, Listing())
    assert [one.name for one in desks.saved_lists.of("instruments")] == ["Zomer", "Atelier"]


def test_a_name_is_given_once_in_a_room(desks):
    desks.saved_lists.save("instruments", "Zomer", Listing())
    desks.saved_lists.save("loans", "Zomer", Listing())
    with pytest.raises(ListNameTaken):
        desks.saved_lists.save("instruments", "zomer", Listing())


@pytest.mark.parametrize("name", ["", "  "])
def test_a_list_needs_a_name(desks, name):
    with pytest.raises(MissingField):
        desks.saved_lists.save("instruments", name, Listing())


def test_a_list_is_renamed_and_shows_something_else_and_undo_puts_both_back(desks):
    first = desks.saved_lists.save("instruments", "Zomer", Listing("viool")).thing
    renamed = desks.saved_lists.change(first.called("Winter")).thing
    desks.saved_lists.change(renamed.showing(Listing("cello"), ()))
    desks.history.undo()
    desks.history.undo()
    (kept,) = desks.saved_lists.of("instruments")

    assert (kept.name, kept.text) == ("Zomer", "viool")


def test_a_list_that_someone_else_changed_meanwhile_is_not_overwritten(desks):
    first = desks.saved_lists.save("instruments", "Zomer", Listing()).thing
    desks.saved_lists.change(first.called("Winter"))
    with pytest.raises(ChangedMeanwhile):
        desks.saved_lists.change(first.called("Herfst"))


def test_a_removed_list_comes_back_by_undo(desks):
    saved = desks.saved_lists.save("instruments", "Zomer", SHOWN).thing
    desks.saved_lists.remove(saved)
    assert desks.saved_lists.of("instruments") == ()

    desks.history.undo()
    assert [one.listing for one in desks.saved_lists.of("instruments")] == [SHOWN]


# -- days that are filled in


def test_today_is_filled_in_and_any_other_day_stays():
    listing = Listing(where=(("due", "overdue:today"), ("due", "week:2026-01-01"), ("state", "today")))
    filled = (("due", "overdue:2026-09-01"), ("due", "week:2026-01-01"), ("state", "today"))

    assert as_of(listing, DAY).where == filled
    assert as_of(Listing(), DAY) == Listing()


@pytest.mark.parametrize(("day", "sunday"), [(1, 6), (6, 6), (7, 13)])
def test_a_week_ends_on_sunday(day, sunday):
    assert end_of_week(date(2026, 9, day)) == date(2026, 9, sunday)


def test_what_is_late_and_what_is_due_this_week_is_so_on_the_day_it_is_asked_for(desks, clock):
    one, other, _free = violins(desks, 3)
    lent(desks, one, due_on=date(2026, 9, 4))
    lent(desks, other, due_on=date(2026, 9, 11))

    assert numbers(desks, ("due", "overdue:today")) == []
    assert numbers(desks, ("due", "week:today")) == [one.number.digits]
    clock.move_to(date(2026, 9, 7))
    assert numbers(desks, ("due", "overdue:today")) == [one.number.digits]
    assert numbers(desks, ("due", "overdue:today"), text="viool") == [one.number.digits]
    assert numbers(desks, ("due", "week:today")) == [other.number.digits]
    both = (("due", "overdue:today"), ("due", "week:today"))
    assert numbers(desks, *both, order="due") == [one.number.digits, other.number.digits]
    assert desks.loans.count(Listing(where=(("state", "overdue:today"),))) == 1
    assert desks.loans.count(Listing(where=(("state", "week:today"),))) == 1
    assert desks.loans.count(Listing(where=(("state", "week:today"), ("state", "overdue:today")))) == 2


def test_what_needs_a_label_is_all_that_never_had_one_and_is_not_gone(desks):
    fresh, labelled, gone = violins(desks, 3)
    desks.inventory.change(replace(labelled, labelled_on=DAY))
    desks.inventory.write_off(gone.number.digits, "gebroken")

    assert numbers(desks, ("label", "needed")) == [fresh.number.digits]


def test_repairs_are_late_from_the_day_after_they_were_expected(desks, clock):
    violin = a_violin(desks)
    repair = desks.repairs.open(violin.number.digits, "kam los").thing
    desks.repairs.set(repair.number.digits, RepairState.IN_HAND, Notes(expected_on=date(2026, 9, 3)))
    late = Listing(where=(("state", "late:today"),))

    assert desks.repairs.count(late) == 0
    clock.move_to(date(2026, 9, 4))
    assert desks.repairs.count(late) == 1
    assert desks.repairs.count(Listing(where=(("state", "late:today"), ("state", "ended")))) == 1


def test_borrowers_are_told_by_what_they_have_and_how_they_stand(desks, clock):
    school, blocked = a_school(desks), a_school(desks, "Bs Het Palet", blocked="rekening")
    lent(desks, a_violin(desks), to=school, due_on=date(2026, 9, 4))

    def names(value: str) -> list[str]:
        listing = Listing(where=(("now", value),), order="name")
        rows = desks.borrowers.rows(listing, Window())
        assert desks.borrowers.count(listing) == len(rows)
        return [row.name for row in rows]

    assert names("holding") == [school.name]
    assert names("blocked") == [blocked.name]
    assert names("late:today") == []
    clock.move_to(date(2026, 9, 5))
    assert names("late:today") == [school.name]
    assert desks.borrowers.name_of(school.id) == school.name
    assert desks.borrowers.name_of(desks.places.add("K").thing.id) == ""
