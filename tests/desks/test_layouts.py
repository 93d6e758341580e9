"""Layouts are kept under a name, changed, renamed and taken away, each as one step that can be taken back."""

import pytest

from depot_app.domain.faults import MissingField
from depot_app.domain.import_keys import ListKind
from depot_app.domain.refusals_lists import LayoutNameTaken
from tests.desks.lists import BORROWERS, INSTRUMENTS

TEXT = '[columns]\n"Name" = "type"\n'


def names(desks, kind: ListKind = INSTRUMENTS) -> list[str]:
    return [one.name for one in desks.layouts.of(kind)]


def test_a_layout_is_found_by_its_name_in_any_capitals_and_of_its_own_kind(desks):
    desks.layouts.keep(INSTRUMENTS, "  Snipe   IT ", TEXT)
    kept = desks.layouts.named(INSTRUMENTS, "snipe it")
    assert (kept.name, kept.text) == ("Snipe IT", TEXT)
    assert desks.layouts.named(BORROWERS, "Snipe IT") is None
    assert desks.layouts.named(INSTRUMENTS, "Shelf") is None


def test_the_same_name_again_is_the_same_layout_changed(desks):
    desks.layouts.keep(INSTRUMENTS, "Shelf", TEXT)
    desks.layouts.keep(INSTRUMENTS, "shelf", "")
    assert [(one.name, one.text) for one in desks.layouts.of(INSTRUMENTS)] == [("Shelf", "")]


def test_layouts_stand_by_name_and_a_name_is_needed(desks):
    for name in ("Shelf", "homebox", "Part-DB"):
        desks.layouts.keep(INSTRUMENTS, name, TEXT)
    assert names(desks) == ["homebox", "Part-DB", "Shelf"]
    with pytest.raises(MissingField):
        desks.layouts.keep(INSTRUMENTS, " ", TEXT)


def test_a_layout_is_renamed_unless_another_has_that_name(desks):
    first = desks.layouts.keep(INSTRUMENTS, "Shelf", TEXT).thing
    desks.layouts.keep(INSTRUMENTS, "Homebox", TEXT)
    with pytest.raises(LayoutNameTaken):
        desks.layouts.rename(INSTRUMENTS, first, "HOMEBOX")
    desks.layouts.rename(INSTRUMENTS, first, "shelf 2")
    assert names(desks) == ["Homebox", "shelf 2"]
    with pytest.raises(MissingField):
        desks.layouts.rename(INSTRUMENTS, first, "")


def test_each_deed_with_a_layout_is_taken_back_and_done_again(desks):
    kept = desks.layouts.keep(INSTRUMENTS, "Shelf", TEXT).thing
    desks.history.undo()
    assert names(desks) == []
    desks.history.redo()
    assert names(desks) == ["Shelf"]
    desks.layouts.drop(desks.layouts.named(INSTRUMENTS, kept.name))
    assert names(desks) == []
    desks.history.undo()
    assert desks.layouts.named(INSTRUMENTS, "Shelf").text == TEXT


def test_a_layout_is_no_list_of_any_room(desks):
    desks.layouts.keep(INSTRUMENTS, "Shelf", TEXT)
    assert desks.saved_lists.of("instruments") == ()
