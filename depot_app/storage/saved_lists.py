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
