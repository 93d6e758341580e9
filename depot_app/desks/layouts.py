"""The desk of layouts: how lists from elsewhere are laid out, kept under a name for the next one."""

from dataclasses import replace

from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.import_keys import ListKind
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.refusals_lists import LayoutNameTaken
from depot_app.domain.saved_lists import SavedList
from depot_app.domain.search import fold
from depot_app.storage.registers import Registers

_ROOM = "layout."
"""Layouts are kept with the saved lists, in rooms of their own that no tab shows."""


class LayoutDesk:
    """Keeps layouts under a name, renames them, takes them away; what they say is a text that files can hold too."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def of(self, kind: ListKind) -> tuple[SavedList, ...]:
        """The layouts of such lists, by name; the text of each is what it says."""
        with self.house.reading() as registers:
            return _of(registers, kind)

    def named(self, kind: ListKind, name: str) -> SavedList | None:
        """The layout with this name, whatever its capitals."""
        return next((one for one in self.of(kind) if fold(one.name) == fold(_tidy(name))), None)

    # -- deeds

    def keep(self, kind: ListKind, name: str, text: str) -> Done[SavedList]:
        """Keeps a layout under a name, instead of the one that had it; raises `MissingField` without a name."""
        name = _required(name)
        with self.house.deed(Deed.SAVE_LAYOUT) as registers:
            known = next((one for one in _of(registers, kind) if fold(one.name) == fold(name)), None)
            fresh = known or SavedList(new_key(), _room(kind), name)
            kept = registers.saved_lists.keep(replace(fresh, text=text))
            registers.about(name=kept.name)
            return registers.done(kept)

    def rename(self, kind: ListKind, layout: SavedList, name: str) -> Done[SavedList]:
        """Gives a layout another name; raises `LayoutNameTaken`, or `MissingField` without one."""
        name = _required(name)
        with self.house.deed(Deed.SAVE_LAYOUT) as registers:
            for other in _of(registers, kind):
                if other.id != layout.id and fold(other.name) == fold(name):
                    raise LayoutNameTaken(name=other.name)
            registers.about(name=name)
            return registers.done(registers.saved_lists.keep(replace(layout, name=name)))

    def drop(self, layout: SavedList) -> Done[SavedList]:
        """Takes a layout away; lists that came in by it stay."""
        with self.house.deed(Deed.DROP_LAYOUT) as registers:
            kept = registers.saved_lists.get(layout.id)
            registers.saved_lists.drop(kept)
            registers.about(name=kept.name)
            return registers.done(kept)


def _of(registers: Registers, kind: ListKind) -> tuple[SavedList, ...]:
    """The layouts of such lists, by name."""
    return tuple(sorted(registers.saved_lists.of(_room(kind)), key=lambda one: fold(one.name)))


def _room(kind: ListKind) -> str:
    return f"{_ROOM}{kind.value}"


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _required(name: str) -> str:
    tidy = _tidy(name)
    if not tidy:
        raise MissingField(key="name")
    return tidy
