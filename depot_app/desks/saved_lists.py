"""The desk of saved lists: what is shown now, kept under a name for everyone."""

from dataclasses import replace

from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing
from depot_app.domain.saved_lists import SavedList, may_be_called
from depot_app.storage.registers import Registers


class SavedListDesk:
    """Keeps lists under a name, renames them, and takes them away."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def of(self, room: str) -> tuple[SavedList, ...]:
        """The saved lists of a room, in their order."""
        with self.house.reading() as registers:
            return registers.saved_lists.of(room)

    # -- deeds

    def save(self, room: str, name: str, shown: Listing, columns: tuple[str, ...] = ()) -> Done[SavedList]:
        """Keeps what a list shows under a new name; raises `ListNameTaken`, or `MissingField` without a name."""
        with self.house.deed(Deed.SAVE_LIST) as registers:
            known = registers.saved_lists.of(room)
            last = max((one.position for one in known), default=-1)
            made = SavedList(new_key(), room, name, position=last + 1).showing(shown, columns)
            return _kept(registers, made)

    def change(self, saved: SavedList) -> Done[SavedList]:
        """Keeps another name for a saved list, or that it shows something else; raises as `save` does."""
        with self.house.deed(Deed.SAVE_LIST) as registers:
            return _kept(registers, saved)

    def remove(self, saved: SavedList) -> Done[SavedList]:
        """Takes a saved list away; what it showed stays where it is."""
        with self.house.deed(Deed.DROP_LIST) as registers:
            kept = registers.saved_lists.get(saved.id)
            registers.saved_lists.drop(kept)
            registers.about(name=kept.name)
            return registers.done(kept)


def _kept(registers: Registers, saved: SavedList) -> Done[SavedList]:
    """The answer of keeping a list whose name is its own."""
    tidy = replace(saved, name=" ".join(saved.name.split()))
    if not tidy.name:
        raise MissingField(key="name")
    if refusal := may_be_called(tidy, registers.saved_lists.of(tidy.room)):
        raise refusal
    registers.about(name=tidy.name)
    return registers.done(registers.saved_lists.keep(tidy))
