"""The register of saved lists."""

from depot_app.domain.journal import Thing
from depot_app.domain.saved_lists import SavedList
from depot_app.storage import inventory_tables
from depot_app.storage.register import Register


class SavedListRegister(Register[SavedList]):
    """Lists kept under a name."""

    table = inventory_tables.saved_lists
    value = SavedList
    thing = Thing.SAVED_LIST

    def of(self, room: str) -> tuple[SavedList, ...]:
        """The lists of a room, in their order."""
        of = self.table.c
        return self._many(self._select().where(of.room == room).order_by(of.position, of.name))
